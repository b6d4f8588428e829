#pragma once

#include "core/experiment/Experiment.h"
#include "core/store/Run.h"

#include <cstdint>
#include <optional>
#include <QString>
#include <string>

namespace lrp::ui
{

class ExperimentModel;
class History;

/// What an instrument looks at: a run of the document, or a lane of the form before it has run. A value.
struct Subject {
    std::optional<store::RunId> run{}; ///< nothing: the lane as the form has it, at step 0
    experiment::Problem problem{};
    experiment::Shape shape{}; ///< zeros while the data are not loaded
    experiment::Lane lane{};   ///< as the run executed it, or as the form has it
    char letter = 'A';
    QString name;
    std::int64_t steps = 0;                     ///< updates that the run has made; 0 of a lane of the form
    std::int64_t scheduleStep = 0;              ///< the update with which the lane's schedule began
    std::optional<std::int64_t> beginsAnewAt{}; ///< a fork's first step, where its schedule does
    bool isLive = false;                        ///< somebody trains it

    bool isSameAs(const Subject& other) const;
};

/// A run of the document.
Subject subjectOf(const History& history, const store::Run& run);
/// The selected lane of the form; nothing while it is wrong.
std::optional<Subject> formSubject(const ExperimentModel& experiment);

/// The run itself or, before a fork's first step, the ancestor that made the step.
const store::Run& makerOf(const History& history, const store::Run& run, std::int64_t step);

/// The same text of two lanes whose first steps are the same but for rate and schedule: what is asked at step
/// 0 of one holds for the other, whatever the base rate, the schedule, the length or the name.
std::string firstStepsOf(const experiment::Problem& problem, const experiment::Lane& lane);

} // namespace lrp::ui
