#include "ui/history/DiskWork.h"

#include "core/store/Continuation.h"

#include <algorithm>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <set>

namespace lrp::ui
{

namespace
{

/// Takes over what runs that were bent from those of the race, and have not been bent themselves, measured.
void takeBent(Opened& opened)
{
    const store::Contents& contents = opened.contents;
    std::set<store::RunId> family;
    for (const store::Run& run : contents.runs) { // a run comes after its parent
        const bool isBent = run.bend && run.parent && family.contains(*run.parent);
        if (run.race != opened.latest.id && !isBent) {
            continue;
        }
        family.insert(run.id);
        const auto race = std::ranges::find(contents.races, run.race, &store::Race::id);
        if (isBent && run.status != engine::LaneStatus::Bent && race != contents.races.end()) {
            auto measured = store::measured(*opened.document, contents, *race);
            params::append(opened.leftOut, std::move(measured.leftOut));
            if (!measured.runs.empty()) {
                opened.latest.bent.emplace(run.id, std::move(measured.record));
            }
        }
    }
}

/// Takes over the last race that is no fork and has runs, with everything that they have measured.
void takeLatestRace(Opened& opened)
{
    const store::Contents& contents = opened.contents;
    for (auto race = contents.races.rbegin(); race != contents.races.rend(); ++race) {
        const bool isFork =
            std::any_of(contents.runs.begin(), contents.runs.end(),
                        [&](const store::Run& run) { return run.race == race->id && run.parent; });
        if (isFork) {
            continue;
        }
        auto measured = store::measured(*opened.document, contents, *race);
        params::append(opened.leftOut, std::move(measured.leftOut));
        if (!measured.runs.empty()) {
            opened.latest = {.id = race->id, .record = std::move(measured.record)};
            takeBent(opened);
            return;
        }
    }
}

} // namespace

Opened openDocument(const QString& path)
{
    auto document = store::Document::open(path.toStdString());
    if (!document) {
        return {.issues = document.issues()};
    }
    auto contents = (*document)->contents();
    if (!contents) {
        return {.issues = contents.issues()};
    }
    Opened opened{.document = std::move(*document), .contents = std::move(*contents)};
    opened.leftOut = opened.contents.leftOut;
    takeLatestRace(opened);
    return opened;
}

Opened makeDocument(const QString& path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto document = store::Document::create(path.toStdString());
    return document ? Opened{.document = std::move(*document)} : Opened{.issues = document.issues()};
}

bool isIn(const QString& folder, const QString& path)
{
    return QFileInfo(path).absolutePath() == QFileInfo(folder).absoluteFilePath();
}

params::Issues moveDocument(store::Document& document, const QString& path, const QString& folder)
{
    const QString before = QString::fromStdString(document.path());
    const bool isOurs = isIn(folder, before) && !document.isReadOnly();
    params::Issues issues = document.saveAs(path.toStdString());
    const bool isElsewhere = QString::fromStdString(document.path()) != before;
    if (issues.empty() && isOurs && isElsewhere) {
        QFile::remove(before);
    }
    return issues;
}

} // namespace lrp::ui
