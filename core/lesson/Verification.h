#pragma once

#include "core/engine/Record.h"
#include "core/lesson/Lesson.h"
#include "core/lesson/Verdict.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace lrp::lesson
{

/// Whether a lesson may say what it says: its experiments, run with every seed of both sets, and what becomes
/// of its claims. Who trains is not its business. Thread: one.
class Verification
{
public:
    /// One race to be run.
    struct Race {
        std::string setup; ///< the experiment's name
        std::size_t set = 0;
        experiment::Experiment experiment; ///< with its seed
    };

    explicit Verification(const Lesson& lesson);

    /// All of them, seed by seed, in the order in which take() wants their records.
    std::vector<Race> races() const;
    /// What has come of a race; the record must have ended.
    void take(const Race& race, const engine::Record& record);

    // Once all races are taken.

    std::vector<Verdict> verdicts() const;
    /// What `verified` holds: the build, the sets, every claim's figures, each lane's mean end, and between
    /// which losses 96 of 100 evaluations lie, and where runs begin, so that an axis is fixed before anybody
    /// sees a curve.
    params::Json figures(const std::string& build) const;
    /// The seed of the choosing set whose ends are nearest to each lane's median, which is the one to show.
    std::int64_t typicalSeed(const std::string& setup) const;

private:
    using Sets = std::array<std::vector<Outcome>, 2>;
    using Lanes = std::map<char, Sets>;

    const std::vector<Outcome>& outcomesOf(const LaneName& lane, std::size_t set) const;
    params::Json endsOf(const Lanes& lanes) const;
    params::Json lossesOf(const Lanes& lanes) const;

    const Lesson& m_lesson;
    std::map<std::string, Lanes> m_outcomes; ///< by the experiment's name
};

} // namespace lrp::lesson
