#include "core/training/detail/Field.h"

#include "core/training/detail/FailureText.h"

#include <algorithm>

namespace lrp::training
{

using engine::LaneStatus;
using Reason = engine::Checkpoint::Reason;

Entrant::Made Entrant::make(const engine::Race::Turn& turn, const engine::Race& race,
                            const std::stop_token& stopping)
{
    Made made;
    try {
        // What is let go has its last status before.
        while (!trainer->standsStill() && !engine::hasEnded(lane.status)) {
            made.goesOn = trainer->step(stopping);
            if (++made.steps; !made.goesOn || made.steps >= turn.steps || !race.mayContinue()) {
                break;
            }
        }
    } catch (const std::exception& error) {
        lane.fail(textOf(error));
        lane.status = LaneStatus::Failed;
        made.goesOn = false;
    }
    lane.wallNanoseconds = std::chrono::nanoseconds(std::chrono::steady_clock::now() - since).count();
    return made;
}

std::vector<Entrant*> Field::all()
{
    const std::lock_guard lock(m_mutex);
    std::vector<Entrant*> entrants;
    for (Entrant& entrant : m_entrants) {
        entrants.push_back(&entrant);
    }
    return entrants;
}

bool Field::isRun()
{
    return std::ranges::all_of(all(),
                               [](const Entrant* entrant) { return engine::hasEnded(entrant->lane.status); });
}

void Field::leave(LaneStatus endAs)
{
    const bool pauses = endAs == LaneStatus::Paused;
    for (Entrant* entrant : all()) {
        engine::LaneRecord& lane = entrant->lane;
        if (!engine::hasEnded(lane.status)) {
            entrant->trainer->keepCheckpoint(pauses ? Reason::Pause : Reason::Stop);
            lane.events.put(engine::eventNow(pauses ? engine::EventKind::Paused : engine::EventKind::Stopped,
                                             lane.steps));
            lane.status = endAs;
        }
    }
}

void Field::keepCheckpoints()
{
    for (Entrant* entrant : all()) {
        const std::unique_lock busy(entrant->trainer->mutex(), std::try_to_lock);
        if (busy && !engine::hasEnded(entrant->lane.status)) {
            entrant->trainer->keepCheckpoint(Reason::Pause);
        }
    }
}

void Field::copyWeights()
{
    for (Entrant* entrant : all()) {
        if (entrant->lane.snapshots.isAsked()) {
            const std::unique_lock busy(entrant->trainer->mutex(), std::try_to_lock);
            if (busy) {
                entrant->trainer->copyWeightsIfAsked();
            }
        }
    }
}

} // namespace lrp::training
