#pragma once

#include "ui/session/SessionController.h"

#include <QString>

namespace lrp::ui
{

/// What the status line is made from.
struct StatusFacts {
    SessionState state = SessionState::Idle;
    int lanes = 0; ///< of the run, or of the experiment before there is one
    int diverged = 0;
    int failed = 0;
    bool isStopped = false; ///< a lane was stopped before its end
    std::int64_t step = 0;
    std::int64_t totalSteps = 0;
    int lanesAtATime = 0;   ///< 0: unknown
    bool isEdited = false;  ///< the experiment is no longer what runs
    QString firstProblem{}; ///< empty: nothing is wrong
    bool mayStart = true;   ///< else a prediction is asked for first
};

/// One line in words: what goes on, or what to mend.
QString statusText(const StatusFacts& facts);

/// The state in one word for the window's title, so that a task list shows it; empty before a run.
QString stateWord(const StatusFacts& facts);

/// What is said aloud when a run has come to this state: "Run started: three lanes, 1,500 steps." where it
/// `begins`, else that it goes on. Empty: nothing.
QString spokenText(const StatusFacts& facts, bool begins);

/// "1,200/1,500 · 00:08"
QString clockText(std::int64_t step, std::int64_t totalSteps, double seconds);

/// "one lane", "three lanes"
QString lanesInWords(int lanes);

} // namespace lrp::ui
