#pragma once

#include "app/Bends.h"
#include "app/Trainer.h"
#include "core/store/Document.h"

#include <memory>
#include <vector>

/// One race, trained by whatever command, with the document that keeps it.
namespace lrp::app
{

/// What has been trained of a race: all of it, or what there was until an interrupt.
struct TrainedRace {
    store::RaceId id = 0;                            ///< in the document; 0: there is none
    std::shared_ptr<const engine::Record> present{}; ///< where runs were bent, with those in their places
    std::shared_ptr<const engine::Record> whole{};   ///< with all of its runs
    std::int64_t seedsLeft = 0;                      ///< further seeds that were asked for with it
    params::Issues problems{};                       ///< why it could not begin; not said yet
    bool isWell = true; ///< no lane failed, every bend was made, nothing is left out
};

/// From the start. `document`, which may be nullptr, keeps it from its first step on. What goes wrong on the
/// way is said on stderr.
TrainedRace trainRace(const experiment::Experiment& experiment, const std::vector<BendArgument>& bends,
                      Trainer& trainer, store::Document* document, const store::Seeds& seeds = {});

/// What is left of a race or, where its runs have ended and further seeds were asked for with it, the next of
/// them. Issues: why it cannot go on, as store::resume() says it.
params::Result<TrainedRace> resumeRace(store::Document& document, Trainer& trainer, store::RaceId race);

} // namespace lrp::app
