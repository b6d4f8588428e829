#include "core/training/detail/TorchSurfaces.h"

#include <ATen/ops/exp.h>
#include <ATen/ops/square.h>
#include <ATen/TensorOperators.h>

namespace lrp::training
{

using at::square;
using at::Tensor;

namespace
{

Tensor bowlWith(const Tensor& x, const Tensor& y, double narrowDepth, double wideDepth)
{
    return 0.02 * (square(x) + square(y)) -
           narrowDepth * at::exp(-(square(x + 1.5) + square(y)) / (2.0 * 0.35 * 0.35)) -
           wideDepth * at::exp(-(square(x - 1.0) + square(y)) / 2.0);
}

} // namespace

Tensor formulaOf(const model::Quadratic& settings, const Tensor& x, const Tensor& y)
{
    return 0.5 * (square(x) + settings.condition * square(y));
}

Tensor formulaOf(const model::Rosenbrock&, const Tensor& x, const Tensor& y)
{
    return square(1.0 - x) + 100.0 * square(y - square(x));
}

Tensor formulaOf(const model::Beale&, const Tensor& x, const Tensor& y)
{
    return square(1.5 - x + x * y) + square(2.25 - x + x * square(y)) + square(2.625 - x + x * square(y) * y);
}

Tensor formulaOf(const model::Himmelblau&, const Tensor& x, const Tensor& y)
{
    return square(square(x) + y - 11.0) + square(x + square(y) - 7.0);
}

Tensor formulaOf(const model::Saddle&, const Tensor& x, const Tensor& y)
{
    return 0.5 * (square(x) - square(y)) + 0.25 * square(square(y));
}

Tensor formulaOf(const model::TwoBasins&, const Tensor& x, const Tensor& y)
{
    return bowlWith(x, y, 0.5, 1.5);
}

Tensor formulaOf(const model::FlatBasin&, const Tensor& x, const Tensor& y)
{
    return bowlWith(x, y, 1.5, 0.5);
}

} // namespace lrp::training
