#pragma once

#include "ui/RefreshBudget.h"
#include "ui/SessionController.h"

#include <QElapsedTimer>
#include <QMainWindow>
#include <QStringList>

class QLabel;

namespace lrp::ui
{

struct Actions;
class BoundaryDock;
class CurvesView;
class ExperimentFiles;
class ExperimentForm;
class ExperimentModel;
class LanesModel;
class LanesPanel;
class MessageBar;
class RunBar;
class ScorePanel;
class ShapesDock;
class ThemeSwitcher;
struct StatusFacts;
class ViewMenu;

/// What the program hands to its window.
struct WindowOptions {
    QStringList examples; ///< experiment files for File → Open example
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

    /// Opens an experiment file. False: it could not be read, the message bar says why and the present one
    /// stays.
    bool open(const QString& path);

    ExperimentModel* experiment() const { return m_model; }
    SessionController* session() const { return m_session; }
    ExperimentFiles* files() const { return m_files; }

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
    void fillExamples(QMenu* menu);
    void connectCommands();
    void connectModels();
    void arrangePanels();
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
    StatusFacts statusFacts() const;
    void showStatus();
    void showTitle();
    void showShortcuts();
    void showAbout();

    WindowOptions m_options;
    ThemeSwitcher* m_themes;
    ExperimentModel* m_model;
    SessionController* m_session;
    std::unique_ptr<Actions> m_actions;
    LanesModel* m_lanesModel;
    MessageBar* m_messages = nullptr;
    ExperimentFiles* m_files = nullptr;
    CurvesView* m_curves = nullptr;
    RunBar* m_runBar = nullptr;
    ViewMenu* m_viewMenu = nullptr;
    ExperimentForm* m_form = nullptr;
    LanesPanel* m_lanes = nullptr;
    ScorePanel* m_scores = nullptr;
    QDockWidget* m_formDock = nullptr;
    QDockWidget* m_lanesDock = nullptr;
    BoundaryDock* m_boundaryDock = nullptr;
    QDockWidget* m_scoreDock = nullptr;
    ShapesDock* m_shapesDock = nullptr;
    QLabel* m_status = nullptr;
    bool m_isPainted = false;
    RefreshBudget m_budget;
    QElapsedTimer m_sinceWords; ///< since words and bars were last brought up to date
    bool m_isEdited = false;    ///< the experiment is not what runs or ran last
};

} // namespace lrp::ui
