#include "app/CommandLine.h"
#include "app/Commands.h"
#include "app/ExperimentArgument.h"
#include "app/LessonFile.h"
#include "app/OutputFile.h"
#include "app/Pictures.h"
#include "core/files/AtomicFile.h"
#include "core/lesson/AnswerFiles.h"
#include "core/lesson/Gathering.h"
#include "core/params/Json.h"

#include <iostream>

namespace lrp::app
{
namespace
{

using lesson::Gathering;
using params::Issues;

/// Each answer that can be read; the others are named on stderr and keep nobody else's out.
void gather(Gathering& gathering, const std::vector<std::string>& files)
{
    const lesson::HandedIn handedIn = lesson::readHandedIn(files);
    for (const auto& answers : handedIn.files) {
        gathering.add(answers);
    }
    complain(handedIn.skipped);
    for (const std::string& note : gathering.notes()) {
        std::cerr << "note: " << note << '\n';
    }
}

Issues checkOutputs(const CollectOptions& options, const std::vector<std::string>& files)
{
    Issues issues;
    for (const std::string& path : options.outputs) {
        if (endingOf(path) != "csv" && endingOf(path) != "json" && !isPicture(endingOf(path))) {
            issues.push_back(
                {"-o " + path, "has no ending that says what to write; needs csv, json, png, svg or pdf"});
        } else {
            append(issues, checkOutputFile(path, "-o " + path, files));
        }
    }
    return issues;
}

Issues writeSums(const lesson::Lesson& lesson, const Gathering& gathering, const std::string& path)
{
    if (isPicture(endingOf(path))) {
        return drawPicture(lesson, gathering, path);
    }
    return files::writeFile(path, endingOf(path) == "json" ? params::dump(gathering.toJson(), 2) + "\n"
                                                           : gathering.toCsv());
}

} // namespace

int collectAnswers(const CollectOptions& options)
{
    const auto lesson = lesson::read(lessonFile(options.lesson));
    const auto files = lesson::answerFiles(options.folders);
    Issues issues = lesson.issues();
    append(issues, files ? checkOutputs(options, *files) : files.issues());
    if (!issues.empty()) {
        complain(issues);
        return WrongInput;
    }
    Gathering gathering(*lesson);
    gather(gathering, *files);
    for (const std::string& code : options.codes) {
        const auto spoken = fromSpokenCode(*lesson, code);
        if (!spoken) {
            complain(spoken.issues());
            return WrongInput;
        }
        gathering.add(*spoken);
    }
    if (options.outputs.empty()) {
        std::cout << gathering.toCsv();
    }
    for (const std::string& path : options.outputs) {
        append(issues, writeSums(*lesson, gathering, path));
    }
    std::cerr << gathering.people() << " people answered\n";
    complain(issues);
    return issues.empty() ? Done : WorkFailed;
}

} // namespace lrp::app
