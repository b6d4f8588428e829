#pragma once

#include <QDockWidget>

namespace lrp::ui
{

class BoundaryView;
class ExperimentModel;
class ProbeWatch;
class SessionController;

/// The decision boundary of the selected lane, or a sentence that says why there is none.
/// Thread: UI.
class BoundaryDock : public QDockWidget
{
    Q_OBJECT

public:
    BoundaryDock(ExperimentModel* model, SessionController* session, QWidget* parent = nullptr);

private:
    void follow();
    QString message() const;

    ExperimentModel* m_model;
    SessionController* m_session;
    BoundaryView* m_view;
    ProbeWatch* m_watch;
};

} // namespace lrp::ui
