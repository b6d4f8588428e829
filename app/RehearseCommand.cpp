#include "app/Check.h"
#include "app/CommandLine.h"
#include "app/ExperimentArgument.h"
#include "app/OutputFile.h"
#include "app/Pictures.h"
#include "app/RehearseSubject.h"
#include "core/files/AtomicFile.h"
#include "core/params/Json.h"
#include "core/rehearsal/Words.h"
#include "core/rehearsal/Writing.h"

#include <iostream>

namespace lrp::app
{
namespace
{

using params::Issues;
using params::Json;

Issues checkOutput(const std::string& path, const std::vector<std::string>& inputs, bool isOneRow)
{
    const std::string argument = "-o " + path;
    const std::string ending = endingOf(path);
    if (ending != "csv" && ending != "json" && ending != "png" && ending != "svg") {
        return {{argument, "has an ending that says nothing of its format; needs .csv, .json, .png or .svg"}};
    }
    if (ending == "csv" && !isOneRow) {
        return {
            {argument, "is a table of one rehearsal, and --vary makes several; needs .json, .png or .svg"}};
    }
    return checkOutputFile(path, argument, inputs);
}

Json asJson(const ui::RehearsalAnswer& answer)
{
    Json rehearsals = Json::array();
    for (const ui::RehearsedRow& row : answer.content.rows) {
        Json one{{"setting", row.name.toStdString()}};
        one.update(rehearsal::asJson(*row.rehearsal, *answer.content.reports));
        rehearsals.push_back(std::move(one));
    }
    return {{"lane", std::string(1, answer.content.letter)},
            {"rehearsals", std::move(rehearsals)},
            {"findings", findingsAsJson(answer.findings, answer.content.letter)}};
}

/// A sentence for each row, with its cuts, and what is found.
void printAnswer(const ui::RehearsalAnswer& answer)
{
    const rehearsal::Reports& reports = *answer.content.reports;
    std::cout << ui::captionOf(answer.content).toStdString() << '\n';
    for (const ui::RehearsedRow& row : answer.content.rows) {
        std::cout << row.name.toStdString() << ": " << row.summary.toStdString() << '\n';
        for (std::size_t i = 0; i < row.rehearsal->rows.size(); ++i) {
            const schedule::Heard event = row.rehearsal->rows[i].event;
            if (event == schedule::Heard::Cut || event == schedule::Heard::Veto) {
                std::cout << "  " << rehearsal::readout(*row.rehearsal, reports, i) << '\n';
            }
        }
    }
    printFindings(answer.findings, answer.content.letter);
}

Issues writeAnswer(const ui::RehearsalAnswer& answer, bool dark, const std::string& path)
{
    const std::string ending = endingOf(path);
    if (ending == "png" || ending == "svg") {
        return drawPicture(answer.content, dark, path);
    }
    return files::writeFile(path, ending == "csv" ? rehearsal::asCsv(*answer.content.rows.front().rehearsal,
                                                                     *answer.content.reports)
                                                  : params::dump(asJson(answer), 2) + "\n");
}

} // namespace

int rehearse(const RehearseOptions& options)
{
    const auto subject = subjectOf(options);
    Issues issues = subject.issues();
    ui::RehearsalAnswer answer;
    if (subject) {
        answer = ui::rehearseAll(subject->question);
        for (params::Issue& issue : answer.issues) {
            issue.pointer = issue.pointer == ui::kValuesPlace ? "--vary " + options.vary : issue.pointer;
        }
        append(issues, answer.issues);
    }
    for (const std::string& path : options.outputs) {
        append(issues, checkOutput(path, subject ? subject->inputs : std::vector{options.experiment.path},
                                   options.vary.empty()));
    }
    if (!issues.empty()) {
        complain(issues);
        return WrongInput;
    }
    if (options.json) {
        std::cout << params::dump(asJson(answer), 2) << '\n';
    } else if (options.outputs.empty()) {
        printAnswer(answer);
    }
    for (const std::string& path : options.outputs) {
        append(issues, writeAnswer(answer, options.dark, path));
    }
    complain(issues);
    return issues.empty() ? Done : WorkFailed;
}

} // namespace lrp::app
