#pragma once

#include "core/params/Field.h"
#include "core/params/Result.h"

#include <string>
#include <string_view>
#include <vector>

namespace lrp::lesson
{

/// Places of an experiment's JSON that are meant together: a pointer such as /lanes/*/optimizer/lr, where a
/// star stands for any one part. What lies below a place belongs to it.
class Lock
{
public:
    static params::Result<Lock> parse(const std::string& text, const std::string& pointer);

    bool holds(std::string_view pointer) const;
    const std::string& text() const { return m_text; }

private:
    std::string m_text;
    std::vector<std::string> m_parts;
};

/// Whether one of them holds the pointer.
bool anyHolds(const std::vector<Lock>& locks, std::string_view pointer);

/// Every pointer of a JSON, from the outside to the inside, that of the whole excepted.
std::vector<std::string> pointersOf(const params::Json& json);

} // namespace lrp::lesson
