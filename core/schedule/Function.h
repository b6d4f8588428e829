#pragma once

#include <memory>
#include <string>
#include <vector>

namespace lrp::schedule
{

/// A user's function of the tick number t: an expression such as "1 / sqrt(t + 1)", or a table of values, the
/// last of which holds from there on.
struct Function {
    std::string expression = "1";
    std::vector<double> table;

    bool isTable() const { return !table.empty(); }
};

/// One Function for every parameter group, or one for each.
struct Functions {
    std::vector<Function> list{Function{}};
    bool isList = false;

    bool fits(std::size_t groups) const { return !isList || list.size() == groups; }
};

/// Functions ready to be called. Copies share nothing, so each thread has its own.
class CompiledFunctions
{
public:
    /// Every expression must have passed problemIn().
    explicit CompiledFunctions(const Functions& functions);
    CompiledFunctions(const CompiledFunctions& other);
    CompiledFunctions& operator=(const CompiledFunctions& other);
    ~CompiledFunctions();

    /// The value of the group's function at t; NaN where Python, which computes it in the frameworks, raises.
    double operator()(std::size_t group, double t) const;
    /// What Python raises there; empty: nothing.
    std::string raisesAt(std::size_t group, double t) const;
    /// f(1) · f(2) · … · f(t), 1 at t = 0. Quick when t grows by one from call to call.
    double productUpTo(std::size_t group, double t) const;

    const Functions& source() const { return m_source; }

private:
    struct One;
    Functions m_source;
    std::vector<std::unique_ptr<One>> m_compiled;
};

/// What is wrong with an expression, with its position; empty when it is right.
/// Known: + - * / ^ ?: and or, sin cos tan exp ln log10 sqrt abs min max floor ceil mod, _pi, _e and t.
std::string problemIn(const std::string& expression);

} // namespace lrp::schedule
