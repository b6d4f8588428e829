#pragma once

#include "ui/commands/WindowState.h"
#include "ui/hear/Listening.h"
#include "ui/session/SessionController.h"
#include "ui/window/RefreshBudget.h"

#include <QElapsedTimer>
#include <QMainWindow>
#include <QStringList>

namespace lrp::ui
{

class Announcer;
class PreferenceDesk;
class CentreSwitch;
class Commands;
class CurvesView;
class Docks;
class DrawDesk;
class DocumentKeeper;
class ExperimentFiles;
class ExperimentForm;
class ExperimentModel;
class Exports;
class FileDesk;
class Filling;
class ForkStrip;
class History;
class HistoryDesk;
class LanguageDesk;
class LessonDesk;
class LessonWiring;
struct Mask;
class Measurements;
class MessageBar;
class PlotDesk;
class Presenter;
class PresenterDesk;
class Remedies;
class RunBar;
class RunsPanel;
class StatusDisplay;
class Subjects;
class ThemeSwitcher;
class ZoneDesk;

/// What the program hands to its window.
struct WindowOptions {
    QStringList examples; ///< files of experiments for File → Examples and lessons
    QStringList lessons;  ///< and of lessons
    QString documents;    ///< the folder of documents that nobody has given a name
    QString answers = {}; ///< the folder of what is answered in lessons; empty: it is kept in documents alone
    bool remembersLayout =
        true;                   ///< false: settings are neither read nor written; so too when LRP_TEST is set
    int cores = 1;              ///< the machine's, which is how many lanes train side by side at most
    SoundOutputFactory sound{}; ///< what plays the curves; none: nothing does
    ThemeSwitcher* themes = nullptr; ///< nullptr: the window makes its own
};

/// The window: joins commands, docks and plots with what they act on and show.
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

    /// Opens a lesson in a document of its own. False: it could not be read, and the message bar says why.
    bool openLesson(const QString& path);

    /// Shows the window as it was left; the first time, over the whole of a screen that is too small for it.
    void showAtFirst();

    /// Hides and locks commands, docks and fields; the empty mask lifts all of it. A command may be given
    /// when it may be without a mask and the mask leaves it free. Undo still undoes what was done to fields
    /// before they were locked.
    void setMask(const Mask& mask);

    /// Brings at once what comes into docks and forms after the first paint.
    void complete();
    bool isComplete() const;

    ExperimentModel* experiment() const { return m_model; }
    SessionController* session() const { return m_session; }
    ExperimentFiles* files() const { return m_files; }
    Exports* exports() const { return m_exports; }
    History* history() const { return m_history; }
    DocumentKeeper* documents() const { return m_keeper; }
    Measurements* measurements() const { return m_measurements; }
    Subjects* subjects() const { return m_subjects; }
    Commands* commands() const { return m_commands; }
    Docks* docks() const { return m_docks; }
    CentreSwitch* centre() const { return m_centre; }
    Presenter* presenter() const { return m_presenter; }
    LessonDesk* lessons() const { return m_lessons; }
    DrawDesk* drawing() const { return m_drawDesk; }
    LanguageDesk* language() const { return m_language; }

    /// What decides which commands may be given.
    WindowState state() const;

public Q_SLOTS:
    /// Starts, or goes on after a pause. With wrong settings: goes to the first one instead.
    void start();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

Q_SIGNALS:
    void filled(); ///< all that comes after the first paint is there

private:
    QWidget* makeCentre();
    void makeDesks();
    void makeZones();
    void makeLessons();
    void askForLesson();
    void connectModels();
    void connectAnnouncements();
    void followState();
    void chooseSize();
    void restoreAppearance();
    void restoreLayout();
    void saveLayout() const;

    void connectCommands();
    void connectExperimentCommands();
    void connectRunCommands();
    void connectViewCommands();
    void connectHelpCommands();
    void fillReferences(QMenu* menu);
    void showAbout();

    void updateCommands();
    bool mayStart();
    void takeRun();
    void refresh();
    void refreshWords();
    void offerRuns();

    WindowOptions m_options;
    PreferenceDesk* m_preferences;
    ExperimentModel* m_model;
    SessionController* m_session;
    History* m_history;
    DocumentKeeper* m_keeper;
    Subjects* m_subjects;
    Measurements* m_measurements;
    Commands* m_commands;
    Filling* m_filling;
    Announcer* m_announcer;
    MessageBar* m_messages = nullptr;
    CentreSwitch* m_centre = nullptr;
    CurvesView* m_curves = nullptr;
    ForkStrip* m_strip = nullptr;
    RunBar* m_runBar = nullptr;
    ExperimentFiles* m_files = nullptr;
    Exports* m_exports = nullptr;
    Docks* m_docks = nullptr;
    ExperimentForm* m_form = nullptr; ///< in docks, as the runs
    RunsPanel* m_runs = nullptr;
    FileDesk* m_fileDesk = nullptr;
    HistoryDesk* m_historyDesk = nullptr;
    Listening* m_listening = nullptr;
    PlotDesk* m_plotDesk = nullptr;
    StatusDisplay* m_status = nullptr;
    PresenterDesk* m_presenterDesk = nullptr;
    Presenter* m_presenter = nullptr; ///< the desk's
    ZoneDesk* m_zones = nullptr;
    Remedies* m_remedies = nullptr;
    DrawDesk* m_drawDesk = nullptr;
    LanguageDesk* m_language = nullptr;
    LessonDesk* m_lessons = nullptr; ///< nullptr: no dock shows lessons
    LessonWiring* m_lessonWiring = nullptr;
    bool m_fillsScreen = false;
    bool m_isPainted = false;
    RefreshBudget m_budget;
    QElapsedTimer m_sinceWords; ///< since words and bars were last brought up to date
};

} // namespace lrp::ui
