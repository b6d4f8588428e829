#include "core/lesson/detail/Parts.h"
#include "core/params/Text.h"
#include "core/text/Translate.h"

#include <array>
#include <set>

namespace lrp::lesson
{
namespace
{

using params::Json;

constexpr std::size_t kShortText = 300;

char letterIn(const Json* json, Members& members, std::string_view key)
{
    const std::string text = json != nullptr && json->is_string() ? json->get<std::string>() : "";
    if (json != nullptr && (text.size() != 1 || text[0] < 'A' || text[0] > 'H')) {
        members.complain(
            key, translate("lesson", "is %1; needs one letter from A to H").arg(params::quoted(*json)));
    }
    return text.size() == 1 ? text[0] : 'A';
}

/// Letters of lanes, each once.
void readLetters(Members& members, std::string_view key, std::string& letters, bool isNeeded)
{
    members.text(key, letters, isNeeded, experiment::kMostLanes);
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (letters[i] < 'A' || letters[i] > 'H' || letters.find(letters[i]) != i) {
            members.complain(key,
                             translate("lesson", "is \"%1\"; needs letters of lanes, each once, such as AB")
                                 .arg(params::shortened(letters, 20)));
            return;
        }
    }
}

void readAt(Members& members, Stretch& at, Remarks& remarks)
{
    std::string text;
    members.text("at", text);
    if (text.empty()) {
        return;
    }
    const auto stretch = parseStretch(text, members.place("at"));
    at = stretch ? *stretch : at;
    append(remarks.issues, stretch.issues());
}

Rank readRank(Members& members, Remarks& remarks)
{
    Rank rank;
    std::string measure; // there is one, and files say so
    members.text("experiment", rank.experiment);
    readLetters(members, "lanes", rank.lanes, /*isNeeded=*/true);
    members.word("measure", measure, {"end_validation_loss"});
    readAt(members, rank.at, remarks);
    if (rank.lanes.size() == 1) {
        members.complain("lanes", translate("lesson", "names one lane; needs two or more"));
    }
    return rank;
}

Sketch::Feature readFeature(const Json& json, const std::string& pointer, Remarks& remarks)
{
    Members members(json, pointer, remarks);
    Sketch::Feature feature;
    std::string between;
    std::string change = "falls";
    members.text("text", feature.text, /*isNeeded=*/true, kShortText);
    members.text("between", between, /*isNeeded=*/true);
    members.word("change", change, {"falls", "rises", "level"});
    members.done(translate("lesson", "a feature").str());
    using Change = Sketch::Feature::Change;
    feature.change = change == "falls" ? Change::Falls : change == "rises" ? Change::Rises : Change::Level;
    const auto stretch = parseStretch(between, members.place("between"));
    feature.between = stretch ? *stretch : feature.between;
    append(remarks.issues, stretch.issues());
    return feature;
}

/// Whether the element of a list is an object.
bool isObject(const Json& json, const std::string& pointer, std::string_view needs, Remarks& remarks)
{
    if (!json.is_object()) {
        remarks.issues.push_back(params::wrongType(pointer, json, needs));
    }
    return json.is_object();
}

Sketch readSketch(Members& members, Remarks& remarks)
{
    constexpr std::size_t kMost = 6;
    Sketch sketch;
    std::string quantity = "loss";
    members.text("experiment", sketch.experiment);
    sketch.lane = letterIn(members.find("lane", /*isNeeded=*/true), members, "lane");
    members.word("quantity", quantity, {"loss", "rate"});
    sketch.quantity = quantity == "rate" ? Sketch::Quantity::Rate : Sketch::Quantity::Loss;
    const Json* features =
        members.list("features", 0, kMost, translate("lesson", "features", "a list of these").str(), false);
    for (std::size_t i = 0; features != nullptr && i < features->size(); ++i) {
        const std::string place = members.place("features") + "/" + std::to_string(i);
        if (isObject((*features)[i], place,
                     translate("lesson", "an object with \"text\" and \"between\"").str(), remarks)) {
            sketch.features.push_back(readFeature((*features)[i], place, remarks));
        }
    }
    return sketch;
}

Number readNumber(Members& members)
{
    Number number;
    double tolerance = 0.0;
    members.text("unit", number.unit, false, kShortText);
    members.number("right", number.right, params::number(), /*isNeeded=*/true);
    if (members.find("factor") != nullptr) {
        members.number("factor", tolerance, params::above(1.0));
        number.factor = tolerance;
    }
    if (members.find("distance") != nullptr) {
        members.number("distance", tolerance, params::atLeast(0.0));
        number.distance = tolerance;
    }
    if (number.factor.has_value() == number.distance.has_value()) {
        members.complain(
            "factor",
            translate("lesson",
                      "or distance says what still counts as right; needs one of them, such as \"factor\": 2",
                      "behind \"/steps/2/factor\""));
    }
    return number;
}

Choice::Option readOption(const Json& json, const std::string& pointer, Remarks& remarks)
{
    Members members(json, pointer, remarks);
    Choice::Option option;
    members.id("id", option.id, /*isNeeded=*/true);
    members.text("text", option.text, /*isNeeded=*/true, kShortText);
    members.text("explain", option.explanation, /*isNeeded=*/true);
    members.flag("right", option.isRight);
    members.flag("misconception", option.isMisconception);
    members.done(translate("lesson", "a choice").str());
    if (option.isRight && option.isMisconception) {
        members.complain("misconception",
                         translate("lesson", "is true of the right answer; needs a wrong one"));
    }
    return option;
}

void checkOptions(const std::vector<Choice::Option>& options, Members& members)
{
    int right = 0;
    for (std::size_t i = 0; i < options.size(); ++i) {
        right += options[i].isRight ? 1 : 0;
        for (std::size_t k = 0; k < i; ++k) {
            if (options[k].id == options[i].id) {
                members.complain(
                    "choices",
                    translate("lesson", "have the id \"%1\" twice; each needs its own").arg(options[i].id));
            }
        }
    }
    if (right != 1) {
        members.complain("choices",
                         translate("lesson", "have %1 right answers; needs exactly one").arg(right));
    }
}

Choice readChoice(Members& members, Remarks& remarks)
{
    constexpr std::size_t kMost = 8;
    Choice choice;
    members.text("again", choice.again);
    const bool isNew = choice.again.empty();
    const Json* options = members.list("choices", isNew ? 2 : 0, isNew ? kMost : 0,
                                       translate("lesson", "choices", "a list of these").str(), isNew);
    for (std::size_t i = 0; options != nullptr && i < options->size(); ++i) {
        const std::string place = members.place("choices") + "/" + std::to_string(i);
        if (isObject((*options)[i], place,
                     translate("lesson", "an object with \"id\", \"text\" and \"explain\"").str(), remarks)) {
            choice.options.push_back(readOption((*options)[i], place, remarks));
        }
    }
    if (isNew && options != nullptr) {
        checkOptions(choice.options, members);
    }
    return choice;
}

HandChoice readHandChoice(const Json& json, const std::string& pointer, Remarks& remarks)
{
    Members members(json, pointer, remarks);
    HandChoice choice;
    members.id("id", choice.id, /*isNeeded=*/true);
    members.text("text", choice.text, /*isNeeded=*/true, kShortText);
    members.flag("right", choice.isRight);
    members.flag("misconception", choice.isMisconception);
    members.done(translate("lesson", "what hands are raised for").str());
    if (choice.isRight && choice.isMisconception) {
        members.complain("misconception",
                         translate("lesson", "is true of the right answer; needs a wrong one"));
    }
    return choice;
}

std::vector<HandChoice> readHands(Members& members, Remarks& remarks)
{
    constexpr std::size_t kMost = 8; // keys
    std::vector<HandChoice> hands;
    const Json* choices =
        members.list("hands", 2, kMost, translate("lesson", "choices", "a list of these").str(), false);
    for (std::size_t i = 0; choices != nullptr && i < choices->size(); ++i) {
        const std::string place = members.place("hands") + "/" + std::to_string(i);
        if (isObject((*choices)[i], place, translate("lesson", "an object with \"id\" and \"text\"").str(),
                     remarks)) {
            hands.push_back(readHandChoice((*choices)[i], place, remarks));
        }
    }
    std::set<std::string> ids;
    int right = 0;
    for (const HandChoice& choice : hands) {
        right += choice.isRight ? 1 : 0;
        if (!ids.insert(choice.id).second) {
            members.complain(
                "hands", translate("lesson", "have the id \"%1\" twice; each needs its own").arg(choice.id));
        }
    }
    if (right > 1) {
        members.complain("hands", translate("lesson", "have %1 right answers; needs one or none").arg(right));
    }
    return hands;
}

Run readRun(Members& members)
{
    Run run;
    members.text("experiment", run.experiment);
    readLetters(members, "hide", run.hidden, false);
    return run;
}

Reveal readReveal(Members& members)
{
    Reveal reveal;
    reveal.claims = members.texts("claims", kMostClaims);
    return reveal;
}

Try readTry(Members& members, Remarks& remarks)
{
    Try task;
    members.text("experiment", task.experiment);
    members.text("aim", task.aim, /*isNeeded=*/true, kShortText);
    const Json* json = members.find("goal");
    if (json != nullptr &&
        isObject(*json, members.place("goal"),
                 translate("lesson", "an object with \"lane\" and \"below\"").str(), remarks)) {
        Members goal(*json, members.place("goal"), remarks);
        task.goal = Try::Goal{.lane = letterIn(goal.find("lane", /*isNeeded=*/true), goal, "lane")};
        goal.number("below", task.goal->below, params::above(0.0), /*isNeeded=*/true);
        goal.done(translate("lesson", "a goal").str());
    }
    return task;
}

constexpr std::array<std::string_view, 9> kKinds{Read::kKind,   Rank::kKind,   Sketch::kKind,
                                                 Number::kKind, Choice::kKind, Run::kKind,
                                                 Reveal::kKind, Try::kKind,    Finding::kKind};

Task readTask(const std::string& kind, Members& members, Remarks& remarks)
{
    if (kind == Rank::kKind) {
        return readRank(members, remarks);
    }
    if (kind == Sketch::kKind) {
        return readSketch(members, remarks);
    }
    if (kind == Number::kKind) {
        return readNumber(members);
    }
    if (kind == Choice::kKind) {
        return readChoice(members, remarks);
    }
    if (kind == Run::kKind) {
        return readRun(members);
    }
    if (kind == Reveal::kKind) {
        return readReveal(members);
    }
    if (kind == Try::kKind) {
        return readTry(members, remarks);
    }
    if (kind == Finding::kKind) {
        Finding finding;
        members.text("text", finding.text, /*isNeeded=*/true, kShortText);
        return finding;
    }
    return Read{};
}

} // namespace

std::vector<Lock> readLocks(Members& members, std::string_view key, Remarks& remarks)
{
    constexpr std::size_t kMost = 64;
    std::vector<Lock> locks;
    const auto texts = members.texts(key, kMost);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto lock = Lock::parse(texts[i], members.place(key) + "/" + std::to_string(i));
        if (lock) {
            locks.push_back(*lock);
        }
        append(remarks.issues, lock.issues());
    }
    return locks;
}

std::optional<Step> readStep(const Json& json, const std::string& pointer, Remarks& remarks)
{
    constexpr double kLongest = 3600.0;
    if (!isObject(json, pointer, translate("lesson", "an object with \"id\" and \"kind\"").str(), remarks)) {
        return std::nullopt;
    }
    Members members(json, pointer, remarks);
    Step step;
    std::string kind;
    std::int64_t seconds = 0;
    members.id("id", step.id, /*isNeeded=*/true);
    members.text("kind", kind, /*isNeeded=*/true);
    if (std::find(kKinds.begin(), kKinds.end(), kind) == kKinds.end()) {
        remarks.notes.push_back(translate("lesson",
                                          "%1 \"%2\" is of the kind \"%3\", which this program does not "
                                          "know, and was left out; it knows %4",
                                          "a pointer, the id of a step and kinds")
                                    .arg(pointer)
                                    .arg(step.id)
                                    .arg(params::shortened(kind, 40))
                                    .arg(params::joined(kKinds)));
        return std::nullopt;
    }
    step.task = readTask(kind, members, remarks);
    if (kind == Rank::kKind || kind == Sketch::kKind || kind == Number::kKind) {
        step.hands = readHands(members, remarks);
    }
    readLetters(members, "shows", step.shown, false);
    members.whole("seconds", seconds, params::between(0, kLongest));
    step.seconds = static_cast<int>(seconds);
    step.visible = readLocks(members, "visible", remarks);
    step.editable = readLocks(members, "editable", remarks);
    members.done(translate("lesson", "a step of the kind %1").arg(kind).str());
    return step;
}

} // namespace lrp::lesson
