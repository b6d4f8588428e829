#pragma once

#include "core/experiment/Plan.h"
#include "core/params/Field.h"
#include "ui/fork/ForkContext.h"

#include <optional>
#include <QString>
#include <vector>

namespace lrp::ui
{

/// One way to go on from a checkpoint.
struct ForkOption {
    enum class Kind { Schedule, Optimizer }; ///< what is new about it

    Kind kind = Kind::Schedule;
    QString title;
    experiment::Lane lane; ///< named after what it does and where it begins: "cosine from 900"
};

/// What is offered: first the parent as it is, then shapes that begin at the rate there and fit what is left
/// of the run exactly, then other optimizers. What makes no sense there is left out: decays with a single
/// step left, shares of a rate of zero, what would only be the parent once more.
std::vector<ForkOption> forkOptions(const ForkContext& context);

/// Why there are none, in a sentence; empty: there are some.
QString whyNoFork(const ForkContext& context);

/// Any schedule of the catalogue with the settings that forms begin with: rates in proportion to the lane's
/// base rate, lengths mended where the findings know how.
ForkOption scheduleOption(const ForkContext& context, const params::Entry& entry);
/// Any optimizer likewise, at its usual rate, which stays constant.
ForkOption optimizerOption(const ForkContext& context, const params::Entry& entry);

/// The rehearsed schedule that listens, with its settings and without a warm-up around it, beginning with the
/// rate after the cut; nothing where none was rehearsed, nothing is left to train, or it would only be the
/// parent once more.
std::optional<ForkOption> rehearsedOption(const ForkContext& context);

/// What stands for a member of the catalogue in a fork's name: "cosine annealing".
QString wordsFor(const params::Entry& entry);

/// "cosine from 900"
std::string forkName(const QString& what, const ForkContext& context);

/// Whether a fork with this lane goes on as if nothing had happened: it has the parent's settings.
bool goesOn(const experiment::Lane& lane, const ForkContext& context);

/// What is wrong with the lane's lengths in what is left of the run, with pointers below "/schedule".
params::Issues lengthIssues(const experiment::Lane& lane, const ForkContext& context);

/// Whether a dozen plans like that of the lane are a matter of milliseconds.
bool isPlannedQuickly(const experiment::Lane& lane, const ForkContext& context);

/// The rates of a fork, those of update `context.step` and after. Of a parent that listens to a metric and
/// goes on: the rate there.
experiment::Plan planFork(const experiment::Lane& lane, const ForkContext& context);

} // namespace lrp::ui
