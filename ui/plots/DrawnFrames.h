#pragma once

#include "ui/plots/Decimator.h"

#include <cstddef>
#include <optional>
#include <QString>
#include <QStringList>
#include <vector>

class QPainter;

namespace lrp::ui
{

class PixelMap;
struct PlotStyle;
struct XPlace;

/// Key frames over the rates as somebody holds them. X counts steps and rises, values are as the axis has
/// them. Thread: UI.
struct DrawnFrames {
    struct Handle {
        CurvePoint at;
        bool isLocked = false; ///< it cannot be moved
    };

    char letter = 'A';
    std::vector<Handle> handles{};
    std::optional<std::size_t> chosen{}; ///< the one that keys act on
    std::optional<std::size_t> under{};  ///< the one under the mouse
    bool hasKeys = false;                ///< keys act on frames
    std::vector<CurvePoint> curve{};     ///< as it would become; empty: as it is planned
    std::vector<CurvePoint> before{};    ///< the plan before, dotted
    std::vector<CurvePoint> stroke{};    ///< of the pencil
    std::optional<double> guideStep{};   ///< what a place has snapped to
    std::optional<double> guideRate{};
    QString label{}; ///< beside one of them: where it is
    std::optional<std::size_t> labelled{};
    QStringList words{}; ///< a sentence for each handle, for people who do not see them
};

/// Onto the panel of the rates.
void paintFrames(QPainter& painter, const DrawnFrames& frames, const PixelMap& map, const XPlace& place,
                 const PlotStyle& style);

} // namespace lrp::ui
