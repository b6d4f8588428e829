#include "core/training/detail/Builder.h"
#include "tests/recipes/ToyModel.h"

#include <ATen/ops/mul.h>

namespace lrp::toys
{

void build(training::Builder& net, const ToySquares& settings, const std::vector<std::int64_t>& inputShape,
           std::int64_t outputs)
{
    net.add([scale = settings.scale](const at::Tensor& x) { return at::mul(at::mul(x, x), scale); });
    net.addLinear(inputShape.front(), outputs);
}

namespace
{

const training::AddedBuilder<ToySquares> builders;

} // namespace
} // namespace lrp::toys
