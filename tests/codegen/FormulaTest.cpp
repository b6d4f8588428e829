#include "core/codegen/detail/Formula.h"
#include "core/codegen/detail/Language.h"
#include "core/schedule/Function.h"

#include <cmath>
#include <gtest/gtest.h>

namespace lrp::codegen
{
namespace
{

/// The formula as a program of one function.
Program programOf(const std::string& formula)
{
    const auto expr = parseFormula(formula, variable("t"));
    EXPECT_TRUE(expr) << formula;
    return {.functions = {{"f", {.value = expr.value_or(0.0)}}}};
}

std::string inPython(const std::string& formula)
{
    return print(*parseFormula(formula, variable("t")), Language::Python);
}

TEST(Formula, MeansWhatMuParserMeans)
{
    for (const char* formula : {"1",
                                "t",
                                "-t^2",
                                "2^-t",
                                "2^3^0.5",
                                "-2^2",
                                "(1 + t) * 3 - 4 / (t + 2)",
                                "10 - 4 - 3",
                                "100 / 5 / 2",
                                "t < 3 ? 1 : t < 6 ? 2 : 3",
                                "t > 2 && t < 5 || t == 7",
                                "t <= 2 or t >= 9 ? 1 : 0",
                                "sqrt(t) + exp(-t)",
                                "ln(t + 1) + log10(t + 1) + log2(t + 1)",
                                "log(t + 1)",
                                "min(t, 3, 2.5) + max(t, 1)",
                                "mod(t, 4) + mod(-t, 4)",
                                "floor(t / 3) + ceil(t / 3)",
                                "abs(3 - t) * _pi + _e",
                                "1e-3 * t",
                                ".5 * t",
                                "sin(t) * cos(t) + tan(t / 20)",
                                "asin(t / 20) + acos(t / 20) + atan(t)",
                                "sinh(t / 9) + cosh(t / 9) + tanh(t)",
                                "-(t - 3) * 2",
                                "2 * -t",
                                "t != 4",
                                "1 - -t",
                                "+t"}) {
        if (!schedule::problemIn(formula).empty()) {
            continue; // "or", for one, depends on muParser's version
        }
        schedule::Functions functions;
        functions.list.front().expression = formula;
        const schedule::CompiledFunctions compiled(functions);
        const Program program = programOf(formula);
        for (double t = 0.0; t < 12.0; t += 1.0) {
            const double expected = compiled(0, t);
            EXPECT_NEAR(evaluate(program, "f", t, false), expected, 1e-14 * std::abs(expected))
                << formula << " at " << t;
        }
    }
}

TEST(Formula, RefusesWhatOtherLanguagesLack)
{
    for (const char* formula :
         {"rint(t)", "t = 3", "1, 2", "0x1F", "sum(1, t)", "sign(t)", "t +", "(t", "t t"}) {
        EXPECT_FALSE(parseFormula(formula, variable("t"))) << formula;
    }
}

TEST(Formula, IsWrittenWithTheBracketsItNeeds)
{
    EXPECT_EQ(inPython("-t^2"), "-t ** 2");
    EXPECT_EQ(inPython("(-2)^t"), "(-2) ** t");
    EXPECT_EQ(inPython("2^-t"), "2 ** -t");
    EXPECT_EQ(inPython("1 - (t - 3)"), "1 - (t - 3)");
    EXPECT_EQ(inPython("1 - t + 3"), "1 - t + 3");
    EXPECT_EQ(inPython("t / (2 * 3)"), "t / (2 * 3)");
    EXPECT_EQ(inPython("(t < 3) * 2"), "(t < 3) * 2");
    EXPECT_EQ(inPython("t < 3 ? 1 : 2"), "1 if t < 3 else 2");
    EXPECT_EQ(inPython("(t < 3 ? 1 : 2) * t"), "(1 if t < 3 else 2) * t");
    EXPECT_EQ(inPython("mod(t + 1, 10)"), "(t + 1) % 10");
}

TEST(Formula, IsNoNumberInPythonWhereThatRaises)
{
    const Program program = programOf("min(1 / t, 1)");
    EXPECT_TRUE(std::isnan(evaluate(program, "f", 0.0, true)));
    EXPECT_DOUBLE_EQ(evaluate(program, "f", 0.0, false), 1.0);
    EXPECT_DOUBLE_EQ(evaluate(program, "f", 4.0, true), 0.25);
}

} // namespace
} // namespace lrp::codegen
