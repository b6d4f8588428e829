#pragma once

#include <cstdint>
#include <optional>
#include <QObject>
#include <string>
#include <vector>

class QWidget;

namespace lrp::lesson
{
class LessonRun;
struct Step;
} // namespace lrp::lesson

namespace lrp::ui
{

class Announcer;
class ClassPanel;
class Commands;
class Docks;
class LessonDesk;
class Presenter;
class SessionController;

/// What joins a lesson, the wall and a class: hands that are counted at the wall are shown in the class view,
/// which follows the lesson's steps and learns what is right once that is revealed. Thread: UI.
class ClassDesk : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        LessonDesk* lessons;
        Presenter* presenter;
        const SessionController* session;
        Docks* docks;
        Commands* commands;
        Announcer* announcer;
        QWidget* window;
    };

    explicit ClassDesk(Parts parts);

private:
    void connectHands();
    void connectPanel();
    void follow();
    void ask(const lesson::LessonRun& run);
    void revealFrom(const lesson::LessonRun& run);
    std::vector<double> truthOf(const lesson::LessonRun& run, const lesson::Step& step) const;
    void takeCount(int choice, int hands);
    void takeCounting(bool isCounting);
    void place();
    void makeRoom(bool isWallOpen);
    bool isBesideWall() const;

    Parts m_parts;
    ClassPanel* m_panel;
    std::string m_question;             ///< that hands are counted for; empty: none
    std::optional<std::uint64_t> m_run; ///< whose revealing is followed
    std::string m_step;                 ///< of the lesson, that asks it
    bool m_isAside = false;             ///< the class view was closed, as the wall stands in its place
};

} // namespace lrp::ui
