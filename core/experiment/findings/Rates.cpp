#include "core/experiment/findings/Case.h"
#include "core/experiment/findings/Words.h"
#include "core/schedule/composition/Clamp.h"

#include <algorithm>
#include <cmath>

/// Findings about the planned rates themselves.
namespace lrp::experiment
{

using params::Json;

namespace
{

/// Rates above these seldom end well: optimizers that divide by the gradient's size move each weight by about
/// the rate, whatever the problem; gradient descent, and what finds its steps by itself, can take large ones.
constexpr double kHighForAdaptive = 1.0;
constexpr double kHighForOthers = 10.0;
/// Below this share of the highest rate nothing is learned any more, …
constexpr double kVanished = 1e-6;
/// … which is worth saying when it lasts for more than this share of the run.
constexpr double kLongVanished = 0.25;
/// Zeros for less than this share of the run are left unsaid.
constexpr double kFewZeros = 0.01;

/// The updates for which something holds: how many, the first and the last (from 0).
struct Stretch {
    std::size_t count = 0;
    std::size_t first = 0;
    std::size_t last = 0;

    void add(std::size_t step)
    {
        first = count == 0 ? step : first;
        last = step;
        ++count;
    }
    bool isOnePiece() const { return count == last - first + 1; }
};

/// The longer one.
Stretch longer(const Stretch& a, const Stretch& b)
{
    return b.count > a.count ? b : a;
}

struct Survey {
    Stretch zero; ///< the longest without a gap: to touch zero now and then does no harm
    Stretch negative, notFinite, high, vanished;
    double lowest = 0.0;
    double highest = 0.0;
};

Survey surveyOf(const std::vector<double>& rates, double bound)
{
    Survey survey;
    for (const double rate : rates) {
        if (std::isfinite(rate)) {
            survey.lowest = std::min(survey.lowest, rate);
            survey.highest = std::max(survey.highest, rate);
        }
    }
    Stretch zero;
    for (std::size_t step = 0; step < rates.size(); ++step) {
        const double rate = rates[step];
        zero = rate == 0.0 ? zero : Stretch{};
        if (!std::isfinite(rate)) {
            survey.notFinite.add(step);
        } else if (rate < 0.0) {
            survey.negative.add(step);
        } else if (rate == 0.0) {
            zero.add(step);
            survey.zero = longer(survey.zero, zero);
        } else if (rate > bound) {
            survey.high.add(step);
        } else if (rate < kVanished * survey.highest) {
            survey.vanished.add(step);
        }
    }
    return survey;
}

std::string step(std::size_t index)
{
    return words::count(static_cast<double>(index + 1));
}

/// "steps 1,321 to 1,500", with gaps "between steps 5 and 900".
std::string steps(const Stretch& stretch)
{
    return stretch.count == 1     ? "step " + step(stretch.first)
           : stretch.isOnePiece() ? "steps " + step(stretch.first) + " to " + step(stretch.last)
                                  : "between steps " + step(stretch.first) + " and " + step(stretch.last);
}

/// "for the last 12 % of the run, steps 1,321 to 1,500"
std::string duration(const Case& that, const Stretch& stretch)
{
    const auto total = static_cast<std::size_t>(that.shape.totalSteps);
    if (stretch.count == total) {
        return "for the whole run";
    }
    const bool isFirst = stretch.first == 0 && stretch.isOnePiece();
    const bool isLast = stretch.last + 1 == total && stretch.isOnePiece();
    const double share = static_cast<double>(stretch.count) / static_cast<double>(total);
    return std::string("for ") +
           (isFirst  ? "the first "
            : isLast ? "the last "
                     : "") +
           words::percent(share) + " of the run, " + steps(stretch);
}

/// The schedule between a floor and a ceiling.
std::vector<Mend> bounded(const Case& that, const char* side, double bound)
{
    const Part& top = that.parts.front();
    if (that.plan.dependsOnMetric) {
        return {};
    }
    Json clamp{{"type", std::string(schedule::Clamp::kInfo.id)}, {"of", top.typed}, {side, bound}};
    const bool isFloor = side == std::string_view("min");
    return {{std::string(isFloor ? "Add a floor of " : "Add a ceiling of ") + words::rate(bound),
             {{top.pointer, std::move(clamp)}}}};
}

double oneDigit(double x)
{
    const double unit = std::pow(10.0, std::floor(std::log10(x)));
    return std::stod(words::rate(std::floor(x / unit + 1e-9) * unit));
}

/// Every length of every leaf set to all the time it has, then a floor of a hundredth of the highest rate.
std::vector<Mend> moreTime(const Case& that, double highest)
{
    std::vector<Mend> mends;
    for (const Part& part : that.parts) {
        if (part.isLeaf() && part.isUsed()) {
            for (Mend& mend : that.fit(part, {part.span, std::floor(part.span / 3.0)})) {
                mends.push_back(std::move(mend));
            }
        }
    }
    if (highest > 0.0) {
        for (Mend& mend : bounded(that, "min", oneDigit(0.01 * highest))) {
            mends.push_back(std::move(mend));
        }
    }
    return mends;
}

Draft draft(const Case& that, std::string id, std::string text)
{
    return {.finding = {std::move(id), Severity::Warning, that.pointer + "/schedule", std::move(text), {}},
            .candidates = {},
            .otherTick = that.otherTick()};
}

void findZeros(const Case& that, const Survey& survey, Drafts& drafts)
{
    const Stretch& zero = survey.zero;
    const auto perTick = static_cast<std::size_t>(std::ceil(that.clock.stepsPerTick));
    if (zero.count <= 1 || static_cast<double>(zero.count) < kFewZeros * that.clock.totalSteps) {
        return;
    }
    const bool isOneTick = zero.count <= perTick;
    const bool isAtAnEnd = zero.first == 0 || zero.last + 1 == that.plan.rates.size();
    if (isOneTick && !isAtAnEnd) {
        return;
    }
    Draft found = draft(that, "zero", "The rate is zero " + duration(that, zero) + ".");
    found.finding.severity = isOneTick ? Severity::Note : Severity::Warning;
    found.candidates = moreTime(that, survey.highest);
    if (optimizer::baseLr(that.lane.optimizer) == 0.0) {
        const Json optimizer = optimizer::toJson(that.lane.optimizer);
        const auto* entry = params::find(optimizer::entries(), optimizer["type"].get<std::string>());
        found.finding.pointer = that.pointer + "/optimizer/lr";
        found.candidates = {that.set(found.finding.pointer, entry->starter["lr"])};
    }
    drafts.push_back(std::move(found));
}

void findBelowZero(const Case& that, const Survey& survey, Drafts& drafts)
{
    if (survey.negative.count == 0) {
        return;
    }
    Draft found = draft(that, "negative",
                        "The rate is negative " + duration(that, survey.negative) + ", down to " +
                            words::rate(survey.lowest) + ": such updates climb the loss.");
    found.candidates = moreTime(that, survey.highest);
    drafts.push_back(std::move(found));
}

void findNotFinite(const Case& that, const Survey& survey, Drafts& drafts)
{
    const Stretch& odd = survey.notFinite;
    if (odd.count > 0) {
        std::string text =
            "The rate is " + params::shortest(that.plan.rates[odd.first]) + " at step " + step(odd.first);
        text += odd.count > 1 ? ", and no finite number " + duration(that, odd) + "." : ".";
        drafts.push_back(draft(that, "not-finite", std::move(text)));
    }
}

void findVanishing(const Case& that, const Survey& survey, Drafts& drafts)
{
    const double share = static_cast<double>(survey.vanished.count) / that.clock.totalSteps;
    if (share <= kLongVanished) {
        return;
    }
    Draft found = draft(that, "vanishes",
                        "From step " + step(survey.vanished.first) +
                            " on the rate is below a millionth of its "
                            "highest, " +
                            words::rate(survey.highest) + ": hardly anything is learned for " +
                            words::percent(share) + " of the run.");
    found.candidates = moreTime(that, survey.highest);
    found.otherTick = that.otherTick(/*evenWithoutLengths=*/true);
    drafts.push_back(std::move(found));
}

/// A lower rate at the place that sets it: the optimizer's, or the schedule's own.
std::vector<Mend> lower(const Case& that, double factor, double bound)
{
    std::vector<Mend> mends;
    const auto add = [&](const std::string& pointer, const Json& value) {
        if (value.is_number() && value.get<double>() > 0.0) {
            mends.push_back(that.set(pointer, params::asTyped(oneDigit(value.get<double>() * factor))));
        }
    };
    for (const Part& part : that.parts) {
        for (const params::Field& field : part.entry->fields) {
            if (field.range.unit == params::Unit::LearningRate) {
                add(params::child(part.pointer, field.key), part.typed[field.key]);
            }
        }
    }
    add(that.pointer + "/optimizer/lr", optimizer::toJson(that.lane.optimizer)["lr"]);
    for (Mend& mend : bounded(that, "max", bound)) {
        mends.push_back(std::move(mend));
    }
    return mends;
}

void findHigh(const Case& that, const Survey& survey, double bound, Drafts& drafts)
{
    if (survey.high.count == 0) {
        return;
    }
    const std::string optimizer = optimizer::toJson(that.lane.optimizer)["type"].get<std::string>();
    Draft found =
        draft(that, "high",
              "The rate is above " + words::rate(bound) + " " + duration(that, survey.high) + ", up to " +
                  words::rate(survey.highest) + "; " + optimizer + " seldom survives that.");
    found.candidates = lower(that, bound / survey.highest, bound);
    found.otherTick.reset();
    if (that.parts.front().entry->family == "Constant") {
        found.finding.pointer = that.pointer + "/optimizer/lr";
    }
    drafts.push_back(std::move(found));
}

/// Adam and its kin, RMSprop, Adagrad.
bool dividesBySize(const optimizer::Optimizer& optimizer)
{
    return optimizer::groupOf(optimizer).beta1 || optimizer.as<optimizer::RMSprop>() != nullptr ||
           optimizer.as<optimizer::Adagrad>() != nullptr;
}

/// One-cycle's end is found with its length.
void findStop(const Case& that, Drafts& drafts)
{
    const Part& top = that.parts.front();
    if (!that.plan.stopsBecause.empty() && top.entry->family != "1cycle") {
        Draft found =
            draft(that, "stops",
                  "After step " + words::count(static_cast<double>(that.plan.rates.size())) + " of " +
                      words::count(that.clock.totalSteps) + " " + that.plan.stopsBecause + ".");
        found.candidates = moreTime(that, 0.0);
        drafts.push_back(std::move(found));
    }
}

} // namespace

Drafts findRates(const Case& that)
{
    Drafts drafts;
    const double bound = dividesBySize(that.lane.optimizer) ? kHighForAdaptive : kHighForOthers;
    const Survey survey = surveyOf(that.plan.rates, bound);
    findNotFinite(that, survey, drafts);
    findBelowZero(that, survey, drafts);
    findZeros(that, survey, drafts);
    findHigh(that, survey, bound, drafts);
    findVanishing(that, survey, drafts);
    findStop(that, drafts);
    return drafts;
}

} // namespace lrp::experiment
