#pragma once

#include "core/params/Field.h"

#include <memory>
#include <string>
#include <typeinfo>
#include <vector>

namespace lrp::probe
{

/// Numbers under headings, as a CSV file has them.
struct Table {
    std::vector<std::string> columns;
    std::vector<std::vector<double>> rows;
};

/// What a probe has found out. Never changes.
class Answer
{
public:
    Answer() = default;
    Answer(const Answer&) = default;
    Answer& operator=(const Answer&) = default;
    virtual ~Answer() = default;

    /// An object with all of it; what is not finite is null.
    virtual params::Json toJson() const = 0;
    virtual Table table() const = 0;
    /// The same in sentences, a line each; empty: its numbers say it.
    virtual std::string words() const { return {}; }

    /// The answer when it is an A, whichever module of the program made it; else nullptr.
    template <class A>
    const A* as() const
    {
        return typeid(*this) == typeid(A) ? static_cast<const A*>(this) : nullptr;
    }
};
using AnswerPtr = std::shared_ptr<const Answer>;

} // namespace lrp::probe
