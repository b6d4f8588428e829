#pragma once

#include <QDockWidget>

class QStackedLayout;
class QTableView;

namespace lrp::ui
{

class CurvesView;
class ExperimentModel;
class Filling;
class Note;
class ShapesModel;

/// The planned schedules of the shown lanes over each other, with a table of what they come to. Nothing has
/// to run; it follows the form.
/// Thread: UI.
class ShapesDock : public QDockWidget
{
    Q_OBJECT

public:
    /// With `filling`, what stands in it comes in its turn, or when it is shown.
    explicit ShapesDock(ExperimentModel* experiment, Filling* filling = nullptr, QWidget* parent = nullptr);

    /// The selected rows, or all of them, with their heads, as tab-separated text on the clipboard.
    void copyTable();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fill();
    QWidget* makeSwitches();
    QTableView* makeTable();
    void follow();

    ExperimentModel* m_experiment;
    ShapesModel* m_model = nullptr;
    CurvesView* m_view = nullptr;
    QTableView* m_table = nullptr;
    Note* m_empty = nullptr;
    QStackedLayout* m_pages = nullptr;
};

} // namespace lrp::ui
