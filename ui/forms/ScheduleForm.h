#pragma once

#include "ui/forms/TypedForm.h"

class QCheckBox;
class QFrame;

namespace lrp::ui
{

/// A lane's schedule: what it is, and warm-up as a switch on any of them. In JSON a warm-up is a schedule
/// around the other, {"type": "warmup", "of": …}; here the other keeps its place and its form while the
/// switch goes on and off. Thread: UI.
class ScheduleForm : public QWidget
{
    Q_OBJECT

public:
    /// The switch is named `name`/warmup, its settings `name`/warmup/key, the rest as in TypedForm.
    ScheduleForm(const QString& title, const QString& name, QWidget* parent = nullptr);

    void setMemory(std::shared_ptr<TypeMemory> memory);
    void setContext(const FormContext& context);

    params::Json value() const;
    void setValue(const params::Json& value);

    /// The id of the schedule that is warmed up, or of the only one.
    std::string type() const;

    void showIssues(const params::Issues& issues, const std::string& pointer);
    QWidget* firstWrong() const;

Q_SIGNALS:
    void edited();

private:
    bool isWarmedUp() const { return !m_around.is_null(); }
    void setWarmUp(bool on);
    void takeChoice();
    void show();
    void cover();

    params::Json m_schedule;
    params::Json m_around; ///< the warm-up around it as it was last read, with another "of"; null: none
    std::shared_ptr<TypeMemory> m_memory = std::make_shared<TypeMemory>();
    TypedForm* m_form;
    QCheckBox* m_switch;
    Note* m_problem;
    QFrame* m_frame; ///< around the warm-up's settings
    SettingsForm* m_settings;
    MaskedFields m_mask;
};

} // namespace lrp::ui
