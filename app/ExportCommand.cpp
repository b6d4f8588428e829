#include "app/Bends.h"
#include "app/CommandLine.h"
#include "app/Commands.h"
#include "app/ExperimentArgument.h"
#include "app/OutputFile.h"
#include "core/codegen/Codegen.h"
#include "core/files/AtomicFile.h"
#include "core/params/Json.h"
#include "core/params/Text.h"

#include <algorithm>
#include <iostream>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace lrp::app
{
namespace
{

using params::Issue;
using params::Json;
using params::Result;

/// Runs a snippet and writes what every optimizer step used, and the version, as JSON. With a third argument,
/// what the scheduler raises when it is stepped once more.
constexpr const char* kHarness = R"(
import json, runpy, sys
import torch

rates, momentums = [], []

def recording(original):
    def step(optimizer, *arguments, **options):
        group = optimizer.param_groups[0]
        rates.append(group["lr"])
        momentums.append(group["betas"][0] if "betas" in group else group.get("momentum", 0.0))
        return original(optimizer, *arguments, **options)
    return step

for optimizer in torch.optim.Optimizer.__subclasses__():
    optimizer.step = recording(optimizer.step)
scheduler = runpy.run_path(sys.argv[1]).get("scheduler")
raised = ""
if len(sys.argv) > 3:  # the plan ends here
    try:
        scheduler.step()
    except Exception as error:
        raised = type(error).__name__
with open(sys.argv[2], "w") as file:
    json.dump({"version": torch.__version__, "rates": rates, "momentums": momentums, "raised": raised}, file)
)";

struct Finished {
    bool started = false;
    int exitCode = -1;
    std::string errors;
};

Finished runPython(const QString& python, const QStringList& arguments)
{
    QProcess process;
    process.start(python, arguments);
    Finished finished{.started = process.waitForStarted()};
    if (finished.started) {
        process.waitForFinished(-1);
        finished.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        finished.errors = process.readAllStandardError().trimmed().toStdString();
    }
    return finished;
}

/// The first Python that has PyTorch: that of the PATH, else the system's.
Result<QString> pythonWithTorch()
{
    for (const char* python : {"python3", "/usr/bin/python3"}) {
        const Finished finished = runPython(python, {"-c", "import torch"});
        if (finished.started && finished.exitCode == 0) {
            return QString(python);
        }
    }
    return Issue{"--execute",
                 "found no python3 that can import torch; needs PyTorch (on Debian: python3-torch), or "
                 "leave --execute out"};
}

Result<Json> execute(const std::string& snippet, bool stops)
{
    const auto python = pythonWithTorch();
    if (!python) {
        return python.issues();
    }
    const QTemporaryDir folder;
    const std::string code = folder.filePath("snippet.py").toStdString();
    QFile report(folder.filePath("report.json"));
    if (auto issues = files::writeFile(code, snippet); !issues.empty()) {
        return issues;
    }
    QStringList arguments{"-c", kHarness, QString::fromStdString(code), report.fileName()};
    if (stops) {
        arguments.append("stops");
    }
    const Finished finished = runPython(*python, arguments);
    if (finished.exitCode != 0 || !report.open(QIODevice::ReadOnly)) {
        return Issue{"--execute", "Python ended with an error:\n" + finished.errors};
    }
    return params::parsed(report.readAll().toStdString());
}

/// The code with what was measured in its certificate.
Result<codegen::Code> executed(const codegen::Code& code, const codegen::Used& planned)
{
    const auto report = execute(code.text, !code.certificate.raises.empty());
    if (!report) {
        return report.issues();
    }
    double difference =
        codegen::largestRelativeDifference((*report)["rates"].get<std::vector<double>>(), planned.rates);
    if (!planned.momentums.empty()) {
        difference =
            std::max(difference, codegen::largestRelativeDifference(
                                     (*report)["momentums"].get<std::vector<double>>(), planned.momentums));
    }
    constexpr double kLargest = 1e-9;
    if (difference > kLargest) {
        return Issue{"--execute", "the snippet's rates differ from the planned ones by " +
                                      params::shortest(difference) + " of the largest"};
    }
    codegen::Certificate certificate = code.certificate;
    certificate.largestRelativeDifference = difference;
    certificate.how = "executed with PyTorch " + (*report)["version"].get<std::string>() +
                      ", compared with the plan of LR Playground " LRP_VERSION;
    if (const auto raised = (*report)["raised"].get<std::string>(); !raised.empty()) {
        certificate.how += "; one more scheduler.step() raised " + raised;
    }
    certificate.executed = true;
    return codegen::certified(code, certificate);
}

Result<std::size_t> indexOf(const experiment::Experiment& experiment, const std::string& letter)
{
    std::string known;
    for (std::size_t i = 0; i < experiment.lanes.size(); ++i) {
        const std::string one(1, experiment.lanes[i].letter);
        if (one == letter || letter.empty()) {
            return i;
        }
        known += (known.empty() ? "" : ",") + one;
    }
    return Issue{"--lane " + letter, "names no lane; the experiment has " + known};
}

struct Exported {
    codegen::Code code;
    codegen::Used planned;
};

Result<Exported> codeFor(const ExportOptions& options)
{
    const auto names = choices(codegen::Target{});
    const auto target = std::find(names.begin(), names.end(), options.target);
    const bool mayBeBent = endingOf(options.experiment.path) == "lrp" && !options.lane.empty();
    const auto bent = mayBeBent ? composedRun(options.experiment.path, options.lane)
                                : Result<std::optional<ComposedRun>>(std::optional<ComposedRun>());
    const auto experiment = !bent   ? Result<experiment::Experiment>(bent.issues())
                            : *bent ? Result<experiment::Experiment>((*bent)->experiment)
                                    : resolve(options.experiment);
    if (!experiment) {
        return experiment.issues();
    }
    if (!options.output.empty()) {
        if (auto issues = checkOutputFile(options.output, "-o " + options.output,
                                          inputsOf(options.experiment, experiment));
            !issues.empty()) {
            return issues;
        }
    }
    const auto lane = *bent ? Result<std::size_t>(0) : indexOf(*experiment, options.lane);
    const auto shape =
        *bent ? Result<experiment::Shape>((*bent)->shape) : experiment::shapeOf(experiment->problem);
    if (!lane || !shape) {
        return lane ? shape.issues() : lane.issues();
    }
    if (options.execute && options.target != "pytorch") {
        return Issue{"--execute", "runs PyTorch's code alone; needs --to pytorch"};
    }
    if (options.execute && schedule::needsMetric(experiment->lanes[*lane].schedule) &&
        model::isSurface(experiment->problem.model)) {
        return Issue{"--execute", "compares rates that follow from a metric of 1.0; lane " +
                                      std::string(1, experiment->lanes[*lane].letter) +
                                      " listens to its own loss; needs a schedule without a metric"};
    }
    const auto code =
        codegen::exportLane(*experiment, *lane, *shape, static_cast<codegen::Target>(target - names.begin()));
    return code ? Result<Exported>(Exported{*code, codegen::usedRates(experiment->lanes[*lane], *shape)})
                : code.issues();
}

} // namespace

int exportCode(const ExportOptions& options)
{
    const auto exported = codeFor(options);
    if (!exported) {
        complain(exported.issues());
        return WrongInput;
    }
    const auto code =
        options.execute ? executed(exported->code, exported->planned) : Result<codegen::Code>(exported->code);
    if (!code) {
        complain(code.issues());
        return WorkFailed;
    }
    if (options.output.empty()) {
        std::cout << code->text;
        return Done;
    }
    const auto issues = files::writeFile(options.output, code->text);
    complain(issues);
    return issues.empty() ? Done : WorkFailed;
}

} // namespace lrp::app
