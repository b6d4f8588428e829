#pragma once

#include "core/experiment/Lane.h"

#include <string>
#include <vector>

/// Numbers as the sentences of findings say them.
namespace lrp::experiment::words
{

/// "1,500", "0.15"
std::string count(double x);
/// A rate with three digits: "0.0146".
std::string rate(double x);
/// A share of one as "14.6 %"; never rounded up to 100 %.
std::string percent(double share);
/// "30 and 80", "30, 80 and 4 more"
std::string list(const std::vector<double>& values);
/// What a tick is in files: "step", "epoch", "evaluation".
std::string tick(TickUnit unit);
/// "Tick every epoch"
std::string tickEvery(TickUnit unit);
/// "epoch 30"
std::string at(double tick, TickUnit unit);
/// "1 epoch", "1,500 steps"
std::string ticks(double n, TickUnit unit);
/// The label of a setting inside a sentence: "milestones".
std::string inSentence(const std::string& label);
/// A value as a label shows it: a text without its quotes, a list without its brackets.
std::string value(const params::Json& json);

} // namespace lrp::experiment::words
