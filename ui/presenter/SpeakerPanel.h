#pragma once

#include <chrono>
#include <QString>
#include <QWidget>

class QLabel;
class QTextBrowser;

namespace lrp::ui
{

/// What only who speaks is to see of a step.
struct SpeakerNotes {
    QString notes;   ///< Markdown that somebody else has written
    QString next;    ///< the step after this one; empty: there is none
    int minutes = 0; ///< that the lesson takes as planned; 0: nobody has planned any

    bool operator==(const SpeakerNotes&) const = default;
};

/// What stands on the speaker's own screen while the class looks at another: the notes, what comes next, how
/// the time goes, and what the run does. Is given all of it. Thread: UI.
class SpeakerPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SpeakerPanel(QWidget* parent = nullptr);

    void setNotes(const SpeakerNotes& notes);
    /// Since the lesson, or the presenting, began.
    void setElapsed(std::chrono::seconds elapsed);
    /// In words.
    void setState(const QString& state);
    /// How a class has voted; empty: it has not.
    void setVotes(const QString& votes);

private:
    void showClock();

    QTextBrowser* m_text;
    QLabel* m_clock;
    QLabel* m_next;
    QLabel* m_state;
    QLabel* m_votes;
    SpeakerNotes m_notes;
    std::chrono::seconds m_elapsed{0};
};

} // namespace lrp::ui
