#pragma once

#include "core/params/Field.h"
#include "core/params/Result.h"

#include <functional>
#include <map>
#include <memory>
#include <QWidget>
#include <string>

class QComboBox;
class QHBoxLayout;

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
    /// The settings a type starts with when it is chosen for the first time.
    using Starter = std::function<params::Json(const params::Entry&)>;

    /// The combo box is named `name`, inputs `name`/key. `entries` must outlive the form.
    TypedForm(const params::Entries& entries, const QString& title, const QString& name,
              QWidget* parent = nullptr);

    void setStarter(Starter starter) { m_starter = std::move(starter); }
    /// What is remembered belongs to one lane; without a call the form has a memory of its own.
    void setMemory(std::shared_ptr<TypeMemory> memory) { m_memory = std::move(memory); }

    /// Shows summary and formula of the choice under the combo box; without, they are in its tooltip alone.
    void setExplained(bool explained);

    const params::Json& value() const { return m_value; }
    void setValue(const params::Json& value);

    QComboBox* combo() const { return m_combo; }
    /// Where a list of forms puts its buttons: behind the combo box.
    QHBoxLayout* header() const { return m_header; }

    void showIssues(const params::Issues& issues, const std::string& pointer);
    QWidget* firstWrong() const;

Q_SIGNALS:
    void edited();

private:
    void choose(int index);
    void showType();
    void explain(const params::Entry& entry);
    void setMember(const std::string& key, const params::Json& value);
    std::string type() const;

    const params::Entries& m_entries;
    QString m_name;
    QString m_title;
    params::Json m_value;
    std::string m_shownType;
    Starter m_starter;
    std::shared_ptr<TypeMemory> m_memory = std::make_shared<TypeMemory>();
    QHBoxLayout* m_header;
    QComboBox* m_combo;
    Note* m_about;
    bool m_isExplained = false;
    Note* m_problem;
    SettingsForm* m_settings = nullptr;
};

} // namespace lrp::ui
