#pragma once

#include <QWidget>

class QListView;

namespace lrp::ui
{

class Commands;
class ExperimentModel;
class LanesModel;
class Note;

/// The LANES panel: the list, whose current lane is the one that the form edits, and buttons to add,
/// duplicate and remove. Thread: UI.
class LanesPanel : public QWidget
{
    Q_OBJECT

public:
    LanesPanel(ExperimentModel* experiment, LanesModel* lanes, const Commands* commands,
               QWidget* parent = nullptr);

    QListView* list() const { return m_list; }
    /// Opens the editor of the selected lane's name.
    void rename();

private:
    void followSelection();
    void showLimit();

    ExperimentModel* m_experiment;
    QListView* m_list;
    Note* m_limit;
};

} // namespace lrp::ui
