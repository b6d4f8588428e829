#pragma once

#include "core/lesson/LessonRun.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace lrp::ui
{

/// Above the steps of a lesson: its title, how far it is as dots, and how it is opened and left. Thread: UI.
class LessonHead : public QWidget
{
    Q_OBJECT

public:
    explicit LessonHead(QWidget* parent);

    /// nullptr: no lesson is open.
    void follow(const lesson::LessonRun* run);
    /// "Step 2 of 11"
    QString where() const;

Q_SIGNALS:
    void openWanted();
    void leaveWanted();

private:
    QLabel* m_title;
    QLabel* m_dots;
    QPushButton* m_open;
    QPushButton* m_leave;
};

} // namespace lrp::ui
