#pragma once

#include "core/params/Field.h"

#include <cstdint>

namespace lrp::experiment
{

/// What "version" says in files that this program writes:
///     1  the first;
///     2  NAdam has a rule. Before, there was that of PyTorch 1.13 alone.
/// A file that names none is read as of the newest: what somebody wrote by hand means what it means today.
inline constexpr std::int64_t kVersion = 2;

/// An experiment of an earlier version in the words of the newest, so that it keeps its meaning. What is
/// malformed is left as it is.
params::Json upgraded(params::Json json);

} // namespace lrp::experiment
