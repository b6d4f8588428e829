#include "ui/window/CentreSwitch.h"

#include "ui/access/Announcer.h"
#include "ui/commands/Commands.h"
#include "ui/session/SessionController.h"
#include "ui/shapes/ShapesBoard.h"
#include "ui/shapes/ShapesPage.h"
#include "ui/widgets/MessageBar.h"
#include "ui/window/Docks.h"

#include <QSettings>

namespace lrp::ui
{

CentreSwitch::CentreSwitch(QWidget* race, ExperimentModel* experiment, QWidget* parent)
    : QStackedWidget(parent)
    , m_shapes(new ShapesPage(experiment, this))
{
    setObjectName("centre");
    addWidget(race);
    addWidget(m_shapes);
}

void CentreSwitch::connectTo(const Parts& parts)
{
    m_parts = parts;
    parts.commands->on("showRace", [this](bool) { showShapes(false); });
    parts.commands->on("showShapes", [this](bool) { showShapes(true); });
    parts.commands->on("switchCentre", [this](bool) { showShapes(!areShapesShown()); });
    connect(parts.session, &SessionController::runStarted, this, [this] { showShapes(false); });
    connect(m_shapes, &ShapesPage::said, parts.announcer,
            [announcer = parts.announcer](const QString& text) { announcer->announce(text); });
    connect(m_shapes, &ShapesPage::failed, parts.messages, &MessageBar::showIssues);
}

bool CentreSwitch::areShapesShown() const
{
    return currentWidget() == m_shapes;
}

void CentreSwitch::showShapes(bool areShapes)
{
    if (areShapes == areShapesShown()) {
        return;
    }
    if (areShapes) {
        m_shapes->fill();
    }
    m_parts.docks->setAside(areShapes);
    setCurrentIndex(areShapes ? 1 : 0);
    (areShapes ? m_shapes : m_parts.curves)->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT changed();
}

void CentreSwitch::beginMask()
{
    m_wereShown = areShapesShown();
    showShapes(false);
}

void CentreSwitch::endMask()
{
    m_shapes->setMayAddLanes(m_parts.commands->access("addLane") == Access::Free);
    showShapes(m_wereShown && m_parts.commands->access("showShapes") == Access::Free);
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
