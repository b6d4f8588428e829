#include "core/dataset/Catalog.h"
#include "core/experiment/Presets.h"
#include "core/optimizer/Catalog.h"
#include "tests/support/QtTestMain.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/lanes/LanesModel.h"

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>

#include <functional>
#include <random>

namespace lrp::test
{

using params::Json;

namespace
{

Json schedule(const char* id)
{
    return params::find(schedule::entries(), id)->starter;
}

Json warmedUp(const Json& inner)
{
    Json around = schedule("warmup");
    around["of"] = inner;
    return around;
}

} // namespace

class Undo : public testing::Test
{
protected:
    /// Sets a value as an edit of its own.
    void set(const std::string& pointer, const Json& value)
    {
        history.closeEdit();
        model.setValue(pointer, value);
    }

    ui::ExperimentModel model;
    ui::ExperimentHistory& history = *model.history();
};

TEST_F(Undo, TakesEveryKindOfEditBackAndNamesIt)
{
    struct Case {
        const char* text;
        std::function<void()> edit;
    };
    const std::vector<Case> cases{
        {"Change batch size to 32", [&] { model.setValue("/problem/batch_size", 32); }},
        {"Change base rate of lane A to 0.1", [&] { model.setValue("/lanes/0/optimizer/lr", 0.1); }},
        {"Change nesterov of lane A to on", [&] { model.setValue("/lanes/0/optimizer/nesterov", true); }},
        {"Change step size of lane B to 30 %",
         [&] { model.setValue("/lanes/1/schedule/step_size", "30 %"); }},
        {"Choose Two moons", [&] { model.setValue("/problem/dataset", dataset::toJson(dataset::Moons{})); }},
        {"Choose Adam for lane A",
         [&] { model.setValue("/lanes/0/optimizer", optimizer::toJson(optimizer::Adam{})); }},
        {"Choose ExponentialLR for lane B",
         [&] { model.setValue("/lanes/1/schedule", schedule("ExponentialLR")); }},
        {"Add warm-up to lane B",
         [&] { model.setValue("/lanes/1/schedule", warmedUp(model.value("/lanes/1/schedule"))); }},
        {"Change gamma of lane B to 0.5", [&] { model.setValue("/lanes/1/schedule/of/gamma", 0.5); }},
        {"Remove warm-up from lane B",
         [&] { model.setValue("/lanes/1/schedule", Json(model.value("/lanes/1/schedule/of"))); }},
        {"Rename lane C to hot", [&] { model.renameLane(2, "hot"); }},
        {"Add lane D", [&] { model.addLane(); }},
        {"Duplicate lane D", [&] { model.duplicateLane(); }},
        {"Remove lane B",
         [&] {
             model.selectLane(1);
             model.removeLane();
         }},
        {"Mend: Set T_max to 9",
         [&] {
             model.apply({"Set T_max to 9", {{"/problem/seed", 9}, {"/problem/length", 9}}});
         }},
    };
    for (const Case& one : cases) {
        history.closeEdit();
        const Json before = model.json();
        const auto depth = history.index();
        one.edit();
        const Json after = model.json();
        const int selected = model.selectedLane();
        ASSERT_EQ(history.index(), depth + 1) << one.text;
        EXPECT_EQ(history.undoText(), one.text);
        ASSERT_NE(before, after);

        history.undo();
        EXPECT_EQ(model.json(), before) << one.text;
        EXPECT_EQ(experiment::toJson(model.experiment()), before) << one.text;
        history.redo();
        EXPECT_EQ(model.json(), after) << one.text;
        EXPECT_EQ(model.selectedLane(), selected) << one.text;
    }
    while (history.canUndo()) {
        history.undo();
    }
    EXPECT_EQ(model.json(), experiment::toJson(experiment::threeSchedules()));
}

TEST_F(Undo, NamesTheSettingThatAWholeFormChanged)
{
    Json optimizer = model.value("/lanes/0/optimizer");
    optimizer["lr"] = 0.25;
    model.setValue("/lanes/0/optimizer", optimizer);
    EXPECT_EQ(history.undoText(), "Change base rate of lane A to 0.25");

    Json sequence = model.value("/lanes/2/schedule");
    sequence["schedulers"][1]["eta_min"] = 0.01;
    model.setValue("/lanes/2/schedule", sequence);
    EXPECT_EQ(history.undoText(), "Change floor of lane C to 0.01");
    sequence["schedulers"].push_back(schedule("constant"));
    model.setValue("/lanes/2/schedule", sequence);
    EXPECT_EQ(history.undoText(), "Change schedules of lane C");
    sequence["milestones"] = Json::array({1, 2});
    sequence["schedulers"].erase(0);
    model.setValue("/lanes/2/schedule", sequence);
    EXPECT_EQ(history.undoText(), "Change SequentialLR of lane C");
}

TEST_F(Undo, KeepsWhatWasTypedWrong)
{
    set("/problem/batch_size", "many");
    set("/problem/seed", 7);
    history.undo();
    EXPECT_EQ(model.value("/problem/batch_size"), "many");
    EXPECT_FALSE(model.isRight());
    history.undo();
    EXPECT_EQ(model.value("/problem/batch_size"), 16);
    EXPECT_TRUE(model.isRight());
    history.redo();
    EXPECT_EQ(model.value("/problem/batch_size"), "many");
    EXPECT_FALSE(model.isRight());
}

TEST_F(Undo, TakesTheEditsOfOnePlaceTogether)
{
    for (const char* typed : {"0.", "0.1", "0.12"}) {
        model.setValue("/lanes/0/optimizer/lr", typed);
    }
    model.setValue("/lanes/0/optimizer/lr", 0.123);
    EXPECT_EQ(history.count(), 1);
    EXPECT_EQ(history.undoText(), "Change base rate of lane A to 0.123");
    model.setValue("/lanes/0/optimizer/momentum", 0.8);
    EXPECT_EQ(history.count(), 2) << "another setting";
    model.setValue("/lanes/1/optimizer/momentum", 0.8);
    EXPECT_EQ(history.count(), 3) << "another lane";
    history.closeEdit();
    model.setValue("/lanes/1/optimizer/momentum", 0.7);
    EXPECT_EQ(history.count(), 4) << "after a pause";
    history.undo();
    history.undo();
    history.undo();
    EXPECT_EQ(model.value("/lanes/0/optimizer/lr"), 0.123);
    model.setValue("/lanes/0/optimizer/lr", 0.2);
    EXPECT_EQ(history.count(), 2) << "an edit after an undo is a new one";
    history.undo();
    history.undo();
    EXPECT_EQ(model.value("/lanes/0/optimizer/lr"), 0.4);
    EXPECT_FALSE(history.canUndo());
}

TEST_F(Undo, ForgetsAnEditThatLedBackToWhereItBegan)
{
    model.setValue("/problem/seed", 4);
    model.setValue("/problem/seed", 42);
    EXPECT_FALSE(history.canUndo());
    EXPECT_FALSE(model.isModified());
}

TEST_F(Undo, KnowsWhatIsSaved)
{
    std::vector<bool> heard;
    QObject::connect(&model, &ui::ExperimentModel::modifiedChanged,
                     [&](bool modified) { heard.push_back(modified); });
    set("/problem/seed", 1);
    model.markSaved();
    model.setValue("/problem/seed", 12);
    EXPECT_TRUE(model.isModified());
    EXPECT_EQ(history.count(), 2) << "what is saved can be gone back to";
    history.undo();
    EXPECT_FALSE(model.isModified());
    history.undo();
    EXPECT_TRUE(model.isModified());
    history.redo();
    EXPECT_EQ(heard, (std::vector<bool>{true, false, true, false, true, false}));
}

TEST_F(Undo, EndsWhereAnotherExperimentBegins)
{
    set("/problem/seed", 1);
    model.setExperiment(experiment::threeSchedules());
    EXPECT_FALSE(history.canUndo());
    EXPECT_FALSE(history.canRedo());
    EXPECT_FALSE(model.isModified());
}

TEST_F(Undo, LeavesAloneWhichLanesAreShown)
{
    set("/lanes/2/optimizer/lr", 0.1);
    model.setLaneShown(1, false);
    EXPECT_EQ(history.count(), 1);
    history.undo();
    EXPECT_FALSE(model.isLaneShown(1));
    EXPECT_TRUE(model.isLaneShown(2));
}

TEST_F(Undo, GoesBackToTheLaneThatWasEdited)
{
    model.selectLane(1);
    set("/lanes/1/optimizer/lr", 0.1);
    model.selectLane(2);
    history.undo();
    EXPECT_EQ(model.selectedLane(), 1);
    model.removeLane();
    model.selectLane(0);
    history.undo();
    EXPECT_EQ(model.selectedLane(), 1);
    EXPECT_EQ(model.laneLetter(1), 'B');
    EXPECT_EQ(model.laneLetter(2), 'C');
}

/// Whatever is done with the lanes can be gone through backwards and forwards.
TEST_F(Undo, GoesThroughAnyEditsOfLanes)
{
    ui::LanesModel lanes(&model);
    const QAbstractItemModelTester tester(&lanes, QAbstractItemModelTester::FailureReportingMode::Warning);
    std::mt19937 random(7);
    std::vector<Json> states{model.json()};
    std::vector<int> selections{model.selectedLane()};
    const auto expectState = [&](int index) {
        const auto place = static_cast<std::size_t>(index);
        ASSERT_EQ(model.json(), states[place]);
        ASSERT_EQ(lanes.rowCount(), static_cast<int>(states[place]["lanes"].size()));
        ASSERT_LT(model.selectedLane(), model.laneCount());
    };
    for (int i = 0; i < 100; ++i) {
        history.closeEdit();
        model.selectLane(static_cast<int>(random() % static_cast<unsigned>(model.laneCount())));
        const auto depth = history.index();
        switch (random() % 4) {
        case 0:
            model.addLane();
            break;
        case 1:
            model.duplicateLane();
            break;
        case 2:
            model.removeLane();
            break;
        default:
            model.renameLane(model.selectedLane(), QString::number(i));
        }
        if (history.index() > depth) {
            states.push_back(model.json());
            selections.push_back(model.selectedLane());
        }
    }
    for (int round = 0; round < 200; ++round) {
        random() % 2 == 0 ? history.undo() : history.redo();
        expectState(history.index());
    }
    while (history.canUndo()) {
        history.undo();
        expectState(history.index());
    }
    while (history.canRedo()) {
        history.redo();
        expectState(history.index());
        EXPECT_EQ(model.selectedLane(), selections[static_cast<std::size_t>(history.index())]);
    }
}

TEST_F(Undo, TakesBackThatAnotherExperimentWasTakenOver)
{
    ui::LanesModel lanes(&model);
    const QAbstractItemModelTester tester(&lanes, QAbstractItemModelTester::FailureReportingMode::Warning);
    const Json before = model.json();
    experiment::Experiment other = experiment::threeSchedules();
    other.lanes = {other.lanes[1]};
    for (const char letter : {'B', 'H'}) { // which is there already, which is not
        other.lanes[0].letter = letter;
        model.selectLane(2);
        model.editExperiment("Another", other);
        EXPECT_EQ(model.json(), experiment::toJson(other));
        EXPECT_EQ(model.selectedLane(), 0);
        EXPECT_EQ(lanes.rowCount(), 1);
        EXPECT_EQ(history.undoText(), "Another");
        history.undo();
        EXPECT_EQ(model.json(), before);
        EXPECT_EQ(model.selectedLane(), 2);
        EXPECT_EQ(lanes.rowCount(), 3);
    }
    model.editExperiment("None", experiment::threeSchedules());
    EXPECT_FALSE(history.canUndo());
}

} // namespace lrp::test
