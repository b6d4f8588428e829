#include "ui/plots/Pencil.h"

#include "ui/plots/Chart.h"

#include <algorithm>
#include <cmath>
#include <QKeyEvent>
#include <QMouseEvent>
#include <utility>

namespace lrp::ui
{

namespace
{

constexpr int kKeyParts = 16; ///< of run and axis
constexpr int kFar = 4;       ///< times as far with Shift
constexpr auto kModifiers = Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

} // namespace

Pencil::Pencil(Chart& chart, QObject* parent)
    : QObject(parent)
    , m_chart(chart)
{
}

void Pencil::begin(PanelId panel, char letter, DrawnPoints points)
{
    m_panel = panel;
    m_letter = letter;
    m_points = std::move(points);
    m_isStroking = false;
    const auto last = std::prev(m_points->points().end());
    follow(std::max(last->first, DrawnPoints::kPlaces / kKeyParts), last->second);
    show();
    Q_EMIT changed();
}

void Pencil::end()
{
    if (isDrawing()) {
        m_points.reset();
        m_chart.setPencil({});
    }
}

double Pencil::stepAt(int place) const
{
    return static_cast<double>(m_chart.lastStep()) * place / DrawnPoints::kPlaces;
}

double Pencil::value() const
{
    return valueOf(m_share);
}

double Pencil::shareOf(double value) const
{
    const Span axis = m_chart.yView(m_panel);
    const bool isLogarithmic = m_chart.options().scales[m_panel] == YScale::Logarithmic;
    const double share = isLogarithmic ? std::log(value / axis.low) / std::log(axis.high / axis.low)
                                       : (value - axis.low) / axis.size();
    return std::clamp(share, 0.0, 1.0); // of NaN it is not asked: a value is finite, on such an axis above 0
}

double Pencil::valueOf(double share) const
{
    const Span axis = m_chart.yView(m_panel);
    const bool isLogarithmic = m_chart.options().scales[m_panel] == YScale::Logarithmic;
    return isLogarithmic ? axis.low * std::pow(axis.high / axis.low, share) : axis.low + share * axis.size();
}

/// The cursor goes there.
void Pencil::follow(int place, double value)
{
    m_place = place;
    m_share = shareOf(value);
}

std::optional<DrawnLine> Pencil::line() const
{
    if (!isDrawing()) {
        return std::nullopt;
    }
    DrawnLine line{.panel = m_panel, .letter = m_letter, .hasHandles = true};
    for (const auto& [place, value] : m_points->points()) {
        line.points.push_back({stepAt(place), value});
    }
    line.cursor = CurvePoint{stepAt(m_place), value()};
    return line;
}

void Pencil::show()
{
    m_chart.setPencil(line());
}

void Pencil::undo()
{
    if (isDrawing() && m_points->undo()) {
        show();
        Q_EMIT changed();
    }
}

void Pencil::redo()
{
    if (isDrawing() && m_points->redo()) {
        show();
        Q_EMIT changed();
    }
}

void Pencil::clear()
{
    if (isDrawing()) {
        m_points->clear();
        show();
        Q_EMIT changed();
    }
}

bool Pencil::isInPanel(const QMouseEvent& event) const
{
    return m_chart.panelArea(m_panel).contains(event.position());
}

int Pencil::placeAt(const QMouseEvent& event) const
{
    const double last = static_cast<double>(std::max<std::int64_t>(m_chart.lastStep(), 1));
    const auto step = static_cast<double>(m_chart.stepAtPixel(event.position().x()));
    return static_cast<int>(std::lround(step / last * DrawnPoints::kPlaces));
}

double Pencil::valueAt(const QMouseEvent& event) const
{
    return valueOf(shareOf(m_chart.yAtPixel(m_panel, event.position().y())));
}

bool Pencil::handle(QEvent& event)
{
    if (!isDrawing()) {
        return false;
    }
    switch (event.type()) {
    case QEvent::MouseButtonPress:
        if (const auto& mouse = static_cast<QMouseEvent&>(event);
            mouse.button() == Qt::LeftButton && (mouse.modifiers() & kModifiers) == 0 && isInPanel(mouse)) {
            pressMouse(mouse);
            return true;
        }
        return false;
    case QEvent::MouseButtonDblClick:
        if (const auto& mouse = static_cast<QMouseEvent&>(event);
            mouse.button() == Qt::LeftButton && isInPanel(mouse)) {
            removeNear(mouse.position());
            return true;
        }
        return false;
    case QEvent::MouseMove:
        if (m_isStroking) {
            dragMouse(static_cast<QMouseEvent&>(event));
        }
        return m_isStroking ||
               isInPanel(static_cast<QMouseEvent&>(event)); // where no read-out should cover it
    case QEvent::MouseButtonRelease:
        return std::exchange(m_isStroking, false);
    default:
        return false;
    }
}

void Pencil::pressMouse(const QMouseEvent& event)
{
    m_isStroking = true;
    follow(placeAt(event), valueAt(event));
    m_isClick = m_place > 0; // on the given point nothing is set
    m_points->beginStroke(m_place, value());
    show();
    Q_EMIT changed();
}

void Pencil::dragMouse(const QMouseEvent& event)
{
    m_isClick = false;
    follow(placeAt(event), valueAt(event));
    m_points->strokeTo(m_place, value());
    show();
    Q_EMIT changed();
}

/// The first click of the two has set a point, which is not meant.
void Pencil::removeNear(QPointF position)
{
    constexpr double kNear = 14.0;
    if (std::exchange(m_isClick, false)) {
        m_points->undo();
    }
    const QRectF area = m_chart.panelArea(m_panel);
    std::optional<int> nearest;
    double distance = kNear;
    for (const auto& [place, value] : m_points->points()) {
        const double x = area.left() + (m_chart.xAtStep(std::llround(stepAt(place))) - m_chart.xView().low) /
                                           m_chart.xView().size() * area.width();
        const double y = area.bottom() - shareOf(value) * area.height();
        if (const double away = std::hypot(x - position.x(), y - position.y()); away < distance) {
            distance = away;
            nearest = place;
        }
    }
    if (nearest) {
        m_points->remove(*nearest);
    }
    show();
    Q_EMIT changed();
}

bool Pencil::isKey(const QKeyEvent& key)
{
    const auto modifiers = key.modifiers() & kModifiers;
    if (key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo)) {
        return true;
    }
    switch (key.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Backspace:
        return modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier;
    case Qt::Key_Space:
        return modifiers == Qt::NoModifier;
    case Qt::Key_Y:
        return modifiers == Qt::ControlModifier;
    default:
        return false;
    }
}

bool Pencil::press(const QKeyEvent& key)
{
    if (!takes(key)) {
        return false;
    }
    const bool withShift = key.modifiers().testFlag(Qt::ShiftModifier);
    if (key.matches(QKeySequence::Undo)) {
        undo();
    } else if (key.matches(QKeySequence::Redo) || key.key() == Qt::Key_Y) {
        redo();
    } else if (key.key() == Qt::Key_Space) {
        setPoint();
    } else if (key.key() == Qt::Key_Backspace) {
        withShift ? clear() : removePoint();
    } else {
        moveCursor(key.key(), withShift ? kFar : 1);
    }
    return true;
}

/// To the next of the sixteenths, from wherever the mouse has left it.
void Pencil::moveCursor(int key, int by)
{
    constexpr double kHair = 1e-9;
    const auto moved = [by](double at, bool isForward) {
        return isForward ? std::floor(at + kHair) + by : std::ceil(at - kHair) - by;
    };
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        constexpr int kPart = DrawnPoints::kPlaces / kKeyParts;
        const double part = moved(static_cast<double>(m_place) / kPart, key == Qt::Key_Right);
        m_place = std::clamp(static_cast<int>(part) * kPart, 0, DrawnPoints::kPlaces);
    } else {
        m_share = std::clamp(moved(m_share * kKeyParts, key == Qt::Key_Up) / kKeyParts, 0.0, 1.0);
    }
    show();
    Q_EMIT cursorMoved();
}

void Pencil::setPoint()
{
    m_points->set(m_place, value());
    show();
    Q_EMIT changed();
    Q_EMIT cursorMoved();
}

void Pencil::removePoint()
{
    if (m_points->remove(m_place)) {
        show();
        Q_EMIT changed();
        Q_EMIT cursorMoved();
    } else {
        Q_EMIT pointMissing();
    }
}

} // namespace lrp::ui
