#include "ui/history/CurvesImport.h"

#include "core/importer/Scalars.h"
#include "ui/history/History.h"
#include "ui/history/ShownRuns.h"
#include "ui/text/Translate.h"
#include "ui/widgets/Later.h"
#include "ui/widgets/MessageBar.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <QFileInfo>
#include <utility>

namespace lrp::ui
{

namespace
{

/// Quotes the first few of them and counts the others.
QString inWords(const QStringList& tags)
{
    constexpr qsizetype kMost = 5;
    QStringList quoted;
    for (const QString& tag : tags.mid(0, kMost)) {
        quoted << translate("history", "“%1”", "the name of a series").arg(tag);
    }
    const QString first = quoted.join(QStringLiteral(", "));
    const auto others = static_cast<int>(tags.size() - quoted.size());
    return others > 0 ? translate("history", "%1 and %n more", "names of series", others).arg(first) : first;
}

store::Reference referenceOf(importer::ScalarRun& run)
{
    store::Reference reference{.name = run.name};
    for (importer::ScalarSeries& series : run.series) {
        reference.series.push_back({series.tag, std::move(series.steps), std::move(series.values)});
    }
    return reference;
}

/// Values of a drawn series that are no numbers.
struct Gaps {
    std::string tag;
    int values = 0;
};

std::vector<Gaps> gapsIn(const store::Reference& reference, const std::vector<std::string>& undrawn)
{
    std::vector<Gaps> all;
    for (const store::ReferenceSeries& series : reference.series) {
        const auto gaps = static_cast<int>(
            std::ranges::count_if(series.values, [](double value) { return !std::isfinite(value); }));
        if (gaps > 0 && std::ranges::find(undrawn, series.tag) == undrawn.end()) {
            all.push_back({series.tag, gaps});
        }
    }
    return all;
}

struct ReadRun {
    store::Reference reference;
    std::vector<std::string> undrawn; ///< series
    std::vector<Gaps> gaps;
    std::vector<std::string> remarks;
};

/// What a file has, or why nothing could be read. Its values are moved on, as they may be millions.
struct Read {
    std::vector<ReadRun> runs{};
    params::Issues issues{};
};

/// Takes time in proportion to the file. Thread: any.
std::shared_ptr<Read> read(const std::string& file)
{
    auto scalars = importer::readScalars(file);
    auto all = std::make_shared<Read>();
    if (!scalars) {
        all->issues = scalars.issues();
        return all;
    }
    for (importer::ScalarRun& run : *scalars) {
        ReadRun one{.reference = referenceOf(run), .remarks = std::move(run.remarks)};
        one.undrawn = undrawnSeries(one.reference);
        one.gaps = gapsIn(one.reference, one.undrawn);
        all->runs.push_back(std::move(one));
    }
    return all;
}

/// What of a series is no number leaves a gap in its line.
void remarkGaps(const std::vector<Gaps>& gaps, params::Issues& remarks)
{
    for (const Gaps& one : gaps) {
        const QString remark = translate("history",
                                         "%n value(s) of “%1” (is|are) no finite number(s): the "
                                         "line has gaps there.",
                                         "a series", one.values);
        remarks.push_back({"", remark.arg(QString::fromStdString(one.tag)).toStdString()});
    }
}

void addReferences(Read& read, const QString& name, History* history, MessageBar* messages)
{
    if (!read.issues.empty()) {
        messages->showIssues(translate("history", "%1 was not imported.").arg(name), read.issues);
        return;
    }
    params::Issues remarks;
    QStringList undrawn;
    bool any = false;
    for (ReadRun& run : read.runs) {
        for (const std::string& tag : run.undrawn) {
            undrawn << QString::fromStdString(tag);
        }
        if (run.undrawn.size() < run.reference.series.size()) { // one that draws nothing could not be seen
            history->addReference(std::move(run.reference));    // or removed
            remarkGaps(run.gaps, remarks);
            any = true;
        }
        for (const std::string& remark : run.remarks) {
            remarks.push_back({"", remark});
        }
    }
    undrawn.removeDuplicates();
    if (!undrawn.isEmpty()) {
        const QString remark = translate(
            "history",
            "No panel shows %1: of each run one rate, one training loss and one validation loss are drawn, "
            "known by names such as lr, train/loss and val_loss.");
        remarks.push_back({"", remark.arg(inWords(undrawn)).toStdString()});
    }
    if (!remarks.empty()) {
        messages->showIssues((any ? translate("history", "%1 was imported, but for this:")
                                  : translate("history", "%1 was not imported."))
                                 .arg(name),
                             remarks);
    }
}

} // namespace

void importCurves(const QString& path, History* history, MessageBar* messages)
{
    // Without a ticket for later(): whoever asked is told that the answer came too late.
    const auto answer = [path, history, messages,
                         ticket = history->ticket()](const std::shared_ptr<Read>& read) {
        const QString name = QFileInfo(path).fileName();
        if (ticket.isWanted()) {
            addReferences(*read, name, history, messages);
        } else {
            messages->showMessage(
                translate("history",
                          "%1 was not imported, as another document was opened meanwhile. Import it "
                          "again to compare it with the runs of this one.")
                    .arg(name));
        }
    };
    later(
        QThreadPool::globalInstance(), history, [file = path.toStdString()] { return read(file); }, answer);
}

} // namespace lrp::ui
