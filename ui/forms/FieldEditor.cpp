#include "ui/forms/FieldEditor.h"

#include "ui/forms/Editors.h"
#include "ui/forms/LengthEditor.h"
#include "ui/forms/ScheduleEditor.h"
#include "ui/forms/SchedulesEditor.h"
#include "ui/text/IssueText.h"
#include "ui/text/Translate.h"
#include "ui/text/ValueText.h"
#include "ui/widgets/Note.h"

#include <QVBoxLayout>

namespace lrp::ui
{

using params::Kind;

FieldEditor* FieldEditor::create(const params::Field& field, const QString& name, QWidget* parent)
{
    switch (field.kind) {
    case Kind::Flag:
        return new FlagEditor(field, name, parent);
    case Kind::Choice:
        return new ChoiceEditor(field, name, parent);
    case Kind::Path:
        return new PathEditor(field, name, parent);
    case Kind::Length:
    case Kind::LengthList:
        return new LengthEditor(field, name, parent);
    case Kind::Schedule:
        return new ScheduleEditor(field, name, parent);
    case Kind::Schedules:
        return new SchedulesEditor(field, name, parent);
    default:
        return new TextEditor(field, name, parent);
    }
}

FieldEditor::FieldEditor(const params::Field& field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_layout(new QVBoxLayout(this))
    , m_note(new Note(Note::Tone::Error, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_layout->addWidget(m_note);
}

void FieldEditor::setValue(const params::Json& value)
{
    if (this->value() != value) {
        present(value);
    }
}

void FieldEditor::setContext(const FormContext&) {}

void FieldEditor::setLocked(const QString& why)
{
    const auto tipWith = [](const QString& tip, const QString& reason) {
        return reason.isEmpty() ? tip : tip + "\n" + reason;
    };
    QString tip = input()->toolTip();
    if (!m_why.isEmpty() && tip.endsWith("\n" + m_why)) {
        tip.chop(m_why.size() + 1);
    }
    input()->setToolTip(tipWith(tip, why));
    setToolTip(why);
    setEnabled(why.isEmpty());
    m_why = why;
}

void FieldEditor::addInput(QWidget* input)
{
    m_layout->insertWidget(0, input);
}

void FieldEditor::addInput(QLayout* input)
{
    m_layout->insertLayout(0, input);
}

void FieldEditor::putUnder(QWidget* widget)
{
    m_layout->addWidget(widget);
}

void FieldEditor::showIssues(const params::Issues& issues, const std::string& pointer)
{
    m_problems.clear();
    for (const params::Issue& issue : issuesUnder(issues, pointer)) {
        m_problems.append(sentence(issue, catalogueText(m_field.label), pointer));
    }
    input()->setAccessibleDescription(m_problems.join(" "));
    updateNote();
}

void FieldEditor::updateNote()
{
    m_note->setObjectName(input()->objectName() + "/note");
    if (!m_problems.isEmpty()) {
        m_note->setNote(m_problems.join("\n"), Note::Tone::Error);
    } else if (const QString remark = remarkOn(m_field, value()); !remark.isEmpty()) {
        m_note->setNote(remark, Note::Tone::Warning);
    } else {
        m_note->setNote(hint(), Note::Tone::Muted);
    }
}

QWidget* FieldEditor::firstWrong() const
{
    return m_problems.isEmpty() ? nullptr : input();
}

params::Issues issuesUnder(const params::Issues& issues, const std::string& pointer)
{
    params::Issues found;
    for (const params::Issue& issue : issues) {
        if (issue.pointer == pointer || issue.pointer.rfind(pointer + "/", 0) == 0) {
            found.push_back(issue);
        }
    }
    return found;
}

QString sentence(const params::Issue& issue, const QString& label, const std::string& pointer)
{
    QString message = messageText(issue);
    if (message.endsWith('.')) {
        message.chop(1);
    }
    if (issue.pointer.size() > pointer.size() + 1) {
        bool isIndex = false;
        const int index = QString::fromStdString(issue.pointer.substr(pointer.size() + 1)).toInt(&isIndex);
        if (isIndex) {
            return translate("forms", "%1, value %2, %3.",
                             "a setting, which of its values, and what is wrong")
                .arg(label, QString::number(index + 1), message);
        }
    }
    return translate("forms", "%1 %2.", "a setting, and what is wrong with it").arg(label, message);
}

} // namespace lrp::ui
