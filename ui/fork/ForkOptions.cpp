#include "ui/fork/ForkOptions.h"

#include "core/experiment/Findings.h"
#include "core/experiment/findings/Words.h"
#include "core/rehearsal/Listener.h"
#include "core/schedule/composition/Ramp.h"
#include "core/schedule/Constant.h"
#include "core/schedule/CosineAnnealingLR.h"
#include "core/schedule/CosineAnnealingWarmRestarts.h"
#include "core/schedule/LinearLR.h"
#include "core/schedule/MultiStepLR.h"
#include "core/schedule/OneCycleLR.h"
#include "ui/text/Labels.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <cmath>

namespace lrp::ui
{

using experiment::Lane;
using params::Json;
using params::percentOfRun;

namespace
{

/// Below this the rise of a cycle has hardly a step.
constexpr std::int64_t kShortestCycle = 10;
/// Rates that differ by less than this share are the same.
constexpr double kSame = 0.01;
/// The base rate that the catalogue's first settings are made for.
constexpr double kStarterRate = 0.1;

double baseRate(const ForkContext& context)
{
    return optimizer::baseLr(context.parent.optimizer);
}

/// The parent with another rate and schedule, ticking every step so that lengths fit to the step.
ForkOption shape(const ForkContext& context, const QString& title, const QString& what, double rate,
                 schedule::Schedule schedule)
{
    ForkOption option{ForkOption::Kind::Schedule, title, context.parent};
    option.lane.optimizer = optimizer::withBaseLr(option.lane.optimizer, rate);
    option.lane.schedule = std::move(schedule);
    option.lane.tick = experiment::TickUnit::Step;
    option.lane.name = forkName(what, context);
    return option;
}

ForkOption optimizerAt(const ForkContext& context, const QString& title, optimizer::Optimizer optimizer)
{
    ForkOption option = shape(context, title, title, optimizer::baseLr(optimizer), schedule::Constant{});
    option.kind = ForkOption::Kind::Optimizer;
    option.lane.optimizer = std::move(optimizer);
    return option;
}

/// From the rate there up to the base rate; where it is too near or all but gone, from PyTorch's 25th part.
/// The momentum stays what it is, so that the rates alone make the difference.
schedule::OneCycleLR cycleOf(const ForkContext& context)
{
    schedule::OneCycleLR cycle{
        .maxLr = baseRate(context), .totalSteps = percentOfRun(100.0), .cycleMomentum = false};
    const double rise = baseRate(context) / context.rate;
    if (rise >= 2.0 && rise <= 1e4) {
        cycle.divFactor = rise;
    }
    return cycle;
}

void addDecays(const ForkContext& context, std::vector<ForkOption>& options)
{
    const auto add = [&](const QString& title, const QString& what, schedule::Schedule schedule) {
        options.push_back(shape(context, title, what, context.rate, std::move(schedule)));
    };
    const auto whole = percentOfRun(100.0);
    add(translate("fork", "Cosine to zero"), translate("fork", "cosine", "in the name of a fork: … from 312"),
        schedule::CosineAnnealingLR{.tMax = whole});
    add(translate("fork", "Linear to zero"), translate("fork", "linear", "in the name of a fork: … from 312"),
        schedule::LinearLR{.startFactor = 1.0, .endFactor = 0.0, .totalIters = whole});
    add(translate("fork", "Exponential decay"),
        translate("fork", "exponential", "in the name of a fork: … from 312"),
        schedule::Ramp{.to = 0.01, .length = whole, .shape = schedule::RampShape::Exponential});
    add(translate("fork", "÷ 10 half-way"), translate("fork", "step", "in the name of a fork: … from 312"),
        schedule::MultiStepLR{.milestones = {percentOfRun(50.0)}});
}

/// What begins at the rate there.
void addRelative(const ForkContext& context, std::vector<ForkOption>& options)
{
    options.push_back(shape(context, translate("fork", "Constant"),
                            translate("fork", "constant", "in the name of a fork: … from 312"), context.rate,
                            schedule::Constant{}));
    if (context.stepsLeft() > 1) {
        addDecays(context, options);
    }
    options.push_back(shape(context, translate("fork", "Drop to a tenth"),
                            translate("fork", "tenth", "in the name of a fork: … from 312"),
                            context.rate / 10.0, schedule::Constant{}));
}

/// What goes back to the base rate.
void addReturns(const ForkContext& context, std::vector<ForkOption>& options)
{
    const double base = baseRate(context);
    if (base <= 0.0) {
        return;
    }
    if (context.stepsLeft() > 1 && std::abs(context.rate - base) > kSame * base) {
        // SGDR's first cycle is a cosine to zero. CosineAnnealingLR itself may be what the parent has, and a
        // lane with the parent's settings does not begin anew.
        options.push_back(shape(context, translate("fork", "Warm restart"),
                                translate("fork", "warm restart", "in the name of a fork: … from 312"), base,
                                schedule::CosineAnnealingWarmRestarts{.t0 = percentOfRun(100.0)}));
    }
    if (context.stepsLeft() >= kShortestCycle) {
        const schedule::OneCycleLR cycle = cycleOf(context);
        options.push_back(
            shape(context, QStringLiteral("1cycle"), QStringLiteral("1cycle"), cycle.ownBase(0), cycle));
    }
}

void addOptimizers(const ForkContext& context, std::vector<ForkOption>& options)
{
    constexpr double kUsual = 1e-3;
    const std::vector<std::pair<QString, optimizer::Optimizer>> usual{
        {QStringLiteral("AdamW"), optimizer::AdamW{.lr = kUsual}},
        {QStringLiteral("Adam"), optimizer::Adam{.lr = kUsual}},
        {translate("fork", "SGD, momentum 0.9"), optimizer::SGD{.lr = 10.0 * kUsual, .momentum = 0.9}},
        {QStringLiteral("RMSprop"), optimizer::RMSprop{.lr = kUsual}}};
    for (const auto& [title, optimizer] : usual) {
        if (optimizer.id() != context.parent.optimizer.id()) {
            options.push_back(optimizerAt(context, title, optimizer));
        }
    }
}

Json settingsOf(const Lane& lane)
{
    Json json = experiment::toJson(lane);
    json.erase("name");
    json.erase("letter");
    return json;
}

/// Whether the schedule stays what it is, and the run.
bool isModest(const experiment::Mend& mend)
{
    return std::none_of(mend.changes.begin(), mend.changes.end(), [](const experiment::Change& change) {
        return change.pointer == "/schedule" || change.pointer.rfind("/problem", 0) == 0;
    });
}

/// The first mend of what is odd about the lane that can be mended in its settings.
std::optional<experiment::Mend> mendFor(const Lane& lane, const ForkContext& context)
{
    // Findings look at a run from its first step, so theirs is what is left.
    const experiment::Shape left = experiment::remainder(context.shape, context.step);
    for (const auto& finding : experiment::findings(lane, left, experiment::plan(lane, left), "")) {
        for (const experiment::Mend& mend : finding.mends) {
            if (finding.severity == experiment::Severity::Warning && isModest(mend)) {
                return mend;
            }
        }
    }
    return std::nullopt;
}

Lane mended(Lane lane, const ForkContext& context)
{
    constexpr int kMostMends = 3;
    for (int i = 0; i < kMostMends; ++i) {
        const auto mend = mendFor(lane, context);
        if (!mend) {
            break;
        }
        Json json = experiment::toJson(lane);
        for (const experiment::Change& change : mend->changes) {
            json[Json::json_pointer(change.pointer)] = change.value;
        }
        lane = *experiment::laneFromJson(json, "");
    }
    return lane;
}

/// The settings a form begins with, their rates in proportion to the base rate.
Json starterOf(const params::Entry& entry, double base)
{
    Json starter = entry.starter;
    for (const params::Field& field : entry.fields) {
        const auto value = starter.find(field.key);
        const bool isRate = field.range.unit == params::Unit::LearningRate && value != starter.end();
        if (isRate && value->is_number() && base > 0.0) {
            *value = std::stod(experiment::words::rate(value->get<double>() * base / kStarterRate));
        }
    }
    return starter;
}

/// What a schedule asks of its lane: a momentum to move, a metric that is measured when it ticks.
void makeLegal(Json& lane)
{
    const auto read = experiment::laneFromJson(lane, "");
    for (const params::Issue& issue : read.issues()) {
        if (issue.pointer == "/schedule/cycle_momentum") {
            lane["schedule"]["cycle_momentum"] = false;
        } else if (issue.pointer == "/metric") {
            lane["tick"] = "evaluation";
        }
    }
}

/// What listens of the lane's schedule: what is around it, such as a warm-up, would begin anew.
schedule::Schedule listening(const Lane& lane)
{
    const auto listener = rehearsal::listenerOf(lane);
    const auto read = listener ? schedule::fromJson(listener->settings, listener->pointer)
                               : params::Result<schedule::Schedule>(lane.schedule);
    return read ? *read : lane.schedule;
}

/// The update with which the lane's schedule begins.
std::int64_t beginOf(const Lane& lane, const ForkContext& context)
{
    return goesOn(lane, context) ? context.scheduleStep : context.step;
}

} // namespace

std::string forkName(const QString& what, const ForkContext& context)
{
    return translate("fork", "%1 from %2", "name of a fork: what it does, from which step")
        .arg(what, QString::number(context.step))
        .toStdString();
}

QString wordsFor(const params::Entry& entry)
{
    return inSentence(catalogueText(entry.title));
}

QString whyNoFork(const ForkContext& context)
{
    return context.stepsLeft() > 0
               ? QString()
               : translate("fork",
                           "The run ends at step %1, so nothing is left to go on with. Fork at an earlier "
                           "step.")
                     .arg(QString::fromStdString(
                         experiment::words::count(static_cast<double>(context.shape.totalSteps))));
}

std::vector<ForkOption> forkOptions(const ForkContext& context)
{
    if (!whyNoFork(context).isEmpty()) {
        return {};
    }
    std::vector<ForkOption> options{
        {ForkOption::Kind::Schedule, translate("fork", "Unchanged"), context.parent}};
    options.front().lane.name =
        forkName(translate("fork", "unchanged", "in the name of a fork: … from 312"), context);
    if (std::isfinite(context.rate) && context.rate > 0.0) {
        addRelative(context, options);
    }
    addReturns(context, options);
    addOptimizers(context, options);
    options.erase(std::remove_if(options.begin() + 1, options.end(),
                                 [&](const ForkOption& option) { return goesOn(option.lane, context); }),
                  options.end());
    return options;
}

ForkOption scheduleOption(const ForkContext& context, const params::Entry& entry)
{
    const double rate = context.rate > 0.0 ? context.rate : baseRate(context);
    ForkOption option =
        shape(context, catalogueText(entry.title), wordsFor(entry), rate, schedule::Constant{});
    if (entry.paced != "step") {
        option.lane.tick = context.parent.tick;
    }
    Json json = experiment::toJson(option.lane);
    json["schedule"] = starterOf(entry, baseRate(context));
    makeLegal(json);
    if (auto read = experiment::laneFromJson(json, "")) {
        option.lane = mended(std::move(*read), context);
    }
    return option;
}

ForkOption optimizerOption(const ForkContext& context, const params::Entry& entry)
{
    return optimizerAt(context, catalogueText(entry.title), *optimizer::fromJson(entry.starter, ""));
}

std::optional<ForkOption> rehearsedOption(const ForkContext& context)
{
    if (!context.rehearsed || !whyNoFork(context).isEmpty()) {
        return std::nullopt;
    }
    const auto& [lane, cut] = *context.rehearsed;
    const double rate = std::isfinite(context.rate) ? context.rate * cut : baseRate(context) * cut;
    const schedule::Schedule onward = listening(lane);
    const params::Entry* entry = params::find(schedule::entries(), schedule::idOf(onward));
    ForkOption option = shape(context, translate("fork", "As rehearsed"),
                              entry != nullptr ? wordsFor(*entry) : QString(), rate, onward);
    option.lane.tick = lane.tick;
    option.lane.metric = lane.metric;
    return goesOn(option.lane, context) ? std::nullopt : std::optional(std::move(option));
}

bool goesOn(const Lane& lane, const ForkContext& context)
{
    return settingsOf(lane) == settingsOf(context.parent);
}

params::Issues lengthIssues(const Lane& lane, const ForkContext& context)
{
    const experiment::Shape left = experiment::remainder(context.shape, beginOf(lane, context));
    return experiment::scheduleIn(lane, left, "/schedule").issues();
}

bool isPlannedQuickly(const Lane& lane, const ForkContext& context)
{
    constexpr std::int64_t kQuickRates = 25'000; // of each of up to sixteen options, some milliseconds in all
    return context.shape.totalSteps - beginOf(lane, context) <= kQuickRates;
}

experiment::Plan planFork(const Lane& lane, const ForkContext& context)
{
    experiment::Plan plan = experiment::plan(lane, context.shape, "/schedule", beginOf(lane, context));
    if (!goesOn(lane, context)) {
        return plan;
    }
    const auto cut = [&](std::vector<double>& values) {
        const auto passed = static_cast<std::size_t>(context.step - context.scheduleStep);
        values.erase(values.begin(),
                     values.begin() + static_cast<std::ptrdiff_t>(std::min(passed, values.size())));
    };
    cut(plan.rates);
    cut(plan.momentums);
    plan.firstStep = context.step;
    if (plan.dependsOnMetric) {
        std::fill(plan.rates.begin(), plan.rates.end(), context.rate);
    }
    return plan;
}

} // namespace lrp::ui
