#pragma once

#include <functional>
#include <QObject>
#include <QThreadPool>

class QMainWindow;

namespace lrp::ui
{

class Commands;
class DocumentKeeper;
class HistoryDesk;
class LessonDesk;
class MessageBar;
struct WindowState;

/// Joins a lesson with the document that keeps it, and with the commands of the menu Lesson. Thread: UI.
class LessonWiring : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        LessonDesk* lessons;
        Commands* commands;
        DocumentKeeper* documents;
        HistoryDesk* history;
        MessageBar* messages;
        QMainWindow* window;
    };
    explicit LessonWiring(const Parts& parts);
    ~LessonWiring() override;

    /// What of the window's state is about the lesson.
    void describe(WindowState& state) const;

Q_SIGNALS:
    void changed(); ///< what describe() says

private:
    void connectDocument();
    void connectCommands();
    void saveAnswers();

    Parts m_parts;
    QThreadPool m_pool; ///< writes
};

} // namespace lrp::ui
