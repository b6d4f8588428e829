#pragma once

#include "app/Trainer.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// The subcommands, each with what it can be told. They return the exit code.
namespace lrp::app
{

/// Which experiment: a file, or the preset, with changes.
struct ExperimentArgument {
    std::string path;             ///< empty: the preset
    std::vector<std::string> set; ///< POINTER=VALUE
    std::string lanes;            ///< "A,C"; empty: all
};

struct PreviewOptions {
    ExperimentArgument experiment;
    std::vector<std::string> outputs;
    bool dark = false;
    bool check = false;       ///< say what is odd about the plans instead
    bool normalise = false;   ///< pictures of rates divided by the lane's base rate
    bool logarithmic = false; ///< pictures on a logarithmic axis
    bool statistics = false;  ///< the statistics on stdout
    bool json = false;        ///< what goes to stdout as JSON
};
int preview(const PreviewOptions& options);

struct TheoryOptions {
    ExperimentArgument experiment; ///< a file or a document, with changes
    std::vector<std::string> outputs;
    bool json = false;
};
/// How far above the least value each lane may end on a convex problem, at worst, without training.
int theory(const TheoryOptions& options);

struct ForecastOptions {
    std::string path;             ///< of a document
    std::vector<std::string> set; ///< POINTER=VALUE: of the lane that is asked about
    std::string from;             ///< "A,C": two lanes that finished
    std::string lane;             ///< the letter of the one that is asked about
    std::vector<std::string> outputs;
    bool json = false;
};
/// What loss two laws, fitted to finished lanes, predict of another; or why they do not.
int forecast(const ForecastOptions& options);

struct RefineOptions {
    std::string path; ///< of a document
    std::string lane; ///< its letter
    std::vector<std::string> outputs;
    bool json = false;
};
/// The schedule that the gradient norms of a lane's runs ask for, or why there is none.
int refine(const RefineOptions& options);

struct RunOptions {
    ExperimentArgument experiment;
    std::vector<std::string> outputs;
    std::vector<std::string> bends{}; ///< LANE@STEP=JSON
    std::string fork;                 ///< DOC.lrp:RUN@STEP; empty: from the start
    std::string tensorboard;          ///< a new folder; empty: none
    std::int64_t seeds = 1;
    TrainOptions train;
    bool json = false;
    bool dark = false;
};
int run(const RunOptions& options);
/// With `fork`: the lanes leave a run of a document there, and are kept in it.
int runFork(const RunOptions& options);

struct ResumeOptions {
    std::string path; ///< of the document
    TrainOptions train;
};
/// Continues every run of a document that was interrupted, paused or stopped.
int resume(const ResumeOptions& options);

/// The runs of a document on stdout.
int listRuns(const std::string& path, bool json);

struct VerdictOptions {
    std::string path;                   ///< of the document
    std::string by = "validation_loss"; ///< one of comparable()
    bool json = false;
};
/// Which lanes of a document ended better than which, over their seeds, and how sure that is.
int giveVerdict(const VerdictOptions& options);

struct ExportOptions {
    ExperimentArgument experiment;
    std::string lane;   ///< its letter; empty: the first
    std::string target; ///< one of codegen::Target's names
    std::string output; ///< empty: stdout
    bool execute = false;
    std::string curve = "loss"; ///< of a sound: one of sound::Quantity's names
    int seconds = 4;            ///< that each of its lanes takes
};
int exportCode(const ExportOptions& options);
/// What the runs of a document measured: `target` is csv, json, tensorboard, png, svg, pdf or wav; `lane` may
/// be a run's number too.
int exportDocument(const ExportOptions& options);

struct ProbeOptions {
    std::string probe; ///< its name
    /// An experiment to train, or a document; changes that begin with /probe/ are the probe's.
    ExperimentArgument experiment;
    std::string lane;                 ///< a letter or, in a document, a run's number; empty: the first
    std::vector<std::string> beside;  ///< other runs of a document, in the same way
    std::optional<std::int64_t> step; ///< updates done; nothing: all of them
    bool isCourse = false;            ///< at every checkpoint instead
    std::vector<std::string> outputs;
    bool json = false;
    bool quiet = false;
};
/// Asks a probe about a lane's weights.
int probe(const ProbeOptions& options);

struct RehearseOptions {
    ExperimentArgument experiment; ///< a file or a document, with changes
    std::string lane;              ///< a letter; empty: the first
    std::string run;               ///< of a document: a run's number, or a letter
    std::string metric;            ///< a file of reports; empty: the run's own
    std::string column;            ///< of that file
    std::string vary;              ///< "patience=2,5,10"; empty: the lane alone
    std::vector<std::string> outputs;
    bool json = false;
    bool dark = false;
};
/// What a listening schedule does with a recorded curve, without training.
int rehearse(const RehearseOptions& options);

struct SweepOptions {
    ExperimentArgument experiment; ///< a file whose member "sweep" says what varies, with changes
    std::vector<std::string> vary; ///< POINTER=VALUES, beside that or in place of it
    std::optional<std::int64_t> seeds;
    std::string output; ///< the document that keeps its races
    TrainOptions train;
    bool dryRun = false; ///< list its races instead
    bool check = false;  ///< say what is odd about their plans too
    bool json = false;
};
/// Trains the races of a sweep that its document has not yet.
int sweep(const SweepOptions& options);

struct VerifyOptions {
    std::string path;
    TrainOptions train;
    bool json = false;
    bool write = false; ///< the figures into the file
};
/// Runs every experiment of a lesson on both sets of seeds, a line for each claim.
int verifyLesson(const VerifyOptions& options);
struct CollectOptions {
    std::string lesson;
    std::vector<std::string> folders; ///< with answers, or files of them
    std::vector<std::string> outputs;
    std::vector<std::string> codes; ///< that were spoken
};
/// Sums up what a class answered.
int collectAnswers(const CollectOptions& options);
/// Reads a lesson and says what is wrong with it.
int checkLesson(const std::string& path);

int list(const std::string& kind, bool json);
int describe(const std::string& name, bool json);
/// Writes the reference page; without a path to stdout.
int reference(const std::string& path);
/// The same of what translators translate.
int catalogueTexts(const std::string& path);
int conformance(const std::vector<std::string>& paths, const std::string& release);

struct OpenOptions {
    std::string path;     ///< an experiment or a document; empty: what was open last
    std::string lesson;   ///< a file; empty: none
    std::string language; ///< its code; empty: what was chosen in the window, else the desktop's
    std::string mask;     ///< a file that says what of the window is hidden or locked; empty: nothing
};
int openWindow(int argc, char** argv, const OpenOptions& options);

} // namespace lrp::app
