#include "core/model/Size.h"

#include <cmath>

namespace lrp::model
{
namespace
{

using Shape = std::vector<std::int64_t>;

/// Adds a linear layer; returns its width.
double linear(Size& size, double from, double to)
{
    size.weights += (from + 1.0) * to;
    size.unitsPerExample += to;
    return to;
}

Size sizeOf(const MLP& settings, const Shape& inputShape, double outputs)
{
    Size size;
    auto width = static_cast<double>(inputShape.front());
    for (const std::int64_t units : settings.hidden) {
        width = linear(size, width, static_cast<double>(units));
    }
    linear(size, width, outputs);
    return size;
}

Size sizeOf(const Linear&, const Shape& inputShape, double outputs)
{
    Size size;
    linear(size, static_cast<double>(inputShape.front()), outputs);
    return size;
}

Size sizeOf(const LeNet&, const Shape& inputShape, double outputs)
{
    const auto channels = static_cast<double>(inputShape[0]);
    const auto height = static_cast<double>(inputShape[1]);
    const auto width = static_cast<double>(inputShape[2]);
    const auto halved = [](double side) { return std::floor(side / 2.0) - 4.0; };
    Size size{.weights = (25.0 * channels + 1.0) * 6.0 + (25.0 * 6.0 + 1.0) * 16.0,
              .unitsPerExample = 6.0 * height * width + 16.0 * halved(height) * halved(width)};
    const double flat = 16.0 * std::floor(halved(height) / 2.0) * std::floor(halved(width) / 2.0);
    linear(size, linear(size, linear(size, flat, 120.0), 84.0), outputs);
    return size;
}

} // namespace

Size sizeOf(const Model& model, const std::vector<std::int64_t>& inputShape, std::int64_t outputs)
{
    return std::visit(
        [&](const auto& settings) { return sizeOf(settings, inputShape, static_cast<double>(outputs)); },
        model);
}

} // namespace lrp::model
