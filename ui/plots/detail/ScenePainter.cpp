#include "ui/plots/detail/ScenePainter.h"

#include <algorithm>
#include <iterator>
#include <QPainter>
#include <utility>

namespace lrp::ui
{

ScenePainter::ScenePainter(const Scene& scene, std::function<PixelMap(PanelId)> maps)
    : m_scene(scene)
    , m_content(scene.request().content)
    , m_curves(scene.curves())
    , m_style(scene.request().style)
    , m_maps(std::move(maps))
{
}

std::vector<PanelId> ScenePainter::panels() const
{
    std::vector<PanelId> there;
    std::copy_if(allPanels().begin(), allPanels().end(), std::back_inserter(there),
                 [this](PanelId panel) { return m_scene.request().sheet.has(panel); });
    return there;
}

LaneLook ScenePainter::lookOf(char letter, bool isGhost) const
{
    constexpr double kGhost = 0.4;
    const QColor colour = m_style.theme.lane(letter);
    return {.colour = isGhost ? mixed(colour, m_style.theme.canvas, kGhost) : colour,
            .canvas = m_style.theme.canvas,
            .dash = laneDash(letter),
            .isSmoothed = m_scene.request().options.smoothing > 0.0,
            .hasRaw = !isGhost,
            .lines = m_style.lines,
            .symbols = m_style.symbols};
}

void ScenePainter::paintPlanned(QPainter& painter) const
{
    for (const PanelId panel : panels()) {
        const PixelMap onPanel = map(panel);
        painter.setClipRect(onPanel.area());
        for (std::size_t i = 0; i < m_content.references.size(); ++i) {
            m_curves.references()[i].paint(painter, panel, onPanel, referencePen(i, m_style));
        }
        for (std::size_t i = 0; i < m_content.lanes.size(); ++i) {
            const LaneCurve& lane = m_content.lanes[i];
            if (lane.visible) {
                m_curves.lanes()[i].paintPlanned(painter, panel, onPanel, lookOf(lane.letter, lane.isGhost));
            }
        }
        painter.setClipping(false);
    }
}

void ScenePainter::paintMeasured(QPainter& painter, ColumnRange columns) const
{
    for (const PanelId panel : panels()) {
        const PixelMap onPanel = map(panel);
        painter.setClipRect(onPanel.area());
        for (const Past& past : m_curves.pasts()) {
            for (const Stroke& stroke : strokesOf(panel)) {
                past.curves.paint(painter, stroke, onPanel, lookOf(past.letter, !past.isLane), columns);
            }
        }
        paintLanes(painter, panel, columns, true);
        for (std::size_t i = 0; i < m_content.bands.size(); ++i) {
            m_curves.bands()[i].paint(painter, panel, onPanel, lookOf(m_content.bands[i].letter), columns);
        }
        paintLanes(painter, panel, columns, false);
        painter.setClipping(false);
    }
}

/// Stroke by stroke, so that no raw loss covers a smoothed one.
void ScenePainter::paintLanes(QPainter& painter, PanelId panel, ColumnRange columns, bool ghosts) const
{
    const PixelMap onPanel = map(panel);
    if (panel == kLossPanel && !ghosts) {
        paintDense(painter, columns);
    }
    for (const Stroke& stroke : strokesOf(panel)) {
        for (std::size_t i = 0; i < m_content.lanes.size(); ++i) {
            const LaneCurve& lane = m_content.lanes[i];
            if (lane.visible && lane.isGhost == ghosts) {
                m_curves.lanes()[i].paint(painter, stroke, onPanel, lookOf(lane.letter, ghosts), columns);
            }
        }
    }
}

void ScenePainter::paintDense(QPainter& painter, ColumnRange columns) const
{
    std::vector<DenseCurve> dense;
    for (std::size_t i = 0; i < m_content.lanes.size(); ++i) {
        const LaneCurve& lane = m_content.lanes[i];
        const auto raw = m_curves.lanes()[i].denseRaw(lookOf(lane.letter, lane.isGhost));
        if (raw && lane.visible) {
            dense.push_back(*raw);
        }
    }
    paintColumns(painter, dense, columns.first, columns.last, map(kLossPanel));
}

} // namespace lrp::ui
