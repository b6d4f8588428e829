#include "app/CommandLine.h"

#include "app/CommandLineOptions.h"
#include "app/Commands.h"
#include "core/codegen/Codegen.h"
#include "core/sound/Piece.h"

#include <algorithm>
#include <CLI/CLI.hpp>
#include <iostream>

namespace lrp::app
{
namespace
{

/// What a document is exported as.
const std::vector<std::string> kCurveFormats{"csv", "json", "tensorboard", "png", "svg", "pdf", "wav"};

std::vector<std::string> codeFormats()
{
    const auto targets = choices(codegen::Target{});
    return {targets.begin(), targets.end()};
}

bool isIn(const std::vector<std::string>& formats, const std::string& format)
{
    return std::find(formats.begin(), formats.end(), format) != formats.end();
}

std::vector<std::string> exportFormats()
{
    std::vector<std::string> formats = codeFormats();
    for (const std::string& format : kCurveFormats) {
        if (!isIn(formats, format)) {
            formats.push_back(format);
        }
    }
    return formats;
}

/// What its runs measured, as far as there are runs; else a lane as code.
bool exportsCurves(const ExportOptions& options)
{
    const bool isDocument = endingOf(options.experiment.path) == "lrp";
    return isIn(kCurveFormats, options.target) && (isDocument || !isIn(codeFormats(), options.target));
}

void addShapes(CLI::App& command, PreviewOptions& options)
{
    command.add_flag("--stats", options.statistics,
                     "Peak, mean, final rate, area and time above half the peak of every lane, on stdout");
    command.add_flag("--json", options.json, "What goes to stdout as JSON");
    command.add_flag("--normalise,--normalize", options.normalise,
                     "Pictures: rates divided by the lane's base rate");
    CLI::Option* log =
        command.add_flag("--log", options.logarithmic, "Pictures: rates on a logarithmic axis");
    command.add_flag("--linear")
        ->description("Pictures: rates on a linear axis, as they are without --log")
        ->excludes(log);
}

/// What can be done with a lesson's file.
struct LessonOptions {
    CLI::App* verify = nullptr;
    CLI::App* check = nullptr;
    CLI::App* collect = nullptr;
    VerifyOptions verification;
    CollectOptions collection;
    std::string path;
};

void addLesson(CLI::App& command, LessonOptions& options)
{
    command.require_subcommand(1);
    options.verify = command.add_subcommand(
        "verify",
        "Run its experiments on two sets of seeds and print a line for each claim; the exit code is "
        "1 where one does not hold");
    options.verify
        ->add_option("lesson", options.verification.path,
                     "Lesson (.lesson.md), or the name of one that comes with the program")
        ->required();
    options.verify->add_flag("--json", options.verification.json, "The figures as one JSON object on stdout");
    options.verify->add_flag("--write", options.verification.write, "Write the figures into the file");
    addTraining(*options.verify, options.verification.train);
    options.collect =
        command.add_subcommand("collect", "Sum up what a class answered; single answers are never listed");
    options.collect
        ->add_option("folders", options.collection.folders,
                     "Folders with answers (.answers.json, .jsonl), or such files")
        ->required();
    options.collect->add_option("--lesson", options.collection.lesson, "The lesson that was answered")
        ->required();
    options.collect
        ->add_option("--code", options.collection.codes, "An answer that was spoken, such as WD2-AB-7")
        ->take_all();
    options.collect
        ->add_option("-o,--output", options.collection.outputs,
                     "Write a file; its ending says what: csv, json, png, svg or pdf; none: CSV to stdout")
        ->type_name("FILE")
        ->take_all();
    options.check = command.add_subcommand("check", "Read it and say what is wrong");
    options.check
        ->add_option("lesson", options.path,
                     "Lesson (.lesson.md), or the name of one that comes with the program")
        ->required();
}

int doLesson(const LessonOptions& options)
{
    return *options.verify    ? verifyLesson(options.verification)
           : *options.collect ? collectAnswers(options.collection)
                              : checkLesson(options.path);
}

int dispatch(int argc, char** argv)
{
    CLI::App app{"See what a learning-rate schedule does. Without a subcommand the window opens.",
                 "lr-playground"};
    app.set_version_flag("--version", LRP_VERSION);
    app.require_subcommand(0, 1);
    OpenOptions openOptions;
    CLI::Option* file = app.add_option("file", openOptions.path,
                                       "Experiment (.json) or document (.lrp) to open in the window");
    CLI::Option* lesson =
        app.add_option(
               "--lesson", openOptions.lesson,
               "Lesson (.lesson.md) to open in the window, or the name of one that comes with the program")
            ->type_name("LESSON")
            ->excludes(file);
    CLI::Option* mask =
        app.add_option("--mask", openOptions.mask,
                       "What of the window is hidden or locked (.json): commands, docks and fields by name")
            ->type_name("FILE")
            ->check(CLI::ExistingFile);
    CLI::Option* language =
        app.add_option("--language", openOptions.language,
                       "Language of the window (en, de); without it the one chosen there, or the desktop's")
            ->type_name("CODE");

    PreviewOptions previewOptions;
    CLI::App* previewCommand = app.add_subcommand("preview", "The planned rates, without training");
    addExperiment(*previewCommand, previewOptions.experiment);
    addOutputs(*previewCommand, previewOptions.outputs, previewOptions.dark,
               "csv, json, png, svg or pdf; none: CSV to stdout");
    previewCommand->add_flag(
        "--check", previewOptions.check,
        "Print what is odd about the plans (milestones outside the run, rates of zero, ...) "
        "and what would mend it; the exit code is 1 when there are warnings");
    addShapes(*previewCommand, previewOptions);

    TheoryOptions theoryOptions;
    CLI::App* theoryCommand = app.add_subcommand(
        "theory", "What theory says of each lane's rates, without training: the worst case over convex "
                  "problems, which is no forecast");
    addTheory(*theoryCommand, theoryOptions);

    ForecastOptions forecastOptions;
    CLI::App* forecastCommand = app.add_subcommand(
        "forecast",
        "What loss a planned lane would come to, by two laws fitted to lanes that finished; or why "
        "nothing can be said");
    addForecast(*forecastCommand, forecastOptions);

    RefineOptions refineOptions;
    CLI::App* refineCommand = app.add_subcommand(
        "refine", "The schedule that the gradient norms of a lane's runs ask for, by the bound of theory");
    addRefine(*refineCommand, refineOptions);

    RunOptions runOptions;
    CLI::App* runCommand = app.add_subcommand("run", "Train every lane, with a progress bar and a summary");
    addExperiment(*runCommand, runOptions.experiment);
    addOutputs(
        *runCommand, runOptions.outputs, runOptions.dark,
        "lrp (a document, which keeps everything and from which runs are resumed and forked), csv (every "
        "sample), json (the summary), png, svg or pdf");
    CLI::Option* fork =
        runCommand
            ->add_option(
                "--fork", runOptions.fork,
                "Leave a run of a document at a step, over the remaining ones; the experiment's lanes say "
                "how to go on, without an experiment the run's own. RUN is a number of `runs`, or a letter")
            ->type_name("DOC.lrp:RUN@STEP");
    runCommand
        ->add_option("--bend", runOptions.bends,
                     "Replace a lane's schedule after so many updates, as bending its future in the window "
                     "does: over the remaining ones it follows this schedule. May be given again, for "
                     "another lane or for what was bent")
        ->type_name("LANE@STEP=JSON")
        ->take_all()
        ->excludes(fork);
    runCommand
        ->add_option("--tensorboard", runOptions.tensorboard,
                     "Write a new folder with every sample for TensorBoard, a run for each lane and seed")
        ->type_name("FOLDER");
    runCommand
        ->add_option("--seeds", runOptions.seeds,
                     "Train with this many seeds, counting up from the experiment's")
        ->check(CLI::Range(1, 10000));
    addTraining(*runCommand, runOptions.train);
    runCommand->add_flag("--json", runOptions.json, "The summary as one JSON object on stdout");

    ResumeOptions resumeOptions;
    CLI::App* resumeCommand = app.add_subcommand(
        "resume", "Go on with the runs of a document that were interrupted, paused or stopped");
    resumeCommand->add_option("document", resumeOptions.path, "Document (.lrp)")->required();
    addTraining(*resumeCommand, resumeOptions.train);

    std::string documentPath;
    bool runsAsJson = false;
    CLI::App* runsCommand = app.add_subcommand("runs", "The runs of a document");
    runsCommand->add_option("document", documentPath, "Document (.lrp)")->required();
    runsCommand->add_flag("--json", runsAsJson, "As JSON");

    VerdictOptions verdictOptions;
    CLI::App* verdictCommand = app.add_subcommand(
        "verdict", "Which lanes of a document ended better than which, seed by seed, and how sure that is");
    addVerdict(*verdictCommand, verdictOptions);

    ExportOptions exportOptions;
    CLI::App* exportCommand = app.add_subcommand(
        "export", "A lane as code for a framework, with a measured proof; or what the runs "
                  "of a document measured, as curves or a picture");
    addFile(*exportCommand, exportOptions.experiment);
    exportCommand->add_option(
        "--lane", exportOptions.lane,
        "Its letter, or a run's number in a document; left out: the first lane, all runs");
    auto formats = exportFormats();
    exportCommand->add_option("--to", exportOptions.target, "The framework or, of a document, the format")
        ->required()
        ->check(CLI::IsMember(std::move(formats)));
    exportCommand->add_option("-o,--output", exportOptions.output, "Write this file; left out: stdout")
        ->type_name("FILE");
    exportCommand
        ->add_option("--curve", exportOptions.curve, "What a sound (wav) is of: loss, smoothed, or rate")
        ->check(CLI::IsMember(choices(sound::Quantity{})));
    exportCommand
        ->add_option("--seconds", exportOptions.seconds, "How long each lane of a sound takes (default: 4)")
        ->check(CLI::IsMember(sound::kDurations));
    exportCommand->add_flag("--execute", exportOptions.execute,
                            "Run the code with python3 (pytorch only) and certify what it did");

    ProbeOptions probeOptions;
    CLI::App* probeCommand = app.add_subcommand("probe", "Ask a probe about the weights of a lane");
    addProbe(*probeCommand, probeOptions);

    RehearseOptions rehearseOptions;
    CLI::App* rehearseCommand = app.add_subcommand(
        "rehearse", "When a schedule that listens would cut on a recorded curve, without training");
    addRehearse(*rehearseCommand, rehearseOptions);

    SweepOptions sweepOptions;
    CLI::App* sweepCommand = app.add_subcommand(
        "sweep", "The races that an experiment's \"sweep\" asks for: combinations of settings, and seeds");
    addSweep(*sweepCommand, sweepOptions);

    LessonOptions lessonOptions;
    CLI::App* lessonCommand = app.add_subcommand("lesson", "Lessons: verify their claims, check their files");
    addLesson(*lessonCommand, lessonOptions);

    std::string kind;
    std::string name;
    bool json = false;
    CLI::App* listCommand =
        app.add_subcommand("list", "What there is: schedules, optimizers, data sets, models, probes");
    listCommand->add_option("kind", kind, "Only one of them")
        ->check(CLI::IsMember({"schedules", "optimizers", "datasets", "models", "probes"}));
    listCommand->add_flag("--json", json, "As JSON");
    CLI::App* describeCommand =
        app.add_subcommand("describe", "One schedule, optimizer, data set, model or probe with its settings");
    describeCommand->add_option("name", name, "Its name, as in list")->required();
    describeCommand->add_flag("--json", json, "As JSON");

    std::string page;
    CLI::App* referenceCommand = app.add_subcommand(
        "reference", "Everything that list names with all that describe says, as a Markdown page");
    referenceCommand->add_option("-o,--output", page, "Write a file; none: stdout")->type_name("FILE");
    bool texts = false;
    referenceCommand->add_flag("--texts", texts,
                               "Instead of the page, what translators translate of it, in C++ for lupdate");

    std::vector<std::string> paths;
    CLI::App* conformanceCommand =
        app.add_subcommand("conformance", "Compare this build with reference cases");
    conformanceCommand->add_option("paths", paths, "Files or folders of reference cases")->required();
    std::string release;
    conformanceCommand->add_option(
        "--pytorch", release,
        "The release that PyTorch's cases were recorded from: 1.13 or 2.6 (default: "
        "what a case says itself, or 1.13)");

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? Done : WrongInput;
    }
    if ((*mask || *lesson || *language) && !app.get_subcommands().empty()) {
        complain({{*mask     ? "--mask"
                   : *lesson ? "--lesson"
                             : "--language",
                   "is for the window; " + app.get_subcommands().front()->get_name() +
                       " does its work without one"}});
        return WrongInput;
    }
    if (*previewCommand) {
        return preview(previewOptions);
    }
    if (*theoryCommand) {
        return theory(theoryOptions);
    }
    if (*forecastCommand) {
        return forecast(forecastOptions);
    }
    if (*refineCommand) {
        return refine(refineOptions);
    }
    if (*runCommand) {
        return run(runOptions);
    }
    if (*resumeCommand) {
        return resume(resumeOptions);
    }
    if (*runsCommand) {
        return listRuns(documentPath, runsAsJson);
    }
    if (*verdictCommand) {
        return giveVerdict(verdictOptions);
    }
    if (*exportCommand) {
        return exportsCurves(exportOptions) ? exportDocument(exportOptions) : exportCode(exportOptions);
    }
    if (*probeCommand) {
        return probe(probeOptions);
    }
    if (*rehearseCommand) {
        return rehearse(rehearseOptions);
    }
    if (*sweepCommand) {
        return sweep(sweepOptions);
    }
    if (*lessonCommand) {
        return doLesson(lessonOptions);
    }
    if (*listCommand) {
        return list(kind, json);
    }
    if (*describeCommand) {
        return describe(name, json);
    }
    if (*referenceCommand) {
        return texts ? catalogueTexts(page) : reference(page);
    }
    if (*conformanceCommand) {
        return conformance(paths, release);
    }
    return openWindow(argc, argv, openOptions);
}

} // namespace

int runCommandLine(int argc, char** argv)
{
    const int code = dispatch(argc, argv);
    // A full disk behind stdout shows no earlier than here, where the last of the text has to leave.
    if (std::cout.flush()) {
        return code;
    }
    std::cerr << "stdout: could not be written whole; send it where there is room\n";
    return code == Done ? WorkFailed : code;
}

} // namespace lrp::app
