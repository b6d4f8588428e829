#include "core/engine/Bend.h"
#include "core/store/Continuation.h"
#include "tests/store/Fixture.h"

#include <limits>

/// Runs that took others' places, in a document.
namespace lrp::store
{
namespace
{

using engine::LaneOf;
using engine::LaneStatus;

/// A race whose second lane was bent at step 640 and again at 900, as a session does it.
class BentRuns : public Documents
{
protected:
    void stand(engine::LaneRecord& lane, std::int64_t step)
    {
        train(lane, step);
        lane.halt.ask(step);
        lane.halt.put(std::make_shared<engine::Checkpoint>(
            engine::Checkpoint{.step = step, .bytes = "weights at " + std::to_string(step)}));
    }

    LaneOf bend(Document& document, const LaneOf& from, RunId run, const params::Json& after, double to)
    {
        const LaneOf bent{engine::bent(from, schedule::fromJson(after, "").value(), to), 0};
        const auto attached = document.attach(std::const_pointer_cast<engine::Record>(bent.record), {run});
        last = attached.ids().front();
        EXPECT_TRUE(attached.runs.front().bend.has_value());
        engine::leavePlace(*from.lane(), false);
        std::const_pointer_cast<engine::Record>(bent.record)->state = engine::RunState::Running;
        return bent;
    }

    /// The document is closed while the last run is under way.
    void write()
    {
        auto document = create();
        auto race = newRecord();
        const auto runs = document->attach(race).ids();
        const LaneOf second{race, 1};
        stand(*second.lane(), 640);
        const LaneOf first =
            bend(*document, second, runs[1], {{"type", "ExponentialLR"}, {"gamma", 0.999}}, 1.0);
        stand(*first.lane(), 900);
        const LaneOf again = bend(*document, first, last, {{"type", "constant"}}, 0.25);
        train(*again.lane(), 1'250, 7);
        train(*race->lanes()[0], 1'200);
        ASSERT_TRUE(document->flush().empty());
        written = again.lane();
    }

    RunId last = 0;
    std::shared_ptr<engine::LaneRecord> written;
};

TEST_F(BentRuns, ComeBackWithWhatWasBentToWhat)
{
    write();
    const auto document = open();
    const auto contents = document->contents().value();
    ASSERT_EQ(contents.runs.size(), 5U);
    EXPECT_EQ(contents.runs[1].status, LaneStatus::Bent);
    EXPECT_EQ(contents.runs[1].steps, 640);
    EXPECT_EQ(contents.runs[3].status, LaneStatus::Bent);
    EXPECT_EQ(contents.runs[4].status, LaneStatus::Interrupted);
    EXPECT_FALSE(contents.runs[1].bend);
    ASSERT_TRUE(contents.runs[3].bend);
    EXPECT_EQ(contents.runs[3].bend->from, sampleAt(639).lr);
    EXPECT_EQ(contents.runs[3].bend->to, 1.0);
    EXPECT_EQ(contents.runs[3].parent, contents.runs[1].id);
    EXPECT_EQ(contents.runs[3].forkStep, 640);
    EXPECT_EQ(contents.runs[3].scheduleStep, 640);

    const auto lane = document->samples(last).value();
    expectSame(*lane, *written);
    ASSERT_TRUE(lane->beginning.bend);
    EXPECT_EQ(lane->beginning.bend->to, 0.25);
    EXPECT_EQ(schedule::idOf(lane->beginning.bend->before), "ExponentialLR");
    const auto pieces = engine::piecesOf(*lane, schedule::Schedule());
    ASSERT_EQ(pieces.size(), 3U);
    EXPECT_EQ(pieces[0].from, 0);
    EXPECT_EQ(schedule::toJson(pieces[0].schedule),
              schedule::toJson(experiment::threeSchedules().lanes[1].schedule));
    EXPECT_EQ(pieces[1].from, 640);
    EXPECT_EQ(pieces[2].from, 900);

    const auto events = document->events(last).value();
    ASSERT_FALSE(events.empty());
    EXPECT_EQ(events[0].kind, engine::EventKind::Bent);
    EXPECT_EQ(events[0].step, 900);
    const auto said = params::Json::parse(events[0].text);
    EXPECT_EQ(said["before"]["type"], "ExponentialLR");
    EXPECT_EQ(said["after"]["type"], "constant");
    EXPECT_EQ(said["to"], 0.25);
}

TEST_F(BentRuns, GoOnWhereTheyStoodWhileTheirParentsDoNot)
{
    write();
    const auto document = open();
    const auto contents = document->contents().value();
    const auto resumed = resume(*document, contents.runs[4].race);
    ASSERT_TRUE(resumed) << resumed.issues()[0].text();
    const engine::Beginning& beginning = resumed->record->lanes()[0]->beginning;
    EXPECT_EQ(beginning.checkpoint->step, 1'200);
    EXPECT_TRUE(beginning.isContinued);
    EXPECT_EQ(beginning.scheduleStep, 900);
    ASSERT_TRUE(beginning.bend);
    EXPECT_EQ(engine::lastBendOf(*resumed->record->lanes()[0]), resumed->record->lanes()[0].get());
    EXPECT_FALSE(isUnfinished(contents, contents.races[1])); // which was bent itself

    const auto race = resume(*document, contents.races[0].id);
    ASSERT_TRUE(race);
    EXPECT_EQ(race->record->lanes()[0]->status, LaneStatus::Waiting);
    EXPECT_EQ(race->record->lanes()[1]->status, LaneStatus::Bent);
}

TEST_F(BentRuns, AreUndoneAtTheBendAfterABreakToo)
{
    write();
    const auto document = open();
    const auto contents = document->contents().value();
    const auto resumed = resume(*document, contents.runs[4].race);
    ASSERT_TRUE(resumed) << resumed.issues()[0].text();
    ASSERT_EQ(resumed->record->lanes()[0]->beginning.checkpoint->step, 1'200);
    ASSERT_TRUE(engine::mayUnbend(*resumed->record->lanes()[0]));
    const auto undone = engine::unbent({resumed->record, 0});
    ASSERT_TRUE(undone);
    const engine::Beginning& beginning = undone->lanes()[0]->beginning;
    EXPECT_EQ(beginning.forkStep, 900);
    EXPECT_EQ(beginning.checkpoint->step, 900);
    EXPECT_EQ(beginning.checkpoint->bytes, "weights at 900");
    EXPECT_EQ(beginning.scheduleStep, 640);

    const auto again = engine::unbent({undone, 0}); // the bend before
    ASSERT_TRUE(again);
    EXPECT_EQ(again->lanes()[0]->beginning.forkStep, 640);
    EXPECT_EQ(again->lanes()[0]->beginning.checkpoint->bytes, "weights at 640");
}

TEST_F(BentRuns, AreNotUndoneWhereNobodyHasTheState)
{
    write();
    execute("DELETE FROM checkpoint WHERE step = 900");
    const auto document = open();
    const auto resumed = resume(*document, document->contents().value().runs[4].race);
    ASSERT_TRUE(resumed) << resumed.issues()[0].text();
    EXPECT_FALSE(engine::mayUnbend(*resumed->record->lanes()[0]));
    EXPECT_FALSE(engine::unbent({resumed->record, 0}));
}

TEST(BendInWords, HasThreeDigitsAndNoEndThatIsNotKnown)
{
    EXPECT_EQ(engine::inWords({.from = 0.123456, .to = 1234.5}), "0.123 → 1230");
    EXPECT_EQ(engine::inWords({.from = 0.3, .to = std::numeric_limits<double>::quiet_NaN()}), "0.3");
}

TEST_F(BentRuns, AreForksWhereTheirEventCannotBeRead)
{
    write();
    execute("UPDATE event SET text = 'nonsense' WHERE kind = 'bent'");
    const auto document = open();
    EXPECT_FALSE(document->contents().value().runs[4].bend);
    const auto lane = document->samples(last).value();
    EXPECT_FALSE(lane->beginning.bend);
    expectSame(*lane, *written);
}

} // namespace
} // namespace lrp::store
