#pragma once

#include "core/importer/detail/Constructors.h"

namespace lrp::importer
{

/// Whether this is the name of one of PyTorch's optimizers, with or without its modules.
bool isOptimizer(std::string_view name);

/// The optimizer's JSON from its arguments. It is an extra beside the schedule, so what cannot be read
/// becomes a remark; the JSON is null for an optimizer the program does not have.
std::shared_ptr<const Optimizer> constructOptimizer(std::string_view name, const Arguments& arguments,
                                                    Script& script);

} // namespace lrp::importer
