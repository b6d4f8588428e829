#include "core/params/Text.h"
#include "core/schedule/Schedule.h"
#include "tests/importer/Import.h"

#include <random>

namespace lrp::importer
{
namespace
{

using params::Json;

TEST(Importer, ReadsEveryClass)
{
    const std::pair<std::string, std::string> cases[] = {
        {"StepLR(optimizer, 30, 0.5)", R"({"type":"StepLR","step_size":30,"gamma":0.5})"},
        {"MultiStepLR(optimizer, milestones=[30, 80], gamma=0.1)",
         R"({"type":"MultiStepLR","milestones":[30,80],"gamma":0.1})"},
        {"ConstantLR(optimizer, factor=0.5, total_iters=4)",
         R"({"type":"ConstantLR","factor":0.5,"total_iters":4})"},
        {"LinearLR(optimizer, 0.25, 1.0, 4)",
         R"({"type":"LinearLR","start_factor":0.25,"end_factor":1.0,"total_iters":4})"},
        {"ExponentialLR(optimizer, .9)", R"({"type":"ExponentialLR","gamma":0.9})"},
        {"PolynomialLR(optimizer, power=2.0)", R"({"type":"PolynomialLR","power":2.0})"},
        {"CosineAnnealingLR(optimizer, T_max=50, eta_min=1e-5)",
         R"({"type":"CosineAnnealingLR","T_max":50,"eta_min":1e-05})"},
        {"CosineAnnealingWarmRestarts(optimizer, 10, T_mult=2)",
         R"({"type":"CosineAnnealingWarmRestarts","T_0":10,"T_mult":2})"},
        {"CyclicLR(optimizer, 0.01, 0.1, 20, None, 'exp_range', 0.99, cycle_momentum=False)",
         R"({"type":"CyclicLR","base_lr":0.01,"max_lr":0.1,"step_size_up":20,"step_size_down":null,)"
         R"("mode":"exp_range","gamma":0.99,"cycle_momentum":false})"},
        {"OneCycleLR(optimizer, max_lr=0.01, steps_per_epoch=100, epochs=10)",
         R"({"type":"OneCycleLR","max_lr":0.01,"epochs":10,"steps_per_epoch":100})"},
        {"LambdaLR(optimizer, lambda epoch: 0.95 ** epoch)", R"({"type":"LambdaLR","lr_lambda":"0.95^t"})"},
        {"MultiplicativeLR(optimizer, lr_lambda=lambda epoch: 0.95)",
         R"({"type":"MultiplicativeLR","lr_lambda":"0.95"})"},
        {"SWALR(optimizer, swa_lr=0.05, anneal_epochs=5, anneal_strategy=\"linear\")",
         R"({"type":"SWALR","swa_lr":0.05,"anneal_epochs":5,"anneal_strategy":"linear"})"},
        {"ReduceLROnPlateau(optimizer, 'max', patience=3, min_lr=[0.1, 0.2])",
         R"({"type":"ReduceLROnPlateau","mode":"max","patience":3,"min_lr":[0.1,0.2]})"},
        {"SequentialLR(optimizer, [LinearLR(optimizer), ExponentialLR(optimizer, gamma=0.9)], [5])",
         R"({"type":"SequentialLR","schedulers":[{"type":"LinearLR"},{"type":"ExponentialLR","gamma":0.9}],)"
         R"("milestones":[5]})"},
        {"ChainedScheduler([ConstantLR(o, 0.1), ExponentialLR(o, gamma=0.9)])",
         R"({"type":"ChainedScheduler","schedulers":[{"type":"ConstantLR","factor":0.1},)"
         R"({"type":"ExponentialLR","gamma":0.9}]})"},
    };
    for (const auto& [text, json] : cases) {
        EXPECT_EQ(imported(text), json);
        EXPECT_EQ(remarksOf(text), "") << text;
    }
}

TEST(Importer, TakesNamesWithTheirModulesAndAnyOptimizer)
{
    const std::string step = R"({"type":"StepLR","step_size":30})";
    EXPECT_EQ(imported("torch.optim.lr_scheduler.StepLR(opt, 30)"), step);
    EXPECT_EQ(imported("lr_scheduler.StepLR(self.optimizer, 30)"), step);
    EXPECT_EQ(imported("optim.lr_scheduler.StepLR(step_size=30, optimizer=make()[0])"), step);
    EXPECT_EQ(imported("torch.optim.swa_utils.SWALR(o, 0.1)"), R"({"type":"SWALR","swa_lr":0.1})");
    EXPECT_EQ(imported("swa_utils.SWALR(o, 0.1)"), R"({"type":"SWALR","swa_lr":0.1})");
    EXPECT_EQ(imported("from torch.optim.lr_scheduler import (StepLR as Stairs)\nStairs(o, 30)"), step);
}

TEST(Importer, WorksOutNumbersAsPythonDoes)
{
    const auto stepSize = [](const std::string& expression) {
        const auto result = fromPyTorch("import math\nsteps = 1_00\nStepLR(o, step_size=" + expression + ")");
        return result ? result->schedule["step_size"].dump() : imported("StepLR(o, " + expression + ")");
    };
    EXPECT_EQ(stepSize("10 * 5"), "50");
    EXPECT_EQ(stepSize("5 * steps // 3"), "166");
    EXPECT_EQ(stepSize("(1 + 2) ** 2 - -7 // 2"), "13");
    EXPECT_EQ(stepSize("-7 % 5 + 0x10"), "19");
    EXPECT_EQ(stepSize("int(0.25 * steps)"), "25");
    EXPECT_EQ(stepSize("math.ceil(7 / 2) + max(1, 2, len([5, 6, 7]))"), "7");
    EXPECT_EQ(stepSize("-2 ** 2 + 2 ** 3 ** 2"), "508");
    EXPECT_EQ(imported("MultiStepLR(o, list(range(30, 90, 30)), 1/4)"),
              R"({"type":"MultiStepLR","milestones":[30,60],"gamma":0.25})");
    EXPECT_EQ(imported("ExponentialLR(o, gamma=math.pi * .5)"),
              R"({"type":"ExponentialLR","gamma":1.5707963267948966})");
    EXPECT_EQ(imported("x, y = 3, 4\nx += 1\nStepLR(o, x * y)"), R"({"type":"StepLR","step_size":16})");
}

TEST(Importer, ReadsAScript)
{
    const std::string script =
        "import torch\r\n"
        "from torch import optim  # and so on\n"
        "\"\"\"Trains\nit.\"\"\"\n"
        "epochs: int = 100\n"
        "optimizer = optim.SGD(model.parameters(), lr=0.1, momentum=.9, foreach=True)\n"
        "warm = LinearLR(optimizer, start_factor=1/3,\n"
        "                total_iters=5,)\n"
        "main = CosineAnnealingLR(optimizer, \\\n    T_max=epochs - 5)\n"
        "self.scheduler = SequentialLR(optimizer, schedulers=[warm, main], milestones=[5])\n"
        "for epoch in range(epochs):\n"
        "    train()\n"
        "    self.scheduler.step()\n"
        "    print(f\"{epoch}\")\n";

    const auto result = fromPyTorch(script);

    ASSERT_TRUE(result) << imported(script);
    EXPECT_EQ(result->schedule.dump(),
              R"({"type":"SequentialLR","schedulers":[{"type":"LinearLR","start_factor":0.3333333333333333,)"
              R"("total_iters":5},{"type":"CosineAnnealingLR","T_max":95}],"milestones":[5]})");
    EXPECT_EQ(result->optimizer->dump(), R"({"type":"SGD","lr":0.1,"momentum":0.9})");
    ASSERT_EQ(result->remarks.size(), 2U);
    EXPECT_EQ(result->remarks[0],
              "foreach of SGD (line 6, column 64) is ignored: this program's SGD has params, lr, "
              "momentum, dampening, weight_decay, nesterov, maximize");
    EXPECT_EQ(result->remarks[1], "not read: for epoch in range(epochs): (line 12), train() (line 13), "
                                  "self.scheduler.step() (line 14) and 1 more");
}

TEST(Importer, ReadsAnInteractiveSession)
{
    EXPECT_EQ(
        imported(">>> # Assuming lr = 0.05\n>>> scheduler = StepLR(optimizer,\n...     step_size=30)\n"),
        R"({"type":"StepLR","step_size":30})");
}

TEST(Importer, TakesTheLastScheduleThatIsNoPart)
{
    EXPECT_EQ(imported("a = StepLR(o, 30)\nb = ExponentialLR(o, 0.9)"),
              R"({"type":"ExponentialLR","gamma":0.9})");
    EXPECT_EQ(remarksOf("a = StepLR(o, 30)\nb = ExponentialLR(o, 0.9)"),
              "left out: a (line 1); the last schedule that is part of no other is taken");
    EXPECT_EQ(imported("def configure(self):\n    s = StepLR(o, 30)\n    return {'scheduler': s}"),
              R"({"type":"StepLR","step_size":30})");
    EXPECT_EQ(imported("return [o], [{'scheduler': StepLR(o, 30)}]"), R"({"type":"StepLR","step_size":30})");
}

TEST(Importer, ReadsEveryOptimizer)
{
    const auto read = [](const std::string& constructor) {
        const auto result = fromPyTorch("a = " + constructor + "\nStepLR(a, 30)");
        return result && result->optimizer ? result->optimizer->dump() : "nothing";
    };
    EXPECT_EQ(read("NAdam(p, 0.1, momentum_decay=0.01)"),
              R"({"type":"NAdam","lr":0.1,"momentum_decay":0.01})");
    EXPECT_EQ(read("NAdam(p, 0.1, (0.8, 0.9), 1e-8, 0.1, 0.01, True)"),
              R"({"type":"NAdam","lr":0.1,"betas":[0.8,0.9],"eps":1e-08,"weight_decay":0.1,)"
              R"("momentum_decay":0.01,"decoupled_weight_decay":true})");
    EXPECT_EQ(read("RAdam(p, betas=(0.5, 0.9))"), R"({"type":"RAdam","betas":[0.5,0.9]})");
    EXPECT_EQ(read("RAdam(p, decoupled_weight_decay=True)"),
              R"({"type":"RAdam","decoupled_weight_decay":true})");
    EXPECT_EQ(read("Adamax(p, maximize=True)"), R"({"type":"Adamax","maximize":true})");
    EXPECT_EQ(read("Adadelta(p, 1.0, 0.95)"), R"({"type":"Adadelta","lr":1.0,"rho":0.95})");
    EXPECT_EQ(read("Rprop(p, 0.1, (0.5, 1.1), step_sizes=(1e-3, 1))"),
              R"({"type":"Rprop","lr":0.1,"etas":[0.5,1.1],"step_sizes":[0.001,1]})");
    EXPECT_EQ(read("ASGD(p, t0=100)"), R"({"type":"ASGD","t0":100})");
    EXPECT_EQ(read("LBFGS(p, 1, 10, None, line_search_fn='strong_wolfe')"),
              R"({"type":"LBFGS","lr":1,"max_iter":10,"max_eval":null,"line_search_fn":"strong_wolfe"})");
}

TEST(Importer, TakesMaximizeByNameAlone)
{
    const auto result = fromPyTorch("a = Rprop(p, 0.1, (0.5, 1.1), (1e-3, 1), True)\nStepLR(a, 30)");
    ASSERT_TRUE(result);
    EXPECT_FALSE(result->optimizer->contains("maximize"));
    EXPECT_EQ(result->remarks.size(), 1U);
}

TEST(Importer, FindsTheOptimizerOfTheSchedule)
{
    const auto inlined =
        fromPyTorch("a = Adam(p, 1e-3, (0.8, 0.99))\nStepLR(torch.optim.SGD(p, 0.5), 30)\nAdam(p)");
    ASSERT_TRUE(inlined);
    EXPECT_EQ(inlined->optimizer->dump(), R"({"type":"SGD","lr":0.5})");

    const auto betas = fromPyTorch("a = Adam(p, 1e-3, (0.8, 0.99))\nStepLR(a, 30)");
    ASSERT_TRUE(betas);
    EXPECT_EQ(betas->optimizer->dump(), R"({"type":"Adam","lr":0.001,"betas":[0.8,0.99]})");

    EXPECT_FALSE(fromPyTorch("StepLR(a, 30)")->optimizer);
    EXPECT_FALSE(fromPyTorch("a = SparseAdam(p)\nStepLR(a, 30)")->optimizer);
    EXPECT_EQ(remarksOf("a = SparseAdam(p)\nStepLR(a, 30)"),
              "SparseAdam is no optimizer of this program and was left out");
    EXPECT_EQ(
        remarksOf("a = SGD([{'params': p}], lr=rate)\nStepLR(a, 30)"),
        "params of SGD (line 1, column 9) is ignored: parameter groups are not read\n"
        "lr of SGD (line 1, column 26) is ignored: rate was never assigned; write its value, or assign it "
        "further up");
}

TEST(Importer, SaysWhatRateAnSgdWithoutOneHas)
{
    const auto given = fromPyTorch("a = SGD(p, momentum=0.9)\nStepLR(a, 30)");
    ASSERT_TRUE(given);
    EXPECT_EQ(given->optimizer->dump(), R"({"type":"SGD","momentum":0.9})");
    EXPECT_EQ(given->remarks,
              std::vector<std::string>{"SGD is given no lr, which PyTorch 1.13 refuses; 2.6 takes 0.001"});

    const auto unread = fromPyTorch("a = SGD(p, lr=rate)\nStepLR(a, 30)");
    ASSERT_TRUE(unread);
    EXPECT_EQ(unread->optimizer->dump(), R"({"type":"SGD","lr":null})"); // which is no rate, and refused
    EXPECT_EQ(unread->remarks.size(), 1U);
}

TEST(Importer, RemarksOnWhatItIgnores)
{
    EXPECT_EQ(remarksOf("StepLR(o, 30, last_epoch=-1)"), "");
    EXPECT_EQ(remarksOf("StepLR(o, 30, 0.1, 5, verbose=True)"),
              "verbose of StepLR (line 1, column 23) is ignored\n"
              "last_epoch of StepLR (line 1, column 20) is ignored: a schedule starts at its beginning");
}

// Every PyTorch schedule, printed as a call and read back.

std::string python(const Json& json)
{
    if (json.is_boolean()) {
        return json.get<bool>() ? "True" : "False";
    }
    return json.is_null() ? "None" : json.dump();
}

std::string call(const Json& schedule, const params::Entry& entry, bool byPosition);

std::string argument(const Json& value, const params::Field& field, bool byPosition)
{
    if (field.kind == params::Kind::Function && value.is_string()) {
        return "lambda epoch: 0.5 ** epoch";
    }
    if (field.kind != params::Kind::Schedules) {
        return python(value);
    }
    std::string text;
    for (const Json& child : value) {
        text +=
            call(child, *params::find(schedule::entries(), child["type"].get<std::string>()), byPosition) +
            ", ";
    }
    return "[" + text + "]";
}

std::string call(const Json& schedule, const params::Entry& entry, bool byPosition)
{
    std::string text = entry.torch + "(" + (entry.id == "ChainedScheduler" ? "" : "optimizer, ");
    for (const params::Field& field : entry.fields) {
        text += (byPosition ? "" : field.key + "=") + argument(schedule[field.key], field, byPosition) + ", ";
    }
    return text + ")";
}

/// The defaults, and where there are none something legal.
Json settingsOf(const params::Entry& entry)
{
    Json json = entry.defaults;
    for (const params::Field& field : entry.fields) {
        if (field.kind == params::Kind::Schedules) {
            const Json step = params::find(schedule::entries(), "StepLR")->defaults;
            json[field.key] = {step, params::find(schedule::entries(), "CyclicLR")->defaults};
        } else if (field.kind == params::Kind::Function && field.required) {
            json[field.key] = "0.5^t";
        } else if (field.key == "milestones") {
            json[field.key] = {5};
        } else if (field.key == "total_steps") {
            json[field.key] = 100;
        }
    }
    return json;
}

TEST(EveryPyTorchSchedule, ComesBackFromItsConstructor)
{
    std::size_t schedules = 0;
    for (const params::Entry& entry : schedule::entries()) {
        if (!entry.torch.empty()) {
            ++schedules;
            const Json settings = settingsOf(entry);
            EXPECT_EQ(imported(call(settings, entry, false)), settings.dump());
            EXPECT_EQ(imported("s = " + call(settings, entry, true)), settings.dump());
        }
    }
    EXPECT_EQ(schedules, 16U);
}

TEST(Importer, SurvivesMutilatedTexts)
{
    const std::string seeds[] = {
        "import math\nsteps = 5 * 20\nopt = optim.SGD(model.parameters(), lr=0.1, momentum=.9)\n"
        "warm = LinearLR(opt, start_factor=1/3, total_iters=5)\nmain = CosineAnnealingLR(opt, T_max=steps)\n"
        "s = SequentialLR(opt, schedulers=[warm, main], milestones=[5])\nfor e in range(3): s.step()\n",
        "LambdaLR(o, [lambda e: 1 if e < 5 and not e == 3 else 0.1 ** (e // 30), lambda e: max(0, 1 - "
        "e/100)])",
        "x, y = 1e-5, {'a': [1, *b], **c}\ns = ChainedScheduler([StepLR(o, 3, verbose=True), x[1:2].y(z)])\n",
    };
    std::mt19937 random(1); // NOLINT: the same texts each time
    const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random()) % n; };
    for (int round = 0; round < 3000; ++round) {
        std::string text = seeds[below(3)];
        for (std::size_t edits = 1 + below(4); edits > 0; --edits) {
            const std::size_t at = below(text.size());
            const std::size_t length = below(std::min<std::size_t>(12, text.size() - at));
            const std::string other = seeds[below(3)];
            switch (below(3)) {
            case 0:
                text.erase(at, length);
                break;
            case 1:
                text.insert(at, other, below(other.size()), below(20));
                break;
            default:
                text[at] = static_cast<char>(below(256));
            }
            text += text.empty() ? " " : "";
        }
        const auto result = fromPyTorch(text);
        EXPECT_TRUE(result ? bool(schedule::fromJson(result->schedule, "")) : !result.issues().empty())
            << text;
    }
}

} // namespace
} // namespace lrp::importer
