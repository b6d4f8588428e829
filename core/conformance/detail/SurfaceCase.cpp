#include "core/conformance/detail/SurfaceCase.h"

#include "core/model/Catalog.h"
#include "core/surface/Plane.h"

#include <algorithm>

namespace lrp::conformance
{
namespace
{

std::vector<std::vector<double>> rowsIn(const Json& spec, const char* key)
{
    std::vector<std::vector<double>> rows;
    for (const Json& row : member(spec, key)) {
        rows.emplace_back();
        for (const Json& number : row) {
            rows.back().push_back(numberOf(number));
        }
    }
    return rows;
}

std::vector<double> flat(const Json& rows)
{
    std::vector<double> numbers;
    for (const Json& row : rows) {
        for (const Json& number : row) {
            numbers.push_back(numberOf(number));
        }
    }
    return numbers;
}

Deviation worst(std::initializer_list<Deviation> deviations)
{
    return *std::max_element(deviations.begin(), deviations.end(),
                             [](const Deviation& a, const Deviation& b) { return a.error < b.error; });
}

/// The lists of rows, each number relative to the largest of all.
Deviation ofRows(const char* name, const std::vector<double>& ours, const Json& theirs)
{
    return deviationOf(name, ours, Json(flat(theirs)));
}

} // namespace

Deviation replaySurface(const Json& spec)
{
    const auto model = model::fromJson(Json{{"type", member(spec, "function")}}, "");
    const auto surface = model ? model::surfaceOf(*model) : std::nullopt;
    if (!surface) {
        throw CaseFailure("has a function that is none of this program: " +
                          params::dump(member(spec, "function")));
    }
    const std::vector<double> at = numbersIn(spec, "at");
    if (at.size() != 2) {
        throw CaseFailure("is at a point of " + std::to_string(at.size()) + " weights; needs two");
    }
    const surface::Jet jet = surface->at({at[0], at[1]});
    const auto& [x, y] = jet.hessian;
    return worst({deviationOf("value", {jet.value}, Json::array({member(spec, "value")})),
                  deviationOf("gradient", {jet.gradient[0], jet.gradient[1]}, member(spec, "gradient")),
                  ofRows("hessian", {x[0], x[1], y[0], y[1]}, member(spec, "hessian"))});
}

Deviation replayPathPlane(const Json& spec)
{
    const std::vector<std::vector<double>> path = rowsIn(spec, "path");
    const bool areAlike = !path.empty() && std::ranges::all_of(path, [&](const auto& row) {
        return row.size() == path.front().size();
    });
    if (!areAlike) {
        throw CaseFailure("has a path whose points are not alike");
    }
    const surface::PathPlane plane = surface::planeOf(path);
    std::vector<double> axes = plane.axes[0];
    axes.insert(axes.end(), plane.axes[1].begin(), plane.axes[1].end());
    std::vector<double> coordinates;
    for (const surface::Point& point : plane.coordinates) {
        coordinates.insert(coordinates.end(), point.begin(), point.end());
    }
    return worst(
        {deviationOf("mean", plane.mean, member(spec, "mean")), ofRows("axes", axes, member(spec, "axes")),
         deviationOf("explained", {plane.explained[0], plane.explained[1]}, member(spec, "explained")),
         ofRows("coordinates", coordinates, member(spec, "coordinates"))});
}

Deviation replayFilters(const Json& spec)
{
    const std::vector<std::vector<double>> weights = rowsIn(spec, "weights");
    std::vector<std::vector<double>> direction = rowsIn(spec, "direction");
    if (weights.size() != direction.size()) {
        throw CaseFailure("has another number of rows in weights than in direction");
    }
    std::vector<double> scaled;
    for (std::size_t row = 0; row < weights.size(); ++row) {
        surface::scaleToFilter(direction[row], weights[row]);
        scaled.insert(scaled.end(), direction[row].begin(), direction[row].end());
    }
    return ofRows("scaled", scaled, member(spec, "scaled"));
}

Deviation replayWalk(const Json& spec)
{
    const Json& limit = member(spec, "limit");
    const auto n = member(spec, "n").get<std::int64_t>();
    if (n < 2) {
        throw CaseFailure("is a walk of " + std::to_string(n) + " steps; needs 2 or more");
    }
    std::vector<double> limits;
    for (std::size_t k = 1; k <= limit.size(); ++k) {
        limits.push_back(surface::walkShareLimit(static_cast<std::int64_t>(k)));
    }
    const Json& explained = member(spec, "explained");
    return worst({deviationOf("explained",
                              surface::walkShares(n, static_cast<std::int64_t>(explained.size())), explained),
                  deviationOf("limit", limits, limit)});
}

} // namespace lrp::conformance
