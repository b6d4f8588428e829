#pragma once

#include "core/experiment/Experiment.h"

#include <QString>
#include <string>
#include <vector>

namespace lrp::ui
{

/// A setting as the forms name it, and its value as they write it.
struct SettingText {
    std::string pointer; ///< below the experiment; a lane's begin with "/lanes/…"
    QString label;
    QString value;
    QString key; ///< tells values apart that a language may call the same
};

/// Every setting of a problem and of a lane, in the order of the forms.
std::vector<SettingText> settingsText(const experiment::Problem& problem, const experiment::Lane& lane);

} // namespace lrp::ui
