#pragma once

#include "ui/forms/FieldEditor.h"

class QCheckBox;

namespace lrp::ui
{

class ScheduleFrame;

/// The one schedule that another works on; where there may be none, a check box says so. Thread: UI.
class ScheduleEditor : public FieldEditor
{
    Q_OBJECT

public:
    /// The choice is named `name`, the check box `name`/given.
    ScheduleEditor(const params::Field& field, const QString& name, QWidget* parent);

    params::Json value() const override;
    QWidget* input() const override;
    void setContext(const FormContext& context) override;
    void showIssues(const params::Issues& issues, const std::string& pointer) override;
    QWidget* firstWrong() const override;

protected:
    void present(const params::Json& value) override;

private:
    ScheduleFrame* m_frame;
    QCheckBox* m_given = nullptr; ///< of optional fields
};

} // namespace lrp::ui
