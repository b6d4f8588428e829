#pragma once

#include "core/params/Param.h"
#include "core/probe/Probe.h"
#include "core/surface/Surface.h"

#include <limits>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace lrp::probe
{

/// Which plane of all those in the space of weights.
enum class PlaneKind {
    Path,   ///< where the paths lie widest: the first two principal components of their checkpoints
    Random, ///< two random directions, as long in every filter as the weights themselves
    Ends, ///< through the ends of three runs; of two and the start of the first; of one's start, middle, end
};
constexpr std::array<std::string_view, 3> choices(PlaneKind)
{
    return {"path", "random", "ends"};
}

/// How fine a grid is: 13, 25 or 49 points along each axis.
enum class Fineness { Coarse, Medium, Fine };
constexpr std::array<std::string_view, 3> choices(Fineness)
{
    return {"coarse", "medium", "fine"};
}

/// What the loss of a model is on a plane through its weights, and how runs have walked over it. While it is
/// under way it is there in part: Progress::soFar().
struct SurfaceGrid final : Answer {
    static constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

    /// A checkpoint of a run.
    struct Dot {
        std::int64_t step = 0; ///< updates done
        surface::Point at{};   ///< of its projection onto the plane, in units of the axes
        double off = kNaN;     ///< its distance from the plane, in that from the origin's weights; 0 there
        double loss = kNaN;    ///< of the run itself; infinite where it is no finite number
        double onPlane = kNaN; ///< at its projection
    };
    struct Walk {
        Whose whose;
        std::vector<Dot> dots; ///< the oldest first
    };
    /// A range of losses for colours: the least, and what nine tenths of the grid lie below; both above 0
    /// where a logarithm can be drawn.
    struct Scale {
        double low = kNaN;
        double high = kNaN;
    };

    PlaneKind plane = PlaneKind::Path;
    Whose whose;           ///< whose weights are the origin
    std::int64_t step = 0; ///< and after so many updates
    surface::Box range;    ///< of the grid, in units of the axes: (0, 0) is the origin
    int side = 0;          ///< points along each axis
    /// Every so manieth point of each axis is known for certain, 1 in the end; more may be. 0: none yet.
    int stride = 0;
    /// [side, side], row 0 at range.low[1], column 0 at range.low[0]: the mean loss over the rows. Infinite
    /// where it is no finite number; NaN: not computed yet.
    std::vector<double> losses;
    surface::Point explained{kNaN, kNaN}; ///< each axis' share of the variance of all checkpoints, 0 to 1
    surface::Point ofWalk{kNaN, kNaN};    ///< what the plane of as many random walks has of theirs
    std::int64_t weights = 0;             ///< how many the model has
    Part part = Part::Training;
    std::int64_t rows = 0;          ///< examples that were looked at
    std::int64_t examples = 0;      ///< of that part there are
    std::optional<bool> oneStart{}; ///< the runs began at the same weights; nothing: not known
    std::int64_t leftOut = 0;       ///< checkpoints whose weights are no finite numbers
    std::vector<Walk> walks;        ///< that of the origin first

    double x(int column) const;
    double y(int row) const;
    Scale scale() const;
    /// What a checkpoint's dot says: its loss, that on the plane below it, and how far off it lies.
    std::string wordsAt(std::size_t walk, std::size_t dot) const;

    params::Json toJson() const override;
    static params::Result<SurfaceGrid> fromJson(const params::Json& json, const std::string& pointer);
    /// A row for each point of the grid.
    Table table() const override;
    /// What the plane shows and does not show, a line each: what it explains beside a random walk always.
    std::string words() const override;
};

/// The loss of a model on a plane in the space of its weights, through those it is asked about, with the path
/// that led there and others' paths beside. 13 × 13 points first, then those between, the nearest to the
/// paths first; none is computed twice. All training examples up to `rows`, else as many, those of Sharpness.
struct LossSurface {
    PlaneKind plane = PlaneKind::Path;
    Fineness fineness = Fineness::Fine;
    Part part = Part::Training;
    std::int64_t rows = 2048;
    std::int64_t most = 100;
    double radius = 1.0;
    std::int64_t seed = 0;

    static constexpr params::Info kInfo{
        .id = "surface",
        .title = "Loss surface",
        .summary = "The loss on a plane through the weights of runs, with the paths that they have walked.",
        .formula = "L(w_end + a e_1 + b e_2)",
        .source = "Li et al. 2018, arXiv:1712.09913; Antognini & Sohl-Dickstein 2018, arXiv:1806.08805",
        .torch = "",
        .synonyms = "loss landscape, loss surface, PCA, trajectory, filter normalisation, contour, walker",
    };

    static constexpr auto params()
    {
        using Self = LossSurface;
        return std::tuple{
            params::param("plane", &Self::plane, "Plane",
                          "path: where the paths lie widest (PCA); random: two random directions scaled "
                          "filter by filter; ends: through three ends of runs, or two and a start."),
            params::param("fineness", &Self::fineness, "Fineness",
                          "coarse: 13 points along each axis; medium: 25; fine: 49."),
            params::param("part", &Self::part, "Examples of",
                          "Whether the loss is that of training or of validation examples."),
            params::param("rows", &Self::rows, params::examples(1, 1e6), "Examples",
                          "Up to so many are all looked at; of more, so many, the same ones at every point."),
            params::param("most", &Self::most, params::between(2, 400), "Checkpoints",
                          "Of each run at most so many of the latest make its path."),
            params::param("radius", &Self::radius, params::Range{.min = 0.0, .max = 100.0, .minOpen = true},
                          "Radius",
                          "Of a random plane: at least so far each way, 1 being the weights' own length.")
                .rarelySet(),
            params::param("seed", &Self::seed, params::between(0, 9007199254740991.0), "Seed",
                          "Fixes which examples are looked at, and the directions of a random plane.")
                .rarelySet(),
        };
    }

    std::int64_t mostEarlier() const { return most - 1; }
    std::int64_t mostBeside() const { return 7; }

    static params::Issues fits(const experiment::Problem& problem);
    static params::Result<AnswerPtr> answerFrom(const params::Json& json, const std::string& pointer);
    /// Throws std::runtime_error with a sentence where there is no such plane.
    AnswerPtr answer(Bench& bench, const Weights& weights, Progress& progress) const;
};

} // namespace lrp::probe
