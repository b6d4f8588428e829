#include "tests/importer/Import.h"

namespace lrp::importer
{
namespace
{

TEST(Refusal, NamesTheNearestClassAndArgument)
{
    expectRefusal(
        "s = CosineAnealingLR(optimizer, T_max=50)", "line 1, column 5",
        "CosineAnealingLR is no PyTorch schedule this program knows; did you mean CosineAnnealingLR?");
    expectRefusal("CosineAnnealingLR(optimizer, T_Max=50)", "line 1, column 30",
                  "T_Max is no argument of CosineAnnealingLR; did you mean T_max? It has optimizer, T_max, "
                  "eta_min, last_epoch, verbose");
    expectRefusal("ReduceLROnPlateau(o, last_epoch=3)", "line 1, column 22", "last_epoch is no argument");
    expectRefusal("warmup = get_linear_schedule_with_warmup(o, 5)", "line 1, column 10",
                  "get_linear_schedule_with_warmup is no PyTorch schedule this program knows");
    expectRefusal("constant(o)", "line 1, column 1", "constant is no PyTorch schedule");
}

TEST(Refusal, FollowsPythonsRulesForArguments)
{
    expectRefusal(
        "StepLR(optimizer)", "line 1, column 1",
        "StepLR lacks the argument step_size, which has no default; write StepLR(optimizer, step_size=");
    expectRefusal("CosineAnnealingLR(T_max=50)", "line 1, column 1",
                  "CosineAnnealingLR lacks the argument optimizer");
    expectRefusal("StepLR(optimizer, step_size=3, 0.1)", "line 1, column 32",
                  "an argument without a name stands behind one with a name");
    expectRefusal("StepLR(o, 1, 2, 3, 4, 5)", "line 1, column 23", "StepLR takes at most 5 arguments");
    expectRefusal("StepLR(o, 30, step_size=3)", "line 1, column 15", "step_size is given twice");
    expectRefusal("StepLR(o, **settings)", "line 1, column 11", "** hides the arguments of StepLR");
    expectRefusal("StepLR(30, 0.1)", "line 1, column 8", "the optimizer of StepLR is a number");
}

TEST(Refusal, PointsAtTheValueThatIsNotKnown)
{
    expectRefusal("\ns = StepLR(optimizer, steps)", "line 2, column 23", "steps was never assigned");
    expectRefusal("n = len(loader)\ns = StepLR(optimizer, 5 * n)", "line 1, column 5",
                  "len(loader) is not worked out here; write its value");
    expectRefusal("s = StepLR(optimizer, count(3))", "line 1, column 23", "count(3) is not known here");
    expectRefusal("StepLR(o, int([]))", "line 1, column 11", "int([]) is given a list; needs numbers");
    expectRefusal("StepLR(o, max([]))", "line 1, column 11", "max([]) is given no numbers");
    expectRefusal("StepLR(o, 3 // 0)", "line 1, column 11", "divides by zero");
    expectRefusal("StepLR(o, 9 ** 99)", "line 1, column 11", "is a whole number of more than 63 bits");
    expectRefusal("StepLR(o, 'a' * 3)", "line 1, column 11", "'a' is a string; arithmetic needs numbers");
    expectRefusal("StepLR(o, 1x)", "line 1, column 11", "1x is no number");
    expectRefusal("ExponentialLR(o, 1e999)", "line 1, column 18", "1e999 is out of range");
    expectRefusal("# é\n\"é\"; s = StepLR(o, é)", "line 2, column 20", "é was never assigned");
}

TEST(Refusal, PointsAtTheSetting)
{
    expectRefusal("StepLR(optimizer, 0)", "/step_size", "is 0; needs a whole number, 1 or more");
    expectRefusal("SequentialLR(o, [StepLR(o, 3), StepLR(o, 3)], [1, 2])", "/milestones", "has 2; needs 1");
    expectRefusal("SequentialLR(o, [5], [])", "line 1, column 18",
                  "is a number; schedulers of SequentialLR needs");
    expectRefusal("ChainedScheduler(StepLR(o, 3))", "line 1, column 18",
                  "schedulers of ChainedScheduler is the schedule StepLR; needs a list");
    expectRefusal("ChainedScheduler([Warm(o)])", "line 1, column 19", "Warm is no PyTorch schedule");
    expectRefusal("StepLR(o, StepLR(o, 3))", "line 1, column 11", "is the schedule StepLR; needs a number");
    expectRefusal("StepLR(o, lambda t: t)", "line 1, column 11", "is a lambda; needs a number");
}

TEST(Refusal, PointsAtBrokenPython)
{
    expectRefusal("StepLR(optimizer, 30", "line 1, column 7", "( is never closed; needs a )");
    expectRefusal("x = 1\nStepLR(optimizer, 30))", "line 2, column 22", ") closes no bracket");
    expectRefusal("StepLR(optimizer, [30)", "line 1, column 22",
                  ") does not close the [ of line 1, column 19");
    expectRefusal("StepLR(optimizer 30)", "line 1, column 18", "30 does not fit here; needs ,");
    expectRefusal("CyclicLR(o, 1, 2, mode='triangular)", "line 1, column 9", "( is never closed");
    expectRefusal("s = StepLR(o, 30) + $", "line 1, column 21", "$ is no part of Python here");
    expectRefusal("hello world", "line 1, column 7", "world does not fit here");
    expectRefusal("x =", "line 1, column 4", "the statement ends here; needs a value");
    expectRefusal("", "line 1, column 1", "holds no PyTorch schedule");
    expectRefusal("s = 'StepLR(o, 3)", "line 1, column 5", "the string is never closed");
}

TEST(Refusal, IsBounded)
{
    expectRefusal(std::string(70'000, ' '), "line 1, column 1", "the text has 70000 bytes");
    expectRefusal("\xFF", "line 1, column 1", "the text is not in UTF-8");
    expectRefusal(std::string(33, '('), "line 1, column 33", "is nested too deep");
    const auto repeated = [](const std::string& piece, int times) {
        std::string text;
        for (int i = 0; i < times; ++i) {
            text += piece;
        }
        return text;
    };
    expectRefusal("StepLR(o, " + repeated("-", 20'000) + "1)", "line 1, column 105", "is nested too deep");
    expectRefusal("StepLR(o, " + repeated("1**", 20'000) + "1)", "line 1, column 296", "is nested too deep");
    expectRefusal("StepLR(o, " + repeated("lambda:", 8'000) + "1)", "line 1, column 676",
                  "is nested too deep");
    EXPECT_EQ(imported("StepLR(o, " + repeated("1+", 20'000) + "1)"),
              R"({"type":"StepLR","step_size":20001})");
    expectRefusal("a = [1, 1]\n" + repeated("a = [a, a]\n", 5'000) + "MultiStepLR(o, a)", "",
                  "holds too much");
    expectRefusal("a = [1]\n" + repeated("a = [a]\n", 5'000) + "MultiStepLR(o, a)", "", "is nested too deep");
    expectRefusal("s = StepLR(o, 3)\n" + repeated("s = ChainedScheduler([s, s])\n", 2'000), "",
                  "holds too much");
    expectRefusal("LambdaLR(o, lambda t: " + repeated("t+", 20'000) + "t)", "line 1, column 23",
                  "is too long for a formula");
    EXPECT_LE(fromPyTorch(repeated("FooLR(o)\n", 5'000)).issues().size(), 20U);
    EXPECT_LE(fromPyTorch(repeated("StepLR(o, 3);", 4'000))->remarks.size(), 20U);
}

} // namespace
} // namespace lrp::importer
