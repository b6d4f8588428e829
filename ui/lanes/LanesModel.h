#pragma once

#include "core/engine/Record.h"

#include <memory>
#include <QAbstractListModel>
#include <vector>

namespace lrp::ui
{

class ExperimentModel;

/// The lanes of the experiment with what the present run makes of them.
/// Thread: UI.
class LanesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        LetterRole = Qt::UserRole, ///< QChar
        StatusRole,                ///< QString, a word; empty when the lane is not in the run
        ProgressRole,              ///< double, 0 to 1; −1 when the lane is not in the run
        WarningRole,               ///< bool: its schedule hardly does what it was made for
    };

    explicit LanesModel(ExperimentModel* experiment, QObject* parent = nullptr);

    /// The run whose progress is shown; nullptr: none.
    void setRecord(std::shared_ptr<const engine::Record> record);
    /// Announces what has changed in the run.
    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    const engine::LaneRecord* recordOf(int lane) const;
    QString spoken(int lane) const;
    QString tip(int lane) const;
    void announceAll(const QList<int>& roles = {});

    ExperimentModel* m_experiment;
    std::shared_ptr<const engine::Record> m_record;
};

/// "Running", "Diverged", …
QString statusWord(engine::LaneStatus status);

} // namespace lrp::ui
