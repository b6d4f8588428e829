#include "app/CommandLine.h"
#include "app/Commands.h"
#include "app/ExperimentArgument.h"
#include "core/conformance/Conformance.h"
#include "core/exporter/CatalogueTexts.h"
#include "core/exporter/Reference.h"
#include "core/files/AtomicFile.h"
#include "core/params/Json.h"

#include <algorithm>
#include <iomanip>
#include <iostream>

namespace lrp::app
{
namespace
{

using params::Entry;
using params::Json;

std::size_t longestId()
{
    std::size_t longest = 0;
    for (const exporter::Catalogue& catalogue : exporter::catalogues()) {
        for (const Entry& entry : catalogue.entries) {
            longest = std::max(longest, entry.id.size());
        }
    }
    return longest;
}

/// The catalogue's names, under their frameworks where they have some.
void printNames(const exporter::Catalogue& catalogue)
{
    const auto width = static_cast<int>(longestId() + 2);
    std::cout << catalogue.kind << '\n';
    for (const auto& [framework, entries] : exporter::groupedBy(catalogue.entries, &Entry::framework)) {
        if (!framework.empty()) {
            std::cout << "  " << framework << '\n';
        }
        for (const Entry* entry : entries) {
            std::cout << (framework.empty() ? "  " : "    ") << std::left << std::setw(width) << entry->id
                      << entry->summary << '\n';
        }
    }
}

/// Writes a file, or to stdout where the path is empty.
int write(const std::string& page, const std::string& path)
{
    if (path.empty()) {
        std::cout << page;
        return Done;
    }
    const params::Issues issues = files::writeFile(path, page);
    complain(issues);
    return issues.empty() ? Done : WorkFailed;
}

} // namespace

int list(const std::string& kind, bool json)
{
    Json all = Json::object();
    for (const exporter::Catalogue& catalogue : exporter::catalogues()) {
        if (!kind.empty() && kind != catalogue.kind) {
            continue;
        }
        if (!json) {
            printNames(catalogue);
            continue;
        }
        Json entries = Json::array();
        for (const Entry& entry : catalogue.entries) {
            entries.push_back(exporter::entryAsJson({catalogue, entry}));
        }
        all[catalogue.kind] = std::move(entries);
    }
    if (json) {
        std::cout << params::dump(all, 2) << '\n';
    }
    return Done;
}

int describe(const std::string& name, bool json)
{
    const auto found = exporter::lookUp(name);
    if (!found) {
        complain(found.issues());
        return WrongInput;
    }
    std::cout << (json ? params::dump(exporter::entryAsJson(*found), 2) + "\n" : exporter::describe(*found));
    return Done;
}

int reference(const std::string& path)
{
    return write(exporter::referencePage(), path);
}

int catalogueTexts(const std::string& path)
{
    return write(exporter::catalogueTexts(), path);
}

int conformance(const std::vector<std::string>& paths, const std::string& release)
{
    std::optional<schedule::Release> asked;
    if (!release.empty()) {
        const auto named = schedule::releaseFrom(release);
        if (!named) {
            complain(named.issues());
            return WrongInput;
        }
        asked = *named;
    }
    const auto reports = conformance::run(paths, asked);
    if (!reports) {
        complain(reports.issues());
        return WrongInput;
    }
    std::cout << conformance::table(*reports);
    const bool failed =
        std::any_of(reports->begin(), reports->end(), [](const auto& report) { return report.failed > 0; });
    return failed ? WorkFailed : Done;
}

} // namespace lrp::app
