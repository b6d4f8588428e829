#include "core/experiment/Presets.h"
#include "core/probe/Probe.h"
#include "core/training/TorchEngine.h"

#include <gtest/gtest.h>
#include <numeric>
#include <thread>

/// A probe added as resources/manual/adding.md says: a declaration, and its name in a list.
namespace lrp::training
{
namespace
{

struct Fall final : probe::Answer {
    double before = 0.0;
    double after = 0.0;

    params::Json toJson() const override { return {{"before", before}, {"after", after}}; }
    probe::Table table() const override { return {{"before", "after"}, {{before, after}}}; }
};

/// How far the training loss falls with one step of gradient descent.
struct Descent {
    double rate = 0.1;

    static constexpr params::Info kInfo{.id = "descent", .title = "Descent", .summary = "One step down."};

    static constexpr auto params()
    {
        return std::tuple{
            params::param("rate", &Descent::rate, params::learningRate(0.0), "Rate", "Of the step.")};
    }

    static params::Issues fits(const experiment::Problem&) { return {}; }

    probe::AnswerPtr answer(probe::Bench& bench, const probe::Weights& weights,
                            probe::Progress& progress) const
    {
        std::vector<std::int64_t> rows(static_cast<std::size_t>(bench.size().trainExamples));
        std::iota(rows.begin(), rows.end(), 0);
        std::vector<float> w = weights.values;
        std::vector<float> gradient(w.size());
        auto fall = std::make_shared<Fall>();
        fall->before = bench.lossAndGradient(w, rows, gradient);
        for (std::size_t i = 0; i < w.size(); ++i) {
            w[i] -= static_cast<float>(rate) * gradient[i];
        }
        fall->after = bench.loss(w, rows);
        progress.setDone(1.0);
        return fall;
    }
};

const std::vector<probe::Probe> kTypes{Descent{}};

TEST(ToyProbe, IsReadFromJsonAndDescribed)
{
    const auto read = probe::fromJson({{"type", "descent"}, {"rate", 0.5}}, "/probe", kTypes);
    ASSERT_TRUE(read) << read.issues().front().text();
    EXPECT_EQ(read->toJson().dump(), R"({"type":"descent","rate":0.5})");
    EXPECT_EQ(read->entry().field("rate")->label, "Rate");
    const auto wrong = probe::fromJson({{"type", "descent"}, {"rate", -1.0}}, "/probe", kTypes);
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.issues().front().pointer, "/probe/rate");
}

TEST(ToyProbe, AnswersOnTheBench)
{
    experiment::Experiment experiment = experiment::threeSchedules();
    experiment.problem.length = 1;
    const auto engine = makeTorchEngine(1);
    const auto record = std::make_shared<engine::Record>(experiment);
    record->lanes()[0]->snapshots.askAt(0);
    engine->run(record, false);
    engine->wait();
    const auto inquiry = std::make_shared<engine::Inquiry>(
        probe::fromJson({{"type", "descent"}}, "", kTypes).value(), experiment.problem,
        engine::Inquiry::Place{record->lanes()[0]->snapshots.latest()});
    engine->ask(inquiry);
    while (!inquiry->isOver()) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    ASSERT_NE(inquiry->answer(), nullptr) << inquiry->failure();
    const auto* fall = inquiry->answer()->as<Fall>();
    ASSERT_NE(fall, nullptr);
    EXPECT_NEAR(fall->before, 0.7, 0.1); // of two classes about ln 2 at first
    EXPECT_LT(fall->after, fall->before);
}

} // namespace
} // namespace lrp::training
