#include "core/lesson/LessonRun.h"

#include "core/lesson/detail/Members.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>

namespace lrp::lesson
{

using params::Issues;
using params::Json;
using params::Result;

namespace
{

constexpr const char* kRunFormat = "lr-playground lesson run";

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
        return {{"/" + step().id, "is committed; an answer cannot be changed after that"}};
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
    if (step().as<Run>() != nullptr) {
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

bool LessonRun::isVisible(std::string_view pointer) const
{
    return m_hasLeft || anyHolds(m_lesson->visible, pointer) || anyHolds(step().visible, pointer) ||
           isEditable(pointer);
}

bool LessonRun::isEditable(std::string_view pointer) const
{
    return m_hasLeft || anyHolds(m_lesson->editable, pointer) || anyHolds(step().editable, pointer);
}

Json LessonRun::toJson() const
{
    Json answers = Json::object();
    for (const auto& [step, line] : m_answers) {
        answers[step] = params::parsed(toLine(line));
    }
    Json json{{"format", kRunFormat},   {"version", 1},
              {"lesson", m_lesson->id}, {"id", std::to_string(m_id)},
              {"at", step().id},        {"furthest", m_lesson->steps[m_furthest].id},
              {"done", m_done},         {"skipped", m_skipped},
              {"left", m_hasLeft},      {"answers", std::move(answers)}};
    if (m_draft) {
        json["draft"] = params::parsed(
            toLine({.id = m_id, .lesson = m_lesson->id, .step = step().id, .answer = *m_draft}));
    }
    return json;
}

namespace
{

/// The place of a step that the lesson may have lost since; the first one then.
std::size_t indexOf(const Lesson& lesson, const std::string& id)
{
    const auto found = std::find_if(lesson.steps.begin(), lesson.steps.end(),
                                    [&id](const Step& step) { return step.id == id; });
    return found == lesson.steps.end() ? 0 : static_cast<std::size_t>(found - lesson.steps.begin());
}

/// Those of the names that are steps of this lesson.
std::set<std::string> stepsAmong(const Lesson& lesson, const std::vector<std::string>& names)
{
    std::set<std::string> steps;
    std::copy_if(names.begin(), names.end(), std::inserter(steps, steps.end()),
                 [&lesson](const std::string& name) { return lesson.stepNamed(name) != nullptr; });
    return steps;
}

} // namespace

Result<LessonRun> LessonRun::fromJson(std::shared_ptr<const Lesson> lesson, const Json& json)
{
    constexpr std::size_t kMostNames = 64;
    if (!json.is_object() || !json.contains("format") || json["format"] != kRunFormat) {
        return params::Issue{"", "is no lesson that somebody was going through"};
    }
    Remarks remarks;
    Members members(json, "", remarks);
    std::string name;
    std::string id;
    std::string at;
    std::string furthest;
    bool hasLeft = false;
    members.find("format");
    members.find("version");
    members.id("lesson", name, /*isNeeded=*/true);
    members.text("id", id, /*isNeeded=*/true, 20);
    members.id("at", at, /*isNeeded=*/true);
    members.id("furthest", furthest, /*isNeeded=*/true);
    members.flag("left", hasLeft);
    const auto done = members.texts("done", kMostNames);
    const auto skipped = members.texts("skipped", kMostNames);
    const Json* answers = members.find("answers", /*isNeeded=*/true);
    const Json* draft = members.find("draft");
    members.done("a lesson that somebody was going through");
    if (name != lesson->id) {
        members.complain("lesson", "is \"" + name + "\"; this is the lesson \"" + lesson->id + "\"");
    }
    if (id.empty() || id.find_first_not_of("0123456789") != std::string::npos) {
        members.complain("id", "is no whole number");
    }
    if (answers == nullptr || !answers->is_object() || !remarks.issues.empty()) {
        return remarks.issues.empty() ? Issues{{"/answers", "need an object"}} : remarks.issues;
    }
    LessonRun run(lesson, std::strtoull(id.c_str(), nullptr, 10));
    run.m_at = indexOf(*lesson, at);
    run.m_furthest = std::max(run.m_at, indexOf(*lesson, furthest));
    run.m_done = stepsAmong(*lesson, done);
    run.m_skipped = stepsAmong(*lesson, skipped);
    run.m_hasLeft = hasLeft;
    for (const auto& [step, line] : answers->items()) {
        auto read = answerFromLine(params::dump(line), "/answers/" + step);
        if (!read) {
            return read.issues();
        }
        const Step* asked = lesson->stepNamed(step);
        if (asked != nullptr && checkAnswer(*lesson, *asked, read->answer, "").empty()) {
            run.m_answers[step] = std::move(*read);
        }
    }
    if (const auto read = draft == nullptr ? Result<AnswerLine>(Issues{})
                                           : answerFromLine(params::dump(*draft), "/draft")) {
        run.setDraft(read->answer);
    }
    return run;
}

} // namespace lrp::lesson
