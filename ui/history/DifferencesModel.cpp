#include "ui/history/DifferencesModel.h"

#include "ui/history/History.h"
#include "ui/history/RunText.h"
#include "ui/history/SettingsText.h"
#include "ui/text/FigureText.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <map>

namespace lrp::ui
{

namespace
{

/// What a run was asked to do.
std::vector<SettingText> settingsOf(const History& history, const store::Run& run)
{
    const store::Race* race = history.raceOf(run);
    if (race == nullptr) {
        return {};
    }
    auto settings = settingsText(race->experiment.problem, history.laneOf(run));
    const store::Run* parent = run.parent ? history.find(*run.parent) : nullptr;
    const QString start = parent != nullptr
                              ? translate("history", "%1, %2").arg(runTitle(*parent), forkText(run))
                              : translate("history", "new weights");
    settings.insert(settings.begin(), {"", translate("history", "Begins with"), start, start});
    return settings;
}

} // namespace

DifferencesModel::DifferencesModel(const History* history, QObject* parent)
    : QAbstractTableModel(parent)
    , m_history(history)
{
}

void DifferencesModel::setRuns(const std::vector<store::RunId>& runs)
{
    if (runs == m_runs) {
        return;
    }
    beginResetModel();
    m_runs = runs;
    m_titles = titles();
    compare();
    endResetModel();
}

void DifferencesModel::compare()
{
    m_rows.clear();
    std::map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        const store::Run* run = m_history->find(m_runs[i]);
        for (const SettingText& setting :
             run == nullptr ? std::vector<SettingText>() : settingsOf(*m_history, *run)) {
            const auto [place, isNew] = places.emplace(setting.pointer, m_rows.size());
            if (isNew) {
                const QStringList none(static_cast<qsizetype>(m_runs.size()), noFigure());
                m_rows.push_back({QString::fromStdString(setting.pointer), setting.label, none, none});
            }
            m_rows[place->second].values[static_cast<qsizetype>(i)] = setting.value;
            m_rows[place->second].keys[static_cast<qsizetype>(i)] = setting.key;
        }
    }
    std::erase_if(m_rows, [](const Row& row) { return row.keys.count(row.keys.front()) == row.keys.size(); });
}

QStringList DifferencesModel::titles() const
{
    QStringList titles;
    for (const store::RunId id : m_runs) {
        const store::Run* run = m_history->find(id);
        titles << (run == nullptr ? QString() : runTitle(*run) + "\n" + tr("seed %1").arg(run->seed));
    }
    return titles;
}

void DifferencesModel::refreshTitles()
{
    if (QStringList now = titles(); now != m_titles) {
        m_titles = std::move(now);
        Q_EMIT headerDataChanged(Qt::Horizontal, kSetting + 1, columnCount() - 1);
    }
}

int DifferencesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DifferencesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size()) + 1;
}

QVariant DifferencesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == kSetting ? row.label : row.values[index.column() - 1];
    case Qt::ToolTipRole:
        return index.column() == kSetting ? row.pointer : row.values[index.column() - 1];
    default:
        return {};
    }
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    return role != Qt::DisplayRole ? QVariant() : section == kSetting ? tr("Setting") : m_titles[section - 1];
}

} // namespace lrp::ui
