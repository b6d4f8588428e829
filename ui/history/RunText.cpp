#include "ui/history/RunText.h"

#include "ui/lanes/LanesModel.h"
#include "ui/text/FigureText.h"
#include "ui/text/Translate.h"

#include <QDateTime>
#include <QStringList>

namespace lrp::ui
{

namespace
{

/// Id, title, as English and as people read it, and the other names of a catalogue's entry.
QString namesOf(const params::Entries& entries, const params::Json& settings)
{
    const auto id = settings.at("type").get<std::string>();
    const params::Entry* entry = params::find(entries, id);
    if (entry == nullptr) {
        return QString::fromStdString(id);
    }
    return QStringList{QString::fromStdString(id), QString::fromStdString(entry->title),
                       catalogueText(entry->title), QString::fromStdString(entry->synonyms)}
        .join('\n');
}

} // namespace

QString titleText(char letter, const std::string& name)
{
    return QString("%1  %2").arg(QChar(letter)).arg(QString::fromStdString(name));
}

QString runTitle(const store::Run& run)
{
    return titleText(run.letter, run.name);
}

QString forkText(std::int64_t step)
{
    return translate("history", "fork @%1").arg(counted(step));
}

QString forkText(const store::Run& run)
{
    return run.parent ? forkText(run.forkStep) : QString();
}

QString durationText(std::int64_t nanoseconds)
{
    constexpr std::int64_t kSecond = 1'000'000'000;
    constexpr std::int64_t kMinute = 60;
    const std::int64_t seconds = nanoseconds / kSecond;
    const std::int64_t minutes = seconds / kMinute;
    const auto twoDigits = [](std::int64_t n) { return QString("%1").arg(n, 2, 10, QChar('0')); };
    const QString end = ":" + twoDigits(seconds % kMinute);
    return minutes < kMinute ? QString::number(minutes) + end
                             : QString::number(minutes / kMinute) + ":" + twoDigits(minutes % kMinute) + end;
}

QString momentText(std::int64_t millisecondsSince1970)
{
    return millisecondsSince1970 == 0
               ? QString()
               : QDateTime::fromMSecsSinceEpoch(millisecondsSince1970).toString("yyyy-MM-dd HH:mm");
}

QString searchText(const store::Run& run, const experiment::Lane& lane)
{
    return QStringList{QString::fromStdString(run.name),
                       QString::fromStdString(run.note),
                       statusWord(run.status),
                       forkText(run),
                       namesOf(schedule::entries(), schedule::toJson(lane.schedule)),
                       namesOf(optimizer::entries(), optimizer::toJson(lane.optimizer))}
        .join('\n');
}

} // namespace lrp::ui
