#include "core/lesson/detail/Members.h"
#include "core/lesson/HandChoices.h"
#include "core/lesson/LessonRun.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>

/// Where somebody stands in a lesson, as JSON.
namespace lrp::lesson
{

using params::Issues;
using params::Json;
using params::Result;

namespace
{

constexpr const char* kRunFormat = "lr-playground lesson run";

} // namespace

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

Result<LessonRun> LessonRun::fromJson(const std::shared_ptr<const Lesson>& lesson, const Json& json)
{
    constexpr std::size_t kMostNames = 64;
    if (!json.is_object() || !json.contains("format") || json["format"] != kRunFormat) {
        return params::Issue{"", translate("lesson", "is no lesson that somebody was going through")};
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
    members.done(translate("lesson", "a lesson that somebody was going through").str());
    if (name != lesson->id) {
        members.complain(
            "lesson", translate("lesson", "is \"%1\"; this is the lesson \"%2\"").arg(name).arg(lesson->id));
    }
    if (id.empty() || id.find_first_not_of("0123456789") != std::string::npos) {
        members.complain("id", translate("lesson", "is no whole number"));
    }
    if (answers == nullptr || !answers->is_object() || !remarks.issues.empty()) {
        return remarks.issues.empty() ? Issues{{"/answers", translate("lesson", "need an object", "answers")}}
                                      : remarks.issues;
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
        const bool isOwn = asked != nullptr && read->step == questionOf(*lesson, *asked).id &&
                           read->lesson == lesson->id && read->id == run.m_id;
        if (isOwn && checkAnswer(*lesson, *asked, read->answer, "").empty()) {
            run.m_answers[step] = std::move(*read);
        }
    }
    if (const auto read =
            draft == nullptr ? Result<AnswerLine>(Issues{}) : answerFromLine(params::dump(*draft), "/draft");
        read && read->step == run.step().id) {
        run.setDraft(read->answer);
    }
    return run;
}

} // namespace lrp::lesson
