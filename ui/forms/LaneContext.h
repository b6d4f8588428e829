#pragma once

#include "core/experiment/Experiment.h"
#include "ui/forms/FormContext.h"

namespace lrp::ui
{

class SettingsForm;

/// What the forms of a lane should know, from its JSON. What cannot be read yet counts as the default.
FormContext contextOf(const params::Json& lane, const experiment::Shape& shape);

/// What the form of the problem should know: a tick of it is a step.
FormContext contextOf(const experiment::Shape& shape);

/// Shows those of the lane's plain settings that apply to it.
void presentLaneFields(SettingsForm& form, const params::Json& lane);

} // namespace lrp::ui
