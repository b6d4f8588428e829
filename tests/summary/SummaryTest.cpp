#include "core/summary/Summary.h"

#include "Lanes.h"
#include "tests/support/Folders.h"

#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

namespace lrp::summary
{
namespace
{

constexpr auto kRate = channel::id("lr");

std::string inFolder(const std::string& name)
{
    return test::goldenFolder() + "/../summary/" + name;
}

/// Lesson 2 with seed 42, as the program has run it: ten blobs, a linear model, batch 4, SGD.
Subject lessonTwo()
{
    std::vector<Evaluated> losses(3);
    std::ifstream file(inFolder("lesson2.csv"));
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        std::istringstream cells(line);
        std::int64_t step = 0;
        cells >> step;
        for (Evaluated& lane : losses) {
            char comma = ' ';
            double loss = 0.0;
            cells >> comma >> loss;
            lane.emplace_back(step, loss);
        }
    }
    const std::vector<std::string> names{"constant 3", "constant 0.1", "step"};
    Subject subject{.steps = 2000, .across = 2000.0};
    for (std::size_t i = 0; i < 3; ++i) {
        auto run = runOf(losses[i], 0);
        for (std::int64_t step = 0; step < 2000; ++step) {
            const double rate = i == 0 ? 3.0 : i == 1 ? 0.1 : step < 1000 ? 3.0 : step < 1500 ? 0.3 : 0.03;
            run->samples.append({step, rate, 1.0, 0.0});
        }
        subject.lanes.push_back(laneOf(static_cast<char>('A' + i), run));
        subject.lanes.back().name = names[i];
    }
    return subject;
}

TEST(Summary, OfLessonTwoReadsAsItsDesignSays)
{
    std::ifstream file(inFolder("lesson2.txt")); // tests/app/cli_test.py asks the program for the same
    std::string expected;
    std::getline(file, expected);
    EXPECT_EQ(textOf(lessonTwo()), expected);
}

TEST(Summary, SentencesStandInTheirOrderAndSayWhoseTheyAre)
{
    Subject subject = lessonTwo();
    subject.finding = "Hot first, cool later.";
    std::string kinds;
    std::string lanes;
    for (const Sentence& sentence : sentencesOf(subject)) {
        kinds += std::to_string(static_cast<int>(sentence.kind));
        lanes += sentence.lane == '\0' ? '-' : sentence.lane;
        EXPECT_EQ(sentence.text.back(), '.');
    }
    EXPECT_EQ(kinds, "0123423423456");
    EXPECT_EQ(lanes, "--AAABBBCCC--");
    EXPECT_TRUE(textOf(subject).ends_with(" In this lesson: Hot first, cool later."));
}

TEST(Summary, SaysNothingOfAHiddenLane)
{
    Subject subject = lessonTwo();
    subject.hidden.hide('C');
    const std::string text = textOf(subject);
    EXPECT_TRUE(text.starts_with("Learning rate and loss, 2 lanes, 2,000 steps."));
    EXPECT_TRUE(text.ends_with("Lowest at the end: A, 0.971; then B, 1.12."));
    for (const char* secret : {"C", "step:", "0.834", "0.825", "0.03", "1,400"}) {
        EXPECT_EQ(text.find(secret), std::string::npos) << secret;
    }
}

TEST(Summary, SaysTheRateOfALaneWhoseLossIsHidden)
{
    Subject subject = lessonTwo();
    subject.hidden.hideAxis('C', "Loss");
    const std::string text = textOf(subject);
    EXPECT_NE(text.find(" C step: hidden until it is revealed. Its rate falls from 3 to 0.03 in 2 cuts, at "
                        "steps 1,000 and 1,500. Lowest"),
              std::string::npos);
    EXPECT_NE(text.find("Loss: logarithmic, 0.8 to 2.4"), std::string::npos) << "A's lowest is 0.868";
    for (const char* secret : {"0.834", "0.825", "1,400", "1,050", "C, "}) {
        EXPECT_EQ(text.find(secret), std::string::npos) << secret;
    }
}

TEST(Summary, SaysTheLossOfALaneWhoseRateIsHidden)
{
    Subject subject{.lanes = {laneOf('A', runOf(drop(2.0, 1.0), 10))}, .steps = 1000, .across = 1000.0};
    subject.hidden.hide('A', kRate);
    EXPECT_EQ(textOf(subject),
              "Learning rate and loss, 1 lane, 1,000 steps. Rate above loss. Across: steps, 0 to 1,000. "
              "Loss: logarithmic, 1 to 2. A lane: loss fell from 2 to 1, lowest 1 at step 100. Falls fastest "
              "between steps 0 and 100; level from step 300.");
    const auto hot = runOf({}, 10);
    hot->samples.append({10, 9.0, std::nan(""), 0.0});
    hot->status = engine::LaneStatus::Diverged;
    subject.lanes[0] = laneOf('A', hot);
    EXPECT_TRUE(textOf(subject).ends_with("A lane: left the chart at step 10."));
    hot->beginning.forkStep = 5;
    hot->beginning.bend = engine::Bend{.from = 3.0, .to = 1.0};
    EXPECT_TRUE(textOf(subject).ends_with("A lane, bent at step 5: left the chart at step 10."))
        << textOf(subject);
    hot->beginning = {};
    subject.hidden = {};
    EXPECT_NE(textOf(subject).find("A lane: left the chart at step 10, rate 9."), std::string::npos);
}

/// What is said of one lane from its own sentence on.
std::string said(const Lane& lane)
{
    const std::string text = textOf({.lanes = {lane}, .steps = 1000, .across = 1000.0});
    return text.substr(text.find(" A lane") + 1);
}

TEST(Summary, SaysWhatALossDidByItsEnd)
{
    EXPECT_EQ(said(laneOf('A', runOf(drop(1.0, 1.2), 2))),
              "A lane: loss rose from 1 to 1.2, lowest 1 at step 0. Its rate is 0.5 throughout. Level from "
              "step 200.");
    EXPECT_TRUE(said(laneOf('A', runOf(drop(1.0, 1.09), 2)))
                    .starts_with("A lane: loss hardly changed, from 1 to 1.09, lowest 1 at step 0."));
    EXPECT_TRUE(said(laneOf('A', runOf(drop(1.0, 0.91), 2)))
                    .starts_with("A lane: loss hardly changed, from 1 to 0.91, lowest 0.91 at step 100."));
    EXPECT_TRUE(said(laneOf('A', runOf({{0, 0.7}}, 1))).starts_with("A lane: loss stands at 0.7."));
}

TEST(Summary, GivesNoShareOfALossThatIsPracticallyZero)
{
    Evaluated evaluated = drop(2.0, 1e-9);
    evaluated.back().second = 3e-9;
    EXPECT_EQ(said(laneOf('A', runOf(evaluated, 2))),
              "A lane: loss fell from 2 to 3e-9, practically 0, lowest 1e-9 at step 100. Its rate is 0.5 "
              "throughout. Falls fastest between steps 0 and 100.");
    EXPECT_EQ(said(laneOf('A', runOf(drop(0.0, 0.0), 2))),
              "A lane: loss stands at 0. Its rate is 0.5 throughout.");
    EXPECT_EQ(said(laneOf('A', runOf(drop(2.0, 0.0), 2))),
              "A lane: loss fell from 2 to 0, practically 0, lowest 0 at step 100. Its rate is 0.5 "
              "throughout.");
}

TEST(Summary, SaysOfALossBelowZeroWhatItIs)
{
    EXPECT_TRUE(said(laneOf('A', runOf(drop(0.1, -0.5), 2)))
                    .starts_with("A lane: loss fell from 0.1 to -0.5, lowest -0.5 at step 100."));
    EXPECT_TRUE(said(laneOf('A', runOf(drop(-1.0, -0.95), 2)))
                    .starts_with("A lane: loss hardly changed, from -1 to -0.95, lowest -1 at step 0."));
    EXPECT_TRUE(said(laneOf('A', runOf(drop(-1.0, -0.8), 2)))
                    .starts_with("A lane: loss rose from -1 to -0.8, lowest -1 at step 0"));
}

TEST(Summary, PassesOverLossesThatAreNotFinite)
{
    Evaluated evaluated = drop(2.0, 1.0);
    evaluated[3].second = std::nan("");
    evaluated[5].second = INFINITY;
    EXPECT_TRUE(
        said(laneOf('A', runOf(evaluated, 2))).starts_with("A lane: loss fell from 2 to 1, lowest 1"));
    const auto never = runOf({{0, std::nan("")}}, 0);
    never->samples.append({0, 0.5, std::nan(""), 0.0});
    EXPECT_EQ(said(laneOf('A', never)), "A lane: its loss was never a number. Its rate is 0.5 throughout.");
}

TEST(Summary, TellsByTheTrainingLossWhereNothingWasEvaluated)
{
    auto run = runOf({}, 0);
    for (int step = 0; step < 200; ++step) {
        run->samples.append({step, 0.5, step < 100 ? 4.0 : 1.0, 0.0});
    }
    const std::string text = said(laneOf('A', run));
    EXPECT_TRUE(text.starts_with("A lane: training loss fell from 4 to 1, lowest 1 at step 199.")) << text;
}

TEST(Summary, NamesTheStateOfALaneThatHasNotEnded)
{
    auto run = runOf(drop(2.0, 1.0), 500);
    Lane lane = laneOf('A', run);
    lane.status = engine::LaneStatus::Running;
    lane.plan = planOf(std::vector<double>(1000, 0.25));
    EXPECT_EQ(said(lane),
              "A lane, at step 500 of 1,000: loss fell from 2 to 1, lowest 1 at step 100. Its rate "
              "is 0.25 throughout. Falls fastest between steps 0 and 100.");
    lane.status = engine::LaneStatus::Stopped;
    EXPECT_TRUE(said(lane).starts_with("A lane, stopped at step 500 of 1,000: loss fell"));
    EXPECT_NE(said(lane).find("Its rate is 0.5 throughout."), std::string::npos) << "what it really used";
    run->fail("no memory.");
    lane.status = engine::LaneStatus::Failed;
    EXPECT_NE(said(lane).find("A lane, failed at step 500 of 1,000: loss fell from 2 to 1, lowest 1 at step "
                              "100. It failed: no memory."),
              std::string::npos)
        << said(lane);
    run->beginning = {.forkStep = 100, .parent = runOf({}, 100)};
    lane.status = engine::LaneStatus::Finished;
    EXPECT_TRUE(said(lane).starts_with("A lane, forked at step 100: loss fell")) << said(lane);
}

TEST(Summary, OfPlansAloneSaysWhatIsPlanned)
{
    Subject subject{.lanes = {{.letter = 'A', .name = "lane", .plan = planOf({0.5, 0.5, 0.25, 0.25, 0.25})}},
                    .steps = 5,
                    .across = 5.0};
    EXPECT_EQ(textOf(subject),
              "Planned learning rates, 1 lane, 5 steps. Across: steps, 0 to 5. Rate: linear, 0 to 0.5. A "
              "lane: has not run. Its planned rate falls from 0.5 to 0.25 in one cut, at step 2.");
    auto listening = planOf({0.5, 0.5});
    listening->dependsOnMetric = true;
    subject.lanes[0].plan = listening;
    EXPECT_TRUE(
        textOf(subject).ends_with("Its planned rate is 0.5 throughout, unless its metric changes that."));
    subject.lanes[0].hasMeasured = false;
    EXPECT_NE(textOf(subject).find("A lane: its plan alone is drawn. Its rate is 0.5"), std::string::npos);
    EXPECT_EQ(textOf({}), "No lanes.");
}

TEST(Summary, DoesNotRoundWhatIsRound)
{
    const Subject subject{.lanes = {{.letter = 'A', .name = "lane", .plan = planOf({0.6, 0.6, 0.3})}},
                          .steps = 3,
                          .across = 3.0,
                          .isRateLogarithmic = true};
    EXPECT_NE(textOf(subject).find("Rate: logarithmic, 0.3 to 0.6."), std::string::npos) << textOf(subject);
}

TEST(Summary, ComparesEndsAndSaysWhichAreAlike)
{
    Subject subject{.steps = 1000, .across = 1000.0};
    for (const double last : {1.0, 1.5, 1.019, 3.0}) {
        subject.lanes.push_back(
            laneOf(static_cast<char>('A' + subject.lanes.size()), runOf(drop(4.0, last), 2)));
    }
    EXPECT_TRUE(textOf(subject).ends_with(
        " Lowest at the end: A, 1; then C, 1.02, B, 1.5, and D, 3. A and C differ by less than 2 %."));
    subject.lanes[1].letter = 'A';
    subject.lanes[1].name = "once more";
    subject.lanes[3].status = engine::LaneStatus::Running;
    EXPECT_TRUE(textOf(subject).ends_with(" Lowest so far: A lane, 1; then C, 1.02, A once more, 1.5, and D, "
                                          "3. A lane and C differ by less than 2 %."))
        << textOf(subject);
    subject.lanes[3].status = engine::LaneStatus::Diverged;
    EXPECT_EQ(textOf(subject).find("D, 3"), std::string::npos);
}

TEST(Summary, NamesWhatStandsBesideTheLanes)
{
    const Subject subject{
        .steps = 10, .earlierRuns = 2, .means = {"B step · 2 seeds"}, .references = {"paper"}};
    EXPECT_EQ(textOf(subject),
              "No lanes. 2 earlier runs behind them. B step · 2 seeds as mean and range. For "
              "comparison, paper.");
}

} // namespace
} // namespace lrp::summary
