#pragma once

#include "core/store/Run.h"

#include <map>
#include <string>
#include <vector>

namespace lrp::app
{

/// A race of a document that is a task of any sweep: with all of its lanes, from their first step on.
struct KeptRace {
    const store::Race* race = nullptr;
    std::vector<const store::Run*> runs{}; ///< one for each lane
    bool hasEnded = false; ///< every lane has finished or diverged; else it can be gone on with
};

/// Those that have ended or can be gone on with, by the ids of their experiments (sweep::idOf()); of several
/// with one id the latest that has ended or, where none has, the latest. They point into `contents`.
std::map<std::string, KeptRace> keptRaces(const store::Contents& contents);

} // namespace lrp::app
