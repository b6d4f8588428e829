#pragma once

#include "core/params/Field.h"
#include "core/params/Result.h"
#include "ui/forms/FormContext.h"

#include <map>
#include <memory>
#include <QWidget>
#include <string>

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace lrp::ui
{

class Note;
class SettingsForm;

/// What was typed for each type of a catalogue, so that switching there and back keeps it.
using TypeMemory = std::map<std::string, params::Json>;

/// A member of a catalogue and its settings: a combo box, what the choice means, and the fields it has. Edits
/// the JSON
/// {"type": id, settings…}.
/// Thread: UI.
class TypedForm : public QWidget
{
    Q_OBJECT

public:
    /// The combo box is named `name`, inputs `name`/key; an & in `title` is its mnemonic. `entries` must
    /// outlive the form.
    TypedForm(const params::Entries& entries, const QString& title, const QString& name,
              QWidget* parent = nullptr);

    /// What is remembered belongs to one lane; without a call the form has a memory of its own.
    void setMemory(std::shared_ptr<TypeMemory> memory) { m_memory = std::move(memory); }

    /// Shows the summary of the choice under the combo box; the tooltip has it with the formula.
    void setExplained(bool explained);

    void setTitle(const QString& title);
    /// Puts a widget behind the combo box.
    void putBesideChoice(QWidget* widget);

    const params::Json& value() const { return m_value; }
    void setValue(const params::Json& value);

    void setContext(const FormContext& context);

    QComboBox* combo() const { return m_combo; }

    /// Puts a widget between the choice and its settings.
    void putUnderChoice(QWidget* widget);

    /// Puts a widget under this field of whichever choice has one.
    void putUnder(const std::string& key, QWidget* widget);

    void showIssues(const params::Issues& issues, const std::string& pointer);
    QWidget* firstWrong() const;

Q_SIGNALS:
    void edited();

private:
    void choose(int index);
    void showType();
    void explain(const params::Entry& entry);
    void cover();
    void placeUnder();
    void setMembers(const params::Json& members);
    std::string type() const;

    const params::Entries& m_entries;
    QString m_name;
    QString m_title;
    params::Json m_value;
    std::string m_shownType;
    FormContext m_context;
    std::shared_ptr<TypeMemory> m_memory = std::make_shared<TypeMemory>();
    QComboBox* m_combo;
    QLabel* m_label;
    QHBoxLayout* m_header;
    Note* m_about;
    bool m_isExplained = false;
    Note* m_problem;
    SettingsForm* m_settings = nullptr;
    std::string m_underKey;
    QWidget* m_under = nullptr; ///< stands under the field with that key
};

} // namespace lrp::ui
