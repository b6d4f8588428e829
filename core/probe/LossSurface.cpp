#include "core/probe/LossSurface.h"

#include "core/probe/detail/Numbers.h"
#include "core/probe/detail/PartLoss.h"
#include "core/probe/detail/Reading.h"
#include "core/probe/detail/RunPaths.h"
#include "core/probe/detail/WeightPlane.h"
#include "core/surface/Plane.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace lrp::probe
{
namespace
{

constexpr int kCoarsest = 12; ///< intervals along each axis

int intervalsOf(Fineness fineness)
{
    return kCoarsest << static_cast<int>(fineness);
}

/// Nothing: stopped.
std::optional<surface::Point> walkSharesOf(const std::vector<RunPath>& paths, const Progress& progress)
{
    std::int64_t points = 0;
    double squares = 0.0; // of the steps
    std::int64_t steps = 0;
    for (const RunPath& path : paths) {
        points += static_cast<std::int64_t>(path.points.size());
        for (std::size_t i = 1; i < path.points.size(); ++i) {
            const double length = distanceBetween(path.points[i]->values, path.points[i - 1]->values);
            squares += length * length;
            ++steps;
        }
    }
    if (points < 2 || !(squares > 0.0)) {
        return surface::Point{SurfaceGrid::kNaN, SurfaceGrid::kNaN};
    }
    const double unit = squares / static_cast<double>(steps);
    const auto squareBetween = [&](const RunPath& a, const RunPath& b) {
        const double length = distanceBetween(a.first().values, b.first().values);
        return length * length / unit;
    };
    std::vector<surface::RandomWalk> walks;
    for (const RunPath& path : paths) {
        surface::RandomWalk walk{.points = static_cast<std::int64_t>(path.points.size()), .start = {}};
        for (const RunPath& other : paths) { // from the first one's start, by the law of cosines
            walk.start.push_back(0.5 * (squareBetween(path, paths.front()) +
                                        squareBetween(other, paths.front()) - squareBetween(path, other)));
        }
        walks.push_back(std::move(walk));
    }
    auto shares = surface::walkShares(walks, 2, [&] { return progress.isStopped(); });
    if (!shares) {
        return std::nullopt;
    }
    shares->resize(2, 0.0);
    return surface::Point{(*shares)[0], (*shares)[1]};
}

/// One answer on its way. What takes long returns whether to go on.
class Survey
{
public:
    Survey(const LossSurface& settings, Bench& bench, const Weights& weights, Progress& progress)
        : m_settings(settings)
        , m_bench(bench)
        , m_progress(progress)
        , m_loss(bench, settings.part, settings.rows, settings.seed)
        , m_paths(pathsOf(weights, settings.most))
        , m_at(weights.values.size())
    {
        m_found.plane = settings.plane;
        m_found.whose = weights.whose;
        m_found.step = weights.step;
        m_found.side = intervalsOf(settings.fineness) + 1;
        m_found.losses.assign(static_cast<std::size_t>(m_found.side * m_found.side), SurfaceGrid::kNaN);
        m_found.weights = static_cast<std::int64_t>(weights.values.size());
        m_found.part = settings.part;
        m_found.rows = m_loss.rows();
        m_found.examples = m_loss.examples();
        m_found.oneStart = beganTogether(m_paths);
        for (const RunPath& path : m_paths) {
            m_found.leftOut += path.leftOut;
        }
    }

    AnswerPtr make()
    {
        if (!layPlane() || !placeDots()) {
            return nullptr;
        }
        m_total = m_found.losses.size();
        for (const SurfaceGrid::Walk& walk : m_found.walks) {
            m_total += 2 * walk.dots.size();
        }
        publish();
        const int coarsest = intervalsOf(m_settings.fineness) / kCoarsest;
        for (int stride = coarsest; stride > 0; stride /= 2) {
            if (!fill(stride) || (stride == coarsest && !judgeDots())) {
                return nullptr;
            }
        }
        m_progress.setDone(1.0);
        return std::make_shared<SurfaceGrid>(std::move(m_found));
    }

private:
    const Weights& origin() const { return *m_paths.front().points.back(); }

    /// Of every run, that of the origin as the last.
    std::vector<WeightsView> allPoints() const
    {
        std::vector<WeightsView> points;
        for (auto path = m_paths.rbegin(); path != m_paths.rend(); ++path) {
            for (const WeightsPtr& point : path->points) {
                points.emplace_back(point->values);
            }
        }
        return points;
    }

    bool layPlane()
    {
        const std::vector<WeightsView> points = allPoints();
        if (m_settings.plane == PlaneKind::Random) {
            m_plane.emplace(randomPlane(origin().values, m_bench.parameters(), m_settings.seed));
        } else if (m_settings.plane == PlaneKind::Ends) {
            const std::array<const Weights*, 3> ends = threeEnds(m_paths);
            m_plane.emplace(planeThrough(ends[0]->values, ends[1]->values, ends[2]->values));
        } else {
            needThree(points.size());
            if (auto plane = planeOfPath(points, m_progress)) {
                m_plane.emplace(std::move(*plane));
            } else {
                return false;
            }
        }
        if (!m_plane->isPlane()) {
            throw std::runtime_error(
                m_settings.plane == PlaneKind::Random
                    ? translate("probe", "All weights are 0: directions as long as they are have no length.")
                    : translate("probe", "The weights lie on one line: no plane is laid through them."));
        }
        m_found.explained = m_plane->explained(points);
        const auto ofWalk = walkSharesOf(m_paths, m_progress);
        m_found.ofWalk = ofWalk.value_or(m_found.ofWalk);
        return ofWalk.has_value();
    }

    static void needThree(std::size_t points)
    {
        if (points < 3) {
            throw std::runtime_error(translate("probe",
                                               "A plane needs three checkpoints, and %n (is|are) kept up to "
                                               "here: ask further on, or for a random plane.",
                                               nullptr, points));
        }
    }

    /// Their places, and the range that holds them.
    bool placeDots()
    {
        const double radius = m_settings.plane == PlaneKind::Random ? m_settings.radius : 0.0;
        surface::Box box{.low = {-radius, -radius}, .high = {radius, radius}};
        for (const RunPath& path : m_paths) {
            SurfaceGrid::Walk walk{.whose = path.whose, .dots = {}};
            for (const WeightsPtr& point : path.points) {
                if (m_progress.isStopped()) {
                    return false;
                }
                const surface::Point at = m_plane->coordinates(point->values);
                const double away = distanceBetween(point->values, origin().values);
                walk.dots.push_back({.step = point->step,
                                     .at = at,
                                     .off = away > 0.0 ? m_plane->distance(point->values, at) / away : 0.0});
                for (std::size_t k = 0; k < 2; ++k) {
                    box.low[k] = std::min(box.low[k], at[k]);
                    box.high[k] = std::max(box.high[k], at[k]);
                }
            }
            m_found.walks.push_back(std::move(walk));
        }
        constexpr double kBeyondPath = 0.2; // of the width, at each end
        for (std::size_t k = 0; k < 2; ++k) {
            const double margin = kBeyondPath * (box.high[k] - box.low[k]);
            m_found.range.low[k] = box.low[k] - margin;
            m_found.range.high[k] = box.high[k] + margin;
        }
        return true;
    }

    struct GridPoint {
        int column;
        int row;
        double away; ///< squared, from the nearest dot, in widths of the range
    };

    /// Those of this stride that are not there yet, the nearest to the paths first.
    std::vector<GridPoint> missing(int stride) const
    {
        std::vector<GridPoint> points;
        for (int row = 0; row < m_found.side; row += stride) {
            for (int column = 0; column < m_found.side; column += stride) {
                if (std::isnan(lossAt(column, row))) {
                    points.push_back({column, row, awayFromDots(column, row)});
                }
            }
        }
        std::ranges::stable_sort(points, {}, &GridPoint::away);
        return points;
    }

    double awayFromDots(int column, int row) const
    {
        const surface::Point here{m_found.x(column), m_found.y(row)};
        double nearest = std::numeric_limits<double>::infinity();
        for (const SurfaceGrid::Walk& walk : m_found.walks) {
            for (const SurfaceGrid::Dot& dot : walk.dots) {
                double squares = 0.0;
                for (std::size_t k = 0; k < 2; ++k) {
                    const double away =
                        (here[k] - dot.at[k]) / (m_found.range.high[k] - m_found.range.low[k]);
                    squares += away * away;
                }
                nearest = std::min(nearest, squares);
            }
        }
        return nearest;
    }

    bool fill(int stride)
    {
        for (const GridPoint& point : missing(stride)) {
            if (!judgePlane({m_found.x(point.column), m_found.y(point.row)},
                            lossAt(point.column, point.row))) {
                return false;
            }
            if (m_judged % static_cast<std::size_t>(m_found.side) == 0) {
                publish();
            }
        }
        m_found.stride = stride;
        publish();
        return true;
    }

    bool judgeDots()
    {
        for (std::size_t i = 0; i < m_paths.size(); ++i) {
            for (std::size_t k = 0; k < m_paths[i].points.size(); ++k) {
                SurfaceGrid::Dot& dot = m_found.walks[i].dots[k];
                if (!judge(m_paths[i].points[k]->values, dot.loss) || !judgePlane(dot.at, dot.onPlane)) {
                    return false;
                }
            }
        }
        publish();
        return true;
    }

    bool judgePlane(const surface::Point& at, double& loss)
    {
        m_plane->at(at, m_at);
        return judge(m_at, loss);
    }

    bool judge(WeightsView w, double& loss)
    {
        const auto found = m_loss.at(w, m_progress);
        loss = found.value_or(SurfaceGrid::kNaN);
        m_progress.setDone(static_cast<double>(++m_judged) / static_cast<double>(m_total));
        return found.has_value();
    }

    void publish() { m_progress.publish(std::make_shared<const SurfaceGrid>(m_found)); }

    double& lossAt(int column, int row)
    {
        return m_found.losses[static_cast<std::size_t>(row * m_found.side + column)];
    }
    double lossAt(int column, int row) const
    {
        return m_found.losses[static_cast<std::size_t>(row * m_found.side + column)];
    }

    const LossSurface& m_settings;
    Bench& m_bench;
    Progress& m_progress;
    PartLoss m_loss;
    std::vector<RunPath> m_paths;
    std::optional<WeightPlane> m_plane;
    std::vector<float> m_at;
    SurfaceGrid m_found;
    std::size_t m_judged = 0;
    std::size_t m_total = 1;
};

} // namespace

params::Issues LossSurface::fits(const experiment::Problem& problem)
{
    return networkIssues(problem);
}

params::Result<AnswerPtr> LossSurface::answerFrom(const params::Json& json, const std::string& pointer)
{
    return madeShared(SurfaceGrid::fromJson(json, pointer));
}

AnswerPtr LossSurface::answer(Bench& bench, const Weights& weights, Progress& progress) const
{
    return progress.isStopped() ? nullptr : Survey(*this, bench, weights, progress).make();
}

} // namespace lrp::probe
