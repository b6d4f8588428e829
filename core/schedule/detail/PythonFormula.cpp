#include "core/schedule/detail/PythonFormula.h"

#include "core/schedule/detail/MuParser.h"

#include <algorithm>
#include <cfenv>
#include <cmath>
#include <limits>

namespace lrp::schedule
{
namespace
{

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr int kEdges = FE_DIVBYZERO | FE_INVALID | FE_OVERFLOW;

// muParser calls plain functions, so what they find is kept here. An exception that is raised where Python
// does not look, behind a decided "and" or "or", is forgotten again.
thread_local const char* t_raised = nullptr;
thread_local bool t_hasHugeInteger = false;

constexpr const char* kZeroDivision = "ZeroDivisionError: division by zero";
constexpr const char* kDomain = "ValueError: math domain error";
constexpr const char* kRange = "OverflowError: math range error";
constexpr const char* kTooLarge = "OverflowError: the result of ** is too large";
constexpr const char* kComplex = "TypeError: a negative number to a broken power is complex, and no rate";
constexpr const char* kHugeInteger = "OverflowError: int too large to convert to float";

double raise(const char* what)
{
    t_raised = t_raised != nullptr ? t_raised : what;
    return kNaN;
}

bool isWhole(double x)
{
    return x == std::trunc(x);
}

double divided(double a, double b)
{
    return b == 0.0 ? raise(kZeroDivision) : a / b;
}

double power(double a, double b)
{
    const double result = std::pow(a, b);
    if (std::isfinite(result) || !std::isfinite(a) || !std::isfinite(b)) {
        return result;
    }
    if (a == 0.0) {
        return raise("ZeroDivisionError: 0.0 cannot be raised to a negative power");
    }
    if (std::isnan(result)) {
        return raise(kComplex);
    }
    if (!isWhole(a) || !isWhole(b)) {
        return raise(kTooLarge);
    }
    t_hasHugeInteger = true; // Python's integers have no end, but a rate has
    return result;
}

double modulo(double a, double b)
{
    return b == 0.0 ? raise("ZeroDivisionError: modulo by zero") : pythonModulo(a, b);
}

/// A comparison with what could not be computed is none.
double truth(double a, double b, bool holds)
{
    return std::isnan(a) || std::isnan(b) ? kNaN : holds ? 1.0 : 0.0;
}

double conjunction(double a, double b)
{
    if (a == 0.0) {
        t_raised = nullptr;
        return 0.0;
    }
    return truth(a, b, b != 0.0);
}

double disjunction(double a, double b)
{
    if (a != 0.0 && !std::isnan(a)) {
        t_raised = nullptr;
        return 1.0;
    }
    return truth(a, b, b != 0.0);
}

/// A function of Python's math: nothing comes of what lies outside its domain, and no result is too large.
template <double (*kFunction)(double)>
double ofMath(double x)
{
    const double result = kFunction(x);
    if (std::isnan(result) && !std::isnan(x)) {
        return raise(kDomain);
    }
    return std::isinf(result) && std::isfinite(x) ? raise(kRange) : result;
}

/// Logarithms: 0 is outside their domain, infinity is not.
template <double (*kFunction)(double)>
double logarithm(double x)
{
    return x > 0.0 || std::isnan(x) ? kFunction(x) : raise(kDomain);
}

template <double (*kFunction)(double)>
double rounded(double x)
{
    return std::isinf(x)   ? raise("OverflowError: cannot convert float infinity to integer")
           : std::isnan(x) ? raise("ValueError: cannot convert float NaN to integer")
                           : kFunction(x);
}

void defineOperators(mu::Parser& parser)
{
    using Two = mu::fun_type2;
    parser.EnableBuiltInOprt(false);
    const auto define = [&](const char* name, Two function, unsigned precedence) {
        parser.DefineOprt(name, function, precedence);
    };
    define(
        "+", [](double a, double b) { return a + b; }, mu::prADD_SUB);
    define(
        "-", [](double a, double b) { return a - b; }, mu::prADD_SUB);
    define(
        "*", [](double a, double b) { return a * b; }, mu::prMUL_DIV);
    define("/", divided, mu::prMUL_DIV);
    parser.DefineOprt("^", power, mu::prPOW, mu::oaRIGHT);
    define(
        "<", [](double a, double b) { return truth(a, b, a < b); }, mu::prCMP);
    define(
        "<=", [](double a, double b) { return truth(a, b, a <= b); }, mu::prCMP);
    define(
        ">", [](double a, double b) { return truth(a, b, a > b); }, mu::prCMP);
    define(
        ">=", [](double a, double b) { return truth(a, b, a >= b); }, mu::prCMP);
    define(
        "==", [](double a, double b) { return truth(a, b, a == b); }, mu::prCMP);
    define(
        "!=", [](double a, double b) { return truth(a, b, a != b); }, mu::prCMP);
    define("&&", conjunction, mu::prLAND);
    define("||", disjunction, mu::prLOR);
}

void defineFunctions(mu::Parser& parser)
{
    using One = mu::fun_type1;
    constexpr bool kOnce =
        false; // else what is constant would be computed, and raise, at the first tick alone
    const auto define = [&](const char* name, One function) { parser.DefineFun(name, function, kOnce); };
    define("sin", ofMath<std::sin>);
    define("cos", ofMath<std::cos>);
    define("tan", ofMath<std::tan>);
    define("asin", ofMath<std::asin>);
    define("acos", ofMath<std::acos>);
    define("sinh", ofMath<std::sinh>);
    define("cosh", ofMath<std::cosh>);
    define("sqrt", ofMath<std::sqrt>);
    define("exp", ofMath<std::exp>);
    define("ln", logarithm<std::log>);
    define("log", logarithm<std::log>);
    define("log10", logarithm<std::log10>);
    define("log2", logarithm<std::log2>);
    define("floor", rounded<std::floor>);
    define("ceil", rounded<std::ceil>);
    parser.DefineFun("mod", static_cast<mu::fun_type2>(modulo), kOnce);
}

} // namespace

struct PythonFormula::Parser {
    mu::Parser parser;
    double t = 0.0;
};

PythonFormula::PythonFormula(const std::string& expression)
    : m_parser(std::make_unique<Parser>())
{
    defineOperators(m_parser->parser);
    prepare(m_parser->parser, &m_parser->t, expression);
    defineFunctions(m_parser->parser);
}

PythonFormula::~PythonFormula() = default;

std::string PythonFormula::raisesAt(double t)
{
    t_raised = nullptr;
    t_hasHugeInteger = false;
    m_parser->t = t;
    const double value = m_parser->parser.Eval();
    if (t_raised == nullptr && t_hasHugeInteger && !std::isfinite(value)) {
        t_raised = kHugeInteger;
    }
    return t_raised != nullptr ? t_raised : "";
}

EdgeWatch::EdgeWatch()
{
    if (std::fetestexcept(kEdges) != 0) { // clearing costs more than looking
        std::feclearexcept(kEdges);
    }
}

bool EdgeWatch::sawAnEdge() const
{
    return std::fetestexcept(kEdges) != 0;
}

} // namespace lrp::schedule
