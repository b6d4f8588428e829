#pragma once

#include "ui/forms/TypedForm.h"

#include <map>
#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace lrp::ui
{

class ExperimentModel;
class FindingsPanel;
class LaneBadge;
class ScheduleForm;

/// The EXPERIMENT panel: the problem, then the selected lane's optimizer and schedule. What is wrong stands
/// under its field. Thread: UI.
class ExperimentForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit ExperimentForm(ExperimentModel* model, QWidget* parent = nullptr);

    /// Selects the lane with the first wrong field, where need be, and gives that field the focus. False:
    /// nothing to mend here.
    bool focusFirstWrong();

    QSize sizeHint() const override;

private:
    struct LaneMemory {
        std::shared_ptr<TypeMemory> optimizer = std::make_shared<TypeMemory>();
        std::shared_ptr<TypeMemory> schedule = std::make_shared<TypeMemory>();
    };

    void makeProblem(QVBoxLayout* column);
    void makeLane(QVBoxLayout* column);
    void edit(const std::string& member, const params::Json& value);
    void editMembers(const std::string& owner, const params::Json& members);
    std::string lanePointer() const;
    void load();
    void loadLane();
    void showContext();
    void forgetRemovedLanes();
    void showIssues();
    void showOtherLanes();
    void showFindings();
    QWidget* firstWrong() const;

    ExperimentModel* m_model;
    TypedForm* m_dataset;
    TypedForm* m_network;
    SettingsForm* m_problem;
    LaneBadge* m_badge;
    QLabel* m_laneName;
    TypedForm* m_optimizer;
    ScheduleForm* m_schedule;
    FindingsPanel* m_findings;
    SettingsForm* m_lane;
    Note* m_others;
    std::map<char, LaneMemory> m_memory;
};

} // namespace lrp::ui
