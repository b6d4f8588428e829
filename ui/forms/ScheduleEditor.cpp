#include "ui/forms/ScheduleEditor.h"

#include "core/schedule/Schedule.h"
#include "ui/forms/Editors.h"
#include "ui/forms/ScheduleFrame.h"
#include "ui/forms/TypedForm.h"
#include "ui/text/Translate.h"

#include <QCheckBox>
#include <QComboBox>

namespace lrp::ui
{

ScheduleEditor::ScheduleEditor(const params::Field& field, const QString& name, QWidget* parent)
    : FieldEditor(field, parent)
    , m_frame(new ScheduleFrame(name, this))
{
    addInput(m_frame);
    connect(m_frame->form(), &TypedForm::edited, this, &FieldEditor::edited);
    if (field.optional) {
        m_frame->hide();
        m_given = new QCheckBox(catalogueText(field.label), this);
        describeInput(m_given, field, name + "/given");
        addInput(m_given);
        connect(m_given, &QCheckBox::clicked, this, [this](bool given) {
            m_frame->setVisible(given);
            if (given && m_frame->form()->value().is_null()) {
                m_frame->form()->setValue(schedule::entries().front().starter);
            }
            Q_EMIT edited();
        });
    }
}

params::Json ScheduleEditor::value() const
{
    return m_given != nullptr && !m_given->isChecked() ? params::Json(nullptr) : m_frame->form()->value();
}

QWidget* ScheduleEditor::input() const
{
    return m_given != nullptr ? static_cast<QWidget*>(m_given) : m_frame->form()->combo();
}

void ScheduleEditor::setContext(const FormContext& context)
{
    m_frame->form()->setContext(context);
}

void ScheduleEditor::present(const params::Json& value)
{
    if (m_given != nullptr) {
        m_given->setChecked(!value.is_null());
        m_frame->setVisible(!value.is_null());
    }
    if (!value.is_null()) {
        m_frame->form()->setValue(value);
    }
}

void ScheduleEditor::showIssues(const params::Issues& issues, const std::string& pointer)
{
    m_frame->form()->showIssues(issues, pointer);
}

QWidget* ScheduleEditor::firstWrong() const
{
    return m_frame->form()->firstWrong();
}

} // namespace lrp::ui
