#pragma once

#include "core/channel/Catalog.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <QtGlobal>
#include <string_view>
#include <vector>

namespace lrp::ui
{

enum class YScale { Linear, Logarithmic };

/// The channels that a panel draws, by name, from the lowest to the uppermost. A misspelt one does not
/// compile.
class PanelChannels
{
public:
    static constexpr std::size_t kMost = 4;

    template <class... Names>
    consteval PanelChannels(Names... names)
        : m_ids{channel::find(names).value()...}
        , m_count(sizeof...(names))
    {
        static_assert(sizeof...(names) >= 1 && sizeof...(names) <= kMost);
    }

    /// All optional channels of the axis, in the catalogue's order.
    static consteval PanelChannels optionalOn(std::string_view axis)
    {
        PanelChannels channels;
        for (const channel::Id id : channel::optional()) {
            if (channel::of(id).axis == axis) {
                channels.m_ids[channels.m_count++] = id; // beyond kMost this does not compile
            }
        }
        return channels;
    }

    constexpr const channel::Id* begin() const { return m_ids.data(); }
    constexpr const channel::Id* end() const { return m_ids.data() + m_count; }
    constexpr channel::Id front() const { return m_ids.front(); }
    constexpr bool contain(channel::Id id) const { return std::find(begin(), end(), id) != end(); }

private:
    constexpr PanelChannels() = default;

    std::array<channel::Id, kMost> m_ids{};
    std::size_t m_count = 0;
};

/// One of the panels that stand above each other on one X axis. How a curve is drawn follows from its
/// channel's declaration: smoothed with the raw curve behind it, with a mark at every evaluation, or bold.
struct Panel {
    /// When it is there.
    enum class When {
        Always,
        Moves,    ///< while the schedule of a shown lane moves its channel
        Measured, ///< on charts of what is measured
    };

    const char* title;
    PanelChannels channels;
    YScale scale = YScale::Linear; ///< until somebody chooses the other
    double height = 1.0;           ///< its share
    When when = When::Measured;
    bool isOffAtFirst = false;

    /// How many times above the others' values a lane may run before it leaves the axis; 0: the axis shows
    /// all values closely.
    double fence = 8.0;
    bool hasFixedScale = false;
    int ticks = 5; ///< about so many on the Y axis

    const char* explanation = "";     ///< stands beside the title; empty: names the strokes of its channels
    const char* withoutRun = nullptr; ///< instead of the explanation while nothing has run
    const char* unsmoothed = nullptr; ///< instead of it where nothing is smoothed
    const char* normalised = nullptr; ///< instead of the title where rates are divided by their base
};

/// Every panel, from above to below. One more entry is all that a new one takes.
inline constexpr std::array kPanels{
    // Base rates differ by decades between optimizers, losses do not.
    Panel{.title = QT_TRANSLATE_NOOP("plots", "Learning rate"),
          .channels = {"lr"},
          .height = 2.0,
          .when = Panel::When::Always,
          .fence = 1000.0,
          .explanation = QT_TRANSLATE_NOOP("plots", "planned thin, measured bold"),
          .withoutRun = QT_TRANSLATE_NOOP("plots", "as planned"),
          .normalised = QT_TRANSLATE_NOOP("plots", "Learning rate ÷ base rate")},
    Panel{.title = QT_TRANSLATE_NOOP("plots", "Momentum"),
          .channels = {"momentum"},
          .height = 0.9,
          .when = Panel::When::Moves,
          .fence = 0.0,
          .hasFixedScale = true,
          .ticks = 3,
          .explanation = QT_TRANSLATE_NOOP("plots", "or beta1, where the schedule moves it")},
    Panel{.title = QT_TRANSLATE_NOOP("plots", "Loss"),
          .channels = {"training_loss", "validation_loss", "average_loss"},
          .scale = YScale::Logarithmic,
          .height = 3.0,
          .explanation =
              QT_TRANSLATE_NOOP("plots", "training (smoothed, raw behind) and validation (marked)"),
          .unsmoothed = QT_TRANSLATE_NOOP("plots", "training (not smoothed) and validation (marked)")},
    Panel{.title = QT_TRANSLATE_NOOP("plots", "Norms"),
          .channels = PanelChannels::optionalOn("Norms"),
          .scale = YScale::Logarithmic,
          .height = 3.0,
          .isOffAtFirst = true,
          .fence = 1e9, // channels of one lane lie decades apart
          .hasFixedScale = true},
};

/// A panel by its place in kPanels.
enum class PanelId : std::size_t {};

constexpr std::size_t indexOf(PanelId panel)
{
    return static_cast<std::size_t>(panel);
}

constexpr const Panel& of(PanelId panel)
{
    return kPanels[indexOf(panel)];
}

namespace detail
{

inline constexpr auto kPanelIds = [] {
    std::array<PanelId, kPanels.size()> ids{};
    for (std::size_t i = 0; i < ids.size(); ++i) {
        ids[i] = static_cast<PanelId>(i);
    }
    return ids;
}();

} // namespace detail

/// Every panel, from above to below.
constexpr const std::array<PanelId, kPanels.size()>& allPanels()
{
    return detail::kPanelIds;
}

/// The panel that draws the channel, which must be drawn.
constexpr PanelId panelOf(channel::Id id)
{
    const auto holds = [id](const Panel& panel) { return panel.channels.contain(id); };
    return static_cast<PanelId>(std::find_if(kPanels.begin(), kPanels.end(), holds) - kPanels.begin());
}

/// The same by name; where none draws it, this does not compile.
consteval PanelId panelWith(std::string_view name)
{
    const PanelId panel = panelOf(channel::find(name).value());
    return indexOf(panel) < kPanels.size() ? panel : throw "no panel draws this channel";
}

/// Always there.
inline constexpr PanelId kRatePanel = panelWith("lr");
/// Says what to do while it is empty, and bears the table at the crosshair.
inline constexpr PanelId kLossPanel = panelWith("training_loss");
/// Says what to set while it is empty.
inline constexpr PanelId kNormsPanel = panelWith("gradient_norm");

} // namespace lrp::ui
