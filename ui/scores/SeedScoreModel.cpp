#include "ui/scores/SeedScoreModel.h"

#include "ui/history/History.h"
#include "ui/history/RunText.h"
#include "ui/lanes/LanesModel.h"
#include "ui/text/FigureText.h"
#include "ui/text/Translate.h"

namespace lrp::ui
{

namespace
{

QString seedsText(const SeedGroup& group)
{
    const QString count = QString::number(group.runs.size());
    const auto diverged = static_cast<int>(group.diverged);
    return diverged == 0
               ? count
               : translate("scores", "%1, %n diverged", "runs, and how many of them", diverged).arg(count);
}

QString winsText(const SeedGroup& group)
{
    return group.contests == 0 ? noFigure()
                               : translate("scores", "%1 of %2", "wins of contests")
                                     .arg(figureText(group.wins))
                                     .arg(group.contests);
}

QString laneText(const SeedGroup& group)
{
    const QString lane = titleText(group.letter, group.name);
    return group.forkStep ? lane + "  " + forkText(*group.forkStep) : lane;
}

QString text(const SeedGroup& group, int column)
{
    switch (column) {
    case SeedScoreModel::Lane:
        return laneText(group);
    case SeedScoreModel::Seeds:
        return seedsText(group);
    case SeedScoreModel::TrainingLast:
        return spreadText(group.lastTrainingLoss);
    case SeedScoreModel::ValidationLast:
        return spreadText(group.lastValidationLoss);
    case SeedScoreModel::ValidationBest:
        return spreadText(group.bestValidationLoss);
    case SeedScoreModel::AccuracyLast:
        return spreadText(group.lastAccuracy);
    case SeedScoreModel::Wins:
        return winsText(group);
    default:
        return {};
    }
}

QVariant sideOf(int column)
{
    return QVariant((column == SeedScoreModel::Lane ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

} // namespace

SeedScoreModel::SeedScoreModel(const History* history, QObject* parent)
    : QAbstractTableModel(parent)
    , m_history(history)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    const auto soon = [this] { m_soon.start(); };
    connect(&m_soon, &QTimer::timeout, this, &SeedScoreModel::group);
    connect(history, &History::replaced, this, &SeedScoreModel::group);
    connect(history, &History::added, this, soon);
    connect(history, &History::removed, this, soon);
    connect(history, &History::edited, this, soon); // names and colours
    connect(history, &History::changed, this, &SeedScoreModel::followStatus);
    group();
}

void SeedScoreModel::group()
{
    m_soon.stop();
    beginResetModel();
    m_groups = m_history->seedGroups();
    m_known.clear();
    for (const store::Run& run : m_history->runs()) {
        m_known[run.id] = run.status;
    }
    endResetModel();
}

void SeedScoreModel::followStatus(int place)
{
    const store::Run& run = m_history->runs()[static_cast<std::size_t>(place)];
    if (const auto known = m_known.find(run.id); known == m_known.end() || known->second != run.status) {
        m_soon.start();
    }
}

int SeedScoreModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int SeedScoreModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant SeedScoreModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SeedGroup& group = m_groups[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(group, index.column());
    case Qt::TextAlignmentRole:
        return sideOf(index.column());
    case LanesModel::LetterRole:
        return QChar(group.letter);
    default:
        return {};
    }
}

QVariant SeedScoreModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return sideOf(section);
    }
    static const char* const titles[ColumnCount] = {QT_TR_NOOP("Lane"),
                                                    QT_TR_NOOP("Seeds"),
                                                    QT_TR_NOOP("Training\nlast"),
                                                    QT_TR_NOOP("Validation\nlast"),
                                                    QT_TR_NOOP("Validation\nbest"),
                                                    QT_TR_NOOP("Accuracy\nlast"),
                                                    QT_TR_NOOP("Wins")};
    static const char* const help[ColumnCount] = {
        QT_TR_NOOP("Letter and name; the runs differ in nothing but the seed"),
        QT_TR_NOOP(
            "How many seeds have been run to their end; of several runs with one seed the latest counts"),
        QT_TR_NOOP("Training loss over the last evaluation period: mean ± standard deviation"),
        QT_TR_NOOP("Validation loss at the last evaluation: mean ± standard deviation"),
        QT_TR_NOOP("Lowest validation loss: mean ± standard deviation"),
        QT_TR_NOOP("Share of validation examples classified rightly at the last evaluation: mean ± standard "
                   "deviation"),
        QT_TR_NOOP("For how many seeds the last validation loss was the lowest, of those that every row with "
                   "the same problem has. A tie is shared out; a run that diverged never wins."),
    };
    return role == Qt::DisplayRole   ? tr(titles[section])
           : role == Qt::ToolTipRole ? QVariant(tr(help[section]))
                                     : QVariant();
}

} // namespace lrp::ui
