#pragma once

#include "core/lesson/LessonRun.h"

#include <memory>
#include <QWidget>

class QPushButton;
class QShortcut;
class QVBoxLayout;

namespace lrp::ui
{

class LessonHead;
class LessonText;
class Note;
class SketchDesk;
class TaskWidget;

/// A lesson step by step: its text, where its question is answered, and one button that leads on. It shows a
/// LessonRun and asks it; what the window then hides, locks and runs is whoever listens's business. Keys:
/// Ctrl+Return leads on, Esc twice leaves. Thread: UI.
class LessonPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LessonPanel(QWidget* parent = nullptr);
    ~LessonPanel() override;

    /// Who draws sketches over the plots; must be there before a lesson is opened, and outlive its being
    /// shown.
    void setSketches(SketchDesk* sketches) { m_sketches = sketches; }
    /// Something more on the step, which becomes the panel's; between what it came to and the buttons.
    void addExtra(QWidget* extra);

    /// nullptr: no lesson is open. The run must outlive its being shown.
    void setRun(lesson::LessonRun* run);
    bool isOpen() const { return m_run != nullptr; }

    /// The experiment of a step to run or try has ended; `outcome` says what it came to, or nothing.
    void takeEnd(const QString& outcome);

public Q_SLOTS:
    /// What the button at the bottom does now.
    void goOn();
    void goBack();
    void skip();
    void reveal(); ///< in a step that has something to reveal
    /// Leads on for who stands at the wall: what is not answered here is skipped, and the end is not left.
    void turnPage();

Q_SIGNALS:
    /// Another step, or something in it was committed or revealed: what may be seen and changed is to be
    /// asked for again.
    void moved();
    void drafted(); ///< the answer that would be committed is another
    void runWanted();
    /// A step to try: its experiment as the lesson has it.
    void settingsWanted();
    void leaveWanted();
    void openWanted();              ///< of a lesson, while there is none
    void said(const QString& text); ///< to be announced

private:
    void makeShortcuts();
    void showStep();
    void dropTask();
    void showTask();
    void showOutcome();
    void showButtons();
    void commit(bool mayRun = true);
    void take(bool moves);
    void leave();
    bool isLast() const;
    bool runsNext() const;
    bool hasFindingToCommit() const;
    QString primaryText() const;
    QString outcomeOfStep() const;
    QString scoreOf(std::size_t step) const;
    QString claimsTold(const lesson::Reveal& reveal) const;
    QString scoresBefore() const;

    lesson::LessonRun* m_run = nullptr;
    SketchDesk* m_sketches = nullptr;
    LessonHead* m_head;
    LessonText* m_text;
    QVBoxLayout* m_place; ///< of the task
    QVBoxLayout* m_extras;
    TaskWidget* m_task = nullptr;
    Note* m_outcome;
    Note* m_warning;
    QPushButton* m_back;
    QPushButton* m_skip;
    QPushButton* m_settings;
    QPushButton* m_again;
    QPushButton* m_primary;
    QList<QShortcut*> m_shortcuts;
    bool m_mayLeave = false; ///< Esc was pressed once
    QString m_ran;           ///< what the run of this step came to
};

} // namespace lrp::ui
