#pragma once

#include "ui/access/Spacing.h"

#include <QObject>
#include <QString>
#include <QTimer>

class QWidget;

namespace lrp::ui
{

/// Gives a widget whose text changes with every picture its accessible name at most twice a second, the last
/// one always: each change goes to the screen reader. Thread: UI.
class PacedName : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kBetween{500};

    explicit PacedName(QWidget* widget, Clock clock = {});

    void set(const QString& name);
    /// Gives the name that waits, if its time has come.
    void apply();

private:
    QWidget* m_widget;
    Spacing m_spacing;
    QTimer m_timer;
    QString m_name;
};

} // namespace lrp::ui
