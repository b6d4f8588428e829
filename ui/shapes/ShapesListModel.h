#pragma once

#include <QAbstractListModel>
#include <vector>

namespace lrp::ui
{

class ShapesBoard;

/// The shapes of the board in their order, each with its line; ticked while it is drawn. Rows can be moved.
/// Thread: UI.
class ShapesListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kSlotRole = Qt::UserRole;

    explicit ShapesListModel(ShapesBoard* board, QObject* parent = nullptr);

    /// The row of a shape, or −1.
    int rowOf(int slot) const;
    /// A row is on its way; views know of it afterwards.
    bool isMoving() const { return m_isMoving; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool moveRows(const QModelIndex& from, int row, int count, const QModelIndex& to, int before) override;

private:
    void follow();
    void followPlans();
    QString spoken(int row) const;

    ShapesBoard* m_board;
    std::vector<int> m_slots; ///< as the view knows them
    bool m_isMoving = false;
};

} // namespace lrp::ui
