#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QToolButton;

namespace lrp::ui
{

class ShapesBoard;

/// How the shapes are drawn, and what can be taken along of them. Thread: UI.
class ShapesBar : public QWidget
{
    Q_OBJECT

public:
    explicit ShapesBar(ShapesBoard* board, QWidget* parent = nullptr);

Q_SIGNALS:
    void copyPictureWanted();
    void copyTableWanted();
    void exportPictureWanted();
    void exportTableWanted();

private:
    void addLayouts();
    void addDivisor();
    void addSwitches();
    void addTakeAway();
    void follow();

    ShapesBoard* m_board;
    QToolButton* m_overlay = nullptr;
    QToolButton* m_multiples = nullptr;
    QComboBox* m_divisor = nullptr;
    QCheckBox* m_log = nullptr;
    QCheckBox* m_difference = nullptr;
};

} // namespace lrp::ui
