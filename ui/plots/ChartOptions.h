#pragma once

#include <array>
#include <cstddef>
#include <optional>

namespace lrp::ui
{

enum class YScale { Linear, Logarithmic };
enum class XUnit { Steps, Epochs, Examples, Seconds };

/// From above to below. Momentum is there while the schedule of a shown lane moves one.
enum class Panel { Rate, Momentum, Loss };

constexpr std::array<Panel, 3> kPanels{Panel::Rate, Panel::Momentum, Panel::Loss};

constexpr std::size_t indexOf(Panel panel)
{
    return static_cast<std::size_t>(panel);
}

/// The lower and upper end of an axis.
struct Span {
    double low = 0.0;
    double high = 1.0;

    double size() const { return high - low; }
    bool operator==(const Span&) const = default;
};

/// What somebody has zoomed to: X in its unit, Y by panel. nullopt: all there is.
struct CurvesZoom {
    std::optional<Span> x;
    std::array<std::optional<Span>, kPanels.size()> y;

    bool operator==(const CurvesZoom&) const = default;
};

/// How the curves are drawn, wherever they are.
struct ChartOptions {
    YScale rateScale = YScale::Linear;
    YScale lossScale = YScale::Logarithmic;
    XUnit xUnit = XUnit::Steps;
    double smoothing = 0.9;  ///< share of the old average kept per point of training loss: 0 (raw) up to 0.99
    bool normalised = false; ///< rates divided by the lane's base rate
    CurvesZoom zoom{};

    bool operator==(const ChartOptions&) const = default;
};

inline YScale scaleOf(const ChartOptions& options, Panel panel)
{
    return panel == Panel::Rate   ? options.rateScale
           : panel == Panel::Loss ? options.lossScale
                                  : YScale::Linear;
}

/// `after` without the zooms that meant something else in `before`.
inline ChartOptions withoutStaleZoom(const ChartOptions& before, ChartOptions after)
{
    if (after.xUnit != before.xUnit) {
        after.zoom.x.reset();
    }
    if (after.rateScale != before.rateScale || after.normalised != before.normalised) {
        after.zoom.y[indexOf(Panel::Rate)].reset();
    }
    if (after.lossScale != before.lossScale) {
        after.zoom.y[indexOf(Panel::Loss)].reset();
    }
    return after;
}

} // namespace lrp::ui
