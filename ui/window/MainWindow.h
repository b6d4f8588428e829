#pragma once

#include "ui/session/SessionController.h"
#include "ui/window/RefreshBudget.h"

#include <QElapsedTimer>
#include <QMainWindow>
#include <QStringList>

class QLabel;

namespace lrp::ui
{

struct Actions;
class BoundaryDock;
class CurvesView;
class DocumentKeeper;
class ExperimentFiles;
class ExperimentForm;
class ExperimentModel;
class Exports;
class ForkStrip;
class History;
class HistoryDesk;
class LanesModel;
class LanesPanel;
class MessageBar;
class RunBar;
class RunsPanel;
class ScorePanel;
class ShapesDock;
class ThemeSwitcher;
struct StatusFacts;
class ViewMenu;

/// What the program hands to its window.
struct WindowOptions {
    QStringList examples; ///< experiment files for File → Open example
    QString documents;    ///< the folder of documents that nobody has given a name
    bool remembersLayout =
        true;      ///< false: settings are neither read nor written; so too when LRP_TEST is set
    int cores = 1; ///< the machine's, which is how many lanes train side by side at most
    ThemeSwitcher* themes = nullptr; ///< nullptr: the window makes its own
};

/// The window: experiment form, curves, lanes, decision boundary and scores, and the commands for them.
/// Thread: UI.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(EngineFactory factory, WindowOptions options = {}, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens an experiment, or a document in the background. False: it could not be read, the message bar
    /// says why and the present one stays.
    bool open(const QString& path);
    /// The document that was open last, as it was left; without one, a new one.
    void openLast();
    /// What the program was called with: a document, or an experiment in a new document.
    void openFirst(const QString& path);

    /// Shows the window as it was left; the first time, over the whole of a screen that is too small for it.
    void showAtFirst();

    ExperimentModel* experiment() const { return m_model; }
    SessionController* session() const { return m_session; }
    ExperimentFiles* files() const { return m_files; }
    Exports* exports() const { return m_exports; }
    History* history() const { return m_history; }
    DocumentKeeper* documents() const { return m_keeper; }

public Q_SLOTS:
    /// Starts, or goes on after a pause. With wrong settings: goes to the first one instead.
    void start();

protected:
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeCentre();
    void makeDocks();
    void makeMenus();
    void makeFileMenu();
    void makeRunMenu();
    void makeCompareMenu();
    void makeSeedsMenu(QMenu* run);
    void beginAnew();
    void rememberDocument();
    void save();
    void saveAs();
    params::Issues refuseInput(const QString& path) const;
    void fillExamples(QMenu* menu);
    void connectCommands();
    void connectModels();
    void arrangePanels();
    void offerRuns();
    void restoreAppearance();
    void restoreLayout();
    void saveLayout() const;

    bool mayStart();
    void takeRun();
    void refresh();
    void refreshWords();
    void compareWithRun();
    void showPlans();
    void showExperiment();
    void showHistory();
    StatusFacts statusFacts() const;
    void showStatus();
    void showTitle();
    void showExport();
    void askForReport();
    void showShortcuts();
    void showAbout();

    WindowOptions m_options;
    ThemeSwitcher* m_themes;
    ExperimentModel* m_model;
    SessionController* m_session;
    std::unique_ptr<Actions> m_actions;
    LanesModel* m_lanesModel;
    History* m_history;
    DocumentKeeper* m_keeper;
    HistoryDesk* m_desk = nullptr;
    ForkStrip* m_strip = nullptr;
    RunsPanel* m_runs = nullptr;
    MessageBar* m_messages = nullptr;
    ExperimentFiles* m_files = nullptr;
    Exports* m_exports = nullptr;
    QStringList m_imported; ///< files and folders, in this session
    CurvesView* m_curves = nullptr;
    RunBar* m_runBar = nullptr;
    ViewMenu* m_viewMenu = nullptr;
    ExperimentForm* m_form = nullptr;
    LanesPanel* m_lanes = nullptr;
    ScorePanel* m_scores = nullptr;
    QDockWidget* m_formDock = nullptr;
    QDockWidget* m_lanesDock = nullptr;
    QDockWidget* m_runsDock = nullptr;
    BoundaryDock* m_boundaryDock = nullptr;
    QDockWidget* m_scoreDock = nullptr;
    ShapesDock* m_shapesDock = nullptr;
    QLabel* m_status = nullptr;
    bool m_fillsScreen = false;
    bool m_hasOtherRuns = false;   ///< than the present race
    bool m_isRunsUnwanted = false; ///< their panel was closed when there last were some
    bool m_isPainted = false;
    RefreshBudget m_budget;
    QElapsedTimer m_sinceWords; ///< since words and bars were last brought up to date
    bool m_isEdited = false;    ///< the experiment is not what runs or ran last
};

} // namespace lrp::ui
