#include "ui/draw/FrameHand.h"
#include "ui/plots/CurvesView.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QKeyEvent>

/// What keys do with frames.
namespace lrp::ui
{

namespace
{

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

Qt::KeyboardModifiers modifiersOf(const QKeyEvent& key)
{
    return key.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
}

} // namespace

bool FrameHand::takes(const QKeyEvent& key) const
{
    if (!m_held || !(m_hasKeys || m_isDrawing)) {
        return false;
    }
    const auto modifiers = modifiersOf(key);
    if (key.key() == Qt::Key_Escape) {
        return modifiers == Qt::NoModifier;
    }
    if (!m_hasKeys || m_held->frames.empty()) {
        return false;
    }
    if (isArrow(key.key())) {
        return modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier ||
               modifiers == Qt::ControlModifier;
    }
    if (key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab) {
        return (modifiers & ~Qt::KeyboardModifiers(Qt::ShiftModifier)) == Qt::NoModifier;
    }
    static constexpr std::array kKeys{Qt::Key_Insert, Qt::Key_Delete, Qt::Key_J, Qt::Key_Return,
                                      Qt::Key_Enter};
    return modifiers == Qt::NoModifier && std::ranges::find(kKeys, key.key()) != kKeys.end();
}

bool FrameHand::press(const QKeyEvent& key)
{
    if (!takes(key)) {
        return false;
    }
    if (key.key() == Qt::Key_Escape) {
        const bool wasHeld = m_drag || !m_stroke.empty();
        cancelDrag();
        if (!wasHeld) { // the first one takes a drag back
            m_hasKeys = false;
            m_chosen.reset();
        }
        show();
        if (!wasHeld) {
            Q_EMIT ended();
        }
        return true;
    }
    if (m_drag) { // the mouse has them
        return true;
    }
    if (isArrow(key.key())) {
        return pressArrow(key);
    }
    switch (key.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        walk(key.key() == Qt::Key_Tab && !key.modifiers().testFlag(Qt::ShiftModifier) ? 1 : -1);
        break;
    case Qt::Key_Insert:
        addBeside();
        break;
    case Qt::Key_Delete:
        remove();
        break;
    case Qt::Key_J:
        if (mayEdit() && *m_chosen + 1 < m_held->frames.size()) {
            join(keyframe::nextTransition(m_held->frames, *m_chosen));
        } else {
            join(keyframe::Transition::Linear); // which says why not
        }
        break;
    default:
        if (mayEdit()) {
            Q_EMIT exactWanted();
        }
        break;
    }
    return true;
}

/// Round and round.
void FrameHand::walk(int direction)
{
    const auto count = static_cast<int>(m_held->frames.size());
    const int from = m_chosen ? static_cast<int>(*m_chosen) : direction > 0 ? -1 : 0;
    choose(static_cast<std::size_t>((from + direction + count) % count));
}

bool FrameHand::pressArrow(const QKeyEvent& key)
{
    if (!mayEdit()) {
        walk(1);
        return true;
    }
    constexpr double kUp = 1.1;
    constexpr double kFarUp = 2.0;
    constexpr double kHairUp = 1.01;
    const bool isFar = key.modifiers().testFlag(Qt::ShiftModifier);
    const bool isHair = key.modifiers().testFlag(Qt::ControlModifier);
    const keyframe::KeyFrame& frame = m_held->frames[*m_chosen];
    if (key.key() == Qt::Key_Left || key.key() == Qt::Key_Right) {
        const double way =
            isHair ? static_cast<double>(m_held->stepsPerTick) : m_held->domain.to * (isFar ? 0.1 : 0.01);
        nudge(frame.step + (key.key() == Qt::Key_Left ? -way : way), frame.rate);
        return true;
    }
    const double by = isHair ? kHairUp : isFar ? kFarUp : kUp;
    const bool isUp = key.key() == Qt::Key_Up;
    double rate = isUp ? frame.rate * by : frame.rate / by;
    if (frame.rate == 0.0 && isUp) { // of nothing there is no multiple
        rate = keyframe::peakOf(m_held->frames) > 0.0 ? keyframe::peakOf(m_held->frames) / 100.0
                                                      : area().high / 100.0;
    }
    nudge(frame.step, isHair ? rate : keyframe::inThreeDigits(rate));
    return true;
}

void FrameHand::nudge(double step, double rate)
{
    keyframe::KeyFrames frames =
        keyframe::moved(m_held->frames, *m_chosen, std::round(step), rate, m_held->domain);
    if (frames == m_held->frames) {
        Q_EMIT refused(keyframe::mayMove(frames, *m_chosen, m_held->domain)
                           ? tr("This frame cannot go further.")
                           : tr("This part of the run is past."));
        return;
    }
    m_held->frames = keyframe::legal(std::move(frames));
    complete(FrameAct::Kind::Nudge);
    tell();
}

/// Half-way to the next frame, or to the one before behind the last.
void FrameHand::addBeside()
{
    if (!mayEdit()) {
        return;
    }
    const std::size_t from = std::min(*m_chosen, m_held->frames.size() - 2);
    add((m_held->frames[from].step + m_held->frames[from + 1].step) / 2.0);
}

} // namespace lrp::ui
