#include "ui/draw/FrameHand.h"

#include "ui/draw/FrameSnap.h"
#include "ui/draw/FrameWords.h"
#include "ui/plots/Chart.h"
#include "ui/plots/CurvesView.h"

#include <algorithm>
#include <cmath>
#include <utility>

/// What the hand holds and shows; its mouse is in FrameHandMouse.cpp, its keys in FrameHandKeys.cpp.
namespace lrp::ui
{

namespace
{

constexpr int kCurvePoints = 400; ///< of the line that is drawn while frames move

std::vector<CurvePoint> curveOf(const keyframe::KeyFrames& frames, double factor)
{
    std::vector<CurvePoint> curve;
    const double first = frames.front().step;
    const double last = frames.back().step;
    for (int i = 0; i <= kCurvePoints; ++i) {
        const double step = first + (last - first) * i / kCurvePoints;
        curve.push_back({step, keyframe::rateAt(frames, step) * factor});
    }
    // Both sides of every corner and jump.
    for (std::size_t i = 1; i + 1 < frames.size(); ++i) {
        const double rate = keyframe::between(frames[i - 1].toNext, frames[i - 1].rate, frames[i].rate, 1.0);
        curve.push_back({frames[i].step - 1e-6 * (last - first), rate * factor});
        curve.push_back({frames[i].step, frames[i].rate * factor});
    }
    std::ranges::stable_sort(curve, {}, &CurvePoint::x);
    return curve;
}

} // namespace

FrameHand::FrameHand(CurvesView* view)
    : QObject(view)
    , m_view(view)
{
    // Handles stand where the axes are.
    connect(view, &CurvesView::viewChanged, this, [this] { show(); });
}

Chart& FrameHand::chart() const
{
    return m_view->chart();
}

/// From rates to what the axis says.
double FrameHand::factor() const
{
    return rateFactor(m_held->baseRate, m_view->isNormalised());
}

/// Whose curve is drawn.
keyframe::KeyFrames FrameHand::line() const
{
    return m_held->comesTo ? m_held->comesTo(m_held->frames) : m_held->frames;
}

/// Of two at its step the one at its place.
std::optional<std::size_t> FrameHand::chosenAmong(const keyframe::KeyFrames& frames) const
{
    if (!m_chosen || frames.empty()) {
        return std::nullopt;
    }
    const std::size_t place = std::min(*m_chosen, frames.size() - 1);
    if (!mayEdit() || frames[place].step == m_held->frames[*m_chosen].step) {
        return place;
    }
    const auto same = std::ranges::find(frames, m_held->frames[*m_chosen].step, &keyframe::KeyFrame::step);
    return same == frames.end() ? place : static_cast<std::size_t>(same - frames.begin());
}

void FrameHand::hold(HeldFrames held)
{
    cancelDrag();
    m_chosen = chosenAmong(held.frames);
    m_held = std::move(held);
    m_under.reset();
    m_isShowing = true;
    m_view->setHand(this);
    show();
}

void FrameHand::drop()
{
    if (m_view->hand() == this) {
        m_view->setHand(nullptr);
    }
    m_held.reset();
    m_chosen.reset();
    m_isShowing = false;
}

void FrameHand::release()
{
    cancelDrag();
    m_isDrawing = m_hasKeys = m_isShowing = false;
    m_under.reset();
    m_stroke.clear();
    chart().setFrames({});
    m_view->unsetCursor();
}

void FrameHand::setDrawing(bool isDrawing)
{
    m_isDrawing = isDrawing && m_held;
    m_stroke.clear();
    m_view->setCursor(m_isDrawing ? Qt::CrossCursor : Qt::ArrowCursor);
    show();
}

void FrameHand::takeKeys()
{
    if (!m_held || m_held->frames.empty()) {
        return;
    }
    m_hasKeys = true;
    if (!m_chosen) {
        std::size_t first = 0;
        while (first + 1 < m_held->frames.size() &&
               !keyframe::mayMove(m_held->frames, first, m_held->domain)) {
            ++first;
        }
        m_chosen = first;
    }
    show();
}

void FrameHand::choose(std::optional<std::size_t> frame)
{
    m_chosen = frame;
    show();
    tell();
}

QString FrameHand::words(std::size_t frame) const
{
    return frameWords(m_held->frames, frame);
}

QPointF FrameHand::pixelOf(const keyframe::KeyFrame& frame) const
{
    const QRectF area = chart().panelArea(kRatePanel);
    const Span x = chart().xView();
    const Span y = chart().yView(kRatePanel);
    const double value = frame.rate * factor();
    const bool isLogarithmic = m_view->rateScale() == YScale::Logarithmic;
    const double share = !isLogarithmic ? (value - y.low) / y.size()
                         : value > 0.0  ? std::log(value / y.low) / std::log(y.high / y.low)
                                        : 0.0;
    // Steps between whole ones lie between these.
    const auto whole = static_cast<std::int64_t>(std::floor(frame.step));
    const double low = chart().xAtStep(whole);
    const double at = low + (chart().xAtStep(whole + 1) - low) * (frame.step - std::floor(frame.step));
    return {area.left() + (at - x.low) / x.size() * area.width(),
            area.bottom() - std::clamp(share, 0.0, 1.0) * area.height()};
}

QPointF FrameHand::chosenPixel() const
{
    return m_chosen ? pixelOf(m_held->frames[*m_chosen]) : chart().panelArea(kRatePanel).center();
}

double FrameHand::stepAt(double pixel) const
{
    return static_cast<double>(chart().stepAtPixel(pixel));
}

double FrameHand::rateAt(double pixel) const
{
    const QRectF area = chart().panelArea(kRatePanel);
    return std::max(chart().yAtPixel(kRatePanel, std::clamp(pixel, area.top(), area.bottom())), 0.0) /
           factor();
}

keyframe::StrokeArea FrameHand::area() const
{
    const Span y = chart().yView(kRatePanel);
    return {.firstStep = m_held->domain.from,
            .lastStep = m_held->domain.to,
            .low = std::max(y.low / factor(), 0.0),
            .high = y.high / factor(),
            .isLogarithmic = m_view->rateScale() == YScale::Logarithmic};
}

bool FrameHand::mayEdit() const
{
    return m_held && m_chosen && *m_chosen < m_held->frames.size();
}

void FrameHand::complete(FrameAct::Kind kind)
{
    show();
    Q_EMIT changed(m_held->frames, {kind, m_chosen.value_or(0)});
}

/// Of the chosen frame, as it has come to be.
void FrameHand::tell()
{
    if (mayEdit()) {
        Q_EMIT told(words(*m_chosen));
    }
}

void FrameHand::setExactly(double step, double rate, keyframe::Transition transition)
{
    if (!mayEdit()) {
        return;
    }
    if (m_held->frames[*m_chosen].step < m_held->domain.from) {
        Q_EMIT refused(tr("This part of the run is past."));
        return;
    }
    const double before = m_held->frames[*m_chosen].rate;
    // That of the frame at now has become another since it was shown to be typed.
    const bool isRateFixed = !keyframe::mayMove(m_held->frames, *m_chosen, m_held->domain);
    keyframe::KeyFrames frames = keyframe::moved(m_held->frames, *m_chosen, step, before, m_held->domain);
    if (!isRateFixed) {
        frames = keyframe::withRate(std::move(frames), *m_chosen, rate);
    }
    frames[*m_chosen].toNext = transition;
    m_held->frames = keyframe::legal(std::move(frames));
    complete(FrameAct::Kind::Exact);
    tell();
}

void FrameHand::join(keyframe::Transition transition)
{
    if (!mayEdit() || *m_chosen + 1 == m_held->frames.size()) {
        Q_EMIT refused(tr("Behind the last frame there is no transition."));
        return;
    }
    if (m_held->frames[*m_chosen].step < m_held->domain.from) {
        Q_EMIT refused(tr("This part of the run is past."));
        return;
    }
    m_held->frames[*m_chosen].toNext = transition;
    m_held->frames = keyframe::legal(std::move(m_held->frames));
    complete(FrameAct::Kind::Join);
    tell();
}

void FrameHand::add(double step)
{
    auto added =
        m_held ? keyframe::withFrameAt(m_held->frames, std::round(step), m_held->domain) : std::nullopt;
    if (!added) {
        Q_EMIT refused(tr("There is no room for another frame here."));
        return;
    }
    added->frames[added->place].rate = keyframe::rateAt(line(), added->frames[added->place].step);
    m_held->frames = std::move(added->frames);
    m_chosen = added->place;
    complete(FrameAct::Kind::Add);
    tell();
}

void FrameHand::remove()
{
    auto left = mayEdit() ? keyframe::withoutFrame(m_held->frames, *m_chosen, m_held->domain) : std::nullopt;
    if (!left) {
        Q_EMIT refused(tr("The first and the last frame stay."));
        return;
    }
    m_held->frames = std::move(*left);
    m_chosen = *m_chosen - 1;
    complete(FrameAct::Kind::Remove);
    tell();
}

void FrameHand::show()
{
    if (!m_isShowing || !m_held) {
        return;
    }
    DrawnFrames drawn{.letter = m_held->letter,
                      .chosen = m_chosen,
                      .under = m_under,
                      .hasKeys = m_hasKeys,
                      .before = m_held->before,
                      .guideStep = m_guideStep,
                      .guideRate = m_guideRate};
    for (CurvePoint& point : drawn.before) {
        point.value *= factor();
    }
    if (drawn.guideRate) {
        *drawn.guideRate *= factor();
    }
    for (std::size_t i = 0; i < m_held->frames.size(); ++i) {
        const keyframe::KeyFrame& frame = m_held->frames[i];
        drawn.handles.push_back({.at = {frame.step, frame.rate * factor()},
                                 .isLocked = !keyframe::mayMove(m_held->frames, i, m_held->domain)});
        drawn.words.append(words(i));
    }
    if (m_drag) {
        drawn.curve = curveOf(line(), factor());
    }
    for (const keyframe::StrokePoint& point : m_stroke) {
        drawn.stroke.push_back({point.step, point.rate * factor()});
    }
    const auto labelled = m_drag || m_hasKeys ? m_chosen : m_under;
    if (labelled) {
        drawn.label = framePlaceText(m_held->frames[*labelled], m_held->domain.to, m_held->stepsPerEpoch);
        drawn.labelled = labelled;
    }
    chart().setFrames(std::move(drawn));
}

} // namespace lrp::ui
