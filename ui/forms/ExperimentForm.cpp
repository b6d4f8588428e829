#include "ui/forms/ExperimentForm.h"

#include "ui/experiment/ExperimentModel.h"
#include "ui/forms/FieldEditor.h"
#include "ui/forms/FindingsPanel.h"
#include "ui/forms/InputNames.h"
#include "ui/forms/LaneContext.h"
#include "ui/forms/ProblemText.h"
#include "ui/forms/ScheduleForm.h"
#include "ui/forms/SettingsForm.h"
#include "ui/text/Labels.h"
#include "ui/text/Translate.h"
#include "ui/widgets/Disclosure.h"
#include "ui/widgets/Filling.h"
#include "ui/widgets/LaneBadge.h"
#include "ui/widgets/Note.h"
#include "ui/widgets/TabOrder.h"

#include <algorithm>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStringList>
#include <QVBoxLayout>

namespace lrp::ui
{

using params::Json;

namespace
{

/// The setting of the problem that a JSON pointer leads to, without the place in its value: which of several
/// values is wrong changes while they are typed.
std::string settingAt(const std::string& pointer)
{
    constexpr std::size_t kParts = 3; // "/problem/model/hidden"
    std::size_t end = 0;
    for (std::size_t part = 0; part < kParts && end != std::string::npos; ++part) {
        end = pointer.find('/', end + 1);
    }
    return pointer.substr(0, end);
}

/// What an optimizer does and which base rate is a good one, where that is another than people know from
/// PyTorch's; empty of those.
QString scaleOf(const Json& optimizer)
{
    const auto type = optimizer.find("type");
    const bool isNamed = type != optimizer.end() && type->is_string();
    const params::Entry* entry =
        isNamed ? params::find(optimizer::entries(), type->get<std::string>()) : nullptr;
    const params::Field* rate = entry != nullptr ? entry->field("lr") : nullptr;
    if (rate == nullptr || entry->torch.empty() || entry->torch.starts_with("torch.optim.")) {
        return {};
    }
    return ExperimentForm::tr("%1 Base rate: %2")
        .arg(catalogueText(entry->summary), inSentence(catalogueText(rate->help)));
}

} // namespace

std::string ExperimentForm::lanePointer() const
{
    return "/lanes/" + std::to_string(m_model->selectedLane());
}

void ExperimentForm::edit(const std::string& member, const Json& value)
{
    m_model->setValue(member, value);
}

/// A choice that the other of the two does not go with takes it along, in one edit.
void ExperimentForm::editPair(const std::string& member, const Json& value)
{
    const std::string other = member == "model" ? "dataset" : "model";
    const Json& problem = m_model->value("/problem");
    const auto partner = m_pair.partnerOf(member, value, problem);
    const bool isFree = m_fields.of(QString::fromStdString(other) + "/type") == Access::Free;
    if (!partner || !isFree) {
        edit("/problem/" + member, value);
        return;
    }
    Json after = problem;
    after[member] = value;
    after[other] = *partner;
    m_model->setValues(tr("Choose %1").arg(problemText(after, m_fields)),
                       {{"/problem/" + member, value}, {"/problem/" + other, *partner}});
}

void ExperimentForm::editMembers(const std::string& owner, const Json& members)
{
    for (const auto& [key, value] : members.items()) {
        edit(owner + key, value);
    }
}

/// What is mended is seen: a setting that was hidden comes into view.
void ExperimentForm::mend(const experiment::Mend& mend)
{
    const experiment::Mend chosen = mend; // its button may go away with the finding
    m_model->apply(chosen);
    for (const experiment::Change& change : chosen.changes) {
        reveal(change.pointer);
    }
}

void ExperimentForm::load()
{
    const Json& problem = m_model->value("/problem");
    m_dataset->setValue(problem["dataset"]);
    m_network->setValue(problem["model"]);
    m_problem->setValues(problem);
    nameProblem();
    loadLane();
    orderTabs(this);
}

void ExperimentForm::nameProblem()
{
    const QString text = problemText(m_model->value("/problem"), m_fields);
    m_problemLine->setText(QString(text).replace('&', QStringLiteral("&&")));
    m_problemLine->setShortcut(Qt::ALT | Qt::Key_P); // which the text takes away
    m_problemLine->setAccessibleName(tr("Problem: %1").arg(text));
    m_problemLine->setToolTip(tr("What all lanes train on: %1 (Alt+P)").arg(text));
}

void ExperimentForm::showProblem()
{
    m_problemArea->setVisible(!m_isProblemHidden && m_problemLine->isOpen());
    showElsewhere();
}

void ExperimentForm::loadLane()
{
    const int lane = m_model->selectedLane();
    const Json& json = m_model->value(lanePointer());
    LaneMemory& memory = m_memory[m_model->laneLetter(lane)];
    m_optimizer->setMemory(memory.optimizer);
    m_schedule->setMemory(memory.schedule);
    m_badge->setLetter(m_model->laneLetter(lane));
    cover();
    m_laneName->setText(tr("Lane %1: %2").arg(QChar(m_model->laneLetter(lane))).arg(m_model->laneName(lane)));
    m_optimizer->setValue(json["optimizer"]);
    m_scale->setNote(scaleOf(json["optimizer"]));
    m_schedule->setValue(json["schedule"]);
    m_lane->setValues(json);
    presentLaneFields(*m_lane, json);
    showContext();
}

void ExperimentForm::showContext()
{
    FormContext lane = contextOf(m_model->value(lanePointer()), m_model->shape());
    FormContext problem = contextOf(m_model->shape());
    lane.mask = problem.mask = m_fields;
    m_schedule->setContext(lane);
    m_problem->setContext(problem);
}

void ExperimentForm::setMask(const Mask& mask)
{
    m_mask = mask;
    if (m_filling == nullptr) {
        load();
        showIssues();
    }
}

/// Takes from the mask what concerns the selected lane.
void ExperimentForm::cover()
{
    MaskedFields fields = maskedFields(m_mask, m_model->selectedLane(), isWarmedUp());
    if (m_fields == fields) {
        return;
    }
    m_fields = std::move(fields);
    const FormContext context{.mask = m_fields};
    for (TypedForm* form : {m_dataset, m_network, m_optimizer}) {
        form->setContext(context);
    }
    m_lane->setContext(context);
    m_isProblemHidden =
        m_fields.hidesAll("dataset") && m_fields.hidesAll("model") && m_fields.hidesAll("problem");
    m_problemLine->setVisible(!m_isProblemHidden);
    nameProblem();
}

bool ExperimentForm::isWarmedUp() const
{
    const Json& schedule = m_model->value(lanePointer())["schedule"];
    return schedule.is_object() && schedule.value("type", Json()) == "warmup";
}

/// Whether all it would change may be edited.
bool ExperimentForm::isFree(const experiment::Mend& mend) const
{
    return std::all_of(mend.changes.begin(), mend.changes.end(), [this](const experiment::Change& change) {
        return m_fields.opensAll(inputNameOf(change.pointer, lanePointer(), isWarmedUp()));
    });
}

/// Whoever is led to a field finds it.
void ExperimentForm::complete()
{
    if (m_filling != nullptr) {
        m_filling->complete();
    }
}

void ExperimentForm::forgetRemovedLanes()
{
    std::erase_if(m_memory, [this](const auto& entry) { return m_model->laneOf(entry.first) < 0; });
}

void ExperimentForm::showIssues()
{
    const params::Issues& issues = m_model->issues();
    m_dataset->showIssues(issues, "/problem/dataset");
    m_network->showIssues(issues, "/problem/model");
    m_problem->showIssues(issues, "/problem");
    m_optimizer->showIssues(issues, lanePointer() + "/optimizer");
    m_schedule->showIssues(issues, lanePointer() + "/schedule");
    m_lane->showIssues(issues, lanePointer());
    openForFaults(issues);
    showProblem();
    showFindings();
}

void ExperimentForm::showFindings()
{
    std::vector<experiment::Finding> findings = m_model->findings(m_model->selectedLane());
    for (experiment::Finding& finding : findings) {
        std::erase_if(finding.mends, [this](const experiment::Mend& mend) { return !isFree(mend); });
    }
    m_findings->setFindings(std::move(findings));
}

/// Once for each setting of the problem that becomes wrong; whoever closes it then has read what is wrong.
void ExperimentForm::openForFaults(const params::Issues& issues)
{
    std::set<std::string> faults;
    for (const params::Issue& issue : issuesUnder(issues, "/problem")) {
        faults.insert(settingAt(issue.pointer));
    }
    const bool isMore = !std::includes(m_faults.begin(), m_faults.end(), faults.begin(), faults.end());
    m_faults = std::move(faults);
    if (isMore && firstWrongOfProblem() != nullptr) {
        m_problemLine->setOpen(true);
    }
}

/// Wrong settings of lanes that are not in the form now, and of the problem while it is closed.
void ExperimentForm::showElsewhere()
{
    QStringList lanes;
    for (int lane = 0; lane < m_model->laneCount(); ++lane) {
        const std::string pointer = "/lanes/" + std::to_string(lane);
        if (lane != m_model->selectedLane() && !issuesUnder(m_model->issues(), pointer).empty()) {
            lanes.append(QString(QChar(m_model->laneLetter(lane))));
        }
    }
    QStringList notes;
    if (const auto count = static_cast<int>(lanes.size()); count > 0) {
        notes << translate("forms", "Settings to mend in lane %1: select it in the list.",
                           "one or more letters", count)
                     .arg(lanes.join(", "));
    }
    if (!m_isProblemHidden && !m_problemLine->isOpen() && firstWrongOfProblem() != nullptr) {
        notes << tr("Settings to mend in the problem: open it below (Alt+P).");
    }
    m_elsewhere->setNote(notes.join('\n'));
}

QWidget* ExperimentForm::firstWrongOfProblem() const
{
    for (QWidget* wrong : {m_dataset->firstWrong(), m_network->firstWrong(), m_problem->firstWrong()}) {
        if (wrong != nullptr) {
            return wrong;
        }
    }
    return nullptr;
}

QWidget* ExperimentForm::firstWrong() const
{
    for (QWidget* wrong :
         {firstWrongOfProblem(), m_optimizer->firstWrong(), m_schedule->firstWrong(), m_lane->firstWrong()}) {
        if (wrong != nullptr) {
            return wrong;
        }
    }
    return nullptr;
}

bool ExperimentForm::focusFirstWrong()
{
    complete();
    for (int lane = 0; firstWrong() == nullptr && lane < m_model->laneCount(); ++lane) {
        if (!issuesUnder(m_model->issues(), "/lanes/" + std::to_string(lane)).empty()) {
            m_model->selectLane(lane);
        }
    }
    QWidget* wrong = firstWrong();
    if (wrong == nullptr) {
        return false;
    }
    bringIntoView(wrong);
    wrong->setFocus(Qt::OtherFocusReason);
    return true;
}

/// The editor of the setting, or of what it is a part of; nullptr where another lane has it.
QWidget* ExperimentForm::inputAt(const std::string& pointer) const
{
    QString name = inputNameOf(pointer, lanePointer(), isWarmedUp());
    QWidget* input = findChild<QWidget*>(name);
    while (input == nullptr && name.lastIndexOf('/') > 0) {
        name.truncate(name.lastIndexOf('/'));
        input = findChild<QWidget*>(name);
    }
    return input;
}

void ExperimentForm::reveal(const std::string& pointer)
{
    complete();
    if (QWidget* input = inputAt(pointer)) {
        bringIntoView(input);
    }
}

void ExperimentForm::bringIntoView(QWidget* input)
{
    const bool isOfProblem = m_problemArea->isAncestorOf(input);
    if (isOfProblem) {
        m_problemLine->setOpen(true);
    }
    for (QWidget* around = input->parentWidget(); around != this; around = around->parentWidget()) {
        if (auto* form = qobject_cast<SettingsForm*>(around)) {
            form->uncover(input);
        }
    }
    QScrollArea* area = isOfProblem ? m_problemArea : m_laneArea;
    area->widget()->layout()->activate(); // rows that were just shown have their places
    area->ensureWidgetVisible(input);
}

QSize ExperimentForm::sizeHint() const
{
    const int width =
        m_laneArea->widget()->minimumSizeHint().width() + m_laneArea->verticalScrollBar()->sizeHint().width();
    return {std::max(width, fontMetrics().averageCharWidth() * 46), fontMetrics().height() * 40};
}

} // namespace lrp::ui
