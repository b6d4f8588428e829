#include "core/codegen/detail/Job.h"

#include "core/codegen/detail/Versions.h"
#include "core/experiment/Plan.h"
#include "core/params/Json.h"
#include "core/params/Text.h"
#include "core/schedule/Scheduler.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>

namespace lrp::codegen
{
namespace
{

using params::Json;

bool isFinite(const std::vector<double>& values)
{
    return std::all_of(values.begin(), values.end(), [](double x) { return std::isfinite(x); });
}

/// The values at the first update of every tick.
std::vector<double> byTick(const std::vector<double>& values, const experiment::Lane& lane,
                           const experiment::Shape& shape)
{
    std::vector<double> ticks;
    for (std::size_t step = 0; step < values.size(); ++step) {
        if (step == 0 || experiment::ticksAfter(static_cast<std::int64_t>(step), lane.tick, shape)) {
            ticks.push_back(values[step]);
        }
    }
    return ticks;
}

double largest(const std::vector<double>& values)
{
    double most = 0.0;
    for (const double value : values) {
        most = std::max(most, std::abs(value));
    }
    return most;
}

double differenceOf(const std::vector<double>& planned, const std::function<double(double)>& of)
{
    const double scale = largest(planned);
    double most = 0.0;
    for (std::size_t t = 0; t < planned.size(); ++t) {
        const double gap = std::abs(of(static_cast<double>(t)) - planned[t]);
        if (!std::isfinite(gap)) {
            return std::numeric_limits<double>::infinity();
        }
        most = std::max(most, gap);
    }
    return most == 0.0 ? 0.0 : scale > 0.0 ? most / scale : std::numeric_limits<double>::infinity();
}

/// The rates a lane's schedule gives when every report of its metric is 1.0.
Used underConstantMetric(const experiment::Lane& lane, const schedule::Schedule& inTicks,
                         const experiment::Shape& shape)
{
    Used used;
    schedule::Groups groups{optimizer::groupOf(lane.optimizer)};
    const auto scheduler = schedule::makeScheduler(inTicks, groups);
    for (std::int64_t done = 0; done < shape.totalSteps; ++done) {
        if (done > 0 && experiment::ticksAfter(done, lane.tick, shape)) {
            scheduler->report(groups, 1.0);
        }
        used.rates.push_back(groups.front().lr);
    }
    return used;
}

/// The rates after each of a thousand reports of a metric that falls unevenly: one that is always 1.0 would
/// not tell one threshold from another.
std::vector<double> underFallingMetric(const experiment::Lane& lane, const schedule::Schedule& inTicks)
{
    constexpr int kReports = 1000;
    schedule::Groups groups{optimizer::groupOf(lane.optimizer)};
    const auto scheduler = schedule::makeScheduler(inTicks, groups);
    std::vector<double> rates;
    for (int k = 0; k < kReports; ++k) {
        const double trend = 1.0 / (1.0 + 0.01 * k);
        scheduler->report(groups, trend * (1.0 + 0.3 * std::sin(12.9898 * k) * std::sin(0.05 * k)));
        rates.push_back(groups.front().lr);
    }
    return rates;
}

} // namespace

Used usedRates(const experiment::Lane& lane, const experiment::Shape& shape)
{
    if (schedule::needsMetric(lane.schedule)) {
        const auto inTicks = experiment::scheduleIn(lane, shape, "/schedule");
        return inTicks ? underConstantMetric(lane, *inTicks, shape) : Used{};
    }
    experiment::Plan plan = experiment::plan(lane, shape);
    return {std::move(plan.rates), std::move(plan.momentums)};
}

double largestRelativeDifference(const std::vector<double>& a, const std::vector<double>& b)
{
    if (a.size() != b.size()) {
        return std::numeric_limits<double>::infinity();
    }
    return differenceOf(b, [&](double i) { return a[static_cast<std::size_t>(i)]; });
}

std::int64_t Job::stepsPerTick() const
{
    return lane.tick == experiment::TickUnit::Step    ? 1
           : lane.tick == experiment::TickUnit::Epoch ? shape.stepsPerEpoch
                                                      : shape.evaluateEvery;
}

std::string Job::definition() const
{
    const params::Entry* entry = params::find(schedule::entries(), schedule::idOf(inTicks));
    return "the plan of " + title() +
           (entry->framework == "LR Playground" ? "" : " (" + withVersion(entry->framework) + ")");
}

std::optional<schedule::Curve> Job::curve() const
{
    return schedule::runCurveOf(inTicks, {.lr = baseLr()});
}

bool endsWithRun(const Job& job, const schedule::Schedule& schedule)
{
    experiment::Lane lane = job.lane;
    lane.schedule = schedule;
    experiment::Shape longer = job.shape;
    longer.totalSteps += 1;
    return !schedule::needsMetric(schedule) && !experiment::plan(lane, longer).stopsBecause.empty();
}

std::string whyShorter(const Job& job, const std::string& sign)
{
    return job.raises.empty()
               ? ""
               : "  " + sign + " of " + std::to_string(job.asked) + ": the schedule raises in the next";
}

std::string Job::title() const
{
    const params::Entry* entry = params::find(schedule::entries(), schedule::idOf(inTicks));
    return entry->framework == "LR Playground" ? "\"" + entry->title + "\"" : entry->id;
}

params::Result<Job> jobFor(const experiment::Experiment& experiment, std::size_t lane,
                           const experiment::Shape& shape)
{
    Job job{.lane = experiment.lanes[lane], .shape = shape};
    job.pointer = "/lanes/" + std::to_string(lane) + "/schedule";
    job.surface = model::surfaceOf(experiment.problem.model);
    job.surfaceTitle = experiment.problem.model.type().info->title;
    if (const auto* none = experiment.problem.dataset.as<dataset::NoData>()) {
        job.gradientNoise = none->noise;
    }
    auto inTicks = experiment::scheduleIn(job.lane, shape, job.pointer);
    if (!inTicks) {
        return inTicks.issues();
    }
    job.inTicks = std::move(*inTicks);
    job.asked = shape.totalSteps;
    const experiment::Plan plan = experiment::plan(job.lane, shape, job.pointer);
    if (!plan.stopsBecause.empty()) {
        const InSources forTheCode;
        job.raises = "at step " + std::to_string(plan.rates.size()) + " of the run's " +
                     std::to_string(shape.totalSteps) + " " +
                     experiment::plan(job.lane, shape, job.pointer).stopsBecause;
        job.shape.totalSteps = static_cast<std::int64_t>(plan.rates.size());
        job.lane.schedule = job.inTicks; // per cent were of the whole run
    }
    if (job.shape.totalSteps == 0) {
        return params::Issue{
            job.pointer,
            lrp::translate("codegen", "has no rate for a first step: %1; needs other settings to be exported")
                .arg(plan.stopsBecause)};
    }
    job.used = usedRates(job.lane, job.shape);
    if (!isFinite(job.used.rates) || !isFinite(job.used.momentums)) {
        return params::Issue{
            job.pointer,
            lrp::translate("codegen", "has rates in this run that are no finite numbers; needs settings that "
                                      "keep them finite to be exported")};
    }
    job.rates = byTick(job.used.rates, job.lane, shape);
    job.momentums = byTick(job.used.momentums, job.lane, shape);
    return job;
}

double difference(const Job& job, const std::function<double(double)>& rate,
                  const std::function<double(double)>& momentum)
{
    const double ofRates = differenceOf(job.rates, rate);
    return momentum ? std::max(ofRates, differenceOf(job.momentums, momentum)) : ofRates;
}

double difference(const Job& job, const params::Result<schedule::Schedule>& schedule, double lr)
{
    constexpr double kNone = std::numeric_limits<double>::infinity();
    if (!schedule) {
        return kNone;
    }
    experiment::Lane lane = job.lane;
    lane.schedule = *schedule;
    lane.optimizer = optimizer::withBaseLr(lane.optimizer, lr);
    if (!schedule::fits(lane.schedule, {optimizer::groupOf(lane.optimizer)}, {}).empty() ||
        schedule::needsMetric(lane.schedule) != job.listens()) {
        return kNone;
    }
    const Used used = usedRates(lane, job.shape);
    if (used.momentums.size() != job.used.momentums.size()) {
        return kNone;
    }
    const double listening = job.listens()
                                 ? largestRelativeDifference(underFallingMetric(lane, lane.schedule),
                                                             underFallingMetric(job.lane, job.inTicks))
                                 : 0.0;
    return std::max({largestRelativeDifference(used.rates, job.used.rates),
                     largestRelativeDifference(used.momentums, job.used.momentums), listening});
}

std::string optimizerName(const Job& job)
{
    return std::string(job.lane.optimizer.id());
}

bool isOfRelease(std::string_view key)
{
    return key == "rule";
}

std::vector<std::string> optimizerArguments(const Job& job, double lr)
{
    std::vector<std::string> arguments{"lr=" + pythonLiteral(Json(lr))};
    const params::Entry* entry = params::find(optimizer::entries(), optimizerName(job));
    const Json settings = optimizer::toJson(job.lane.optimizer);
    for (const params::Field& field : entry->fields) {
        if (field.key != "lr" && !isOfRelease(field.key) && settings[field.key] != field.defaultValue) {
            arguments.push_back(field.key + "=" + pythonLiteral(settings[field.key]));
        }
    }
    return arguments;
}

std::string optimizerModule(const Job& job)
{
    const std::string_view name = job.lane.optimizer.type().info->torch;
    const std::string package(name.substr(0, name.find('.')));
    return package == "torch" ? package : package + "  # pip install " + package;
}

std::string torchOptimizer(const Job& job, double lr, const std::string& parameters)
{
    return std::string(job.lane.optimizer.type().info->torch) + "(" + parameters + ", " +
           params::joined(optimizerArguments(job, lr)) + ")";
}

std::string pythonLiteral(const Json& value)
{
    if (value.is_boolean()) {
        return value.get<bool>() ? "True" : "False";
    }
    if (value.is_null()) {
        return "None";
    }
    if (value.is_number_float()) {
        const std::string text = params::shortest(value.get<double>());
        return text.find_first_of(".en") == std::string::npos ? text + ".0" : text;
    }
    if (value.is_array()) {
        std::vector<std::string> items;
        for (const Json& item : value) {
            items.push_back(pythonLiteral(item));
        }
        return "[" + params::joined(items) + "]";
    }
    return params::dump(value);
}

std::string blocks(const std::vector<std::string>& parts, const std::string& separator)
{
    std::string text;
    for (const std::string& part : parts) {
        if (!part.empty()) {
            text += (text.empty() ? "" : separator) + part;
        }
    }
    return text;
}

std::string indented(const std::string& text, int levels)
{
    const std::string margin(static_cast<std::size_t>(4 * levels), ' ');
    std::string result;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size() - 1) + 1;
        const std::string line = text.substr(begin, end - begin);
        result += (line == "\n" ? "" : margin) + line;
        begin = end;
    }
    return result;
}

std::string shortFigure(double value)
{
    if (value == 0.0) {
        return "0";
    }
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.1e", value);
    return buffer.data();
}

} // namespace lrp::codegen
