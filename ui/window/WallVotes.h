#pragma once

#include <QObject>
#include <string>

namespace lrp::lesson
{
struct Step;
}

namespace lrp::ui
{

class ClassAnswers;
class LessonDesk;
class Presenter;
class SpeakerPanel;
struct ClassQuestion;
struct WallVote;

/// Puts what a class votes on on its wall, and the votes on the speaker's screen. The class sees the votes
/// when they are revealed (R), first and second beside each other, and at the next R what is right with its
/// explanation; of a question that is asked again it sees neither before. Thread: UI.
class WallVotes : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        const LessonDesk* lessons;
        Presenter* presenter;
        const ClassAnswers* answers;
        SpeakerPanel* speaker;
        QObject* parent;
    };

    explicit WallVotes(const Parts& parts);

private:
    enum class Shown { Choices, Votes, Explanations };

    void follow();
    void reveal();
    WallVote voteOf(const lesson::Step& question, const ClassQuestion& sums) const;

    Parts m_parts;
    std::string m_step; ///< of the lesson
    Shown m_shown = Shown::Choices;
};

} // namespace lrp::ui
