#pragma once

#include "core/params/Field.h"
#include "core/params/Result.h"
#include "ui/forms/FormContext.h"

#include <QString>
#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace lrp::ui
{

class Note;

/// The editor of one setting with the message about it underneath. It edits JSON and knows no C++ type; what
/// was typed stays as it was typed, right or wrong. Thread: UI.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// The editor for the field's kind. `name` becomes the object name of the widget that takes the input.
    static FieldEditor* create(const params::Field& field, const QString& name, QWidget* parent);

    const params::Field& field() const { return m_field; }

    virtual params::Json value() const = 0;
    /// Shows a value without announcing an edit; does nothing when it is what the editor holds already.
    void setValue(const params::Json& value);

    /// What the editor should know of its lane and run, for units and sliders.
    virtual void setContext(const FormContext& context);

    /// Shows the value without letting it be edited; the tip says `why`. Empty: lets it.
    void setLocked(const QString& why);

    /// The widget that takes the focus.
    virtual QWidget* input() const = 0;

    /// Puts a widget under input and message, which it has until somebody takes it.
    void putUnder(QWidget* widget);

    /// Shows those issues that concern this field, whose place in the experiment is `pointer`; else a remark
    /// or the hint, if any.
    virtual void showIssues(const params::Issues& issues, const std::string& pointer);
    /// Where the first thing that is wrong can be mended, or nullptr.
    virtual QWidget* firstWrong() const;

Q_SIGNALS:
    void edited();

protected:
    FieldEditor(const params::Field& field, QWidget* parent);

    virtual void present(const params::Json& value) = 0;
    /// What stands under the input while nothing is to be said against it.
    virtual QString hint() const { return {}; }
    void updateNote();
    /// Puts the input above the message.
    void addInput(QWidget* input);
    void addInput(QLayout* input);

private:
    params::Field m_field;
    QVBoxLayout* m_layout;
    Note* m_note;
    QStringList m_problems;
    QString m_why; ///< it is locked
};

/// The issues at `pointer` or below it.
params::Issues issuesUnder(const params::Issues& issues, const std::string& pointer);

/// One issue as a sentence about the thing called `label`, whose place is `pointer`.
QString sentence(const params::Issue& issue, const QString& label, const std::string& pointer);

} // namespace lrp::ui
