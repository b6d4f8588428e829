#pragma once

#include "core/engine/Record.h"
#include "core/experiment/Pieces.h"

#include <optional>
#include <string>

/// Bending a run: its future is replaced by another. The run so far stays, a run that begins where it stood
/// takes its place, with the state of weights and optimizer and another schedule. A bend at step t measures
/// what a fresh run measures whose schedule is the old one for t updates and then the new one.
namespace lrp::engine
{

/// A lane of a record.
struct LaneOf {
    std::shared_ptr<const Record> record;
    std::size_t place = 0;

    const std::shared_ptr<LaneRecord>& lane() const { return record->lanes()[place]; }
    const experiment::Lane& settings() const { return record->experiment().lanes[place]; }
};

/// The rate of the lane's last update; NaN: it has made none.
double rateOf(const LaneRecord& lane);
/// The same, `otherwise` where there is none.
double rateOr(const LaneRecord& lane, double otherwise);

/// Why the lane's future cannot be replaced at all, in a sentence; empty: it can.
std::string whyNotBendable(const LaneOf& of);

/// Why `after` cannot take the place of the lane's schedule after `step` updates: issues with pointers below
/// /schedule, or without one.
params::Issues whyNotBent(const LaneOf& of, const schedule::Schedule& after, std::int64_t step);

/// The run that takes the place of a lane which stands still, with `after` from here on. `to`: the rate it
/// ends with, as people are told. There must be a checkpoint in its halt, and whyNotBent() must agree.
std::shared_ptr<Record> bent(const LaneOf& of, const schedule::Schedule& after, double to);

/// The run that was bent last on the way to this one; nullptr: none, or all bends have been undone.
const LaneRecord* lastBendOf(const LaneRecord& lane);

/// The state in which a run took its parent's place; nullptr where nobody holds it. A run that was resumed
/// goes on from a later one, and its parent stands still in this.
CheckpointPtr stateAtBend(const LaneRecord& bent);

/// Whether there is a bend to undo, and the state that the run had there.
bool mayUnbend(const LaneRecord& lane);

/// The run that takes the place of a lane whose last bend is undone: it goes on from there as the parent
/// would have. nullptr where mayUnbend() says no.
std::shared_ptr<Record> unbent(const LaneOf& of);

/// The lane that is at `of` ends, as another has taken its place; or, with `goesOn`, runs on beside it. What
/// takes its place should have joined the race before.
void leavePlace(LaneRecord& lane, bool goesOn);

/// The schedules that a run has used, one after another; `own` is the one of its record's lane.
std::vector<experiment::Piece> piecesOf(const LaneRecord& lane, const schedule::Schedule& own);

/// A race with these lanes, those that stand in the places of its own, to be looked at: its state and numbers
/// are theirs. Where there is one for each lane, the settings stay those of the race; there may be more, such
/// as what was bent beside what took its place.
std::shared_ptr<Record> standing(const Record& race, const std::vector<LaneOf>& lanes);

/// "3 → 1", in three significant digits; "3" where the end is not known.
std::string inWords(const Bend& bend);

/// What the event of a bend says: {"from", "to", "undone", "before": schedule, "after": schedule}.
std::string eventText(const Bend& bend, const schedule::Schedule& after);
/// Nothing where it is no such text. `before` stays as it is by default.
std::optional<Bend> bendFrom(const std::string& eventText);

} // namespace lrp::engine
