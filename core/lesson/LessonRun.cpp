#include "core/lesson/LessonRun.h"

#include "core/text/Translate.h"

#include <algorithm>

namespace lrp::lesson
{

using params::Issues;

namespace
{

/// The experiment that a step names, or nothing.
const std::string* setupOf(const Step& step)
{
    return std::visit(
        [](const auto& task) -> const std::string* {
            if constexpr (requires { task.experiment; }) {
                return &task.experiment;
            } else {
                return nullptr;
            }
        },
        step.task);
}

bool hasLetter(const std::string& letters, char letter)
{
    return letters.find(letter) != std::string::npos;
}

} // namespace

LessonRun::LessonRun(std::shared_ptr<const Lesson> lesson, std::uint64_t id)
    : m_lesson(std::move(lesson))
    , m_id(id)
{
}

const std::string& LessonRun::setup() const
{
    for (std::size_t i = m_at + 1; i-- > 0;) { // of steps that name none that of the last one that does
        if (const std::string* named = setupOf(m_lesson->steps[i])) {
            return *named;
        }
    }
    static const std::string main(kMain);
    return main;
}

bool LessonRun::isAnswered(std::size_t index) const
{
    const std::string& id = m_lesson->steps[index].id;
    return m_answers.contains(id) || m_skipped.contains(id);
}

bool LessonRun::mayGoOn() const
{
    const bool mustBeDone = step().as<Run>() != nullptr || step().as<Reveal>() != nullptr;
    return isBack() || m_skipped.contains(step().id) ||
           (step().isQuestion() ? isAnswered(m_at) : !mustBeDone || isDone(step().id));
}

void LessonRun::moveOn()
{
    m_at = std::min(m_at + 1, m_lesson->steps.size() - 1);
    m_draft.reset();
    m_furthest = std::max(m_furthest, m_at);
}

bool LessonRun::next()
{
    const bool moves = mayGoOn() && m_at + 1 < m_lesson->steps.size();
    if (moves) {
        moveOn();
    }
    return moves;
}

bool LessonRun::back()
{
    const bool moves = m_at > 0;
    if (moves) {
        --m_at;
        m_draft.reset();
    }
    return moves;
}

bool LessonRun::skip()
{
    if (!mayGoOn()) {
        m_skipped.insert(step().id);
    }
    return next();
}

Issues LessonRun::commit(Answer answer, std::optional<double> score, std::optional<int> confidence)
{
    if (isAnswered(m_at)) {
        return {
            {"/" + step().id, translate("lesson", "is committed; an answer cannot be changed after that")}};
    }
    if (Issues issues = checkAnswer(*m_lesson, step(), answer, "/" + step().id); !issues.empty()) {
        return issues;
    }
    const Choice* choice = step().as<Choice>();
    const bool isAgain = choice != nullptr && !choice->again.empty();
    m_answers[step().id] = AnswerLine{.id = m_id,
                                      .lesson = m_lesson->id,
                                      .step = isAgain ? choice->again : step().id,
                                      .vote = isAgain ? 2 : 1,
                                      .answer = std::move(answer),
                                      .score = score,
                                      .confidence = confidence};
    m_draft.reset();
    return {};
}

void LessonRun::setDraft(std::optional<Answer> answer)
{
    const bool fits = answer && !isAnswered(m_at) && checkAnswer(*m_lesson, step(), *answer, "").empty();
    m_draft = fits ? std::move(answer) : std::nullopt;
}

const AnswerLine* LessonRun::answerTo(const std::string& id) const
{
    const auto found = m_answers.find(id);
    return found == m_answers.end() ? nullptr : &found->second;
}

std::vector<AnswerLine> LessonRun::answers() const
{
    std::vector<AnswerLine> answers;
    for (const Step& step : m_lesson->steps) {
        if (const AnswerLine* line = answerTo(step.id)) {
            answers.push_back(*line);
        }
    }
    return answers;
}

void LessonRun::ran()
{
    if (step().as<Run>() != nullptr || step().as<Try>() != nullptr) {
        m_done.insert(step().id);
    }
}

void LessonRun::reveal()
{
    if (step().as<Reveal>() != nullptr) {
        m_done.insert(step().id);
    }
}

bool LessonRun::awaitsReveal(std::size_t index) const
{
    const auto& steps = m_lesson->steps;
    const auto reveal = std::find_if(steps.begin() + static_cast<std::ptrdiff_t>(index) + 1, steps.end(),
                                     [](const Step& step) { return step.as<Reveal>() != nullptr; });
    return reveal != steps.end() && !isDone(reveal->id);
}

bool LessonRun::hidesLoss(std::size_t index, const std::string& setup, char lane) const
{
    const Step& step = m_lesson->steps[index];
    const std::string* named = setupOf(step);
    if (named == nullptr || *named != setup) {
        return false;
    }
    if (const Rank* rank = step.as<Rank>()) {
        return hasLetter(rank->lanes, lane) && !isAnswered(index);
    }
    if (const Sketch* sketch = step.as<Sketch>()) {
        return sketch->lane == lane && sketch->quantity == Sketch::Quantity::Loss && awaitsReveal(index);
    }
    const Run* run = step.as<Run>();
    return run != nullptr && hasLetter(run->hidden, lane) && awaitsReveal(index);
}

bool LessonRun::hidesRate(std::size_t index, const std::string& setup, char lane) const
{
    const Sketch* sketch = m_lesson->steps[index].as<Sketch>();
    return sketch != nullptr && sketch->experiment == setup && sketch->lane == lane &&
           sketch->quantity == Sketch::Quantity::Rate && awaitsReveal(index);
}

bool LessonRun::isHidden(const std::string& setup, char lane, Quantity quantity) const
{
    for (std::size_t i = 0; !m_hasLeft && i < m_lesson->steps.size(); ++i) {
        switch (quantity) {
        case Quantity::Plan:
        case Quantity::Rate:
            if (hidesRate(i, setup, lane)) {
                return true;
            }
            break;
        case Quantity::Loss:
            if (hidesLoss(i, setup, lane)) {
                return true;
            }
            break;
        case Quantity::Accuracy:
        case Quantity::Score:
        case Quantity::Boundary:
        case Quantity::Finding:
            if (m_lesson->steps[i].isQuestion() && awaitsReveal(i)) {
                return true;
            }
            break;
        }
    }
    return false;
}

bool LessonRun::isShown(char lane) const
{
    for (std::size_t i = m_at + 1; i-- > 0 && !m_hasLeft;) {
        if (const std::string& shown = m_lesson->steps[i].shown; !shown.empty()) {
            return hasLetter(shown, lane);
        }
    }
    return true;
}

bool LessonRun::isVisible(std::string_view pointer) const
{
    return m_hasLeft || anyHolds(m_lesson->visible, pointer) || anyHolds(step().visible, pointer) ||
           isEditable(pointer);
}

bool LessonRun::isEditable(std::string_view pointer) const
{
    return m_hasLeft || anyHolds(m_lesson->editable, pointer) || anyHolds(step().editable, pointer);
}

bool LessonRun::mayHaveBecome(const experiment::Experiment& shown) const
{
    const auto mayBeEdited = [this](const std::string& pointer) {
        return pointer.ends_with("/name") || // which another language has otherwise
               anyHolds(m_lesson->editable, pointer) ||
               std::any_of(m_lesson->steps.begin(), m_lesson->steps.end(),
                           [&](const Step& step) { return anyHolds(step.editable, pointer); });
    };
    const params::Json differences = params::Json::diff(
        experiment::toJson(*m_lesson->experimentNamed(setup())), experiment::toJson(shown));
    return std::all_of(differences.begin(), differences.end(), [&](const params::Json& one) {
        return mayBeEdited(one.at("path").get<std::string>());
    });
}

} // namespace lrp::lesson
