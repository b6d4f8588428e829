#include "core/schedule/Scheduler.h"
#include "tests/importer/Import.h"

namespace lrp::importer
{
namespace
{

/// The formula that a text gives LambdaLR, or why it gives none.
std::string lambda(const std::string& text)
{
    const auto result = fromPyTorch(text);
    return result ? result->schedule["lr_lambda"].get<std::string>() : imported(text);
}

TEST(LateBinding, ReadsVariablesWhenTheLambdaIsCalled)
{
    EXPECT_EQ(lambda("warm = 5\nrule = lambda epoch: min(1.0, (epoch + 1) / warm)\nwarm = 10\n"
                     "scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, lr_lambda=rule)"),
              "min(1, (t + 1) / 10)");
    EXPECT_EQ(lambda("rule = lambda e: e / warm\nwarm = 4\nwarm *= 2\nLambdaLR(o, rule)"), "t / 8");
    EXPECT_EQ(lambda("a = 2\nb = a + 1\nrule = lambda e: a * b\na = 5\nLambdaLR(o, rule)"), "5 * 3");
    EXPECT_EQ(imported("k = 2\nf = lambda e: e / k\nk = 4\nLambdaLR(o, [f, lambda e: k])"),
              R"({"type":"LambdaLR","lr_lambda":["t / 4","4"]})");
    expectRefusal("k = 2\nf = lambda e: e / k\nk = 'two'\nLambdaLR(o, f)", "line 2, column 19",
                  "is a string");
    expectRefusal("f = lambda e: e / k\nLambdaLR(o, f)\nk = 2", "line 1, column 19", "k was never assigned");
}

TEST(LateBinding, BindsDefaultsAtOnce)
{
    EXPECT_EQ(lambda("v = 5\nf = lambda e, v=v: e / v\nv = 10\nLambdaLR(o, f)"), "t / 5");
    EXPECT_EQ(
        lambda("v = 5\nf = lambda e=0, w=2 * v, *, n=len([1, 2]): e / w + v + n\nv = 7\nLambdaLR(o, f)"),
        "t / 10 + 7 + 2");
    expectRefusal("LambdaLR(o, lambda e, v: e)", "line 1, column 13", "has 2 parameters; needs one");
    expectRefusal("LambdaLR(o, lambda e, v, w=1: e)", "line 1, column 13", "has 3 parameters; needs one");
    expectRefusal("LambdaLR(o, lambda *e: 1)", "line 1, column 13", "has 2 parameters; needs one");
    expectRefusal("LambdaLR(o, lambda e, v=x: e / v)", "line 1, column 25", "x was never assigned");
    EXPECT_EQ(lambda("LambdaLR(o, lambda e, v=x: e)"), "t"); // nobody asks for it
}

/// LambdaLR calls its function for the first tick in the constructor, and for the others afterwards.
TEST(LateBinding, TakesTheFirstTickFromTheConstructor)
{
    const std::string text = "k = 4\ns = LambdaLR(o, lambda e: (e + 1) / k)\nk = 8\n";
    EXPECT_EQ(lambda(text), "t < 1 ? ((t + 1) / 4) : ((t + 1) / 8)");
    EXPECT_EQ(remarksOf(text),
              "lr_lambda of LambdaLR (line 2, column 17) reads a variable that is assigned anew after "
              "the schedule is made: the first tick has the value before, later ones have the value "
              "after");
    schedule::Groups groups{{.lr = 1.0}};
    const auto schedule = schedule::fromJson(fromPyTorch(text)->schedule, "");
    ASSERT_TRUE(schedule);
    const auto scheduler = schedule::makeScheduler(*schedule, groups);
    EXPECT_EQ(groups.front().lr, 0.25); // as PyTorch 1.13.1
    scheduler->step(groups);
    EXPECT_EQ(groups.front().lr, 0.25);
    scheduler->step(groups);
    EXPECT_EQ(groups.front().lr, 0.375);

    EXPECT_EQ(imported("k = 4\ns = MultiplicativeLR(o, lambda e: k)\nk = 8\n"),
              R"({"type":"MultiplicativeLR","lr_lambda":"8"})"); // which is not called for the first
    expectRefusal("k = 4\ns = CyclicLR(o, 0.1, 1, scale_fn=lambda x: k)\nk = 8\n", "line 2, column 34",
                  "scale_fn of CyclicLR reads a variable that is assigned anew after the schedule is made");
}

/// SequentialLR takes the first tick of its first part again; later parts are called when their turn comes.
TEST(LateBinding, FollowsSequentialLR)
{
    const auto result =
        fromPyTorch("k = 2\na = LambdaLR(o, lambda e: e + k)\nb = LambdaLR(o, lambda e: e * k)\nk = 4\n"
                    "s = SequentialLR(o, [a, b], [5])\nk = 8\n");
    ASSERT_TRUE(result);
    EXPECT_EQ(result->schedule["schedulers"][0]["lr_lambda"], "t < 1 ? (t + 4) : (t + 8)");
    EXPECT_EQ(result->schedule["schedulers"][1]["lr_lambda"], "t * 8");
}

TEST(LateBinding, KeepsToTheFunctionThatTheLambdaStandsIn)
{
    EXPECT_EQ(lambda("def a(o):\n    warm = 5\n    return LambdaLR(o, lambda e: e / warm)\n"
                     "def b(o):\n    warm = 10\n    return warm\nwarm = 20\n"),
              "t / 5");
    EXPECT_EQ(
        lambda(
            "warm = 5\nclass A:\n  def a(self, o):\n    return LambdaLR(o, lambda e: e / warm)\nwarm = 20\n"),
        "t / 20"); // whoever calls it does so afterwards
    EXPECT_EQ(lambda("def make(o):\n    return LambdaLR(o, lambda e: e / warm)\nwarm = 5\n"), "t / 5");
    EXPECT_EQ(lambda("def f(o):\n    k = 4\n    s = LambdaLR(o, lambda e: e / k)\n    k = 8\n    return s\n"),
              "t < 1 ? (t / 4) : (t / 8)");
    EXPECT_EQ(remarksOf("n = 5\ndef f(o):\n    return StepLR(o, n)\nn = 7\n")
                  .find("n is assigned again in line 4, after the function f, which may read it then; it was "
                        "read before"),
              0U);
    EXPECT_EQ(lambda("class A:\n    def __init__(self):\n        self.warm = 5\n    def configure(self):\n"
                     "        return LambdaLR(self.o, lambda e: e / self.warm)\n"),
              "t / 5");
    EXPECT_EQ(lambda("def rule(e): return e\nwarm = 5\nLambdaLR(o, lambda e: e / warm)"), "t / 5");
    expectRefusal("def make(o, warm=3):\n    return LambdaLR(o, lambda e: e / warm)", "line 2, column 38",
                  "warm is a parameter of make, whose call is not followed here");
    EXPECT_EQ(remarksOf("warm = 5\ndef make(o, warm):\n    return StepLR(o, warm)")
                  .find("warm is a parameter of make; taken for it is the warm of line 1"),
              0U);
    expectRefusal("warm = 5\ndef f():\n    global warm\n    warm = 6\nStepLR(o, warm)", "line 5, column 11",
                  "warm is assigned in the function f too");
}

TEST(Blocks, LeaveUnknownWhatTheyMayAssign)
{
    expectRefusal(
        "n = 5\nif debug:\n    n = 2\nStepLR(o, n)", "line 4, column 11",
        "n is assigned under the if of line 2, and whether that is carried out is not worked out here");
    expectRefusal("if debug: n = 2\nelse: n = 3\nStepLR(o, n)", "line 3, column 11",
                  "n is assigned under the else of line 2");
    EXPECT_EQ(imported("n = 5\nif debug:\n    n = 5\nStepLR(o, n)"), R"({"type":"StepLR","step_size":5})");
    EXPECT_EQ(imported("if debug:\n    n = 2\n    StepLR(o, n)"), R"({"type":"StepLR","step_size":2})");
    EXPECT_EQ(
        lambda(
            "if debug:\n    n = 2\n    if fast:\n        n = 3\n        s = LambdaLR(o, lambda e: e / n)\n"),
        "t / 3");
    EXPECT_EQ(
        imported(
            "if __name__ == '__main__':\n    n = 2\nwith f: n += 1\ntry:\n    n += 1\nfinally:\n    pass\n"
            "StepLR(o, n)"),
        R"({"type":"StepLR","step_size":4})");
    expectRefusal("n = 0\nfor batch in loader:\n    n += 1\nStepLR(o, n)", "line 4, column 11",
                  "n changes with every turn of the for of line 2");
    expectRefusal("n = 1\nwhile more(): n = 2 * n\nStepLR(o, n)", "line 3, column 11",
                  "n changes with every turn");
    expectRefusal(
        "step = 5\nf = lambda e: e / step\nLambdaLR(o, f)\nfor step, (x, y) in enumerate(loader):\n    pass",
        "line 2, column 19", "step is set by the for of line 4");
    EXPECT_EQ(imported("for epoch in range(3):\n    n = 7\nStepLR(o, n)"),
              R"({"type":"StepLR","step_size":7})");
}

} // namespace
} // namespace lrp::importer
