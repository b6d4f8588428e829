#include "app/Check.h"
#include "app/CommandLine.h"
#include "app/Commands.h"
#include "app/ExperimentArgument.h"
#include "app/OutputFile.h"
#include "app/Pictures.h"
#include "core/exporter/Curves.h"
#include "core/exporter/Shapes.h"
#include "core/files/AtomicFile.h"
#include "core/params/Json.h"

#include <iostream>

namespace lrp::app
{
namespace
{

using params::Issues;

Issues writePlans(const experiment::Experiment& experiment, const experiment::Shape& shape,
                  const PreviewOptions& options, const std::string& path)
{
    const std::string ending = endingOf(path);
    if (isPicture(ending)) {
        return drawPicture(
            experiment, shape, nullptr,
            {.dark = options.dark, .logarithmic = options.logarithmic, .normalised = options.normalise},
            path);
    }
    const auto plans = plansOf(experiment, shape);
    return files::writeFile(path, ending == "csv" ? exporter::plansAsCsv(experiment, shape, plans)
                                                  : exporter::plansAsJson(experiment, shape, plans));
}

/// What goes to stdout: the statistics, or else the rates.
void print(const experiment::Experiment& experiment, const experiment::Shape& shape,
           const PreviewOptions& options)
{
    const auto plans = plansOf(experiment, shape);
    if (options.statistics && options.json) {
        std::cout << params::dump(exporter::statisticsAsJson(experiment, plans), 2,
                                  params::Json::error_handler_t::replace)
                  << '\n';
    } else if (options.statistics) {
        std::cout << exporter::statisticsAsTable(experiment, plans);
    } else {
        std::cout << (options.json ? exporter::plansAsJson(experiment, shape, plans)
                                   : exporter::plansAsCsv(experiment, shape, plans));
    }
}

Issues checkOutput(const std::string& path, const std::vector<std::string>& inputs)
{
    const std::string argument = "-o " + path;
    const std::string ending = endingOf(path);
    if (!isPicture(ending) && ending != "csv" && ending != "json") {
        return {{argument,
                 "has an ending that says nothing of its format; needs .csv, .json, .png, .svg or .pdf"}};
    }
    return checkOutputFile(path, argument, inputs);
}

} // namespace

int preview(const PreviewOptions& options)
{
    const auto experiment = resolve(options.experiment);
    const auto shape = experiment ? experiment::shapeOf(experiment->problem)
                                  : params::Result<experiment::Shape>(experiment.issues());
    Issues issues = shape ? experiment::checkLengths(*experiment, *shape) : shape.issues();
    for (const std::string& path : options.outputs) {
        append(issues, checkOutput(path, inputsOf(options.experiment, experiment)));
    }
    if (!issues.empty()) {
        complain(issues);
        return WrongInput;
    }
    const bool warned = options.check && printFindings(*experiment, *shape, options.json);
    const bool onlyChecks = options.check && !options.statistics;
    if ((options.outputs.empty() && !onlyChecks) || options.statistics) {
        print(*experiment, *shape, options);
    }
    for (const std::string& path : options.outputs) {
        append(issues, writePlans(*experiment, *shape, options, path));
    }
    complain(issues);
    return issues.empty() && !warned ? Done : WorkFailed;
}

} // namespace lrp::app
