#include "core/codegen/detail/Plateau.h"

#include "core/codegen/detail/PlateauRules.h"
#include "core/codegen/detail/Translate.h"
#include "core/codegen/detail/Versions.h"
#include "core/params/Json.h"
#include "core/params/Text.h"
#include "core/text/Translate.h"

#include <cmath>
#include <map>
#include <optional>
#include <sstream>

namespace lrp::codegen
{
namespace
{

using params::Json;

/// A rule's settings, and the warm-up in front of it.
struct Parts {
    Json rule;
    std::optional<Json> warmUp{};
};

Parts partsOf(const Json& schedule)
{
    if (schedule["type"] != "warmup") {
        return {schedule};
    }
    return schedule["length"] > 0 ? Parts{schedule["of"], schedule} : Parts{schedule["of"]};
}

/// The text with every $key$ replaced by the setting's literal; `used` is told which was.
std::string filledIn(const std::string& text, const Json& settings, double baseLr,
                     std::map<std::string, std::string>& used)
{
    std::string filled;
    std::size_t begin = 0;
    for (std::size_t mark = text.find('$'); mark != std::string::npos; mark = text.find('$', begin)) {
        const std::size_t end = text.find('$', mark + 1);
        const std::string key = text.substr(mark + 1, end - mark - 1);
        filled += text.substr(begin, mark - begin);
        if (key == "BASE") {
            filled += pythonLiteral(Json(baseLr));
        } else {
            const Json& value = settings[key].is_array() ? settings[key].front() : settings[key];
            used[key] = pythonLiteral(value);
            filled += used[key];
        }
        begin = end + 1;
    }
    return filled + text.substr(begin);
}

/// The schedule that the literals describe.
params::Result<schedule::Schedule> readBack(const Parts& parts,
                                            const std::map<std::string, std::string>& literals)
{
    Json rule = parts.rule;
    for (const auto& [key, text] : literals) {
        rule[key] = params::parsed(text);
    }
    if (!parts.warmUp) {
        return schedule::fromJson(rule, "");
    }
    Json warmUp = *parts.warmUp;
    warmUp["of"] = rule;
    return schedule::fromJson(warmUp, "");
}

/// The rate while it warms up to where the rule begins, as a function "rise".
std::string riseOf(const Job& job, const Parts& parts, Language language)
{
    experiment::Lane alone = job.lane;
    alone.schedule = schedule::fromJson(parts.rule, "").value();
    Json warmUp = *parts.warmUp;
    warmUp["of"] = Json{{"type", "constant"}};
    const double target = usedRates(alone, job.shape).rates.front();
    const auto curve = schedule::curveOf(schedule::fromJson(warmUp, "").value(), {.lr = target});
    return print(*translate({{"rise", *curve}}, job.ticks(), {}), language) +
           (language == Language::Cpp ? "\n" : "\n\n");
}

std::string replaced(std::string text, const std::vector<std::pair<std::string, std::string>>& words)
{
    for (const auto& [word, by] : words) {
        for (std::size_t at = text.find(word); at != std::string::npos;
             at = text.find(word, at + by.size())) {
            text.replace(at, word.size(), by);
        }
    }
    return text;
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

/// An expression or assignment of the rules in C++.
std::string inCpp(const std::string& python)
{
    return replaced(python, {{"self.", ""},
                             {" and ", " && "},
                             {" or ", " || "},
                             {"not ", "!"},
                             {"True", "true"},
                             {"False", "false"},
                             {"max(", "std::max("},
                             {"abs(", "std::abs("},
                             {"math.inf", "std::numeric_limits<double>::infinity()"}});
}

/// A rule's statements in C++: its blocks in braces, its one local variable declared.
std::string statementsInCpp(const std::string& python)
{
    std::string text;
    std::size_t depth = 0;
    const auto margin = [](std::size_t levels) { return std::string(4 * levels, ' '); };
    for (const std::string& line : linesOf(python)) {
        const std::size_t at = line.find_first_not_of(' ');
        const std::string words = line.substr(at);
        const bool goesOn = words.compare(0, 2, "el") == 0; // elif, else
        while (depth > at / 4 + (goesOn ? 1 : 0)) {
            text += margin(--depth) + "}\n";
        }
        if (goesOn) {
            --depth;
        }
        text += margin(at / 4) + (goesOn ? "} " : "");
        if (words.back() == ':') {
            const std::size_t space = words.find(' ');
            text += words == "else:" ? "else {\n"
                                     : (words[0] == 'e' ? "else if (" : "if (") +
                                           inCpp(words.substr(space + 1, words.size() - space - 2)) + ") {\n";
            ++depth;
        } else {
            text += (words.compare(0, 8, "lower = ") == 0 ? "const double " : "") + inCpp(words) + ";\n";
        }
    }
    while (depth > 0) {
        text += margin(--depth) + "}\n";
    }
    return text;
}

std::string pythonClass(const PlateauRule& rule, const std::string& state, const std::string& report)
{
    std::string members;
    for (const std::string& line : linesOf("rate = rate\n" + state)) {
        members += "self." + line + "\n";
    }
    return "class Plateau:\n    \"\"\"Cuts the rate when the metric has stopped improving, as " + rule.like +
           " does.\"\"\"\n\n    def __init__(self, rate):\n" + indented(members, 2) +
           "\n    def step(self, metric):\n" + indented(report + "return self.rate\n", 2);
}

std::string cppStruct(const PlateauRule& rule, const std::string& state, const std::string& report)
{
    std::string members = "double rate;\n";
    for (const std::string& line : linesOf(state)) {
        const std::string value = line.substr(line.find('=') + 2);
        const bool isFlag = value == "False";
        const bool isReal = value.find('.') != std::string::npos;
        members += std::string(isFlag ? "bool " : isReal ? "double " : "std::int64_t ") + inCpp(line) + ";\n";
    }
    return "/// Cuts the rate when the metric has stopped improving, as " + rule.like +
           " does.\nstruct Plateau {\n" + indented(members) + "\n    double step(double metric)\n    {\n" +
           indented(statementsInCpp(report + "return self.rate\n"), 2) + "    }\n};\n";
}

} // namespace

params::Result<PlateauClass> plateauClass(const Job& job, Language language)
{
    const Parts parts = partsOf(schedule::toJson(job.inTicks));
    const PlateauRule rule = plateauRule(parts.rule);
    if (rule.like.empty()) {
        return params::Issue{
            job.pointer,
            lrp::translate("codegen",
                           "listens to a metric by a rule that this target lacks; needs the target csv")};
    }
    std::map<std::string, std::string> literals;
    std::string report = filledIn(rule.report, parts.rule, job.baseLr(), literals);
    std::string state = rule.state;
    PlateauClass result;
    if (parts.warmUp) {
        result.definition = riseOf(job, parts, language);
        state += "warm = 0\n";
        report = "self.warm += 1\nif self.warm <= " + params::dump((*parts.warmUp)["length"]) +
                 ":\n    self.rate = rise(self.warm)\n    return self.rate\n" + report;
    }
    result.definition +=
        language == Language::Cpp ? cppStruct(rule, state, report) : pythonClass(rule, state, report);
    if (result.definition.find("math.") != std::string::npos) {
        result.modules.insert("math");
    }
    result.certificate = {.steps = job.shape.totalSteps,
                          .largestRelativeDifference =
                              difference(job, readBack(parts, literals), job.baseLr()),
                          .how = "the rule below with its numbers read back against " + job.definition() +
                                 ", both evaluated by " + program() + job.underWhichMetric(),
                          .convention = rule.convention};
    return result;
}

} // namespace lrp::codegen
