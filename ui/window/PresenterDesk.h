#pragma once

#include "core/channel/Hidden.h"

#include <functional>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QMainWindow;

namespace lrp::ui
{

class Commands;
class CurvesView;
class ExperimentModel;
class Exports;
class LessonDesk;
class LessonPanel;
class Presenter;
class SessionController;
class SpeakerPanel;
struct SpeakerNotes;

/// Joins the presenter with the window: what a lesson asks and hides goes on the wall, its notes on the
/// speaker's screen, where there is one beside the wall's; keys on the wall lead through the lesson, and the
/// slide is among the exports. Thread: UI.
class PresenterDesk : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        const ExperimentModel* experiment;
        const SessionController* session;
        const CurvesView* curves;
        const Commands* commands;
        Exports* exports;
        std::function<QString()> state; ///< in words
        QMainWindow* window;            ///< with a column of widgets in its centre
    };

    explicit PresenterDesk(Parts parts);

    Presenter* presenter() const { return m_presenter; }
    SpeakerPanel* speaker() const { return m_speaker; }

    /// From now on follows these lessons.
    void follow(LessonDesk* lessons, LessonPanel* panel);
    /// What nobody may be told yet.
    void setHidden(const channel::Hidden& hidden);

private:
    void takeStep();
    void takeOutcome();
    QString question() const;
    QString note() const;
    void reveal();
    void prepareStart();
    void showPlanBefore();
    void showSpeaker();
    void refreshSpeaker();
    SpeakerNotes notes() const;

    Parts m_parts;
    Presenter* m_presenter;
    SpeakerPanel* m_speaker;
    LessonDesk* m_lessons = nullptr;
    LessonPanel* m_panel = nullptr;
    QString m_outcome;     ///< of the step, as the panel tells it
    QElapsedTimer m_since; ///< the lesson, or the presenting, began
    QTimer m_clock;
};

} // namespace lrp::ui
