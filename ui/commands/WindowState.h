#pragma once

#include "core/experiment/Experiment.h"
#include "ui/plots/ChartOptions.h"
#include "ui/session/SessionController.h"
#include "ui/style/Motion.h"
#include "ui/style/Theme.h"

#include <array>
#include <bitset>
#include <optional>
#include <QString>

namespace lrp::ui
{

/// How much of the old average a training loss keeps per point: raw, usual, strong.
inline constexpr std::array kSmoothings{0.0, 0.9, 0.97};

/// What may be done with the selected runs depends on this.
struct RunsState {
    std::size_t count = 0;
    bool areShown = false;        ///< all of them; so below
    bool areGhosts = false;       ///< drawn pale
    std::optional<char> colour{}; ///< of the only one
    bool areOfOneRace = false;
    bool isRaceLive = false;      ///< a lane of that race trains
    bool isRaceResumable = false; ///< a lane of that race has not come to its end, or seeds are to come
    QString family{};             ///< what deleting them deletes, in words; empty: nothing
    bool isFamilyLive = false;    ///< something of that trains

    bool operator==(const RunsState&) const = default;
};

/// The window in one value: whatever decides which commands may be given, what they are called and whether
/// they are ticked.
struct WindowState {
    SessionState session = SessionState::Idle;

    int lanes = 1; ///< of the experiment
    std::bitset<experiment::kMostLanes> shownLanes{};
    QString undo{}; ///< the edit that would be undone; empty: none
    QString redo{};

    bool isReadOnly = false;        ///< the document is only read
    std::optional<char> forkable{}; ///< the letter of the run that a fork would leave
    std::optional<char> bendable{}; ///< the letter of the selected lane, whose future can be bent
    std::optional<char> bent{};     ///< the same where a bend of it can be undone
    bool keepsOriginals = false;    ///< what is bent goes on beside what takes its place
    RunsState runs{};
    bool listsDifferences = false;
    std::size_t references = 0; ///< imported curves

    std::optional<char> diverged{}; ///< the letter of a lane that left the chart
    bool mayWarmUp = false;         ///< which has no warm-up yet

    bool areShapesShown = false; ///< in the centre, in place of the race
    bool hasSurface = false;     ///< the problem is a loss of two weights
    bool isSurfaceShown = false; ///< its map fills the centre
    YScale rateScale = YScale::Linear;
    YScale lossScale = YScale::Linear;
    XUnit xUnit = XUnit::Steps;
    std::size_t smoothing = 0; ///< place in kSmoothings
    ByPanel<bool> arePanelsOn{};
    bool isZoneShown = true;      ///< behind the rates, where it is known
    bool isDrawing = false;       ///< the selected lane's schedule is drawn on the plots
    bool mayDraw = false;         ///< it may be
    bool mayTurn = false;         ///< it may become key frames, which it is not yet
    bool mayCompare = false;      ///< its plan of before may become a lane
    bool hasImportedRate = false; ///< that is drawn
    int soundSeconds = 4;         ///< that a lane's curve takes to be heard

    bool isInLesson = false;
    bool hasAnswers = false; ///< to questions of the lesson
    QString spokenCode{};    ///< of the answer to its present step; empty: none

    ThemeChoice appearance = ThemeChoice::Desktop;
    QString language{}; ///< that was chosen, by its code; empty: the desktop's
    MotionChoice motion = MotionChoice::Desktop;
    bool areCharactersOfPlots = false; ///< keys of one character work on the plots alone
    int cores = 1;                     ///< of the machine
    int threads = 0;                   ///< 0: one for each core
    bool hasExamples = false;          ///< or lessons that came with the program
    bool isFullScreen = false;

    bool isLive() const { return session != SessionState::Idle && session != SessionState::Ended; }
    bool operator==(const WindowState&) const = default;
};

} // namespace lrp::ui
