#include "core/schedule/Function.h"

#include "core/params/Text.h"
#include "core/schedule/detail/MuParser.h"
#include "core/schedule/detail/PythonFormula.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <optional>

namespace lrp::schedule
{

void prepare(mu::Parser& parser, double* t, const std::string& expression)
{
    parser.DefineVar("t", t);
    parser.DefineConst("_pi", std::numbers::pi); // the library's own has twelve digits
    parser.DefineConst("_e", std::numbers::e);
    parser.DefineFun("floor", static_cast<mu::fun_type1>([](double x) { return std::floor(x); }));
    parser.DefineFun("ceil", static_cast<mu::fun_type1>([](double x) { return std::ceil(x); }));
    parser.DefineFun("mod", pythonModulo);
    parser.SetExpr(expression);
}

double pythonModulo(double x, double y)
{
    const double rest = std::fmod(x, y);
    return rest != 0.0 && (rest < 0.0) != (y < 0.0) ? rest + y : rest;
}

struct CompiledFunctions::One {
    explicit One(const Function& function)
        : table(function.table)
    {
        if (table.empty()) {
            prepare(parser, &t, function.expression);
            t = 0.5; // muParser computes what is constant once: here
            const EdgeWatch watch;
            parser.Eval();
            isSuspect = watch.sawAnEdge();
        }
    }

    double at(double time)
    {
        if (!table.empty()) {
            const auto last = static_cast<double>(table.size() - 1);
            return table[static_cast<std::size_t>(std::clamp(std::trunc(time), 0.0, last))];
        }
        t = time;
        const EdgeWatch watch;
        const double value = parser.Eval();
        const bool asks = isSuspect || watch.sawAnEdge() || !std::isfinite(value);
        return asks && !raisesAt(time).empty() ? std::numeric_limits<double>::quiet_NaN() : value;
    }

    std::string raisesAt(double time)
    {
        if (!table.empty()) {
            return {};
        }
        if (!python) {
            python.emplace(parser.GetExpr());
        }
        return python->raisesAt(time);
    }

    std::vector<double> table;
    double t = 0.0;
    mu::Parser parser;
    bool isSuspect = false;              ///< Python might raise although nothing is seen at a tick
    std::optional<PythonFormula> python; ///< made when it is first asked
    double productAt = 0.0;              ///< the product is f(1) · … · f(productAt)
    double product = 1.0;
};

CompiledFunctions::CompiledFunctions(const Functions& functions)
    : m_source(functions)
{
    for (const Function& function : functions.list) {
        m_compiled.push_back(std::make_unique<One>(function));
    }
}

CompiledFunctions::CompiledFunctions(const CompiledFunctions& other)
    : CompiledFunctions(other.m_source)
{
}

CompiledFunctions& CompiledFunctions::operator=(const CompiledFunctions& other)
{
    CompiledFunctions copy(other);
    std::swap(m_source, copy.m_source);
    std::swap(m_compiled, copy.m_compiled);
    return *this;
}

CompiledFunctions::~CompiledFunctions() = default;

double CompiledFunctions::operator()(std::size_t group, double t) const
{
    return m_compiled[m_source.isList ? group : 0]->at(t);
}

std::string CompiledFunctions::raisesAt(std::size_t group, double t) const
{
    constexpr std::size_t kLongest = 60;
    const std::size_t which = m_source.isList ? group : 0;
    const std::string what = m_compiled[which]->raisesAt(t);
    return what.empty() ? what
                        : translate("schedule", "Python's %1 raises at t = %2 %3")
                              .arg(params::shortened(m_source.list[which].expression, kLongest))
                              .arg(params::shortest(t))
                              .arg(what)
                              .str();
}

double CompiledFunctions::productUpTo(std::size_t group, double t) const
{
    One& one = *m_compiled[m_source.isList ? group : 0];
    if (t < one.productAt) {
        one.productAt = 0.0;
        one.product = 1.0;
    }
    while (one.productAt + 1.0 <= t) {
        one.productAt += 1.0;
        one.product *= one.at(one.productAt);
    }
    return one.product;
}

std::string problemIn(const std::string& expression)
{
    constexpr std::size_t kLongest = 2000; // muParser recurses over brackets
    if (expression.size() > kLongest) {
        return translate("schedule", "has %1 characters; needs at most %2")
            .arg(std::to_string(expression.size()))
            .arg(std::to_string(kLongest));
    }
    double t = 0.0;
    mu::Parser parser;
    try {
        prepare(parser, &t, expression);
        parser.Eval();
        return {};
    } catch (const mu::ParserError& error) {
        std::string text = error.GetMsg();
        while (!text.empty() && text.back() == '.') {
            text.pop_back();
        }
        const int position = error.GetPos();
        return (position >= 0 ? translate("schedule", "%1 (character %3); needs a formula in t, such as %2")
                              : translate("schedule", "%1; needs a formula in t, such as %2"))
            .arg(text)
            .arg("1 / sqrt(t + 1)")
            .arg(std::to_string(position + 1));
    }
}

} // namespace lrp::schedule
