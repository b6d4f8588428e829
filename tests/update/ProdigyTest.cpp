#include "core/update/Updater.h"

#include "tests/update/Descent.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace lrp::update
{
namespace
{

using optimizer::Prodigy;
using Doubles = std::vector<double>;

/// The definition once more, in plain loops.
class PlainProdigy
{
public:
    PlainProdigy(Prodigy settings, Doubles x)
        : m_s(settings)
        , m_start(x)
        , m_x(std::move(x))
        , m_m(m_x.size())
        , m_v(m_x.size())
        , m_sum(m_x.size())
        , m_d(settings.d0)
        , m_most(settings.d0)
    {
    }

    const Doubles& step(Doubles g, double lr)
    {
        const auto [beta1, beta2] = m_s.betas;
        const double beta3 = m_s.beta3.value_or(std::sqrt(beta2));
        const double bias = m_s.useBiasCorrection
                                ? std::sqrt(1.0 - std::pow(beta2, m_k + 1)) / (1.0 - std::pow(beta1, m_k + 1))
                                : 1.0;
        const double rate = m_d * lr * bias;
        double numerator = m_numerator * beta3;
        double size = 0.0;
        for (std::size_t i = 0; i < m_x.size() && lr > 0.0; ++i) {
            g[i] += m_s.decouple ? 0.0 : m_s.weightDecay * m_x[i];
            numerator += m_d / m_s.d0 * rate * g[i] * (m_start[i] - m_x[i]);
            m_m[i] = beta1 * m_m[i] + m_d * (1.0 - beta1) * g[i];
            m_v[i] = beta2 * m_v[i] + m_d * m_d * (1.0 - beta2) * g[i] * g[i];
            m_sum[i] = beta3 * m_sum[i] + m_d / m_s.d0 * (m_s.safeguardWarmup ? m_d : rate) * g[i];
            size += std::abs(m_sum[i]);
        }
        if (size == 0.0) {
            return m_x;
        }
        m_numerator = numerator;
        const double found = m_s.dCoef * numerator / size;
        m_d = m_d == m_s.d0 ? std::max(m_d, found) : m_d;
        m_most = std::max(m_most, found);
        m_d = std::min(m_most, m_d * m_s.growthRate.value_or(1e300));
        for (std::size_t i = 0; i < m_x.size(); ++i) {
            m_x[i] -= m_s.decouple ? m_s.weightDecay * rate * m_x[i] : 0.0;
            m_x[i] -= rate * m_m[i] / (std::sqrt(m_v[i]) + m_d * m_s.eps);
        }
        ++m_k;
        return m_x;
    }

    double d() const { return m_d; }

private:
    Prodigy m_s;
    Doubles m_start, m_x, m_m, m_v, m_sum;
    double m_d, m_most;
    double m_numerator = 0.0;
    int m_k = 0;
};

Doubles gradientAt(const Doubles& x)
{
    Doubles g = x;
    for (std::size_t i = 0; i < g.size(); ++i) {
        g[i] *= static_cast<double>(1 + i % 3);
    }
    return g;
}

TEST(Prodigy, AgreesWithThePlainDefinition)
{
    for (const Prodigy& settings :
         {Prodigy{}, Prodigy{.weightDecay = 0.1}, Prodigy{.weightDecay = 0.1, .decouple = false},
          Prodigy{.useBiasCorrection = true, .d0 = 1e-3}, Prodigy{.safeguardWarmup = true, .dCoef = 2.0},
          Prodigy{.betas = {0.0, 0.99}, .beta3 = 0.9, .growthRate = 1.02}}) {
        Doubles x = tests::randomVector<double>(67, 1);
        PlainProdigy plain(settings, x);
        const auto updater = makeUpdater<double>(settings, x.size());
        for (int k = 0; k < 60; ++k) {
            const double lr = k == 3 ? 0.0 : 1.0 - 0.01 * k; // a schedule that rests once
            const Doubles g = gradientAt(x);
            updater->step(x, g, {.lr = lr, .beta1 = settings.betas[0]}, {});
            const Doubles& expected = plain.step(g, lr);
            for (std::size_t i = 0; i < x.size(); ++i) {
                ASSERT_NEAR(x[i], expected[i], 1e-8 * (1.0 + std::abs(expected[i])))
                    << tests::nameOf(settings) << " update " << k << " element " << i;
            }
            ASSERT_NEAR(updater->state().numbers.at("d"), plain.d(),
                        1e-8 * plain.d()); // x₀ − x has few digits
        }
        EXPECT_GT(plain.d(), 10.0 * settings.d0); // else nothing of it was tested
    }
}

TEST(Prodigy, FindsItsScaleFromFarBelow)
{
    tests::Descent<double> descent(Prodigy{}, 30);
    const double before = descent.evaluate();
    for (int k = 0; k < 200; ++k) {
        descent.step();
    }
    EXPECT_LT(descent.evaluate(), 0.01 * before);
}

TEST(Prodigy, ANothingOfAGradientOrARateChangesNothing)
{
    Doubles x{1.0, -0.0};
    const auto updater = makeUpdater<double>(Prodigy{.weightDecay = 0.5}, 2);
    updater->step(x, Doubles{0.0, 0.0}, {.lr = 1.0}, {});
    updater->step(x, Doubles{1.0, 1.0}, {.lr = 0.0}, {});
    EXPECT_EQ(x, (Doubles{1.0, 0.0}));
    EXPECT_EQ(updater->state().numbers.at("k"), 0.0);
    EXPECT_EQ(updater->state().vectors.at("exp_avg"), (Doubles{0.0, 0.0}));
}

TEST(Prodigy, ItsEstimateNeverFalls)
{
    tests::Descent<double> descent(Prodigy{.d0 = 1e-4}, 12);
    double before = 0.0;
    for (int k = 0; k < 100; ++k) {
        descent.step();
        const double d = descent.updater->state().numbers.at("d");
        ASSERT_GE(d, before);
        before = d;
    }
}

} // namespace
} // namespace lrp::update
