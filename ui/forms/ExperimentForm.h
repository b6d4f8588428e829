#pragma once

#include "core/experiment/Findings.h"
#include "ui/commands/Mask.h"
#include "ui/forms/ProblemPair.h"
#include "ui/forms/TypedForm.h"

#include <map>
#include <QWidget>
#include <set>
#include <string>

class QLabel;
class QScrollArea;

namespace lrp::ui
{

class Disclosure;
class EdgeLine;
class ExperimentModel;
class Filling;
class FindingsPanel;
class LaneBadge;
class ScheduleForm;

/// The EXPERIMENT panel: the selected lane's optimizer and schedule, and below them the problem, a line that
/// opens, once by itself when something in it becomes wrong. What is wrong stands under its field; where that
/// is not in sight, a line says where to look. Thread: UI.
class ExperimentForm : public QWidget
{
    Q_OBJECT

public:
    /// Without `filling` it is whole at once; with it, its fields come in pieces.
    explicit ExperimentForm(ExperimentModel* model, Filling* filling = nullptr, QWidget* parent = nullptr);

    /// Selects the lane with the first wrong field, where need be, and gives that field the focus. False:
    /// nothing to mend here.
    bool focusFirstWrong();

    /// Brings the field of the setting at this JSON pointer into view, opening what hides it.
    void reveal(const std::string& pointer);

    /// Hides and locks fields. What was edited before can be undone all the same.
    void setMask(const Mask& mask);

    /// What is known of the edge of the selected lane, under its base rate.
    EdgeLine* edge() const { return m_edge; }

    QSize sizeHint() const override;

private:
    struct LaneMemory {
        std::shared_ptr<TypeMemory> optimizer = std::make_shared<TypeMemory>();
        std::shared_ptr<TypeMemory> schedule = std::make_shared<TypeMemory>();
    };

    QScrollArea* makeArea(const QString& name);
    void fill();
    void complete();
    void nameProblem();
    void makeOptimizer();
    void makeSchedule();
    void makeLane();
    void makeData();
    void makeProblem();
    void follow();
    void addTo(QScrollArea* area, QWidget* widget);
    void edit(const std::string& member, const params::Json& value);
    void editPair(const std::string& member, const params::Json& value);
    void editMembers(const std::string& owner, const params::Json& members);
    void mend(const experiment::Mend& mend);
    std::string lanePointer() const;
    void load();
    void loadLane();
    void showProblem();
    void openForFaults(const params::Issues& issues);
    void showContext();
    void forgetRemovedLanes();
    void showIssues();
    void showElsewhere();
    void showFindings();
    void cover();
    bool isFree(const experiment::Mend& mend) const;
    bool isWarmedUp() const;
    QWidget* firstWrongOfProblem() const;
    QWidget* firstWrong() const;
    QWidget* inputAt(const std::string& pointer) const;
    void bringIntoView(QWidget* input);

    ExperimentModel* m_model;
    QScrollArea* m_laneArea;
    Disclosure* m_problemLine;
    QScrollArea* m_problemArea;
    Filling* m_filling; ///< what brings the fields that are not there yet; nullptr: they are
    LaneBadge* m_badge;
    QLabel* m_laneName;
    EdgeLine* m_edge;
    TypedForm* m_optimizer = nullptr;
    ScheduleForm* m_schedule = nullptr;
    FindingsPanel* m_findings = nullptr;
    SettingsForm* m_lane = nullptr;
    Note* m_elsewhere = nullptr; ///< what is wrong out of sight
    TypedForm* m_dataset = nullptr;
    TypedForm* m_network = nullptr;
    SettingsForm* m_problem = nullptr;
    std::set<std::string> m_faults; ///< of the problem, by setting
    std::map<char, LaneMemory> m_memory;
    ProblemPair m_pair;
    Mask m_mask;
    bool m_isProblemHidden = false; ///< by it
    MaskedFields m_fields;          ///< of it, for the selected lane
};

} // namespace lrp::ui
