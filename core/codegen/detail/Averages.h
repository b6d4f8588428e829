#pragma once

#include "core/codegen/detail/Job.h"

#include <map>
#include <set>
#include <string>

/// The lane's average of its weights, in a training loop of one's own in PyTorch. Each is empty where the
/// lane keeps none.
namespace lrp::codegen
{

bool averages(const Job& job);
/// "AveragedModel" and what else of PyTorch and Python its lines need.
void importAverage(const Job& job, std::set<std::string>& modules,
                   std::map<std::string, std::set<std::string>>& imports);
/// SWA_START and the like.
std::string averageConstants(const Job& job);
/// Lines behind those that make `model`.
std::string averageSetup(const Job& job);
/// Lines of the loop, behind the optimizer's step.
std::string averageUpdate(const Job& job);
/// Lines behind the loop; afterwards `averaged` is the model with the average for its weights.
std::string averageEnd(const Job& job);

} // namespace lrp::codegen
