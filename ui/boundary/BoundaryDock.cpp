#include "ui/boundary/BoundaryDock.h"

#include "core/probe/Boundary.h"
#include "ui/boundary/BoundaryView.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/session/SessionController.h"
#include "ui/session/SessionProbes.h"
#include "ui/surface/SurfacePanel.h"

#include <algorithm>
#include <QStackedWidget>

namespace lrp::ui
{

BoundaryDock::BoundaryDock(ExperimentModel* model, SessionController* session, CurvesView* curves,
                           QWidget* parent)
    : QDockWidget(tr("Decision boundary"), parent)
    , m_model(model)
    , m_session(session)
    , m_view(new BoundaryView(this))
    , m_watch(session->probes()->watch(probe::Boundary{}, this))
    , m_surface(new SurfacePanel(model, session, curves, this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName("boundaryDock");
    m_view->setWhatsThis(
        tr("How the selected lane divides the plane, with the training points filled and the "
           "validation points hollow."));
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_surface);
    setWidget(m_pages);
    connect(m_watch, &ProbeWatch::answered, this, [this](const probe::AnswerPtr& answer) {
        // The same answer, by the type that the view knows.
        m_view->setBoundary({answer, answer ? answer->as<probe::BoundaryGrid>() : nullptr});
    });
    connect(session, &SessionController::runStarted, this, &BoundaryDock::follow);
    connect(model, &ExperimentModel::selectionChanged, this, &BoundaryDock::follow);
    connect(model, &ExperimentModel::changed, this, &BoundaryDock::follow);
    connect(this, &QDockWidget::visibilityChanged, this, &BoundaryDock::follow);
    follow();
}

/// The problem of what is drawn: of the last run, before one that of the form.
const experiment::Problem& BoundaryDock::problem() const
{
    const auto& record = m_session->record();
    return (record ? record->experiment() : m_model->experiment()).problem;
}

bool BoundaryDock::hasSurface() const
{
    return m_model && m_session && model::isSurface(problem().model);
}

SurfacePanel* BoundaryDock::lendSurface()
{
    m_isLent = true;
    follow();
    return m_surface;
}

void BoundaryDock::takeSurfaceBack()
{
    m_isLent = false;
    m_surface->foldFigures();
    m_pages->addWidget(m_surface);
    follow();
}

void BoundaryDock::choosePage()
{
    const bool isSurface = hasSurface();
    m_pages->setCurrentWidget(isSurface && !m_isLent ? static_cast<QWidget*>(m_surface) : m_view);
    setWindowTitle(isSurface ? tr("Loss surface") : tr("Decision boundary"));
}

void BoundaryDock::follow()
{
    if (!m_model || !m_session) {
        return;
    }
    choosePage();
    const int lane = m_model->selectedLane();
    const char letter = m_model->laneLetter(lane);
    m_view->setLane(letter, m_model->laneName(lane));
    m_view->setMessage(message());
    m_watch->setLane(m_view->isVisible() && !hasSurface() ? letter : '\0'); // which nobody sees
    Q_EMIT problemChanged();
}

QString BoundaryDock::message() const
{
    const auto& record = m_session->record();
    const char letter = m_model->laneLetter(m_model->selectedLane());
    if (hasSurface()) {
        return tr("The loss surface fills the centre. Shift+F6 brings it back.");
    }
    if (!dataset::isPlanar(problem().dataset)) {
        return tr(
            "The boundary is drawn for classes in the plane: two spirals, moons, circles, blobs or xor.");
    }
    if (!record) {
        return tr("Nothing has run yet. Press Start to see how lane %1 divides the plane.")
            .arg(QChar(letter));
    }
    const auto isThis = [letter](const auto& lane) { return lane->letter == letter; };
    if (std::none_of(record->lanes().begin(), record->lanes().end(), isThis)) {
        return tr("Lane %1 is not in this run; it takes part from the next start.").arg(QChar(letter));
    }
    if (m_session->isFromDocument()) {
        return tr("The boundary is drawn while a run trains. Resume, fork or start a run to see it.");
    }
    return tr("The first picture of lane %1 is being computed.").arg(QChar(letter));
}

} // namespace lrp::ui
