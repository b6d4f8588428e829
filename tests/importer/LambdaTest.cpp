#include "core/schedule/Scheduler.h"
#include "tests/importer/Import.h"

#include <cmath>

namespace lrp::importer
{
namespace
{

std::string formula(const std::string& lambda)
{
    const auto result = fromPyTorch("LambdaLR(optimizer, " + lambda + ")");
    return result ? result->schedule["lr_lambda"].get<std::string>()
                  : imported("LambdaLR(o, " + lambda + ")");
}

/// The factor at tick t as a running LambdaLR gives it.
double factor(const std::string& lambda, int t)
{
    const auto result = fromPyTorch("LambdaLR(optimizer, " + lambda + ")");
    EXPECT_TRUE(result) << imported("LambdaLR(o, " + lambda + ")");
    if (!result) {
        return NAN;
    }
    schedule::Groups groups{{.lr = 1.0}};
    const auto scheduler = schedule::makeScheduler(*schedule::fromJson(result->schedule, ""), groups);
    for (int step = 0; step < t; ++step) {
        scheduler->step(groups);
    }
    return groups.front().lr;
}

TEST(Lambda, BecomesAFormulaPeopleCanRead)
{
    EXPECT_EQ(formula("lambda epoch: 0.95 ** epoch"), "0.95^t");
    EXPECT_EQ(formula("lambda epoch: 0.1 ** (epoch // 30)"), "0.1^floor(t / 30)");
    EXPECT_EQ(formula("lambda e: 1 / math.sqrt(e + 1)"), "1 / sqrt(t + 1)");
    EXPECT_EQ(formula("lambda e: min(1.0, (e + 1) / 5)"), "min(1, (t + 1) / 5)");
    EXPECT_EQ(formula("lambda e: e / 5 if e < 5 else 1"), "t < 5 ? t / 5 : 1");
    EXPECT_EQ(formula("lambda e: 0.5 * (1 + np.cos(np.pi * e / 50))"), "0.5 * (1 + cos(_pi * t / 50))");
    EXPECT_EQ(formula("lambda e: 0.5 ** int(e / 10)"), "0.5^floor(t / 10)");
    EXPECT_EQ(formula("lambda e: 3 - (2 - e) - 1"), "3 - (2 - t) - 1");
}

TEST(Lambda, KeepsItsValues)
{
    EXPECT_DOUBLE_EQ(factor("lambda e: 0.95 ** e", 3), std::pow(0.95, 3));
    EXPECT_DOUBLE_EQ(factor("lambda e: -e ** 2", 3), -9.0);
    EXPECT_DOUBLE_EQ(factor("lambda e: (-e) ** 2", 3), 9.0);
    EXPECT_DOUBLE_EQ(factor("lambda e: 2 ** -e", 3), 0.125);
    EXPECT_DOUBLE_EQ(factor("lambda e: 2 ** e ** 2", 3), 512.0);
    EXPECT_DOUBLE_EQ(factor("lambda e: 10 - 3 - e", 3), 4.0);
    EXPECT_DOUBLE_EQ(factor("lambda e: 24 / 2 / (e + 1)", 2), 4.0);
    EXPECT_DOUBLE_EQ(factor("lambda e: 24 / (2 / (e + 1))", 2), 36.0);
    EXPECT_DOUBLE_EQ(factor("lambda e: (e - 5) % 3", 3), 1.0);
    EXPECT_DOUBLE_EQ(factor("lambda e: (e - 10) // 3", 3), -3.0);
    EXPECT_DOUBLE_EQ(factor("lambda e: int((e - 10) / 3)", 3), -2.0);
    EXPECT_DOUBLE_EQ(factor("lambda e: math.log(e + 1) + math.log(8, 2)", 0), 3.0);
    EXPECT_DOUBLE_EQ(factor("lambda e: math.log10(100) + abs(-e) + math.exp(0)", 3), 6.0);
    EXPECT_DOUBLE_EQ(factor("lambda e: np.clip(e, 0, 2) + np.maximum(e, 5)", 3), 7.0);
    EXPECT_DOUBLE_EQ(factor("lambda e: math.e ** 0 + math.floor(e / 2) + pow(e, 2)", 3), 11.0);
    EXPECT_DOUBLE_EQ(factor("lambda e: 1 if e < 2 else 2 if e < 4 else 3", 1), 1.0);
    EXPECT_DOUBLE_EQ(factor("lambda e: 1 if e < 2 else 2 if e < 4 else 3", 3), 2.0);
    EXPECT_DOUBLE_EQ(factor("lambda e: 1 if e < 2 else 2 if e < 4 else 3", 4), 3.0);
    EXPECT_DOUBLE_EQ(factor("lambda e: 5 if 2 <= e < 4 and not e == 3 or e > 6 else 1", 2), 5.0);
    EXPECT_DOUBLE_EQ(factor("lambda e: 5 if 2 <= e < 4 and not e == 3 or e > 6 else 1", 3), 1.0);
    EXPECT_DOUBLE_EQ(factor("lambda e: 5 if 2 <= e < 4 and not e == 3 or e > 6 else 1", 7), 5.0);
    EXPECT_DOUBLE_EQ(factor("lambda e: (e >= 2) * 0.5 + 2 * (1 if e else 3)", 0), 6.0);
    EXPECT_DOUBLE_EQ(factor("lambda e: (e >= 2) * 0.5 + 2 * (1 if e else 3)", 2), 2.5);
    EXPECT_DOUBLE_EQ(factor("lambda e: 1 if (e > 1 or e) and True else 0", 1), 1.0);
}

TEST(Lambda, TakesTheValuesOfVariables)
{
    EXPECT_EQ(
        imported("warm = 10 // 2\nf = lambda e: min(1, e / warm) * len([1, 2])\nLambdaLR(o, lr_lambda=f)"),
        R"({"type":"LambdaLR","lr_lambda":"min(1, t / 5) * 2"})");
    EXPECT_EQ(imported("low = -0.5\nLambdaLR(o, lambda e: 2 ** low + low)"),
              R"j({"type":"LambdaLR","lr_lambda":"2^(-0.5) + (-0.5)"})j");
}

TEST(Lambda, MayBeAListOrAScaleFunction)
{
    EXPECT_EQ(imported("LambdaLR(o, [lambda e: 0.9 ** e, lambda e: 1])"),
              R"({"type":"LambdaLR","lr_lambda":["0.9^t","1"]})");
    EXPECT_EQ(
        imported("CyclicLR(o, 0.1, 1, scale_fn=lambda x: 1 / 2 ** (x - 1), scale_mode='cycle')"),
        R"j({"type":"CyclicLR","base_lr":0.1,"max_lr":1,"scale_fn":"1 / 2^(t - 1)","scale_mode":"cycle"})j");
    EXPECT_EQ(imported("CyclicLR(o, 0.1, 1, scale_fn=None)"),
              R"({"type":"CyclicLR","base_lr":0.1,"max_lr":1,"scale_fn":null})");
}

TEST(Lambda, IsRefusedWhereThereIsNoFormula)
{
    expectRefusal("LambdaLR(o, lambda e: 0.9 ** warm)", "line 1, column 30", "warm was never assigned");
    expectRefusal("LambdaLR(o, lambda e: table(e))", "line 1, column 23", "table is no function of formulas");
    expectRefusal("LambdaLR(o, lambda e: [1, 2][e])", "line 1, column 23",
                  "[1, 2][e] is not worked out here");
    expectRefusal("e = 7\nLambdaLR(o, lambda e: round(e / 2))", "line 2, column 23",
                  "round is no function of formulas");
    expectRefusal("LambdaLR(o, lambda e, k: e)", "line 1, column 13", "has 2 parameters; needs one");
    expectRefusal("LambdaLR(o, lambda e: e or 1)", "line 1, column 23",
                  "stands beside or and is no comparison");
    expectRefusal("LambdaLR(o, lambda e: e in x)", "line 1, column 23", "in has no place in a formula");
    expectRefusal("LambdaLR(o, lambda e: e & 1)", "line 1, column 23", "& has no place in a formula");
    expectRefusal("LambdaLR(o, lambda e: min(e))", "line 1, column 23", "min is given 1 argument;");
    expectRefusal("LambdaLR(o, 0.9)", "line 1, column 13",
                  "lr_lambda of LambdaLR is a number; needs a lambda");
    expectRefusal("LambdaLR(o, '0.9^t')", "line 1, column 13", "lr_lambda of LambdaLR is a string");
    expectRefusal("def f(e):\n    return 0.9 ** e\nLambdaLR(o, lr_lambda=f)", "line 3, column 23",
                  "f is defined with def, which is not read; write it as a lambda");
    expectRefusal("def f(e):\n    return 0.9 ** e\nLambdaLR(o, [f, f])", "line 3, column 14",
                  "f is defined with def");
}

} // namespace
} // namespace lrp::importer
