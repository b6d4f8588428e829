#include "core/engine/Bend.h"
#include "core/experiment/Plan.h"
#include "tests/training/Breaks.h"

#include <chrono>
#include <functional>

/// A run that is bent on the way measures what a fresh run of the composed schedule measures.
namespace lrp::training
{
namespace
{

using engine::LaneOf;
using experiment::TickUnit;
using params::Json;

schedule::Schedule scheduleFrom(const Json& json)
{
    return schedule::fromJson(json, "").value();
}

/// Four lanes of the two kinds of engine: what each is bent to is its own.
struct Case {
    std::string name;
    optimizer::Optimizer optimizer;
    Json before;
    Json after;
    TickUnit tick = TickUnit::Step;
};

std::vector<Case> cases()
{
    const optimizer::SGD momentum{.lr = 0.1, .momentum = 0.9};
    const optimizer::Adam adam{.lr = 0.01};
    const Json restarts = {{"type", "CosineAnnealingWarmRestarts"}, {"T_0", 23}, {"T_mult", 1}};
    const Json noise = {
        {"type", "noise"}, {"of", {{"type", "ExponentialLR"}, {"gamma", 0.99}}}, {"share", 0.3}};
    return {{"recurrences",
             momentum,
             {{"type", "StepLR"}, {"step_size", 7}, {"gamma", 0.7}},
             {{"type", "CosineAnnealingLR"}, {"T_max", "100 %"}, {"eta_min", 0.003}}},
            {"state", adam, restarts, {{"type", "ExponentialLR"}, {"gamma", 0.97}}},
            {"noise", momentum, noise, {{"type", "noise"}, {"of", {{"type", "constant"}}}, {"share", 0.2}}},
            {"moving momentum",
             momentum,
             {{"type", "OneCycleLR"}, {"max_lr", 0.2}, {"total_steps", "100 %"}},
             restarts},
            {"ticks of evaluations",
             adam,
             {{"type", "ExponentialLR"}, {"gamma", 0.6}},
             {{"type", "StepLR"}, {"step_size", 2}},
             TickUnit::Evaluation}};
}

Experiment experimentOf(bool isAutograd)
{
    Experiment experiment = smallExperiment();
    experiment.problem.engine = isAutograd ? experiment::TrainingEngine::Autograd : experiment.problem.engine;
    experiment.lanes.clear();
    for (const Case& each : cases()) {
        experiment::Lane lane{.letter = static_cast<char>('A' + experiment.lanes.size()), .name = each.name};
        lane.optimizer = each.optimizer;
        lane.schedule = scheduleFrom(each.before);
        lane.tick = each.tick;
        experiment.lanes.push_back(lane);
    }
    return experiment;
}

/// A race under way, and the runs that stand in the places of its lanes.
struct Race {
    std::unique_ptr<engine::Engine> engine = makeTorchEngine(2);
    std::shared_ptr<Record> record;
    std::vector<LaneOf> lanes;

    explicit Race(const Experiment& experiment, bool paused = false)
        : record(recordOf(experiment))
    {
        for (std::size_t i = 0; i < experiment.lanes.size(); ++i) {
            lanes.push_back({record, i});
        }
        engine->run(record, paused);
    }

    void waitFor(const std::function<bool()>& what) const
    {
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(60);
        while (!what() && std::chrono::steady_clock::now() < end) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        ASSERT_TRUE(what());
    }

    /// Once the lane stands still, which it has been asked to.
    void bend(std::size_t place, const schedule::Schedule& after, bool keepsOriginal = false)
    {
        const LaneOf from = lanes[place];
        waitFor([&] { return from.lane()->halt.isHeld(); });
        lanes[place] = {engine::bent(from, after, 0.0), 0};
        engine->join(std::const_pointer_cast<Record>(lanes[place].record));
        engine::leavePlace(*from.lane(), keepsOriginal);
    }

    void end() const { engine->wait(); }
};

/// Of the i-th of so many acts, i = 0, 1 …
template <class Act>
std::chrono::steady_clock::duration medianTime(std::int64_t count, Act act)
{
    std::vector<std::chrono::steady_clock::duration> times;
    for (std::int64_t i = 0; i < count; ++i) {
        const auto from = std::chrono::steady_clock::now();
        act(i);
        times.push_back(std::chrono::steady_clock::now() - from);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// The samples of the lane and of what it was bent from.
std::string wholeOf(const LaneRecord& lane)
{
    const auto& parent = lane.beginning.parent;
    if (!parent) {
        return bytesOf(lane);
    }
    std::string bytes;
    std::vector<const LaneRecord*> runs{&lane};
    while (runs.back()->beginning.parent) {
        runs.push_back(runs.back()->beginning.parent.get());
    }
    std::string evaluations;
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        const bool isLast = run + 1 == runs.rend();
        const std::int64_t end = isLast ? kSteps + 1 : (*(run + 1))->beginning.forkStep;
        const LaneRecord& each = **run;
        for (std::size_t i = 0; i < each.samples.size() && each.samples[i].step < end; ++i) {
            const engine::Sample sample = each.samples[i];
            bytes.append(reinterpret_cast<const char*>(&sample), sizeof sample);
        }
        for (std::size_t i = 0; i < each.evaluations.size() && each.evaluations[i].step <= end; ++i) {
            const engine::Evaluation evaluation = each.evaluations[i];
            evaluations.append(reinterpret_cast<const char*>(&evaluation), sizeof evaluation);
        }
    }
    return bytes + evaluations;
}

/// What a fresh run of the lane's composed schedule measures.
std::string freshOf(const Experiment& experiment, const LaneOf& of)
{
    Experiment alone = experiment;
    const auto lane = experiment::composed(
        of.settings(), engine::piecesOf(*of.lane(), of.settings().schedule), of.record->shape());
    EXPECT_TRUE(lane) << lane.issues().front().text();
    alone.lanes = {*lane};
    EXPECT_EQ(schedule::idOf(lane->schedule), "segments");
    const auto read = experiment::fromJson(experiment::toJson(alone)); // as it is written and read
    EXPECT_TRUE(read) << read.issues().front().text();
    return wholeOf(run(recordOf(*read)).lane(0));
}

class Bent : public ::testing::TestWithParam<bool>
{
};

TEST_P(Bent, EqualsAFreshRunOfTheComposedSchedule)
{
    const Experiment experiment = experimentOf(GetParam());
    Race race(experiment, /*paused=*/true);
    const std::vector<std::int64_t> steps{41, 60, 33, 50, 51};
    for (std::size_t i = 0; i < steps.size(); ++i) {
        race.lanes[i].lane()->halt.ask(steps[i]);
    }
    race.engine->resume();
    for (const std::size_t i : {2U, 0U, 3U, 4U, 1U}) { // one after another, as the others wait for it
        const LaneOf first = race.lanes[i];
        race.waitFor([&] { return first.lane()->halt.isHeld(); });
        EXPECT_EQ(engine::whyNotBent(first, scheduleFrom(cases()[i].after), steps[i]).size(), 0U);
        race.bend(i, scheduleFrom(cases()[i].after));
        EXPECT_EQ(first.lane()->status, LaneStatus::Bent);
        EXPECT_EQ(first.lane()->steps, steps[i]);
        EXPECT_EQ(static_cast<std::int64_t>(first.lane()->samples.size()), steps[i]);
    }
    race.end();
    for (std::size_t i = 0; i < steps.size(); ++i) {
        SCOPED_TRACE(cases()[i].name);
        const LaneOf& bent = race.lanes[i];
        EXPECT_EQ(bent.lane()->status, LaneStatus::Finished);
        EXPECT_EQ(bent.lane()->beginning.forkStep, steps[i]);
        EXPECT_EQ(wholeOf(*bent.lane()), freshOf(experiment, bent));
        const auto plan = experiment::plan(bent.settings(), bent.record->shape(), "/schedule", steps[i]);
        for (std::size_t t = 0; t < plan.rates.size(); ++t) {
            ASSERT_EQ(bent.lane()->samples.lr(t), plan.rates[t]) << t;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(OnBothEngines, Bent, ::testing::Bool(),
                         [](const auto& which) { return which.param ? "Autograd" : "Fused"; });

TEST(BendTwice, ComposesThreeSchedulesAndLeavesTheOthersAlone)
{
    const Experiment experiment = experimentOf(false);
    const Ran undisturbed = run(recordOf(experiment));
    Race race(experiment, /*paused=*/true);
    race.lanes[0].lane()->halt.ask(20);
    race.engine->resume();
    const LaneOf first = race.lanes[0];
    race.waitFor([&] { return first.lane()->halt.isHeld(); });
    race.lanes[0] = {engine::bent(first, scheduleFrom({{"type", "ExponentialLR"}, {"gamma", 0.9}}), 0.0), 0};
    race.lanes[0].lane()->halt.ask(77);
    race.engine->join(std::const_pointer_cast<Record>(race.lanes[0].record));
    engine::leavePlace(*first.lane(), false);
    race.bend(0, scheduleFrom({{"type", "LinearLR"}, {"start_factor", 0.2}, {"total_iters", "50 %"}}));
    race.end();

    EXPECT_EQ(race.lanes[0].lane()->beginning.forkStep, 77);
    EXPECT_EQ(wholeOf(*race.lanes[0].lane()), freshOf(experiment, race.lanes[0]));
    const auto pieces = engine::piecesOf(*race.lanes[0].lane(), race.lanes[0].settings().schedule);
    ASSERT_EQ(pieces.size(), 3U);
    EXPECT_EQ(pieces[1].from, 20);
    EXPECT_EQ(schedule::idOf(pieces[1].schedule), "ExponentialLR");
    for (std::size_t i = 1; i < experiment.lanes.size(); ++i) {
        EXPECT_EQ(bytesOf(*race.record->lanes()[i]), bytesOf(undisturbed.lane(i))) << i;
    }
}

TEST(BendUndone, GoesOnFromTheBendAsTheParentWouldHave)
{
    const Experiment experiment = experimentOf(false);
    const Ran undisturbed = run(recordOf(experiment));
    Race race(experiment, /*paused=*/true);
    race.lanes[1].lane()->halt.ask(31);
    race.engine->resume();
    const LaneOf original = race.lanes[1];
    race.waitFor([&] { return original.lane()->halt.isHeld(); });
    race.lanes[1] = {engine::bent(original, scheduleFrom({{"type", "constant"}}), 0.01), 0};
    const LaneOf bent = race.lanes[1];
    EXPECT_EQ(engine::lastBendOf(*original.lane()), nullptr);
    ASSERT_EQ(engine::lastBendOf(*bent.lane()), bent.lane().get());
    bent.lane()->halt.ask(60);
    race.engine->join(std::const_pointer_cast<Record>(bent.record));
    engine::leavePlace(*original.lane(), false);
    race.waitFor([&] { return bent.lane()->halt.isHeld(); });
    const LaneOf undone{engine::unbent(bent), 0};
    race.engine->join(std::const_pointer_cast<Record>(undone.record));
    engine::leavePlace(*bent.lane(), false);
    race.end();

    EXPECT_EQ(bent.lane()->status, LaneStatus::Bent);
    EXPECT_EQ(bent.lane()->samples.size(), 29U);
    EXPECT_EQ(undone.lane()->beginning.forkStep, 31);
    EXPECT_EQ(engine::lastBendOf(*undone.lane()), nullptr);
    EXPECT_EQ(engine::piecesOf(*undone.lane(), undone.settings().schedule).size(), 1U);
    EXPECT_EQ(bytesOf(*undone.lane(), 31), bytesOf(undisturbed.lane(1), 31));
}

TEST(BendBeside, KeepsTheOriginalGoing)
{
    const Experiment experiment = experimentOf(false);
    const Ran undisturbed = run(recordOf(experiment));
    Race race(experiment, /*paused=*/true);
    race.lanes[2].lane()->halt.ask(44);
    race.engine->resume();
    race.bend(2, scheduleFrom({{"type", "constant"}}), /*keepsOriginal=*/true);
    race.end();

    EXPECT_EQ(race.record->lanes()[2]->status, LaneStatus::Finished);
    EXPECT_EQ(bytesOf(*race.record->lanes()[2]), bytesOf(undisturbed.lane(2)));
    EXPECT_EQ(race.lanes[2].lane()->status, LaneStatus::Finished);
    EXPECT_NE(bytesOf(*race.lanes[2].lane(), 44), bytesOf(undisturbed.lane(2), 44));
}

TEST(BendPaused, TakesPlaceAtThePausedStep)
{
    const Experiment experiment = experimentOf(false);
    Race race(experiment, /*paused=*/true);
    race.waitFor([&] { return race.record->state == engine::RunState::Paused; });
    for (int i = 0; i < 5; ++i) {
        race.engine->singleStep();
        race.waitFor([&] { return race.record->lanes()[0]->steps == i + 1; });
    }
    race.lanes[0].lane()->halt.ask(0);
    const schedule::Schedule after = scheduleFrom({{"type", "ExponentialLR"}, {"gamma", 0.9}});
    race.bend(0, after);
    EXPECT_EQ(race.lanes[0].lane()->beginning.forkStep, 5);
    // Again at the same step: what never trained is left out.
    race.lanes[0].lane()->halt.ask(0);
    race.bend(0, scheduleFrom({{"type", "constant"}}));
    EXPECT_EQ(race.lanes[0].lane()->beginning.forkStep, 5);
    race.engine->resume();
    race.end();
    EXPECT_EQ(race.lanes[0].lane()->status, LaneStatus::Finished);
    EXPECT_EQ(wholeOf(*race.lanes[0].lane()), freshOf(experiment, race.lanes[0]));
}

TEST(BendAsked, OfALaneThatNobodyBendsInTheEndChangesNothing)
{
    const Experiment experiment = experimentOf(false);
    const Ran undisturbed = run(recordOf(experiment));
    Race race(experiment, /*paused=*/true);
    race.lanes[0].lane()->halt.ask(25);
    race.engine->resume();
    race.waitFor([&] { return race.lanes[0].lane()->halt.isHeld(); });
    EXPECT_EQ(race.lanes[0].lane()->halt.checkpoint()->step, 25);
    engine::leavePlace(*race.lanes[0].lane(), /*goesOn=*/true);
    race.end();
    for (std::size_t i = 0; i < experiment.lanes.size(); ++i) {
        EXPECT_EQ(bytesOf(*race.record->lanes()[i]), bytesOf(undisturbed.lane(i))) << i;
    }
}

TEST(BendAsked, LetsTheLaneGoOnAtOnce)
{
    Race race(experimentOf(false), /*paused=*/true);
    engine::LaneRecord& lane = *race.lanes[0].lane();
    // In a pause somebody who asks for weights waits for the runner's next look.
    const auto look = medianTime(5, [&](std::int64_t) {
        lane.snapshots.ask();
        race.waitFor([&] { return !lane.snapshots.isAsked(); });
    });
    lane.halt.ask(1);
    race.engine->resume();
    race.waitFor([&] { return lane.halt.isHeld(); });
    const auto wait = medianTime(15, [&](std::int64_t i) { // it stands still as soon as it has gone on
        engine::leavePlace(lane, /*goesOn=*/true);
        lane.halt.ask(i + 2);
        race.waitFor([&] { return lane.steps > i + 1 && lane.halt.isHeld(); });
    });
    race.engine->stop();
    race.end();
    EXPECT_LT(wait, look);
}

TEST(BendAsked, ManyTimesLeavesNoCheckpoints)
{
    const Experiment experiment = experimentOf(false);
    const Ran undisturbed = run(recordOf(experiment));
    Race race(experiment, /*paused=*/true);
    engine::LaneRecord& lane = *race.lanes[0].lane();
    lane.halt.ask(1);
    race.engine->resume();
    for (std::int64_t step = 1; step <= 70; ++step) {
        race.waitFor([&] { return lane.halt.isHeld(); });
        ASSERT_EQ(lane.halt.checkpoint()->step, step);
        engine::leavePlace(lane, /*goesOn=*/true);
        lane.halt.ask(step + 1);
    }
    race.waitFor([&] { return lane.halt.isHeld(); });
    engine::leavePlace(lane, /*goesOn=*/true);
    race.end();
    std::vector<std::int64_t> steps;
    for (const auto& checkpoint : lane.checkpoints.take()) {
        steps.push_back(checkpoint->step);
    }
    std::vector<std::int64_t> expected;
    for (const auto& checkpoint : undisturbed.checkpoints[0]) {
        expected.push_back(checkpoint->step);
    }
    EXPECT_EQ(steps, expected);
}

TEST(BendStopped, WhileItStandsStillIsResumable)
{
    Race race(experimentOf(false), /*paused=*/true);
    race.lanes[0].lane()->halt.ask(25);
    race.engine->resume();
    race.waitFor([&] { return race.lanes[0].lane()->halt.isHeld(); });
    race.engine->stop();
    race.end();
    EXPECT_EQ(race.lanes[0].lane()->status, LaneStatus::Stopped);
    EXPECT_EQ(race.lanes[0].lane()->steps, 25);
}

} // namespace
} // namespace lrp::training
