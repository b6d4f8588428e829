#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <vector>

namespace lrp::ui
{

class Commands;

/// Knows which command has opened which dialog of the window, and closes a dialog whose command a mask takes
/// away: none may show or write what is hidden now. Thread: UI.
class OpenDialogs : public QObject
{
public:
    OpenDialogs(Commands* commands, QWidget* window);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Opened {
        QPointer<QObject> child; ///< of the window; a dialog, once it is made
        QString command;
    };

    void closeMasked();

    Commands* m_commands;
    QString m_acting; ///< the command that acts now
    std::vector<Opened> m_opened;
};

} // namespace lrp::ui
