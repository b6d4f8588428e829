#include "app/OutputFile.h"

#include "app/ExperimentArgument.h"
#include "core/experiment/Inputs.h"
#include "core/files/AtomicFile.h"
#include "core/files/Text.h"

#include <filesystem>
#include <unistd.h>

namespace lrp::app
{
namespace
{

namespace fs = std::filesystem;

using params::Issues;

/// Files are written under another name beside their own: the folder decides.
Issues checkFolderOf(const fs::path& path, const std::string& argument)
{
    const fs::path target = files::targetOf(path.string());
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored)) {
        return {{argument, "needs a folder that is there; " + files::quotedFile(folder.string()) +
                               " is none: make it first, or choose another"}};
    }
    if (::access(folder.c_str(), W_OK | X_OK) != 0) {
        return {{argument, "needs a folder that may be written; " + files::quotedFile(folder.string()) +
                               " may not: choose another"}};
    }
    return {};
}

} // namespace

std::vector<std::string> inputsOf(const ExperimentArgument& argument,
                                  const params::Result<experiment::Experiment>& experiment)
{
    std::vector<std::string> inputs =
        experiment ? experiment::filesReadBy(*experiment) : std::vector<std::string>{};
    inputs.push_back(argument.path);
    return inputs;
}

Issues checkOutputFile(const std::string& path, const std::string& argument,
                       const std::vector<std::string>& inputs)
{
    if (endingOf(path) == "lrp") {
        return {{argument, "has the ending of a document, which it would not be; choose another"}};
    }
    std::error_code ignored;
    if (experiment::wouldReplace(path, inputs)) {
        return {{argument, "is a file that is read, and would be lost; choose another name"}};
    }
    if (fs::exists(path, ignored) && !fs::is_regular_file(path, ignored)) {
        return {{argument, "is not a plain file; choose another name"}};
    }
    return checkFolderOf(path, argument);
}

Issues checkTableFile(const std::string& path, const std::vector<std::string>& inputs)
{
    const std::string argument = "-o " + path;
    if (const std::string ending = endingOf(path); ending != "csv" && ending != "json") {
        return {{argument, "has an ending that says nothing of its format; needs .csv or .json"}};
    }
    return checkOutputFile(path, argument, inputs);
}

Issues checkOutputFolder(const std::string& path, const std::string& argument)
{
    if (Issues issues = files::checkNewFolder(path); !issues.empty()) {
        return issues;
    }
    const fs::path normal = fs::path(path).lexically_normal();
    return checkFolderOf(normal.has_filename() ? normal : normal.parent_path(), argument);
}

} // namespace lrp::app
