#pragma once

#include <QToolBar>

class QComboBox;
class QLabel;
class QLineEdit;

namespace lrp::ui
{

struct Actions;
class ExperimentModel;
class SessionController;

/// The toolbar of the run: start, pause, step, stop, pace, seed, where the run is, and whether the race is
/// paired. Thread: UI.
class RunBar : public QToolBar
{
    Q_OBJECT

public:
    RunBar(const Actions& actions, ExperimentModel* model, SessionController* session,
           QWidget* parent = nullptr);

    /// Brings step and clock up to date.
    void refresh();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addCommands(const Actions& actions);
    void addPace();
    void addSeed();
    void addBadge();
    void showState();
    void showExperiment();
    void newSeed();

    const Actions& m_actions;
    ExperimentModel* m_model;
    SessionController* m_session;
    QComboBox* m_pace = nullptr;
    QLineEdit* m_seed = nullptr;
    QLabel* m_clock = nullptr;
    QLabel* m_paired = nullptr;
};

} // namespace lrp::ui
