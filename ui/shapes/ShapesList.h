#pragma once

#include <QListView>

namespace lrp::ui
{

class ShapesBoard;
class ShapesListModel;

/// The list of shapes, by mouse and keys: Delete removes, Alt+Up and Alt+Down move, Space shows and hides,
/// Ctrl+D duplicates, Return wants a lane. Thread: UI.
class ShapesList : public QListView
{
    Q_OBJECT

public:
    explicit ShapesList(ShapesBoard* board, QWidget* parent = nullptr);

    void removeSelected();
    void duplicateCurrent();
    void moveCurrent(int rows); ///< down, or up
    void selectNeighbour(int rows);
    void select(int slot);

Q_SIGNALS:
    void laneWanted();
    void refused(const QString& why);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void followSelection();
    void tellSelection();

    ShapesBoard* m_board;
    ShapesListModel* m_model;
    bool m_isFollowing = false;
};

} // namespace lrp::ui
