#include "core/files/ByteStream.h"
#include "core/store/Continuation.h"
#include "core/store/Schema.h"
#include "tests/store/Fixture.h"

#include <filesystem>

/// The channels that a run keeps a value of for each stretch.
namespace lrp::store
{
namespace
{

using engine::StretchColumns;

class Stretches : public Documents
{
protected:
    static void expectSameStretches(const StretchColumns& a, const StretchColumns& b)
    {
        ASSERT_EQ(a.size(), b.size());
        EXPECT_EQ(a.length(), b.length());
        EXPECT_EQ(a.end(), b.end());
        for (std::size_t i = 0; i < a.size(); ++i) {
            ASSERT_EQ(a.step(i), b.step(i)) << i;
            for (const channel::Id id : channel::kept()) {
                ASSERT_EQ(bitsOf(a.value(id, i)), bitsOf(b.value(id, i))) << channel::of(id).id << ' ' << i;
            }
        }
    }

    /// Up to the stretch that ends at `end`.
    static void measure(StretchColumns& stretches, std::int64_t end, std::int64_t firstStep = 0)
    {
        stretches.begin(firstStep, 3);
        while (stretches.size() == 0 || stretches.end() < end) {
            const std::int64_t done = stretches.size() == 0 ? firstStep : stretches.end();
            StretchColumns::Values values;
            for (std::size_t i = 0; i < values.size(); ++i) {
                values[i] = static_cast<float>(std::sin(static_cast<double>(done) + static_cast<double>(i)));
            }
            if (done % 7 == 0) {
                values[0] = std::numeric_limits<float>::infinity();
            }
            stretches.append(std::min((done / 3 + 1) * 3, end), values);
        }
    }
};

TEST_F(Stretches, ComeBackToTheBitAndGrow)
{
    auto record = newRecord();
    auto document = create();
    const auto runs = document->attach(record).ids();
    StretchColumns& stretches = record->lanes()[1]->stretches;
    train(*record->lanes()[1], 120);
    for (const std::int64_t end : {3, 60, 100}) { // the last is a shorter one
        measure(stretches, end);
        ASSERT_TRUE(document->flush().empty());
        const auto read = Document::openForReading(lrp()).value()->samples(runs[1]).value();
        expectSameStretches(read->stretches, stretches);
    }
    EXPECT_EQ(Document::openForReading(lrp()).value()->samples(runs[0]).value()->stretches.size(), 0U);
    EXPECT_EQ(answer("SELECT count(*) FROM stretch_column WHERE run = 1"), "0");
}

TEST_F(Stretches, OfAForkBeginInTheMiddleOfOne)
{
    const auto lane = std::make_shared<engine::LaneRecord>();
    lane->beginning.forkStep = 100;
    measure(lane->stretches, 200, 100);
    EXPECT_EQ(lane->stretches.step(0), 101);
    experiment::Experiment experiment = experiment::threeSchedules();
    experiment.lanes.resize(1);
    {
        auto document = create();
        const auto parent = document->attach(std::make_shared<engine::Record>(experiment)).ids();
        document->attach(std::make_shared<engine::Record>(experiment, std::vector{lane}), parent);
        ASSERT_TRUE(document->flush().empty());
    }
    expectSameStretches(open()->samples(2).value()->stretches, lane->stretches);
}

TEST_F(Stretches, OfAnUnknownChannelArePassedOverAndMissingOnesAreNaN)
{
    {
        auto document = create();
        auto record = newRecord();
        document->attach(record);
        measure(record->lanes()[0]->stretches, 30);
    }
    execute("UPDATE stretch_column SET channel = 'joy' WHERE channel = 'gradient_norm'");
    const auto lane = open()->samples(1).value();
    ASSERT_EQ(lane->stretches.size(), 10U);
    EXPECT_TRUE(std::isnan(lane->stretches.value(channel::id("gradient_norm"), 4)));
}

TEST_F(Stretches, ThatAreNonsenseKeepTheRunFromBeingReadAndAreNamed)
{
    {
        auto document = create();
        auto record = newRecord();
        document->attach(record);
        measure(record->lanes()[0]->stretches, 30);
    }
    const std::string whole = read("a.lrp");
    for (const char* change : {"count = 9", "count = 5000", "length = 0", "length = 4", "end = 31",
                               "end = -1", "data = x'00'", "data = zeroblob(100000)", "count = 'ten'"}) {
        write("a.lrp", whole);
        execute(std::string("UPDATE stretch_column SET ") + change + " WHERE channel = 'gradient_norm'");
        const auto samples = Document::openForReading(lrp()).value()->samples(1);
        EXPECT_FALSE(samples) << change;
        EXPECT_TRUE(samples || samples.issues()[0].message.find("stretch") != std::string::npos ||
                    samples.issues()[0].message.find("gradient_norm") != std::string::npos)
            << change << ": " << samples.issues()[0].text();
    }
}

/// Written by the program that knew no channels: four runs, one of them a fork and one stopped.
TEST_F(Stretches, AreNotInDocumentsOfVersionTwoWhichOpenWithAllTheyHold)
{
    const std::string folder = LRP_DOCUMENTS_DIR;
    write("a.lrp", files::readWhole(folder + "/version-2.lrp.gz", "", 1 << 20).value());
    const std::string before = read("a.lrp");
    const auto expectAll = [](const Document& document) {
        const Contents contents = document.contents().value();
        EXPECT_TRUE(contents.leftOut.empty());
        ASSERT_EQ(contents.runs.size(), 4U);
        EXPECT_EQ(contents.runs[2].parent, 1);
        EXPECT_EQ(contents.runs[2].forkStep, 3);
        EXPECT_EQ(contents.runs[3].status, engine::LaneStatus::Stopped);
        EXPECT_EQ(contents.races[0].experiment.problem.channels, experiment::Channels::Standard);
        for (const auto& [run, steps] : {std::pair{1, 6U}, {2, 6U}, {3, 3U}, {4, 178U}}) {
            const auto lane = document.samples(run).value();
            EXPECT_EQ(lane->samples.size(), steps) << run;
            EXPECT_EQ(lane->stretches.size(), 0U) << run;
        }
        EXPECT_EQ(document.columns(2).value().size(), 1U);
        EXPECT_EQ(document.checkpoint(4, 1000).value()->step, 178);
    };
    expectAll(*Document::openForReading(lrp()).value());
    EXPECT_EQ(read("a.lrp"), before);
    EXPECT_EQ(answer("PRAGMA user_version"), "2");
    expectAll(*open());
    EXPECT_EQ(answer("PRAGMA user_version"), std::to_string(kSchemaVersion));
    EXPECT_TRUE(resume(*open(), 3));
}

} // namespace
} // namespace lrp::store
