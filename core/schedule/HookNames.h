#pragma once

#include "core/params/Hooks.h"

/// The optional hooks of a schedule, described in Hooks.h. Settings list those they have:
///     using Hooks = params::List<hook::Starter, hook::Check>;
/// so that a member that is misspelt, or nearly one of these, does not compile.
namespace lrp::schedule::hook
{

using params::hook::Check;
using params::hook::Starter;
struct Fits;
struct MomentumCurve;
struct OwnBase;
struct FirstTick;
struct Next;
struct ClosedForm;
struct OwnScheduler;
struct Listens;
struct Stands;

} // namespace lrp::schedule::hook
