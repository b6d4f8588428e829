#include "app/Check.h"
#include "app/CommandLine.h"
#include "app/Commands.h"
#include "app/ExperimentArgument.h"
#include "app/Interrupt.h"
#include "app/OutputFile.h"
#include "app/Pictures.h"
#include "app/ProbeCourse.h"
#include "app/ProbeSubject.h"
#include "app/ProbeTable.h"
#include "app/Trainer.h"
#include "core/files/AtomicFile.h"
#include "core/params/Text.h"
#include "core/probe/Catalog.h"
#include "core/probe/RangeTestFindings.h"
#include "core/probe/Subject.h"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <iterator>

namespace lrp::app
{
namespace
{

using params::Issue;
using params::Issues;
using params::Json;
using params::Result;

constexpr const char* kOfProbe = "/probe/"; ///< what --set changes of the probe begins with

bool isOfProbe(const std::string& setting)
{
    return setting.rfind(kOfProbe, 0) == 0;
}

/// The probe with this name, with what --set changes of it.
Result<probe::Probe> probeNamed(const ProbeOptions& options)
{
    const params::Entry* entry = params::find(probe::entries(), options.probe);
    if (entry == nullptr) {
        std::vector<std::string> ids;
        for (const params::Entry& known : probe::entries()) {
            ids.push_back(known.id);
        }
        return Issue{options.probe, "is no probe; did you mean " + params::nearestWord(options.probe, ids) +
                                        "? lr-playground list probes shows them all"};
    }
    Json json{{"probe", entry->defaults}};
    for (const std::string& setting : options.experiment.set) {
        if (isOfProbe(setting)) {
            if (Issues issues = applySetting(json, setting); !issues.empty()) {
                return issues;
            }
        }
    }
    return probe::fromJson(json["probe"], "/probe");
}

/// "csv, json or png"
std::string listOfAny(std::vector<std::string> words)
{
    const std::string last = words.back();
    words.pop_back();
    return params::joined(words) + " or " + last;
}

Issues checkOutputs(const ProbeOptions& options, const Result<probe::Probe>& probe,
                    const std::vector<std::string>& inputs)
{
    std::vector<std::string> endings{"csv", "json"};
    const std::vector<std::string> pictures =
        probe ? picturesOf(*probe, options.isCourse) : std::vector<std::string>{};
    endings.insert(endings.end(), pictures.begin(), pictures.end());
    Issues issues;
    for (const std::string& path : options.outputs) {
        const std::string argument = "-o " + path;
        const std::string ending = endingOf(path);
        if (std::ranges::find(endings, ending) != endings.end()) {
            append(issues, checkOutputFile(path, argument, inputs));
        } else if (probe && pictures.empty() && isPicture(ending)) {
            issues.push_back(
                {argument, "is a picture, and " + options.probe + " answers in numbers; needs csv or json"});
        } else {
            issues.push_back(
                {argument, "has no ending that says what to write; needs " + listOfAny(endings)});
        }
    }
    return issues;
}

/// What the answer shows of the lane.
std::vector<experiment::Finding> findingsIn(const probe::Answer& answer, const ProbeSubject& subject)
{
    const auto* test = answer.as<probe::RangeTestAnswer>();
    return test != nullptr
               ? probe::findingsOf(*test, subject.lane, subject.shape, subject.pointer, subject.scheduleStep)
               : std::vector<experiment::Finding>{};
}

Json asJson(const probe::Probe& probe, const ProbeSubject& subject, std::int64_t step,
            const probe::Answer& answer)
{
    Json json{{"probe", probe.toJson()}, {"lane", std::string(1, subject.letter)}};
    if (subject.run) {
        json["run"] = *subject.run;
    }
    json["step"] = step;
    json["answer"] = answer.toJson();
    if (const auto findings = findingsIn(answer, subject); !findings.empty()) {
        json["findings"] = findingsAsJson(findings, subject.letter);
    }
    return json;
}

/// Every number of an object with its name, a line each; lists are for -o and --json.
void printNumbers(const Json& json, const std::string& prefix)
{
    for (const auto& [name, value] : json.items()) {
        if (value.is_object()) {
            printNumbers(value, prefix + name + ".");
        } else if (value.is_number()) {
            std::cout << prefix << name << " = " << params::shortest(value.get<double>()) << '\n';
        } else if (value.is_null()) {
            std::cout << prefix << name << " = –\n";
        }
    }
}

Issues writeOutput(const std::string& path, const probe::Probe& probe, const ProbeSubject& subject,
                   const Json& json, const probe::AnswerPtr& answer)
{
    const std::string ending = endingOf(path);
    if (isPicture(ending)) {
        return drawPicture(probe, {{subject.step, answer}}, subject, path);
    }
    return files::writeFile(path, ending == "csv" ? asCsv(answer->table()) : json.dump(2) + "\n");
}

/// Says why there is no answer; the exit code.
int withoutAnswer(const std::string& why)
{
    if (wasInterrupted()) {
        std::cerr << "Interrupted: there is no answer; the same command begins anew\n";
        return Interrupted;
    }
    std::cerr << why << '\n';
    return WorkFailed;
}

/// Where the subject is at its step: the checkpoint of that step, or what training leads to. A probe that
/// trains is asked at the lane's beginning without one.
std::optional<engine::Inquiry::Place> placeOf(const ProbeSubject& subject, Trainer& trainer, bool trains)
{
    if (trains && subject.step == 0) {
        return placeAt(subject, nullptr, {});
    }
    const auto checkpoint =
        subject.record ? trainer.checkpointAt(subject.record, subject.step) : subject.checkpoint;
    return checkpoint ? std::optional(placeAt(subject, checkpoint, subject.earlier)) : std::nullopt;
}

std::string whyNoWeights(const ProbeSubject& subject)
{
    complain(subject.record->problems());
    if (!subject.record->problems().empty() || reportFailures(*subject.record)) {
        return "There are no weights to answer from";
    }
    const engine::LaneRecord& lane = *subject.record->lanes().front();
    return std::string("lane ") + subject.letter + " " + engine::toString(lane.status) + " after step " +
           std::to_string(lane.steps) + ", before step " + std::to_string(subject.step) + "; " +
           neededStep(lastStepOf(lane.status, lane.steps));
}

/// What keeps the probe from an answer about this lane of this problem.
Issues misfits(const probe::Probe& probe, const ProbeSubject& subject)
{
    Issues issues = probe.fits(subject.problem);
    for (Issue& issue : probe.fits(subject.lane)) {
        issues.push_back({subject.pointer + issue.pointer, issue.message});
    }
    return issues;
}

Asking askingOf(const probe::Probe& probe)
{
    return {.trains = probe.trains(),
            .looksBack = probe.looksBack(),
            .mostEarlier = probe.mostEarlier(),
            .mostBeside = probe.mostBeside()};
}

/// In words where the answer has some, else its numbers.
void printAnswer(const ProbeSubject& subject, const probe::Answer& answer)
{
    std::cout << "lane " << subject.letter << ", step " << subject.step << '\n';
    if (const std::string words = answer.words(); !words.empty()) {
        std::cout << words;
    } else {
        printNumbers(answer.toJson(), "");
    }
    printFindings(findingsIn(answer, subject), subject.letter);
}

} // namespace

int probe(const ProbeOptions& options)
{
    const auto probe = probeNamed(options);
    Issues issues = probe.issues();
    ProbeOptions ofExperiment = options;
    std::erase_if(ofExperiment.experiment.set, isOfProbe);
    auto subject = subjectOf(ofExperiment, probe ? askingOf(*probe) : Asking{});
    append(issues, subject.issues());
    append(issues,
           checkOutputs(options, probe, subject ? subject->inputs : std::vector{options.experiment.path}));
    if (probe && subject) {
        append(issues, misfits(*probe, *subject));
    }
    if (!issues.empty()) {
        complain(issues);
        return WrongInput;
    }
    catchInterrupts();
    auto trainer = Trainer::load({.threads = 1, .quiet = options.quiet});
    if (!trainer) {
        return WorkFailed;
    }
    const probe::Probe told = probe::about(*probe, probe::subjectOf(subject->problem, subject->lane));
    if (options.isCourse) {
        return probeCourse(options, told, *subject, *trainer);
    }
    const auto place = placeOf(*subject, *trainer, probe->trains());
    if (!place) {
        return withoutAnswer(whyNoWeights(*subject));
    }
    const auto inquiry = std::make_shared<engine::Inquiry>(told, subject->problem, *place);
    trainer->answer(inquiry);
    const probe::AnswerPtr answer = inquiry->answer();
    if (!answer) {
        return withoutAnswer(inquiry->failure());
    }
    const Json json = asJson(*probe, *subject, subject->step, *answer);
    if (options.json) {
        std::cout << json.dump(2) << '\n';
    } else {
        printAnswer(*subject, *answer);
    }
    for (const std::string& path : options.outputs) {
        append(issues, writeOutput(path, *probe, *subject, json, answer));
    }
    append(issues, keepAnswer(*subject, *probe, *answer));
    sayNotKept(*subject);
    complain(issues);
    return issues.empty() ? Done : WorkFailed;
}

} // namespace lrp::app
