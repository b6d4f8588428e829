#include "core/experiment/Experiment.h"
#include "core/schedule/ExponentialLR.h"
#include "core/schedule/OneCycleLR.h"
#include "core/schedule/ReduceLROnPlateau.h"

#include "core/experiment/Plan.h"
#include "core/experiment/Presets.h"
#include "tests/support/Folders.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>
#include <unistd.h>

namespace lrp::experiment
{
namespace
{

using params::Json;

std::string firstProblem(const Json& json)
{
    const auto experiment = fromJson(json);
    return experiment ? "" : experiment.issues().front().text();
}

class TemporaryFolder
{
public:
    TemporaryFolder()
        : m_path(std::filesystem::temp_directory_path() / ("lrp-experiment-" + std::to_string(::getpid())))
    {
        std::filesystem::create_directories(m_path);
    }
    ~TemporaryFolder() { std::filesystem::remove_all(m_path); }
    std::string file(const std::string& name) const { return (m_path / name).string(); }
    std::size_t files() const
    {
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(m_path), {}));
    }

private:
    std::filesystem::path m_path;
};

std::string textOf(const std::string& path)
{
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

TEST(Experiment, ThePresetSurvivesJson)
{
    const Json json = toJson(threeSchedules());
    const auto read = fromJson(Json::parse(json.dump()));

    ASSERT_TRUE(read) << read.issues().front().text();
    EXPECT_EQ(toJson(*read).dump(), json.dump());
    EXPECT_EQ(read->lanes.size(), 3U);
}

TEST(Experiment, EveryExampleIsRight)
{
    std::size_t examples = 0;
    for (const auto& entry : std::filesystem::directory_iterator(test::resourcesFolder() + "/examples")) {
        const auto read = experiment::read(entry.path().string());
        ASSERT_TRUE(read) << entry.path() << read.issues().front().text();
        ++examples;
    }
    EXPECT_GE(examples, 1U);
}

TEST(Experiment, ThePresetIsTheExampleOfThatName)
{
    EXPECT_EQ(textOf(test::resourcesFolder() + "/examples/three-schedules.json"),
              toJson(threeSchedules()).dump(2) + "\n");
}

TEST(Experiment, NamesEveryWrongSettingByItsPlace)
{
    Json json = toJson(threeSchedules());
    json["problem"]["batch_size"] = 0;
    json["lanes"][1]["schedule"]["step_size"] = 0;
    json["lanes"][2]["optimizer"]["type"] = "Sgd";
    const auto read = fromJson(json);

    ASSERT_FALSE(read);
    ASSERT_EQ(read.issues().size(), 3U);
    EXPECT_EQ(read.issues()[0].pointer, "/problem/batch_size");
    EXPECT_EQ(read.issues()[1].text(),
              "/lanes/1/schedule/step_size: is 0; needs a whole number, 1 or more. The nearest is 1");
    EXPECT_EQ(read.issues()[2].pointer, "/lanes/2/optimizer/type");
}

TEST(Experiment, RefusesWhatDoesNotFitTogether)
{
    Json json = toJson(threeSchedules());
    json["problem"]["model"] = {{"type", "LeNet"}};
    EXPECT_NE(firstProblem(json).find("needs images"), std::string::npos);

    json = toJson(threeSchedules());
    json["lanes"][0]["optimizer"] = {{"type", "Adagrad"}};
    json["lanes"][0]["schedule"] = {{"type", "CyclicLR"}, {"base_lr", 0.01}, {"max_lr", 0.1}};
    EXPECT_NE(firstProblem(json).find("/lanes/0/schedule/cycle_momentum"), std::string::npos);

    json = toJson(threeSchedules());
    json["lanes"][0]["schedule"] = {{"type", "ReduceLROnPlateau"}};
    EXPECT_NE(firstProblem(json).find("/lanes/0/metric"), std::string::npos);
}

/// A loss of two weights in the place of data and network.
Json withoutData(const Json& model)
{
    Json json = toJson(threeSchedules());
    json["problem"]["dataset"] = {{"type", "none"}, {"noise", 0.5}};
    json["problem"]["model"] = model;
    return json;
}

TEST(Experiment, OfTwoWeightsSurvivesJson)
{
    int surfaces = 0;
    for (const params::Entry& entry : model::entries()) {
        if (!model::isSurface(*model::fromJson(entry.defaults, ""))) {
            continue;
        }
        ++surfaces;
        const auto experiment = fromJson(withoutData(entry.defaults));
        ASSERT_TRUE(experiment) << experiment.issues().front().text();
        EXPECT_EQ(toJson(*experiment)["problem"]["model"], entry.defaults) << entry.id;
        EXPECT_EQ(toJson(*experiment)["problem"]["dataset"]["noise"], 0.5);
    }
    EXPECT_EQ(surfaces, 7);
}

TEST(Experiment, OfTwoWeightsIsTheOneKindWithoutData)
{
    Json json = withoutData({{"type", "MLP"}});
    EXPECT_EQ(
        firstProblem(json),
        "/problem/model/type: is MLP, which learns from data, and the data set is none; needs data, or a "
        "loss of two weights: quadratic or rosenbrock or beale or himmelblau or saddle or two_basins or "
        "flat_basin");
    json["problem"]["model"] = {{"type", "LeNet"}};
    EXPECT_TRUE(firstProblem(json).starts_with("/problem/model/type: is LeNet, which learns from data"));

    json["problem"]["dataset"] = {{"type", "moons"}};
    json["problem"]["model"] = {{"type", "saddle"}};
    EXPECT_EQ(
        firstProblem(json),
        "/problem/dataset/type: is moons, but the model saddle is a loss of two weights, which learns no "
        "data; needs none, or a model that learns: MLP or linear or LeNet");
}

TEST(Experiment, OfTwoWeightsRefusesWhatIsOutOfRange)
{
    EXPECT_EQ(firstProblem(withoutData({{"type", "quadratic"}, {"condition", 0}})),
              "/problem/model/condition: is 0; needs a number above 0 to 1000000. The nearest is 10000");
    EXPECT_EQ(
        firstProblem(withoutData({{"type", "beale"}, {"x", 10000000}})),
        "/problem/model/x: is 10000000; needs a number from -1000000 to 1000000. The nearest is 1000000");
    Json json = withoutData({{"type", "beale"}});
    json["problem"]["dataset"]["noise"] = -1;
    EXPECT_EQ(firstProblem(json),
              "/problem/dataset/noise: is -1; needs a number from 0 to 1000000. The nearest is 0");
}

TEST(Experiment, ReadsHowALaneClips)
{
    Json json = toJson(threeSchedules());
    EXPECT_EQ(json["lanes"][0]["clip"], "none");
    json["lanes"][0]["clip"] = "norm";
    json["lanes"][0]["clip_at"] = 0.5;
    const auto read = fromJson(json);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->lanes[0].clip, Clip::Norm);
    EXPECT_EQ(read->lanes[0].clipAt, 0.5);
    EXPECT_EQ(toJson(*read), json);
    json["lanes"][0]["clip_at"] = 0;
    EXPECT_NE(firstProblem(json).find("/lanes/0/clip_at: is 0; needs a number above 0"), std::string::npos)
        << firstProblem(json);
    json["lanes"][0]["clip"] = "sign";
    EXPECT_NE(firstProblem(json).find("/lanes/0/clip"), std::string::npos);
}

TEST(Experiment, TakesOneToEightLanesWithLettersOfTheirOwn)
{
    Json json = toJson(threeSchedules());
    json["lanes"] = Json::array();
    EXPECT_NE(firstProblem(json), "");
    for (int i = 0; i < 8; ++i) {
        json["lanes"].push_back(
            {{"optimizer", {{"type", "SGD"}, {"lr", 0.1}}}, {"schedule", {{"type", "constant"}}}});
    }
    EXPECT_EQ(firstProblem(json), "");
    json["lanes"].push_back(json["lanes"][0]);
    EXPECT_NE(firstProblem(json), "");
    json["lanes"].erase(8);
    json["lanes"][3]["letter"] = "A";
    EXPECT_NE(firstProblem(json).find("another lane has"), std::string::npos);
}

TEST(Experiment, RefusesWrongTypesEverywhere)
{
    // Every member of the preset, replaced by values of each wrong type, gives a message and never an
    // exception.
    const Json good = toJson(threeSchedules());
    const Json members = good.flatten();
    for (const auto& [pointer, value] : members.items()) {
        for (const Json& wrong : {Json(nullptr), Json(Json::array({Json::object()})), Json(Json::object()),
                                  Json("x"), Json(-1e300), Json(true)}) {
            Json json = good;
            json[Json::json_pointer(pointer)] = wrong;
            EXPECT_NO_THROW(fromJson(json)) << pointer;
        }
    }
}

TEST(Experiment, SaysWhyAFileCannotBeRead)
{
    const TemporaryFolder folder;
    EXPECT_NE(read(folder.file("none.json")).issues().front().text().find("does not exist"),
              std::string::npos);
    EXPECT_NE(read(folder.file("")).issues().front().text().find("is a folder"), std::string::npos);

    std::ofstream(folder.file("broken.json")) << "{\"lanes\": [";
    EXPECT_NE(read(folder.file("broken.json")).issues().front().text().find("line 1"), std::string::npos);
    std::ofstream(folder.file("empty.json"));
    EXPECT_FALSE(read(folder.file("empty.json")));
    std::ofstream(folder.file("deep.json")) << std::string(1'000'000, '[');
    EXPECT_NE(read(folder.file("deep.json")).issues().front().text().find("nested"), std::string::npos);
}

Json withNAdam(const Json& version)
{
    Json json = toJson(threeSchedules());
    json["lanes"][1]["optimizer"] = {{"type", "NAdam"}};
    json["version"] = version;
    return json;
}

optimizer::NAdamRule ruleIn(const Json& json)
{
    const auto experiment = fromJson(json);
    return experiment.value().lanes[1].optimizer.as<optimizer::NAdam>()->rule;
}

/// Before version 2 there was one rule of NAdam, that of PyTorch 1.13.
TEST(Experiment, AnEarlierVersionKeepsItsMeaning)
{
    using optimizer::NAdamRule;
    EXPECT_EQ(ruleIn(withNAdam(1)), NAdamRule::Until113);
    EXPECT_EQ(ruleIn(withNAdam(2)), NAdamRule::Since20);

    Json byHand = withNAdam(2);
    byHand.erase("version");
    EXPECT_EQ(ruleIn(byHand), NAdamRule::Since20);

    Json said = withNAdam(1);
    said["lanes"][1]["optimizer"]["rule"] = "2.0";
    EXPECT_EQ(ruleIn(said), NAdamRule::Since20);

    const Json again = toJson(fromJson(withNAdam(1)).value());
    EXPECT_EQ(again["version"], 2);
    EXPECT_EQ(ruleIn(again), NAdamRule::Until113);
    for (const Json& version : {Json(0), Json(3), Json(1.0), Json("1")}) {
        EXPECT_EQ(firstProblem(withNAdam(version)),
                  "/version: is " + version.dump() + "; this program reads versions 1 to 2");
    }
}

TEST(Experiment, ReadsWhatItWrites)
{
    const TemporaryFolder folder;
    ASSERT_TRUE(write(threeSchedules(), folder.file("e.json")).empty());

    EXPECT_EQ(toJson(*read(folder.file("e.json"))).dump(), toJson(threeSchedules()).dump());
    EXPECT_EQ(folder.files(), 1U);
}

/// The steps between two evaluations of the preset when a file says `period`; 0 when that is refused.
std::int64_t periodOf(const Json& period)
{
    Json json = toJson(threeSchedules());
    json["problem"]["evaluate_every"] = period;
    const auto read = fromJson(json);
    return read ? shapeFor(read->problem, {.examples = 500}).evaluateEvery : 0;
}

TEST(EvaluationPeriod, IsAnyLengthAndAlwaysWholeSteps)
{
    EXPECT_EQ(periodOf(40), 40);
    EXPECT_EQ(periodOf("40 steps"), 40);
    EXPECT_EQ(periodOf("2 epochs"), 50);
    EXPECT_EQ(periodOf("2 %"), 30);
    EXPECT_EQ(periodOf("0.7 epochs"), 18);
    EXPECT_EQ(periodOf("0.001 %"), 1) << "never less than a step";
    EXPECT_EQ(periodOf("1e300 %"), 1'000'000'000) << "never more than can be counted";
}

TEST(EvaluationPeriod, OfZeroStillMeansOnceAnEpoch)
{
    EXPECT_EQ(periodOf(0), 25);
    Json json = toJson(threeSchedules());
    json["problem"]["evaluate_every"] = 0;
    EXPECT_EQ(toJson(*fromJson(json))["problem"]["evaluate_every"], "1 epoch");
    json["problem"].erase("evaluate_every");
    EXPECT_EQ(toJson(*fromJson(json))["problem"]["evaluate_every"], "1 epoch");
}

TEST(EvaluationPeriod, IsRefusedWhereItIsNone)
{
    for (const Json& wrong : {Json(-1), Json(2.5), Json("0 steps"), Json("often"), Json(true)}) {
        EXPECT_EQ(periodOf(wrong), 0) << wrong.dump();
    }
}

TEST(Shape, CountsStepsOfWholeAndBrokenEpochs)
{
    Problem problem{.batchSize = 16, .length = 3, .lengthUnit = LengthUnit::Epochs, .validationShare = 0.2};
    const Shape shape = shapeFor(problem, {.examples = 500});

    EXPECT_EQ(shape.trainExamples, 400);
    EXPECT_EQ(shape.stepsPerEpoch, 25);
    EXPECT_EQ(shape.totalSteps, 75);
    EXPECT_EQ(shape.evaluateEvery, 25);

    problem.batchSize = 32;
    EXPECT_EQ(shapeFor(problem, {.examples = 500}).stepsPerEpoch, 13);
    EXPECT_EQ(shapeFor(problem, {.examples = 500}).evaluateEvery, 13);
    EXPECT_EQ(shapeFor(problem, {.examples = 70000, .validationExamples = 10000}).trainExamples, 60000);
}

TEST(Plan, TicksInTheLanesUnit)
{
    Lane lane{.optimizer = optimizer::SGD{.lr = 1.0}, .schedule = {schedule::ExponentialLR{.gamma = 0.5}}};
    const Shape shape{.trainExamples = 40, .stepsPerEpoch = 4, .totalSteps = 12, .evaluateEvery = 6};

    EXPECT_EQ(plan(lane, shape).rates[3], 0.125);
    lane.tick = TickUnit::Epoch;
    EXPECT_EQ(plan(lane, shape).rates[3], 1.0);
    EXPECT_EQ(plan(lane, shape).rates[4], 0.5);
    lane.tick = TickUnit::Evaluation;
    EXPECT_EQ(plan(lane, shape).rates[5], 1.0);
    EXPECT_EQ(plan(lane, shape).rates[11], 0.5);
}

TEST(Plan, ShowsWhereTheScheduleWouldRaise)
{
    const Lane lane{.optimizer = optimizer::SGD{.momentum = 0.9},
                    .schedule = {schedule::OneCycleLR{.totalSteps = 5}}};
    const auto plan = experiment::plan(
        lane, {.trainExamples = 10, .stepsPerEpoch = 1, .totalSteps = 20, .evaluateEvery = 1});

    EXPECT_EQ(plan.rates.size(), 6U);
    EXPECT_FALSE(plan.stopsBecause.empty());
    EXPECT_FALSE(plan.momentums.empty());
}

TEST(Plan, IsFlatUntilAMetricComes)
{
    const Lane lane{.schedule = {schedule::ReduceLROnPlateau{}}};
    const auto plan = experiment::plan(
        lane, {.trainExamples = 10, .stepsPerEpoch = 1, .totalSteps = 20, .evaluateEvery = 1});

    EXPECT_TRUE(plan.dependsOnMetric);
    EXPECT_EQ(plan.rates.front(), plan.rates.back());
}

TEST(CheckLengths, AnAverageBeginsWithinTheRun)
{
    const Shape shape{.trainExamples = 96, .stepsPerEpoch = 12, .totalSteps = 120, .evaluateEvery = 12};
    Experiment experiment{.name = {},
                          .lanes = {{.average = Averaging::None, .swaStart = params::epochs(20.0)}}};
    Lane& lane = experiment.lanes.front();
    EXPECT_TRUE(checkLengths(experiment, shape).empty()); // nothing is averaged at all
    lane.average = Averaging::Swa;
    const params::Issues issues = checkLengths(experiment, shape);
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_EQ(issues.front().text(),
              "/lanes/0/swa_start: is 20 epochs, which comes to update 240; needs one of the run's 120, or "
              "nothing is averaged. The nearest is 120 steps");
    lane.swaStart = params::Length(120.0, params::Length::Unit::Steps);
    EXPECT_TRUE(checkLengths(experiment, shape).empty());
    lane.average = Averaging::Lawa;
    EXPECT_TRUE(checkLengths(experiment, shape).empty());
    lane.lawaEvery = 121.0;
    ASSERT_EQ(checkLengths(experiment, shape).size(), 1U);
    EXPECT_EQ(checkLengths(experiment, shape).front().pointer, "/lanes/0/lawa_every");
}

TEST(FreeLetter, IsTheFirstThatNoLaneHas)
{
    Experiment experiment = threeSchedules();
    EXPECT_EQ(freeLetter(experiment), 'D');
    experiment.lanes.erase(experiment.lanes.begin() + 1);
    EXPECT_EQ(freeLetter(experiment), 'B');
}

} // namespace
} // namespace lrp::experiment
