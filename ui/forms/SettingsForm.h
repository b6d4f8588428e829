#pragma once

#include "core/params/Field.h"
#include "core/params/Result.h"
#include "ui/forms/FormContext.h"

#include <QWidget>
#include <vector>

class QLabel;

namespace lrp::ui
{

class FieldEditor;

/// One row for each field of a JSON object: label, editor, and the message about it underneath. A catalogue
/// entry may have a form of its own that edits several members together.
/// Thread: UI.
class SettingsForm : public QWidget
{
    Q_OBJECT

public:
    /// The form of a catalogue entry. Inputs are named `prefix`/key.
    static SettingsForm* create(const params::Entry& entry, const QString& prefix, QWidget* parent);

    SettingsForm(const std::vector<params::Field>& fields, const QString& prefix, QWidget* parent = nullptr);

    /// Shows the members of `object` that the form has; announces nothing.
    virtual void setValues(const params::Json& object);
    virtual void setContext(const FormContext& context);

    /// A field that does not apply is absent.
    void setPresent(const std::string& key, bool present);

    /// Shows each issue at its field; `pointer` is the object's place in the experiment.
    virtual void showIssues(const params::Issues& issues, const std::string& pointer);
    virtual QWidget* firstWrong() const;

Q_SIGNALS:
    /// An object of the members that changed.
    void edited(const lrp::params::Json& members);

protected:
    /// Puts a widget above the rows.
    void addAbove(QWidget* widget);

private:
    struct Row {
        QLabel* label; ///< nullptr where the editor carries the label itself
        FieldEditor* editor;
    };

    Row addRow(const params::Field& field, const QString& prefix);

    std::vector<Row> m_rows;
};

/// A label of the width that all forms share, so that editors stand in one column.
QLabel* makeFormLabel(const QString& text, QWidget* buddy, QWidget* parent);

} // namespace lrp::ui
