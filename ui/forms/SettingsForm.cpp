#include "ui/forms/SettingsForm.h"

#include "ui/forms/FieldEditor.h"
#include "ui/forms/SegmentsEditor.h"

#include <QGridLayout>
#include <QLabel>

namespace lrp::ui
{

using params::Json;
using params::Kind;

QLabel* makeFormLabel(const QString& text, QWidget* buddy, QWidget* parent)
{
    constexpr int kCharacters = 15;
    auto* label = new QLabel(text, parent);
    label->setBuddy(buddy);
    label->setWordWrap(true);
    label->setFixedWidth(label->fontMetrics().averageCharWidth() * kCharacters);
    label->setMinimumHeight(buddy->sizeHint().height());
    return label;
}

SettingsForm* SettingsForm::create(const params::Entry& entry, const QString& prefix, QWidget* parent)
{
    if (entry.id == "segments") {
        return new SegmentsEditor(entry, prefix, parent);
    }
    return new SettingsForm(entry.fields, prefix, parent);
}

SettingsForm::SettingsForm(const std::vector<params::Field>& fields, const QString& prefix, QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    for (const params::Field& field : fields) {
        m_rows.push_back(addRow(field, prefix));
    }
}

SettingsForm::Row SettingsForm::addRow(const params::Field& field, const QString& prefix)
{
    auto* grid = static_cast<QGridLayout*>(layout());
    const int row = grid->rowCount();
    auto* editor = FieldEditor::create(field, prefix + "/" + QString::fromStdString(field.key), this);
    QLabel* label = nullptr;
    if (field.kind == Kind::Schedules || field.kind == Kind::Schedule) {
        grid->addWidget(editor, row, 0, 1, 2);
    } else {
        grid->addWidget(editor, row, 1);
        if (field.kind != Kind::Flag) {
            label = makeFormLabel(QString::fromStdString(field.label), editor->input(), this);
            label->setToolTip(editor->input()->toolTip());
            grid->addWidget(label, row, 0, Qt::AlignTop);
        }
    }
    connect(editor, &FieldEditor::edited, this, [this, editor] {
        Q_EMIT edited(Json{{editor->field().key, editor->value()}});
    });
    return {label, editor};
}

void SettingsForm::addAbove(QWidget* widget)
{
    static_cast<QGridLayout*>(layout())->addWidget(widget, 0, 0, 1, 2);
}

void SettingsForm::setContext(const FormContext& context)
{
    for (const Row& row : m_rows) {
        row.editor->setContext(context);
    }
}

void SettingsForm::setValues(const params::Json& object)
{
    for (const Row& row : m_rows) {
        if (const auto member = object.find(row.editor->field().key); member != object.end()) {
            row.editor->setValue(*member);
        }
    }
}

void SettingsForm::setPresent(const std::string& key, bool present)
{
    for (const Row& row : m_rows) {
        if (row.editor->field().key == key) {
            row.editor->setVisible(present);
            if (row.label != nullptr) {
                row.label->setVisible(present);
            }
        }
    }
}

void SettingsForm::showIssues(const params::Issues& issues, const std::string& pointer)
{
    for (const Row& row : m_rows) {
        row.editor->showIssues(issues, pointer + "/" + row.editor->field().key);
    }
}

QWidget* SettingsForm::firstWrong() const
{
    for (const Row& row : m_rows) {
        if (QWidget* wrong = row.editor->firstWrong()) {
            return wrong;
        }
    }
    return nullptr;
}

} // namespace lrp::ui
