#pragma once

#include "core/codegen/detail/Job.h"
#include "core/codegen/detail/Phrase.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace lrp::codegen
{

/// A constructor call that has been written, with what it takes to read it back.
struct Constructor {
    Phrase phrase;
    std::string definitions;                              ///< tables it refers to
    std::set<std::string> modules;                        ///< "math"
    std::map<std::string, std::set<std::string>> imports; ///< module → names
    std::map<std::string, params::Json> functions;        ///< lambda → the values it gives at 0, 1, 2 …
};

/// The torch.optim.lr_scheduler constructor of a schedule (JSON, lengths in ticks) with the arguments that
/// are not the defaults; nothing where it, or a part of it, is no PyTorch schedule, or has a formula that
/// Python lacks.
std::optional<Constructor> torchConstructor(const params::Json& schedule, double ticks);

/// Reads a constructor call back: {"type": prefix + its name, arguments…}; positional arguments are left out,
/// lambdas become what `functions` says. Nothing where it cannot be read.
std::optional<params::Json> readBack(const std::string& code, const std::string& prefix,
                                     const std::map<std::string, params::Json>& functions = {});

} // namespace lrp::codegen
