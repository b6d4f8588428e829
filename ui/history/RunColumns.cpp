#include "ui/history/RunColumns.h"

#include "ui/history/History.h"
#include "ui/history/RunText.h"
#include "ui/lanes/LanesModel.h"
#include "ui/text/FigureText.h"
#include "ui/text/Translate.h"

#include <cmath>
#include <QStringList>

namespace lrp::ui
{

namespace
{

QVariant alignmentOf(int column)
{
    const bool isWords =
        column == RunColumns::Run || column == RunColumns::Status || column == RunColumns::Note;
    return QVariant((isWords                         ? Qt::AlignLeft
                     : column == RunColumns::Started ? Qt::AlignHCenter
                                                     : Qt::AlignRight) |
                    Qt::AlignVCenter);
}

/// Those that move while a run trains; they sort once it has ended, so that no row moves under the pointer.
bool movesWhileLive(int column)
{
    return column == RunColumns::Steps || column == RunColumns::ValidationLoss ||
           column == RunColumns::Accuracy || column == RunColumns::Duration;
}

QVariant figureKey(double value)
{
    return std::isnan(value) ? QVariant() : QVariant(value);
}

QString text(const store::Run& run, int column)
{
    switch (column) {
    case RunColumns::Run:
        return QString::fromStdString(run.name);
    case RunColumns::Status:
        return statusWord(run.status);
    case RunColumns::Seed:
        return QString::number(run.seed);
    case RunColumns::Steps:
        return counted(run.steps);
    case RunColumns::ValidationLoss:
        return figureText(run.score.lastValidationLoss);
    case RunColumns::Accuracy:
        return figureText(run.score.lastAccuracy);
    case RunColumns::Duration:
        return durationText(run.wallNanoseconds);
    case RunColumns::Started:
        return momentText(run.startedAt);
    case RunColumns::Note:
        return QString::fromStdString(run.note);
    default:
        return {};
    }
}

QVariant sortKey(const History& history, const store::Run& run, int column)
{
    if (movesWhileLive(column) && history.isLive(run.id)) {
        return {};
    }
    switch (column) {
    case RunColumns::Run:
        return runTitle(run).toLower();
    case RunColumns::Seed:
        return static_cast<qlonglong>(run.seed);
    case RunColumns::Steps:
        return static_cast<qlonglong>(run.steps);
    case RunColumns::ValidationLoss:
        return figureKey(run.score.lastValidationLoss);
    case RunColumns::Accuracy:
        return figureKey(run.score.lastAccuracy);
    case RunColumns::Duration:
        return static_cast<qlonglong>(run.wallNanoseconds);
    case RunColumns::Started: { // the lanes of a race stay in their order
        const store::Race* race = history.raceOf(run);
        return static_cast<qlonglong>(race != nullptr ? race->startedAt : run.startedAt);
    }
    default:
        return text(run, column).toLower();
    }
}

QString remark(const History& history, const store::Run& run)
{
    QStringList parts{forkText(run)};
    if (history.isGhost(run.id)) {
        parts.append(translate("history", "ghost"));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString spoken(const History& history, const store::Run& run)
{
    QStringList parts{
        translate("history", "Run %1, %2").arg(QChar(run.letter)).arg(QString::fromStdString(run.name))};
    parts << remark(history, run)
          << (run.isShown ? translate("history", "shown") : translate("history", "hidden"))
          << statusWord(run.status) << QString::fromStdString(run.failure);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

QVariant RunColumns::cell(const History& history, const store::Run& run, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(run, column);
    case Qt::CheckStateRole:
        return column == Run ? QVariant(run.isShown ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole:
        return column == Note ? text(run, column) : spoken(history, run);
    case Qt::AccessibleTextRole:
        return column == Run ? spoken(history, run) : text(run, column);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case LetterRole:
        return QChar(run.letter);
    case ColourRole:
        return QChar(run.colour);
    case RemarkRole:
        return remark(history, run);
    case ShownRole:
        return run.isShown;
    case IdRole:
        return static_cast<qlonglong>(run.id);
    case SortRole:
        return sortKey(history, run, column);
    case SearchRole:
        return searchText(run, history.laneOf(run));
    default:
        return {};
    }
}

QVariant RunColumns::header(int column, int role)
{
    if (column < 0 || column >= Count) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return alignmentOf(column);
    }
    static const char* const titles[Count] = {
        QT_TRANSLATE_NOOP("history", "Run"),
        QT_TRANSLATE_NOOP("history", "Status"),
        QT_TRANSLATE_NOOP("history", "Seed"),
        QT_TRANSLATE_NOOP("history", "Steps"),
        QT_TRANSLATE_NOOP("history", "Validation loss"),
        QT_TRANSLATE_NOOP("history", "Accuracy"),
        QT_TRANSLATE_NOOP("history", "Time"),
        QT_TRANSLATE_NOOP("history", "Started"),
        QT_TRANSLATE_NOOP("history", "Note"),
    };
    static const char* const help[Count] = {
        QT_TRANSLATE_NOOP("history", "Letter and name; the eye, or Space, shows or hides the curves"),
        QT_TRANSLATE_NOOP("history", "What has become of the run"),
        QT_TRANSLATE_NOOP("history", "The seed of data, initial weights and batch order"),
        QT_TRANSLATE_NOOP("history", "Updates done; those of a fork's past count"),
        QT_TRANSLATE_NOOP("history", "At the last evaluation"),
        QT_TRANSLATE_NOOP("history",
                          "Share of validation examples classified rightly at the last evaluation"),
        QT_TRANSLATE_NOOP("history", "From the start of the race to the run's end"),
        QT_TRANSLATE_NOOP("history", "When the race was started"),
        QT_TRANSLATE_NOOP("history", "Your words about the run"),
    };
    return role == Qt::DisplayRole   ? QCoreApplication::translate("history", titles[column])
           : role == Qt::ToolTipRole ? QVariant(QCoreApplication::translate("history", help[column]))
                                     : QVariant();
}

} // namespace lrp::ui
