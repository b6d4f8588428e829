#pragma once

#include "ui/fork/ForkOptions.h"

#include <QScrollArea>

class QAbstractButton;
class QHBoxLayout;

namespace lrp::ui
{

class ForkTile;

/// The tiles in a row that scrolls: schedules, then optimizers, with a button for more after each. Arrow
/// keys, Home and End move the focus among them; for the Tab key they are one. Thread: UI.
class ForkGallery : public QScrollArea
{
    Q_OBJECT

public:
    /// The buttons are named `name`/moreSchedules and `name`/moreOptimizers.
    ForkGallery(const QString& name, QWidget* parent);

    void clear();
    /// A new tile at the end of its group. Tiles count in the order in which they are added.
    ForkTile* add(ForkOption::Kind kind);
    ForkTile* tile(std::size_t index) const { return m_tiles[index]; }
    /// Makes it current.
    void focusTile(std::size_t index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(std::size_t tile);
    void toggled(std::size_t tile, bool checked);
    void moreWanted(lrp::ui::ForkOption::Kind kind, QWidget* button);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    struct Group {
        QHBoxLayout* row = nullptr;
        QAbstractButton* more = nullptr;
    };

    Group makeGroup(const QString& title, ForkOption::Kind kind, const QString& moreName);
    std::vector<QAbstractButton*> inOrder() const;
    bool moveFocus(QAbstractButton* from, int key);
    void focusButton(QAbstractButton* button);
    void makeCurrent(QAbstractButton* button);

    QHBoxLayout* m_row;
    Group m_schedules, m_optimizers;
    std::vector<ForkTile*> m_tiles;
};

} // namespace lrp::ui
