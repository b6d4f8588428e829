#pragma once

#include "ui/forms/FieldEditor.h"

#include <vector>

class QFrame;
class QPushButton;
class QVBoxLayout;

namespace lrp::ui
{

class TypedForm;

/// The schedules that a composed schedule holds: one framed form each, with buttons to move it up, remove it
/// and add another. Thread: UI.
class SchedulesEditor : public FieldEditor
{
    Q_OBJECT

public:
    SchedulesEditor(const params::Field& field, const QString& name, QWidget* parent);

    params::Json value() const override;
    QWidget* input() const override;
    void showIssues(const params::Issues& issues, const std::string& pointer) override;
    QWidget* firstWrong() const override;

protected:
    void present(const params::Json& value) override;

private:
    struct Part {
        QFrame* frame;
        TypedForm* form;
    };

    Part makePart(std::size_t index);
    void add();
    void remove(std::size_t index);
    void moveUp(std::size_t index);

    QString m_name;
    QVBoxLayout* m_column;
    QPushButton* m_add;
    std::vector<Part> m_parts;
};

} // namespace lrp::ui
