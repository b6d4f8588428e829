#include "app/CommandLine.h"

#include "app/Commands.h"

#include <CLI/CLI.hpp>

namespace lrp::app
{
namespace
{

void addExperiment(CLI::App& command, ExperimentArgument& argument)
{
    command.add_option("experiment", argument.path,
                       "Experiment file (.json); left out: the preset \"Three schedules, one network\"");
    command
        .add_option("--set", argument.set,
                    "Change a setting: its JSON pointer = value, such as /lanes/0/optimizer/lr=0.2")
        ->type_name("POINTER=VALUE")
        ->take_all();
    command.add_option("--lanes", argument.lanes, "Only these lanes, such as A,C");
}

void addOutputs(CLI::App& command, std::vector<std::string>& outputs, bool& dark, const char* endings)
{
    command.add_option("-o,--output", outputs, std::string("Write a file; its ending says what: ") + endings)
        ->type_name("FILE")
        ->take_all();
    command.add_flag("--dark", dark, "Pictures on a dark canvas");
}

} // namespace

int runCommandLine(int argc, char** argv)
{
    CLI::App app{"See what a learning-rate schedule does. Without a subcommand the window opens.",
                 "lr-playground"};
    app.set_version_flag("--version", LRP_VERSION);
    app.require_subcommand(0, 1);
    std::string file;
    app.add_option("file", file, "Experiment file (.json) to open in the window");

    PreviewOptions previewOptions;
    CLI::App* previewCommand = app.add_subcommand("preview", "The planned rates, without training");
    addExperiment(*previewCommand, previewOptions.experiment);
    addOutputs(*previewCommand, previewOptions.outputs, previewOptions.dark,
               "csv, json, png, svg or pdf; none: CSV to stdout");

    RunOptions runOptions;
    CLI::App* runCommand = app.add_subcommand("run", "Train every lane, with a progress bar and a summary");
    addExperiment(*runCommand, runOptions.experiment);
    addOutputs(*runCommand, runOptions.outputs, runOptions.dark,
               "csv (every sample), json (the summary), png, svg or pdf");
    runCommand
        ->add_option("--seeds", runOptions.seeds,
                     "Train with this many seeds, counting up from the experiment's")
        ->check(CLI::Range(1, 10000));
    runCommand->add_option("--threads", runOptions.threads, "Lanes at a time; 0: one for each core")
        ->check(CLI::Range(0, 1024));
    runCommand
        ->add_option("--pace", runOptions.pace, "Steps per second for each lane; 0: as fast as possible")
        ->check(CLI::NonNegativeNumber);
    runCommand->add_flag("--json", runOptions.json, "The summary as one JSON object on stdout");
    runCommand->add_flag("--quiet", runOptions.quiet, "No progress bar");

    std::string kind;
    std::string name;
    bool json = false;
    CLI::App* listCommand =
        app.add_subcommand("list", "What there is: schedules, optimizers, data sets, models");
    listCommand->add_option("kind", kind, "Only one of them")
        ->check(CLI::IsMember({"schedules", "optimizers", "datasets", "models"}));
    listCommand->add_flag("--json", json, "As JSON");
    CLI::App* describeCommand =
        app.add_subcommand("describe", "One schedule, optimizer, data set or model with its settings");
    describeCommand->add_option("name", name, "Its name, as in list")->required();
    describeCommand->add_flag("--json", json, "As JSON");

    std::vector<std::string> paths;
    CLI::App* conformanceCommand =
        app.add_subcommand("conformance", "Compare this build with reference cases");
    conformanceCommand->add_option("paths", paths, "Files or folders of reference cases")->required();

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? Done : WrongInput;
    }
    if (*previewCommand) {
        return preview(previewOptions);
    }
    if (*runCommand) {
        return run(runOptions);
    }
    if (*listCommand) {
        return list(kind, json);
    }
    if (*describeCommand) {
        return describe(name, json);
    }
    if (*conformanceCommand) {
        return conformance(paths);
    }
    return openWindow(argc, argv, file);
}

} // namespace lrp::app
