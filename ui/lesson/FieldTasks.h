#pragma once

#include "ui/lesson/TaskWidget.h"

class QLineEdit;
class QPlainTextEdit;

namespace lrp::ui
{

class Note;

/// A number with its unit. Thread: UI.
class NumberTask : public TaskWidget
{
    Q_OBJECT

public:
    NumberTask(const lesson::Number& number, QWidget* parent);

    std::optional<lesson::Answer> answer() const override;
    void draft(const lesson::Answer& answer) override;
    void freeze(const lesson::Answer& answer) override;

private:
    QLineEdit* m_line;
    Note* m_note;
};

/// What was found, in words of one's own. Thread: UI.
class FindingTask : public TaskWidget
{
    Q_OBJECT

public:
    explicit FindingTask(QWidget* parent);

    std::optional<lesson::Answer> answer() const override;
    void draft(const lesson::Answer& answer) override;
    void freeze(const lesson::Answer& answer) override;

private:
    QPlainTextEdit* m_text;
};

} // namespace lrp::ui
