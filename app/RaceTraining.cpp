#include "app/RaceTraining.h"

#include "app/ExperimentArgument.h"
#include "core/store/Continuation.h"

#include <map>

namespace lrp::app
{
namespace
{

/// The numbers of lanes in the document.
using RunIds = std::map<const engine::LaneRecord*, store::RunId>;

void note(const engine::Record& record, const store::Attached& attached, RunIds& ids)
{
    for (std::size_t i = 0; i < attached.runs.size(); ++i) {
        ids[record.lanes()[i].get()] = attached.runs[i].id;
    }
}

/// Has the document keep what comes of it; the race that it is.
store::RaceId keep(store::Document& document, const store::Continuation& continuation, store::RaceId race)
{
    if (!continuation.runs.empty()) {
        document.reattach(continuation.record, continuation.runs);
        return race;
    }
    document.setExperiment(continuation.record->experiment());
    return document.attach(continuation.record, {}, continuation.seeds).race.id;
}

} // namespace

TrainedRace trainRace(const experiment::Experiment& experiment, const std::vector<BendArgument>& bends,
                      Trainer& trainer, store::Document* document, const store::Seeds& seeds)
{
    const auto record = std::make_shared<engine::Record>(experiment);
    TrainedRace race{.seedsLeft = seeds.left};
    RunIds ids;
    if (document != nullptr) {
        document->setExperiment(experiment);
        const auto attached = document->attach(record, {}, seeds);
        race.id = attached.race.id;
        note(*record, attached, ids);
    }
    Bends bending(bends, record, [&](const auto& bent, const engine::LaneRecord& from) {
        if (document != nullptr) {
            note(*bent, document->attach(bent, {ids.at(&from)}), ids);
        }
    });
    trainer.train(record, bending);
    race.present = bending.present();
    race.whole = bending.whole();
    const params::Issues missed = bending.missed();
    complain(missed);
    race.isWell = !reportFailures(*race.present) && missed.empty();
    race.problems = record->problems();
    return race;
}

params::Result<TrainedRace> resumeRace(store::Document& document, Trainer& trainer, store::RaceId race)
{
    const auto continuation = store::resume(document, race);
    if (!continuation) {
        return continuation.issues();
    }
    complain(continuation->leftOut);
    const auto& record = continuation->record;
    const store::RaceId id = keep(document, *continuation, race);
    trainer.train(record);
    const bool failed = reportFailures(*record);
    return TrainedRace{.id = id,
                       .present = record,
                       .whole = record,
                       .seedsLeft = continuation->seeds.left,
                       .problems = record->problems(),
                       .isWell = !failed && continuation->leftOut.empty()};
}

} // namespace lrp::app
