#pragma once

#include "core/experiment/Findings.h"
#include "core/rehearsal/Listener.h"
#include "core/rehearsal/Rehearsal.h"

#include <string>
#include <vector>

/// What the rules are given, and what they hand back.
namespace lrp::rehearsal
{

/// What is found, with the mends that come into question.
struct Draft {
    experiment::Finding finding;
    std::vector<experiment::Mend> candidates{};
    bool mustCut = false;   ///< a mend without a cut helps nobody
    bool isUntried = false; ///< its mend leads to other reports
};
using Drafts = std::vector<Draft>;

/// A lane's rehearsal.
struct Case {
    const Listener& listener;
    const Reports& reports;
    const Rehearsal& rehearsal;
    std::string pointer; ///< of the lane

    std::string at(const std::string& key) const { return pointer + listener.pointer + "/" + key; }
    experiment::Mend set(const std::string& key, const params::Json& value) const;
    /// The last row with a finite best and bar; nullptr: there is none.
    const Row* settled() const;
    /// No cut was made, nor vetoed.
    bool isNeverDue() const;
};

/// One cause, one finding: a wrong mode explains all else, and a sign the noise.
Drafts draftsOf(const Case& that);

} // namespace lrp::rehearsal
