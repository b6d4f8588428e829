#pragma once

#include <QFrame>
#include <QList>

class QToolButton;

namespace lrp::ui
{

enum class Icon;
class TypedForm;

/// A schedule inside another: its form in a frame, where need be with a heading and buttons beside the
/// choice. Thread: UI.
class ScheduleFrame : public QFrame
{
    Q_OBJECT

public:
    ScheduleFrame(const QString& name, QWidget* parent);

    void setHeading(const QString& heading);

    TypedForm* form() const { return m_form; }

    /// Whether there are buttons for those who may change what stands around the schedule.
    void offerButtons(bool offered);

    /// A button behind the choice, called `name`/`verb`, that does `what`.
    QToolButton* addButton(Icon icon, const QString& what, const QString& verb);

private:
    TypedForm* m_form;
    QList<QToolButton*> m_buttons;
};

} // namespace lrp::ui
