#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QCheckBox;
class QTableView;

namespace lrp::ui
{

class CurvesView;
class Note;
class ValuesModel;

/// The table of values behind the curves. Return puts the crosshair on the step of its row. Thread: UI.
class ValuesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ValuesPanel(CurvesView* curves, QWidget* parent = nullptr);

    /// Takes what has been measured since; at most four times a second, but for the last time.
    void refresh(bool isOver);

    QTableView* table() const { return m_table; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeContent();
    void describe();
    void choose(const QModelIndex& index);

    CurvesView* m_curves;
    ValuesModel* m_model;
    QCheckBox* m_everyStep;
    Note* m_note;
    QTableView* m_table;
    QElapsedTimer m_sinceRefresh;
};

} // namespace lrp::ui
