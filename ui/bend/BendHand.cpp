#include "ui/bend/BendHand.h"

#include "core/keyframe/Editing.h"
#include "core/keyframe/Segments.h"
#include "core/keyframe/Turning.h"
#include "ui/draw/FrameHand.h"
#include "ui/plots/CurvesView.h"
#include "ui/widgets/Later.h"

#include <algorithm>
#include <cmath>

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

} // namespace

BendHand::BendHand(CurvesView* view, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_hand(new FrameHand(view))
{
    m_pool.setMaxThreadCount(1);
    m_nudged.setSingleShot(true);
    m_nudged.setInterval(kNudgesMs);
    connect(&m_nudged, &QTimer::timeout, this, &BendHand::want);
    connect(m_hand, &FrameHand::changed, this,
            [this](const keyframe::KeyFrames& frames, const FrameAct& act) {
                m_frames = frames;
                if (act.kind != FrameAct::Kind::Nudge) {
                    want();
                } else if (const auto future = futureOf(frames)) {
                    m_nudged.start();
                    Q_EMIT moving(future->schedule);
                }
            });
    connect(m_hand, &FrameHand::moving, this, [this](const keyframe::KeyFrames& frames) {
        if (const auto future = futureOf(frames)) {
            Q_EMIT moving(future->schedule);
        }
    });
    connect(m_hand, &FrameHand::ended, this, &BendHand::ended);
    connect(m_hand, &FrameHand::told, this, &BendHand::spoken);
    connect(m_hand, &FrameHand::refused, this, &BendHand::told);
}

BendHand::~BendHand()
{
    m_making.forget();
}

void BendHand::want()
{
    m_nudged.stop();
    if (const auto future = futureOf(m_frames)) {
        Q_EMIT bendWanted(m_of->lane()->letter, future->schedule, future->to);
    }
}

void BendHand::hold(const engine::LaneOf& of, const experiment::Lane& whole)
{
    m_of = of;
    later(
        &m_pool, this, m_making.next(),
        [whole, shape = of.record->shape()] { return keyframe::turnedIntoFrames(whole, shape); },
        [this](const params::Result<keyframe::Reduced>& made) {
            if (!m_of) {
                return;
            }
            if (made) {
                m_planned = made->frames;
                if (!m_nudged.isActive()) { // else somebody is changing those of before
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
    m_nudged.stop();
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
    const auto total = static_cast<double>(shape.totalSteps);
    if (step >= total) {
        return;
    }
    m_sinceShown.start();
    keyframe::KeyFrames frames;
    std::ranges::copy_if(m_frames, std::back_inserter(frames),
                         [step](const keyframe::KeyFrame& frame) { return frame.step < step; });
    const auto future = futureFrom(m_frames, step, presentRate());
    frames.insert(frames.end(), future.begin(), future.end());
    m_hand->hold({.letter = m_of->lane()->letter,
                  .frames = std::move(frames),
                  .domain = {.from = step, .to = total, .isStartFixed = true},
                  .baseRate = optimizer::baseLr(m_of->settings().optimizer),
                  .stepsPerEpoch = shape.stepsPerEpoch,
                  .stepsPerTick = experiment::tickAt(1, m_of->settings().tick, shape)});
}

std::optional<BendHand::Future> BendHand::futureOf(const keyframe::KeyFrames& frames) const
{
    const double base = m_of ? optimizer::baseLr(m_of->settings().optimizer) : 0.0;
    if (!(base > 0.0) || now() >= m_of->record->shape().totalSteps) {
        return std::nullopt;
    }
    const auto future = futureAsPlanned(frames, m_planned, static_cast<double>(now()), presentRate());
    return Future{.schedule = keyframe::scheduled(future, base, m_of->settings().tick, m_of->record->shape(),
                                                  now(), keyframe::BaseRate::Kept)
                                  .schedule,
                  .to = future.back().rate};
}

} // namespace lrp::ui
