#pragma once

#include "ui/plots/detail/Scene.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <QImage>

class QPainter;

namespace lrp::ui
{

/// The curves of a scene as pixels: those columns that no lane will change any more, painted once, and those
/// to the right of them. Where axes have moved since, it is drawn as they would have it, which is coarse, but
/// there at once. Thread: any, one at a time.
class PaintedCurves
{
public:
    /// Paints all of the scene anew.
    void paint(const Scene& scene);
    /// Paints what has been measured since; whether the settled columns are others. Only worth while for the
    /// scene that was painted, read for the same axes.
    bool grow(const Scene& scene);

    using Maps = std::function<PixelMap(PanelId)>;
    /// Draws the columns on the panels of `sheet` that both have, each where `maps` now places it.
    void drawSettled(QPainter& painter, const Sheet& sheet, const Maps& maps) const;
    void drawMoving(QPainter& painter, const Sheet& sheet, const Maps& maps) const;

private:
    struct Part {
        QImage image;
        int left = 0; ///< in the window
    };

    static void clear(Part& part, const Sheet& sheet, int left);
    void paintSettled(const Scene& scene, ColumnRange columns);
    void paintMoving(const Scene& scene);
    void draw(QPainter& painter, const Part& part, const Sheet& sheet, const Maps& maps) const;
    static void drawMoved(QPainter& painter, const Part& part, const PixelMap& then, const PixelMap& now);
    bool fits(const Sheet& sheet, const Maps& maps) const;

    ByPanel<std::optional<PixelMap>> m_maps; ///< those of the scene
    Sheet m_sheet;
    Part m_settled, m_moving;
    std::size_t m_settledTo = 0;
};

} // namespace lrp::ui
