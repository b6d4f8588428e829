#pragma once

#include "core/experiment/Problem.h"
#include "ui/plots/Panel.h"

#include <optional>
#include <QObject>
#include <QPointer>

namespace lrp::ui
{

class CurvesView;
class ExperimentModel;
class SessionController;

/// How the losses of a problem are drawn at first: those of a surface that goes below zero cannot be shown on
/// a logarithmic axis.
YScale lossScaleOf(const experiment::Problem& problem);

/// Draws losses on a linear axis while they are those of a surface that goes below zero, and afterwards as
/// they were. In between anybody may choose. Thread: UI.
class LossScale : public QObject
{
    Q_OBJECT

public:
    LossScale(ExperimentModel* model, SessionController* session, CurvesView* curves, QObject* parent);

private:
    void follow();

    // Any of them may go first.
    QPointer<ExperimentModel> m_model;
    QPointer<SessionController> m_session;
    QPointer<CurvesView> m_curves;
    std::optional<YScale> m_before; ///< while there are losses below zero
};

} // namespace lrp::ui
