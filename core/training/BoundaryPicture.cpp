#include "core/training/detail/BoundaryPicture.h"

#include <ATen/ops/cat.h>
#include <ATen/ops/linspace.h>
#include <ATen/ops/stack.h>
#include <ATen/TensorOperators.h>
#include <c10/core/GradMode.h>

namespace lrp::training
{
namespace
{

double coordinate(const at::Tensor& point, std::int64_t axis)
{
    return point[axis].item<double>();
}

/// Where the plane is drawn: all points with a margin.
void setLimits(engine::Boundary& picture, const TrainingData& data)
{
    const auto points = at::cat({data.trainX, data.validX});
    const auto low = std::get<0>(points.min(0));
    const auto high = std::get<0>(points.max(0));
    const auto margin = (high - low) * 0.08;
    picture.xMin = coordinate(low - margin, 0);
    picture.xMax = coordinate(high + margin, 0);
    picture.yMin = coordinate(low - margin, 1);
    picture.yMax = coordinate(high + margin, 1);
}

/// The share of each class, [points, classes].
at::Tensor sharesOf(const at::Tensor& outputs, Loss loss)
{
    if (loss != Loss::BinaryCrossEntropy) {
        return outputs.softmax(1);
    }
    const auto one = outputs.sigmoid();
    return at::cat({1.0 - one, one}, 1);
}

} // namespace

std::shared_ptr<engine::Boundary> boundaryPicture(const FlatModel& model, const TrainingData& data, int side)
{
    const c10::NoGradGuard noGrad;
    auto picture = std::make_shared<engine::Boundary>();
    picture->columns = picture->rows = side;
    setLimits(*picture, data);
    const auto xs = at::linspace(picture->xMin, picture->xMax, side);
    const auto ys = at::linspace(picture->yMin, picture->yMax, side);
    const auto grid = at::stack({xs.repeat({side}), ys.repeat_interleave(side)}, 1);
    const auto [best, which] = sharesOf(model.forward(grid), data.loss).topk(2, 1);
    const auto lead = (best.select(1, 0) - best.select(1, 1)).clamp(0.0, 0.999);
    const auto values = (which.select(1, 0).to(at::kFloat) + lead).contiguous();
    picture->values.assign(values.data_ptr<float>(), values.data_ptr<float>() + values.numel());
    picture->classes = static_cast<int>(data.classes);
    picture->points = data.points;
    picture->trainPoints = data.trainX.size(0);
    return picture;
}

} // namespace lrp::training
