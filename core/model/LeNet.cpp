#include "core/model/LeNet.h"

#include <cmath>

namespace lrp::model
{

Size LeNet::size(const InputShape& inputShape, std::int64_t outputs) const
{
    const auto channels = static_cast<double>(inputShape[0]);
    const auto height = static_cast<double>(inputShape[1]);
    const auto width = static_cast<double>(inputShape[2]);
    const auto halved = [](double side) { return std::floor(side / 2.0) - 4.0; };
    Size size{.weights = (25.0 * channels + 1.0) * 6.0 + (25.0 * 6.0 + 1.0) * 16.0,
              .unitsPerExample = 6.0 * height * width + 16.0 * halved(height) * halved(width)};
    const double flat = 16.0 * std::floor(halved(height) / 2.0) * std::floor(halved(width) / 2.0);
    size.addLinear(size.addLinear(size.addLinear(flat, 120.0), 84.0), static_cast<double>(outputs));
    return size;
}

} // namespace lrp::model
