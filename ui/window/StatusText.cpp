#include "ui/window/StatusText.h"

#include "ui/text/FigureText.h"
#include "ui/text/Translate.h"

#include <array>
#include <QStringList>

namespace lrp::ui
{

namespace
{

QStringList ending(const StatusFacts& facts)
{
    QStringList parts{facts.isStopped ? translate("window", "Stopped at step %1").arg(counted(facts.step))
                                      : translate("window", "Finished %1").arg(stepsText(facts.step))};
    if (facts.diverged > 0) {
        parts.append(
            translate("window", "%1 diverged", "lanes", facts.diverged).arg(lanesInWords(facts.diverged)));
    }
    if (facts.failed > 0) {
        parts.append(translate("window", "%1 failed", "lanes", facts.failed).arg(lanesInWords(facts.failed)));
    }
    return parts;
}

QString activity(const StatusFacts& facts)
{
    const QString step = counted(facts.step);
    const QString total = counted(facts.totalSteps);
    switch (facts.state) {
    case SessionState::Idle:
        return facts.mayStart
                   ? translate("window", "Ready · press Start (F5) to race %1", "lanes", facts.lanes)
                         .arg(lanesInWords(facts.lanes))
                   : translate("window", "Predict first.");
    case SessionState::Preparing:
        return translate("window", "Loading the data for %1…", "lanes", facts.lanes)
            .arg(lanesInWords(facts.lanes));
    case SessionState::Running:
        return translate("window", "Running %1 · step %2 of %3", "lanes", facts.lanes)
            .arg(lanesInWords(facts.lanes), step, total);
    case SessionState::Paused:
        return translate("window", "Paused at step %1 of %2").arg(step, total);
    case SessionState::Ended:
        return ending(facts).join(" · ");
    }
    return {};
}

} // namespace

QString lanesInWords(int lanes)
{
    static const std::array<QString, 9> words{
        translate("window", "no lanes"),   translate("window", "one lane"),
        translate("window", "two lanes"),  translate("window", "three lanes"),
        translate("window", "four lanes"), translate("window", "five lanes"),
        translate("window", "six lanes"),  translate("window", "seven lanes"),
        translate("window", "eight lanes")};
    const auto place = static_cast<std::size_t>(lanes);
    return place < words.size() ? words[place]
                                : translate("window", "%n lane(s)", nullptr, lanes); // with forks
}

QString statusText(const StatusFacts& facts)
{
    if (!facts.firstProblem.isEmpty()) {
        return translate("window", "To mend: %1").arg(facts.firstProblem);
    }
    QStringList parts{activity(facts)};
    const bool live = facts.state == SessionState::Running || facts.state == SessionState::Paused;
    if (facts.state == SessionState::Running && facts.lanesAtATime > 0 && facts.lanesAtATime < facts.lanes) {
        parts.append(translate("window", "%1 at a time", "lanes", facts.lanesAtATime)
                         .arg(lanesInWords(facts.lanesAtATime)));
    }
    if (facts.isEdited && live) {
        parts.append(translate("window", "Edited: the change counts from the next start"));
    }
    return parts.join(" · ");
}

QString stateWord(const StatusFacts& facts)
{
    switch (facts.state) {
    case SessionState::Idle:
        return {};
    case SessionState::Preparing:
        return translate("window", "Loading");
    case SessionState::Running:
        return translate("window", "Running");
    case SessionState::Paused:
        return translate("window", "Paused");
    case SessionState::Ended:
        return facts.isStopped ? translate("window", "Stopped") : translate("window", "Finished");
    }
    return {};
}

QString spokenText(const StatusFacts& facts, bool begins)
{
    const QString step = counted(facts.step);
    const QString total = counted(facts.totalSteps);
    switch (facts.state) {
    case SessionState::Running:
        return begins ? translate("window", "Run started: %1, %2.")
                            .arg(lanesInWords(facts.lanes), stepsText(facts.totalSteps))
                      : translate("window", "The run goes on at step %1 of %2.").arg(step, total);
    case SessionState::Paused:
        return translate("window", "Paused at step %1 of %2.").arg(step, total);
    case SessionState::Ended:
        return translate("window", "%1.", "a whole sentence").arg(ending(facts).join(", "));
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
