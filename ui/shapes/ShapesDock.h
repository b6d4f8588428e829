#pragma once

#include <QDockWidget>

class QStackedLayout;
class QTableView;

namespace lrp::ui
{

class CurvesView;
class ExperimentModel;
class Note;
class ShapesModel;

/// The planned schedules of the shown lanes over each other, with a table of what they come to. Nothing has
/// to run; it follows the form.
/// Thread: UI.
class ShapesDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit ShapesDock(ExperimentModel* experiment, QWidget* parent = nullptr);

    /// The selected rows, or all of them, with their heads, as tab-separated text on the clipboard.
    void copyTable();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeSwitches();
    QTableView* makeTable();
    void follow();

    ExperimentModel* m_experiment;
    ShapesModel* m_model;
    CurvesView* m_view;
    QTableView* m_table;
    Note* m_empty;
    QStackedLayout* m_pages;
};

} // namespace lrp::ui
