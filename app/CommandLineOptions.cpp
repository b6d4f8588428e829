#include "app/CommandLineOptions.h"

#include "app/Contenders.h"

namespace lrp::app
{

void addFile(CLI::App& command, ExperimentArgument& argument)
{
    command.add_option("experiment", argument.path,
                       "Experiment (.json), or a document (.lrp) for its experiment; left out: the preset "
                       "\"Three schedules, one "
                       "network\"");
    command
        .add_option("--set", argument.set,
                    "Change a setting: its JSON pointer = value, such as /lanes/0/optimizer/lr=0.2")
        ->type_name("POINTER=VALUE")
        ->take_all();
}

void addExperiment(CLI::App& command, ExperimentArgument& argument)
{
    addFile(command, argument);
    command.add_option("--lanes", argument.lanes, "Only these lanes, such as A,C");
}

void addOutputs(CLI::App& command, std::vector<std::string>& outputs, bool& dark, const char* endings)
{
    command.add_option("-o,--output", outputs, std::string("Write a file; its ending says what: ") + endings)
        ->type_name("FILE")
        ->take_all();
    command.add_flag("--dark", dark, "Pictures on a dark canvas");
}

void addTraining(CLI::App& command, TrainOptions& options)
{
    command.add_option("--threads", options.threads, "Lanes at a time; 0: one for each core")
        ->check(CLI::Range(0, 1024));
    command.add_option("--pace", options.pace, "Steps per second for each lane; 0: as fast as possible")
        ->check(CLI::NonNegativeNumber);
    command.add_flag("--quiet", options.quiet, "No progress bar");
}

void addProbe(CLI::App& command, ProbeOptions& options)
{
    command.add_option("probe", options.probe, "Its name, as in `list probes`")->required();
    command.add_option("subject", options.experiment.path,
                       "Experiment (.json), of which the lane is trained up to the step, or document (.lrp), "
                       "whose runs have checkpoints; left out: the preset");
    command.add_option("--lane", options.lane,
                       "Its letter, or a run's number in a document; left out: the first lane");
    CLI::Option* step =
        command
            .add_option("--step", options.step,
                        "After how many updates; left out: at the end, for range-test at the "
                        "beginning, a fork's own. A document's run without a checkpoint there is trained "
                        "on from the one before")
            ->check(CLI::Range(std::int64_t{0}, std::int64_t{1'000'000'000'000}));
    CLI::Option* beside = command
                              .add_option("--beside", options.beside,
                                          "Of surface and interpolation: another run of the document, by "
                                          "letter or number; may be given again")
                              ->type_name("RUN")
                              ->take_all();
    command
        .add_flag("--course", options.isCourse,
                  "At every checkpoint of the run instead, one every 2 % of it: a curve over its steps")
        ->excludes(step)
        ->excludes(beside);
    command
        .add_option("--set", options.experiment.set,
                    "Change a setting of the probe, such as /probe/side=48, or of an experiment: its JSON "
                    "pointer = value")
        ->type_name("POINTER=VALUE")
        ->take_all();
    command
        .add_option("-o,--output", options.outputs,
                    "Write a file; its ending says what: csv, json, for boundary png, for all others but "
                    "evaluate png or svg")
        ->type_name("FILE")
        ->take_all();
    command.add_flag("--json", options.json, "All of the answer as one JSON object on stdout");
    command.add_flag("--quiet", options.quiet, "No progress bar");
}

void addVerdict(CLI::App& command, VerdictOptions& options)
{
    command.add_option("document", options.path, "Document (.lrp)")->required();
    command
        .add_option("--by", options.by,
                    "The quantity whose last values are compared (default: validation_loss)")
        ->check(CLI::IsMember(comparable()));
    command.add_flag("--json", options.json, "All of it as one JSON object on stdout");
}

void addRehearse(CLI::App& command, RehearseOptions& options)
{
    command.add_option("subject", options.experiment.path,
                       "Document (.lrp), whose run is heard, or experiment (.json); left out: the preset");
    command.add_option("--lane", options.lane, "Its letter; left out: the first lane");
    command.add_option("--run", options.run, "Of a document: a number of `runs`, or a letter");
    command
        .add_option("--set", options.experiment.set,
                    "Change a setting: its JSON pointer = value. A document's run has /lanes/0")
        ->type_name("POINTER=VALUE")
        ->take_all();
    command
        .add_option("--metric", options.metric,
                    "Reports from a file in place of the run's: a number a line, or a column of a CSV file")
        ->type_name("FILE");
    command.add_option("--column", options.column, "Which column of it: a name, or a number from 1");
    command
        .add_option("--vary", options.vary,
                    "Further rows with other values of one setting of the schedule: patience=2,5,10")
        ->type_name("KEY=VALUES");
    addOutputs(command, options.outputs, options.dark, "csv (every report), json, png or svg");
    command.add_flag("--json", options.json, "All of it as one JSON object on stdout");
}

void addSweep(CLI::App& command, SweepOptions& options)
{
    addExperiment(command, options.experiment);
    command
        .add_option("--vary", options.vary,
                    "Vary a setting: its JSON pointer, with * for every lane, = values, such as "
                    "/lanes/*/optimizer/lr=0.1,0.2,0.4, or ends and a number of values, such as "
                    "/problem/batch_size=8..64:log:4. May be given again")
        ->type_name("POINTER=VALUES")
        ->take_all();
    command
        .add_option("--seeds", options.seeds,
                    "Seeds of each combination, counting up from the experiment's; in place of the file's")
        ->check(CLI::Range(1, 10000));
    command
        .add_option("-o,--output", options.output,
                    "Document (.lrp) that keeps the races; what it has already is not trained again")
        ->type_name("FILE");
    addTraining(command, options.train);
    CLI::Option* dryRun = command.add_flag(
        "--dry-run", options.dryRun,
        "Check every task and list them, with their ids and what they cost, without training");
    command
        .add_flag("--check", options.check,
                  "Print what is odd about the plans too, of each distinct one once; the exit code is 1 when "
                  "there are warnings")
        ->needs(dryRun);
    command.add_flag("--json", options.json, "The list, or what came of it, as one JSON object on stdout");
}

namespace
{

/// -o of a table, and --json.
void addTable(CLI::App& command, std::vector<std::string>& outputs, bool& json, const std::string& endings)
{
    command.add_option("-o,--output", outputs, "Write a file; its ending says what: " + endings)
        ->type_name("FILE")
        ->take_all();
    command.add_flag("--json", json, "All of it as one JSON object on stdout");
}

} // namespace

void addTheory(CLI::App& command, TheoryOptions& options)
{
    addExperiment(command, options.experiment);
    addTable(command, options.outputs, options.json,
             "csv or json, the curve at 100 points of the run, from 200,000 updates on at 24");
}

void addForecast(CLI::App& command, ForecastOptions& options)
{
    command.add_option("document", options.path, "Document (.lrp)")->required();
    command
        .add_option(
            "--from", options.from,
            "Two lanes that have finished in one race, such as A,C: one that holds its peak, one that "
            "falls; races that differ in their seed alone count together")
        ->required();
    command.add_option("--for", options.lane, "The letter of a lane of the document's experiment")
        ->required();
    command.add_option("--set", options.set, "Change a setting of that experiment: its JSON pointer = value")
        ->type_name("POINTER=VALUE")
        ->take_all();
    addTable(command, options.outputs, options.json, "csv or json, both laws at every evaluation");
}

void addRefine(CLI::App& command, RefineOptions& options)
{
    command.add_option("document", options.path, "Document (.lrp)")->required();
    command.add_option("--lane", options.lane, "The letter of a lane of SGD that recorded its norms")
        ->required();
    addTable(command, options.outputs, options.json,
             "csv, whose column \"factor\" the schedule table takes, or json");
}

} // namespace lrp::app
