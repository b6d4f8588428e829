#include "core/experiment/Findings.h"
#include "core/schedule/composition/WarmUp.h"
#include "core/schedule/Constant.h"
#include "core/schedule/ReduceLROnPlateau.h"
#include "tests/ui/ForkContexts.h"
#include "ui/fork/ForkDraft.h"

#include <gtest/gtest.h>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lrp::test
{

using experiment::Lane;
using params::Json;
using ui::ForkContext;
using ui::ForkOption;

namespace
{

QStringList titlesOf(const std::vector<ForkOption>& options)
{
    QStringList titles;
    for (const ForkOption& option : options) {
        titles.append(option.title);
    }
    return titles;
}

/// The option of this title.
ForkOption find(const ForkContext& context, const QString& title)
{
    for (ForkOption& option : ui::forkOptions(context)) {
        if (option.title == title) {
            return option;
        }
    }
    ADD_FAILURE() << title.toStdString() << " is not offered";
    return {};
}

std::vector<double> ratesOf(const ForkContext& context, const QString& title)
{
    return ui::planFork(find(context, title).lane, context).rates;
}

bool warns(const Lane& lane, const ForkContext& context)
{
    const experiment::Shape left = experiment::remainder(context.shape, context.step);
    return hasWarning(experiment::findings(lane, left, experiment::plan(lane, left), ""));
}

} // namespace

TEST(ForkOptions, OfferTheParentFirstThenShapesThenOtherOptimizers)
{
    EXPECT_EQ(titlesOf(ui::forkOptions(forkAt(900, 1500))),
              QStringList({"Unchanged", "Constant", "Cosine to zero", "Linear to zero", "Exponential decay",
                           "÷ 10 half-way", "Drop to a tenth", "Warm restart", "1cycle", "AdamW", "Adam",
                           "RMSprop"}));
    EXPECT_EQ(find(forkAt(900, 1500), "Cosine to zero").lane.name, "cosine from 900");
}

TEST(ForkOptions, FillWhatIsLeftFromTheRateTheySayWithoutWarning)
{
    for (const std::int64_t left : {1, 2, 3, 7, 10, 599, 600}) {
        const ForkContext context = forkAt(1500 - left, 1500);
        for (const ForkOption& option : ui::forkOptions(context)) {
            SCOPED_TRACE(option.title.toStdString() + ", " + std::to_string(left) + " left");
            const experiment::Plan plan = ui::planFork(option.lane, context);
            ASSERT_EQ(plan.rates.size(), static_cast<std::size_t>(left));
            EXPECT_EQ(plan.firstStep, context.step);
            EXPECT_TRUE(plan.issues.empty() && plan.stopsBecause.empty());
            EXPECT_TRUE(
                std::all_of(plan.rates.begin(), plan.rates.end(), [](double rate) { return rate > 0.0; }));
            if (!ui::goesOn(option.lane, context)) {
                const double base = optimizer::baseLr(option.lane.optimizer);
                EXPECT_NEAR(plan.rates.front(), base, 1e-12 * base);
                EXPECT_FALSE(warns(option.lane, context));
            }
        }
    }
}

TEST(ForkOptions, EndWhereTheySay)
{
    for (const std::int64_t left : {2, 3, 7, 599, 600}) {
        SCOPED_TRACE(left);
        const ForkContext context = forkAt(1500 - left, 1500);
        const double rate = context.rate;
        const auto n = static_cast<double>(left);
        const double near = 1e-9 * rate;
        EXPECT_NEAR(ratesOf(context, "Constant").back(), rate, near);
        EXPECT_NEAR(ratesOf(context, "Cosine to zero").back(),
                    rate * (1.0 + std::cos(std::numbers::pi * (n - 1.0) / n)) / 2.0, near);
        EXPECT_NEAR(ratesOf(context, "Linear to zero").back(), rate / n, near);
        EXPECT_NEAR(ratesOf(context, "Exponential decay").back(), rate * std::pow(0.01, (n - 1.0) / n), near);
        EXPECT_NEAR(ratesOf(context, "Drop to a tenth").back(), rate / 10.0, near);
        const std::vector<double> restart = ratesOf(context, "Warm restart");
        EXPECT_NEAR(restart.front(), 0.4, near);
        EXPECT_NEAR(restart.back(), 0.4 * (1.0 + std::cos(std::numbers::pi * (n - 1.0) / n)) / 2.0, 1e-9);

        const std::vector<double> step = ratesOf(context, "÷ 10 half-way");
        const auto high = std::count_if(step.begin(), step.end(), [&](double x) { return x > rate / 2.0; });
        EXPECT_EQ(high, (left + 1) / 2);
        EXPECT_NEAR(step.back(), rate / 10.0, near);
    }
}

TEST(ForkOptions, CycleFromTheRateThereUpToTheBaseRate)
{
    const ForkContext context = forkAt(900, 1500);
    const std::vector<double> rates = ratesOf(context, "1cycle");
    EXPECT_NEAR(rates.front(), context.rate, 1e-12);
    EXPECT_NEAR(*std::max_element(rates.begin(), rates.end()), 0.4, 1e-12);
    EXPECT_NEAR(rates.back(), context.rate / 1e4, 1e-12);

    const std::vector<double> early = ratesOf(forkAt(10, 1500), "1cycle");
    EXPECT_NEAR(early.front(), 0.4 / 25.0, 1e-12) << "from next to the base rate there is nowhere to rise";
    EXPECT_FALSE(titlesOf(ui::forkOptions(forkAt(1493, 1500))).contains("1cycle"));
}

TEST(ForkOptions, GoOnExactlyWhereNothingIsChanged)
{
    const ForkContext context = forkAt(900, 1500);
    const std::vector<double> whole = experiment::plan(context.parent, context.shape).rates;
    EXPECT_EQ(ratesOf(context, "Unchanged"), std::vector<double>(whole.begin() + 900, whole.end()));

    ForkContext again = context; // the parent is itself a fork
    again.scheduleStep = 300;
    const std::vector<double> later = experiment::plan(again.parent, again.shape, "", 300).rates;
    EXPECT_EQ(ratesOf(again, "Unchanged"), std::vector<double>(later.begin() + 600, later.end()));

    Lane renamed = context.parent;
    renamed.name = "as before";
    renamed.letter = 'D';
    EXPECT_TRUE(ui::goesOn(renamed, context));
    renamed.clip = experiment::Clip::Norm;
    EXPECT_FALSE(ui::goesOn(renamed, context));
}

TEST(ForkOptions, StayAtTheRateThereWhereAMetricDecides)
{
    Lane parent = cosineLane();
    parent.schedule = schedule::ReduceLROnPlateau{};
    parent.tick = experiment::TickUnit::Evaluation;
    ForkContext context = forkAt(900, 1500, parent);
    context.rate = 0.05;
    EXPECT_EQ(ratesOf(context, "Unchanged"), std::vector<double>(600, 0.05));
}

TEST(ForkOptions, LeaveOutWhatWouldBeTheSameOnceMore)
{
    Lane parent = cosineLane();
    parent.schedule = schedule::Constant{};
    const QStringList titles = titlesOf(ui::forkOptions(forkAt(900, 1500, parent)));
    EXPECT_FALSE(titles.contains("Constant"));
    EXPECT_FALSE(titles.contains("Warm restart")) << "the rate is the base rate still";

    parent.optimizer = optimizer::AdamW{};
    const QStringList others = titlesOf(ui::forkOptions(forkAt(900, 1500, parent)));
    EXPECT_FALSE(others.contains("AdamW"));
    EXPECT_TRUE(others.contains("SGD, momentum 0.9"));
}

TEST(ForkOptions, LeaveOutSharesOfARateOfZeroAndDecaysOfASingleStep)
{
    ForkContext context = forkAt(900, 1500);
    context.rate = 0.0;
    EXPECT_EQ(titlesOf(ui::forkOptions(context)),
              QStringList({"Unchanged", "Warm restart", "1cycle", "AdamW", "Adam", "RMSprop"}));
    EXPECT_NEAR(ratesOf(context, "1cycle").front(), 0.4 / 25.0, 1e-12);

    EXPECT_EQ(titlesOf(ui::forkOptions(forkAt(1499, 1500))),
              QStringList({"Unchanged", "Constant", "Drop to a tenth", "AdamW", "Adam", "RMSprop"}));
}

TEST(ForkOptions, SayWhyThereAreNone)
{
    const ForkContext context = forkAt(1500, 1500);
    EXPECT_TRUE(ui::forkOptions(context).empty());
    EXPECT_EQ(ui::whyNoFork(context),
              "The run ends at step 1,500, so nothing is left to go on with. Fork at an earlier step.");
    EXPECT_TRUE(ui::whyNoFork(forkAt(1499, 1500)).isEmpty());
}

TEST(ForkOptions, TakeAnyScheduleOfTheCatalogue)
{
    const std::vector<optimizer::Optimizer> optimizers{optimizer::SGD{.lr = 0.4, .momentum = 0.9},
                                                       optimizer::Adam{}, optimizer::Adagrad{}};
    for (const optimizer::Optimizer& optimizer : optimizers) {
        Lane parent = cosineLane();
        parent.optimizer = optimizer;
        const ForkContext context = forkAt(900, 1500, parent);
        for (const params::Entry& entry : schedule::entries()) {
            SCOPED_TRACE(entry.id);
            const Lane lane = ui::scheduleOption(context, entry).lane;
            EXPECT_EQ(schedule::idOf(lane.schedule), entry.id);
            EXPECT_TRUE(experiment::laneFromJson(experiment::toJson(lane), ""));
            const experiment::Plan plan = ui::planFork(lane, context);
            EXPECT_TRUE(plan.issues.empty());
            EXPECT_EQ(plan.rates.size(), 600U) << plan.stopsBecause;
        }
    }
}

TEST(ForkOptions, FitASchedulesFirstSettingsToWhatIsLeft)
{
    const ForkContext context = forkAt(900, 1500);
    const auto lane = [&](const char* id) {
        return ui::scheduleOption(context, *params::find(schedule::entries(), id)).lane;
    };
    EXPECT_FALSE(warns(lane("MultiStepLR"), context));
    EXPECT_FALSE(warns(lane("ExponentialLR"), context)) << "by 0.95 every step nothing would be left";
    const Json cycle = experiment::toJson(lane("OneCycleLR"))["schedule"];
    EXPECT_EQ(cycle["max_lr"], 0.4) << "in proportion to the base rate";
}

TEST(ForkOptions, TakeAnyOptimizer)
{
    const ForkContext context = forkAt(900, 1500);
    for (const params::Entry& entry : optimizer::entries()) {
        SCOPED_TRACE(entry.id);
        const ForkOption option = ui::optimizerOption(context, entry);
        EXPECT_EQ(option.kind, ForkOption::Kind::Optimizer);
        EXPECT_EQ(optimizer::toJson(option.lane.optimizer)["type"], entry.id);
        EXPECT_EQ(ui::planFork(option.lane, context).rates,
                  std::vector<double>(600, optimizer::baseLr(option.lane.optimizer)));
    }
}

TEST(ForkDraft, KeepsWhatWasTypedAndSaysWhatIsWrong)
{
    const ForkContext context = forkAt(900, 1500);
    ui::ForkDraft draft(find(context, "Cosine to zero"), context);
    EXPECT_EQ(draft.rates().front(), QPointF(900.0, context.rate));
    EXPECT_EQ(draft.rates().back().x(), 1499.0);

    draft.set("/optimizer/lr", "hot");
    EXPECT_FALSE(draft.lane());
    EXPECT_EQ(draft.json()["optimizer"]["lr"], "hot");
    EXPECT_TRUE(draft.problem().startsWith("Base rate is \"hot\"; needs a number"))
        << draft.problem().toStdString();
    EXPECT_TRUE(draft.rates().isEmpty());

    draft.set("/optimizer/lr", 0.2);
    EXPECT_TRUE(draft.lane());
    EXPECT_TRUE(draft.problem().isEmpty());
    EXPECT_EQ(draft.rates().front().y(), 0.2);
    EXPECT_EQ(draft.title(), "Cosine to zero") << "which it still is";
}

TEST(ForkDraft, FindsLengthsThatComeToNothing)
{
    const ForkContext context = forkAt(900, 1500);
    ui::ForkDraft draft(find(context, "Warm restart"), context);
    draft.set("/schedule", {{"type", "CosineAnnealingLR"}, {"T_max", 0}, {"eta_min", 0.0}});
    EXPECT_FALSE(draft.lane());
    EXPECT_TRUE(draft.problem().startsWith("Half period is 0; needs")) << draft.problem().toStdString();
}

TEST(ForkDraft, IsCalledWhatItHasBecome)
{
    const ForkContext context = forkAt(900, 1500);
    ui::ForkDraft unchanged(find(context, "Unchanged"), context);
    EXPECT_TRUE(unchanged.goesOn());
    EXPECT_FALSE(unchanged.hasBaseRate());
    unchanged.set("/clip", "norm");
    EXPECT_FALSE(unchanged.goesOn());
    EXPECT_EQ(unchanged.title(), "Cosine annealing");

    ui::ForkDraft tenth(find(context, "Drop to a tenth"), context);
    tenth.set("/optimizer/lr", 0.3);
    EXPECT_EQ(tenth.title(), "Constant");
    EXPECT_EQ(tenth.lane()->name, "constant from 900");

    ui::ForkDraft adam(find(context, "Adam"), context);
    adam.set("/schedule", {{"type", "PolynomialLR"}, {"total_iters", "100 %"}, {"power", 1.0}});
    EXPECT_EQ(adam.title(), "Adam");
    adam.set("/optimizer", params::find(optimizer::entries(), "NAdam")->starter);
    EXPECT_EQ(adam.title(), "NAdam");
}

TEST(ForkDraft, DescribesRatesAndSettings)
{
    ForkContext context = forkAt(900, 1500);
    context.rate = 0.25;
    const ui::ForkDraft draft(find(context, "Exponential decay"), context);
    EXPECT_EQ(draft.span(), "0.25 → 0.00252");
    EXPECT_TRUE(draft.description().contains("Rate 0.25 → 0.00252 over 600 steps"))
        << draft.description().toStdString();
    EXPECT_TRUE(draft.description().contains("Momentum 0.9"));
    EXPECT_TRUE(draft.description().contains("Length 100 %"));
    EXPECT_FALSE(ui::ForkDraft(find(context, "1cycle"), context).hasBaseRate()) << "which sets it itself";
}

TEST(ForkOptions, GoOnAsRehearsedWithoutTheWarmUpThatWasInFront)
{
    Lane lane = cosineLane();
    const schedule::ReduceLROnPlateau listening{.patience = 3};
    lane.schedule = schedule::WarmUp{.of = listening};
    lane.tick = experiment::TickUnit::Evaluation;
    ForkContext context = forkAt(450, 900);
    context.rate = 0.4;
    context.rehearsed = ui::RehearsedFork{.lane = lane, .cut = 0.1};
    const auto option = ui::rehearsedOption(context);
    ASSERT_TRUE(option);
    EXPECT_EQ(schedule::toJson(option->lane.schedule), schedule::toJson(listening));
    EXPECT_DOUBLE_EQ(optimizer::baseLr(option->lane.optimizer), 0.04);
    const QString said = ui::ForkDraft(*option, context).description();
    EXPECT_TRUE(said.contains("\nIts best and its counts of reports begin anew here.\n"))
        << said.toStdString();
    EXPECT_FALSE(ui::ForkDraft(find(context, "Unchanged"), context).description().contains("anew"));
}

} // namespace lrp::test
