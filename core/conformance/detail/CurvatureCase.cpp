#include "core/conformance/detail/CurvatureCase.h"

#include "core/fit/Lanczos.h"
#include "core/optimizer/Stability.h"
#include "core/probe/NoiseScale.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace lrp::conformance
{
namespace
{

using Numbers = std::vector<double>;

Numbers listIn(const Json& list)
{
    Numbers numbers;
    for (const Json& number : list) {
        numbers.push_back(numberOf(number));
    }
    return numbers;
}

std::vector<Numbers> matrixIn(const Json& spec, const char* key)
{
    std::vector<Numbers> rows;
    for (const Json& row : member(spec, key)) {
        rows.push_back(listIn(row));
    }
    const std::size_t width = rows.empty() ? 0 : rows.front().size();
    if (width == 0 || std::ranges::any_of(rows, [&](const Numbers& row) { return row.size() != width; })) {
        throw CaseFailure(std::string("has rows in \"") + key + "\" that are not alike");
    }
    return rows;
}

Deviation largestOf(std::initializer_list<Deviation> deviations)
{
    return *std::ranges::max_element(deviations, {}, &Deviation::error);
}

Deviation ofOne(const Json& spec, const char* key, double ours)
{
    return deviationOf(key, {ours}, Json::array({member(spec, key)}));
}

/// A · v of a matrix given by rows.
Numbers times(const std::vector<Numbers>& matrix, std::span<const double> v)
{
    Numbers product;
    for (const Numbers& row : matrix) {
        product.push_back(std::inner_product(row.begin(), row.end(), v.begin(), 0.0));
    }
    return product;
}

/// Every eigenvalue: as many products as there are rows.
fit::Ends<double> spectrumOf(const std::vector<Numbers>& matrix)
{
    Numbers start(matrix.size());
    for (std::size_t i = 0; i < start.size(); ++i) {
        start[i] = 1.0 + 0.1 * static_cast<double>(i); // orthogonal to no eigenvector but by design
    }
    return *fit::lanczos<double>(start,
                                 [&](std::span<const double> v, std::span<double> product) {
                                     std::ranges::copy(times(matrix, v), product.begin());
                                     return true;
                                 },
                                 {.tolerance = 0.0, .most = static_cast<int>(start.size())});
}

/// With its first member that is not 0 above 0.
Numbers turned(Numbers direction)
{
    const auto first = std::ranges::find_if(direction, [](double x) { return x != 0.0; });
    if (first != direction.end() && *first < 0.0) {
        std::ranges::transform(direction, direction.begin(), std::negate<>());
    }
    return direction;
}

/// P^(−½) H P^(−½)
std::vector<Numbers> preconditioned(std::vector<Numbers> hessian, const Numbers& scale)
{
    for (std::size_t i = 0; i < hessian.size(); ++i) {
        for (std::size_t j = 0; j < hessian[i].size(); ++j) {
            hessian[i][j] /= std::sqrt(scale[i] * scale[j]);
        }
    }
    return hessian;
}

Deviation ofScale(const Json& spec, const probe::NoiseScale& scale)
{
    const Json& simple = member(spec, "b_simple");
    const std::optional<double> ours = scale.simple();
    const Deviation ofSimple = simple.is_null() || !ours
                                   ? unless(simple.is_null() && !ours, "b_simple is there on one side alone")
                                   : ofOne(spec, "b_simple", *ours);
    return largestOf({ofOne(spec, "g2", scale.signal), ofOne(spec, "s", scale.noise), ofSimple});
}

probe::GradientSums gradientsIn(const Json& spec)
{
    const std::vector<Numbers> rows = matrixIn(spec, "gradients");
    probe::GradientSums sums(rows.front().size());
    for (const Numbers& row : rows) {
        sums.add<double>(row);
    }
    return sums;
}

std::int64_t sizeIn(const Json& spec, const char* key)
{
    const Json& size = member(spec, key);
    if (!size.is_number_integer() || size.get<std::int64_t>() < 1) {
        throw CaseFailure(std::string("has \"") + key + "\" that is no number of examples");
    }
    return size.get<std::int64_t>();
}

} // namespace

Deviation replayThreshold(const Json& spec)
{
    Json settings{{"type", member(spec, "optimizer")}, {"lr", 1.0}};
    for (const char* key : {"dampening", "nesterov"}) {
        if (const auto given = spec.find(key); given != spec.end()) {
            settings[key] = *given;
        }
    }
    schedule::Group now{.lr = 1.0};
    if (const auto beta1 = spec.find("beta1"); beta1 != spec.end()) {
        now.beta1 = numberOf(*beta1);
    } else {
        // The recorded recursion keeps its buffer at a momentum of 0, where the optimizer has none and its
        // dampening no effect: what is checked is the limit.
        now.momentum = std::max(numberOf(member(spec, "momentum")), std::numeric_limits<double>::min());
        settings["momentum"] = *now.momentum;
    }
    const auto optimizer = optimizer::fromJson(settings, "/optimizer");
    if (!optimizer) {
        throw CaseFailure("its optimizer is refused: " + optimizer.issues().front().text());
    }
    const optimizer::Stability stability = optimizer::stabilityOf(*optimizer, now);
    if (!stability.isKnown()) {
        throw CaseFailure("is of an optimizer without a threshold: " + stability.why);
    }
    return ofOne(spec, "product", stability.threshold);
}

Deviation replayHessian(const Json& spec)
{
    const std::vector<Numbers> hessian = matrixIn(spec, "hessian");
    const Numbers v = numbersIn(spec, "v");
    const Numbers scale = numbersIn(spec, "scale");
    const Numbers gradient = numbersIn(spec, "gradient");
    for (const Numbers* list : {&hessian.front(), &v, &scale, &gradient}) {
        if (list->size() != hessian.size()) {
            throw CaseFailure("has lists that are not as long as its Hessian");
        }
    }
    const fit::Ends<double> ends = spectrumOf(hessian);
    return largestOf({deviationOf("eigenvalues", ends.values, member(spec, "eigenvalues")),
                      ofOne(spec, "top", ends.largest()),
                      deviationOf("direction", turned(ends.direction), member(spec, "direction")),
                      ofOne(spec, "trace", std::accumulate(ends.values.begin(), ends.values.end(), 0.0)),
                      deviationOf("hv", times(hessian, v), member(spec, "hv")),
                      ofOne(spec, "preconditioned", spectrumOf(preconditioned(hessian, scale)).largest()),
                      ofOne(spec, "batch_sharpness_all",
                            fit::curvatureAlong<double>(gradient, times(hessian, gradient)))});
}

Deviation replayTwoSizes(const Json& spec)
{
    return ofScale(spec,
                   probe::scaleOfTwoSizes(numberOf(member(spec, "small")), numberOf(member(spec, "big")),
                                          sizeIn(spec, "b_small"), sizeIn(spec, "b_big")));
}

Deviation replayBatches(const Json& spec)
{
    const probe::GradientSums gradients = gradientsIn(spec);
    if (gradients.count() < 2) {
        throw CaseFailure("has one gradient; needs two or more");
    }
    return ofScale(spec, probe::scaleOfBatches(gradients, sizeIn(spec, "batch")));
}

Deviation replayAll(const Json& spec)
{
    const probe::GradientSums gradients = gradientsIn(spec);
    const probe::NoiseScale scale = probe::scaleOfAll(gradients);
    const double variance = probe::varianceOfBatch(scale.noise, sizeIn(spec, "batch"), gradients.count());
    return largestOf({ofScale(spec, scale), ofOne(spec, "variance_without_repetition", variance),
                      ofOne(spec, "formula", variance)});
}

} // namespace lrp::conformance
