#include "ui/forms/ScheduleForm.h"

#include "core/schedule/Schedule.h"
#include "ui/forms/FieldEditor.h"
#include "ui/forms/SettingsForm.h"
#include "ui/text/Translate.h"
#include "ui/widgets/Note.h"

#include <QCheckBox>
#include <QFrame>
#include <QStringList>
#include <QVBoxLayout>

namespace lrp::ui
{

using params::Json;

namespace
{

const std::string kWarmUp = "warmup";

std::string typeOf(const Json& schedule)
{
    const auto type = schedule.find("type");
    return type != schedule.end() && type->is_string() ? type->get<std::string>() : std::string();
}

const params::Entry& warmUp()
{
    return *params::find(schedule::entries(), kWarmUp);
}

/// All but the schedule itself.
std::vector<params::Field> warmUpFields()
{
    std::vector<params::Field> fields = warmUp().fields;
    std::erase_if(fields, [](const params::Field& field) { return field.key == "of"; });
    for (params::Field& field : fields) {
        if (field.key == "length") {
            field.label = translate("forms", "Length").toStdString(); // under a switch that says of what
        }
    }
    return fields;
}

} // namespace

ScheduleForm::ScheduleForm(const QString& title, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_form(new TypedForm(schedule::entries(), title, name, this))
    , m_switch(new QCheckBox(tr("Warm-up"), this))
    , m_problem(new Note(Note::Tone::Error, this))
    , m_frame(new QFrame(this))
    , m_settings(new SettingsForm(warmUpFields(), name + "/warmup", m_frame))
{
    m_form->setExplained(true);
    m_switch->setObjectName(name + "/warmup");
    m_switch->setToolTip(catalogueText(warmUp().summary));
    m_problem->setObjectName(name + "/warmup/note");
    m_frame->setFrameShape(QFrame::StyledPanel);
    m_frame->hide();
    auto* framed = new QVBoxLayout(m_frame);
    framed->setContentsMargins(6, 4, 6, 4);
    framed->addWidget(m_settings);
    auto* under = new QWidget(this);
    auto* rows = new QVBoxLayout(under);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kRowSpacing);
    rows->addWidget(m_switch);
    rows->addWidget(m_problem);
    rows->addWidget(m_frame);
    m_form->putUnderChoice(under);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    setMemory(m_memory);
    connect(m_form, &TypedForm::edited, this, &ScheduleForm::takeChoice);
    connect(m_switch, &QCheckBox::clicked, this, &ScheduleForm::setWarmUp);
    connect(m_settings, &SettingsForm::edited, this, [this](const Json& members) {
        m_around.update(members);
        Q_EMIT edited();
    });
}

void ScheduleForm::setMemory(std::shared_ptr<TypeMemory> memory)
{
    m_memory = std::move(memory);
    m_form->setMemory(m_memory);
}

void ScheduleForm::setContext(const FormContext& context)
{
    m_form->setContext(context);
    m_settings->setContext(context);
    m_mask = context.mask;
    cover();
}

/// Of the warm-up; the schedule's form covers itself.
void ScheduleForm::cover()
{
    const QString name = m_switch->objectName();
    const QString tip = catalogueText(warmUp().summary);
    const Access access = m_mask.of(name);
    m_switch->setVisible(access != Access::Hidden);
    m_switch->setEnabled(access == Access::Free);
    m_switch->setToolTip(access == Access::Locked ? tip + "\n" + m_mask.why : tip);
    m_frame->setVisible(isWarmedUp() && !m_mask.hidesAll(name));
}

Json ScheduleForm::value() const
{
    if (!isWarmedUp()) {
        return m_schedule;
    }
    Json whole = m_around;
    whole["of"] = m_schedule;
    return whole;
}

void ScheduleForm::setValue(const Json& value)
{
    const bool warmsUp = typeOf(value) == kWarmUp && value.contains("of");
    m_around = warmsUp ? value : Json();
    m_schedule = warmsUp ? value["of"] : value;
    show();
}

std::string ScheduleForm::type() const
{
    return typeOf(m_schedule);
}

void ScheduleForm::show()
{
    m_form->setValue(m_schedule);
    m_switch->setChecked(isWarmedUp());
    cover();
    if (isWarmedUp()) {
        m_settings->setValues(m_around);
    }
}

void ScheduleForm::setWarmUp(bool on)
{
    if (on) {
        const auto remembered = m_memory->find(kWarmUp);
        m_around = remembered != m_memory->end() ? remembered->second : warmUp().starter;
    } else {
        (*m_memory)[kWarmUp] = value();
        m_around = nullptr;
    }
    show();
    Q_EMIT edited();
}

/// Choosing the warm-up itself from the menu is the same as the switch.
void ScheduleForm::takeChoice()
{
    const bool isSwitch = typeOf(m_form->value()) == kWarmUp && type() != kWarmUp;
    if (!isSwitch) {
        m_schedule = m_form->value();
        Q_EMIT edited();
    } else if (isWarmedUp()) {
        show();
    } else {
        setWarmUp(true);
    }
}

void ScheduleForm::showIssues(const params::Issues& issues, const std::string& pointer)
{
    m_form->showIssues(issues, isWarmedUp() ? pointer + "/of" : pointer);
    QStringList problems;
    for (const params::Issue& issue : isWarmedUp() ? issues : params::Issues{}) {
        if (issue.pointer == pointer || issue.pointer == pointer + "/type") {
            problems.append(sentence(issue, m_switch->text(), issue.pointer));
        }
    }
    m_problem->setNote(problems.join("\n"));
    m_settings->showIssues(isWarmedUp() ? issues : params::Issues{}, pointer);
}

QWidget* ScheduleForm::firstWrong() const
{
    QWidget* wrong = m_problem->text().isEmpty() ? m_settings->firstWrong() : m_switch;
    return wrong != nullptr ? wrong : m_form->firstWrong();
}

} // namespace lrp::ui
