#pragma once

#include "core/lesson/LessonRun.h"

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

namespace lrp::ui
{

class DocumentKeeper;
class MessageBar;

/// Keeps where somebody stands in a lesson in the window's document, and what they answer in a file of
/// answers beside the documents: a program that is killed opens where it stood, and no answer is lost.
/// Thread: UI; files are written on one of its own.
class LessonKeeper : public QObject
{
    Q_OBJECT

public:
    /// Answers are kept in `folder`; none are where it is empty.
    LessonKeeper(DocumentKeeper* documents, MessageBar* messages, QString folder, QObject* parent);
    ~LessonKeeper() override; ///< waits until all answers are on the disk

    /// From here on that of this lesson is kept; `text` is that of its file.
    void begin(std::string text);
    const std::string& text() const { return m_text; }
    /// What the run has come to.
    void follow(const lesson::LessonRun& run);
    /// The same in a moment, as often as that is asked for meanwhile; the run must be there then, or be
    /// forgotten.
    void followSoon(const lesson::LessonRun& run);
    /// What was to be kept in a moment is kept now.
    void settle();
    /// Nobody goes through the lesson any more. `isOver`: nor will they when the document is opened again.
    void forget(bool isOver);

private:
    void keepPlace();
    void keepAnswers(const lesson::LessonRun& run);

    DocumentKeeper* m_documents;
    MessageBar* m_messages;
    QString m_folder;
    std::string m_text;
    const lesson::LessonRun* m_run = nullptr;
    std::size_t m_kept = 0; ///< answers of the run that are in the file, or on their way
    QTimer m_delay;
    QThreadPool m_pool;
};

/// All answers of a run, with the scores that need no run.
std::vector<lesson::AnswerLine> scoredAnswers(const lesson::LessonRun& run);

} // namespace lrp::ui
