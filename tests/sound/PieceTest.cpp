#include "core/sound/Piece.h"

#include <cmath>
#include <gtest/gtest.h>
#include <numbers>

namespace lrp::sound
{
namespace
{

template <class Rate>
std::shared_ptr<engine::LaneRecord> runWith(Rate&& rate, std::int64_t steps = 1000)
{
    auto run = std::make_shared<engine::LaneRecord>();
    for (std::int64_t step = 0; step < steps; ++step) {
        run->samples.append({step, rate(step), step % 2 == 0 ? 1.0 : 3.0, 0.0});
    }
    return run;
}

std::string textOf(const std::vector<Event>& events)
{
    std::string text;
    for (const Event& event : events) {
        text += (event.kind == EventKind::Cut       ? "cut "
                 : event.kind == EventKind::Restart ? "restart "
                                                    : "fork ") +
                std::to_string(event.step) + ';';
    }
    return text;
}

double cosine(double share)
{
    return 0.5 * (1.0 + std::cos(std::numbers::pi * share));
}

TEST(Piece, HearsCutsRestartsAndForks)
{
    EXPECT_EQ(textOf(eventsOf(*runWith([](auto step) {
                  return step < 500 ? 3.0 : step < 750 ? 0.3 : 0.03;
              }))),
              "cut 500;cut 750;");
    EXPECT_EQ(textOf(eventsOf(*runWith([](auto step) { return cosine(step % 250 / 250.0); }))),
              "restart 250;restart 500;restart 750;");
    auto fork = runWith([](auto) { return 1.0; });
    fork->beginning = {.forkStep = 0, .parent = runWith([](auto) { return 1.0; }, 10)};
    EXPECT_EQ(textOf(eventsOf(*fork)), "fork 0;");
}

TEST(Piece, HearsNoEventInASmoothSchedule)
{
    EXPECT_EQ(textOf(eventsOf(*runWith([](auto step) { return cosine(step / 1000.0); }))), "");
    EXPECT_EQ(textOf(eventsOf(*runWith([](auto step) { return std::pow(0.8, step); }))), "");
    EXPECT_EQ(textOf(eventsOf(*runWith([](auto step) { return std::abs(step % 200 - 100) / 100.0; }))), "");
}

TEST(Piece, TakesLossesSmoothedAndRatesAsTheyAre)
{
    const auto run = runWith([](auto step) { return step < 500 ? 1.0 : 0.5; });
    const Voice loss = voiceOf(*run, Quantity::Loss);
    ASSERT_EQ(loss.points.size(), 1000U);
    EXPECT_NEAR(loss.points[999].value, 2.05, 0.01);
    EXPECT_EQ(voiceOf(*run, Quantity::Loss, 0.0).points[999].value, 3.0);
    EXPECT_EQ(voiceOf(*run, Quantity::Rate).points[999].value, 0.5);
    EXPECT_EQ(loss.events.size(), 1U);
}

TEST(Piece, HasAnAxisThatALaneRunningAwayLeaves)
{
    const Voice calm{.points = {{0, 2.0}, {10, 0.5}}};
    const Voice wild{.points = {{0, 2.0}, {10, 1e9}, {11, std::nan("")}}};
    const Axis axis = axisFor({calm, wild});
    EXPECT_TRUE(axis.isLogarithmic);
    EXPECT_EQ(axis.bottom, 0.5);
    EXPECT_EQ(axis.top, 8.0);
    const Axis flat = axisFor({{.points = {{0, 2.0}}}});
    EXPECT_LT(flat.bottom, flat.top);
    const Axis rates = axisFor({{.quantity = Quantity::Rate, .points = {{0, 0.5}, {1, 0.0}}}});
    EXPECT_FALSE(rates.isLogarithmic);
    EXPECT_EQ(rates.bottom, 0.0);
    EXPECT_EQ(rates.top, 0.5);
    EXPECT_LT(axisFor({}).bottom, axisFor({}).top);
    const Axis below = axisFor({{.points = {{0, 0.1}, {1, -0.4}, {2, -1.4}}}});
    EXPECT_EQ(std::tuple(below.bottom, below.top, below.isLogarithmic), std::tuple(-1.4, 0.1, false));
    const Axis level = axisFor({{.points = {{0, -0.5}}}});
    EXPECT_LT(level.bottom, level.top);
}

} // namespace
} // namespace lrp::sound
