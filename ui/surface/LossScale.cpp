#include "ui/surface/LossScale.h"

#include "ui/experiment/ExperimentModel.h"
#include "ui/plots/CurvesView.h"
#include "ui/session/SessionController.h"

namespace lrp::ui
{

YScale lossScaleOf(const experiment::Problem& problem)
{
    const auto surface = model::surfaceOf(problem.model);
    return surface && surface->least() < 0.0 ? YScale::Linear : of(kLossPanel).scale;
}

LossScale::LossScale(ExperimentModel* model, SessionController* session, CurvesView* curves, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_session(session)
    , m_curves(curves)
{
    connect(model, &ExperimentModel::changed, this, &LossScale::follow);
    connect(session, &SessionController::runStarted, this, &LossScale::follow);
    connect(curves, &CurvesView::contentChanged, this, &LossScale::follow);
    follow();
}

void LossScale::follow()
{
    if (!m_model || !m_session || !m_curves) {
        return;
    }
    const auto& record = m_session->record();
    const auto& problem = (record ? record->experiment() : m_model->experiment()).problem;
    const bool goesBelow = lossScaleOf(problem) == YScale::Linear;
    if (goesBelow == m_before.has_value()) {
        return;
    }
    if (goesBelow) {
        m_before = m_curves->lossScale();
        m_curves->setLossScale(YScale::Linear);
    } else {
        m_curves->setLossScale(*std::exchange(m_before, std::nullopt));
    }
}

} // namespace lrp::ui
