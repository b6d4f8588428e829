#include "ui/history/CurvesImport.h"

#include "core/importer/Scalars.h"
#include "ui/history/History.h"
#include "ui/history/ShownRuns.h"
#include "ui/text/Translate.h"
#include "ui/widgets/Later.h"
#include "ui/widgets/MessageBar.h"

#include <algorithm>
#include <cmath>
#include <QFileInfo>

namespace lrp::ui
{

namespace
{

using Read = params::Result<std::vector<importer::ScalarRun>>;

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

store::Reference referenceOf(const importer::ScalarRun& run)
{
    store::Reference reference{.name = run.name};
    for (const importer::ScalarSeries& series : run.series) {
        reference.series.push_back({series.tag, series.steps, series.values});
    }
    return reference;
}

/// What of a series is no number leaves a gap in its line.
void remarkGaps(const store::Reference& reference, const std::vector<std::string>& undrawn,
                params::Issues& remarks)
{
    for (const store::ReferenceSeries& series : reference.series) {
        const auto gaps = static_cast<int>(
            std::ranges::count_if(series.values, [](double value) { return !std::isfinite(value); }));
        if (gaps > 0 && std::ranges::find(undrawn, series.tag) == undrawn.end()) {
            const QString remark = translate("history",
                                             "%n value(s) of “%1” (is|are) no finite number(s): the "
                                             "line has gaps there.",
                                             "a series", gaps);
            remarks.push_back({"", remark.arg(QString::fromStdString(series.tag)).toStdString()});
        }
    }
}

void addReferences(const Read& read, const QString& name, History* history, MessageBar* messages)
{
    if (!read) {
        messages->showIssues(translate("history", "%1 was not imported.").arg(name), read.issues());
        return;
    }
    params::Issues remarks;
    QStringList undrawn;
    bool any = false;
    for (const importer::ScalarRun& run : *read) {
        const store::Reference reference = referenceOf(run);
        const std::vector<std::string> tags = undrawnSeries(reference);
        for (const std::string& tag : tags) {
            undrawn << QString::fromStdString(tag);
        }
        if (tags.size() < reference.series.size()) { // one that draws nothing could not be seen or removed
            history->addReference(reference);
            remarkGaps(reference, tags, remarks);
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
    const auto answer = [path, history, messages, ticket = history->ticket()](const Read& read) {
        const QString name = QFileInfo(path).fileName();
        if (ticket.isWanted()) {
            addReferences(read, name, history, messages);
        } else {
            messages->showMessage(
                translate("history",
                          "%1 was not imported, as another document was opened meanwhile. Import it "
                          "again to compare it with the runs of this one.")
                    .arg(name));
        }
    };
    later(
        QThreadPool::globalInstance(), history,
        [file = path.toStdString()] { return importer::readScalars(file); }, answer);
}

} // namespace lrp::ui
