#include "ui/bend/BendHand.h"

#include "core/keyframe/Editing.h"
#include "core/keyframe/Segments.h"
#include "core/keyframe/Turning.h"
#include "ui/draw/FrameHand.h"
#include "ui/draw/FrameMenu.h"
#include "ui/draw/FrameWords.h"
#include "ui/draw/StrokeFrames.h"
#include "ui/plots/CurvesView.h"
#include "ui/text/FigureText.h"
#include "ui/widgets/Later.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace lrp::ui
{
namespace
{

constexpr qint64 kShowMs = 200; // how often the frame at now goes along
constexpr int kNudgesMs = 1000; // after the last of them

/// The frames from `now` on, where `rate` is used.
keyframe::KeyFrames futureFrom(const keyframe::KeyFrames& frames, double now, double rate)
{
    const auto next =
        std::ranges::find_if(frames, [now](const keyframe::KeyFrame& frame) { return frame.step > now; });
    keyframe::KeyFrames future;
    future.push_back({.step = now,
                      .rate = rate,
                      .toNext = next == frames.begin() ? keyframe::Transition::Linear : (next - 1)->toNext});
    future.insert(future.end(), next, frames.end());
    return keyframe::legal(std::move(future));
}

/// The same where the present piece is left as it is planned: half a cosine, cut, is none, so that its rest
/// is held by frames that are read from it.
keyframe::KeyFrames futureAsPlanned(const keyframe::KeyFrames& frames, const keyframe::KeyFrames& planned,
                                    double now, double rate)
{
    constexpr int kPieces = 32; // of which a line is within a thousandth of the cosine
    const auto isNext = [now](const keyframe::KeyFrame& frame) { return frame.step > now; };
    const auto next = std::ranges::find_if(frames, isNext);
    const auto plannedNext = std::ranges::find_if(planned, isNext);
    auto future = futureFrom(frames, now, rate);
    const bool isKept = next != frames.end() && plannedNext != planned.end() &&
                        plannedNext != planned.begin() && next->step == plannedNext->step &&
                        next->rate == plannedNext->rate;
    if (!isKept || future.front().toNext != keyframe::Transition::Cosine ||
        (plannedNext - 1)->toNext != keyframe::Transition::Cosine) {
        return future;
    }
    future.front().toNext = keyframe::Transition::Linear;
    keyframe::KeyFrames between;
    for (int i = 1; i < kPieces; ++i) {
        const double step = now + (next->step - now) * i / kPieces;
        between.push_back({.step = step, .rate = keyframe::rateAt(planned, step)});
    }
    future.insert(future.begin() + 1, between.begin(), between.end());
    return future;
}

/// With what `frames` hold before it.
keyframe::KeyFrames behind(const keyframe::KeyFrames& frames, const keyframe::KeyFrames& future)
{
    keyframe::KeyFrames whole;
    std::ranges::copy_if(frames, std::back_inserter(whole), [&future](const keyframe::KeyFrame& frame) {
        return frame.step < future.front().step;
    });
    whole.insert(whole.end(), future.begin(), future.end());
    return whole;
}

/// What of a stroke lies at `now` or behind it in the run, with the places where it goes over it.
std::vector<keyframe::StrokePoint> aheadOf(const std::vector<keyframe::StrokePoint>& stroke, double now)
{
    std::vector<keyframe::StrokePoint> ahead;
    for (std::size_t i = 0; i < stroke.size(); ++i) {
        const keyframe::StrokePoint& point = stroke[i];
        if (i > 0 && (stroke[i - 1].step < now) != (point.step < now)) {
            const double share = (now - stroke[i - 1].step) / (point.step - stroke[i - 1].step);
            ahead.push_back({now, std::lerp(stroke[i - 1].rate, point.rate, share)});
        }
        if (point.step >= now) {
            ahead.push_back(point);
        }
    }
    return ahead;
}

/// At so many places spread evenly from the first frame to the last.
std::vector<double> ratesOf(const keyframe::KeyFrames& frames, std::size_t count)
{
    std::vector<double> rates(count);
    const double from = frames.front().step;
    const double way = (frames.back().step - from) / static_cast<double>(count - 1);
    for (std::size_t i = 0; i < count; ++i) {
        rates[i] = keyframe::rateAt(frames, from + way * static_cast<double>(i));
    }
    return rates;
}

} // namespace

BendHand::BendHand(CurvesView* view, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_hand(new FrameHand(view))
{
    m_pool.setMaxThreadCount(1);
    m_nudged.setSingleShot(true);
    m_nudged.setInterval(kNudgesMs);
    connect(&m_nudged, &QTimer::timeout, this, [this] { want(); });
    connectHand();
}

void BendHand::connectHand()
{
    connect(m_hand, &FrameHand::changed, this,
            [this](const keyframe::KeyFrames& frames, const FrameAct& act) {
                takeFrames(frames);
                m_remark.clear();
                const auto nudged = act.kind == FrameAct::Kind::Nudge ? futureOf(frames) : std::nullopt;
                if (nudged) {
                    m_nudged.start();
                    Q_EMIT moving(nudged->schedule);
                } else {
                    want();
                }
            });
    connect(m_hand, &FrameHand::moving, this, [this](const keyframe::KeyFrames& frames) {
        if (const auto future = futureOf(frames)) {
            Q_EMIT moving(future->schedule);
        }
    });
    connect(m_hand, &FrameHand::stroked, this,
            [this](const std::vector<keyframe::StrokePoint>& points, int outside, bool withShift) {
                takeStroke(points, {withShift ? Start::Drawn : Start::Present, outsideText(outside)});
            });
    connect(m_hand, &FrameHand::exactWanted, this, [this] { openFrameFields(m_hand, m_view); });
    connect(m_hand, &FrameHand::menuWanted, this,
            [this](QPoint global) { openFrameMenu(m_hand, m_view, global); });
    connect(m_hand, &FrameHand::ended, this, &BendHand::ended);
    connect(m_hand, &FrameHand::told, this, &BendHand::spoken);
    connect(m_hand, &FrameHand::refused, this, &BendHand::told);
}

BendHand::~BendHand()
{
    m_making.forget();
    m_drawing.forget();
}

/// That at now is no longer one when the run has got further, unless another transition begins there.
void BendHand::takeFrames(const keyframe::KeyFrames& frames)
{
    m_frames = frames;
    const auto present = std::ranges::find(m_frames, m_hand->held().domain.from, &keyframe::KeyFrame::step);
    const bool isBetween = present != m_frames.begin() && present != m_frames.end() &&
                           (present - 1)->toNext == present->toNext && present + 1 != m_frames.end();
    if (isBetween) {
        m_frames.erase(present);
    }
}

void BendHand::want(Start start)
{
    m_nudged.stop();
    if (const auto future = futureOf(m_frames, start)) {
        m_isAsked = true;
        Q_EMIT bendWanted(m_of->lane()->letter, future->schedule, future->to);
    } else if (m_of) {
        Q_EMIT told(whyNot());
    }
}

QString BendHand::whyNot() const
{
    const auto issues = engine::whyNotBent(*m_of, m_of->settings().schedule, now());
    return issues.empty() ? tr("The base rate of this lane is 0, of which every other is a multiple.")
                          : QString::fromStdString(issues.front().text());
}

void BendHand::hold(const engine::LaneOf& of, const experiment::Lane& whole)
{
    m_of = of;
    m_isAsked = false;
    later(
        &m_pool, this, m_making.next(),
        [whole, shape = of.record->shape()] { return keyframe::turnedIntoFrames(whole, shape); },
        [this](const params::Result<keyframe::Reduced>& made) {
            if (!m_of) {
                return;
            }
            if (made) {
                m_planned = made->frames;
                // Else somebody changes those of before, or has changed them for the next bend.
                if (!m_nudged.isActive() && !m_hand->isDragging() && !m_isAsked) {
                    m_frames = made->frames;
                    show();
                }
            } else {
                Q_EMIT told(QString::fromStdString(made.issues().front().text()));
            }
        });
}

void BendHand::drop()
{
    m_making.forget();
    m_drawing.forget();
    m_nudged.stop();
    m_isDrawing = m_wantsKeys = m_isAsked = false;
    m_remark.clear();
    m_of.reset();
    m_frames.clear();
    m_planned.clear();
    m_hand->drop();
}

void BendHand::follow()
{
    const bool isDue = !m_sinceShown.isValid() || m_sinceShown.elapsed() >= kShowMs;
    if (m_of && !m_frames.empty() && isDue && !m_hand->isDragging()) {
        show();
    }
}

std::int64_t BendHand::now() const
{
    return experiment::tickAt(m_of->lane()->steps, m_of->settings().tick, m_of->record->shape());
}

double BendHand::presentRate() const
{
    return engine::rateOr(*m_of->lane(), optimizer::baseLr(m_of->settings().optimizer));
}

/// The frames with one at now, before which all is locked.
void BendHand::show()
{
    const experiment::Shape shape = m_of->record->shape();
    const auto step = static_cast<double>(now());
    const double rate = presentRate();
    const auto total = static_cast<double>(shape.totalSteps);
    if (step >= total) {
        return;
    }
    m_sinceShown.start();
    m_hand->hold({.letter = m_of->lane()->letter,
                  .frames = behind(m_frames, futureFrom(m_frames, step, rate)),
                  .domain = {.from = step, .to = total, .isStartFixed = true},
                  .baseRate = optimizer::baseLr(m_of->settings().optimizer),
                  .stepsPerEpoch = shape.stepsPerEpoch,
                  .stepsPerTick = experiment::tickAt(1, m_of->settings().tick, shape),
                  .comesTo = [planned = m_planned, step, rate](const keyframe::KeyFrames& frames) {
                      return behind(frames, futureAsPlanned(frames, planned, step, rate));
                  }});
    if (m_hand->isDrawing() != m_isDrawing) {
        m_hand->setDrawing(m_isDrawing);
    }
    if (std::exchange(m_wantsKeys, false)) {
        m_hand->takeKeys();
    }
}

std::optional<BendHand::Future> BendHand::futureOf(const keyframe::KeyFrames& frames, Start start) const
{
    const double base = m_of ? optimizer::baseLr(m_of->settings().optimizer) : 0.0;
    if (!(base > 0.0) || now() >= m_of->record->shape().totalSteps) {
        return std::nullopt;
    }
    const auto step = static_cast<double>(now());
    const double rate = start == Start::Drawn ? keyframe::rateAt(frames, step) : presentRate();
    const auto future = futureAsPlanned(frames, m_planned, step, rate);
    return Future{.schedule = keyframe::scheduled(future, base, m_of->settings().tick, m_of->record->shape(),
                                                  now(), keyframe::BaseRate::Kept)
                                  .schedule,
                  .to = future.back().rate};
}

void BendHand::setDrawing(bool isDrawing)
{
    m_isDrawing = isDrawing && m_of;
    if (m_hand->isHolding()) {
        m_hand->setDrawing(m_isDrawing);
    }
}

void BendHand::takeKeys()
{
    m_wantsKeys = !m_hand->isHolding();
    m_hand->takeKeys();
}

/// Of the stroke what lies right of now, where the run has got to meanwhile.
void BendHand::takeStroke(const std::vector<keyframe::StrokePoint>& points, const Stroke& stroke)
{
    if (!m_of || m_frames.empty()) {
        return;
    }
    keyframe::StrokeArea area = m_hand->area();
    area.firstStep = static_cast<double>(now());
    if (area.firstStep >= area.lastStep) {
        Q_EMIT told(whyNot());
        return;
    }
    const auto ahead = aheadOf(points, area.firstStep);
    if (ahead.empty()) {
        Q_EMIT told(tr("What was drawn lies in the past; draw right of step %1, where the run is.")
                        .arg(counted(now())));
        return;
    }
    draw(ahead, area, stroke);
}

void BendHand::draw(const std::vector<keyframe::StrokePoint>& points, const keyframe::StrokeArea& area,
                    const Stroke& stroke)
{
    const auto read = keyframe::strokeOf(points, area);
    if (!read) {
        Q_EMIT told(QString::fromStdString(read.issues().front().message));
        return;
    }
    if (!read->remarks.empty()) {
        Q_EMIT told(QString::fromStdString(read->remarks.front()));
    }
    const auto planned = futureAsPlanned(m_frames, m_planned, area.firstStep, presentRate());
    std::vector<double> drawn =
        keyframe::drawnOver(read->rates, ratesOf(planned, read->rates.size()), points, area);
    if (stroke.start == Start::Present) {
        drawn.front() = presentRate();
    }
    later(
        &m_pool, this, m_drawing.next(), [drawn, area] { return framesOfStroke(drawn, area); },
        [this, stroke](const keyframe::KeyFrames& frames) { takeDrawn(frames, stroke); });
}

void BendHand::takeDrawn(const keyframe::KeyFrames& drawn, const Stroke& stroke)
{
    if (m_of) {
        m_remark = stroke.remark;
        m_frames = behind(m_frames, drawn);
        if (!m_hand->isDragging()) { // the next stroke or drag has begun, and goes on
            m_hand->choose({});
            show();
        }
        want(stroke.start);
    }
}

} // namespace lrp::ui
