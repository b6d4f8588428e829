#pragma once

#include "core/store/Run.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

namespace lrp::ui
{

class History;

/// The settings in which some runs differ: a row for each, a column for each run behind the setting's name.
/// Thread: UI.
class DifferencesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kSetting = 0; ///< the column of names

    explicit DifferencesModel(const History* history, QObject* parent = nullptr);

    void setRuns(const std::vector<store::RunId>& runs);
    /// Reads the runs' names again.
    void refreshTitles();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString pointer;
        QString label;
        QStringList values; ///< one for each run
        QStringList keys;   ///< SettingText::key of each
    };

    void compare();
    QStringList titles() const;

    const History* m_history;
    std::vector<store::RunId> m_runs;
    QStringList m_titles;
    std::vector<Row> m_rows;
};

} // namespace lrp::ui
