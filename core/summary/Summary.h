#pragma once

#include "core/channel/Hidden.h"
#include "core/engine/Record.h"
#include "core/experiment/Plan.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// What is drawn, in words, for people who do not see it and for those who would rather read.
namespace lrp::summary
{

struct Lane {
    char letter = 'A';
    std::string name;
    /// What is planned for it; nullptr: nothing is known.
    std::shared_ptr<const experiment::Plan> plan = nullptr;
    /// What it has measured; nullptr: it has not run.
    std::shared_ptr<const engine::LaneRecord> run = nullptr;
    engine::LaneStatus status = engine::LaneStatus::Waiting; ///< of the run, as people are told
    bool hasMeasured = true; ///< else its plan alone is drawn, whatever has run
    std::string rangeTest{}; ///< what one says about its rates: "too small below 0.004, …"; empty: nothing
};

/// What a summary is of.
struct Subject {
    std::vector<Lane> lanes;
    std::int64_t steps = 0; ///< of the whole run
    std::string unit{};     ///< of the X axis, in the plural; empty: steps
    double across = 0.0;    ///< how far that axis reaches
    bool isRateLogarithmic = false;
    bool isLossLogarithmic = true;
    bool isMeasured = true;                ///< else planned rates alone are drawn
    std::int64_t earlierRuns = 0;          ///< pale, behind the others
    std::vector<std::string> means{};      ///< names of lanes drawn as mean and range over seeds
    std::vector<std::string> references{}; ///< names of curves from elsewhere
    channel::Hidden hidden{}; ///< nothing of it is told; a lane all of which is hidden is not counted
    std::string finding{};    ///< of a lesson, once it is revealed
};

/// A race, without its plans.
Subject subjectOf(const std::shared_ptr<const engine::Record>& record);

/// How many values there are to look at for its sentences: some nanoseconds each.
std::size_t sizeOf(const Subject& subject);

/// The kinds of sentences, in their order. Readers differ in which they want: none mixes two.
enum class Kind { Name, Construction, Lane, Rate, Shape, Comparison, Finding };

struct Sentence {
    Kind kind = Kind::Name;
    char lane = '\0'; ///< whose it is; 0: of all
    std::string text; ///< ends with a full stop
};

/// From what a thing is over numbers and trends to comparison, three digits each. Takes as long as to look at
/// every rate and evaluation once. Thread: any; the lanes may be running.
std::vector<Sentence> sentencesOf(const Subject& subject);

/// The same as one text; `between` stands before what is told of each lane, and of all of them after it.
std::string textOf(const Subject& subject, std::string_view between = " ");

} // namespace lrp::summary
