#pragma once

#include "ui/fork/ForkContext.h"
#include "ui/history/History.h"
#include "ui/plots/Curves.h"

#include <map>
#include <optional>

class QAction;

namespace lrp::ui
{

class CurvesView;
class DocumentKeeper;
class ExperimentModel;
class ForkStrip;
class MessageBar;
class RunsPanel;
class SessionController;

/// The parts of the window that a document's runs go through.
struct HistoryParts {
    ExperimentModel* experiment;
    SessionController* session;
    CurvesView* curves;
    MessageBar* messages;
    History* history;
    DocumentKeeper* keeper;
    RunsPanel* runs;
    ForkStrip* strip;
    QAction* fork; ///< forks the run that was chosen last at the crosshair
};

/// Leads runs through the window: what starts is kept in the document and listed, what is shown is drawn,
/// what was interrupted goes on, and forks leave where the crosshair stands. Thread: UI.
class HistoryDesk : public QObject
{
    Q_OBJECT

public:
    HistoryDesk(const HistoryParts& parts, QObject* parent);

    /// Draws the lanes of the form, the shown runs, and forks that are being chosen.
    void showCurves();

Q_SIGNALS:
    /// A document was opened, and the window shows it.
    void documentShown();

private:
    void connectDocument();
    void connectForks();
    void showReferences();
    void keep(const std::shared_ptr<engine::Record>& record, bool isRace);
    void hideEarlierRaces();
    void showDocument(const store::Contents& contents, const std::shared_ptr<const engine::Record>& latest,
                      store::RaceId race);
    void resume(store::RaceId race);
    void chooseLane(int lane);
    void choose(store::RunId run);
    void askToFork(store::RunId run);
    void openStrip(store::RunId run, const std::vector<std::int64_t>& checkpoints);
    ForkContext contextOf(const store::Run& run, std::int64_t step) const;
    double rateAt(const store::Run& run, const ForkContext& context) const;
    std::vector<double> pastRates(const store::Run& run, std::int64_t step) const;
    std::string lettersInUse() const;
    void planFork(store::RunId run);
    void enableFork();

    HistoryParts m_parts;
    std::optional<store::RaceId> m_offered;  ///< the race that is shown as paused
    std::optional<store::RunId> m_chosen;    ///< the run that a fork would leave
    std::optional<store::RunId> m_forkAsked; ///< whose checkpoints were asked for to fork it
    std::vector<LaneCurve> m_preview;        ///< forks that are being chosen
    std::map<store::RunId, PlanPtr> m_plans; ///< of forks under way
};

} // namespace lrp::ui
