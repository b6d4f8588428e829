#pragma once

#include "core/surface/Surface.h"

#include <QPointer>
#include <QWidget>
#include <string>

class QBoxLayout;

namespace lrp::ui
{

class CurvesView;
class ExperimentModel;
class SessionController;
class SurfaceTable;
class SurfaceView;

/// The surface of the problem at hand, with the lanes that the curves show, and where they stand as numbers:
/// beside the map or below it, where there is room for both. Thread: UI.
class SurfacePanel : public QWidget
{
    Q_OBJECT

public:
    SurfacePanel(ExperimentModel* model, SessionController* session, CurvesView* curves,
                 QWidget* parent = nullptr);

    /// Draws what is new.
    void refresh();
    void refreshWords();
    /// Hides the figures until it has its size in another place, which they would widen.
    void foldFigures();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void arrange();
    void showFigures();
    void takeProblem();
    void takeLanes(const surface::Surface& surface);

    // Any of them may go first.
    QPointer<ExperimentModel> m_model;
    QPointer<SessionController> m_session;
    QPointer<CurvesView> m_curves;
    SurfaceView* m_view;
    SurfaceTable* m_table;
    QBoxLayout* m_parts;
    std::string m_shown; ///< the model of the surface, as JSON
};

} // namespace lrp::ui
