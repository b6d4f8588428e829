#pragma once

#include "core/lesson/Answer.h"
#include "core/lesson/Lesson.h"
#include "core/params/Field.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace lrp::lesson
{

/// What of a lane can be hidden.
enum class Quantity { Plan, Rate, Loss, Accuracy, Score, Boundary, Finding };

/// Somebody going through a lesson: where they are, what they have committed to, and what may be seen and
/// changed there. Whoever shows anything asks here; a window only shows and asks. Thread: one.
class LessonRun
{
public:
    /// `id`: random, for the answers.
    LessonRun(std::shared_ptr<const Lesson> lesson, std::uint64_t id);

    const Lesson& lesson() const { return *m_lesson; }
    /// For who needs it longer than the run is there.
    std::shared_ptr<const Lesson> sharedLesson() const { return m_lesson; }
    std::uint64_t id() const { return m_id; }

    // Where.

    const Step& step() const { return m_lesson->steps[m_at]; }
    std::size_t index() const { return m_at; }
    /// Whether the present step has been gone past: it is shown as it was, and nothing in it can be changed
    /// but in a step to try.
    bool isBack() const { return m_at < m_furthest; }
    /// The experiment that the present step is about.
    const std::string& setup() const;

    /// Whether next() moves: a question must be answered or skipped, a run have run, a reveal be revealed.
    bool mayGoOn() const;
    bool next();
    bool back();
    /// Leaves a question unscored, or a run or reveal undone, and moves on. What was to be revealed stays
    /// hidden.
    bool skip();

    // What is done in a step.

    /// Commits to an answer, which cannot be changed. Issues where the answer does not fit the step, or one
    /// was committed.
    params::Issues commit(Answer answer, std::optional<double> score = {},
                          std::optional<int> confidence = {});
    /// What the answer to the present step would be if it were committed now; a move forgets it, and so does
    /// what does not fit the step.
    void setDraft(std::optional<Answer> answer);
    const std::optional<Answer>& draft() const { return m_draft; }
    /// The answer committed in a step; nullptr: none.
    const AnswerLine* answerTo(const std::string& step) const;
    /// In the order of the steps.
    std::vector<AnswerLine> answers() const;
    /// The run of the present step has ended.
    void ran();
    /// Shows what this step reveals.
    void reveal();
    bool isDone(const std::string& step) const { return m_done.contains(step); }

    // What may be seen and changed.

    /// The one predicate on what of a lane nobody may see yet, anywhere: plots, scores, status, tips,
    /// summary, table, sound, export, clipboard, accessible tree.
    ///
    /// A loss is hidden until the reveal behind its sketch, and that behind a run that hides it; before that
    /// until a ranking of the lane is committed. Plan and rate are hidden until the reveal behind a sketch of
    /// the rate. All else is hidden until every question with a reveal behind it is revealed.
    bool isHidden(const std::string& setup, char lane, Quantity quantity) const;

    /// Whether a lane is in the picture: in that of the latest step up to the present one that says so, or
    /// all are.
    bool isShown(char lane) const;

    /// Whether a setting, by its JSON pointer in the experiment, is shown at all, and whether as more than
    /// text.
    bool isVisible(std::string_view pointer) const;
    bool isEditable(std::string_view pointer) const;

    /// Lifts every lock and hides nothing more: locks lead, they do not guard.
    void leave() { m_hasLeft = true; }
    bool hasLeft() const { return m_hasLeft; }

    // A program that is killed opens where it stood.

    /// Whether the present step's experiment can have become this by what the lesson lets people edit.
    bool mayHaveBecome(const experiment::Experiment& shown) const;

    params::Json toJson() const;
    static params::Result<LessonRun> fromJson(const std::shared_ptr<const Lesson>& lesson,
                                              const params::Json& json);
    /// Whether what this step's answer is worth would tell what is still to be revealed.
    bool awaitsReveal() const { return awaitsReveal(m_at); }

private:
    /// Whether a reveal stands behind this step and has not been done.
    bool awaitsReveal(std::size_t index) const;
    bool isAnswered(std::size_t index) const;
    bool hidesLoss(std::size_t index, const std::string& setup, char lane) const;
    bool hidesRate(std::size_t index, const std::string& setup, char lane) const;
    void moveOn();

    std::shared_ptr<const Lesson> m_lesson;
    std::uint64_t m_id;
    std::size_t m_at = 0;
    std::size_t m_furthest = 0;
    std::map<std::string, AnswerLine> m_answers; ///< by step
    std::set<std::string> m_done;                ///< what ran, reveals that revealed
    std::set<std::string> m_skipped;
    std::optional<Answer> m_draft; ///< of the present step
    bool m_hasLeft = false;
};

} // namespace lrp::lesson
