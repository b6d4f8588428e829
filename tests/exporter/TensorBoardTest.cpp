#include "core/exporter/TensorBoard.h"

#include "core/tensorboard/EventReader.h"
#include "tests/exporter/Measured.h"
#include "tests/support/WithFiles.h"

namespace lrp::exporter
{
namespace
{

using tensorboard::Event;

/// Every number as the format rounds it.
std::string textOf(const Event& event)
{
    std::string text = std::to_string(event.step) + ":";
    for (const tensorboard::Scalar& scalar : event.scalars) {
        text +=
            " " + scalar.tag + "=" + params::shortest(static_cast<double>(static_cast<float>(scalar.value)));
    }
    return text;
}

class TensorBoard : public test::WithFiles
{
protected:
    std::vector<Event> eventsIn(const std::string& run) const
    {
        std::vector<Event> events;
        const std::string file = path("out/" + run + "/events.out.tfevents.1000.lr-playground");
        params::Result<tensorboard::EventReader> reader = tensorboard::EventReader::open(file);
        EXPECT_TRUE(reader) << file;
        while (reader) {
            std::optional<Event> event = reader->next();
            if (!event) {
                EXPECT_EQ(reader->problem(), "");
                break;
            }
            events.push_back(std::move(*event));
        }
        return events;
    }
};

TEST_F(TensorBoard, HasEverySampleAtItsStep)
{
    ASSERT_TRUE(writeTensorBoard({twoLanes()}, path("out"), 1000.25).empty());

    const std::vector<Event> a = eventsIn("A-warm-up-seed-42");
    ASSERT_EQ(a.size(), 5U);
    EXPECT_EQ(a[0].fileVersion, tensorboard::kFileVersion);
    const double tenth = static_cast<double>(0.1F);
    ASSERT_EQ(a[1].scalars.size(), 5U);
    EXPECT_EQ(a[1].scalars[0].value, tenth);
    EXPECT_EQ(textOf(a[1]), "0: learning_rate=" + params::shortest(tenth) +
                                " momentum=" + params::shortest(static_cast<double>(0.95F)) +
                                " loss/training=1 loss/validation=2 accuracy=0.5");
    EXPECT_EQ(a[2].scalars.size(), 3U);
    EXPECT_EQ(textOf(a[4]), "3: loss/validation=1.25"); // without an accuracy
    for (std::size_t i = 1; i < a.size(); ++i) {
        EXPECT_EQ(a[i].wallTime, 1000.25 + static_cast<double>(i - 1)); // three seconds for three steps
    }
}

TEST_F(TensorBoard, KeepsWhatIsNotFiniteAndLeavesOutAMomentumThatStandsStill)
{
    ASSERT_TRUE(writeTensorBoard({twoLanes()}, path("out"), 1000.0).empty());

    const std::vector<Event> b = eventsIn("B-hot-seed-42");
    ASSERT_EQ(b.size(), 4U);
    EXPECT_EQ(textOf(b[2]), "1: learning_rate=9 loss/training=inf");
    EXPECT_EQ(textOf(b[3]), "2: loss/validation=nan accuracy=0.5");
}

TEST_F(TensorBoard, HasOptionalChannelsWhereAStretchEnds)
{
    ASSERT_TRUE(writeTensorBoard({withNorms()}, path("out"), 1000.0).empty());

    const std::vector<Event> a = eventsIn("A-warm-up-seed-42");
    ASSERT_EQ(a.size(), 5U);
    EXPECT_EQ(textOf(a[1]).find("norm/"), std::string::npos);
    EXPECT_NE(textOf(a[2]).find(" norm/gradient=0.5"), std::string::npos) << textOf(a[2]);
    EXPECT_NE(textOf(a[3]).find(" norm/gradient=inf"), std::string::npos) << textOf(a[3]);
    EXPECT_EQ(textOf(eventsIn("B-hot-seed-42")[2]).find("norm/"), std::string::npos);
}

TEST_F(TensorBoard, RunsOfOneLaneAndSeedHaveFoldersOfTheirOwn)
{
    ASSERT_TRUE(writeTensorBoard({twoLanes(), twoLanes(), twoLanes(43)}, path("out"), 1000.0).empty());

    EXPECT_EQ(eventsIn("B-hot-seed-42").size(), 4U);
    EXPECT_EQ(eventsIn("B-hot-seed-42-2").size(), 4U);
    EXPECT_EQ(eventsIn("B-hot-seed-43").size(), 4U);
}

TEST_F(TensorBoard, NamesRunsOfADocumentByTheirNumbersWhereTheyWouldShareAFolder)
{
    const Runs runs{twoLanes(), twoLanes(), twoLanes(43)};
    Identities identities;
    for (const auto& run : runs) {
        const auto number = static_cast<std::int64_t>(identities.size()) + 1;
        identities[run->lanes()[1].get()] = {.run = number, .parent = std::nullopt};
    }
    ASSERT_TRUE(writeTensorBoard(runs, path("out"), 1000.0, identities).empty());

    EXPECT_EQ(eventsIn("B-hot-seed-42-run-1").size(), 4U);
    EXPECT_EQ(eventsIn("B-hot-seed-42-run-2").size(), 4U);
    EXPECT_EQ(eventsIn("B-hot-seed-43").size(), 4U);
    EXPECT_EQ(eventsIn("A-warm-up-seed-42-2").size(), 5U); // no run of a document
}

TEST_F(TensorBoard, LeavesAFolderThatIsThereAsItIs)
{
    std::filesystem::create_directory(path("out"));
    write("out/mine", "precious");

    const params::Issues issues = writeTensorBoard({twoLanes()}, path("out"), 0.0);

    ASSERT_EQ(issues.size(), 1U);
    EXPECT_NE(issues[0].message.find(path("out-2")), std::string::npos) << issues[0].message;
    EXPECT_EQ(read("out/mine"), "precious");
    EXPECT_EQ(names(), std::vector<std::string>{"out"});
    EXPECT_FALSE(writeTensorBoard({twoLanes()}, path("none/out"), 0.0).empty());
}

TEST(RunFolder, IsAPlainNameForAnyLane)
{
    engine::LaneRecord lane;
    const auto named = [&lane](const std::string& name) {
        lane.name = name;
        return runFolder(lane, 7);
    };

    EXPECT_EQ(named("warm-up + cosine"), "A-warm-up-cosine-seed-7");
    EXPECT_EQ(named("../../etc/passwd"), "A-..-..-etc-passwd-seed-7");
    EXPECT_EQ(named("rückwärts"), "A-rückwärts-seed-7");
    EXPECT_EQ(named(" \n\t/"), "A-seed-7");
    EXPECT_EQ(named(std::string(99, 'x') + "ü"), "A-" + std::string(99, 'x') + "-seed-7");
}

} // namespace
} // namespace lrp::exporter
