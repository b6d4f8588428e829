#pragma once

#include "core/lesson/SpokenCode.h"
#include "ui/classroom/ClassQuestion.h"

#include <map>
#include <memory>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

namespace lrp::ui
{

/// What a class answers in the course of a lesson: files, spoken codes and hands. Files are read and summed
/// up on a thread of its own; what comes from there are sums alone. Thread: UI.
class ClassAnswers : public QObject
{
    Q_OBJECT

public:
    explicit ClassAnswers(QObject* parent = nullptr);

    /// Answers to the same lesson stay; those to another are dropped. Not nullptr.
    void setLesson(std::shared_ptr<const lesson::Lesson> lesson);
    /// nullptr: there has been none.
    const lesson::Lesson* lesson() const { return m_lesson.get(); }
    /// Of the questions of the lesson, in its order, those that were asked first.
    std::vector<const lesson::Step*> questions() const;

    /// Files, and those in folders. There must be a lesson.
    void read(const QStringList& places);
    bool isReading() const { return m_isBusy; }
    /// Issues: the code is wrong, and nothing was counted.
    params::Issues addCode(const QString& code);
    /// Of a question, by the step that asked it first; in vote 1 or 2.
    void setHands(const std::string& question, int vote, const std::vector<int>& counts);
    CountedHands hands(const std::string& question) const;
    void forgetHands(const std::string& question);
    /// That hands are being counted, in vote 1 or 2; 0: no longer.
    void setCounting(const std::string& question, int vote);
    /// Takes back all that was revealed.
    void cover();
    /// What is right may be shown; `truth` of a sketch at its places, or empty.
    void reveal(const std::string& question, const std::vector<double>& truth);
    bool isRevealed(const std::string& question) const { return m_truths.contains(question); }
    void clear();

    ClassQuestion question(const lesson::Step& step) const;
    /// Those to which there is an answer.
    std::vector<ClassQuestion> answered() const;
    bool isEmpty() const { return answered().empty(); }
    QString restsOn() const;

Q_SIGNALS:
    void changed();
    /// Files were read; those that could not be are named with why, and in `leftOut` answers are counted that
    /// belong to another lesson or step.
    void filesRead(const params::Issues& skipped, std::size_t leftOut);

private:
    struct Room;
    struct Waiting {
        QStringList places;
        std::vector<lesson::Spoken> codes;
    };
    struct Summed {
        ClassSums sums;
        params::Issues skipped;
    };
    static Summed sumUp(Room& room, const Waiting& more);
    void work();

    std::shared_ptr<const lesson::Lesson> m_lesson;
    std::shared_ptr<Room> m_room; ///< in the hands of one job at a time
    Waiting m_waiting;
    bool m_isBusy = false;
    ClassSums m_sums;
    std::map<std::string, CountedHands> m_hands;
    std::map<std::string, std::vector<double>> m_truths; ///< of questions that are revealed
    std::string m_counted;                               ///< the question that hands are being counted for
    int m_counting = 0;
    QThreadPool m_pool; ///< last: waits for what uses the others
};

} // namespace lrp::ui
