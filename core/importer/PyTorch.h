#pragma once

#include "core/params/Field.h"
#include "core/params/Result.h"

#include <optional>
#include <string>
#include <vector>

namespace lrp::importer
{

/// What a pasted text says.
struct Imported {
    /// The program's JSON, {"type": "CosineAnnealingLR", "T_max": 50}: the arguments that were given. Legal:
    /// schedule::fromJson() takes it.
    params::Json schedule;
    /// {"type": "SGD", "lr": 0.1, "momentum": 0.9} when an optimizer's constructor stood in the text. Its
    /// values are as given; optimizer::fromJson() judges them.
    std::optional<params::Json> optimizer;
    std::vector<std::string> remarks; ///< what was left out and why
};

/// Reads the constructor calls of torch.optim.lr_scheduler and torch.optim.swa_utils in a piece of Python:
/// one call or a script with imports, variables and other lines around it. Nothing is executed; numbers may
/// be arithmetic on numbers and on variables assigned further up, functions may be lambdas, which read their
/// variables when they are called. What is assigned under an if, or counts in a loop, is not known. Of
/// several schedules the last that is part of no other is taken. An Issue's pointer is a place in the text
/// ("line 1, column 23") or, where a value is out of range, the setting's JSON pointer.
/// Texts above 64 KB and brackets more than 32 deep are refused; the time is linear in the text's length.
/// Source: argument names and order of PyTorch 1.13.1. Thread: any.
params::Result<Imported> fromPyTorch(const std::string& text);

} // namespace lrp::importer
