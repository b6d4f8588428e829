#pragma once

#include "core/experiment/Experiment.h"
#include "ui/experiment/DiskWatch.h"
#include "ui/experiment/ExperimentHistory.h"
#include "ui/experiment/Planner.h"
#include "ui/plots/Curves.h"

#include <QObject>
#include <set>
#include <vector>

namespace lrp::ui
{

/// The experiment while it is edited: JSON that may be wrong for a while, what is wrong with it, the last
/// state that was right with its planned rates, and which lane is selected and which are shown. Every edit
/// can be undone; which lanes are shown is none. Thread: UI.
class ExperimentModel : public QObject
{
    Q_OBJECT

public:
    /// Begins with the preset.
    explicit ExperimentModel(QObject* parent = nullptr);

    /// Replaces everything; what was edited is forgotten.
    void setExperiment(const experiment::Experiment& experiment);
    /// The same as an edit, which is called `text`; none where nothing differs.
    void editExperiment(const QString& text, const experiment::Experiment& experiment);

    const params::Json& json() const { return m_json; }
    /// The member at a JSON pointer, which must exist.
    const params::Json& value(const std::string& pointer) const;
    void setValue(const std::string& pointer, params::Json value);
    /// Sets all of these values in one edit, which is called `text`. With a `place` it goes on with the last
    /// edit of that place, if there was no pause.
    void setValues(const QString& text, const std::vector<experiment::Change>& changes,
                   std::string place = {});
    void apply(const experiment::Mend& mend);

    /// Everything that is wrong: with the settings, with the data they name, and what the last start
    /// reported.
    const params::Issues& issues() const { return m_issues; }
    bool isRight() const { return m_reading.isRight(); }
    /// Whether the data that are there make the run longer than one may be.
    bool isTooLong() const { return !lengthIssues().empty(); }
    /// The last experiment whose settings were right; the present one when isRight().
    const experiment::Experiment& experiment() const { return m_valid; }
    const experiment::Shape& shape() const { return m_planned.shape; }
    /// The lanes of experiment() with their planned rates.
    const std::vector<LaneCurve>& curves() const { return m_curves; }

    /// What is odd about a lane as it is planned; nothing while it is another than was planned, being wrong
    /// or not planned yet.
    std::vector<experiment::Finding> findings(int lane) const;

    /// What range tests show of the lanes as they are planned, a list for each; shown among the others until
    /// the next edit has been looked at.
    void setTestFindings(std::vector<std::vector<experiment::Finding>> findings);

    /// What a start of the engine found wrong with the data; forgotten with the next edit.
    void setRunIssues(params::Issues issues);

    /// Undoes and redoes.
    ExperimentHistory* history() const { return m_history; }
    /// Whether the experiment is another than the one that was set or saved last.
    bool isModified() const { return !m_history->isClean(); }
    void markSaved() { m_history->setClean(); }

    int laneCount() const;
    char laneLetter(int lane) const;
    QString laneName(int lane) const;
    bool isLaneShown(int lane) const;
    int selectedLane() const { return m_selected; }
    /// The lane with this letter, or −1.
    int laneOf(char letter) const;

    bool canAddLane() const;
    bool canRemoveLane() const { return laneCount() > 1; }
    /// A constant rate on the selected lane's optimizer; selected afterwards.
    void addLane();
    /// One with these settings, under a free letter; without a name it is called after its schedule.
    void addLane(params::Json lane);
    void duplicateLane();
    void removeLane();

public Q_SLOTS:
    void selectLane(int lane);
    void renameLane(int lane, const QString& name);
    void setLaneShown(int lane, bool shown);
    /// Shows this lane alone; again: all of them.
    void soloLane(int lane);

Q_SIGNALS:
    // Of an edit each at most once, in this order, when all of them are true; changed() and issuesChanged()
    // always.
    void replaced(); ///< by another experiment; only then
    void changed();  ///< the JSON
    void selectionChanged(int lane);
    void plansChanged();  ///< planned rates, shape, or which lanes are shown
    void issuesChanged(); ///< what is wrong, or odd, with any of it or with the selected lane
    void modifiedChanged(bool modified);
    void laneAboutToBeInserted(int lane);
    void laneInserted(int lane);
    void laneAboutToBeRemoved(int lane);
    void laneRemoved(int lane);

private:
    void edit(const QString& text, params::Json after, int selectedAfter, std::string place = {});
    void restore(const ExperimentState& state);
    void restoreLanes(const params::Json& target);
    void putLane(int place, const params::Json& lane);
    void takeLane(int place);
    bool read(const experiment::Reading& before);
    void announce(bool isPlanned, bool isSelected);
    void take(const Planned& planned);
    void gatherIssues();
    params::Issues lengthIssues() const;
    void showPlans();
    char freeLetter() const;
    void appendLane(const QString& text, params::Json lane);
    params::Json& lanes() { return m_json["lanes"]; }
    const params::Json& lanes() const { return m_json["lanes"]; }

    ExperimentHistory* m_history;
    params::Json m_json;
    experiment::Reading m_reading; ///< of the JSON
    experiment::Experiment m_valid;
    Planned m_planned;
    std::vector<std::vector<experiment::Finding>> m_testFindings;
    params::Issues m_runIssues;
    params::Issues m_issues; ///< of reading, plan and run
    Planner m_planner;
    DiskWatch m_watch;
    std::vector<LaneCurve> m_curves; ///< of what was planned
    std::set<char> m_hidden;
    int m_selected = 0;
};

} // namespace lrp::ui
