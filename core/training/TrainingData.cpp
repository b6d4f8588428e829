#include "core/training/detail/TrainingData.h"

#include "core/training/detail/Seeds.h"

#include <ATen/ops/binary_cross_entropy_with_logits.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/cross_entropy_loss.h>
#include <ATen/ops/from_blob.h>
#include <ATen/ops/mse_loss.h>
#include <ATen/ops/randperm.h>
#include <zlib.h>

namespace lrp::training
{
namespace
{

/// A tensor over a vector that stays alive with it; nothing is copied.
template <class T>
at::Tensor view(const std::vector<T>& values, std::vector<std::int64_t> shape, at::ScalarType type,
                const std::shared_ptr<const dataset::Dataset>& owner)
{
    auto* data = const_cast<T*>(values.data()); // from_blob has no const form; nobody writes
    return at::from_blob(
        data, shape, [owner](void*) {}, c10::TensorOptions(type));
}

std::shared_ptr<const std::vector<float>> planePoints(const TrainingData& data)
{
    const auto x = at::cat({data.trainX, data.validX});
    const auto y = at::cat({data.trainY, data.validY}).to(at::kFloat).unsqueeze(1);
    const auto table = at::cat({x, y}, 1).contiguous();
    const float* begin = table.data_ptr<float>();
    return std::make_shared<const std::vector<float>>(begin, begin + table.numel());
}

template <class T>
uLong checksum(uLong before, const std::vector<T>& values)
{
    return values.empty()
               ? before // for which zlib, given no bytes, would begin anew
               : ::crc32_z(before, reinterpret_cast<const Bytef*>(values.data()), values.size() * sizeof(T));
}

std::uint64_t fingerprintOf(const dataset::Dataset& dataset)
{
    return checksum(checksum(checksum(0, dataset.features), dataset.labels), dataset.targets);
}

} // namespace

std::shared_ptr<const TrainingData> makeTrainingData(const std::shared_ptr<const dataset::Dataset>& dataset,
                                                     const experiment::Problem& problem,
                                                     const experiment::Shape& shape)
{
    auto data = std::make_shared<TrainingData>();
    const bool regression = dataset->task == dataset::Task::Regression;
    data->classes = regression ? 0 : std::max<std::int64_t>(dataset->classes, 2);
    data->loss = model::isSurface(problem.model) ? Loss::Itself
                 : regression                    ? Loss::SquaredError
                 : data->classes == 2            ? Loss::BinaryCrossEntropy
                                                 : Loss::CrossEntropy;
    data->fingerprint = dataset::isGenerated(problem.dataset) ? 0 : fingerprintOf(*dataset);
    data->outputs = data->loss == Loss::CrossEntropy ? data->classes : 1;
    data->inputShape = model::inputShapeOf(problem.model, dataset->shape);

    const std::int64_t n = dataset->examples();
    std::vector<std::int64_t> xShape = data->inputShape;
    xShape.insert(xShape.begin(), n);
    at::Tensor x = view(dataset->features, xShape, at::kFloat, dataset);
    at::Tensor y = regression ? view(dataset->targets, {n}, at::kFloat, dataset)
                              : view(dataset->labels, {n}, at::kLong, dataset);
    if (data->loss == Loss::BinaryCrossEntropy) {
        y = y.to(at::kFloat);
    }
    if (dataset->validationExamples == 0) { // the authors set nothing aside: a fair split of our own
        const auto order = at::randperm(n, generatorFor(problem.seed, Purpose::Split), at::kLong);
        x = x.index_select(0, order);
        y = y.index_select(0, order);
    }
    data->trainX = x.narrow(0, 0, shape.trainExamples);
    data->trainY = y.narrow(0, 0, shape.trainExamples);
    data->validX = x.narrow(0, n - shape.validationExamples, shape.validationExamples);
    data->validY = y.narrow(0, n - shape.validationExamples, shape.validationExamples);
    if (dataset->isPlanar()) {
        data->points = planePoints(*data);
    }
    return data;
}

at::Tensor lossOf(Loss loss, const at::Tensor& outputs, const at::Tensor& y)
{
    switch (loss) {
    case Loss::CrossEntropy:
        return at::cross_entropy_loss(outputs, y);
    case Loss::BinaryCrossEntropy:
        return at::binary_cross_entropy_with_logits(outputs.squeeze(1), y);
    case Loss::Itself:
        return outputs.mean();
    case Loss::SquaredError:
        break;
    }
    return at::mse_loss(outputs.squeeze(1), y);
}

bool hasClasses(Loss loss)
{
    return loss == Loss::CrossEntropy || loss == Loss::BinaryCrossEntropy;
}

std::int64_t countRight(Loss loss, const at::Tensor& outputs, const at::Tensor& y)
{
    if (!hasClasses(loss)) {
        return 0;
    }
    const auto right =
        loss == Loss::CrossEntropy ? outputs.argmax(1).eq(y) : outputs.squeeze(1).gt(0).to(y.dtype()).eq(y);
    return right.sum().item<std::int64_t>();
}

} // namespace lrp::training
