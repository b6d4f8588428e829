#include "ui/history/ShownRuns.h"

#include "tests/ui/Runs.h"
#include "ui/history/History.h"

#include <gtest/gtest.h>
#include <QSignalSpy>

namespace lrp::test
{
namespace
{

using engine::LaneStatus;
using ui::LaneCurve;

/// The preset's race in the window, the record of which the lanes of the form show.
class ShownRuns : public testing::Test
{
protected:
    ShownRuns()
    {
        for (const char letter : {'A', 'B', 'C'}) {
            form.push_back({.letter = letter, .name = QString(QChar(letter))});
        }
        runs.race(42);
        begin();
    }

    /// Three live runs after those that `runs` has; they are the present record's.
    void begin()
    {
        first = runs.race(40 + static_cast<std::int64_t>(runs.contents.races.size()));
        for (store::RunId run = first; run < first + 3; ++run) {
            runs.run(run).status = LaneStatus::Waiting;
        }
        record = std::make_shared<engine::Record>(runs.contents.races.back().experiment);
        record->state = engine::RunState::Running;
        history.reset(runs.contents);
        for (store::RunId run = 1; run < first; ++run) {
            history.setSamples(run, std::make_shared<engine::LaneRecord>());
        }
        history.follow({first, first + 1, first + 2}, record);
    }

    void end()
    {
        for (const auto& lane : record->lanes()) {
            lane->status = LaneStatus::Finished;
        }
        record->state = engine::RunState::Ended;
        history.refresh();
    }

    ui::ShownRuns shown() const { return ui::shownRuns(history, form, record.get()); }

    Runs runs;
    ui::History history;
    std::vector<LaneCurve> form;
    std::shared_ptr<engine::Record> record;
    store::RunId first = 0;
};

TEST_F(ShownRuns, LanesOfTheFormFollowTheListOfRuns)
{
    history.setShown({1, 2, 3}, false);
    ASSERT_EQ(shown().lanes.size(), 3U);
    EXPECT_TRUE(shown().lanes[1].hasMeasured);

    history.setShown(first + 1, false);
    EXPECT_FALSE(shown().lanes[1].hasMeasured);
    EXPECT_TRUE(shown().lanes[1].visible) << "the plan is the form's";
    history.showOnly({1});
    const ui::ShownRuns only = shown();
    ASSERT_EQ(only.lanes.size(), 4U);
    EXPECT_FALSE(only.lanes[0].hasMeasured);
    EXPECT_EQ(only.lanes[3].run, history.samples(1));
    EXPECT_EQ(only.lanes[3].model,
              params::dump(model::toJson(runs.contents.races.front().experiment.problem.model)));
    EXPECT_EQ(only.lanes[0].model, "") << "the present record's";

    history.setShown(first, true);
    history.setGhost({first}, true);
    EXPECT_TRUE(shown().lanes[0].isGhost);
    history.setColour({first}, 'H');
    EXPECT_EQ(shown().lanes[0].letter, 'H');
    EXPECT_EQ(shown().lanes[0].run, record->lanes()[0]);
}

TEST_F(ShownRuns, ALaneThatHasLeftTheFormLeavesItsRun)
{
    history.setShown({1, 2, 3}, false);
    form.pop_back();
    const ui::ShownRuns left = shown();
    ASSERT_EQ(left.lanes.size(), 3U);
    EXPECT_EQ(left.lanes[2].run, record->lanes()[2]);
}

TEST_F(ShownRuns, TheLastSeedJoinsTheBandWhenItEnds)
{
    EXPECT_TRUE(shown().bands.empty());
    const QSignalSpy changes(&history, &ui::History::shownChanged);
    history.refresh();
    EXPECT_EQ(changes.count(), 0);
    end();
    EXPECT_EQ(changes.count(), 1) << "once for all lanes";
    history.refresh();
    EXPECT_EQ(changes.count(), 1);

    const ui::ShownRuns together = shown();
    ASSERT_EQ(together.bands.size(), 3U);
    EXPECT_EQ(together.bands[0].runs.size(), 2U);
    ASSERT_EQ(together.lanes.size(), 3U);
    EXPECT_FALSE(together.lanes[0].hasMeasured) << "the band shows it";
}

TEST_F(ShownRuns, KnowTheShapeOfTheirRace)
{
    runs.contents.races[0].shape = {.stepsPerEpoch = 7, .totalSteps = 70};
    begin();
    const auto lanes = shown().lanes;
    EXPECT_EQ(lanes.back().shape.totalSteps, 0) << "not known yet";
    EXPECT_EQ(lanes[3].shape.stepsPerEpoch, 7);
}

TEST_F(ShownRuns, DeletedRunsAreDrawnNoMore)
{
    end();
    history.remove({first + 1});
    EXPECT_FALSE(shown().lanes[1].hasMeasured);
    record = std::make_shared<engine::Record>(record->experiment());
    EXPECT_TRUE(shown().lanes[1].hasMeasured) << "of another race";
}

TEST_F(ShownRuns, ManyAreShownHiddenAndDeletedAtOnce)
{
    const QSignalSpy changes(&history, &ui::History::shownChanged);
    history.setShown({1, 2, 3}, false);
    history.setGhost({1, 2, 3}, true);
    history.setColour({1, 2, 3}, 'D');
    history.remove({1, 2, 3});
    EXPECT_EQ(changes.count(), 4);
    EXPECT_EQ(history.runs().size(), 3U);
}

TEST_F(ShownRuns, SeedGroupsFollowNamesAndDeletions)
{
    end();
    EXPECT_EQ(history.seedGroups().size(), 3U);
    history.rename(first, QStringLiteral("other"));
    EXPECT_EQ(history.seedGroups()[0].name, "other");
    history.setColour({first}, 'F');
    EXPECT_EQ(history.seedGroups()[0].colour, 'F');
    history.remove({1});
    EXPECT_EQ(history.seedGroups().size(), 2U);
}

TEST(References, NameTheSeriesThatNoPanelShows)
{
    const store::Reference reference{
        .name = "elsewhere",
        .series = {
            {"lr", {0}, {0.1}}, {"val_loss", {0}, {1.0}}, {"test_loss", {0}, {1.0}}, {"error", {0}, {1.0}}}};
    EXPECT_EQ(ui::undrawnSeries(reference), (std::vector<std::string>{"test_loss", "error"}));
}

} // namespace
} // namespace lrp::test
