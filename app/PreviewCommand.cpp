#include "app/CommandLine.h"
#include "app/Commands.h"
#include "app/ExperimentArgument.h"
#include "app/Pictures.h"
#include "core/experiment/AtomicFile.h"
#include "core/exporter/Curves.h"

#include <iostream>

namespace lrp::app
{
namespace
{

using params::Issues;

Issues writePlans(const experiment::Experiment& experiment, const experiment::Shape& shape, bool dark,
                  const std::string& path)
{
    const std::string ending = endingOf(path);
    if (isPicture(ending)) {
        return drawPicture(experiment, shape, nullptr, dark, path);
    }
    const auto plans = plansOf(experiment, shape);
    return experiment::writeFile(path, ending == "csv" ? exporter::plansAsCsv(experiment, shape, plans)
                                                       : exporter::plansAsJson(experiment, shape, plans));
}

Issues wrongEndings(const std::vector<std::string>& outputs)
{
    Issues issues;
    for (const std::string& path : outputs) {
        const std::string ending = endingOf(path);
        if (!isPicture(ending) && ending != "csv" && ending != "json") {
            issues.push_back(
                {"-o " + path,
                 "has an ending that says nothing of its format; needs .csv, .json, .png, .svg or .pdf"});
        }
    }
    return issues;
}

} // namespace

int preview(const PreviewOptions& options)
{
    const auto experiment = resolve(options.experiment);
    const auto shape = experiment ? experiment::shapeOf(experiment->problem)
                                  : params::Result<experiment::Shape>(experiment.issues());
    Issues issues = shape.issues();
    append(issues, wrongEndings(options.outputs));
    if (!issues.empty()) {
        complain(issues);
        return WrongInput;
    }
    if (options.outputs.empty()) {
        std::cout << exporter::plansAsCsv(*experiment, *shape, plansOf(*experiment, *shape));
    }
    for (const std::string& path : options.outputs) {
        append(issues, writePlans(*experiment, *shape, options.dark, path));
    }
    complain(issues);
    return issues.empty() ? Done : WorkFailed;
}

} // namespace lrp::app
