#include "core/training/detail/TrainingData.h"

#include "core/training/detail/Seeds.h"

#include <zlib.h>

namespace lrp::training
{
namespace
{

/// A tensor over a vector that stays alive with it; nothing is copied.
template <class T>
torch::Tensor view(const std::vector<T>& values, std::vector<std::int64_t> shape, torch::ScalarType type,
                   const std::shared_ptr<const dataset::Dataset>& owner)
{
    auto* data = const_cast<T*>(values.data()); // from_blob has no const form; nobody writes
    return torch::from_blob(
        data, shape, [owner](void*) {}, torch::TensorOptions(type));
}

std::shared_ptr<const std::vector<float>> planePoints(const TrainingData& data)
{
    const auto x = torch::cat({data.trainX, data.validX});
    const auto y = torch::cat({data.trainY, data.validY}).to(torch::kFloat).unsqueeze(1);
    const auto table = torch::cat({x, y}, 1).contiguous();
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

std::shared_ptr<const TrainingData> makeTrainingData(std::shared_ptr<const dataset::Dataset> dataset,
                                                     const experiment::Problem& problem,
                                                     const experiment::Shape& shape)
{
    auto data = std::make_shared<TrainingData>();
    const bool regression = dataset->task == dataset::Task::Regression;
    data->classes = regression ? 0 : std::max<std::int64_t>(dataset->classes, 2);
    data->loss = regression           ? Loss::SquaredError
                 : data->classes == 2 ? Loss::BinaryCrossEntropy
                                      : Loss::CrossEntropy;
    data->fingerprint = dataset::isGenerated(problem.dataset) ? 0 : fingerprintOf(*dataset);
    data->outputs = data->loss == Loss::CrossEntropy ? data->classes : 1;
    const bool asImages = std::holds_alternative<model::LeNet>(problem.model);
    data->inputShape = asImages ? dataset->shape : std::vector<std::int64_t>{dataset->featuresPerExample()};

    const std::int64_t n = dataset->examples();
    std::vector<std::int64_t> xShape = data->inputShape;
    xShape.insert(xShape.begin(), n);
    torch::Tensor x = view(dataset->features, xShape, torch::kFloat, dataset);
    torch::Tensor y = regression ? view(dataset->targets, {n}, torch::kFloat, dataset)
                                 : view(dataset->labels, {n}, torch::kLong, dataset);
    if (data->loss == Loss::BinaryCrossEntropy) {
        y = y.to(torch::kFloat);
    }
    if (dataset->validationExamples == 0) { // the authors set nothing aside: a fair split of our own
        const auto order = torch::randperm(n, generatorFor(problem.seed, Purpose::Split), torch::kLong);
        x = x.index_select(0, order);
        y = y.index_select(0, order);
    }
    data->trainX = x.narrow(0, 0, shape.trainExamples);
    data->trainY = y.narrow(0, 0, shape.trainExamples);
    data->validX = x.narrow(0, n - shape.validationExamples, shape.validationExamples);
    data->validY = y.narrow(0, n - shape.validationExamples, shape.validationExamples);
    if (dataset->isPlanar() && !asImages) {
        data->points = planePoints(*data);
    }
    return data;
}

torch::Tensor lossOf(Loss loss, const torch::Tensor& outputs, const torch::Tensor& y)
{
    switch (loss) {
    case Loss::CrossEntropy:
        return torch::nn::functional::cross_entropy(outputs, y);
    case Loss::BinaryCrossEntropy:
        return torch::binary_cross_entropy_with_logits(outputs.squeeze(1), y);
    case Loss::SquaredError:
        break;
    }
    return torch::mse_loss(outputs.squeeze(1), y);
}

std::int64_t countRight(Loss loss, const torch::Tensor& outputs, const torch::Tensor& y)
{
    const auto right =
        loss == Loss::CrossEntropy ? outputs.argmax(1).eq(y) : outputs.squeeze(1).gt(0).to(y.dtype()).eq(y);
    return right.sum().item<std::int64_t>();
}

} // namespace lrp::training
