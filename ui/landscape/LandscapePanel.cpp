#include "ui/landscape/LandscapePanel.h"

#include "core/probe/LossSurface.h"
#include "ui/forms/SettingsForm.h"
#include "ui/landscape/Fellows.h"
#include "ui/landscape/LandscapeView.h"
#include "ui/landscape/LandscapeWords.h"
#include "ui/plots/CurvesView.h"

#include <algorithm>
#include <QCheckBox>
#include <QComboBox>

namespace lrp::ui
{

namespace
{

/// That of the step; else what lies farthest on.
std::shared_ptr<const probe::SurfaceGrid> surfaceIn(const std::vector<Measured>& course,
                                                    std::optional<std::int64_t> step)
{
    std::shared_ptr<const probe::SurfaceGrid> found;
    for (const Measured& measured : course) {
        if (const auto* grid = measured.answer->as<probe::SurfaceGrid>()) {
            found = {measured.answer, grid};
            if (measured.step == step) {
                break;
            }
        }
    }
    return found;
}

} // namespace

LandscapePanel::LandscapePanel(const InstrumentParts& parts, History* history, QWidget* parent)
    : InstrumentPanel(
          {.probe = probe::LossSurface{},
           .id = QStringLiteral("landscape"),
           .title = tr("Loss landscape"),
           .places = {Where::End, Where::Crosshair},
           .ask = tr("&Draw"),
           .invitation = tr("What lies round the path of this run: a valley, a slope, a wall? Press "
                            "Draw to see the loss on a plane through it, with the lanes that the "
                            "curves show.")},
          parts, parent)
    , m_history(history)
    , m_view(new LandscapeView(this))
    , m_plane(new QComboBox(this))
    , m_others(new QCheckBox(tr("With the &other lanes that the curves show"), this))
{
    setPlot(m_view);
    makeControls();
    CurvesView* curves = parts.curves;
    connect(m_view, &LandscapeView::stepWanted, curves, [curves](qint64 step) {
        step > curves->lastStep() ? curves->leaveCrosshair() : curves->moveCrosshairTo(step);
    });
    connect(m_view, &LandscapeView::newestWanted, curves, &CurvesView::leaveCrosshair);
    connect(curves, &CurvesView::crosshairMoved, this, [this](qint64 step) {
        m_view->setStep(step < 0 ? std::nullopt : std::optional<std::int64_t>(step));
        say();
    });
}

void LandscapePanel::makeControls()
{
    m_plane->setObjectName("landscape/plane");
    m_plane->setAccessibleName(tr("Plane"));
    m_plane->setToolTip(tr("Which of all planes through the space of weights is drawn."));
    m_plane->addItem(tr("Plane of the paths (PCA)"), QStringLiteral("path"));
    m_plane->addItem(tr("Random plane, scaled to filters"), QStringLiteral("random"));
    m_plane->addItem(tr("Plane through three ends"), QStringLiteral("ends"));
    m_others->setObjectName("landscape/others");
    m_others->setChecked(true);
    m_others->setToolTip(tr("Those of the same network on the same data: one plane for all of them."));
    form()->setPresent("plane", false);
    addControl(m_plane);
    addControl(m_others);
    connect(m_plane, &QComboBox::currentIndexChanged, this, &LandscapePanel::choosePlane);
}

/// Where there is a picture already, another one is wanted.
void LandscapePanel::choosePlane()
{
    change({{"plane", m_plane->currentData().toString().toStdString()}});
    if (m_shown) {
        ask();
    }
}

std::vector<store::RunId> LandscapePanel::beside(const Subject& subject) const
{
    std::vector<store::RunId> runs;
    if (m_others->isChecked()) {
        const auto most = static_cast<std::size_t>(probe().mostBeside());
        for (const Subject& fellow : fellowsOf(subject, parts(), *m_history)) {
            if (runs.size() < most) {
                runs.push_back(*fellow.run);
            }
        }
    }
    return runs;
}

void LandscapePanel::showCourse(const Subject& subject, const std::vector<Measured>& course)
{
    const auto asked = parts().measurements->state(probe().info().id, subject).step; // of this run, last
    m_shown = surfaceIn(course, asked);
    m_view->setSurface(m_shown);
    m_view->setStep(parts().curves->crosshair());
    say();
}

void LandscapePanel::showNothing()
{
    m_shown.reset();
    m_view->setSurface(nullptr);
}

void LandscapePanel::say()
{
    if (m_shown && isVisible()) {
        setCaption(captionOf(*m_shown, parts().curves->crosshair()));
    }
}

} // namespace lrp::ui
