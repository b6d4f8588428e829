#include "ui/history/RunsModel.h"

#include "ui/history/History.h"

#include <algorithm>

namespace lrp::ui
{

using store::RunId;

namespace
{

constexpr RunId kRoot = 0;

RunId idOf(const QModelIndex& index)
{
    return index.isValid() ? static_cast<RunId>(index.internalId()) : kRoot;
}

} // namespace

RunsModel::RunsModel(History* history, QObject* parent)
    : QAbstractItemModel(parent)
    , m_history(history)
{
    rebuild();
    connect(history, &History::replaced, this, [this] {
        beginResetModel();
        rebuild();
        endResetModel();
    });
    connect(history, &History::added, this, [this](int first, int last) {
        for (int place = first; place <= last; ++place) {
            append(place);
        }
    });
    connect(history, &History::changed, this, [this](int place) {
        const RunId run = m_history->runs()[static_cast<std::size_t>(place)].id;
        Q_EMIT dataChanged(indexOf(run), indexOf(run, RunColumns::Count - 1));
    });
    connect(history, &History::aboutToRemove, this, [this](int place) {
        m_leaving = m_history->runs()[static_cast<std::size_t>(place)].id;
        const QModelIndex leaving = indexOf(m_leaving);
        beginRemoveRows(leaving.parent(), leaving.row(), leaving.row());
    });
    connect(history, &History::removed, this, &RunsModel::drop);
}

void RunsModel::rebuild()
{
    m_nodes.clear();
    m_nodes[kRoot] = {};
    for (const store::Run& run : m_history->runs()) {
        const RunId parent = parentFor(run);
        m_nodes[parent].children.push_back(run.id);
        m_nodes[run.id] = {.parent = parent, .children = {}};
    }
}

/// Parents are older than their forks; one that is not here leaves its forks on their own.
RunId RunsModel::parentFor(const store::Run& run) const
{
    return run.parent && *run.parent < run.id && m_nodes.contains(*run.parent) ? *run.parent : kRoot;
}

void RunsModel::append(int place)
{
    const store::Run& run = m_history->runs()[static_cast<std::size_t>(place)];
    const RunId parent = parentFor(run);
    const auto row = static_cast<int>(m_nodes[parent].children.size());
    beginInsertRows(indexOf(parent), row, row);
    m_nodes[parent].children.push_back(run.id);
    m_nodes[run.id] = {.parent = parent, .children = {}};
    endInsertRows();
}

void RunsModel::drop()
{
    std::erase(m_nodes[m_nodes[m_leaving].parent].children, m_leaving);
    m_nodes.erase(m_leaving);
    endRemoveRows();
}

QModelIndex RunsModel::indexOf(RunId run, int column) const
{
    const auto found = m_nodes.find(run);
    if (run == kRoot || found == m_nodes.end()) {
        return {};
    }
    const auto& siblings = m_nodes.at(found->second.parent).children;
    const auto row = std::find(siblings.begin(), siblings.end(), run) - siblings.begin();
    return createIndex(static_cast<int>(row), column, static_cast<quintptr>(run));
}

const store::Run* RunsModel::runAt(const QModelIndex& index) const
{
    return index.isValid() ? m_history->find(idOf(index)) : nullptr;
}

QModelIndex RunsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    const auto& children = m_nodes.at(idOf(parent)).children;
    return createIndex(row, column, static_cast<quintptr>(children[static_cast<std::size_t>(row)]));
}

QModelIndex RunsModel::parent(const QModelIndex& index) const
{
    const auto found = m_nodes.find(idOf(index));
    return !index.isValid() || found == m_nodes.end() ? QModelIndex() : indexOf(found->second.parent);
}

int RunsModel::rowCount(const QModelIndex& parent) const
{
    const auto found = m_nodes.find(idOf(parent));
    return parent.column() > 0 || found == m_nodes.end() ? 0
                                                         : static_cast<int>(found->second.children.size());
}

int RunsModel::columnCount(const QModelIndex&) const
{
    return RunColumns::Count;
}

QVariant RunsModel::data(const QModelIndex& index, int role) const
{
    const store::Run* run = runAt(index);
    return run == nullptr ? QVariant() : RunColumns::cell(*m_history, *run, index.column(), role);
}

bool RunsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const store::Run* run = runAt(index);
    if (run == nullptr) {
        return false;
    }
    if (role == Qt::CheckStateRole && index.column() == RunColumns::Run) {
        m_history->setShown(run->id, value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole || m_isReadOnly) {
        return false;
    }
    if (index.column() == RunColumns::Run && !value.toString().trimmed().isEmpty()) {
        m_history->rename(run->id, value.toString());
        return true;
    }
    if (index.column() == RunColumns::Note) {
        m_history->setNote(run->id, value.toString());
        return true;
    }
    return false;
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? RunColumns::header(section, role) : QVariant();
}

Qt::ItemFlags RunsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    flags.setFlag(Qt::ItemIsUserCheckable, index.column() == RunColumns::Run);
    flags.setFlag(Qt::ItemIsEditable,
                  !m_isReadOnly && (index.column() == RunColumns::Run || index.column() == RunColumns::Note));
    return flags;
}

} // namespace lrp::ui
