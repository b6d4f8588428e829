#pragma once

#include "ui/presenter/PresenterView.h"

#include <functional>
#include <QObject>

class QScreen;

namespace lrp::ui
{

class Commands;
class CurvesView;
class ExperimentModel;
class SessionController;

/// What the presenter shows, and what it acts on.
struct PresenterParts {
    const ExperimentModel* experiment = nullptr;
    const SessionController* session = nullptr;
    const CurvesView* curves = nullptr;
    const Commands* commands = nullptr;
    std::function<QString()> state; ///< in words, where nothing runs
    QWidget* window = nullptr;
};

/// Opens the wall on the screen that the window is not on, or over the window where there is one screen, and
/// keeps it up to date. A lost screen brings it to one that is left; runs go on whatever it does. Thread: UI.
class Presenter : public QObject
{
    Q_OBJECT

public:
    explicit Presenter(PresenterParts parts);

    bool isOpen() const { return m_view != nullptr; }
    void setOpen(bool open);
    /// nullptr while it is closed.
    PresenterView* view() const { return m_view; }
    /// Whether the wall is on a screen that shows nothing of the window.
    bool hasOwnScreen() const;
    /// What the class sees, or would.
    Slide slide() const;

    /// What no class may see beside what the lanes' eyes hide; at first nothing.
    void setHidden(const channel::Hidden& hidden);
    /// Stands in place of the experiment's name; empty: that stands there.
    void setQuestion(const QString& question);

    /// Stands beside the state, quieter.
    void setNote(const QString& note);
    /// What the class votes on; no choices: nothing.
    void setVote(const WallVote& vote);
    /// What was planned of a lane before it was changed stays there dotted; nullptr: nothing does.
    void setPlanBefore(char letter, PlanPtr plan);
    /// Whether arrow keys move what a lesson lets people try.
    void setTrying(bool tries);

    /// What hands are counted for.
    Hands* hands() const { return m_hands; }
    /// Whether a lesson answers to R, Page Down and Page Up; at first none does.
    void setLed(bool led);

    /// Draws what there is now.
    void refresh();

Q_SIGNALS:
    void openChanged(bool open);
    void placed(); ///< the wall, or the window, on another screen
    void revealWanted();
    void nextWanted();
    void previousWanted();
    void startWanted(); ///< before the command is given
    void nudged(int by);

private:
    QString state() const;
    Wall wall() const;
    void place(const QScreen* lost);
    void follow();

    PresenterParts m_parts;
    channel::Hidden m_hidden;
    QString m_question;
    QString m_note;
    WallVote m_vote;
    char m_changed = 'A';
    PlanPtr m_before; ///< of the changed lane
    Hands* m_hands;
    bool m_isLed = false;
    bool m_isTrying = false;
    PresenterView* m_view = nullptr;
};

} // namespace lrp::ui
