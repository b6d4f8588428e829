#pragma once

#include "core/channel/Hidden.h"
#include "ui/plots/ChartOptions.h"
#include "ui/plots/Curves.h"
#include "ui/presenter/WallVote.h"

#include <limits>
#include <memory>
#include <optional>
#include <QFont>
#include <QString>
#include <set>
#include <vector>

namespace lrp::ui
{

/// One lane as the class sees it.
struct WallLane {
    char letter = 'A';
    QString name;
    PlanPtr plan = noPlan();                       ///< never nullptr
    std::shared_ptr<const engine::LaneRecord> run; ///< nullptr: has not run
    experiment::Shape shape{};                     ///< of the run's race
    bool isGhost = false;                          ///< pale, without a name
    bool isBefore = false;                         ///< a ghost of what was planned, dotted
    bool isPlanAlone = false;                      ///< so that no rate is told as its present one
    /// What is measured of it is hidden, and its plan tells the rate of this step, which the race is at.
    std::optional<std::int64_t> plannedAt{};
    bool isLossCovered = false; ///< a bar says so
    bool isDimmed = false;      ///< another one stands in the spotlight
    bool hidesRate = false;
    bool hidesTraining = false;
    bool hidesValidation = false;
    /// From this step on nothing is drawn of what is measured.
    double until = std::numeric_limits<double>::infinity();

    bool hidesAll() const { return hidesRate && hidesTraining && hidesValidation; }
};

/// All that is on the wall, in one value that a thread of its own can paint.
struct Wall {
    QString title; ///< or the question
    QString clock;
    QString step; ///< "step 640 of 2,000"
    QString state;
    QString note;        ///< beside the state, quieter
    std::int64_t at = 0; ///< the step that the run is at
    std::vector<WallLane> lanes;
    experiment::Shape shape{}; ///< of the plans
    ChartOptions options;
    bool mayStart = true;         ///< else a prediction is asked for first
    bool hasBegun = false;        ///< something has run, or does
    std::vector<DrawnLine> drawn; ///< by hand, above all others
    WallVote vote;                ///< stands in place of the rates
    std::optional<std::int64_t> crosshair;
    bool dark = false;
    QFont font;
};

/// The lanes of the content that are shown, without what is hidden of them, and without those of which all
/// is.
std::vector<WallLane> wallLanes(const ChartContent& content, const channel::Hidden& hidden);

/// What stands there, for who cannot see it: without what changes from step to step.
QString inWords(const Wall& wall);

/// The letters of lanes that have a name on the wall, in their order.
std::vector<char> namedLetters(const std::vector<WallLane>& lanes);

/// Dims all but those with these letters; without any, none.
void dimBeside(const std::set<char>& letters, std::vector<WallLane>& lanes);

/// The wall as it is now, whatever is measured from here on.
Wall frozen(Wall wall);

} // namespace lrp::ui
