#pragma once

#include "core/experiment/Problem.h"

#include <QDockWidget>
#include <QPointer>

class QStackedWidget;

namespace lrp::ui
{

class BoundaryView;
class CurvesView;
class ExperimentModel;
class ProbeWatch;
class SessionController;
class SurfacePanel;

/// The decision boundary of the selected lane, or a sentence that says why there is none. Of a loss of two
/// weights its surface stands there instead, with all lanes on it.
/// Thread: UI.
class BoundaryDock : public QDockWidget
{
    Q_OBJECT

public:
    BoundaryDock(ExperimentModel* model, SessionController* session, CurvesView* curves,
                 QWidget* parent = nullptr);

    SurfacePanel* surface() const { return m_surface; }

private:
    void follow();
    void choosePage();
    const experiment::Problem& problem() const;
    QString message() const;

    // Either may go first.
    QPointer<ExperimentModel> m_model;
    QPointer<SessionController> m_session;
    BoundaryView* m_view;
    ProbeWatch* m_watch;
    SurfacePanel* m_surface;
    QStackedWidget* m_pages;
};

} // namespace lrp::ui
