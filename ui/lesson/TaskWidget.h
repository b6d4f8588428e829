#pragma once

#include "core/lesson/LessonRun.h"

#include <optional>
#include <QWidget>

namespace lrp::ui
{

/// Where a question of a lesson is answered. Thread: UI.
class TaskWidget : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Nothing: it is not answered, or what was typed is no answer.
    virtual std::optional<lesson::Answer> answer() const = 0;
    /// Shows an answer that was being made when the program ended; it can be changed. A task that cannot
    /// begins anew.
    virtual void draft(const lesson::Answer&) {}
    /// Shows an answer that was committed, which cannot be changed.
    virtual void freeze(const lesson::Answer& answer) = 0;

Q_SIGNALS:
    void changed();
    void said(const QString& text); ///< to be announced
};

/// nullptr for a step that is answered in no such way: one that is no question, or a sketch, which a
/// SketchDesk makes.
TaskWidget* makeTask(const lesson::Lesson& lesson, const lesson::Step& step, QWidget* parent);

} // namespace lrp::ui
