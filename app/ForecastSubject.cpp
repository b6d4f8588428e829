#include "app/ForecastSubject.h"

#include "app/ExperimentArgument.h"
#include "app/SeedRaces.h"
#include "core/elementary/Median.h"
#include "core/engine/Series.h"
#include "core/experiment/Plan.h"
#include "core/params/Json.h"
#include "core/store/Document.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lrp::app
{
namespace
{

using params::Issue;
using params::Issues;
using params::Json;
using params::Result;
using theory::Circumstances;
using theory::Course;
using theory::FinishedLane;

/// The two letters of "A,C".
Result<std::string> lettersIn(const std::string& from)
{
    if (from.size() != 3 || from[1] != ',' || from[0] == from[2]) {
        return Issue{"--from " + from, "needs the letters of two finished lanes, such as A,C"};
    }
    return std::string{from[0], from[2]};
}

/// In how many updates a lane's gradients were cut, where its norms say so: one for each update.
std::optional<double> clippedShare(const experiment::Lane& lane, const engine::LaneRecord& record)
{
    if (lane.clip == experiment::Clip::None) {
        return 0.0;
    }
    constexpr double kRounding = 1e-5; // norms are kept as float32
    constexpr channel::Id kNorm = channel::id("gradient_norm");
    const std::size_t norms = record.stretches.size();
    if (lane.clip != experiment::Clip::Norm || !record.stretches.records(kNorm) ||
        record.stretches.length() != 1 || norms == 0) {
        return std::nullopt;
    }
    std::size_t cut = 0;
    for (std::size_t i = 0; i < norms; ++i) {
        cut += record.stretches.value(kNorm, i) >= lane.clipAt * (1.0 - kRounding) ? 1 : 0;
    }
    return static_cast<double>(cut) / static_cast<double>(norms);
}

/// But for what the course and its clipping tell.
Circumstances circumstancesOf(const experiment::Experiment& experiment, const experiment::Lane& lane)
{
    Json optimizer = optimizer::toJson(lane.optimizer);
    optimizer.erase("lr");
    Json problem = toJson(experiment).at("problem");
    for (const char* other :
         {"seed", "batch_size", "length", "length_unit", "evaluate_every", "channels", "engine"}) {
        problem.erase(other);
    }
    return {.name = std::string(1, lane.letter),
            .optimizer = optimizer.dump(),
            .problem = problem.dump(),
            .batchSize = experiment.problem.batchSize};
}

/// One lane of all seeds.
struct MeasuredLane {
    FinishedLane lane;
    std::vector<double> ends; ///< the last validation loss of each seed
};

/// The updates before laws can tell something: those of the warm-up, and those that moved nothing.
std::int64_t silentUpdates(const Course& course)
{
    const auto moving = std::ranges::find_if(course.rates, [](double rate) { return rate > 0.0; });
    return std::max<std::int64_t>(course.warmUp, moving - course.rates.begin());
}

/// Keeps the mean so far over `seeds` of them, and adds another.
void addSeed(Course& course, const engine::LaneRecord& record, double seeds)
{
    std::size_t place = 0;
    const std::int64_t first = silentUpdates(course);
    for (std::size_t i = 0; i < record.evaluations.size(); ++i) {
        const engine::Evaluation& evaluation = record.evaluations[i];
        if (evaluation.step <= first || evaluation.step > static_cast<std::int64_t>(course.rates.size())) {
            continue;
        }
        if (seeds == 0.0) {
            course.steps.push_back(evaluation.step);
            course.losses.push_back(evaluation.validationLoss);
        } else if (place < course.steps.size() && course.steps[place] == evaluation.step) {
            course.losses[place] += (evaluation.validationLoss - course.losses[place]) / (seeds + 1.0);
            ++place;
        }
    }
    if (seeds > 0.0) { // of one that ended early
        course.steps.resize(place);
        course.losses.resize(place);
    }
}

Result<MeasuredLane> measuredLane(const store::Document& document, const store::Contents& contents,
                                  const std::vector<const store::Race*>& races, char letter)
{
    MeasuredLane all;
    Course& course = all.lane.course;
    for (const store::Race* race : races) {
        const store::Run& run = *endedRun(contents, *race, letter);
        const experiment::Lane& lane = race->experiment.lanes[run.lane];
        const auto record = document.samples(run.id);
        if (!record) {
            return record.issues();
        }
        const engine::LaneRecord& samples = **record;
        if (all.ends.empty()) {
            all.lane.circumstances = circumstancesOf(race->experiment, lane);
            for (std::size_t i = 0; i < samples.samples.size(); ++i) {
                course.rates.push_back(samples.samples.lr(i));
            }
            course.warmUp = theory::warmUpOf(course.rates);
        }
        Circumstances& circumstances = all.lane.circumstances;
        circumstances.diverged = circumstances.diverged || run.status == engine::LaneStatus::Diverged;
        circumstances.movesMomentum =
            circumstances.movesMomentum || engine::moves(samples, channel::id("momentum"));
        const auto clipped = clippedShare(lane, samples);
        circumstances.clipped = circumstances.clipped && clipped
                                    ? std::optional(std::max(*circumstances.clipped, *clipped))
                                    : std::nullopt;
        addSeed(course, samples, static_cast<double>(all.ends.size()));
        all.ends.push_back(run.score.lastValidationLoss);
    }
    return all;
}

/// Evenly spread ones of a course, as fits look at each many times and learn nothing from more.
void thin(Course& course)
{
    constexpr std::size_t kMost = 400;
    const std::size_t all = course.steps.size();
    if (all <= kMost) {
        return;
    }
    for (std::size_t i = 0; i < kMost; ++i) { // the last among them
        const std::size_t from = (i + 1) * all / kMost - 1;
        course.steps[i] = course.steps[from];
        course.losses[i] = course.losses[from];
    }
    course.steps.resize(kMost);
    course.losses.resize(kMost);
}

double relativeSpread(const std::vector<double>& ends)
{
    const auto count = static_cast<double>(ends.size());
    const double mean = std::accumulate(ends.begin(), ends.end(), 0.0) / count;
    double squares = 0.0;
    for (const double end : ends) {
        squares += (end - mean) * (end - mean);
    }
    return std::sqrt(squares / (count - 1.0)) / std::abs(mean);
}

/// When a planned lane would be evaluated, behind its warm-up.
Course plannedCourse(std::vector<double> rates, const experiment::Shape& shape)
{
    Course course{.rates = std::move(rates), .steps = {}, .losses = {}, .warmUp = 0};
    course.warmUp = theory::warmUpOf(course.rates);
    const auto updates = static_cast<std::int64_t>(course.rates.size());
    const std::int64_t first = silentUpdates(course);
    for (std::int64_t step = shape.evaluateEvery; step < updates; step += shape.evaluateEvery) {
        if (step > first) {
            course.steps.push_back(step);
        }
    }
    course.steps.push_back(updates);
    return course;
}

/// Lanes that the laws were not fitted to, and would be asked about: `letters` are those they were fitted to.
Result<std::vector<MeasuredLane>> othersOf(const store::Document& document, const store::Contents& contents,
                                           const std::vector<const store::Race*>& races,
                                           const std::string& letters,
                                           const std::vector<FinishedLane>& fitted)
{
    std::vector<MeasuredLane> others;
    for (const experiment::Lane& lane : races.front()->experiment.lanes) {
        const bool hasEnded = std::ranges::all_of(races, [&](const store::Race* race) {
            return endedRun(contents, *race, lane.letter) != nullptr;
        });
        if (!hasEnded || letters.find(lane.letter) != std::string::npos) {
            continue;
        }
        auto other = measuredLane(document, contents, races, lane.letter);
        if (!other) {
            return other.issues();
        }
        const Course& course = other->lane.course;
        const bool isUsable = !course.losses.empty() && std::ranges::all_of(course.losses, [](double loss) {
            return loss > 0.0 && loss < HUGE_VAL;
        });
        if (isUsable && theory::whyNotForecast(fitted, other->lane.circumstances, course.rates).empty()) {
            others.push_back(std::move(*other));
        }
    }
    return others;
}

/// A lane that the experiment is known to have.
const experiment::Lane& laneNamed(const experiment::Experiment& experiment, const std::string& letter)
{
    return *std::ranges::find_if(experiment.lanes,
                                 [&](const experiment::Lane& lane) { return letter[0] == lane.letter; });
}

/// The lane that is asked about, in the experiment as it is planned now.
Issues setAsked(const ForecastOptions& options, const experiment::Experiment& raced, ForecastSubject& subject)
{
    const auto experiment = resolve({.path = options.path, .set = options.set, .lanes = {}});
    if (!experiment) {
        return experiment.issues();
    }
    const auto lane = std::ranges::find_if(experiment->lanes, [&](const experiment::Lane& other) {
        return std::string(1, other.letter) == options.lane;
    });
    if (lane == experiment->lanes.end()) {
        std::string known;
        for (const experiment::Lane& other : experiment->lanes) {
            known += (known.empty() ? "" : ", ") + std::string(1, other.letter);
        }
        return {{"--for " + options.lane, "names no lane; the experiment has " + known}};
    }
    const auto shape = experiment::shapeOf(experiment->problem);
    if (!shape) {
        return shape.issues();
    }
    const std::string pointer = "/lanes/" + std::to_string(lane - experiment->lanes.begin()) + "/schedule";
    const experiment::Plan plan = experiment::plan(*lane, *shape, pointer);
    if (!plan.issues.empty()) {
        return plan.issues;
    }
    subject.name = options.lane;
    if (plan.dependsOnMetric) {
        subject.refusals.push_back(options.lane +
                                   " listens to a metric: its rates are known only when it has run");
        return {};
    }
    const bool isUsable =
        std::ranges::all_of(plan.rates, [](double rate) { return rate >= 0.0 && rate < HUGE_VAL; }) &&
        std::ranges::any_of(plan.rates, [](double rate) { return rate > 0.0; });
    if (!isUsable) {
        subject.refusals.push_back(options.lane +
                                   " has rates that laws know nothing of; needs finite ones of 0 and "
                                   "more, and one above 0");
        return {};
    }
    Circumstances asked = circumstancesOf(*experiment, *lane);
    asked.movesMomentum = !plan.momentums.empty();
    const experiment::Lane& first = laneNamed(raced, subject.fitted.front().circumstances.name);
    const bool clipsAlike =
        lane->clip == first.clip && lane->clipAt == first.clipAt; // as rarely as that one did
    asked.clipped = lane->clip == experiment::Clip::None ? std::optional(0.0)
                    : clipsAlike                         ? subject.fitted.front().circumstances.clipped
                                                         : std::nullopt;
    subject.asked = plannedCourse(plan.rates, *shape);
    subject.refusals = theory::whyNotForecast(subject.fitted, asked, plan.rates);
    for (FinishedLane& held : subject.heldOut) {
        if (held.circumstances.name == options.lane &&
            toJson(laneNamed(raced, options.lane)) != toJson(*lane)) {
            held.circumstances.name += " as it ran";
        }
    }
    return {};
}

} // namespace

Result<ForecastSubject> subjectOf(const ForecastOptions& options)
{
    const auto letters = lettersIn(options.from);
    if (!letters) {
        return letters.issues();
    }
    if (endingOf(options.path) != "lrp") {
        return Issue{options.path, "is no document; needs one (.lrp) in which two lanes have finished"};
    }
    const auto document = store::Document::openForReading(options.path);
    const auto contents = document ? (*document)->contents() : Result<store::Contents>(document.issues());
    const auto races = contents ? seedRaces(*contents, *letters, "--from " + options.from)
                                : Result<std::vector<const store::Race*>>(contents.issues());
    if (!races) {
        return races.issues();
    }
    ForecastSubject subject{
        .name = {}, .asked = {}, .fitted = {}, .heldOut = {}, .seeds = races->size(), .spread = {}};
    std::vector<double> spreads;
    for (const char letter : *letters) {
        auto lane = measuredLane(**document, *contents, *races, letter);
        if (!lane) {
            return lane.issues();
        }
        spreads.push_back(relativeSpread(lane->ends));
        subject.fitted.push_back(std::move(lane->lane));
        thin(subject.fitted.back().course);
    }
    auto others = othersOf(**document, *contents, *races, *letters, subject.fitted);
    if (!others) {
        return others.issues();
    }
    for (MeasuredLane& other : *others) {
        spreads.push_back(relativeSpread(other.ends));
        subject.heldOut.push_back(std::move(other.lane));
    }
    std::erase_if(spreads, [](double spread) { return !std::isfinite(spread); }); // of one that diverged
    if (subject.seeds > 1 && !spreads.empty()) {
        subject.spread = elementary::median(std::move(spreads));
    }
    std::vector<std::string> refusals = theory::whyNotFitted(subject.fitted);
    if (Issues issues = setAsked(options, races->front()->experiment, subject); !issues.empty()) {
        return issues;
    }
    subject.refusals.insert(subject.refusals.begin(), refusals.begin(), refusals.end());
    return subject;
}

} // namespace lrp::app
