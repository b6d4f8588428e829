#pragma once

#include "core/store/Run.h"

#include <QWidget>
#include <vector>

class QLineEdit;
class QMenu;
class QSplitter;
class QStackedLayout;
class QTreeView;

namespace lrp::ui
{

class Commands;
class DifferencesPanel;
class Filling;
class History;
class Note;
class RunsFilter;
class RunsModel;
class RunsSelection;

/// The RUNS panel: every run of the document, above them a filter and what can be done with the selected
/// ones, and beside or below them, when asked for, the settings in which they differ. Thread: UI.
class RunsPanel : public QWidget
{
    Q_OBJECT

public:
    /// `commands` are the window's; those for selected runs act on what is selected here. With `filling`,
    /// what is seen of the panel comes in its turn, or when it is shown.
    RunsPanel(History* history, Commands* commands, Filling* filling = nullptr, QWidget* parent = nullptr);

    RunsSelection* selection() const { return m_selection; }
    QTreeView* tree() const { return m_tree; }
    void setReadOnly(bool isReadOnly);

    bool listsDifferences() const;
    void listDifferences(bool wanted);

    /// Which columns are shown, how wide they are and which one sorts.
    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& state);

Q_SIGNALS:
    void resumeWanted(lrp::store::RaceId race);
    void forkWanted(lrp::store::RunId run);
    void differencesListed(bool are);
    void outcomeShown(const QString& text); ///< of what was done to runs

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /// The tree's own keys, which the window has too, for lanes: Delete and F2.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void makeSearch();
    void makeTree();
    void orient();
    void tintSelection();
    QLayout* makeHead();
    void connectSelection();
    bool handleKey(int key);
    void showMenu(const QPoint& at);
    void edit(store::RunId run, int column);
    void followSelection();
    void showOutcome(const QString& text);
    void showPage();
    void fillColumnMenu(QMenu* menu);

    History* m_history;
    RunsModel* m_model;
    RunsFilter* m_filter;
    Commands* m_commands;
    RunsSelection* m_selection;
    QByteArray m_columns; ///< as they were remembered
    QLineEdit* m_search = nullptr;
    QTreeView* m_tree = nullptr; ///< as long as nullptr, all that is seen is still to come
    Note* m_empty = nullptr;
    Note* m_outcome = nullptr;
    QStackedLayout* m_pages = nullptr;
    QSplitter* m_parts = nullptr; ///< the list, the differences
    DifferencesPanel* m_differences = nullptr;
};

} // namespace lrp::ui
