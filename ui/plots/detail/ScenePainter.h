#pragma once

#include "ui/plots/detail/Scene.h"

#include <functional>

class QPainter;

namespace lrp::ui
{

/// Paints the curves of a scene, which must outlive it. Thread: any.
class ScenePainter
{
public:
    /// `maps` places each panel that is there; with none as the scene's own axes do.
    explicit ScenePainter(const Scene& scene, std::function<PixelMap(PanelId)> maps = {});

    // From the bottom up.
    void paintPlanned(QPainter& painter) const;
    void paintMeasured(QPainter& painter, ColumnRange columns) const;

private:
    std::vector<PanelId> panels() const;
    PixelMap map(PanelId panel) const { return m_maps ? m_maps(panel) : m_scene.map(panel); }
    void paintLanes(QPainter& painter, PanelId panel, ColumnRange columns, bool ghosts) const;
    void paintDense(QPainter& painter, ColumnRange columns) const;
    LaneLook lookOf(char letter, bool isGhost = false) const;

    const Scene& m_scene;
    const ChartContent& m_content;
    const CurveSet& m_curves;
    const PlotStyle& m_style;
    std::function<PixelMap(PanelId)> m_maps;
};

} // namespace lrp::ui
