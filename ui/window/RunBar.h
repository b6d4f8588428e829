#pragma once

#include <initializer_list>
#include <QToolBar>

class QComboBox;
class QLabel;
class QLineEdit;

namespace lrp::ui
{

class Commands;
class ExperimentModel;
struct Mask;
class PacedName;
class SessionController;

/// The toolbar of the run: start, pause, step, stop, pace, seed, where the run is, and whether the race is
/// paired. Thread: UI.
class RunBar : public QToolBar
{
    Q_OBJECT

public:
    RunBar(const Commands& commands, ExperimentModel* model, SessionController* session,
           QWidget* parent = nullptr);

    /// Brings step and clock up to date.
    void refresh();
    /// The focus goes to Start, where it may be pressed.
    void takeFocus();

    /// Pace and seed are the fields `pace` and /problem/seed of a mask.
    void setMask(const Mask& mask);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// A button that is disabled under the focus hands it to the one that is then wanted.
    bool focusNextPrevChild(bool next) override;

private:
    void addButtons(std::initializer_list<const char*> commands);
    void addCommands();
    void addPace();
    void addSeed();
    void addBadge();
    void showExperiment();
    void newSeed();
    QWidget* successorOf(const QWidget* button) const;

    const Commands& m_commands;
    ExperimentModel* m_model;
    SessionController* m_session;
    QComboBox* m_pace = nullptr;
    QAction* m_paceItem = nullptr;
    QLineEdit* m_seed = nullptr;
    QAction* m_seedItem = nullptr; ///< label, seed and dice
    QLabel* m_clock = nullptr;
    PacedName* m_spokenClock = nullptr;
    QLabel* m_paired = nullptr;
};

} // namespace lrp::ui
