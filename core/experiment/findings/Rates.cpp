#include "core/experiment/findings/Case.h"
#include "core/experiment/findings/Words.h"
#include "core/schedule/composition/Clamp.h"
#include "core/text/Translate.h"

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
    return (stretch.count == 1     ? translate("experiment", "step %1")
            : stretch.isOnePiece() ? translate("experiment", "steps %1 to %2")
                                   : translate("experiment", "between steps %1 and %2"))
        .arg(step(stretch.first))
        .arg(step(stretch.last));
}

/// "for the last 12 % of the run, steps 1,321 to 1,500"
std::string duration(const Case& that, const Stretch& stretch)
{
    const auto total = static_cast<std::size_t>(that.shape.totalSteps);
    if (stretch.count == total) {
        return translate("experiment", "for the whole run");
    }
    const bool isFirst = stretch.first == 0 && stretch.isOnePiece();
    const bool isLast = stretch.last + 1 == total && stretch.isOnePiece();
    const double share = static_cast<double>(stretch.count) / static_cast<double>(total);
    return (isFirst  ? translate("experiment", "for the first %1 of the run, %2")
            : isLast ? translate("experiment", "for the last %1 of the run, %2")
                     : translate("experiment", "for %1 of the run, %2"))
        .arg(words::percent(share))
        .arg(steps(stretch));
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
    return {{(isFloor ? translate("experiment", "Add a floor of %1")
                      : translate("experiment", "Add a ceiling of %1"))
                 .arg(words::rate(bound)),
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
    Draft found = draft(that, "zero",
                        //: "The rate is zero for the whole run."
                        translate("experiment", "The rate is zero %1.").arg(duration(that, zero)));
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
    Draft found =
        draft(that, "negative",
              //: "The rate is negative for the whole run, down to …"
              translate("experiment", "The rate is negative %1, down to %2: such updates climb the loss.")
                  .arg(duration(that, survey.negative))
                  .arg(words::rate(survey.lowest)));
    found.candidates = moreTime(that, survey.highest);
    drafts.push_back(std::move(found));
}

void findNotFinite(const Case& that, const Survey& survey, Drafts& drafts)
{
    const Stretch& odd = survey.notFinite;
    if (odd.count > 0) {
        drafts.push_back(
            draft(that, "not-finite",
                  (odd.count > 1
                       //: "…, and no finite number for the whole run."
                       ? translate("experiment", "The rate is %1 at step %2, and no finite number %3.")
                       : translate("experiment", "The rate is %1 at step %2."))
                      .arg(params::shortest(that.plan.rates[odd.first]))
                      .arg(step(odd.first))
                      .arg(duration(that, odd))));
    }
}

void findVanishing(const Case& that, const Survey& survey, Drafts& drafts)
{
    const double share = static_cast<double>(survey.vanished.count) / that.clock.totalSteps;
    if (share <= kLongVanished) {
        return;
    }
    Draft found = draft(that, "vanishes",
                        translate("experiment", "From step %1 on the rate is below a millionth of its "
                                                "highest, %2: hardly anything is learned for %3 of the run.")
                            .arg(step(survey.vanished.first))
                            .arg(words::rate(survey.highest))
                            .arg(words::percent(share)));
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
    Draft found = draft(that, "high",
                        //: "The rate is above 10 for the whole run, up to 40; SGD seldom survives that."
                        translate("experiment", "The rate is above %1 %2, up to %3; %4 seldom survives that.")
                            .arg(words::rate(bound))
                            .arg(duration(that, survey.high))
                            .arg(words::rate(survey.highest))
                            .arg(optimizer));
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
        Draft found = draft(that, "stops",
                            //: %3: "PyTorch's OneCycleLR raises …"
                            translate("experiment", "After step %1 of %2 %3.")
                                .arg(that.plan.rates.size())
                                .arg(words::count(that.clock.totalSteps))
                                .arg(that.plan.stopsBecause));
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
