#include "core/schedule/Catalog.h"
#include "core/schedule/Scheduler.h"

#include <cmath>
#include <gtest/gtest.h>
#include <optional>

/// Where frameworks raise. PyTorch's ticks were recorded with PyTorch 1.13.1; the others follow from the
/// published definitions.
namespace lrp::schedule
{
namespace
{

struct Raised {
    int tick = 0;
    std::string what;
};

Schedule read(const std::string& json)
{
    auto schedule = fromJson(params::Json::parse(json), "");
    EXPECT_TRUE(schedule) << schedule.issues().front().text();
    return schedule ? *schedule : Schedule();
}

/// The first tick at which a run of so many ticks raises.
std::optional<Raised> firstRaise(const Schedule& schedule, int ticks, double lr = 0.1)
{
    Groups groups{{.lr = lr, .momentum = 0.9}};
    int tick = 0;
    try {
        const auto scheduler = makeScheduler(schedule, groups);
        for (tick = 1; tick <= ticks; ++tick) {
            scheduler->step(groups);
        }
    } catch (const ScheduleError& error) {
        return Raised{tick, error.what()};
    }
    return std::nullopt;
}

struct Case {
    std::string schedule;
    int tick;
    std::string exception;
    double lr = 0.1;
};

void expectRaises(const std::vector<Case>& cases)
{
    for (const Case& one : cases) {
        const auto raised = firstRaise(read(one.schedule), 20'000, one.lr);
        ASSERT_TRUE(raised) << one.schedule;
        EXPECT_EQ(raised->tick, one.tick) << one.schedule << ": " << raised->what;
        EXPECT_NE(raised->what.find(one.exception), std::string::npos)
            << one.schedule << ": " << raised->what;
    }
}

std::string cyclic(const std::string& rest)
{
    return R"({"type": "CyclicLR", "base_lr": 5e-5, "max_lr": 1e-4, "cycle_momentum": false, )" + rest + "}";
}

std::string lambda(const std::string& formula)
{
    return R"({"type": "LambdaLR", "lr_lambda": ")" + formula + "\"}";
}

TEST(Raises, PowersThatAreTooLarge)
{
    expectRaises({
        {cyclic(R"("step_size_up": 5, "mode": "triangular2")"), 10'240, "OverflowError"},
        {cyclic(R"("step_size_up": 3, "step_size_down": 4, "mode": "triangular2")"), 7168, "OverflowError"},
        {cyclic(R"("step_size_up": 5, "mode": "exp_range", "gamma": 1.5)"), 1751, "OverflowError"},
        {cyclic(R"("step_size_up": 5, "mode": "exp_range", "gamma": -1.2)"), 3894, "OverflowError"},
        {R"({"type": "MultiStepLR", "milestones": [3, 7, 7], "gamma": 1e200})", 7, "OverflowError"},
        {R"({"type": "paddle.CyclicLR", "base_learning_rate": 5e-5, "max_learning_rate": 1e-4,
             "step_size_up": 5, "mode": "triangular2"})",
         10'240, "OverflowError"},
        {R"({"type": "paddle.StepDecay", "step_size": 3, "gamma": -10.0})", 3 * 309, "OverflowError"},
        {R"({"type": "paddle.MultiStepDecay", "milestones": [2, 5, 9], "gamma": -1e200})", 5,
         "OverflowError"},
        {R"({"type": "timm.step", "decay_t": 2.5, "decay_rate": 10.0})", 773, "OverflowError"}, // 309 · 2.5
        {R"({"type": "timm.multistep", "decay_t": [4, 8], "decay_rate": 1e200})", 7, "OverflowError"},
        {R"({"type": "timm.cosine", "t_initial": 4, "cycle_decay": 10.0, "cycle_limit": 3})", 4 * 309,
         "OverflowError"},
        {R"({"type": "timm.poly", "t_initial": 100, "k_decay": 200.0})", 0, "OverflowError"},
        {R"({"type": "timm.cosine", "t_initial": 10, "cycle_mul": 10.0, "cycle_limit": 9, "k_decay": 120.0})",
         110, "OverflowError"}, // the third cycle is 1000 long
    });
}

TEST(Raises, DivisionsByZero)
{
    const std::string polynomial = R"({"type": "huggingface.polynomial", "num_warmup_steps": )";
    expectRaises({
        {polynomial + R"(100, "num_training_steps": 100, "power": 2.0})", 100, "ZeroDivisionError"},
        {polynomial + R"(0, "num_training_steps": 0})", 0, "ZeroDivisionError"},
        {polynomial + R"(4, "num_training_steps": 10, "lr_end": -1.0})", 4, "ZeroDivisionError", 0.0},
        {R"({"type": "huggingface.cosine_with_min_lr", "num_warmup_steps": 2, "num_training_steps": 10,
             "min_lr": 0.01})",
         0, "ZeroDivisionError", 0.0},
        {R"({"type": "OneCycleLR", "max_lr": 0.1, "total_steps": 3, "three_phase": true,
             "pct_start": 0.6666666666666666, "cycle_momentum": false})",
         3, "ZeroDivisionError"},
        {R"({"type": "OneCycleLR", "max_lr": 0.1, "total_steps": 10, "pct_start": 1.0})", 10,
         "ZeroDivisionError"},
        {R"({"type": "OneCycleLR", "max_lr": 0.1, "total_steps": 10})", 11, "ValueError"},
        {R"({"type": "paddle.OneCycleLR", "total_steps": 10, "phase_pct": 1.0})", 10, "ZeroDivisionError"},
        {R"({"type": "paddle.InverseTimeDecay", "gamma": -0.125})", 8, "ZeroDivisionError"},
    });
    EXPECT_FALSE(firstRaise(read(polynomial + R"(120, "num_training_steps": 100})"), 150));
}

TEST(Raises, FormulasAsPythonComputesThem)
{
    expectRaises({
        {lambda("1 / (t - 20)"), 20, "ZeroDivisionError"},
        {lambda("1 / (1 + exp(t - 10))"), 720, "OverflowError"}, // the value would be 0
        {lambda("0.5 ^ -t"), 1024, "OverflowError"},
        {lambda("2 ^ t"), 1024, "OverflowError: int too large"},
        {lambda("sqrt(30 - t)"), 31, "ValueError"},
        {lambda("ln(t)"), 0, "ValueError"},
        {lambda("(1 - t / 10) ^ 0.5"), 11, "complex"},
        {lambda("mod(t, 5 - t)"), 5, "ZeroDivisionError"},
        {lambda("(t - 3) ^ -1"), 3, "ZeroDivisionError"},
        {lambda("t < 30 ? 1 : 1 / 0"), 30, "ZeroDivisionError"},
        {lambda("1 / (1 + exp(1000))"), 0, "OverflowError"},
        {cyclic(R"x("step_size_up": 5, "scale_fn": "1 / (t - 3)")x"), 20, "ZeroDivisionError"},
        {R"x({"type": "MultiplicativeLR", "lr_lambda": "1 / (t - 7)"})x", 7, "ZeroDivisionError"},
    });
    for (const char* formula :
         {"1 / 2 ^ t", "t > 0 && 1 / t < 0.1 ? 1 : 0.5", "t < 1 || 1 / t > 0.1 ? 1 : 0.5",
          "t < 5 ? 1 : 1 / (t - 4)", "1e308 * (t + 10)"}) {
        EXPECT_FALSE(firstRaise(read(lambda(formula)), 1300)) << formula;
    }
}

TEST(Raises, InsideOtherSchedulesToo)
{
    const std::string wave = cyclic(R"("step_size_up": 1, "mode": "triangular2")");
    const std::string polynomial =
        R"({"type": "huggingface.polynomial", "num_warmup_steps": 20, "num_training_steps": 20})";
    expectRaises({
        {R"({"type": "SequentialLR", "milestones": [100], "schedulers": [{"type": "ConstantLR", "factor": 1.0}, )" +
             wave + "]}",
         2148, "OverflowError"},
        {R"({"type": "ChainedScheduler", "schedulers": [{"type": "ExponentialLR", "gamma": 0.999}, )" + wave +
             "]}",
         2048, "OverflowError"},
        {R"({"type": "warmup", "length": 7, "of": )" + polynomial + "}", 27, "ZeroDivisionError"},
        {R"({"type": "segments", "lengths": [30], "parts": [{"type": "constant"}, )" + polynomial + "]}", 50,
         "ZeroDivisionError"},
        {R"({"type": "restarts", "length": 30, "of": )" + polynomial + "}", 20, "ZeroDivisionError"},
        {R"({"type": "hold", "every": 10, "of": )" + polynomial + "}", 20, "ZeroDivisionError"},
        {R"({"type": "delay", "by": 5, "of": )" + polynomial + "}", 25, "ZeroDivisionError"},
        {R"({"type": "clamp", "min": 0.001, "of": )" + polynomial + "}", 20, "ZeroDivisionError"},
        {R"({"type": "product", "factors": [{"type": "ExponentialLR", "gamma": 0.9}, )" + polynomial + "]}",
         20, "ZeroDivisionError"},
    });
}

TEST(Raises, NotWhereTheTickIsLeftOut)
{
    const std::string polynomial =
        R"({"type": "huggingface.polynomial", "num_warmup_steps": 20, "num_training_steps": 20})";
    EXPECT_FALSE(firstRaise(read(R"({"type": "hold", "every": 8, "of": )" + polynomial + "}"), 100));
}

TEST(Raises, NotWhereNumbersMerelyGrow)
{
    // Products overflow to infinity in Python too, and arrays raise nowhere.
    for (const char* json :
         {R"({"type": "ExponentialLR", "gamma": 1e10})", R"({"type": "StepLR", "step_size": 1,
        "gamma": 1e10})",
          R"({"type": "caffe.exp", "gamma": 1e10})",
          R"({"type": "keras.ExponentialDecay", "decay_steps": 1, "decay_rate": 1e10})"}) {
        const Schedule schedule = read(json);
        EXPECT_FALSE(firstRaise(schedule, 100)) << json;
        Groups groups{{.lr = 0.1}};
        const auto scheduler = makeScheduler(schedule, groups);
        for (int t = 0; t < 100; ++t) {
            scheduler->step(groups);
        }
        EXPECT_TRUE(std::isinf(groups.front().lr)) << json;
    }
}

} // namespace
} // namespace lrp::schedule
