#include "core/lesson/Lesson.h"

#include "core/lesson/detail/Parts.h"
#include "core/lesson/Translation.h"
#include "core/params/JsonText.h"
#include "core/params/Text.h"
#include "core/text/Translate.h"

#include <algorithm>

namespace lrp::lesson
{

using params::Issue;
using params::Issues;
using params::Json;
using params::Result;

Issues readFormat(const Json& json, Remarks& remarks)
{
    const auto format = json.find("format");
    if (format == json.end() || *format != kFormat) {
        return {{"/format", (format == json.end() ? translate("lesson", "is missing; needs \"%1\"")
                                                  : translate("lesson", "is %2; needs \"%1\""))
                                .arg(kFormat)
                                .arg(format == json.end() ? std::string() : params::quoted(*format))}};
    }
    const auto version = json.find("version");
    if (version == json.end() || !version->is_number_integer() || *version < 1) {
        return {{"/version",
                 version == json.end()
                     ? translate("lesson", "is missing; needs a whole number, of which this program knows 1")
                     : translate("lesson", "is %1; needs a whole number, of which this program knows 1")
                           .arg(params::quoted(*version))}};
    }
    remarks.isNewer = *version > kVersion;
    if (remarks.isNewer) {
        remarks.notes.push_back(
            translate("lesson", "the lesson is of version %1; what is newer than version 1 was left out")
                .arg(params::quoted(*version)));
    }
    return {};
}

namespace
{

void readClaims(Members& members, Lesson& lesson, Remarks& remarks)
{
    const auto texts = members.texts("claims", kMostClaims);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto claim = parseClaim(texts[i], members.place("claims") + "/" + std::to_string(i));
        if (claim) {
            lesson.claims.push_back(*claim);
        } else if (remarks.isNewer) {
            remarks.notes.push_back(
                translate("lesson", "the claim \"%1\" was left out").arg(params::shortened(texts[i], 60)));
        } else {
            append(remarks.issues, claim.issues());
        }
    }
}

void readLayout(Members& members, Layout& layout, Remarks& remarks)
{
    constexpr std::size_t kMostPanels = 8;
    static const std::vector<std::string> kPanels{"rate", "momentum", "loss", "norms"};
    const Json* json = members.find("layout");
    if (json == nullptr || !json->is_object()) {
        if (json != nullptr) {
            remarks.issues.push_back(params::wrongType(
                "/layout", *json, translate("lesson", "an object, such as {\"y\": \"log\"}").str()));
        }
        return;
    }
    Members inner(*json, "/layout", remarks);
    std::string y = "log";
    if (auto panels = inner.texts("panels", kMostPanels); !panels.empty()) {
        layout.panels = std::move(panels);
    }
    for (std::size_t i = 0; i < layout.panels.size(); ++i) {
        if (!remarks.isNewer &&
            std::find(kPanels.begin(), kPanels.end(), layout.panels[i]) == kPanels.end()) {
            remarks.issues.push_back(
                {"/layout/panels/" + std::to_string(i), translate("lesson", "is \"%1\"; the panels are %2")
                                                            .arg(params::shortened(layout.panels[i], 20))
                                                            .arg(params::joined(kPanels))});
        }
    }
    inner.word("y", y, {"log", "linear"});
    inner.word("x", layout.x, {"step", "epoch", "examples"});
    inner.text("pace", layout.pace, false, 20);
    inner.done(translate("lesson", "a layout").str());
    layout.isLogarithmic = y == "log";
}

/// The steps, and the ids of those that were left out.
std::vector<std::string> readSteps(Members& members, Lesson& lesson, Remarks& remarks)
{
    std::vector<std::string> leftOut;
    const Json* steps = members.list(
        "steps", 1, kMostSteps, translate("lesson", "steps", "a list of these").str(), /*isNeeded=*/true);
    for (std::size_t i = 0; steps != nullptr && i < steps->size(); ++i) {
        auto step = readStep((*steps)[i], "/steps/" + std::to_string(i), remarks);
        if (!step) {
            const Json& json = (*steps)[i];
            leftOut.push_back(json.is_object() && json.contains("id") && json["id"].is_string()
                                  ? json["id"].get<std::string>()
                                  : "");
            continue;
        }
        if (lesson.stepNamed(step->id) != nullptr) {
            remarks.issues.push_back(
                {"/steps/" + std::to_string(i) + "/id",
                 translate("lesson", "is \"%1\", which another step has; needs one of its own")
                     .arg(step->id)});
        }
        lesson.steps.push_back(std::move(*step));
    }
    return leftOut;
}

/// Gives every step what stands under its heading.
void joinBody(const Body& body, const std::vector<std::string>& leftOut, Lesson& lesson, Remarks& remarks)
{
    lesson.summary = body.summary;
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
        Step& step = lesson.steps[i];
        const auto section = body.sections.find(step.id);
        if (section == body.sections.end()) {
            remarks.issues.push_back(
                {"/steps/" + std::to_string(i) + "/id",
                 translate("lesson", "is \"%1\" and has no text; needs a heading ## %1").arg(step.id)});
            continue;
        }
        step.text = section->second.text;
        step.notes = section->second.notes;
    }
    std::vector<std::string> ids = leftOut;
    std::transform(lesson.steps.begin(), lesson.steps.end(), std::back_inserter(ids),
                   [](const Step& step) { return step.id; });
    for (const auto& [id, section] : body.sections) {
        if (!ids.empty() && std::find(ids.begin(), ids.end(), id) == ids.end()) {
            remarks.issues.push_back(
                {lineName(section.line),
                 translate("lesson", "has the heading \"%1\", which no step has; did you mean %2?")
                     .arg(params::shortened(id, 60))
                     .arg(params::nearestWord(id, ids))});
        }
    }
}

Lesson readFront(const Json& json, Remarks& remarks, std::vector<std::string>& leftOut)
{
    constexpr std::size_t kTitle = 200;
    Lesson lesson;
    Members members(json, "", remarks);
    std::int64_t minutes = lesson.minutes;
    members.find("format");
    members.find("version");
    members.id("id", lesson.id, /*isNeeded=*/true);
    members.id("language", lesson.language, false);
    members.text("title", lesson.title, /*isNeeded=*/true, kTitle);
    members.whole("minutes", minutes, params::between(1, 240));
    members.whole("seeds", lesson.seeds, params::between(5, 100));
    if (const Json* setups = members.find("experiments", /*isNeeded=*/true)) {
        lesson.setups = readSetups(*setups, "/experiments", remarks);
    }
    readClaims(members, lesson, remarks);
    readLayout(members, lesson.layout, remarks);
    lesson.visible = readLocks(members, "visible", remarks);
    lesson.editable = readLocks(members, "editable", remarks);
    leftOut = readSteps(members, lesson, remarks);
    if (const Json* verified = members.find("verified")) {
        lesson.verified = *verified;
        if (!verified->is_object()) {
            remarks.issues.push_back(params::wrongType(
                "/verified", *verified,
                translate("lesson", "the object that `lesson verify --write` makes").str()));
        }
    }
    members.done(translate("lesson", "a lesson").str());
    lesson.minutes = static_cast<int>(minutes);
    return lesson;
}

} // namespace

const experiment::Experiment* Lesson::experimentNamed(std::string_view name) const
{
    const auto found =
        std::find_if(setups.begin(), setups.end(), [name](const Setup& setup) { return setup.name == name; });
    return found == setups.end() ? nullptr : &found->experiment;
}

const Step* Lesson::stepNamed(std::string_view name) const
{
    const auto found =
        std::find_if(steps.begin(), steps.end(), [name](const Step& step) { return step.id == name; });
    return found == steps.end() ? nullptr : &*found;
}

const std::vector<Choice::Option>& Lesson::optionsOf(const Choice& choice) const
{
    const Step* first = choice.again.empty() ? nullptr : stepNamed(choice.again);
    const auto* asked = first == nullptr ? nullptr : first->as<Choice>();
    return asked == nullptr ? choice.options : asked->options;
}

Result<Lesson> fromText(const std::string& text)
{
    if (static_cast<std::int64_t>(text.size()) > kLargestFile) {
        return Issue{"", translate("lesson", "is longer than 1 MiB, the most that a lesson may have")};
    }
    const auto halves = halvesOf(text);
    const auto json = halves
                          ? params::parseJson(std::string(halves->json), translate("lesson", "front matter"))
                          : Result<Json>(halves.issues());
    if (!json) {
        return json.issues();
    }
    if (!json->is_object()) {
        return params::wrongType(translate("lesson", "front matter"), *json,
                                 translate("lesson", "an object with \"format\", \"id\", \"steps\" …").str());
    }
    Remarks remarks;
    if (Issues issues = readFormat(*json, remarks); !issues.empty()) {
        return issues;
    }
    if (json->contains("translates")) {
        return Issue{"/translates", translate("lesson", "is %1, so that this is a translation; needs its own "
                                                        "file beside that of the original")
                                        .arg(params::shortened(params::quoted((*json)["translates"]), 60))};
    }
    std::vector<std::string> leftOut;
    Lesson lesson = readFront(*json, remarks, leftOut);
    const Body body = readBody(*halves, remarks);
    if (remarks.issues.empty()) {
        joinBody(body, leftOut, lesson, remarks);
        checkNames(lesson, remarks);
    }
    lesson.notes = std::move(remarks.notes);
    return remarks.issues.empty() ? Result<Lesson>(std::move(lesson)) : std::move(remarks.issues);
}

Result<Lesson> read(const std::string& path)
{
    auto whole = readWhole(path);
    auto lesson = whole ? fromText(whole->text) : Result<Lesson>(whole.issues());
    if (lesson) {
        lesson->notes.insert(lesson->notes.begin(), whole->notes.begin(), whole->notes.end());
    }
    return lesson;
}

std::string_view Step::kind() const
{
    return std::visit([](const auto& one) { return one.kKind; }, task);
}

bool Step::isQuestion() const
{
    return as<Rank>() != nullptr || as<Sketch>() != nullptr || as<Number>() != nullptr ||
           as<Choice>() != nullptr;
}

} // namespace lrp::lesson
