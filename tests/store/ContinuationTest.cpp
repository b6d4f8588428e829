#include "core/store/Continuation.h"
#include "core/engine/Lengths.h"
#include "tests/store/Fixture.h"

namespace lrp::store
{
namespace
{

using ContinuationTest = Documents;
using engine::LaneStatus;

/// A race of which the first lane ended and the others were cut off, in a document that was closed and
/// opened.
class Interrupted : public Documents
{
protected:
    Interrupted()
    {
        {
            auto first = create();
            auto record = newRecord();
            m_runs = first->attach(record).ids();
            train(*record->lanes()[0], 1'000);
            record->lanes()[0]->status = LaneStatus::Diverged;
            train(*record->lanes()[1], 950, 1);
            EXPECT_TRUE(first->flush().empty());
            m_old = record;
        }
        m_document = open();
    }

    std::shared_ptr<engine::Record> m_old;
    std::vector<RunId> m_runs;
    std::unique_ptr<Document> m_document;
};

TEST_F(Interrupted, RaceGoesOnFromItsLatestCheckpoints)
{
    auto resumed = resume(*m_document, 1);
    ASSERT_TRUE(resumed) << resumed.issues()[0].text();
    EXPECT_EQ(resumed->runs, m_runs);
    const auto& lanes = resumed->record->lanes();
    ASSERT_EQ(lanes.size(), 3U);
    EXPECT_EQ(lanes[0]->status, LaneStatus::Diverged);
    EXPECT_EQ(lanes[0]->beginning.checkpoint->step, 900); // to look at
    EXPECT_EQ(lanes[1]->status, LaneStatus::Waiting);
    EXPECT_EQ(lanes[1]->beginning.checkpoint->step, 900);
    EXPECT_TRUE(lanes[1]->beginning.isContinued);
    EXPECT_EQ(lanes[2]->status, LaneStatus::Waiting);
    EXPECT_EQ(lanes[2]->beginning.checkpoint, nullptr);
    expectSame(*lanes[1], *m_old->lanes()[1]);

    // As a trainer does: what is measured already stays, the rest is appended.
    m_document->reattach(resumed->record, resumed->runs);
    resumed->record->state = engine::RunState::Running;
    train(*lanes[1], 6'000, 1);
    train(*m_old->lanes()[1], 6'000, 1);
    lanes[1]->status = LaneStatus::Finished;
    ASSERT_TRUE(m_document->flush().empty());
    EXPECT_EQ(m_document->contents().value().runs[1].status, LaneStatus::Finished);
    EXPECT_FALSE(resume(*m_document, 1)); // the third waits
    m_document = nullptr;
    m_document = open();
    expectSame(*m_document->samples(m_runs[1]).value(), *m_old->lanes()[1]);
    EXPECT_EQ(m_document->contents().value().runs.size(), 3U);
}

TEST_F(Interrupted, RaceLeavesOutRunsThatWereRemoved)
{
    m_document->remove(m_runs[0]);
    auto resumed = resume(*m_document, 1);
    ASSERT_TRUE(resumed);
    EXPECT_EQ(resumed->runs, (std::vector{m_runs[1], m_runs[2]}));
    EXPECT_EQ(resumed->record->experiment().lanes[0].letter, 'B');
    EXPECT_EQ(resumed->record->lanes()[0]->letter, 'B');
}

TEST_F(Interrupted, RaceIsNotResumedAheadOfItsSamples)
{
    m_document = nullptr;
    execute("DELETE FROM sample_block; UPDATE run SET status = 'stopped'");
    m_document = open();
    const auto resumed = resume(*m_document, 1);
    ASSERT_TRUE(resumed);
    EXPECT_EQ(resumed->record->lanes()[1]->beginning.checkpoint->step, 0);
}

TEST_F(Interrupted, RaceGoesOnWithoutARunThatEndedAndCannotBeRead)
{
    m_document = nullptr;
    execute("UPDATE sample_block SET data = x'00' WHERE run = 1");
    m_document = open();
    const auto resumed = resume(*m_document, 1);
    ASSERT_TRUE(resumed) << resumed.issues()[0].text();
    EXPECT_EQ(resumed->runs, (std::vector{m_runs[1], m_runs[2]}));
    ASSERT_EQ(resumed->leftOut.size(), 1U);
    EXPECT_NE(resumed->leftOut[0].message.find("(run 1)"), std::string::npos) << resumed->leftOut[0].text();

    m_document = nullptr;
    execute("UPDATE run SET status = 'stopped' WHERE id = 1"); // so it could have gone on
    m_document = open();
    EXPECT_FALSE(resume(*m_document, 1));
}

/// A race whose first lane takes its rates from a table, and has ended; the second was cut off.
class EndedWithATable : public Documents
{
protected:
    EndedWithATable()
    {
        experiment::Experiment experiment = experiment::threeSchedules();
        const params::Json table{{"type", "table"}, {"file", write("rates.csv", "lr\n0.3\n0.2\n")}};
        experiment.lanes[0].schedule = schedule::fromJson(table, "").value();
        m_record = std::make_shared<engine::Record>(std::move(experiment));
        m_record->setShape(newRecord()->shape());
        m_record->state = engine::RunState::Running;
    }

    /// Makes the document, and closes it.
    void train()
    {
        auto document = create();
        document->attach(m_record);
        store::train(*m_record->lanes()[0], 1'000);
        m_record->lanes()[0]->status = LaneStatus::Finished;
        store::train(*m_record->lanes()[1], 950, 1);
        EXPECT_TRUE(document->flush().empty());
    }

    std::shared_ptr<engine::Record> m_record;
};

TEST_F(EndedWithATable, RaceNeedsItNoMore)
{
    train();
    std::filesystem::remove(path("rates.csv"));
    {
        const auto document = open();
        const auto resumed = resume(*document, 1);
        ASSERT_TRUE(resumed) << resumed.issues()[0].text();
        EXPECT_EQ(resumed->record->lanes()[0]->status, LaneStatus::Finished);
        EXPECT_EQ(resumed->record->lanes()[1]->status, LaneStatus::Waiting);
        EXPECT_TRUE(engine::lengthProblems(*resumed->record, resumed->record->shape()).empty());
    }
    execute(
        "UPDATE run SET status = 'finished' WHERE id = 2; UPDATE run SET status = 'stopped' WHERE id = 1");
    const auto refused = resume(*open(), 1);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.issues()[0].pointer, "/lanes/0/schedule/file");
}

TEST_F(EndedWithATable, WhoLeavesItNeedsItNoMore)
{
    const experiment::Lane& tabled = m_record->experiment().lanes[0];
    m_record->lanes()[0]->setColumns(schedule::columnsOf(tabled.schedule, "").value());
    train();
    execute("UPDATE table_column SET data = x'00'");
    const auto document = open();
    EXPECT_FALSE(document->columns(1));
    EXPECT_TRUE(resume(*document, 1));
    EXPECT_TRUE(fork(*document, 1, 500, {m_record->experiment().lanes[1]}, "ABC"));
    EXPECT_FALSE(fork(*document, 1, 500, {tabled}, "ABC"));
}

TEST_F(ContinuationTest, OfARaceThatWasStoppedJustNowGoesOnInItsRecords)
{
    auto document = create();
    auto record = newRecord();
    const auto runs = document->attach(record).ids();
    for (const auto& lane : record->lanes()) {
        train(*lane, 500);
    }
    const auto early = resume(*document, 1);
    ASSERT_FALSE(early);
    EXPECT_NE(early.issues()[0].message.find("under way already"), std::string::npos);
    for (const auto& lane : record->lanes()) {
        lane->status = LaneStatus::Stopped;
    }
    record->state = engine::RunState::Ended;
    auto resumed = resume(*document, 1);
    ASSERT_TRUE(resumed);
    EXPECT_EQ(resumed->record->lanes()[0], record->lanes()[0]);
    document->reattach(resumed->record, runs);
    train(*record->lanes()[0], 800);
    record->lanes()[0]->events.put(engine::eventNow(engine::EventKind::Note, 800, "once"));
    ASSERT_TRUE(document->flush().empty());
    EXPECT_EQ(answer("SELECT sum(count) FROM sample_block WHERE run = 1"), "800");
    const auto events = document->events(runs[0]).value();
    ASSERT_EQ(events.size(), 3U);
    EXPECT_EQ(events[0].kind, engine::EventKind::Started);
    EXPECT_EQ(events[1].kind, engine::EventKind::Resumed);
    EXPECT_EQ(events[2].text, "once");
}

TEST_F(ContinuationTest, IsRefusedWhereNothingIsLeft)
{
    writeExample();
    auto document = open();
    const auto ended = resume(*document, 1);
    ASSERT_FALSE(ended);
    EXPECT_NE(ended.issues()[0].message.find("nothing left to resume"), std::string::npos);
    EXPECT_FALSE(resume(*document, 9));
    EXPECT_FALSE(fork(*document, 99, 500, {experiment::Lane{}}, ""));
    EXPECT_FALSE(fork(*document, 1, 500, {}, ""));
    EXPECT_FALSE(fork(*document, 1, 500, std::vector<experiment::Lane>(9), ""));
    EXPECT_FALSE(fork(*document, 1, -1, {experiment::Lane{}}, ""));
}

TEST_F(ContinuationTest, ForksFromTheCheckpointBefore)
{
    writeExample();
    auto document = open();
    const experiment::Experiment experiment = document->contents().value().races[0].experiment;
    experiment::Lane same = experiment.lanes[1];
    same.name = "as before";
    experiment::Lane other = experiment.lanes[2];
    auto forked = fork(*document, 2, 450, {same, other}, "ABC");
    ASSERT_TRUE(forked) << forked.issues()[0].text();
    EXPECT_EQ(forked->runs, (std::vector<RunId>{2, 2}));
    EXPECT_EQ(forked->record->shape().totalSteps, 20'000);
    const auto& lanes = forked->record->lanes();
    EXPECT_EQ(lanes[0]->letter, 'D');
    EXPECT_EQ(lanes[1]->letter, 'E');
    EXPECT_EQ(forked->record->experiment().lanes[0].letter, 'D');
    EXPECT_EQ(forked->record->experiment().lanes[0].name, "as before");
    for (const auto& lane : lanes) {
        EXPECT_EQ(lane->status, LaneStatus::Waiting);
        EXPECT_EQ(lane->beginning.forkStep, 400);
        EXPECT_EQ(lane->beginning.checkpoint->bytes, "weights at 400");
        EXPECT_EQ(lane->beginning.parent->samples.size(), 1'000U);
        EXPECT_EQ(lane->steps, 400);
    }
    EXPECT_TRUE(lanes[0]->beginning.isContinued);
    EXPECT_EQ(lanes[0]->beginning.scheduleStep, 0);
    EXPECT_FALSE(lanes[1]->beginning.isContinued);
    EXPECT_EQ(lanes[1]->beginning.scheduleStep, 400);

    const auto runs = document->attach(forked->record, forked->runs).ids();
    train(*lanes[0], 700);
    train(*lanes[1], 700);
    document->flush();
    document = nullptr;
    document = open();
    ASSERT_TRUE(document->contents().value().leftOut.empty());

    // Back before the fork: its parent is left, whose lane is the measure of what is unchanged.
    auto early = fork(*document, runs[1], 320, {same}, "ABCDE");
    ASSERT_TRUE(early);
    EXPECT_EQ(early->runs, (std::vector<RunId>{2}));
    EXPECT_TRUE(early->record->lanes()[0]->beginning.isContinued);
    // At the very fork: the schedule begins there once more.
    auto again = fork(*document, runs[1], 499, {other}, "ABCDEFGH");
    ASSERT_TRUE(again);
    EXPECT_EQ(again->record->lanes()[0]->beginning.forkStep, 400);
    EXPECT_FALSE(again->record->lanes()[0]->beginning.isContinued);
    EXPECT_EQ(again->record->lanes()[0]->beginning.scheduleStep, 400);
    EXPECT_EQ(again->record->lanes()[0]->letter, 'E'); // none is free, so the parent's
    // And beyond: it goes on.
    auto later = fork(*document, runs[1], 650, {other, other}, "ABCDEFGH");
    ASSERT_TRUE(later);
    EXPECT_EQ(later->record->lanes()[0]->beginning.checkpoint->step, 600);
    EXPECT_TRUE(later->record->lanes()[0]->beginning.isContinued);
    EXPECT_EQ(later->record->lanes()[0]->beginning.scheduleStep, 400);
    EXPECT_EQ(later->record->lanes()[0]->letter, 'E');
    EXPECT_EQ(later->record->lanes()[1]->letter, 'F'); // lanes of a race differ
}

TEST_F(ContinuationTest, RefusesAForkWhoseLengthsDoNotFitWhatIsLeft)
{
    writeExample();
    auto document = open();
    experiment::Lane lane;
    const params::Json constant{{"type", "ConstantLR"}};
    lane.schedule = schedule::fromJson({{"type", "SequentialLR"},
                                        {"milestones", {"9900 steps", "50 %"}},
                                        {"schedulers", {constant, constant, constant}}},
                                       "")
                        .value();
    EXPECT_TRUE(fork(*document, 2, 0, {lane}, "ABC"));
    const auto late = fork(*document, 2, 450, {experiment::Lane{}, lane}, "ABC");
    ASSERT_FALSE(late);
    EXPECT_EQ(late.issues()[0].pointer.find("/lanes/1/schedule/milestones"), 0U) << late.issues()[0].text();
}

TEST_F(ContinuationTest, OfAForkCutOffAtItsStartBeginsItsScheduleAnew)
{
    writeExample();
    {
        auto document = open();
        const auto lanes = document->contents().value().races[0].experiment.lanes;
        auto forked = fork(*document, 2, 450, {lanes[0], lanes[1]}, "ABC");
        document->attach(forked->record, forked->runs);
        train(*forked->record->lanes()[0], 450);
        document->flush();
    }
    auto document = open();
    auto resumed = resume(*document, 2);
    ASSERT_TRUE(resumed) << resumed.issues()[0].text();
    const auto& lanes = resumed->record->lanes();
    EXPECT_EQ(lanes[0]->beginning.checkpoint->step, 400);
    EXPECT_FALSE(lanes[0]->beginning.isContinued);
    EXPECT_EQ(lanes[0]->beginning.forkStep, 400);
    EXPECT_EQ(lanes[0]->samples.size(), 50U);
    EXPECT_TRUE(lanes[1]->beginning.isContinued);
    EXPECT_EQ(lanes[1]->beginning.parent->samples.size(), 1'000U);
}

} // namespace
} // namespace lrp::store
