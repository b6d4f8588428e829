#include "ui/scores/ScoreModel.h"

#include "ui/lanes/LanesModel.h"
#include "ui/plots/Readout.h"
#include "ui/text/FigureText.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <QFont>

namespace lrp::ui
{

namespace
{

/// Those of the columns TrainingLast to AccuracyBest, then optional ones. The rate of a lane is no score.
std::vector<channel::Id> channelsOf(const engine::Record* record)
{
    const bool recordsAll =
        record != nullptr && record->experiment().problem.channels == experiment::Channels::All;
    const bool averages = record != nullptr &&
                          std::ranges::any_of(record->experiment().lanes, [](const experiment::Lane& lane) {
                              return lane.average != experiment::Averaging::None;
                          });
    std::vector<channel::Id> channels = engine::scoredChannels(/*withOptional=*/true);
    std::erase_if(channels, [&](channel::Id id) {
        const channel::Channel& channel = channel::of(id);
        return id == channel::id("lr") ||
               (channel.isOptional && !(channel.isOfAverage ? averages : recordsAll));
    });
    std::ranges::stable_partition(channels, [](channel::Id id) { return !channel::of(id).isOptional; });
    return channels;
}

constexpr std::size_t kNamedChannels = (ScoreModel::AccuracyBest - ScoreModel::TrainingLast + 1) / 2;

/// "Gradient\nnorm"
QString titleOf(channel::Id id)
{
    QString title = channelLabel(id);
    title[0] = title[0].toUpper();
    const qsizetype space = title.lastIndexOf(' ');
    return space < 0 ? title : title.replace(space, 1, '\n');
}

QString helpOf(channel::Id id)
{
    //: %1 is a sentence that says what the figure is
    return translate("scores", "%1 The last that was measured.")
        .arg(catalogueText(std::string(channel::of(id).summary)));
}

} // namespace

ScoreModel::ScoreModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_channels(channelsOf(nullptr))
{
}

void ScoreModel::setRecord(std::shared_ptr<const engine::Record> record)
{
    beginResetModel();
    m_record = std::move(record);
    m_channels = channelsOf(m_record.get());
    const Row row{.running = {m_channels.begin(), m_channels.end()},
                  .figures =
                      std::vector<engine::Figure>(m_channels.size()), // views read as soon as they are told
                  .reach = engine::FirstReach(m_target)};
    m_rows.assign(m_record ? m_record->lanes().size() : 0, row);
    endResetModel();
    refresh();
}

void ScoreModel::refresh()
{
    if (m_rows.empty()) {
        return;
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const engine::LaneRecord& lane = *m_record->lanes()[i];
        Row& row = m_rows[i];
        row.figures.clear();
        for (engine::RunningFigure& running : row.running) {
            row.figures.push_back(running.of(lane));
        }
        row.status = engine::statusOf(*m_record, lane);
        row.steps = lane.steps;
        row.stepsToTarget = row.reach.in(lane.evaluations);
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ScoreModel::setTarget(double loss)
{
    m_target = loss;
    for (Row& row : m_rows) {
        row.reach = engine::FirstReach(loss);
    }
    refresh();
}

int ScoreModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ScoreModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount + static_cast<int>(m_channels.size() - kNamedChannels);
}

std::optional<ScoreModel::Shown> ScoreModel::shownIn(int column) const
{
    if (column >= TrainingLast && column <= AccuracyBest) {
        const int figure = column - TrainingLast;
        return Shown{.channel = static_cast<std::size_t>(figure / 2), .isBest = figure % 2 == 1};
    }
    return column >= ColumnCount
               ? std::optional(
                     Shown{.channel = kNamedChannels + static_cast<std::size_t>(column - ColumnCount),
                           .isBest = false})
               : std::nullopt;
}

/// The figure of a cell; NaN where there is none.
double ScoreModel::number(int row, int column) const
{
    const Row& figures = m_rows[static_cast<std::size_t>(row)];
    if (const auto shown = shownIn(column)) {
        const engine::Figure& figure = figures.figures[shown->channel];
        return shown->isBest ? figure.best : figure.last;
    }
    return column == StepsToTarget && figures.stepsToTarget >= 0 ? static_cast<double>(figures.stepsToTarget)
                                                                 : std::nan("");
}

QString ScoreModel::text(int row, int column) const
{
    const engine::LaneRecord& lane = *m_record->lanes()[static_cast<std::size_t>(row)];
    const Row& figures = m_rows[static_cast<std::size_t>(row)];
    switch (column) {
    case Lane:
        return QString("%1  %2").arg(QChar(lane.letter)).arg(QString::fromStdString(lane.name));
    case Status:
        return statusWord(figures.status);
    case Progress: {
        const auto total = m_record->shape().totalSteps;
        return total > 0 ? QString("%1 %").arg(100 * figures.steps / total) : noFigure();
    }
    case StepsToTarget:
        return figures.stepsToTarget < 0 ? noFigure() : counted(figures.stepsToTarget);
    default:
        return figureText(number(row, column));
    }
}

bool ScoreModel::isBest(int row, int column) const
{
    const double mine = number(row, column);
    if (!std::isfinite(mine) || rowCount() < 2) {
        return false;
    }
    const auto shown = shownIn(column);
    const channel::Worse worse =
        shown ? channel::of(m_channels[shown->channel]).worse : channel::Worse::Higher;
    if (worse == channel::Worse::Neither) {
        return false;
    }
    const double sign = worse == channel::Worse::Lower ? -1.0 : 1.0;
    for (int other = 0; other < rowCount(); ++other) {
        if (sign * number(other, column) < sign * mine) {
            return false;
        }
    }
    return true;
}

QVariant ScoreModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant(index.column() <= Status ? Qt::AlignLeft | Qt::AlignVCenter
                                                 : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole:
        if (isBest(index.row(), index.column())) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case LanesModel::LetterRole:
        return QChar(m_record->lanes()[static_cast<std::size_t>(index.row())]->letter);
    default:
        return {};
    }
}

QVariant ScoreModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(section <= Status ? Qt::AlignLeft | Qt::AlignVCenter
                                          : Qt::AlignRight | Qt::AlignVCenter);
    }
    if (section >= ColumnCount) {
        const channel::Id id = m_channels[shownIn(section)->channel];
        return role == Qt::DisplayRole   ? titleOf(id)
               : role == Qt::ToolTipRole ? QVariant(helpOf(id))
                                         : QVariant();
    }
    static const char* const titles[ColumnCount] = {QT_TR_NOOP("Lane"),
                                                    QT_TR_NOOP("Status"),
                                                    QT_TR_NOOP("Progress"),
                                                    QT_TR_NOOP("Training\nlast"),
                                                    QT_TR_NOOP("Training\nbest"),
                                                    QT_TR_NOOP("Validation\nlast"),
                                                    QT_TR_NOOP("Validation\nbest"),
                                                    QT_TR_NOOP("Accuracy\nlast"),
                                                    QT_TR_NOOP("Accuracy\nbest"),
                                                    QT_TR_NOOP("Steps\nto target")};
    static const char* const help[ColumnCount] = {
        QT_TR_NOOP("Letter and name"),
        QT_TR_NOOP("What the lane is doing"),
        QT_TR_NOOP("Steps done, of the whole run"),
        QT_TR_NOOP("Training loss: mean over the last evaluation period"),
        QT_TR_NOOP("Training loss: lowest mean over an evaluation period"),
        QT_TR_NOOP("Validation loss at the last evaluation"),
        QT_TR_NOOP("Lowest validation loss"),
        QT_TR_NOOP("Share of validation examples classified rightly at the last evaluation"),
        QT_TR_NOOP("Highest share of validation examples classified rightly"),
        QT_TR_NOOP("Updates until the validation loss first reached the target"),
    };
    return role == Qt::DisplayRole   ? tr(titles[section])
           : role == Qt::ToolTipRole ? QVariant(tr(help[section]))
                                     : QVariant();
}

} // namespace lrp::ui
