#pragma once

#include <QTableView>

class QSortFilterProxyModel;

namespace lrp::ui
{

class ShapesBoard;
class ShapesModel;

/// The statistics of the shapes that are drawn, sorted by any column. Thread: UI.
class ShapesTable : public QTableView
{
    Q_OBJECT

public:
    explicit ShapesTable(ShapesBoard* board, QWidget* parent = nullptr);

    /// As text with tabs: the selected rows, where there are several, or all of them, with their heads.
    QString tabbed() const;
    /// All rows as CSV with figures in full.
    QByteArray csv() const;

Q_SIGNALS:
    void copied();
    void laneWanted();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fitColumns();
    int widthOf(const QString& text) const;
    void followSelection();
    void followRemarks();

    ShapesBoard* m_board;
    ShapesModel* m_model;
    QSortFilterProxyModel* m_sorted;
    bool m_isFollowing = false;
};

} // namespace lrp::ui
