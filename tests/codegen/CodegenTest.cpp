#include "core/codegen/Codegen.h"
#include "core/text/Translate.h"
#include "tests/codegen/RandomLane.h"

#include <algorithm>
#include <cctype>
#include <gtest/gtest.h>
#include <regex>

namespace lrp::codegen
{
namespace
{

using params::Json;
using tests::LaneInRun;

LaneInRun laneOf(const char* schedule, std::int64_t steps = 120)
{
    return tests::laneWith(schedule::fromJson(Json::parse(schedule), "").value(), steps);
}

Code exported(const LaneInRun& lane, Target target)
{
    const auto code = exportLane(lane.experiment, 0, lane.shape, target);
    EXPECT_TRUE(code) << (code ? "" : code.issues().front().text());
    return code ? *code : Code{};
}

std::string issueOf(const LaneInRun& lane, Target target)
{
    const auto code = exportLane(lane.experiment, 0, lane.shape, target);
    EXPECT_FALSE(code);
    return code ? "" : code.issues().front().text();
}

void expectHas(const std::string& text, const std::string& part)
{
    EXPECT_NE(text.find(part), std::string::npos) << "no " << part << " in\n" << text;
}

void expectLacks(const std::string& text, const std::string& part)
{
    EXPECT_EQ(text.find(part), std::string::npos) << part << " in\n" << text;
}

TEST(Codegen, WritesAPyTorchScheduleAsItsConstructor)
{
    const LaneInRun lane = laneOf(R"({"type": "CosineAnnealingLR", "T_max": "100 %", "eta_min": 1e-5})");
    const std::string text = exported(lane, Target::PyTorch).text;
    const std::size_t imports = text.find("import torch");
    const std::string head =
        std::regex_replace(text.substr(0, imports), std::regex("\n# |Playground [0-9.]+[0-9]"), " ");
    EXPECT_TRUE(std::regex_match(
        head,
        std::regex("# Certificate: 120 steps compared, largest relative difference [0-9.]+e-1[4-7] \\(the "
                   "arguments below, read back, against the definition of PyTorch's "
                   "CosineAnnealingLR in PyTorch 1.13.1 and 2.6, evaluated by LR  , and against its formula "
                   "in Python's "
                   "arithmetic\\). t counts ticks from 0; call scheduler.step\\(\\) after "
                   "optimizer.step\\(\\). Lane A \"lane\": CosineAnnealingLR, exported by LR  .\n\n")))
        << head;
    EXPECT_EQ(text.substr(imports),
              R"(import torch
from torch.optim.lr_scheduler import CosineAnnealingLR

TOTAL_STEPS = 120

model = torch.nn.Linear(2, 1)  # your model
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
scheduler = CosineAnnealingLR(optimizer, T_max=120, eta_min=1e-05)

for step in range(TOTAL_STEPS):
    optimizer.zero_grad()
    loss = model(torch.randn(16, 2)).square().mean()  # your batch and loss
    loss.backward()
    optimizer.step()
    scheduler.step()
)");
}

TEST(Codegen, DefinesALossOfTwoWeights)
{
    LaneInRun lane = laneOf(R"({"type": "StepLR", "step_size": 30, "gamma": 0.1})");
    lane.experiment.problem.dataset = dataset::NoData{.noise = 0.5};
    lane.experiment.problem.model = model::Rosenbrock{};
    lane.lane().clip = experiment::Clip::Value;
    const std::string text = exported(lane, Target::PyTorch).text;
    EXPECT_EQ(text.substr(text.find("\n\nclass")), R"(

class Model(torch.nn.Module):  # Rosenbrock's valley
    def __init__(self):
        super().__init__()
        self.w = torch.nn.Parameter(torch.tensor([-1.2, 1.0]))

    def forward(self):
        x, y = self.w
        return (1 - x)**2 + 100 * (y - x**2)**2


model = Model()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
scheduler = StepLR(optimizer, step_size=30)

for step in range(TOTAL_STEPS):
    optimizer.zero_grad()
    loss = model()
    loss.backward()
    model.w.grad += 0.5 * torch.randn(2)
    torch.nn.utils.clip_grad_value_(model.parameters(), clip_value=1.0)
    optimizer.step()
    scheduler.step()
)");
    lane.experiment.problem.dataset = dataset::NoData{};
    expectLacks(exported(lane, Target::PyTorch).text, "randn");
    expectHas(exported(lane, Target::Timm).text, "model = Model()\n");
}

TEST(Codegen, LeavesOutArgumentsThatAreTheDefaults)
{
    const LaneInRun lane = laneOf(R"({"type": "StepLR", "step_size": 30, "gamma": 0.1})");
    expectHas(exported(lane, Target::PyTorch).text, "StepLR(optimizer, step_size=30)\n");
}

TEST(Codegen, NestsPyTorchSchedules)
{
    const LaneInRun lane = laneOf(R"({"type": "SequentialLR",
        "schedulers": [{"type": "LinearLR", "total_iters": 12}, {"type": "LambdaLR", "lr_lambda": "0.9^t"}],
        "milestones": ["10 %"]})");
    const std::string text = exported(lane, Target::PyTorch).text;
    expectHas(text, "from torch.optim.lr_scheduler import LambdaLR, LinearLR, SequentialLR\n");
    expectHas(text, R"(scheduler = SequentialLR(
    optimizer,
    schedulers=[
        LinearLR(optimizer, total_iters=12),
        LambdaLR(optimizer, lr_lambda=lambda t: 0.9 ** t),
    ],
    milestones=[12],
))");
}

TEST(Codegen, RecognisesAWarmUpAndACosine)
{
    const LaneInRun lane = laneOf(R"({"type": "warmup", "length": 20, "start_factor": 0.1,
        "of": {"type": "CosineAnnealingLR", "T_max": 100, "eta_min": 0.0}})");
    const std::string text = exported(lane, Target::PyTorch).text;
    expectHas(text, "LinearLR(optimizer, start_factor=0.1, total_iters=20)");
    expectHas(text, "CosineAnnealingLR(optimizer, T_max=100)");
    expectHas(text, "milestones=[20]");
}

TEST(Codegen, WritesAFunctionWherePyTorchLacksTheSchedule)
{
    const LaneInRun lane = laneOf(R"({"type": "warmup", "length": 20, "start_factor": 0.0,
        "of": {"type": "ramp", "from": 1.0, "to": 0.1, "length": 100, "shape": "cosine"}})");
    const std::string text = exported(lane, Target::PyTorch).text;
    expectHas(text, R"(def factor(t):
    if t < 20:
        return t / 20
    u = t - 20
    return 0.1 + (1 - 0.1) * (0.5 * (1 + math.cos(math.pi * min(u / 100, 1))))
)");
    expectHas(text, "LambdaLR(optimizer, lr_lambda=factor)");
}

TEST(Codegen, TicksEveryEpochAndMovesTheMomentum)
{
    LaneInRun lane = laneOf(R"({"type": "clamp", "min": 0.02,
        "of": {"type": "CyclicLR", "base_lr": 0.01, "max_lr": 0.1, "step_size_up": 4}})");
    lane.lane().tick = experiment::TickUnit::Epoch;
    const std::string text = exported(lane, Target::PyTorch).text;
    expectHas(text, "STEPS_PER_EPOCH = 12\n");
    expectHas(text, "    for group in optimizer.param_groups:\n        group[\"momentum\"] = momentum(step "
                    "// STEPS_PER_EPOCH)\n");
    expectHas(text, "    if (step + 1) % STEPS_PER_EPOCH == 0:\n        scheduler.step()\n");
    expectHas(exported(lane, Target::LibTorch).text,
              "options.momentum(momentum(static_cast<double>(step / kStepsPerEpoch)));");
    expectHas(exported(lane, Target::Optax).text,
              "momentum=lambda count: momentum(count // STEPS_PER_EPOCH)");
    expectHas(exported(lane, Target::Lightning).text, "\"interval\": \"epoch\"");
    expectHas(exported(lane, Target::Keras).text,
              "keras.callbacks.LearningRateScheduler(lambda epoch, lr: float(rate(epoch)))");
}

TEST(Codegen, ListensToTheMetric)
{
    const LaneInRun lane = laneOf(R"({"type": "ReduceLROnPlateau", "patience": 2, "mode": "max"})");
    expectHas(exported(lane, Target::PyTorch).text, "ReduceLROnPlateau(optimizer, mode=\"max\", patience=2)");
    expectHas(exported(lane, Target::PyTorch).text, "scheduler.step(evaluate(model))");
    expectHas(exported(lane, Target::Lightning).text, "\"monitor\": \"val_loss\"");
    const std::string cpp = exported(lane, Target::LibTorch).text;
    expectHas(cpp, "if (metric > best * (1 + 1e-04)) {");
    expectHas(cpp, "if (bad > 2) {");
    expectHas(exported(lane, Target::Keras).text,
              "self.model.optimizer.learning_rate = self.plateau.step(logs[\"val_loss\"])");
    // Of nine reports of 1.0 the first is better than nothing; the fourth and the seventh cut.
    EXPECT_DOUBLE_EQ(usedRates(lane.experiment.lanes.front(), lane.shape).rates.back(), 1e-3);
}

TEST(Codegen, BuildsTheOptimizerInEachFrameworksWords)
{
    LaneInRun lane = laneOf(R"({"type": "StepLR", "step_size": 30})");
    lane.lane().optimizer = optimizer::AdamW{.betas = {0.8, 0.99}, .amsgrad = true};
    expectHas(exported(lane, Target::PyTorch).text,
              "AdamW(model.parameters(), lr=0.001, betas=[0.8, 0.99], amsgrad=True)");
    expectHas(exported(lane, Target::LibTorch).text,
              "AdamWOptions(0.001).betas(std::make_tuple(0.8, 0.99)).amsgrad(true)");
    expectHas(exported(lane, Target::Keras).text,
              "beta_1=0.8, beta_2=0.99, epsilon=1e-08, amsgrad=True, weight_decay=0.01");
    lane.lane().optimizer = optimizer::SGD{.dampening = 0.5, .weightDecay = 1e-3};
    expectHas(exported(lane, Target::Keras).text, "# Keras has no dampening=0.5, weight_decay=0.001");
    expectHas(exported(lane, Target::Optax).text, "optax.chain(optax.add_decayed_weights(0.001), optax.sgd(");
}

TEST(Codegen, GivesLbfgsItsClosure)
{
    LaneInRun lane = laneOf(R"({"type": "StepLR", "step_size": 30})");
    lane.lane().optimizer =
        optimizer::LBFGS{.maxIter = 5, .lineSearchFn = optimizer::LineSearch::StrongWolfe};
    const std::string python = exported(lane, Target::PyTorch).text;
    expectHas(python, "LBFGS(model.parameters(), lr=1.0, max_iter=5, line_search_fn=\"strong_wolfe\")");
    expectHas(python, "    loss = optimizer.step(closure)\n");
    const std::string cpp = exported(lane, Target::LibTorch).text;
    expectHas(cpp, "LBFGSOptions(1.0).max_iter(5).line_search_fn(\"strong_wolfe\")");
    expectHas(cpp, "auto loss = optimizer.step(closure);");
    expectHas(exported(lane, Target::Timm).text, "optimizer.step(closure)");
    expectHas(exported(lane, Target::Lightning).text, "It hands training_step to LBFGS as the");
    expectHas(exported(lane, Target::Transformers).text,
              "# LBFGS needs a closure, which Trainer gives to no");
    expectHas(exported(lane, Target::Optax).text, "optax.lbfgs(learning_rate=");
    expectHas(exported(lane, Target::Optax).text, "# optax has no max_iter=5");
}

LaneInRun onTwoWeights(const char* schedule, double noise)
{
    LaneInRun lane = laneOf(schedule);
    lane.experiment.problem.model = model::fromJson(Json{{"type", "rosenbrock"}}, "").value();
    lane.experiment.problem.dataset = dataset::NoData{.noise = noise};
    return lane;
}

TEST(Codegen, DrawsGradientNoiseOnceAnUpdate)
{
    LaneInRun lane = onTwoWeights(R"({"type": "StepLR", "step_size": 30})", 0.25);
    expectHas(exported(lane, Target::PyTorch).text,
              "    loss.backward()\n    model.w.grad += 0.25 * torch.randn(2)\n    optimizer.step()\n");
    lane.lane().optimizer = optimizer::LBFGS{};
    for (const Target target : {Target::PyTorch, Target::Timm}) {
        const std::string text = exported(lane, target).text;
        expectHas(text, "    noise = 0.25 * torch.randn(2)  # one for all calls of an update\n\n"
                        "    def closure():");
        expectHas(text, "        loss.backward()\n        model.w.grad += noise\n        return loss\n");
    }
    lane.experiment.problem.dataset = dataset::NoData{};
    expectLacks(exported(lane, Target::PyTorch).text, "noise");
}

TEST(Codegen, SaysWhereALossOfTwoWeightsIsNotInTheCode)
{
    LaneInRun lane = onTwoWeights(R"({"type": "StepLR", "step_size": 30})", 0.25);
    const std::regex both(
        "The lane's loss of two weights \\(Rosenbrock's valley\\) and its gradient noise are "
        "not in this code: a small network stands where your model belongs\\.");
    const std::regex lineBreak("\n(#|//) ");
    for (const Target target :
         {Target::LibTorch, Target::Lightning, Target::Transformers, Target::Keras, Target::Optax}) {
        const Code code = exported(lane, target);
        EXPECT_TRUE(std::regex_search(std::regex_replace(code.text, lineBreak, " "), both)) << code.text;
        EXPECT_TRUE(std::regex_search(code.certificate.convention, both)) << code.certificate.convention;
    }
    for (const Target target : {Target::PyTorch, Target::Timm, Target::Csv}) {
        expectLacks(exported(lane, target).certificate.convention, "two weights");
    }
    lane.experiment.problem.dataset = dataset::NoData{};
    expectHas(exported(lane, Target::Keras).certificate.convention, "valley) is not in this code");
    expectLacks(exported(laneOf(R"({"type": "StepLR", "step_size": 30})"), Target::Keras).text,
                "two weights");
}

TEST(Codegen, EvaluatesALossOfTwoWeightsByItself)
{
    LaneInRun lane = onTwoWeights(R"({"type": "ReduceLROnPlateau", "patience": 3})", 0.0);
    lane.lane().tick = experiment::TickUnit::Epoch;
    for (const Target target : {Target::PyTorch, Target::Timm}) {
        const std::string text = exported(lane, target).text;
        expectHas(text, "def evaluate(model):\n    with torch.no_grad():\n        return model().item()\n");
        expectLacks(text, "return 1.0");
    }
    lane.lane().metric = experiment::Metric::ValidationAccuracy;
    expectHas(exported(lane, Target::PyTorch).text, "return float(\"nan\")  # nothing is classified");
}

TEST(Codegen, SaysWhatStandsInForAMissingOptimizer)
{
    LaneInRun lane = laneOf(R"({"type": "StepLR", "step_size": 30})");
    lane.lane().optimizer = optimizer::RAdam{.betas = {0.8, 0.99}};
    expectHas(exported(lane, Target::PyTorch).text, "RAdam(model.parameters(), lr=0.001, betas=[0.8, 0.99])");
    expectHas(exported(lane, Target::LibTorch).text,
              "// LibTorch 1.13 and 2.6 have no RAdam; Adam stands in for it");
    expectHas(exported(lane, Target::LibTorch).text, "AdamOptions(0.001).betas(std::make_tuple(0.8, 0.99))");
    expectHas(exported(lane, Target::Keras).text, "# Keras has no RAdam; Adam stands in for it");
    expectHas(exported(lane, Target::Optax).text, "optax.radam(learning_rate=");
    lane.lane().optimizer = optimizer::ASGD{.maximize = true};
    expectHas(exported(lane, Target::Optax).text, "# optax has no ASGD; sgd stands in for it");
    expectHas(exported(lane, Target::LibTorch).text, "auto loss = -model->forward");
}

TEST(Codegen, NamesThePackageOfAnOptimizerThatIsNotPyTorchs)
{
    LaneInRun lane = laneOf(R"({"type": "StepLR", "step_size": 30})");
    lane.lane().optimizer = optimizer::Prodigy{.weightDecay = 0.1, .growthRate = 1.02};
    for (const Target target : {Target::PyTorch, Target::Timm, Target::Lightning, Target::Transformers}) {
        const std::string text = exported(lane, target).text;
        expectHas(text, "import prodigyopt  # pip install prodigyopt\n");
        expectHas(text, "prodigyopt.Prodigy(");
        expectHas(text, "lr=1.0, weight_decay=0.1, growth_rate=1.02)");
        expectLacks(text, ".eval()");
    }
    lane.lane().optimizer = optimizer::SGDScheduleFree{.warmupSteps = 20};
    const std::string text = exported(lane, Target::PyTorch).text;
    expectHas(text, "import schedulefree  # pip install schedulefree\nimport torch\n");
    expectHas(text,
              "optimizer = schedulefree.SGDScheduleFree(model.parameters(), lr=1.0, warmup_steps=20)\n");
    expectHas(text, "optimizer.train()\n\nfor step in");
    expectHas(text, "\noptimizer.eval()  # from here on the model has the average");
    expectHas(exported(lane, Target::Transformers).certificate.convention,
              "by itself, since Transformers 4.45.");
}

/// At a rate of 1, as they have, Adam and plain descent diverge.
TEST(Codegen, LetsNothingStandInForAnOptimizerWithRatesOfItsOwnKind)
{
    LaneInRun lane = laneOf(R"({"type": "StepLR", "step_size": 30})");
    for (const optimizer::Optimizer& optimizer :
         {optimizer::Optimizer(optimizer::Prodigy{}), optimizer::Optimizer(optimizer::SGDScheduleFree{}),
          optimizer::Optimizer(optimizer::AdamWScheduleFree{})}) {
        lane.lane().optimizer = optimizer;
        for (const Target target : {Target::Keras, Target::Optax, Target::LibTorch}) {
            const std::string issue = issueOf(lane, target);
            EXPECT_EQ(issue.find("/lanes/0/optimizer/type: is " + std::string(optimizer.id()) + ", "), 0U)
                << issue;
            expectHas(issue, "the rates as csv");
        }
        EXPECT_EQ(exported(lane, Target::Csv).fileEnding, "csv");
        expectHas(exported(lane, Target::PyTorch).text, std::string(optimizer.id()) + "(");
    }
}

TEST(Codegen, AveragesWithPyTorchsRecipe)
{
    LaneInRun lane = laneOf(R"({"type": "SWALR", "swa_lr": 0.05})");
    lane.lane().average = experiment::Averaging::Swa;
    lane.lane().swaEvery = 10;
    const std::string text = exported(lane, Target::PyTorch).text;
    expectHas(text, "from torch.optim.swa_utils import AveragedModel, SWALR\n");
    expectHas(text, "SWA_START = 90\nSWA_EVERY = 10\n");
    expectHas(text, "averaged = AveragedModel(model)\n");
    expectHas(text,
              "    optimizer.step()\n    if step + 1 >= SWA_START and (step + 1 - SWA_START) % SWA_EVERY == "
              "0:\n        averaged.update_parameters(model)\n    scheduler.step()\n");
    expectHas(text,
              "\nif averaged.n_averaged == 0:  # the run ended before SWA_START\n    averaged = model\n");
    expectHas(text, "update_bn(loader, averaged) first; others need it not.");
    expectLacks(exported(laneOf(R"({"type": "SWALR", "swa_lr": 0.05})"), Target::PyTorch).text, "averaged");
}

TEST(Codegen, ClipsInEachFrameworksWords)
{
    LaneInRun lane = laneOf(R"({"type": "StepLR", "step_size": 30})");
    expectHas(exported(lane, Target::Transformers).text, "max_grad_norm=0.0"); // which would be 1
    lane.lane().clip = experiment::Clip::Norm;
    lane.lane().clipAt = 0.5;
    const char* python =
        "loss.backward()\n    torch.nn.utils.clip_grad_norm_(model.parameters(), max_norm=0.5)\n"
        "    optimizer.step()\n";
    expectHas(exported(lane, Target::PyTorch).text, python);
    expectHas(exported(lane, Target::Timm).text, python);
    expectHas(exported(lane, Target::Lightning).text,
              "gradient_clip_val=0.5, gradient_clip_algorithm=\"norm\"");
    expectHas(exported(lane, Target::LibTorch).text,
              "torch::nn::utils::clip_grad_norm_(model->parameters(), 0.5);");
    expectHas(exported(lane, Target::Keras).text, "global_clipnorm=0.5");
    expectHas(exported(lane, Target::Optax).text, "optax.chain(optax.clip_by_global_norm(0.5), optax.sgd(");
    expectHas(exported(lane, Target::Transformers).text, "max_grad_norm=0.5");
    lane.lane().clip = experiment::Clip::Value;
    expectHas(exported(lane, Target::PyTorch).text, "clip_grad_value_(model.parameters(), clip_value=0.5)");
    expectHas(exported(lane, Target::LibTorch).text, "clip_grad_value_(model->parameters(), 0.5);");
    expectHas(exported(lane, Target::Keras).text, "clipvalue=0.5");
    expectHas(exported(lane, Target::Optax).text, "optax.clip(0.5)");
    expectHas(exported(lane, Target::Transformers).text,
              "register_hook(lambda gradient: gradient.clamp(-0.5, 0.5))");
}

/// What a snippet says for a schedule that some framework of its own has.
struct OwnCase {
    Target target;
    const char* schedule;
    const char* says;
};

TEST(Codegen, UsesTheFrameworksOwnSchedules)
{
    const char* warmedUpCosine = R"({"type": "warmup", "length": 20, "start_factor": 0.0,
        "of": {"type": "ramp", "from": 1.0, "to": 0.1, "length": 100, "shape": "cosine"}})";
    const char* staircase = R"({"type": "MultiStepLR", "milestones": [30, 80], "gamma": 0.1})";
    for (const OwnCase& own : {
             OwnCase{Target::Keras, warmedUpCosine, "keras.optimizers.schedules.CosineDecay("},
             OwnCase{Target::Keras, staircase, "boundaries=[29, 79]"},
             OwnCase{Target::Keras, R"({"type": "ExponentialLR", "gamma": 0.9})", "ExponentialDecay("},
             OwnCase{Target::Optax, warmedUpCosine, "optax.warmup_cosine_decay_schedule("},
             OwnCase{Target::Optax, staircase, "boundaries_and_scales={30: 0.1, 80: 0.1}"},
             OwnCase{Target::Transformers, warmedUpCosine, "get_scheduler(\n    \"cosine_with_min_lr\","},
             OwnCase{Target::Timm, warmedUpCosine, "CosineLRScheduler("},
             OwnCase{Target::Timm, staircase, "MultiStepLRScheduler(optimizer, decay_t=[31, 81]"},
         }) {
        expectHas(exported(laneOf(own.schedule), own.target).text, own.says);
    }
}

TEST(Codegen, WritesAFrameworksScheduleByItsName)
{
    for (
        const OwnCase& own : {
            OwnCase{Target::Keras,
                    R"({"type": "keras.InverseTimeDecay", "decay_steps": 30, "decay_rate": 0.5})",
                    "InverseTimeDecay(\n    initial_learning_rate=0.1,\n    decay_steps=30,\n    "
                    "decay_rate=0.5,\n)"},
            OwnCase{Target::Optax, R"({"type": "optax.sgdr_schedule", "cosine_kwargs": [
                 {"type": "optax.warmup_cosine_decay_schedule", "init_value": 0.0, "warmup_steps": 5, "decay_steps": 50},
                 {"type": "optax.warmup_cosine_decay_schedule", "init_value": 0.0, "warmup_steps": 5, "decay_steps": 70}]})",
                    "dict(init_value="},
            OwnCase{
                Target::Transformers,
                R"({"type": "huggingface.cosine", "num_warmup_steps": 10, "num_training_steps": 120, "num_cycles": 1.5})",
                "scheduler_specific_kwargs={\"num_cycles\": 1.5}"},
            OwnCase{
                Target::Transformers,
                R"({"type": "huggingface.inverse_sqrt", "num_warmup_steps": 10, "timescale": 30})",
                "get_inverse_sqrt_schedule(optimizer, num_warmup_steps=10, timescale=30)"}, // get_scheduler
                                                                                            // drops it
            OwnCase{Target::Timm, R"({"type": "timm.poly", "t_initial": 120, "power": 0.5})",
                    "PolyLRScheduler(optimizer, t_initial=120"},
        }) {
        expectHas(exported(laneOf(own.schedule), own.target).text, own.says);
    }
}

TEST(Codegen, FallsBackToATableWhereTheCurveIsNotThePlan)
{
    // Each part is ticked on from the rate the other leaves; cosine with a floor is no factor.
    const LaneInRun lane = laneOf(R"({"type": "ChainedScheduler", "schedulers": [
        {"type": "CosineAnnealingLR", "T_max": 30, "eta_min": 0.01}, {"type": "ExponentialLR", "gamma": 0.9}]})");
    expectHas(exported(lane, Target::PyTorch).text, "ChainedScheduler(");
    expectHas(exported(lane, Target::PyTorch).certificate.how, "compared with no other computation");
    const Code code = exported(lane, Target::LibTorch);
    expectHas(code.text, "const std::vector<double> kTable{");
    expectHas(code.certificate.how, "listed");
    expectHas(code.certificate.how, "PyTorch 1.13.1");
    EXPECT_LE(code.certificate.largestRelativeDifference, 1e-15);
}

TEST(Codegen, ListsRunsOfEqualRatesOnce)
{
    const LaneInRun lane = laneOf(R"({"type": "hold", "every": 40, "of": {"type": "noise",
        "of": {"type": "ramp", "from": 1.0, "to": 0.0, "length": "100 %"}}})");
    const std::string text = exported(lane, Target::Keras).text;
    expectHas(text, "BOUNDARIES = [40, 80]\n");
}

TEST(Codegen, RefusesATableThatIsTooLong)
{
    const LaneInRun lane = laneOf(
        R"({"type": "noise", "of": {"type": "ramp", "from": 1.0, "to": 0.5, "length": "100 %"}})", 10'500);
    expectHas(exported(lane, Target::PyTorch).text, "normalNoise(");
    expectHas(issueOf(lane, Target::Optax), "csv");
    const std::string csv = exported(lane, Target::Csv).text;
    EXPECT_EQ(csv.compare(0, 12, "step,rate\n0,"), 0);
    expectHas(exported(lane, Target::Csv).certificate.how, "read back");
    EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 10'501);
}

TEST(Codegen, EndsWhereTheScheduleRaisesAndCertifiesNoMore)
{
    struct Case {
        std::string schedule;
        std::int64_t steps;
        std::string exception;
    };
    for (const auto& [schedule, steps, exception] :
         {Case{R"({"type": "OneCycleLR", "max_lr": 0.5, "total_steps": 50})", 51, "ValueError"},
          Case{R"({"type": "huggingface.polynomial", "num_warmup_steps": 40, "num_training_steps": 40})", 40,
               "ZeroDivisionError"},
          Case{R"x({"type": "LambdaLR", "lr_lambda": "1 / (t - 20)"})x", 20, "ZeroDivisionError"},
          Case{R"({"type": "timm.step", "decay_t": 0.25, "decay_rate": 10.0})", 78, "OverflowError"}}) {
        const LaneInRun lane = laneOf(schedule.c_str());
        for (std::size_t i = 0; i < choices(Target{}).size(); ++i) {
            const Code code = exported(lane, static_cast<Target>(i));
            EXPECT_EQ(code.certificate.steps, steps) << schedule;
            expectHas(code.certificate.raises, "at step " + std::to_string(steps) + " of the run's 120 ");
            expectHas(code.certificate.raises, exception);
            if (code.fileEnding != "csv") {
                expectHas(code.text,
                          std::to_string(steps) + (code.fileEnding == "cpp" ? ";  // of 120" : "  # of 120"));
                expectHas(std::regex_replace(code.text, std::regex("\n(#|//) "), " "),
                          " covers steps 0 to " + std::to_string(steps - 1) + ": at step " +
                              std::to_string(steps));
            }
        }
    }
    expectHas(issueOf(laneOf(R"x({"type": "LambdaLR", "lr_lambda": "ln(t)"})x"), Target::PyTorch),
              "first step");
}

TEST(Codegen, IsTheSameWhateverLanguageTheWindowSpeaks)
{
    const auto loud = [](const char*, const char* source, const char*, std::int64_t) {
        std::string text = source;
        std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::toupper(c); });
        return text;
    };
    for (
        const char* schedule :
        {R"({"type": "OneCycleLR", "max_lr": 0.5, "total_steps": 50})",
         R"x({"type": "LambdaLR", "lr_lambda": "1 / (t - 20)"})x",
         R"({"type": "ReduceLROnPlateau", "patience": 3})",
         R"({"type": "segments", "lengths": [], "parts": [{"type": "ramp", "length": "50 %", "from": 0}]})"}) {
        const LaneInRun lane = laneOf(schedule);
        for (std::size_t i = 0; i < choices(Target{}).size(); ++i) {
            const auto english = exportLane(lane.experiment, 0, lane.shape, static_cast<Target>(i));
            setLanguage({.find = loud, .thousands = " "});
            const auto other = exportLane(lane.experiment, 0, lane.shape, static_cast<Target>(i));
            setLanguage({});
            ASSERT_EQ(static_cast<bool>(english), static_cast<bool>(other)) << schedule;
            if (english) {
                EXPECT_EQ(english->text, other->text) << schedule;
                EXPECT_EQ(coverage(english->certificate), coverage(other->certificate)) << schedule;
            }
        }
    }
}

TEST(Codegen, LeavesNoTickBehindTheRunToTrainersThatMakeOne)
{
    // Both trainers step the scheduler after the last update too, where it raises.
    const LaneInRun lane =
        laneOf(R"({"type": "huggingface.polynomial", "num_warmup_steps": 120, "num_training_steps": 120})");
    expectLacks(exported(lane, Target::Transformers).text, "get_scheduler");
    const LaneInRun wave = laneOf(R"({"type": "CyclicLR", "base_lr": 5e-5, "max_lr": 1e-4, "step_size_up": 1,
        "mode": "exp_range", "gamma": 1000.0, "cycle_momentum": false})");
    expectHas(exported(wave, Target::PyTorch).text, "if step + 1 < TOTAL_STEPS:");
    expectLacks(exported(wave, Target::Lightning).text, "CyclicLR(");
}

TEST(Codegen, RefusesRatesThatAreNoNumbers)
{
    expectHas(issueOf(laneOf(R"x({"type": "ExponentialLR", "gamma": 1e10})x"), Target::PyTorch), "finite");
}

TEST(Codegen, KeepsCommentsOnTheirLine)
{
    LaneInRun lane = laneOf(R"({"type": "StepLR", "step_size": 30})");
    lane.lane().name = "a\nimport os\r\n\\";
    for (const Target target : {Target::PyTorch, Target::LibTorch}) {
        expectHas(exported(lane, target).text, "\"a import os  \\\": StepLR");
    }
}

TEST(Codegen, CanBeCertifiedAnew)
{
    const Code code = exported(laneOf(R"({"type": "StepLR", "step_size": 30})"), Target::PyTorch);
    const Code again =
        certified(code, {.steps = 120, .how = "executed with PyTorch 1.13.1", .executed = true});
    expectHas(again.text, "# Certificate: 120 steps compared, largest relative difference 0 (executed with "
                          "PyTorch 1.13.1).\n# Lane A");
    expectLacks(again.text, "read back");
    EXPECT_TRUE(again.certificate.executed);
}

TEST(Codegen, DifferenceIsRelativeToTheLargestRate)
{
    EXPECT_DOUBLE_EQ(largestRelativeDifference({1.0, 2.5}, {1.0, 2.0}), 0.25);
    EXPECT_TRUE(std::isinf(largestRelativeDifference({1.0}, {1.0, 2.0})));
}

class EveryExport : public testing::TestWithParam<std::string>
{
};

TEST_P(EveryExport, HasACertificateAndNothingUnresolved)
{
    const params::Entry* entry = params::find(schedule::entries(), GetParam());
    const LaneInRun lane = tests::starterLane(*entry);
    const std::regex broken(R"(\bnan\b|[^.]\binf\b|\b(None\)|null)\b|[0-9] ?%"|"[0-9.]+ (epochs?|steps?)\")");
    for (std::size_t i = 0; i < choices(Target{}).size(); ++i) {
        const Code code = exported(lane, static_cast<Target>(i));
        EXPECT_EQ(code.certificate.steps, 120);
        EXPECT_LE(code.certificate.largestRelativeDifference, 1e-9);
        EXPECT_FALSE(code.certificate.how.empty());
        EXPECT_FALSE(std::regex_search(code.text, broken)) << code.text;
        EXPECT_EQ(code.text.find("Certificate") != std::string::npos, code.fileEnding != "csv");
    }
}

std::vector<std::string> ids()
{
    std::vector<std::string> names;
    for (const params::Entry& entry : schedule::entries()) {
        names.push_back(entry.id);
    }
    return names;
}

INSTANTIATE_TEST_SUITE_P(Catalogue, EveryExport, testing::ValuesIn(ids()), [](const auto& instance) {
    std::string name = instance.param;
    std::replace_if(
        name.begin(), name.end(), [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
    return name;
});

} // namespace
} // namespace lrp::codegen
