#include "core/conformance/Conformance.h"

#include "core/params/Json.h"
#include "tests/support/Folders.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>
#include <unistd.h>

namespace lrp::conformance
{
namespace
{

std::string golden(const std::string& name)
{
    return test::goldenFolder() + "/" + name;
}

std::string textOf(const std::string& path)
{
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

/// A file of cases made for one test.
class CaseFile
{
public:
    explicit CaseFile(const std::string& content)
        : m_path(std::filesystem::temp_directory_path() /
                 ("lrp-cases-" + std::to_string(::getpid()) + ".json"))
    {
        std::ofstream(m_path) << content;
    }
    ~CaseFile() { std::filesystem::remove(m_path); }
    std::string path() const { return m_path.string(); }

private:
    std::filesystem::path m_path;
};

TEST(Conformance, EveryRecordedCaseAgrees)
{
    const auto reports = run({golden("pytorch")});

    ASSERT_TRUE(reports);
    EXPECT_EQ(reports->size(), 17U);
    std::size_t cases = 0;
    for (const FileReport& report : *reports) {
        cases += report.cases;
        EXPECT_EQ(report.failed, 0U) << table({report});
        EXPECT_LE(report.largestError, 1e-13);
    }
    EXPECT_EQ(cases, 197U + 71U);
}

TEST(Conformance, ReportsAWrongDigit)
{
    std::string text = textOf(golden("pytorch/StepLR.json"));
    const auto digit = text.find("0.010000000000000002");
    ASSERT_NE(digit, std::string::npos);
    text.replace(digit, 20, "0.010000000000500002");
    const CaseFile file(text);

    const auto reports = run({file.path()});

    ASSERT_TRUE(reports);
    EXPECT_EQ(reports->front().failed, 1U);
    EXPECT_GT(reports->front().largestError, 1e-13);
    EXPECT_NE(table(*reports).find("0.0100000000005"), std::string::npos);
}

TEST(Conformance, EveryCaseOfOtherFrameworksAgrees)
{
    const auto reports = run({golden("other")});

    ASSERT_TRUE(reports);
    EXPECT_EQ(reports->size(), 12U);
    std::size_t cases = 0;
    for (const FileReport& report : *reports) {
        cases += report.cases;
        EXPECT_LE(report.largestError, 1e-12);
        for (const std::string& failure : report.failures) {
            ADD_FAILURE() << failure;
        }
    }
    EXPECT_EQ(cases, 166U);
}

TEST(Conformance, ReportsAWrongDigitOfAnotherFramework)
{
    std::string text = textOf(golden("other/huggingface.json"));
    const auto digit = text.find("8.333333333333334e-06");
    ASSERT_NE(digit, std::string::npos);
    text.replace(digit, 21, "8.333333333833334e-06");
    const CaseFile file(text);

    const auto reports = run({file.path()});

    ASSERT_TRUE(reports);
    ASSERT_EQ(reports->front().failed, 1U);
    const std::string& failure = reports->front().failures.front();
    EXPECT_EQ(failure.rfind("huggingface/linear/1: lrs at step 1: ", 0), 0U) << failure;
    EXPECT_NE(failure.find(" instead of 8.333333333833334e-06"), std::string::npos) << failure;
    EXPECT_GT(reports->front().largestError, 1e-12);
    EXPECT_EQ(reports->front().tolerance, 1e-12);
}

TEST(Conformance, NamesWhatIsWrongWithACaseOfAnotherFramework)
{
    const CaseFile file(R"([
        {"framework": "keras", "schedule": "NoSuchDecay", "kwargs": {}, "t_start": 0, "lrs": [0.1]},
        {"framework": "keras", "schedule": "CosineDecay", "kwargs": {"decay_steps": 0}, "t_start": 0, "lrs": [0.1]},
        {"framework": "keras", "schedule": "CosineDecay", "kwargs": {}, "t_start": 0, "lrs": []},
        {"framework": "keras", "schedule": "CosineDecay", "kwargs": 5, "t_start": 0, "lrs": [0.1]},
        {"framework": "keras", "schedule": 7, "kwargs": {}, "t_start": 0, "lrs": [0.1], "id": 3},
        {"framework": "optax", "schedule": "join_schedules", "kwargs": {"schedules": [{}], "boundaries": []},
         "t_start": 0, "lrs": [0.1]},
        {"scheduler": "StepLR", "optimizer": "SGD", "optimizer_kwargs": {}, "base_lrs": [0.1], "steps": 1,
         "kwargs": {"step_size": 5}, "lrs": []}])");

    const auto reports = run({file.path()});

    ASSERT_TRUE(reports);
    ASSERT_EQ(reports->front().failed, 7U);
    const auto& failures = reports->front().failures;
    EXPECT_NE(failures[0].find("names \"keras.NoSuchDecay\", which is no schedule of this program"),
              std::string::npos);
    EXPECT_NE(failures[1].find("is refused: /decay_steps: is 0"), std::string::npos);
    EXPECT_NE(failures[2].find("has lrs []; needs a list of numbers"), std::string::npos);
    EXPECT_NE(failures[3].find("has kwargs 5; needs an object"), std::string::npos);
    EXPECT_NE(failures[5].find("has no \"schedule\""), std::string::npos);
    EXPECT_NE(failures[6].find("records no rates"), std::string::npos);
}

TEST(Conformance, EveryOptimizersPathAgrees)
{
    const auto reports = run({golden("optimizers")});

    ASSERT_TRUE(reports);
    EXPECT_EQ(reports->size(), 17U);
    std::size_t cases = 0;
    for (const FileReport& report : *reports) {
        cases += report.cases;
        EXPECT_LE(report.largestError, report.tolerance);
        for (const std::string& failure : report.failures) {
            ADD_FAILURE() << failure;
        }
    }
    EXPECT_EQ(cases, 130U + 13U + 54U);
}

TEST(Conformance, ReportsAWrongDigitOfAPath)
{
    auto cases = params::Json::parse(textOf(golden("optimizers/Adam.json")));
    const double right = cases[1]["params"][7][2].get<double>();
    cases[1]["params"][7][2] = right * (1.0 + 1e-9);
    const CaseFile file(cases.dump());

    const auto reports = run({file.path()});

    ASSERT_TRUE(reports);
    ASSERT_EQ(reports->front().failed, 1U);
    const std::string& failure = reports->front().failures.front();
    EXPECT_EQ(failure.rfind("Adam/2: params at step 7: ", 0), 0U) << failure;
}

TEST(Conformance, ReportsAWrongRateOfAScheduledPath)
{
    auto cases = params::Json::parse(textOf(golden("optimizers/scheduled.json")));
    cases[0]["lrs"][10][0] = 0.02;
    const CaseFile file(cases.dump());

    const auto reports = run({file.path()});

    ASSERT_TRUE(reports);
    ASSERT_EQ(reports->front().failed, 1U);
    EXPECT_NE(reports->front().failures.front().find("lrs at step 10: 0.01"), std::string::npos);
}

TEST(Conformance, NamesWhatIsWrongWithAPath)
{
    const CaseFile file(R"([
        {"optimizer": "SGD", "kwargs": {"lr": 0.1}, "problem": "valley3", "start": [1, 2], "steps": 1,
         "params": [[1, 2], [1, 2]], "tolerance": 1},
        {"optimizer": "SGD", "kwargs": {"lr": -1}, "problem": "valley2", "start": [1, 2], "steps": 1,
         "params": [[1, 2], [1, 2]], "tolerance": 1},
        {"optimizer": "SGD", "kwargs": {"lr": 0.1}, "problem": "valley2", "start": [1, 2], "steps": 1,
         "params": [[1, 2], [1]], "tolerance": 1},
        {"optimizer": "SGD", "kwargs": {"lr": 0.1}, "problem": "valley2", "start": [1, 2], "steps": 1,
         "groups": [{"indices": [0, 2], "kwargs": {}}], "params": [[1, 2], [1, 2]], "tolerance": 1}])");

    const auto reports = run({file.path()});

    ASSERT_TRUE(reports);
    ASSERT_EQ(reports->front().failed, 4U);
    const auto& failures = reports->front().failures;
    EXPECT_NE(failures[0].find("has the problem \"valley3\""), std::string::npos);
    EXPECT_NE(failures[1].find("its optimizer is refused: /lr: is -1"), std::string::npos);
    EXPECT_NE(failures[2].find("params at step 1 has 1 numbers; needs 2"), std::string::npos);
}

/// Recorded from PyTorch 2.6: what it takes and 1.13 does not, and what it computes otherwise.
TEST(Conformance, EveryCaseOfANewerPyTorchAgrees)
{
    for (const auto asked : {std::optional<schedule::Release>(), std::optional(schedule::kPyTorch26)}) {
        const auto reports = run({golden("pytorch-2.6")}, asked);

        ASSERT_TRUE(reports);
        EXPECT_EQ(reports->size(), 7U);
        std::size_t cases = 0;
        for (const FileReport& report : *reports) {
            cases += report.cases;
            EXPECT_EQ(report.failed, 0U) << table({report});
        }
        EXPECT_EQ(cases, 34U + 71U + 54U);
    }
}

/// How many cases fail in files that were recorded from one release, taken as another's.
std::size_t failuresAs(const schedule::Release& release, const std::vector<std::string>& files)
{
    const auto reports = run(files, release);
    EXPECT_TRUE(reports);
    std::size_t failed = 0;
    for (const FileReport& report : *reports) {
        failed += report.failed;
    }
    return failed;
}

TEST(Conformance, TellsTheReleasesApart)
{
    using schedule::kPyTorch113;
    using schedule::kPyTorch26;
    EXPECT_EQ(failuresAs(kPyTorch26, {golden("optimizers/NAdam.json")}), 12U);
    EXPECT_EQ(failuresAs(kPyTorch113, {golden("pytorch-2.6/optimizers/NAdam.json")}), 16U);
    EXPECT_EQ(failuresAs(kPyTorch113, {golden("pytorch/invalid.json"), golden("optimizers/invalid.json")}),
              0U);
    EXPECT_EQ(failuresAs(kPyTorch26, {golden("pytorch/invalid.json")}), 1U); // CyclicLR on Adam
    EXPECT_EQ(failuresAs(kPyTorch26, {golden("optimizers/invalid.json")}),
              2U); // SGD without lr, LBFGS below 0
}

TEST(Conformance, NamesAReleaseItDoesNotKnow)
{
    const CaseFile file(R"([{"optimizer": "SGD", "kwargs": {"lr": 0.1}, "problem": "valley2", "start": [1, 2],
        "steps": 0, "params": [[1, 2]], "tolerance": 1, "pytorch": "3.0"}])");

    const auto reports = run({file.path()});

    ASSERT_TRUE(reports);
    ASSERT_EQ(reports->front().failed, 1U);
    EXPECT_NE(
        reports->front().failures.front().find("names PyTorch \"3.0\"; this program checks 1.13.1 and 2.6"),
        std::string::npos);
    EXPECT_EQ(run({file.path()}, schedule::kPyTorch26)->front().failed, 0U);
}

TEST(Conformance, EveryCaseOfAnAnalysisAgrees)
{
    const auto reports = run({golden("analysis/stroke.json")});

    ASSERT_TRUE(reports);
    EXPECT_EQ(reports->front().cases, 15U);
    EXPECT_EQ(reports->front().failed, 0U) << table(*reports);
}

TEST(Conformance, EveryCaseOfAnAverageAgrees)
{
    const auto reports = run({golden("analysis/averages.json")});

    ASSERT_TRUE(reports);
    EXPECT_EQ(reports->front().cases, 8U);
    EXPECT_EQ(reports->front().failed, 0U) << table(*reports);
    EXPECT_LE(reports->front().largestError, 1e-12);
}

TEST(Conformance, SaysWhatIsWrongWithACaseOfAnAverage)
{
    const CaseFile file(R"([
        {"what": "ema", "rates": [0.05, 0.05], "decay": 0.9, "average": [[0.95, 0.5], [0.9452, 0.475]]},
        {"what": "lawa", "rates": [0.05], "every": 0, "k": 1, "average": []},
        {"what": "schedule-free", "optimizer": "sgd", "lr": 0.1, "beta": 1.5, "warmup_steps": 0, "weight_decay": 0, "r": 0,
         "weight_lr_power": 2, "y": [], "z": [], "x": []},
        {"what": "schedule-free", "optimizer": "sgd", "lr": 0.1, "beta": 0.9, "warmup_steps": 0, "weight_decay": 0, "r": 0,
         "weight_lr_power": 2, "y": [[0.8, 0]], "z": [[0.9, 0]], "x": [[0.9, 0]]}
    ])");

    const auto reports = run({file.path()});

    ASSERT_TRUE(reports);
    ASSERT_EQ(reports->front().failed, 4U);
    const std::vector<std::string>& failures = reports->front().failures;
    EXPECT_NE(failures[0].find("average at 2: 0.9452499999999999 instead of 0.9452"), std::string::npos)
        << failures[0];
    EXPECT_NE(failures[1].find("has no whole number of 1 or more as every"), std::string::npos);
    EXPECT_NE(failures[2].find("its optimizer is refused: /momentum"), std::string::npos) << failures[2];
    EXPECT_NE(failures[3].find("y at 0: 0.9 instead of 0.8"), std::string::npos) << failures[3];
}

TEST(Conformance, EveryCaseOfAPlateauAgrees)
{
    const auto reports = run({golden("analysis/plateau.json")});

    ASSERT_TRUE(reports);
    EXPECT_EQ(reports->front().cases, 8U);
    EXPECT_EQ(reports->front().failed, 0U) << table(*reports);
}

TEST(Conformance, ReportsAPlateausCountAndEventThatAreOthers)
{
    const auto saysOf = [](const std::string& rows) {
        const CaseFile file(R"([{"id": "p", "what": "plateau", "metrics": [1, "nan"], "settings": {"lr": 0.1,
            "patience": 0, "threshold": 0.5}, "rows": )" +
                            rows + "}]");
        return run({file.path()}).value().front();
    };
    EXPECT_EQ(saysOf(R"([[0.1, 1, 0.5, 0, 0, "better"], [0.01, 1, 0.5, 0, 0, "cut"]])").failed, 0U);
    EXPECT_EQ(saysOf(R"([[0.1, 1, 0.5, 0, 0, "better"], [0.01, 1, 0.5, 1, 0, "cut"]])").failures.front(),
              "p: bad count after report 2: 0 instead of 1");
    EXPECT_EQ(saysOf(R"([[0.1, 1, 0.5, 0, 0, "better"], [0.01, 1, 0.5, 0, 0, "veto"]])").failures.front(),
              "p: event after report 2: cut instead of veto");
    EXPECT_EQ(saysOf(R"([[0.1, 1, 0.6, 0, 0, "better"], [0.01, 1, 0.5, 0, 0, "cut"]])").failures.front(),
              "p: bar after report 1: 0.5 instead of 0.6");
    EXPECT_EQ(saysOf(R"([[0.1, 1, 0.5, 0, 0, "better"]])").failures.front(),
              "p: has 1 rows for 2 metrics; needs one for each");
}

TEST(Conformance, EveryCaseOfCurvatureAndOfGradientNoiseAgrees)
{
    const auto curvature = run({golden("analysis/stability.json")});
    ASSERT_TRUE(curvature);
    EXPECT_EQ(curvature->front().cases, 21U);
    EXPECT_EQ(curvature->front().failed, 0U) << table(*curvature);
    const auto noise = run({golden("analysis/noise.json")});
    ASSERT_TRUE(noise);
    EXPECT_EQ(noise->front().cases, 5U);
    EXPECT_EQ(noise->front().failed, 0U) << table(*noise);
    EXPECT_LE(noise->front().largestError, 1e-12);
}

TEST(Conformance, SaysWhatIsWrongWithACaseOfCurvatureOrNoise)
{
    const auto saysOf = [](const std::string& spec) {
        const CaseFile file("[" + spec + "]");
        const FileReport report = run({file.path()}).value().front();
        return report.failures.empty() ? std::string() : report.failures.front();
    };
    EXPECT_NE(saysOf(R"({"what": "threshold", "optimizer": "SGD", "momentum": 0.9, "product": 3.81})")
                  .find("3.8 instead of 3.81"),
              std::string::npos);
    EXPECT_NE(saysOf(R"({"what": "threshold", "optimizer": "Rprop", "momentum": 0.9, "product": 2})")
                  .find("refused"),
              std::string::npos);
    EXPECT_NE(saysOf(R"({"what": "threshold", "optimizer": "Adamax", "beta1": 0.9, "product": 38})")
                  .find("without a threshold: Adamax divides"),
              std::string::npos);
    EXPECT_NE(saysOf(R"({"what": "batches", "gradients": [[1]], "batch": 2, "g2": 1, "s": 1, "b_simple": 1})")
                  .find("needs two or more"),
              std::string::npos);
    EXPECT_NE(saysOf(R"({"what": "two-sizes", "small": 4, "big": 0.9, "b_small": 16, "b_big": 64,
                         "g2": -0.1333333333333333, "s": 66.13333333333334, "b_simple": 3})")
                  .find("b_simple is there on one side alone"),
              std::string::npos);
    EXPECT_NE(saysOf(R"({"what": "all", "gradients": [[1, 2], [3]], "batch": 2})").find("not alike"),
              std::string::npos);
}

TEST(Conformance, EveryCaseOfARangeTestAgrees)
{
    const auto reports = run({golden("analysis/range_test.json")});

    ASSERT_TRUE(reports);
    EXPECT_EQ(reports->front().cases, 19U);
    EXPECT_EQ(reports->front().failed, 0U) << table(*reports);
    EXPECT_LE(reports->front().largestError, 1e-10);
}

TEST(Conformance, EveryCaseOfTheoryAgrees)
{
    const auto saysOf = [](const char* name, std::size_t cases) {
        const FileReport report = run({golden(std::string("analysis/") + name)}).value().front();
        EXPECT_EQ(report.cases, cases) << name;
        EXPECT_EQ(report.failed, 0U) << table({report});
        return report.largestError;
    };
    EXPECT_LE(saysOf("bound.json", 44), 1e-7);
    EXPECT_LE(saysOf("laws.json", 13), 1e-10);
    EXPECT_LE(saysOf("refine.json", 12), 1e-12);
}

TEST(Conformance, SaysWhatIsWrongWithACaseOfTheory)
{
    const auto saysOf = [](const std::string& spec) {
        const CaseFile file("[" + spec + "]");
        const FileReport report = run({file.path()}).value().front();
        return report.failures.empty() ? std::string() : report.failures.front();
    };
    const auto expectSays = [&](const std::string& spec, const std::string& words) {
        EXPECT_NE(saysOf(spec).find(words), std::string::npos) << saysOf(spec);
    };
    expectSays(R"({"what": "omega", "etas": [0, 0], "G": 1, "D": 1})", "has no rate above 0");
    expectSays(R"({"what": "omega", "etas": [1, -1], "G": 1, "D": 1})", "below 0 or no finite number");
    expectSays(R"({"what": "exact", "etas": [1, 1], "G": [1, 1], "D": 1})",
               "has 2 norms in \"G\"; needs one or 3");
    expectSays(R"({"what": "omega", "shape": "saw", "n": 2, "G": 1, "D": 1})", "a shape \"saw\"");
    expectSays(R"({"what": "annealing", "etas": [1], "p": [1, 1, 1, 1], "steps": [1]})",
               "4 parameters in \"p\"; needs 5");
    expectSays(R"({"what": "functional", "etas": [1], "p": [1, 1, 1, 1, 1, 1], "steps": [2],
                   "losses": [1]})",
               "not from 1 to 1");
    expectSays(R"({"what": "refine", "norms": [1, 1], "power": 3})", "needs 1 or 2");
    expectSays(R"({"what": "refine", "norms": [0, 0], "power": 1, "tau": 0.1, "floor": 0.01})",
               "one of them above 0");
    expectSays(
        R"({"what": "exact", "etas": [1], "G": 1, "D": 1, "value": 0.9, "best_factor": 1, "best_value": 1})",
        " instead of ");
}

TEST(Conformance, ReportsRatesOfARangeTestThatAreOthers)
{
    const auto saysOf = [](const std::string& rates) {
        const CaseFile file(
            R"([{"id": "l", "what": "ladder", "rule": "fastai", "n": 2, "from": 0.01, "to": 1, "lrs": )" +
            rates + "}]");
        return run({file.path()}).value().front().failures;
    };
    EXPECT_TRUE(saysOf("[0.01, 0.1]").empty());
    EXPECT_EQ(saysOf("[0.01, 0.2]").front(), "l: rate 1: 0.1 instead of 0.2");
    EXPECT_EQ(saysOf("[0.01, null]").front(), "l: rate 1: 0.1 instead of no answer");
    EXPECT_EQ(saysOf("[0.01]").front(), "l: rate has 2 numbers instead of 1");
}

TEST(Conformance, EveryCaseOfASweepAgrees)
{
    const auto reports = run({golden("analysis/sweep.json")});

    ASSERT_TRUE(reports);
    EXPECT_EQ(reports->front().cases, 10U);
    EXPECT_EQ(reports->front().failed, 0U) << table(*reports);
    EXPECT_LE(reports->front().largestError, 1e-10);
}

TEST(Conformance, ReportsFiguresOfASweepThatAreOthers)
{
    auto cases = params::Json::parse(textOf(golden("analysis/sweep.json")));
    cases[0]["best_rate"] = 0.0606;
    cases[1]["basin"][0] = 0.003;
    cases[4]["wilcoxon_p"] = 0.0313;
    cases[5]["wins"] = 6;
    cases[6]["interval"] = nullptr;
    cases[9]["rungs"][1] = {4, 8};
    cases.push_back({{"what", "pair"}, {"a", {1.0}}, {"b", params::Json::array()}});
    cases.push_back({{"what", "curve"}, {"rates", {0.1, 0.1}}, {"losses", {{1.0}, {1.0}}}});
    const CaseFile file(cases.dump());

    const auto reports = run({file.path()});

    ASSERT_TRUE(reports);
    const std::vector<std::string>& failures = reports->front().failures;
    ASSERT_EQ(failures.size(), 8U) << table(*reports);
    EXPECT_TRUE(failures[0].starts_with("curve-closed: best rate: 0.06057105322")) << failures[0];
    EXPECT_EQ(failures[1], "curve-open-below: basin from: no answer instead of 0.003");
    EXPECT_EQ(failures[2], "pair-six-all: Wilcoxon's p: 0.03125 instead of 0.0313");
    EXPECT_EQ(failures[3], "pair-mixed: wins: 5 instead of 6");
    EXPECT_EQ(failures[4], "pair-tied-ranks: interval from: -2 instead of no answer");
    EXPECT_EQ(failures[5], "halving-13: survivor of rung 1 1: 9 instead of 8");
    EXPECT_NE(failures[6].find("has 1 and 0 ends; needs as many of both"), std::string::npos) << failures[6];
    EXPECT_NE(failures[7].find("has rates that do not rise from above 0"), std::string::npos) << failures[7];
}

TEST(Conformance, EveryCaseOfTwoWeightsAndOfPlanesAgrees)
{
    const auto reports = run({golden("analysis/surface.json")});

    ASSERT_TRUE(reports);
    EXPECT_EQ(reports->front().cases, 18U);
    EXPECT_EQ(reports->front().failed, 0U) << table(*reports);
    EXPECT_LE(reports->front().largestError, 1e-11);
}

TEST(Conformance, SaysWhatIsWrongWithACaseOfTwoWeights)
{
    const CaseFile file(R"([
        {"what": "function", "function": "MLP", "at": [1, 1], "value": 1, "gradient": [1, 1], "hessian": [[1, 0], [0, 1]]},
        {"what": "function", "function": "saddle", "at": [1], "value": 1, "gradient": [1, 1], "hessian": [[1, 0], [0, 1]]},
        {"what": "pca", "path": [[1, 2], [3]], "mean": [], "axes": [], "explained": [], "coordinates": []},
        {"what": "walk", "n": 1, "explained": [], "limit": []},
        {"what": "function", "function": "saddle", "at": [0, 1], "value": -0.26, "gradient": [0, 0], "hessian": [[1, 0], [0, 2]]}
    ])");

    const auto reports = run({file.path()});

    ASSERT_TRUE(reports);
    ASSERT_EQ(reports->front().failed, 5U);
    const std::vector<std::string>& failures = reports->front().failures;
    EXPECT_NE(failures[0].find("has a function that is none of this program: \"MLP\""), std::string::npos);
    EXPECT_NE(failures[1].find("is at a point of 1 weights; needs two"), std::string::npos);
    EXPECT_NE(failures[2].find("has a path whose points are not alike"), std::string::npos);
    EXPECT_NE(failures[3].find("is a walk of 1 steps; needs 2 or more"), std::string::npos);
    EXPECT_NE(failures[4].find("value at 0: -0.25 instead of -0.26"), std::string::npos) << failures[4];
}

TEST(Conformance, ReportsAnAnalysisThatDiffers)
{
    const CaseFile file(R"([
        {"id": "kept", "what": "simplify", "y": [0, 1, 0], "tolerance": 0.1, "kept": [0, 2]},
        {"id": "slope", "what": "monotone", "x": [0, 1], "y": [0, 1], "slopes": [1, 1.001], "at": [0], "values": [0]},
        {"id": "few", "what": "frames", "y": [0, 0], "tolerance": 0.1, "every": 1, "frames": null},
        {"id": "unknown", "what": "weather"}])");

    const auto reports = run({file.path()});

    ASSERT_TRUE(reports);
    const auto& failures = reports->front().failures;
    ASSERT_EQ(failures.size(), 4U) << table(*reports);
    EXPECT_EQ(failures[0], "kept: kept [0,1,2] instead of [0,2]");
    EXPECT_EQ(failures[1], "slope: slopes at 1: 1 instead of 1.001");
    EXPECT_EQ(failures[2], "few: frames [[0,1,\"hold\"]] instead of null");
    EXPECT_EQ(
        failures[3].rfind("unknown: is a case of \"weather\"; of analyses, this program checks simplify", 0),
        0U)
        << failures[3];
}

TEST(Conformance, ReportsAnAcceptedMistake)
{
    const CaseFile file(
        R"([{"scheduler": "StepLR", "optimizer": "SGD", "optimizer_kwargs": {}, "base_lrs": [0.1],
        "kwargs": {"step_size": 5}, "stage": "construct", "error": "ValueError", "reason": "made up"}])");

    const auto reports = run({file.path()});

    ASSERT_TRUE(reports);
    EXPECT_EQ(reports->front().failed, 1U);
}

TEST(Conformance, ReportsCasesItCannotRun)
{
    const CaseFile file(
        R"([{"framework": "keras", "schedule": "CosineDecay"}, 5, {"scheduler": "NoSuchLR", "kwargs": {}}])");

    const auto reports = run({file.path()});

    ASSERT_TRUE(reports);
    EXPECT_EQ(reports->front().failed, 3U);
}

TEST(Conformance, RefusesWhatIsNoCaseFile)
{
    EXPECT_FALSE(run({"/no/such/file.json"}));
    EXPECT_FALSE(run({CaseFile("{").path()}));
    const CaseFile object("{}");
    EXPECT_FALSE(run({object.path()}));
}

} // namespace
} // namespace lrp::conformance
