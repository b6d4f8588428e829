#include "app/DocumentArgument.h"

#include "app/ExperimentArgument.h"
#include "app/Shell.h"
#include "core/files/Text.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <iostream>
#include <utility>

namespace lrp::app
{
namespace
{

using params::Issue;
using params::Result;

std::optional<std::int64_t> integerIn(const std::string& text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = error == std::errc() && end == text.data() + text.size();
    return isWhole ? std::optional(number) : std::nullopt;
}

/// The document, if it may be written.
Result<std::unique_ptr<store::Document>> checked(Result<std::unique_ptr<store::Document>> document,
                                                 const std::string& argument)
{
    if (document && (*document)->isReadOnly()) {
        return Issue{argument, (*document)->whyReadOnly()};
    }
    if (document && !(*document)->warning().empty()) {
        std::cerr << (*document)->warning() << '\n';
    }
    return document;
}

} // namespace

Result<std::unique_ptr<store::Document>> documentToWrite(const std::string& path, const std::string& argument)
{
    std::error_code ignored;
    const bool isThere = std::filesystem::exists(path, ignored);
    auto document = isThere ? store::Document::open(path) : store::Document::create(path);
    if (!document && !isThere && std::filesystem::exists(path, ignored)) {
        document = store::Document::open(path); // another program was faster
    }
    return checked(std::move(document), argument);
}

Result<std::unique_ptr<store::Document>> openToWrite(const std::string& path, const std::string& argument)
{
    return checked(store::Document::open(path), argument);
}

std::string notBegun(std::int64_t next, std::int64_t left)
{
    return left == 1 ? "the seed " + std::to_string(next) + " has not begun"
                     : "the seeds " + std::to_string(next) + " to " + std::to_string(next + left - 1) +
                           " have not begun";
}

void sayHowToGoOn(const std::string& document, std::int64_t next, std::int64_t left)
{
    if (document.empty()) {
        std::cerr << "Interrupted. To be able to go on, have the runs kept in a document: -o runs.lrp\n";
        return;
    }
    std::cerr << "Interrupted; " << files::quotedFile(document) << " keeps what was reached"
              << (left > 0 ? ", and that " + notBegun(next, left) : std::string())
              << ". To go on: lr-playground resume " << forShell(document) << '\n';
}

Result<ForkArgument> parseFork(const std::string& text)
{
    const auto at = text.rfind('@');
    const auto colon = at == std::string::npos ? at : text.rfind(':', at);
    const auto step = at == std::string::npos ? std::nullopt : integerIn(text.substr(at + 1));
    if (colon == std::string::npos || colon == 0 || colon + 1 == at || !step || *step < 0) {
        return Issue{"--fork " + text,
                     "needs a document, a run and a step: DOC.lrp:RUN@STEP, such as runs.lrp:C@900"};
    }
    return ForkArgument{text.substr(0, colon), text.substr(colon + 1, at - colon - 1), *step};
}

Result<store::Run> findRun(const store::Contents& contents, const std::string& run,
                           const std::string& argument)
{
    const auto number = integerIn(run);
    const auto found =
        std::find_if(contents.runs.rbegin(), contents.runs.rend(), [&](const store::Run& other) {
            return number ? other.id == *number : run == std::string(1, other.letter);
        });
    if (found != contents.runs.rend()) {
        return *found;
    }
    std::string known;
    for (const store::Run& other : contents.runs) {
        known += (known.empty() ? "" : ", ") + std::to_string(other.id) + " (" + other.letter + ")";
    }
    return Issue{argument, "names no run of the document; it has " + (known.empty() ? "none" : known)};
}

Result<store::Run> firstOfLastRace(const store::Contents& contents, const std::string& path)
{
    const auto first = std::min_element(contents.runs.begin(), contents.runs.end(),
                                        [](const store::Run& a, const store::Run& b) {
                                            return std::pair(b.race, a.lane) < std::pair(a.race, b.lane);
                                        });
    return first != contents.runs.end() ? Result<store::Run>(*first)
                                        : Result<store::Run>(Issue{path, "holds no runs"});
}

std::string lettersBeside(const store::Contents& contents, const store::Run& run)
{
    std::vector<store::RunId> family{run.id};
    std::string letters(1, run.letter);
    for (const store::Run& other : contents.runs) { // parents come before their forks
        const bool isRelated =
            other.race == run.race ||
            (other.parent && std::find(family.begin(), family.end(), *other.parent) != family.end());
        if (isRelated) {
            family.push_back(other.id);
            letters += other.letter;
        }
    }
    return letters;
}

void identify(const engine::Record& record, const std::vector<store::Run>& runs,
              exporter::Identities& identities)
{
    for (std::size_t i = 0; i < runs.size(); ++i) {
        identities[record.lanes()[i].get()] = {runs[i].id, runs[i].parent};
    }
}

bool finish(store::Document& document)
{
    const params::Issues issues = document.flush();
    complain(issues);
    return issues.empty();
}

} // namespace lrp::app
