#include "ui/lanes/LanesModel.h"

#include "ui/experiment/ExperimentModel.h"
#include "ui/text/Translate.h"

namespace lrp::ui
{

QString statusWord(engine::LaneStatus status)
{
    switch (status) {
    case engine::LaneStatus::Waiting:
        return translate("lanes", "Waiting");
    case engine::LaneStatus::Running:
        return translate("lanes", "Running");
    case engine::LaneStatus::Finished:
        return translate("lanes", "Finished");
    case engine::LaneStatus::Diverged:
        return translate("lanes", "Diverged");
    case engine::LaneStatus::Stopped:
        return translate("lanes", "Stopped");
    case engine::LaneStatus::Failed:
        return translate("lanes", "Failed");
    case engine::LaneStatus::Paused:
        return translate("lanes", "Paused");
    case engine::LaneStatus::Interrupted:
        return translate("lanes", "Interrupted");
    case engine::LaneStatus::Bent:
        return translate("lanes", "Bent");
    }
    return {};
}

LanesModel::LanesModel(ExperimentModel* experiment, QObject* parent)
    : QAbstractListModel(parent)
    , m_experiment(experiment)
{
    connect(experiment, &ExperimentModel::replaced, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(experiment, &ExperimentModel::laneAboutToBeInserted, this,
            [this](int lane) { beginInsertRows({}, lane, lane); });
    connect(experiment, &ExperimentModel::laneInserted, this, [this] { endInsertRows(); });
    connect(experiment, &ExperimentModel::laneAboutToBeRemoved, this,
            [this](int lane) { beginRemoveRows({}, lane, lane); });
    connect(experiment, &ExperimentModel::laneRemoved, this, [this] { endRemoveRows(); });
    connect(experiment, &ExperimentModel::changed, this, [this] { announceAll(); });
    connect(experiment, &ExperimentModel::plansChanged, this, [this] {
        announceAll({Qt::CheckStateRole, WarningRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
    });
}

void LanesModel::setRecord(std::shared_ptr<const engine::Record> record)
{
    m_record = std::move(record);
    announceAll();
}

void LanesModel::refresh()
{
    announceAll({StatusRole, ProgressRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

void LanesModel::announceAll(const QList<int>& roles)
{
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), roles);
    }
}

const engine::LaneRecord* LanesModel::recordOf(int lane) const
{
    if (m_record) {
        for (const auto& record : m_record->lanes()) {
            if (record->letter == m_experiment->laneLetter(lane)) {
                return record.get();
            }
        }
    }
    return nullptr;
}

QString LanesModel::spoken(int lane) const
{
    const auto* record = recordOf(lane);
    QStringList parts{
        tr("Lane %1, %2").arg(QString(QChar(m_experiment->laneLetter(lane))), m_experiment->laneName(lane)),
        m_experiment->isLaneShown(lane) ? tr("shown", "a lane") : tr("hidden", "a lane")};
    if (experiment::hasWarning(m_experiment->findings(lane))) {
        parts.append(tr("with a warning"));
    }
    if (record != nullptr) {
        parts.append(statusWord(engine::statusOf(*m_record, *record)));
    }
    return parts.join(", ");
}

QString LanesModel::tip(int lane) const
{
    const auto* record = recordOf(lane);
    if (record != nullptr && record->status == engine::LaneStatus::Failed) {
        return QString::fromStdString(record->failure());
    }
    QString text = spoken(lane);
    for (const experiment::Finding& finding : m_experiment->findings(lane)) {
        text += "\n" + QString::fromStdString(finding.text);
    }
    return text;
}

int LanesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_experiment->laneCount();
}

QVariant LanesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int lane = index.row();
    const auto* record = recordOf(lane);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return m_experiment->laneName(lane);
    case Qt::CheckStateRole:
        return m_experiment->isLaneShown(lane) ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        return tip(lane);
    case Qt::AccessibleTextRole:
        return spoken(lane);
    case LetterRole:
        return QChar(m_experiment->laneLetter(lane));
    case StatusRole:
        return record != nullptr ? statusWord(engine::statusOf(*m_record, *record)) : QString();
    case ProgressRole: {
        const auto total = m_record ? m_record->shape().totalSteps : 0;
        return record == nullptr ? -1.0
               : total > 0       ? static_cast<double>(record->steps) / static_cast<double>(total)
                                 : 0.0;
    }
    case WarningRole:
        return experiment::hasWarning(m_experiment->findings(lane));
    default:
        return {};
    }
}

bool LanesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    if (role == Qt::EditRole && !value.toString().trimmed().isEmpty()) {
        m_experiment->renameLane(index.row(), value.toString());
        return true;
    }
    if (role == Qt::CheckStateRole) {
        m_experiment->setLaneShown(index.row(), value.toInt() == Qt::Checked);
        return true;
    }
    return false;
}

Qt::ItemFlags LanesModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable |
                                 Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

} // namespace lrp::ui
