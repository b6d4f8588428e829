#include "ui/draw/FrameHand.h"
#include "ui/draw/FrameSnap.h"
#include "ui/plots/Chart.h"
#include "ui/plots/CurvesView.h"

#include <algorithm>
#include <cmath>
#include <QApplication>
#include <QMouseEvent>
#include <utility>

/// What the mouse does with frames.
namespace lrp::ui
{

namespace
{

constexpr double kGrip = 12.0;    ///< from the middle of a handle
constexpr double kLineGrip = 8.0; ///< from the line

} // namespace

bool FrameHand::isInPanel(QPointF position) const
{
    return chart().panelArea(kRatePanel).contains(position);
}

/// The nearest handle; of those in the same place the last, which can be drawn away.
std::optional<std::size_t> FrameHand::frameAt(QPointF position) const
{
    std::optional<std::size_t> nearest;
    double distance = kGrip;
    for (std::size_t i = 0; i < m_held->frames.size(); ++i) {
        const QPointF way = pixelOf(m_held->frames[i]) - position;
        if (const double away = std::hypot(way.x(), way.y()); away <= distance) {
            nearest = i;
            distance = away;
        }
    }
    return nearest;
}

bool FrameHand::isOnLine(QPointF position) const
{
    if (m_held->frames.empty() || !isInPanel(position)) {
        return false;
    }
    const double step = stepAt(position.x());
    const QPointF at = pixelOf({step, keyframe::rateAt(line(), step)});
    return std::abs(at.y() - position.y()) <= kLineGrip;
}

/// What lies outside the panel is drawn at its edge.
void FrameHand::drawTo(QPointF position)
{
    const QRectF area = chart().panelArea(kRatePanel);
    m_outside += area.contains(position) ? 0 : 1;
    m_stroke.push_back({stepAt(std::clamp(position.x(), area.left(), area.right())), rateAt(position.y())});
    show();
}

bool FrameHand::handle(QEvent& event)
{
    if (!m_held) {
        return false;
    }
    switch (event.type()) {
    case QEvent::MouseButtonPress:
        return pressMouse(static_cast<QMouseEvent&>(event));
    case QEvent::MouseMove:
        return moveMouse(static_cast<QMouseEvent&>(event));
    case QEvent::MouseButtonRelease:
        return releaseMouse(static_cast<QMouseEvent&>(event));
    case QEvent::MouseButtonDblClick:
        return doubleClick(static_cast<QMouseEvent&>(event));
    case QEvent::Leave:
        if (m_under && !m_drag) {
            m_under.reset();
            show();
        }
        return false;
    default:
        return false;
    }
}

bool FrameHand::pressMouse(const QMouseEvent& event)
{
    const auto frame = frameAt(event.position());
    if (frame && (event.button() == Qt::LeftButton || event.button() == Qt::RightButton)) {
        m_chosen = frame;
        m_hasKeys = true;
        if (event.button() == Qt::RightButton) {
            show();
            Q_EMIT menuWanted(event.globalPosition().toPoint());
        } else if (keyframe::mayMove(m_held->frames, *frame, m_held->domain)) {
            m_drag = Drag{.frame = *frame,
                          .start = event.position(),
                          .offset = event.position() - pixelOf(m_held->frames[*frame]),
                          .before = m_held->frames};
            show();
        } else {
            show();
            Q_EMIT refused(tr("This part of the run is past."));
        }
        return true;
    }
    if (!m_isDrawing || event.button() != Qt::LeftButton || event.modifiers().testFlag(Qt::ShiftModifier)) {
        return false;
    }
    if (!isInPanel(event.position())) {
        m_missed = event.position();
        return false;
    }
    m_chosen.reset();
    m_outside = 0;
    drawTo(event.position());
    return true;
}

bool FrameHand::moveMouse(const QMouseEvent& event)
{
    if (m_drag) {
        drag(event);
        return true;
    }
    if (!m_stroke.empty()) {
        drawTo(event.position());
        return true;
    }
    if (m_missed && (event.position() - *m_missed).manhattanLength() >= QApplication::startDragDistance()) {
        m_missed.reset();
        Q_EMIT refused(tr("A stroke that begins outside the panel of the learning rate draws nothing. Begin "
                          "it inside."));
    }
    const auto under = event.buttons() == Qt::NoButton ? frameAt(event.position()) : std::nullopt;
    if (under != m_under) {
        m_under = under;
        m_view->setCursor(under ? Qt::PointingHandCursor : m_isDrawing ? Qt::CrossCursor : Qt::ArrowCursor);
        show();
    }
    return m_under.has_value();
}

void FrameHand::drag(const QMouseEvent& event)
{
    const QPointF way = event.position() - m_drag->start;
    if (!m_drag->hasMoved && way.manhattanLength() < QApplication::startDragDistance()) {
        return;
    }
    m_drag->hasMoved = true;
    QPointF position = event.position() - m_drag->offset;
    const QPointF from = m_drag->start - m_drag->offset;
    if (event.modifiers().testFlag(Qt::ShiftModifier)) { // along one axis
        std::abs(way.x()) > std::abs(way.y()) ? position.setY(from.y()) : position.setX(from.x());
    }
    const FrameSnap snapped = snap(position, event.modifiers());
    const bool isLevel = position.y() == from.y();
    m_held->frames =
        keyframe::moved(m_drag->before, m_drag->frame, snapped.step,
                        isLevel ? m_drag->before[m_drag->frame].rate : snapped.rate, m_held->domain);
    const bool movesAlong = keyframe::mayMoveAlong(m_drag->before, m_drag->frame, m_held->domain);
    m_guideStep = movesAlong ? snapped.guideStep : std::nullopt;
    m_guideRate = isLevel ? std::nullopt : snapped.guideRate;
    show();
    Q_EMIT moving(m_held->frames);
}

FrameSnap FrameHand::snap(QPointF position, Qt::KeyboardModifiers modifiers) const
{
    FrameSnap result{.step = stepAt(position.x()), .rate = keyframe::inThreeDigits(rateAt(position.y()))};
    if (modifiers.testFlag(Qt::AltModifier)) {
        return result;
    }
    const double perPixel = chart().stepsPerPixel();
    std::vector<SnapTarget> steps =
        stepTargets(m_held->domain.to, static_cast<double>(m_held->stepsPerEpoch), perPixel);
    for (const double step : m_held->otherSteps) {
        steps.push_back({step});
    }
    std::vector<SnapTarget> rates;
    const keyframe::StrokeArea shown = area();
    const double low = shown.low > 0.0 ? shown.low : shown.high / 100.0;
    for (const double rate : keyframe::niceRates(low, shown.high)) {
        rates.push_back({rate});
    }
    for (const double rate : m_held->otherRates) {
        rates.push_back({rate});
    }
    if (!shown.isLogarithmic) {
        rates.push_back({0.0});
    }
    const auto x = [&](double step) { return pixelOf({step, result.rate}).x(); };
    const auto y = [&](double rate) { return pixelOf({result.step, rate}).y(); };
    result.guideStep = snappedTo(result.step, steps, x);
    result.guideRate = snappedTo(result.rate, rates, y);
    result.step = result.guideStep.value_or(result.step);
    result.rate = result.guideRate.value_or(result.rate);
    return result;
}

void FrameHand::cancelDrag()
{
    if (m_drag) {
        m_held->frames = m_drag->before;
    }
    m_drag.reset();
    m_stroke.clear();
    m_guideStep.reset();
    m_guideRate.reset();
}

bool FrameHand::releaseMouse(const QMouseEvent& event)
{
    m_guideStep.reset();
    m_guideRate.reset();
    m_missed.reset();
    if (m_drag) {
        const Drag done = *std::exchange(m_drag, std::nullopt);
        const bool isOther = m_held->frames != done.before;
        m_held->frames = keyframe::legal(std::move(m_held->frames));
        show();
        if (isOther) {
            complete(FrameAct::Kind::Move);
        }
        tell();
        return true;
    }
    if (!m_stroke.empty()) {
        const auto stroke = std::exchange(m_stroke, {});
        show();
        if (stroke.size() > 1) {
            Q_EMIT stroked(stroke, m_outside, event.modifiers().testFlag(Qt::ShiftModifier));
        }
        return true;
    }
    return false;
}

bool FrameHand::doubleClick(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton) {
        return false;
    }
    if (const auto frame = frameAt(event.position())) {
        m_chosen = frame;
        if (*frame + 1 < m_held->frames.size()) {
            join(keyframe::nextTransition(m_held->frames, *frame));
        }
        return true;
    }
    if (isOnLine(event.position())) {
        m_hasKeys = true;
        add(stepAt(event.position().x()));
        return true;
    }
    return m_isDrawing && isInPanel(event.position()); // else the view goes back to the whole run
}

} // namespace lrp::ui
