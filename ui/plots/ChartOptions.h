#pragma once

#include "ui/plots/Panel.h"

#include <array>
#include <concepts>
#include <cstddef>
#include <optional>

namespace lrp::ui
{

enum class XUnit { Steps, Epochs, Examples, Seconds };

/// The lower and upper end of an axis.
struct Span {
    double low = 0.0;
    double high = 1.0;

    double size() const { return high - low; }
    bool operator==(const Span&) const = default;
};

/// One value for each panel.
template <class T>
class ByPanel
{
public:
    ByPanel() = default;
    template <std::invocable<PanelId> Make>
    explicit ByPanel(Make make)
    {
        for (const PanelId panel : allPanels()) {
            (*this)[panel] = make(panel);
        }
    }

    T& operator[](PanelId panel) { return m_values[indexOf(panel)]; }
    const T& operator[](PanelId panel) const { return m_values[indexOf(panel)]; }
    bool operator==(const ByPanel&) const = default;

private:
    std::array<T, kPanels.size()> m_values{};
};

/// What somebody has zoomed to: X in its unit, Y by panel. nullopt: all there is.
struct CurvesZoom {
    std::optional<Span> x;
    ByPanel<std::optional<Span>> y;

    bool operator==(const CurvesZoom&) const = default;
};

/// How the curves are drawn, wherever they are.
struct ChartOptions {
    ByPanel<YScale> scales{[](PanelId panel) { return of(panel).scale; }};
    ByPanel<bool> isOn{[](PanelId panel) { return !of(panel).isOffAtFirst; }};
    XUnit xUnit = XUnit::Steps;
    double smoothing = 0.9;  ///< share of the old average kept per point: 0 (raw) up to 0.99
    bool normalised = false; ///< rates divided by the lane's base rate
    bool showsZone = true;   ///< which rates are too small, useful and unstable, where it is known
    CurvesZoom zoom{};
    /// Where Y axes stand while nobody zooms, whatever is drawn; nullopt: as what is drawn asks.
    ByPanel<std::optional<Span>> held{};

    /// Where the panel's Y axis has to stand; nullopt: as what is drawn asks.
    std::optional<Span> heldAt(PanelId panel) const
    {
        const bool fits = scales[panel] == YScale::Linear || (held[panel] && held[panel]->low > 0.0);
        return zoom.y[panel] ? zoom.y[panel] : fits ? held[panel] : std::nullopt;
    }

    bool operator==(const ChartOptions&) const = default;
};

/// `after` without the zooms that meant something else in `before`.
inline ChartOptions withoutStaleZoom(const ChartOptions& before, ChartOptions after)
{
    if (after.xUnit != before.xUnit) {
        after.zoom.x.reset();
    }
    for (const PanelId panel : allPanels()) {
        const bool isDivided = panel == kRatePanel && after.normalised != before.normalised;
        if (after.scales[panel] != before.scales[panel] || isDivided) {
            after.zoom.y[panel].reset();
        }
    }
    return after;
}

} // namespace lrp::ui
