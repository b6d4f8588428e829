#pragma once

#include "core/conformance/detail/Case.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace lrp::conformance
{

/// Keeps the worst of what is compared, each number relative to itself. No answer is null.
class WorstReading
{
public:
    void compare(const std::string& name, std::optional<double> ours, const Json& theirs);
    void compare(const std::string& name, const std::vector<double>& ours, const Json& theirs);
    void compareExactly(const std::string& name, std::optional<std::size_t> ours, const Json& theirs);

    const Deviation& worst() const { return m_worst; }

private:
    void take(const Deviation& deviation) { m_worst = deviation.error > m_worst.error ? deviation : m_worst; }

    Deviation m_worst;
};

} // namespace lrp::conformance
