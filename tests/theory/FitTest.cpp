#include "core/theory/Fit.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <gtest/gtest.h>
#include <numbers>
#include <random>

namespace lrp::theory
{
namespace
{

using Numbers = std::vector<double>;

constexpr std::int64_t kUpdates = 1500;
constexpr std::int64_t kWarmUp = 75;

/// A lane of a peak that rises over a twentieth of the run, then goes as told, by the share of what is left.
Course courseOf(double peak, const std::function<double(double)>& shape)
{
    Course course{.rates = {}, .steps = {}, .losses = {}, .warmUp = kWarmUp};
    for (std::int64_t t = 0; t < kUpdates; ++t) {
        const auto rise = static_cast<double>(t + 1) / static_cast<double>(kWarmUp);
        const auto left = static_cast<double>(t - kWarmUp) / static_cast<double>(kUpdates - kWarmUp);
        course.rates.push_back(peak * (t < kWarmUp ? rise : shape(left)));
    }
    for (std::int64_t step = 90; step <= kUpdates; step += 30) {
        course.steps.push_back(step);
    }
    return course;
}

Course constant(double peak)
{
    return courseOf(peak, [](double) { return 1.0; });
}

Course cosine(double peak)
{
    return courseOf(peak, [](double x) { return 0.5 * (1.0 + std::cos(std::numbers::pi * x)); });
}

Course stable(double peak)
{
    return courseOf(peak, [](double x) { return std::min(1.0, (1.0 - x) / 0.2); });
}

template <class Law>
Course with(Course course, const Law& law)
{
    course.losses = law.losses(course.rates, course.steps, course.warmUp);
    return course;
}

// A law's own curve gives its parameters back, whatever they were.
TEST(Fit, RecoversTheAnnealingLaw)
{
    std::mt19937 generator(11);
    const auto between = [&](double least, double most) {
        return std::uniform_real_distribution<double>(least, most)(generator);
    };
    for (const int memory : {10, 100, 1000}) {
        for (int round = 0; round < 2; ++round) {
            const double peak = between(0.02, 0.3);
            AnnealingLaw law{.l0 = between(0.1, 1.0),
                             .a = between(0.3, 2.0),
                             .alpha = between(0.3, 0.9),
                             .c = 0.0,
                             .lambda = 1.0 - 1.0 / memory};
            const Course falling = cosine(peak);
            law.c = 0.2 * law.l0 / std::ranges::max(falling.falls(law.lambda));
            const std::vector<Course> courses{with(constant(peak), law), with(falling, law)};
            const AnnealingLaw found = fitAnnealing(courses);
            EXPECT_DOUBLE_EQ(found.lambda, law.lambda);
            EXPECT_NEAR(found.l0 / law.l0, 1.0, 1e-3) << memory;
            EXPECT_NEAR(found.a / law.a, 1.0, 1e-3) << memory;
            EXPECT_NEAR(found.alpha / law.alpha, 1.0, 1e-3) << memory;
            EXPECT_NEAR(found.c / law.c, 1.0, 1e-3) << memory;
        }
    }
}

TEST(Fit, RecoversTheAreaLaw)
{
    for (const auto& law :
         {AreaLaw{.l0 = 0.4, .a = 0.8, .alpha = 0.5}, AreaLaw{.l0 = 0.05, .a = 2.0, .alpha = 0.9},
          AreaLaw{.l0 = 1.5, .a = 0.2, .alpha = 0.35}}) {
        Course course = constant(0.1);
        for (const double area : course.areas()) {
            course.losses.push_back(law.loss(area));
        }
        const AreaLaw found = fitArea(std::vector{course});
        EXPECT_NEAR(found.l0 / law.l0, 1.0, 1e-3);
        EXPECT_NEAR(found.a / law.a, 1.0, 1e-3);
        EXPECT_NEAR(found.alpha / law.alpha, 1.0, 1e-3);
    }
}

// One evaluation that is far off moves a law by little: it counts by its size alone.
TEST(Fit, IsNotLedAwayByOneEvaluation)
{
    const AnnealingLaw law{.l0 = 0.3, .a = 0.6, .alpha = 0.5, .c = 0.002, .lambda = 0.99};
    std::vector<Course> courses{with(constant(0.1), law), with(cosine(0.1), law)};
    courses[0].losses[20] *= 1.5;
    const Course held = with(stable(0.1), law);
    const AnnealingLaw found = fitAnnealing(courses);
    EXPECT_LT(errorOf(found.losses(held.rates, held.steps, held.warmUp), held.losses).curve, 1e-3);
    const FreeCurve free = fitFree(courses);
    EXPECT_LT(errorOf(free.losses(held.rates, held.steps, held.warmUp), held.losses).curve, 1e-2);
}

// A net that sits on a plateau: ln 2, a fall over a decade of area, then a floor. No power follows that.
TEST(FreeCurve, FollowsAPlateau)
{
    const auto plateau = [](Course course, double c) {
        const Numbers areas = course.areas();
        const Numbers falls = course.falls(0.99);
        for (std::size_t i = 0; i < areas.size(); ++i) {
            const double share = std::clamp(std::log(areas[i] / 40.0) / std::log(3.0), 0.0, 1.0);
            course.losses.push_back(0.69 - 0.5 * share - c * falls[i]);
        }
        return course;
    };
    const std::vector<Course> courses{plateau(constant(0.1), 0.005), plateau(cosine(0.1), 0.005)};
    const Course held = plateau(stable(0.1), 0.005);
    const auto error = [&](const auto& law) {
        return errorOf(law.losses(held.rates, held.steps, held.warmUp), held.losses).curve;
    };
    const FreeCurve free = fitFree(courses);
    EXPECT_DOUBLE_EQ(free.lambda, 0.99);
    EXPECT_LT(error(free), 0.02);
    EXPECT_GT(error(fitAnnealing(courses)), 3.0 * error(free));
    EXPECT_TRUE(std::ranges::is_sorted(free.heights, std::greater<>()));
    EXPECT_GE(free.heights.back(), 0.0);
    EXPECT_EQ(free.knots.size(), 10U);
}

// A curve of the family itself comes back: linear in ln S1, with falls.
TEST(FreeCurve, RecoversItself)
{
    const FreeCurve law{.knots = {0.0, 6.0}, .heights = {1.2, 0.3}, .c = 0.004, .lambda = 1.0 - 1.0 / 30};
    const std::vector<Course> courses{with(constant(0.1), law), with(cosine(0.1), law)};
    const FreeCurve found = fitFree(courses);
    EXPECT_DOUBLE_EQ(found.lambda, law.lambda);
    EXPECT_NEAR(found.c / law.c, 1.0, 1e-3);
    const Course twice = with(constant(0.2), law); // beyond the last knot
    EXPECT_LT(errorOf(found.losses(twice.rates, twice.steps, twice.warmUp), twice.losses).curve, 1e-6);
}

TEST(ForecastError, IsOfTheCurveAndOfItsEnd)
{
    const ForecastError error = errorOf(Numbers{1.0, 3.0, 2.0, 1.0}, Numbers{2.0, 2.0, 1.0, 1.0});
    EXPECT_DOUBLE_EQ(error.curve, (0.5 + 0.5 + 1.0 + 0.0) / 4.0);
    EXPECT_DOUBLE_EQ(error.end, 6.0 / 4.0 - 1.0);
    EXPECT_DOUBLE_EQ(endOf(Numbers{2.0, 4.0}), 3.0);
}

} // namespace
} // namespace lrp::theory
