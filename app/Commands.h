#pragma once

#include <cstdint>
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

struct RunOptions {
    ExperimentArgument experiment;
    std::vector<std::string> outputs;
    std::int64_t seeds = 1;
    int threads = 0;
    double pace = 0.0;
    bool json = false;
    bool quiet = false;
    bool dark = false;
};
int run(const RunOptions& options);

struct ExportOptions {
    ExperimentArgument experiment;
    std::string lane;   ///< its letter; empty: the first
    std::string target; ///< one of codegen::Target's names
    std::string output; ///< empty: stdout
    bool execute = false;
};
int exportCode(const ExportOptions& options);

int list(const std::string& kind, bool json);
int describe(const std::string& name, bool json);
/// Writes the reference page; without a path to stdout.
int reference(const std::string& path);
int conformance(const std::vector<std::string>& paths);

/// Opens the window, with a file's experiment if one is named.
int openWindow(int argc, char** argv, const std::string& path);

} // namespace lrp::app
