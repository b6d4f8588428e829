#include "app/CommandLine.h"
#include "app/Commands.h"
#include "app/ExperimentArgument.h"
#include "app/Interrupt.h"
#include "app/LessonFile.h"
#include "app/OutputFile.h"
#include "core/experiment/Plan.h"
#include "core/files/AtomicFile.h"
#include "core/files/ByteStream.h"
#include "core/lesson/Translation.h"
#include "core/lesson/Verification.h"
#include "core/params/Json.h"

#include <iostream>

namespace lrp::app
{
namespace
{

using lesson::Lesson;
using lesson::Verification;
using params::Issues;
using params::Json;

void sayNotes(const Lesson& lesson)
{
    for (const std::string& note : lesson.notes) {
        std::cerr << "note: " << note << '\n';
    }
}

/// What keeps the experiments from running: data that are missing, lengths that do not fit.
Issues runProblems(const Lesson& lesson)
{
    Issues issues;
    for (const lesson::Setup& setup : lesson.setups) {
        const auto shape = experiment::shapeOf(setup.experiment.problem);
        Issues found = shape ? experiment::checkLengths(setup.experiment, *shape) : shape.issues();
        for (params::Issue& issue : found) {
            issue.pointer = params::child("/experiments", setup.name) + issue.pointer;
        }
        append(issues, std::move(found));
    }
    return issues;
}

/// Trains every race; the exit code.
int trainAll(Verification& verification, const TrainOptions& options)
{
    catchInterrupts();
    auto trainer = Trainer::load(options);
    if (!trainer) {
        return WorkFailed;
    }
    for (const Verification::Race& race : verification.races()) {
        const auto record = std::make_shared<engine::Record>(race.experiment);
        trainer->train(record);
        if (wasInterrupted()) {
            return Interrupted;
        }
        if (const Issues problems = record->problems(); !problems.empty()) {
            complain(problems);
            return WrongInput;
        }
        if (reportFailures(*record)) {
            return WorkFailed;
        }
        verification.take(race, *record);
    }
    return Done;
}

/// The means of the lanes' ends, and which seed the lesson should show.
void printEnds(const Lesson& lesson, const Verification& verification, const Json& figures)
{
    for (const lesson::Setup& setup : lesson.setups) {
        std::cout << setup.name << ':';
        std::string separator = " ";
        for (const auto& [letter, ends] : figures["ends"][setup.name].items()) {
            std::cout << separator << letter << ' ' << params::dump(ends[0]) << ' ' << params::dump(ends[1]);
            separator = ", ";
        }
        const std::int64_t typical = verification.typicalSeed(setup.name);
        std::cout << "; most typical seed " << typical;
        if (typical != setup.experiment.problem.seed) {
            std::cout << ", the lesson shows " << setup.experiment.problem.seed;
        }
        std::cout << '\n';
    }
}

int report(const Lesson& lesson, const Verification& verification, bool asJson)
{
    bool holds = true;
    const Json figures = verification.figures(LRP_VERSION);
    for (const lesson::Verdict& verdict : verification.verdicts()) {
        holds = holds && verdict.holds();
        if (!asJson) {
            std::cout << verdict.line() << '\n';
        }
    }
    if (asJson) {
        Json json{{"lesson", lesson.id}, {"holds", holds}};
        json.update(figures);
        for (const lesson::Setup& setup : lesson.setups) {
            json["typical_seed"][setup.name] = verification.typicalSeed(setup.name);
        }
        std::cout << params::dump(json, 2) << '\n';
    } else {
        printEnds(lesson, verification, figures);
    }
    return holds ? Done : WorkFailed;
}

} // namespace

int checkLesson(const std::string& path)
{
    const auto lesson = lesson::read(lessonFile(path));
    Issues issues = lesson ? runProblems(*lesson) : lesson.issues();
    if (!issues.empty()) {
        complain(issues);
        return WrongInput;
    }
    sayNotes(*lesson);
    std::cout << lesson->title << ": " << lesson->steps.size() << " steps, " << lesson->minutes
              << " minutes, " << lesson->claims.size() << " claims, "
              << (lesson->verified.is_object() ? "verified" : "not verified") << '\n';
    return Done;
}

int verifyLesson(const VerifyOptions& options)
{
    const std::string path = lessonFile(options.path);
    const auto text = files::readWhole(path, "", lesson::kLargestFile);
    if (const std::string id = text ? lesson::originalOf(*text) : ""; !id.empty()) {
        complain({{path, "is a translation of \"" + id +
                             "\", which has the experiments and the claims; verify " + id + ".lesson.md"}});
        return WrongInput;
    }
    const auto lesson = text ? lesson::fromText(*text) : params::Result<Lesson>(text.issues());
    Issues issues = lesson ? runProblems(*lesson) : lesson.issues();
    if (issues.empty() && lesson->claims.empty()) {
        issues.push_back({"/claims", "are missing; there is nothing to verify"});
    }
    if (options.write) { // before what may take hours
        append(issues, checkOutputFile(path, "--write", {}));
    }
    if (!issues.empty()) {
        complain(issues);
        return WrongInput;
    }
    sayNotes(*lesson);
    Verification verification(*lesson);
    if (const int code = trainAll(verification, options.train); code != Done) {
        return code;
    }
    const int code = report(*lesson, verification, options.json);
    if (options.write) {
        const auto now = files::readWhole(path, "", lesson::kLargestFile);
        issues = now && *now == *text
                     ? files::writeFile(path, lesson::withVerified(*text, verification.figures(LRP_VERSION)))
                     : Issues{{path, "has changed since it was read; verify it again"}};
        complain(issues);
    }
    return issues.empty() ? code : WorkFailed;
}

} // namespace lrp::app
