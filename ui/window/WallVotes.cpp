#include "ui/window/WallVotes.h"

#include "core/lesson/HandChoices.h"
#include "core/lesson/LessonRun.h"
#include "ui/classroom/ClassAnswers.h"
#include "ui/classroom/ClassWords.h"
#include "ui/lesson/LessonDesk.h"
#include "ui/presenter/Presenter.h"
#include "ui/presenter/SpeakerPanel.h"

#include <algorithm>

namespace lrp::ui
{

namespace
{

/// Whether the question of the step is asked again further on.
bool isAskedAgain(const lesson::LessonRun& run)
{
    const auto& steps = run.lesson().steps;
    const lesson::Step& question = lesson::questionOf(run.lesson(), run.step());
    return std::any_of(
        steps.begin() + static_cast<std::ptrdiff_t>(run.index()) + 1, steps.end(),
        [&](const lesson::Step& step) { return &lesson::questionOf(run.lesson(), step) == &question; });
}

} // namespace

WallVotes::WallVotes(const Parts& parts)
    : QObject(parts.parent)
    , m_parts(parts)
{
    connect(m_parts.lessons, &LessonDesk::openChanged, this, &WallVotes::follow);
    connect(m_parts.lessons, &LessonDesk::moved, this, &WallVotes::follow);
    connect(m_parts.answers, &ClassAnswers::changed, this, &WallVotes::follow);
    connect(m_parts.presenter, &Presenter::revealWanted, this, &WallVotes::reveal);
}

void WallVotes::follow()
{
    const lesson::LessonRun* run = m_parts.lessons->run();
    const std::string step = run != nullptr ? run->step().id : std::string();
    if (std::exchange(m_step, step) != step) {
        m_shown = Shown::Choices;
    }
    const bool isAsked = run != nullptr && m_parts.answers->lesson() != nullptr &&
                         m_parts.answers->lesson()->id == run->lesson().id &&
                         !lesson::handChoices(run->lesson(), run->step()).empty();
    if (!isAsked) {
        m_parts.speaker->setVotes({});
        m_parts.presenter->setVote({});
        return;
    }
    const lesson::Step& question = lesson::questionOf(run->lesson(), run->step());
    const ClassQuestion sums = m_parts.answers->question(question);
    m_parts.speaker->setVotes(sums.votes(0) + sums.votes(1) > 0 ? detailsOf(sums) : QString());
    m_parts.presenter->setVote(question.as<lesson::Choice>() != nullptr ? voteOf(question, sums)
                                                                        : WallVote());
}

/// By the digits that choose and count, as letters on a wall are lanes.
WallVote WallVotes::voteOf(const lesson::Step& question, const ClassQuestion& sums) const
{
    const auto& options = question.as<lesson::Choice>()->options;
    const bool isExplained = m_shown == Shown::Explanations;
    WallVote vote;
    for (std::size_t i = 0; i < options.size() && i < sums.bars.size(); ++i) {
        WallVote::Choice choice{.letter = QString::number(i + 1), .text = sums.bars[i].text};
        for (std::size_t which = 0; m_shown != Shown::Choices && which < 2; ++which) {
            if (sums.votes(which) > 0) {
                choice.votes.push_back(static_cast<int>(sums.bars[i].counts[which]));
            }
        }
        if (isExplained) {
            choice.explanation = QString::fromStdString(options[i].explanation);
            choice.isRight = options[i].isRight;
        }
        vote.choices.push_back(std::move(choice));
    }
    return vote;
}

void WallVotes::reveal()
{
    const lesson::LessonRun* run = m_parts.lessons->run();
    if (run == nullptr || run->step().as<lesson::Choice>() == nullptr || isAskedAgain(*run)) {
        return;
    }
    const ClassQuestion sums = m_parts.answers->question(lesson::questionOf(run->lesson(), run->step()));
    const bool hasVotes = sums.votes(0) + sums.votes(1) > 0;
    m_shown = m_shown == Shown::Choices && hasVotes ? Shown::Votes : Shown::Explanations;
    m_parts.presenter->hands()->end();
    follow();
}

} // namespace lrp::ui
