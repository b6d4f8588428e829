#include "core/probe/detail/Figures.h"
#include "core/probe/detail/PartLoss.h"
#include "core/probe/detail/Reading.h"
#include "core/probe/detail/RunPaths.h"
#include "core/probe/LossSurface.h"
#include "core/text/Figures.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>

namespace lrp::probe
{
namespace
{

using params::Json;

constexpr int kMostSide = 1001; ///< of a file

/// In seven digits, as many as a loss of weights in 32 bits has; "inf" where it is none, null where there is
/// none yet.
Json lossAsJson(double loss)
{
    if (!std::isfinite(loss)) {
        return std::isnan(loss) ? Json(nullptr) : Json("inf");
    }
    return rounded(loss, 7);
}

double lossFrom(const Json& json)
{
    return json.is_string() ? std::numeric_limits<double>::infinity() : numberOf(json);
}

template <class Values, class Make>
Json listEach(const Values& values, Make&& make)
{
    Json list = Json::array();
    for (const auto& value : values) {
        list.push_back(make(value));
    }
    return list;
}

surface::Point pointIn(const Json& object, const std::string& key)
{
    std::vector<double> numbers = numbersIn(object, key);
    numbers.resize(2, SurfaceGrid::kNaN);
    return {numbers[0], numbers[1]};
}

Json walkAsJson(const SurfaceGrid::Walk& walk)
{
    Json json = toJson(walk.whose);
    json["steps"] = listEach(walk.dots, [](const auto& dot) { return Json(dot.step); });
    json["x"] = listEach(walk.dots, [](const auto& dot) { return lossAsJson(dot.at[0]); });
    json["y"] = listEach(walk.dots, [](const auto& dot) { return lossAsJson(dot.at[1]); });
    json["off"] = listEach(walk.dots, [](const auto& dot) { return lossAsJson(dot.off); });
    json["loss"] = listEach(walk.dots, [](const auto& dot) { return lossAsJson(dot.loss); });
    json["on_plane"] = listEach(walk.dots, [](const auto& dot) { return lossAsJson(dot.onPlane); });
    return json;
}

SurfaceGrid::Walk walkFrom(const Json& json)
{
    SurfaceGrid::Walk walk{.whose = whoseFrom(json), .dots = {}};
    const std::vector<double> x = numbersIn(json, "x");
    const std::vector<double> y = numbersIn(json, "y");
    const std::vector<double> off = numbersIn(json, "off");
    const Json& steps = listIn(json, "steps");
    const Json& losses = listIn(json, "loss");
    const Json& onPlane = listIn(json, "on_plane");
    const std::size_t count =
        std::min({x.size(), y.size(), off.size(), steps.size(), losses.size(), onPlane.size()});
    for (std::size_t i = 0; i < count; ++i) {
        walk.dots.push_back({.step = steps[i].is_number_integer() ? steps[i].get<std::int64_t>() : 0,
                             .at = {x[i], y[i]},
                             .off = off[i],
                             .loss = lossFrom(losses[i]),
                             .onPlane = lossFrom(onPlane[i])});
    }
    return walk;
}

std::string percent(double share)
{
    return figure(100.0 * share);
}

std::string namesOf(const std::vector<SurfaceGrid::Walk>& walks, std::size_t most)
{
    const std::size_t count = std::min(walks.size(), most);
    std::string names;
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0) {
            names +=
                i + 1 < count ? std::string(", ") : translate("probe", " and ", "between two names").str();
        }
        names += nameOf(walks[i].whose);
    }
    return names;
}

std::int64_t dotsOf(const SurfaceGrid& grid)
{
    std::int64_t count = 0;
    for (const SurfaceGrid::Walk& walk : grid.walks) {
        count += static_cast<std::int64_t>(walk.dots.size());
    }
    return count;
}

std::string wordsOfPlane(const SurfaceGrid& grid)
{
    switch (grid.plane) {
    case PlaneKind::Path:
        return grid.walks.size() == 1
                   ? translate("probe", "The plane in which the path of %1 lies widest (PCA of %2 "
                                        "checkpoints); it goes through the weights after step %3.")
                         .arg(nameOf(grid.whose))
                         .arg(dotsOf(grid))
                         .arg(grid.step)
                   : translate("probe", "The plane in which the paths of %1 lie widest together (PCA of %2 "
                                        "checkpoints); it goes through the weights of %3 after step %4.")
                         .arg(namesOf(grid.walks, grid.walks.size()))
                         .arg(dotsOf(grid))
                         .arg(nameOf(grid.whose))
                         .arg(grid.step);
    case PlaneKind::Random:
        return translate("probe",
                         "Two random directions from the weights of %1 after step %2, in every row or "
                         "filter as long as the weights themselves.")
            .arg(nameOf(grid.whose))
            .arg(grid.step);
    case PlaneKind::Ends:
        break;
    }
    return grid.walks.size() >= 3
               ? translate("probe", "The plane through the last weights of %1.").arg(namesOf(grid.walks, 3))
           : grid.walks.size() == 2
               ? translate("probe", "The plane through the last weights of %1 and the first of %2.")
                     .arg(namesOf(grid.walks, 2))
                     .arg(nameOf(grid.whose))
               : translate("probe",
                           "The plane through the last weights of %1, its first, and those half way.")
                     .arg(nameOf(grid.whose));
}

std::string wordsOfVariance(const SurfaceGrid& grid)
{
    if (std::isnan(grid.explained[0]) || std::isnan(grid.ofWalk[0])) {
        return translate("probe",
                         "One place makes no path: there is no variance that a plane could explain.");
    }
    const Phrase text =
        grid.plane == PlaneKind::Path
            ? translate(
                  "probe",
                  "Its axes hold %1 % and %2 % of the variance of the path. Of a random walk of as many "
                  "checkpoints they would hold %3 % and %4 %, whatever the loss: a smooth bend is no "
                  "evidence of a valley.")
            : translate("probe",
                        "Its axes hold %1 % and %2 % of the variance of the path; those of its own widest "
                        "plane hold %3 % and %4 % of a random walk of as many checkpoints.");
    return Phrase(text)
        .arg(percent(grid.explained[0]))
        .arg(percent(grid.explained[1]))
        .arg(percent(grid.ofWalk[0]))
        .arg(percent(grid.ofWalk[1]));
}

/// Of the checkpoint whose loss differs most from that on the plane; empty: all lie on it.
std::string wordsOfShadow(const SurfaceGrid& grid)
{
    constexpr double kOnIt = 0.005;
    const SurfaceGrid::Walk* whose = nullptr;
    const SurfaceGrid::Dot* worst = nullptr;
    double most = -1.0;
    for (const SurfaceGrid::Walk& walk : grid.walks) {
        for (const SurfaceGrid::Dot& dot : walk.dots) {
            const double apart = std::abs(dot.loss - dot.onPlane); // NaN where both are infinite
            if (dot.off > kOnIt && apart > most) {
                whose = &walk;
                worst = &dot;
                most = apart;
            }
        }
    }
    if (worst == nullptr) {
        return {};
    }
    return translate("probe",
                     "Dots are shadows: after step %2 the loss of %1 itself is %3, that of its shadow "
                     "on the plane %4; no two differ more.")
        .arg(nameOf(whose->whose))
        .arg(worst->step)
        .arg(figure(worst->loss))
        .arg(figure(worst->onPlane));
}

double between(double low, double high, int place, int side)
{
    return side > 1 ? low + (high - low) * static_cast<double>(place) / static_cast<double>(side - 1) : low;
}

} // namespace

double SurfaceGrid::x(int column) const
{
    return between(range.low[0], range.high[0], column, side);
}

double SurfaceGrid::y(int row) const
{
    return between(range.low[1], range.high[1], row, side);
}

SurfaceGrid::Scale SurfaceGrid::scale() const
{
    constexpr double kShare = 0.9;
    std::vector<double> finite;
    std::ranges::copy_if(losses, std::back_inserter(finite), [](double loss) { return std::isfinite(loss); });
    if (finite.empty()) {
        return {};
    }
    std::ranges::sort(finite);
    const double place = kShare * static_cast<double>(finite.size() - 1);
    return {.low = finite.front(), .high = finite[static_cast<std::size_t>(place)]};
}

std::string SurfaceGrid::wordsAt(std::size_t walk, std::size_t dot) const
{
    const Dot& here = walks[walk].dots[dot];
    const std::string place = translate("probe", "%1 after step %2: loss %3, on the plane %4.")
                                  .arg(nameOf(walks[walk].whose))
                                  .arg(here.step)
                                  .arg(std::isnan(here.loss) ? std::string("–") : figure(here.loss))
                                  .arg(std::isnan(here.onPlane) ? std::string("–") : figure(here.onPlane));
    return place + " " +
           translate("probe", "%1 % of its way to the origin lies off the plane.")
               .arg(percent(here.off))
               .str();
}

Json SurfaceGrid::toJson() const
{
    Json rowsOfLosses = Json::array();
    for (int row = 0; row < side; ++row) {
        const auto begin = losses.begin() + static_cast<std::ptrdiff_t>(row) * side;
        rowsOfLosses.push_back(listEach(std::span(begin, begin + side), lossAsJson));
    }
    Json json{{"plane", std::string(choices(plane)[static_cast<std::size_t>(plane)])},
              {"origin", probe::toJson(whose)},
              {"low", listEach(range.low, lossAsJson)},
              {"high", listEach(range.high, lossAsJson)},
              {"explained", listEach(explained, lossAsJson)},
              {"random_walk", listEach(ofWalk, lossAsJson)},
              {"weights", weights},
              {"part", std::string(choices(part)[static_cast<std::size_t>(part)])},
              {"examples", rows},
              {"examples_there_are", examples},
              {"one_start", oneStart ? Json(*oneStart) : Json(nullptr)},
              {"left_out", leftOut},
              {"stride", stride},
              {"walks", listEach(walks, walkAsJson)},
              {"losses", std::move(rowsOfLosses)}};
    json["origin"]["step"] = step;
    return json;
}

params::Result<SurfaceGrid> SurfaceGrid::fromJson(const Json& json, const std::string& pointer)
{
    SurfaceGrid grid;
    const Json& list = listIn(json, "losses");
    grid.side = static_cast<int>(std::min<std::size_t>(list.size(), kMostSide));
    for (const Json& row : list) {
        if (!row.is_array() || row.size() != list.size() || list.size() > kMostSide) {
            grid.side = 0;
            break;
        }
        std::ranges::transform(row, std::back_inserter(grid.losses), lossFrom);
    }
    grid.range = {.low = pointIn(json, "low"), .high = pointIn(json, "high")};
    const bool hasRange = std::isfinite(grid.range.low[0]) && std::isfinite(grid.range.low[1]) &&
                          grid.range.low[0] < grid.range.high[0] && grid.range.low[1] < grid.range.high[1];
    if (grid.side == 0 || !hasRange) {
        return params::Issue{pointer, translate("probe", "holds no surface: needs as many rows of losses as "
                                                         "columns, and their range")};
    }
    const auto choiceIn = [&](const std::string& key, const auto& names) {
        const auto found = std::ranges::find(names, textIn(json, key));
        return found == names.end() ? 0 : found - names.begin();
    };
    grid.plane = static_cast<PlaneKind>(choiceIn("plane", choices(PlaneKind{})));
    grid.part = static_cast<Part>(choiceIn("part", choices(Part{})));
    if (const auto origin = json.find("origin"); origin != json.end()) {
        grid.whose = whoseFrom(*origin);
        grid.step = wholeIn(*origin, "step");
    }
    grid.explained = pointIn(json, "explained");
    grid.ofWalk = pointIn(json, "random_walk");
    grid.weights = wholeIn(json, "weights");
    grid.rows = wholeIn(json, "examples");
    grid.examples = wholeIn(json, "examples_there_are");
    grid.oneStart = knownFlagIn(json, "one_start");
    grid.leftOut = wholeIn(json, "left_out");
    grid.stride = static_cast<int>(std::clamp<std::int64_t>(wholeIn(json, "stride"), 0, grid.side));
    std::ranges::transform(listIn(json, "walks"), std::back_inserter(grid.walks), walkFrom);
    return grid;
}

Table SurfaceGrid::table() const
{
    Table table{.columns = {"x", "y", "loss"}, .rows = {}};
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column) {
            table.rows.push_back({x(column), y(row), losses[static_cast<std::size_t>(row * side + column)]});
        }
    }
    return table;
}

std::string SurfaceGrid::words() const
{
    std::string text;
    const auto say = [&text](const std::string& line) { text += line.empty() ? "" : line + "\n"; };
    say(wordsOfPlane(*this));
    say(wordsOfVariance(*this));
    say(wordsOfShadow(*this));
    if (plane == PlaneKind::Random) {
        say(translate("probe",
                      "Random planes understate how sharply the loss curves: of %1 directions few do. "
                      "Networks are compared by planes scaled filter by filter alone, as this one is.")
                .arg(weights));
    }
    if (walks.size() > 1) {
        say(wordsOfStart(oneStart));
    }
    say(wordsOfRows(part, rows, examples));
    const auto broken = std::ranges::count_if(losses, [](double loss) { return std::isinf(loss); });
    if (broken > 0) {
        say(translate("probe", "At %1 of %2 points the loss is no finite number.")
                .arg(static_cast<std::int64_t>(broken))
                .arg(static_cast<std::int64_t>(losses.size())));
    }
    if (leftOut > 0) {
        say(translate("probe", "%n checkpoint(s) whose weights are no finite numbers (is|are) left out.",
                      nullptr, leftOut));
    }
    return text;
}

} // namespace lrp::probe
