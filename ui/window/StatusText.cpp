#include "ui/window/StatusText.h"

#include "ui/text/FigureText.h"

#include <array>
#include <QStringList>

namespace lrp::ui
{

namespace
{

QStringList ending(const StatusFacts& facts)
{
    QStringList parts{facts.isStopped ? QObject::tr("Stopped at step %1").arg(counted(facts.step))
                                      : QObject::tr("Finished %1").arg(stepsText(facts.step))};
    if (facts.diverged > 0) {
        parts.append(QObject::tr("%1 diverged").arg(lanesInWords(facts.diverged)));
    }
    if (facts.failed > 0) {
        parts.append(QObject::tr("%1 failed").arg(lanesInWords(facts.failed)));
    }
    return parts;
}

QString activity(const StatusFacts& facts)
{
    const QString place = QObject::tr("step %1 of %2").arg(counted(facts.step), counted(facts.totalSteps));
    switch (facts.state) {
    case SessionState::Idle:
        return facts.mayStart
                   ? QObject::tr("Ready · press Start (F5) to race %1").arg(lanesInWords(facts.lanes))
                   : QObject::tr("Predict first.");
    case SessionState::Preparing:
        return QObject::tr("Loading the data for %1…").arg(lanesInWords(facts.lanes));
    case SessionState::Running:
        return QObject::tr("Running %1 · %2").arg(lanesInWords(facts.lanes), place);
    case SessionState::Paused:
        return QObject::tr("Paused at %1").arg(place);
    case SessionState::Ended:
        return ending(facts).join(" · ");
    }
    return {};
}

} // namespace

QString lanesInWords(int lanes)
{
    static const std::array<QString, 9> words{
        QObject::tr("no lanes"),    QObject::tr("one lane"),    QObject::tr("two lanes"),
        QObject::tr("three lanes"), QObject::tr("four lanes"),  QObject::tr("five lanes"),
        QObject::tr("six lanes"),   QObject::tr("seven lanes"), QObject::tr("eight lanes")};
    const auto place = static_cast<std::size_t>(lanes);
    return place < words.size() ? words[place] : QObject::tr("%1 lanes").arg(lanes); // with forks
}

QString statusText(const StatusFacts& facts)
{
    if (!facts.firstProblem.isEmpty()) {
        return QObject::tr("To mend: %1").arg(facts.firstProblem);
    }
    QStringList parts{activity(facts)};
    const bool live = facts.state == SessionState::Running || facts.state == SessionState::Paused;
    if (facts.state == SessionState::Running && facts.lanesAtATime > 0 && facts.lanesAtATime < facts.lanes) {
        parts.append(QObject::tr("%1 at a time").arg(lanesInWords(facts.lanesAtATime)));
    }
    if (facts.isEdited && live) {
        parts.append(QObject::tr("Edited: the change counts from the next start"));
    }
    return parts.join(" · ");
}

QString stateWord(const StatusFacts& facts)
{
    switch (facts.state) {
    case SessionState::Idle:
        return {};
    case SessionState::Preparing:
        return QObject::tr("Loading");
    case SessionState::Running:
        return QObject::tr("Running");
    case SessionState::Paused:
        return QObject::tr("Paused");
    case SessionState::Ended:
        return facts.isStopped ? QObject::tr("Stopped") : QObject::tr("Finished");
    }
    return {};
}

QString spokenText(const StatusFacts& facts, bool begins)
{
    const QString place = QObject::tr("step %1 of %2").arg(counted(facts.step), counted(facts.totalSteps));
    switch (facts.state) {
    case SessionState::Running:
        return begins ? QObject::tr("Run started: %1, %2.")
                            .arg(lanesInWords(facts.lanes), stepsText(facts.totalSteps))
                      : QObject::tr("The run goes on at %1.").arg(place);
    case SessionState::Paused:
        return QObject::tr("Paused at %1.").arg(place);
    case SessionState::Ended:
        return ending(facts).join(", ") + '.';
    case SessionState::Idle:
    case SessionState::Preparing:
        break;
    }
    return {};
}

QString clockText(std::int64_t step, std::int64_t totalSteps, double seconds)
{
    const auto whole = static_cast<int>(seconds);
    constexpr int kMinute = 60;
    return QString("%1/%2 · %3:%4")
        .arg(counted(step), counted(totalSteps))
        .arg(whole / kMinute, 2, 10, QChar('0'))
        .arg(whole % kMinute, 2, 10, QChar('0'));
}

} // namespace lrp::ui
