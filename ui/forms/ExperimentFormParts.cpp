#include "ui/experiment/ExperimentModel.h"
#include "ui/forms/EdgeLine.h"
#include "ui/forms/ExperimentForm.h"
#include "ui/forms/FindingsPanel.h"
#include "ui/forms/ScheduleForm.h"
#include "ui/forms/SettingsForm.h"
#include "ui/widgets/Disclosure.h"
#include "ui/widgets/Filling.h"
#include "ui/widgets/LaneBadge.h"
#include "ui/widgets/Note.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <functional>
#include <utility>

/// How the form is made, whole or in pieces.
namespace lrp::ui
{

using params::Json;

namespace
{

constexpr int kFormMargin = 8; ///< to the left and right of the form

QLabel* makeHeading(const QString& text, QWidget* parent)
{
    auto* heading = new QLabel(text, parent);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    return heading;
}

} // namespace

ExperimentForm::ExperimentForm(ExperimentModel* model, Filling* filling, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_laneArea(makeArea("experiment/lane"))
    , m_problemLine(new Disclosure("problem/open", this))
    , m_problemArea(makeArea("experiment/problem"))
    , m_filling(filling)
    , m_edge(new EdgeLine(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* rule = new QFrame(this);
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Sunken);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(kFormMargin, 2, kFormMargin, 2);
    line->addWidget(m_problemLine);
    column->addWidget(m_laneArea, 1);
    column->addWidget(rule);
    column->addLayout(line);
    column->addWidget(m_problemArea, 1);
    m_problemArea->hide();
    nameProblem();
    fill();
}

/// At once, or piece by piece. Not seen before it is whole: rows would move under the pointer.
void ExperimentForm::fill()
{
    const auto add = [this](std::function<void()> piece) {
        m_filling != nullptr ? m_filling->add(std::move(piece)) : piece();
    };
    add([this] { setUpdatesEnabled(false); });
    for (const auto piece :
         {&ExperimentForm::makeOptimizer, &ExperimentForm::makeSchedule, &ExperimentForm::makeLane,
          &ExperimentForm::makeData, &ExperimentForm::makeProblem, &ExperimentForm::follow}) {
        add([this, piece] { (this->*piece)(); });
    }
    add([this] { setUpdatesEnabled(true); });
}

void ExperimentForm::follow()
{
    m_filling = nullptr;
    connect(m_model, &ExperimentModel::replaced, this, [this] {
        m_memory.clear();
        m_pair.forget();
    });
    connect(m_model, &ExperimentModel::changed, this, &ExperimentForm::load);
    connect(m_model, &ExperimentModel::selectionChanged, this, &ExperimentForm::load);
    connect(m_model, &ExperimentModel::laneRemoved, this, &ExperimentForm::forgetRemovedLanes);
    connect(m_model, &ExperimentModel::plansChanged, this, &ExperimentForm::showContext);
    connect(m_model, &ExperimentModel::issuesChanged, this, &ExperimentForm::showIssues);
    load();
    showIssues();
}

/// A part of the form that scrolls by itself.
QScrollArea* ExperimentForm::makeArea(const QString& name)
{
    auto* area = new QScrollArea(this);
    area->setObjectName(name);
    auto* content = new QWidget(area);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kFormMargin, kRowSpacing, kFormMargin, kRowSpacing);
    column->setSpacing(kRowSpacing);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // what is in it has the focus
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

void ExperimentForm::addTo(QScrollArea* area, QWidget* widget)
{
    area->widget()->layout()->addWidget(widget);
}

void ExperimentForm::makeOptimizer()
{
    QWidget* content = m_laneArea->widget();
    m_badge = new LaneBadge(content);
    m_laneName = makeHeading({}, content);
    auto* heading = new QHBoxLayout;
    heading->addWidget(m_badge);
    heading->addWidget(m_laneName, 1);
    static_cast<QVBoxLayout*>(content->layout())->addLayout(heading);
    m_optimizer = new TypedForm(optimizer::entries(), tr("&Optimizer"), "optimizer", content);
    m_optimizer->setValue(m_model->value(lanePointer())["optimizer"]);
    m_optimizer->putUnder("lr", m_edge);
    addTo(m_laneArea, m_optimizer);
    connect(m_optimizer, &TypedForm::edited, this,
            [this] { edit(lanePointer() + "/optimizer", m_optimizer->value()); });
}

void ExperimentForm::makeSchedule()
{
    m_schedule = new ScheduleForm(tr("&Schedule"), "schedule", m_laneArea->widget());
    m_schedule->setValue(m_model->value(lanePointer())["schedule"]);
    addTo(m_laneArea, m_schedule);
    connect(m_schedule, &ScheduleForm::edited, this,
            [this] { edit(lanePointer() + "/schedule", m_schedule->value()); });
}

void ExperimentForm::makeLane()
{
    QWidget* content = m_laneArea->widget();
    m_findings = new FindingsPanel(content);
    m_lane = new SettingsForm(experiment::laneFields(), "lane", content);
    m_elsewhere = new Note(Note::Tone::Error, content);
    for (QWidget* widget : {static_cast<QWidget*>(m_findings), static_cast<QWidget*>(m_lane),
                            static_cast<QWidget*>(m_elsewhere)}) {
        addTo(m_laneArea, widget);
    }
    static_cast<QVBoxLayout*>(content->layout())->addStretch(1);
    connect(m_findings, &FindingsPanel::mendChosen, this, &ExperimentForm::mend);
    connect(m_lane, &SettingsForm::edited, this,
            [this](const Json& members) { editMembers(lanePointer() + "/", members); });
}

void ExperimentForm::makeData()
{
    QWidget* content = m_problemArea->widget();
    m_dataset = new TypedForm(dataset::entries(), tr("Data set"), "dataset", content);
    m_dataset->setValue(m_model->value("/problem/dataset"));
    m_network = new TypedForm(model::entries(), tr("Model"), "model", content);
    m_network->setValue(m_model->value("/problem/model"));
    addTo(m_problemArea, m_dataset);
    addTo(m_problemArea, m_network);
    connect(m_dataset, &TypedForm::edited, this, [this] { editPair("dataset", m_dataset->value()); });
    connect(m_network, &TypedForm::edited, this, [this] { editPair("model", m_network->value()); });
}

void ExperimentForm::makeProblem()
{
    QWidget* content = m_problemArea->widget();
    m_problem = new SettingsForm(experiment::problemFields(), "problem", content);
    addTo(m_problemArea, m_problem);
    static_cast<QVBoxLayout*>(content->layout())->addStretch(1);
    connect(m_problem, &SettingsForm::edited, this,
            [this](const Json& members) { editMembers("/problem/", members); });
    connect(m_problemLine, &Disclosure::toggled, this, &ExperimentForm::showProblem);
}

} // namespace lrp::ui
