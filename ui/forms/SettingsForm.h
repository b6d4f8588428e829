#pragma once

#include "core/params/Field.h"
#include "core/params/Result.h"
#include "ui/forms/FormContext.h"

#include <QWidget>
#include <set>
#include <string>
#include <vector>

class QGridLayout;
class QLabel;

namespace lrp::ui
{

class Disclosure;
class FieldEditor;

/// One row for each field of a JSON object: label, editor, and the message about it underneath. Fields that
/// are rarely set stand under a line that says which of them are not at their default, and opens, once by
/// itself when one of them becomes wrong; a wrong one is never hidden. A catalogue entry may have a form of
/// its own that edits several members together. Thread: UI.
class SettingsForm : public QWidget
{
    Q_OBJECT

public:
    /// The form of a catalogue entry. Inputs are named `prefix`/key, the line `prefix`/more.
    static SettingsForm* create(const params::Entry& entry, const QString& prefix, QWidget* parent);

    SettingsForm(const std::vector<params::Field>& fields, const QString& prefix, QWidget* parent = nullptr);

    /// Shows the members of `object` that the form has; announces nothing.
    virtual void setValues(const params::Json& object);
    virtual void setContext(const FormContext& context);

    /// A field that does not apply is absent.
    void setPresent(const std::string& key, bool present);

    /// Puts a widget under a field; false: there is no such field.
    bool putUnder(const std::string& key, QWidget* widget);

    /// Shows each issue at its field; `pointer` is the object's place in the experiment.
    virtual void showIssues(const params::Issues& issues, const std::string& pointer);
    virtual QWidget* firstWrong() const;

    /// Opens what hides this part of the form.
    void uncover(const QWidget* part);

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
        QString name; ///< of its input
        bool isPresent = true;
        bool isHidden = false; ///< by a mask
    };

    void cover(const MaskedFields& mask);
    void addRow(const params::Field& field, const QString& prefix);
    void addMore(const QString& prefix);
    void showRows();
    void nameChanged();
    bool isShown(const Row& row) const;

    QGridLayout* m_grid;
    std::vector<Row> m_rows;
    Disclosure* m_more = nullptr;      ///< none where no field is rarely set
    std::set<std::string> m_wrongRare; ///< the pointers of the fields behind it that are wrong
    MaskedFields m_mask;
};

/// A label of the width that all forms share, so that editors stand in one column.
QLabel* makeFormLabel(const QString& text, QWidget* buddy, QWidget* parent);

/// The space between the rows of a form, in which a lane's settings fit a screen of 768 lines, and behind its
/// labels.
inline constexpr int kRowSpacing = 4;
inline constexpr int kColumnSpacing = 6;

} // namespace lrp::ui
