#pragma once

#include "core/channel/Hidden.h"
#include "ui/history/History.h"
#include "ui/history/HistoryParts.h"
#include "ui/plots/Curves.h"

#include <map>
#include <optional>

namespace lrp::ui
{

class BendDesk;
class ForkDesk;
struct LatestRace;
struct RehearsedFork;
struct ShownRuns;

/// Leads runs through the window: what starts is kept in the document and listed, what is shown is drawn,
/// what was interrupted goes on, and forks leave where the crosshair stands. Thread: UI.
class HistoryDesk : public QObject
{
    Q_OBJECT

public:
    HistoryDesk(const HistoryParts& parts, QObject* parent);

    /// Draws the lanes of the form, the shown runs, and forks that are being chosen.
    void showCurves();
    /// Curves that nobody may see yet: of such a lane nothing that was measured is handed to the plots, nor
    /// to whatever reads these, and where its rate is hidden not its plan.
    void setHidden(const channel::Hidden& hidden);

    /// The letter of the run that a fork would leave: of the one that was chosen last. Nothing: there is
    /// none.
    std::optional<char> forkable() const;
    void fork();
    /// This run where the crosshair stands, to go on as it was rehearsed.
    void forkAsRehearsed(store::RunId run, const RehearsedFork& rehearsed);
    BendDesk* bends() const { return m_bends; }
    /// Whether the race under way began before there was a document, and is kept in the one that is opened
    /// now.
    bool startedMeanwhile() const;

Q_SIGNALS:
    void forkableChanged(); ///< or whether the document is written
    /// A document was opened, and the window shows it.
    void documentShown();

private:
    void cover(ShownRuns& shown) const;
    void connectDocument();
    void connectForks();
    void showReferences();
    void keep(const std::shared_ptr<engine::Record>& record, bool isRace);
    void goOn(const std::shared_ptr<engine::Record>& record, const std::vector<store::RunId>& runs,
              int seedsLeft);
    void hideOtherRaces(const engine::Record& race);
    void forgetRuns();
    void followDocument();
    void showDocument(const store::Contents& contents, const LatestRace& latest);
    void takeSamples(const LatestRace& latest);
    void showLatest(const LatestRace& latest);
    void sayUnreadable(const params::Issues& leftOut);
    void resume(store::RaceId race);
    void chooseLane(int lane);
    void choose(store::RunId run);
    void planFork(store::RunId run);
    void resumeBent(store::RaceId race);
    PlanPtr planOf(const LaneCurve& curve) const;

    HistoryParts m_parts;
    ForkDesk* m_forks;
    BendDesk* m_bends;
    std::optional<store::RaceId> m_offered; ///< the race that is shown as paused
    std::optional<store::RunId> m_chosen;   ///< the run that a fork would leave
    std::vector<store::RunId> m_resumed;    ///< that go on with the record that is about to run
    bool m_isGoingOn = false;               ///< the record that is about to run was asked for by resume()
    channel::Hidden m_hidden;
    std::map<store::RunId, PlanPtr> m_plans; ///< of forks under way
};

} // namespace lrp::ui
