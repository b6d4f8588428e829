#include "ui/window/CentreSwitch.h"

#include "ui/access/Announcer.h"
#include "ui/boundary/BoundaryDock.h"
#include "ui/commands/Commands.h"
#include "ui/plots/CurvesView.h"
#include "ui/session/SessionController.h"
#include "ui/shapes/ShapesBoard.h"
#include "ui/shapes/ShapesPage.h"
#include "ui/surface/SurfacePanel.h"
#include "ui/widgets/MessageBar.h"
#include "ui/window/Docks.h"

#include <QSettings>
#include <utility>

namespace lrp::ui
{

CentreSwitch::CentreSwitch(QWidget* race, ExperimentModel* experiment, QWidget* parent)
    : QStackedWidget(parent)
    , m_shapes(new ShapesPage(experiment, this))
{
    setObjectName("centre");
    addWidget(race);
    addWidget(m_shapes);
    connect(this, &QStackedWidget::currentChanged, this, &CentreSwitch::giveRoom);
    giveRoom();
}

/// A page that is not seen needs no room: the window may be as narrow as the one that is.
void CentreSwitch::giveRoom()
{
    for (int i = 0; i < count(); ++i) {
        const auto policy = i == currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        widget(i)->setSizePolicy(policy, policy);
    }
}

void CentreSwitch::connectTo(const Parts& parts)
{
    m_parts = parts;
    m_shapes->fillWith(*parts.filling);
    m_boundary = qobject_cast<BoundaryDock*>(parts.docks->dock("boundaryDock"));
    parts.commands->on("showRace", [this](bool) { show(Page::Race); });
    parts.commands->on("showShapes", [this](bool) { show(Page::Shapes); });
    parts.commands->on("switchCentre", [this](bool) { showShapes(!areShapesShown()); });
    parts.commands->on("showSurface", [this](bool isOn) { showSurface(isOn); });
    connect(parts.session, &SessionController::runStarted, this, [this] {
        if (areShapesShown()) {
            show(Page::Race);
        }
    });
    connect(m_shapes, &ShapesPage::said, parts.announcer,
            [announcer = parts.announcer](const QString& text) { announcer->announce(text); });
    connect(m_shapes, &ShapesPage::failed, parts.messages, &MessageBar::showIssues);
    if (m_boundary != nullptr) {
        connect(m_boundary, &BoundaryDock::problemChanged, this, [this] {
            if (isSurfaceShown() && !m_boundary->hasSurface()) {
                show(Page::Race);
            }
        });
    }
}

void CentreSwitch::describe(WindowState& state) const
{
    state.areShapesShown = areShapesShown();
    state.hasSurface = mayShow(Page::Surface);
    state.isSurfaceShown = isSurfaceShown();
}

bool CentreSwitch::areShapesShown() const
{
    return m_page == Page::Shapes;
}

bool CentreSwitch::mayShow(Page page) const
{
    return page != Page::Surface || (m_boundary != nullptr && m_boundary->hasSurface());
}

void CentreSwitch::show(Page page)
{
    if (page == m_page || !mayShow(page)) {
        return;
    }
    const Page before = std::exchange(m_page, page);
    if (before == Page::Surface) {
        m_boundary->takeSurfaceBack();
    }
    m_parts.docks->setAside(page != Page::Race);
    enter(page);
    Q_EMIT changed();
}

void CentreSwitch::enter(Page page)
{
    QWidget* shown = m_parts.curves;
    if (page == Page::Shapes) {
        m_shapes->fill();
        shown = m_shapes;
        setCurrentWidget(m_shapes);
    } else if (page == Page::Surface) {
        shown = m_boundary->lendSurface();
        addWidget(shown);
        setCurrentWidget(shown);
    } else {
        setCurrentIndex(0);
    }
    shown->setFocus(Qt::ShortcutFocusReason);
}

void CentreSwitch::beginMask()
{
    m_shown = m_page;
    show(Page::Race);
}

void CentreSwitch::endMask()
{
    m_shapes->setMayAddLanes(m_parts.commands->access("addLane") == Access::Free);
    const char* command = m_shown == Page::Surface ? "showSurface" : "showShapes";
    if (m_parts.commands->access(command) == Access::Free) {
        show(m_shown);
    }
}

void CentreSwitch::setHidden(const channel::Hidden& hidden)
{
    m_shapes->setHidden(hidden);
}

void CentreSwitch::setGuard(WriteGuard guard)
{
    m_shapes->setGuard(std::move(guard));
}

void CentreSwitch::save(QSettings& settings) const
{
    settings.setValue("shapes", m_shapes->board()->save());
}

void CentreSwitch::restore(const QSettings& settings)
{
    m_shapes->board()->restore(settings.value("shapes").toByteArray());
}

} // namespace lrp::ui
