#pragma once

#include "core/experiment/Experiment.h"

#include <QFrame>

namespace lrp::ui
{

class ForkDraft;
class ScheduleForm;
class SettingsForm;
class TypedForm;

/// All settings of a fork in a popup: the usual forms of optimizer, schedule and lane. It asks for edits and
/// is told the result. Closes with Escape and with a click outside. Thread: UI.
class ForkEditor : public QFrame
{
    Q_OBJECT

public:
    /// Inputs are named fork/optimizer/…, fork/schedule/… and fork/lane/…; lengths are measured with `left`,
    /// what is left of the run.
    ForkEditor(const experiment::Shape& left, QWidget* parent);

    void showDraft(const ForkDraft& draft);
    /// Opens above `field`, or below it, and whole on the screen.
    void openAt(const QWidget* field);

Q_SIGNALS:
    /// `pointer` as in ForkDraft::set().
    void edited(const std::string& pointer, const lrp::params::Json& value);

private:
    experiment::Shape m_left;
    TypedForm* m_optimizer;
    ScheduleForm* m_schedule;
    SettingsForm* m_lane;
};

} // namespace lrp::ui
