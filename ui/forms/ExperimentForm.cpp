#include "ui/forms/ExperimentForm.h"

#include "ui/forms/FieldEditor.h"
#include "ui/forms/FindingsPanel.h"
#include "ui/forms/LaneContext.h"
#include "ui/forms/Note.h"
#include "ui/forms/ScheduleForm.h"
#include "ui/forms/SettingsForm.h"
#include "ui/LaneBadge.h"
#include "ui/models/ExperimentModel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QStringList>
#include <QVBoxLayout>

namespace lrp::ui
{

using params::Json;

namespace
{

QLabel* makeHeading(const QString& text, QWidget* parent)
{
    auto* heading = new QLabel(text, parent);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    return heading;
}

QFrame* makeRule(QWidget* parent)
{
    auto* rule = new QFrame(parent);
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Sunken);
    return rule;
}

} // namespace

ExperimentForm::ExperimentForm(ExperimentModel* model, QWidget* parent)
    : QScrollArea(parent)
    , m_model(model)
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    makeProblem(column);
    column->addWidget(makeRule(content));
    makeLane(column);
    column->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(model, &ExperimentModel::replaced, this, [this] { m_memory.clear(); });
    connect(model, &ExperimentModel::changed, this, &ExperimentForm::load);
    connect(model, &ExperimentModel::selectionChanged, this, &ExperimentForm::load);
    connect(model, &ExperimentModel::laneRemoved, this, &ExperimentForm::forgetRemovedLanes);
    connect(model, &ExperimentModel::plansChanged, this, &ExperimentForm::showContext);
    connect(model, &ExperimentModel::issuesChanged, this, &ExperimentForm::showIssues);
    connect(model, &ExperimentModel::issuesChanged, this, &ExperimentForm::showFindings);
    connect(model, &ExperimentModel::plansChanged, this, &ExperimentForm::showFindings);
    load();
}

void ExperimentForm::makeProblem(QVBoxLayout* column)
{
    QWidget* content = column->parentWidget();
    m_dataset = new TypedForm(dataset::entries(), tr("Data set"), "dataset", content);
    m_network = new TypedForm(model::entries(), tr("Model"), "model", content);
    m_problem = new SettingsForm(experiment::problemFields(), "problem", content);
    column->addWidget(makeHeading(tr("Problem"), content));
    column->addWidget(m_dataset);
    column->addWidget(m_network);
    column->addWidget(m_problem);
    connect(m_dataset, &TypedForm::edited, this, [this] { edit("/problem/dataset", m_dataset->value()); });
    connect(m_network, &TypedForm::edited, this, [this] { edit("/problem/model", m_network->value()); });
    connect(m_problem, &SettingsForm::edited, this,
            [this](const Json& members) { editMembers("/problem/", members); });
}

void ExperimentForm::makeLane(QVBoxLayout* column)
{
    QWidget* content = column->parentWidget();
    m_badge = new LaneBadge(content);
    m_laneName = makeHeading({}, content);
    m_optimizer = new TypedForm(optimizer::entries(), tr("Optimizer"), "optimizer", content);
    m_optimizer->setExplained(true);
    m_schedule = new ScheduleForm(tr("Schedule"), "schedule", content);
    m_findings = new FindingsPanel(content);
    m_lane = new SettingsForm(experiment::laneFields(), "lane", content);
    m_others = new Note(Note::Tone::Error, content);
    auto* heading = new QHBoxLayout;
    heading->addWidget(m_badge);
    heading->addWidget(m_laneName, 1);
    column->addLayout(heading);
    for (QWidget* widget : {static_cast<QWidget*>(m_optimizer), static_cast<QWidget*>(m_schedule),
                            static_cast<QWidget*>(m_findings), static_cast<QWidget*>(m_lane),
                            static_cast<QWidget*>(m_others)}) {
        column->addWidget(widget);
    }
    connect(m_optimizer, &TypedForm::edited, this,
            [this] { edit(lanePointer() + "/optimizer", m_optimizer->value()); });
    connect(m_schedule, &ScheduleForm::edited, this,
            [this] { edit(lanePointer() + "/schedule", m_schedule->value()); });
    connect(m_findings, &FindingsPanel::mendChosen, m_model, &ExperimentModel::apply);
    connect(m_lane, &SettingsForm::edited, this,
            [this](const Json& members) { editMembers(lanePointer() + "/", members); });
}

std::string ExperimentForm::lanePointer() const
{
    return "/lanes/" + std::to_string(m_model->selectedLane());
}

void ExperimentForm::edit(const std::string& member, const Json& value)
{
    m_model->setValue(member, value);
}

void ExperimentForm::editMembers(const std::string& owner, const Json& members)
{
    for (const auto& [key, value] : members.items()) {
        edit(owner + key, value);
    }
}

void ExperimentForm::load()
{
    const Json& problem = m_model->value("/problem");
    m_dataset->setValue(problem["dataset"]);
    m_network->setValue(problem["model"]);
    m_problem->setValues(problem);
    loadLane();
    showIssues();
}

void ExperimentForm::loadLane()
{
    const int lane = m_model->selectedLane();
    const Json& json = m_model->value(lanePointer());
    LaneMemory& memory = m_memory[m_model->laneLetter(lane)];
    m_optimizer->setMemory(memory.optimizer);
    m_schedule->setMemory(memory.schedule);
    m_badge->setLetter(m_model->laneLetter(lane));
    m_laneName->setText(tr("Lane %1: %2").arg(QChar(m_model->laneLetter(lane))).arg(m_model->laneName(lane)));
    m_optimizer->setValue(json["optimizer"]);
    m_schedule->setValue(json["schedule"]);
    m_lane->setValues(json);
    presentLaneFields(*m_lane, json);
    showContext();
}

void ExperimentForm::showContext()
{
    m_schedule->setContext(contextOf(m_model->value(lanePointer()), m_model->shape()));
}

void ExperimentForm::forgetRemovedLanes()
{
    std::erase_if(m_memory, [this](const auto& entry) { return m_model->laneOf(entry.first) < 0; });
}

void ExperimentForm::showIssues()
{
    const params::Issues issues = m_model->issues();
    m_dataset->showIssues(issues, "/problem/dataset");
    m_network->showIssues(issues, "/problem/model");
    m_problem->showIssues(issues, "/problem");
    m_optimizer->showIssues(issues, lanePointer() + "/optimizer");
    m_schedule->showIssues(issues, lanePointer() + "/schedule");
    m_lane->showIssues(issues, lanePointer());
    showOtherLanes();
}

void ExperimentForm::showFindings()
{
    m_findings->setFindings(m_model->findings(m_model->selectedLane()));
}

/// Wrong settings of lanes that are not in the form now.
void ExperimentForm::showOtherLanes()
{
    QStringList lanes;
    for (int lane = 0; lane < m_model->laneCount(); ++lane) {
        const std::string pointer = "/lanes/" + std::to_string(lane);
        if (lane != m_model->selectedLane() && !issuesUnder(m_model->issues(), pointer).empty()) {
            lanes.append(QString(QChar(m_model->laneLetter(lane))));
        }
    }
    m_others->setNote(lanes.isEmpty()
                          ? QString()
                          : tr("Settings to mend in lane %1: select it in the list.").arg(lanes.join(", ")));
}

QWidget* ExperimentForm::firstWrong() const
{
    for (QWidget* wrong : {m_dataset->firstWrong(), m_network->firstWrong(), m_problem->firstWrong(),
                           m_optimizer->firstWrong(), m_schedule->firstWrong(), m_lane->firstWrong()}) {
        if (wrong != nullptr) {
            return wrong;
        }
    }
    return nullptr;
}

bool ExperimentForm::focusFirstWrong()
{
    for (int lane = 0; firstWrong() == nullptr && lane < m_model->laneCount(); ++lane) {
        if (!issuesUnder(m_model->issues(), "/lanes/" + std::to_string(lane)).empty()) {
            m_model->selectLane(lane);
        }
    }
    QWidget* wrong = firstWrong();
    if (wrong == nullptr) {
        return false;
    }
    wrong->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(wrong);
    return true;
}

QSize ExperimentForm::sizeHint() const
{
    const int width = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {std::max(width, fontMetrics().averageCharWidth() * 46), fontMetrics().height() * 40};
}

} // namespace lrp::ui
