#include "app/CommandLine.h"
#include "app/Commands.h"
#include "app/ExperimentArgument.h"
#include "app/ForecastSubject.h"
#include "app/OutputFile.h"
#include "app/ProbeTable.h"
#include "core/files/AtomicFile.h"
#include "core/params/Json.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <iostream>

namespace lrp::app
{
namespace
{

using params::Issues;
using params::Json;
using theory::Course;
using theory::FinishedLane;
using theory::ForecastError;

/// Both laws of a lane: the band lies between them.
struct Band {
    std::vector<double> free;
    std::vector<double> annealing;
};

struct Laws {
    theory::FreeCurve free;
    theory::AnnealingLaw annealing;
    theory::AreaLaw area; ///< which gives a fall no credit: what the others have to beat

    Band of(const Course& course) const
    {
        return {.free = free.losses(course.rates, course.steps, course.warmUp),
                .annealing = annealing.losses(course.rates, course.steps, course.warmUp)};
    }
};

/// A finished lane that the laws were not fitted to.
struct HeldOut {
    std::string name;
    ForecastError free;
    ForecastError annealing;
    ForecastError area;
};

struct Forecast {
    Course asked; ///< without losses
    Band band;
    std::vector<HeldOut> heldOut;

    double end(const std::vector<double>& losses) const { return theory::endOf(losses); }
    /// By how much the laws differ at the end, as a share of the mean of both.
    double gap() const
    {
        const double free = end(band.free);
        const double annealing = end(band.annealing);
        return std::abs(free - annealing) / std::abs(0.5 * (free + annealing));
    }
};

Forecast forecastOf(const ForecastSubject& subject)
{
    std::vector<Course> courses;
    std::ranges::transform(subject.fitted, std::back_inserter(courses), &FinishedLane::course);
    const Laws laws{.free = theory::fitFree(courses),
                    .annealing = theory::fitAnnealing(courses),
                    .area = theory::fitArea(courses)};
    Forecast forecast{.asked = subject.asked, .band = laws.of(subject.asked), .heldOut = {}};
    for (const FinishedLane& lane : subject.heldOut) {
        const Band band = laws.of(lane.course);
        std::vector<double> ofArea = lane.course.areas();
        std::ranges::transform(ofArea, ofArea.begin(), [&](double area) { return laws.area.loss(area); });
        forecast.heldOut.push_back({.name = lane.circumstances.name,
                                    .free = theory::errorOf(band.free, lane.course.losses),
                                    .annealing = theory::errorOf(band.annealing, lane.course.losses),
                                    .area = theory::errorOf(ofArea, lane.course.losses)});
    }
    return forecast;
}

std::string namesIn(const ForecastSubject& subject)
{
    return subject.fitted[0].circumstances.name + " and " + subject.fitted[1].circumstances.name;
}

/// Whether the band is to be trusted, in a sentence.
std::string verdictOn(const ForecastSubject& subject, const Forecast& forecast)
{
    const double least = std::min(forecast.end(forecast.band.free), forecast.end(forecast.band.annealing));
    if (!(least > 0.0 && std::isfinite(forecast.gap()))) {
        return fmt::format("unsure: a law comes to {:.4g} at the end, and losses of this kind are above 0",
                           least);
    }
    const double gap = 100.0 * forecast.gap();
    if (!subject.spread) {
        return fmt::format(
            "unsure: the laws differ by {:.1f} % at the end, and one seed does not tell how much seeds "
            "differ; run with --seeds 6",
            gap);
    }
    const double spread = 100.0 * *subject.spread;
    for (const HeldOut& lane : forecast.heldOut) {
        const double missed = 100.0 * std::min(std::abs(lane.free.end), std::abs(lane.annealing.end));
        if (missed > spread) {
            return fmt::format(
                "unsure: both laws miss the end of {}, which they were not fitted to, by {:.1f} % or "
                "more; seeds differ by {:.1f} %",
                lane.name, missed, spread);
        }
    }
    return gap > spread
               ? fmt::format("unsure: the laws differ by {:.1f} % at the end, seeds by {:.1f} %", gap, spread)
               : fmt::format("the laws differ by {:.1f} % at the end, less than seeds do ({:.1f} %)", gap,
                             spread);
}

std::string forecastCaption(const ForecastSubject& subject)
{
    return fmt::format("{} predicted from {} ({} seed{}, validation loss at {} and {} evaluations)",
                       subject.name, namesIn(subject), subject.seeds, subject.seeds == 1 ? "" : "s",
                       subject.fitted[0].course.losses.size(), subject.fitted[1].course.losses.size());
}

std::string percent(double share)
{
    return fmt::format("{:.1f} %", 100.0 * share);
}

/// "4.1 %; -0.7 %"
std::string errorInWords(const ForecastError& error)
{
    return percent(error.curve) + "; " + percent(error.end);
}

void printForecast(const ForecastSubject& subject, const Forecast& forecast)
{
    const double free = forecast.end(forecast.band.free);
    const double annealing = forecast.end(forecast.band.annealing);
    std::cout
        << forecastCaption(subject) << '\n'
        << fmt::format(
               "end (mean of the last three): {:.4g} to {:.4g}; free curve {:.4g}, annealing law {:.4g}\n",
               std::min(free, annealing), std::max(free, annealing), free, annealing)
        << verdictOn(subject, forecast) << '\n';
    for (const HeldOut& lane : forecast.heldOut) {
        std::cout << fmt::format(
            "held-out error on {} (mean of the curve; at the end): free curve {}, annealing law {}; by "
            "area alone {}\n",
            lane.name, errorInWords(lane.free), errorInWords(lane.annealing), errorInWords(lane.area));
    }
    if (forecast.heldOut.empty()) {
        std::cout << "no third lane finished that the laws say something of: how far the laws are off is not "
                     "known\n";
    }
}

probe::Table bandTable(const Forecast& forecast)
{
    probe::Table table{.columns = {"updates", "free curve", "annealing law"}, .rows = {}};
    for (std::size_t i = 0; i < forecast.asked.steps.size(); ++i) {
        table.rows.push_back({static_cast<double>(forecast.asked.steps[i]), forecast.band.free[i],
                              forecast.band.annealing[i]});
    }
    return table;
}

Json errorAsJson(const ForecastError& error)
{
    return {{"curve", error.curve}, {"end", error.end}};
}

std::string forecastAsJson(const ForecastSubject& subject, const Forecast& forecast)
{
    Json heldOut = Json::array();
    for (const HeldOut& lane : forecast.heldOut) {
        heldOut.push_back({{"lane", lane.name},
                           {"free_curve", errorAsJson(lane.free)},
                           {"annealing_law", errorAsJson(lane.annealing)},
                           {"area_law", errorAsJson(lane.area)}});
    }
    const Json json{{"lane", subject.name},
                    {"caption", forecastCaption(subject)},
                    {"seeds", subject.seeds},
                    {"verdict", verdictOn(subject, forecast)},
                    {"gap", forecast.gap()},
                    {"spread", subject.spread ? Json(*subject.spread) : Json(nullptr)},
                    {"held_out", std::move(heldOut)},
                    {"updates", forecast.asked.steps},
                    {"free_curve", forecast.band.free},
                    {"annealing_law", forecast.band.annealing}};
    return params::dump(json, 2, Json::error_handler_t::replace) + "\n";
}

} // namespace

int forecast(const ForecastOptions& options)
{
    const auto subject = subjectOf(options);
    Issues issues = subject.issues();
    for (const std::string& path : options.outputs) {
        append(issues, checkTableFile(path, {options.path}));
    }
    if (!issues.empty()) {
        complain(issues);
        return WrongInput;
    }
    if (!subject->refusals.empty()) {
        for (const std::string& why : subject->refusals) {
            std::cerr << "No forecast: " << why << '\n';
        }
        return WorkFailed;
    }
    const Forecast forecast = forecastOf(*subject);
    if (options.json) {
        std::cout << forecastAsJson(*subject, forecast);
    } else {
        printForecast(*subject, forecast);
    }
    for (const std::string& path : options.outputs) {
        append(issues, files::writeFile(path, endingOf(path) == "csv" ? asCsv(bandTable(forecast))
                                                                      : forecastAsJson(*subject, forecast)));
    }
    complain(issues);
    return issues.empty() ? Done : WorkFailed;
}

} // namespace lrp::app
