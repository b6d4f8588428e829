#include "core/fit/Lanczos.h"
#include "core/fit/Tridiagonal.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <numbers>
#include <numeric>
#include <random>

namespace lrp::fit
{
namespace
{

using Vector = std::vector<double>;

// The matrix of a chain of springs, 2 on the diagonal and −1 beside it, has the eigenvalues 2 − 2 cos(kπ/(n +
// 1)).
TEST(Tridiagonal, HasTheSpectrumOfAChainOfSprings)
{
    constexpr std::size_t kSprings = 40;
    const Spectrum spectrum = spectrumOf(Vector(kSprings, 2.0), Vector(kSprings - 1, -1.0));
    ASSERT_EQ(spectrum.values.size(), kSprings);
    for (std::size_t k = 0; k < kSprings; ++k) {
        const double angle = static_cast<double>(k + 1) * std::numbers::pi / (kSprings + 1.0);
        EXPECT_NEAR(spectrum.values[k], 2.0 - 2.0 * std::cos(angle), 1e-14) << k;
        // Its vector is sin(angle · i), up to its sign and length.
        const Vector& vector = spectrum.vectors[k];
        EXPECT_NEAR(std::abs(vector[0]), std::sin(angle) * std::sqrt(2.0 / (kSprings + 1.0)), 1e-12) << k;
        EXPECT_NEAR(std::inner_product(vector.begin(), vector.end(), vector.begin(), 0.0), 1.0, 1e-12);
    }
}

TEST(Tridiagonal, TakesMatricesThatFallApart)
{
    EXPECT_EQ(spectrumOf(Vector{3.0}, Vector{}).values, Vector{3.0});
    EXPECT_EQ(spectrumOf(Vector{3.0, -1.0, 2.0}, Vector{0.0, 0.0}).values, (Vector{-1.0, 2.0, 3.0}));
    const Spectrum swap = spectrumOf(Vector{0.0, 0.0, 5.0}, Vector{1.0, 0.0});
    EXPECT_NEAR(swap.values[0], -1.0, 1e-15);
    EXPECT_NEAR(swap.values[1], 1.0, 1e-15);
    EXPECT_EQ(swap.values[2], 5.0);
    EXPECT_EQ(spectrumOf(Vector(5, 0.0), Vector(4, 0.0)).values, Vector(5, 0.0));
}

/// A diagonal matrix.
template <class Real>
Product<Real> diagonal(std::vector<double> values, int* products = nullptr)
{
    return [values = std::move(values), products](std::span<const Real> v, std::span<Real> product) {
        for (std::size_t i = 0; i < v.size(); ++i) {
            product[i] = static_cast<Real>(values[i] * static_cast<double>(v[i]));
        }
        if (products != nullptr) {
            ++*products;
        }
        return true;
    };
}

/// 300 eigenvalues from −9 to 1, and 4: the largest in size is not the largest.
Vector negativeOnes()
{
    Vector values(300);
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = -9.0 + static_cast<double>(i) / 30.0;
    }
    values.push_back(4.0);
    return values;
}

template <class Real>
std::vector<Real> normals(std::size_t count)
{
    std::mt19937 random(3);
    std::normal_distribution<Real> normal;
    std::vector<Real> numbers(count);
    std::ranges::generate(numbers, [&] { return normal(random); });
    return numbers;
}

TEST(Lanczos, FindsTheLargestBySignNotBySize)
{
    int products = 0;
    const auto ends = lanczos<float>(normals<float>(301), diagonal<float>(negativeOnes(), &products));
    ASSERT_TRUE(ends);
    EXPECT_TRUE(ends->isSettled);
    EXPECT_NEAR(ends->largest(), 4.0, 1e-4); // residuals are of first order, eigenvalues of second
    EXPECT_LE(ends->residual, 4e-3);
    EXPECT_EQ(ends->products, products);
    EXPECT_LT(products, 25);
    EXPECT_NEAR(std::abs(ends->direction.back()), 1.0F, 1e-3F);
    EXPECT_GE(ends->least(), -9.0 - 1e-5);
    EXPECT_LE(std::abs(ends->least() + 9.0), ends->leastResidual + 1e-5);
}

TEST(Lanczos, BegunWhereItEndedNeedsFewProducts)
{
    const auto cold = lanczos<float>(normals<float>(301), diagonal<float>(negativeOnes()));
    Vector moved = negativeOnes();
    moved.back() = 4.4;
    const auto warm = lanczos<float>(cold->direction, diagonal<float>(moved));
    EXPECT_NEAR(warm->largest(), 4.4, 1e-4);
    EXPECT_LE(warm->products, 7);
    EXPECT_LT(warm->products, cold->products);
}

// Without the second pass of orthogonalisation, or any, eigenvalues would come twice.
TEST(Lanczos, FindsEveryEigenvalueOnce)
{
    Vector values(60);
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = std::pow(10.0, 3.0 - static_cast<double>(i) / 6.0);
    }
    const auto ends =
        lanczos<double>(normals<double>(60), diagonal<double>(values), {.tolerance = 0.0, .most = 60});
    ASSERT_EQ(ends->values.size(), 60U);
    for (std::size_t i = 0; i < 60; ++i) {
        EXPECT_NEAR(ends->values[59 - i], values[i], 1e-10) << i;
    }
}

TEST(Lanczos, EndsWhereTheStartLeadsNoFurther)
{
    const auto ends = lanczos<double>(Vector{1.0, 1.0, 0.0, 0.0}, diagonal<double>({2.0, 5.0, 7.0, 9.0}),
                                      {.tolerance = 0.0});
    EXPECT_TRUE(ends->isSettled);
    EXPECT_EQ(ends->products, 2);
    EXPECT_NEAR(ends->largest(), 5.0, 1e-14);
    EXPECT_NEAR(ends->least(), 2.0, 1e-14);

    const auto nothing = lanczos<float>(normals<float>(9), diagonal<float>(Vector(9, 0.0)));
    EXPECT_TRUE(nothing->isSettled);
    EXPECT_EQ(nothing->largest(), 0.0);
    EXPECT_EQ(nothing->products, 1);
}

TEST(Lanczos, SaysWhereItDidNotGetThere)
{
    const auto ends = lanczos<float>(normals<float>(301), diagonal<float>(negativeOnes()), {.most = 3});
    EXPECT_EQ(ends->products, 3);
    EXPECT_FALSE(ends->isSettled);
    EXPECT_GT(ends->residual, 4e-3);
}

TEST(Lanczos, IsGivenUpWhenItsProductIs)
{
    int products = 0;
    const Product<float> whole = diagonal<float>(negativeOnes(), &products);
    const Product<float> stops = [&](std::span<const float> v, std::span<float> product) {
        return whole(v, product) && products < 3;
    };
    EXPECT_FALSE(lanczos<float>(normals<float>(301), stops));
    EXPECT_EQ(products, 3);
}

TEST(Lanczos, PassesOnWhatIsNoNumber)
{
    Vector values = negativeOnes();
    values[7] = std::numeric_limits<double>::infinity();
    EXPECT_TRUE(std::isnan(lanczos<float>(normals<float>(301), diagonal<float>(values))->largest()));
}

TEST(CurvatureAlong, IsTheRayleighQuotient)
{
    EXPECT_DOUBLE_EQ(curvatureAlong<double>(Vector{1.0, 2.0}, Vector{3.0, 4.0}), 11.0 / 5.0);
}

} // namespace
} // namespace lrp::fit
