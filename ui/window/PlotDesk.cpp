#include "ui/window/PlotDesk.h"

#include "ui/commands/Commands.h"
#include "ui/hear/Listening.h"
#include "ui/plots/CurvesView.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QKeyEvent>

namespace lrp::ui
{

namespace
{

constexpr double kPanShare = 0.1;

YScale scaleOf(bool logarithmic)
{
    return logarithmic ? YScale::Logarithmic : YScale::Linear;
}

std::size_t nearestSmoothing(double keep)
{
    std::size_t nearest = 0;
    for (std::size_t i = 1; i < kSmoothings.size(); ++i) {
        if (std::abs(kSmoothings[i] - keep) < std::abs(kSmoothings[nearest] - keep)) {
            nearest = i;
        }
    }
    return nearest;
}

/// As the declarations write it.
QString nameOfKey(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Equal: // on the same key as the plus
        return "+";
    case Qt::Key_Minus:
        return "−";
    case Qt::Key_Enter:
        return "Return";
    default:
        static constexpr std::array kMoving{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,
                                            Qt::Key_Down, Qt::Key_Home,  Qt::Key_End};
        const bool moves = std::find(kMoving.begin(), kMoving.end(), event.key()) != kMoving.end();
        const auto modifiers =
            event.modifiers() & (moves                      ? Qt::ControlModifier | Qt::AltModifier
                                 : event.key() == Qt::Key_A ? Qt::KeyboardModifiers(Qt::ShiftModifier)
                                                            : Qt::KeyboardModifiers(Qt::NoModifier));
        return QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(event.key())))
            .toString(QKeySequence::PortableText);
    }
}

} // namespace

PlotDesk::PlotDesk(CurvesView* curves, Listening* listening, Commands* commands)
    : QObject(curves)
    , m_curves(curves)
    , m_listening(listening)
    , m_commands(commands)
{
    connectCommands();
    curves->installEventFilter(this);
}

void PlotDesk::describe(WindowState& state) const
{
    state.rateScale = m_curves->rateScale();
    state.lossScale = m_curves->lossScale();
    state.xUnit = m_curves->xUnit();
    state.smoothing = nearestSmoothing(m_curves->smoothing());
    state.arePanelsOn = m_curves->options().isOn;
    state.isZoneShown = m_curves->options().showsZone;
    state.soundSeconds = m_listening->seconds();
}

void PlotDesk::nextScales()
{
    const bool rate = m_curves->rateScale() == YScale::Logarithmic;
    const bool loss = m_curves->lossScale() == YScale::Logarithmic;
    m_curves->setRateScale(scaleOf(rate != loss));
    m_curves->setLossScale(scaleOf(!loss));
}

void PlotDesk::connectCommands()
{
    const auto on = [this](const QString& id, auto act) {
        m_commands->on("plot/" + id, [act](bool) { act(); });
    };
    m_commands->on("plot/rateLogarithmic", [this](bool log) { m_curves->setRateScale(scaleOf(log)); });
    m_commands->on("plot/lossLogarithmic", [this](bool log) { m_curves->setLossScale(scaleOf(log)); });
    m_commands->on("plot/dangerZone", [this](bool isShown) { m_curves->setZoneShown(isShown); });
    on("nextScales", [this] { nextScales(); });
    QStringList switches = m_commands->idsIn("plotPanels"); // in the order of the panels
    for (const PanelId panel : allPanels()) {
        if (of(panel).isOffAtFirst) {
            m_commands->on(switches.takeFirst(),
                           [this, panel](bool isOn) { m_curves->setPanelOn(panel, isOn); });
        }
    }
    const QStringList units = m_commands->idsIn("xUnit"); // in the order of XUnit
    for (int unit = 0; unit < units.size(); ++unit) {
        m_commands->on(units[unit], [this, unit](bool) { m_curves->setXUnit(static_cast<XUnit>(unit)); });
    }
    on("nextUnit", [this, count = units.size()] {
        m_curves->setXUnit(static_cast<XUnit>((static_cast<int>(m_curves->xUnit()) + 1) % count));
    });
    const QStringList smoothings = m_commands->idsIn("smoothing"); // in the order of kSmoothings
    for (std::size_t place = 0; place < kSmoothings.size(); ++place) {
        m_commands->on(smoothings[static_cast<qsizetype>(place)],
                       [this, place](bool) { m_curves->setSmoothing(kSmoothings[place]); });
    }
    on("nextSmoothing", [this] {
        m_curves->setSmoothing(
            kSmoothings[(nearestSmoothing(m_curves->smoothing()) + 1) % kSmoothings.size()]);
    });
    on("whole", [this] { m_curves->resetView(); });
    on("zoomIn", [this] { m_curves->zoomIn(); });
    on("zoomOut", [this] { m_curves->zoomOut(); });
    on("left", [this] { m_curves->pan(-kPanShare); });
    on("right", [this] { m_curves->pan(kPanShare); });
    on("crosshairLeft", [this] { m_curves->moveCrosshair(-1); });
    on("crosshairRight", [this] { m_curves->moveCrosshair(1); });
    on("previousEvent", [this] { m_curves->moveCrosshairToEvent(-1); });
    on("nextEvent", [this] { m_curves->moveCrosshairToEvent(1); });
    on("laneAbove", [this] { m_curves->readLane(-1); });
    on("laneBelow", [this] { m_curves->readLane(1); });
    on("readRate", [this] { m_curves->readRate(true); });
    on("readLoss", [this] { m_curves->readRate(false); });
    on("lowest", [this] { m_curves->moveCrosshairToExtreme(false); });
    on("highest", [this] { m_curves->moveCrosshairToExtreme(true); });
    on("first", [this] { m_curves->moveCrosshairToEnd(false); });
    on("last", [this] { m_curves->moveCrosshairToEnd(true); });
    on("pin", [this] { m_curves->setCrosshairPinned(!m_curves->isCrosshairPinned()); });
    on("summary", [this] { m_curves->readSummary(); });
    on("hearLoss", [this] { m_listening->hear(sound::Quantity::Loss); });
    on("hearRate", [this] { m_listening->hear(sound::Quantity::Rate); });
    for (const QString& id : m_commands->idsIn("sound")) {
        m_commands->on(
            id, [this, seconds = id.section('/', 1).toInt()](bool) { m_listening->setSeconds(seconds); });
    }
}

/// The command whose key on the plots was pressed; empty: none.
QString PlotDesk::commandOf(const QKeyEvent& event) const
{
    const QString key = nameOfKey(event);
    for (const QString& id : m_commands->ids()) {
        if (m_commands->command(id).plotKey == key) {
            return id;
        }
    }
    return {};
}

bool PlotDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || m_curves->isKeyTaken(static_cast<QKeyEvent&>(*event))) {
        return QObject::eventFilter(watched, event);
    }
    const QString id = commandOf(*static_cast<QKeyEvent*>(event));
    if (id.startsWith("plot/hear") || id.startsWith("draw/")) { // which the curves know nothing of
        m_commands->action(id)->trigger();
        return true;
    }
    const bool isKept = !id.isEmpty() && !m_commands->action(id)->isEnabled();
    if (!id.isEmpty() && !isKept) {
        Q_EMIT keyGiven(id);
    }
    return isKept;
}

} // namespace lrp::ui
