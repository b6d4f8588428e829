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
/// weights its surface stands there instead, with all lanes on it, unless that has been lent to the centre.
/// Thread: UI.
class BoundaryDock : public QDockWidget
{
    Q_OBJECT

public:
    BoundaryDock(ExperimentModel* model, SessionController* session, CurvesView* curves,
                 QWidget* parent = nullptr);

    SurfacePanel* surface() const { return m_surface; }
    /// Whether the problem is a loss of two weights.
    bool hasSurface() const;
    /// Gives the surface to whoever has more room for it, as the new parent of its widget; and takes it back.
    SurfacePanel* lendSurface();
    void takeSurfaceBack();

Q_SIGNALS:
    void problemChanged(); ///< hasSurface() may say something else

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
    bool m_isLent = false; ///< the surface is elsewhere
};

} // namespace lrp::ui
