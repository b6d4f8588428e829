#pragma once

#include "ui/forms/FieldEditor.h"

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace lrp::ui
{

class ScheduleFrame;

/// The schedules that a composed schedule holds: one framed form each, with buttons to move it up, remove it
/// and add another. Thread: UI.
class SchedulesEditor : public FieldEditor
{
    Q_OBJECT

public:
    SchedulesEditor(const params::Field& field, const QString& name, QWidget* parent);

    params::Json value() const override;
    QWidget* input() const override;
    void setContext(const FormContext& context) override;
    void showIssues(const params::Issues& issues, const std::string& pointer) override;
    QWidget* firstWrong() const override;

protected:
    void present(const params::Json& value) override;

private:
    ScheduleFrame* makePart(std::size_t index);
    void add();
    void remove(std::size_t index);
    bool isFree() const;
    void moveUp(std::size_t index);

    QString m_name;
    QVBoxLayout* m_column;
    QPushButton* m_add;
    std::vector<ScheduleFrame*> m_parts;
    FormContext m_context;
};

} // namespace lrp::ui
