#pragma once

#include "core/lesson/LessonRun.h"

#include <QWidget>

class QLabel;

namespace lrp::ui
{

/// The code of the answer that was committed in a step, to be said across a room or copied; hidden where
/// there is none. Thread: UI.
class SpokenCodeRow : public QWidget
{
    Q_OBJECT

public:
    explicit SpokenCodeRow(QWidget* parent = nullptr);

    /// nullptr: no lesson is open.
    void follow(const lesson::LessonRun* run);
    /// Such as WD2-CAB-7; empty: none.
    QString code() const { return m_code; }
    void copy();

Q_SIGNALS:
    void said(const QString& text); ///< to be announced

private:
    QString m_code;
    QLabel* m_label;
};

} // namespace lrp::ui
