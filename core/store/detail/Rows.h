#pragma once

#include "core/experiment/Limits.h"
#include "core/store/detail/Words.h"
#include "core/store/Run.h"
#include "core/text/Translate.h"

#include <cstdint>
#include <limits>
#include <SQLiteCpp/SQLiteCpp.h>
#include <string>
#include <string_view>

namespace lrp::store
{

using experiment::kMostSteps; // a larger number in a file is nonsense

/// The last id that a row may have and others still be added: they are counted on from there.
inline constexpr std::int64_t kMostIds = std::int64_t{1} << 53;

/// What readRun() and readRace() read, for a SELECT.
inline constexpr const char* kRunColumns =
    "id, race, lane, parent, fork_step, schedule_step, letter, seed, status, started_at, steps, "
    "train_nanoseconds, wall_nanoseconds, failure, name, note, colour, is_shown, last_training_loss, "
    "best_training_loss, last_validation_loss, best_validation_loss, last_accuracy, best_accuracy";
inline constexpr const char* kRaceColumns =
    "id, started_at, program, experiment, train_examples, "
    "validation_examples, steps_per_epoch, total_steps, evaluate_every, facts, seeds_left";
/// The same in a document of any version.
std::string raceColumnsIn(SQLite::Database& database);

/// Keys of rows as they come. A damaged tree could give rows again and again, without end.
class Rising
{
public:
    static constexpr std::int64_t kMostRows = 1'000'000;

    /// Returns the key. Damage when it is not above the one before.
    std::int64_t take(std::int64_t key)
    {
        if (key <= m_last || ++m_rows > kMostRows) {
            throw Damage(translate("store", "its rows are out of order"));
        }
        return m_last = key;
    }

private:
    std::int64_t m_last = std::numeric_limits<std::int64_t>::min();
    std::int64_t m_rows = 0;
};

/// A blob where it lies, which is until the statement goes on.
inline std::string_view bytesOf(const SQLite::Statement& row, int index)
{
    const SQLite::Column column = row.getColumn(index);
    return {static_cast<const char*>(column.getBlob()), static_cast<std::size_t>(column.getBytes())};
}

/// The row a statement is at; Damage names what is nonsense about it.
Run readRun(SQLite::Statement& row);
Race readRace(SQLite::Statement& row);

/// Column `index`, whole, from `least` to `most`. Damage calls it `name`.
std::int64_t wholeNumber(const SQLite::Statement& row, int index, std::string_view name,
                         std::int64_t least = 0, std::int64_t most = kMostSteps);
/// Measured: NULL is NaN.
double number(const SQLite::Statement& row, int index);

/// The enum's value that column `index` spells. Damage calls it `name`.
template <class E>
E choice(const SQLite::Statement& row, int index, std::string_view name)
{
    const std::string word = row.getColumn(index).getString();
    const auto names = choices(E{});
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == word) {
            return static_cast<E>(i);
        }
    }
    throw Damage(translate("store", "%1 is not known", "a column of a table").arg(name));
}

/// The greatest id that a row of the table has or ever had.
std::int64_t lastIdIn(SQLite::Database& database, const std::string& table);

// Where a file is taken away in the middle of a turn, what failed may be in it all the same, and comes again
// once it was saved elsewhere: a race, run or reference that is there already is left as it is.

void insertRace(SQLite::Database& database, const Race& race);
/// The seeds that a race has left have been taken over by the next.
void leaveSeeds(SQLite::Database& database, RaceId race);
std::string factsText(const engine::Facts& facts);
/// Returns whether it is new, and its parent there.
bool insertRun(SQLite::Database& database, const Run& run);
/// For a run that is not in the file any more nothing is done.
void insertEvent(SQLite::Database& database, RunId run, const engine::Event& event);
/// What is said to be under way is not: its program has ended.
void interruptRuns(SQLite::Database& database);

} // namespace lrp::store
