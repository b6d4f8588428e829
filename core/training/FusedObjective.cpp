#include "core/fused/Network.h"
#include "core/training/detail/Objective.h"

namespace lrp::training
{
namespace
{

fused::Examples examplesOf(const at::Tensor& x, const at::Tensor& y)
{
    fused::Examples examples{.features = x.data_ptr<float>(), .width = x[0].numel()};
    if (y.scalar_type() == at::kLong) {
        examples.classes = y.data_ptr<std::int64_t>();
    } else {
        examples.targets = y.data_ptr<float>();
    }
    return examples;
}

class FusedObjective final : public Objective
{
public:
    FusedObjective(std::unique_ptr<fused::Network> network, const FlatModel& model,
                   std::shared_ptr<const TrainingData> data)
        : m_network(std::move(network))
        , m_model(model)
        , m_data(std::move(data))
        , m_train(examplesOf(m_data->trainX, m_data->trainY))
        , m_valid(examplesOf(m_data->validX, m_data->validY))
    {
    }

    double lossAndGradient(std::span<const std::int64_t> rows) override
    {
        // As a float, because that is what Torch gives, infinities too.
        return static_cast<float>(
            m_network->lossAndGradient(m_model.x().data(), m_model.g().data(), m_train, rows));
    }

    double loss(std::span<const std::int64_t> rows) override
    {
        return static_cast<float>(m_network->loss(m_model.x().data(), m_train, rows));
    }

    Judgement judge(std::span<const float> w, Part part, std::int64_t begin, std::int64_t end) override
    {
        const fused::Evaluation found =
            m_network->evaluate(w.data(), part == Part::Training ? m_train : m_valid, begin, end);
        return {.lossSum = found.lossSum, .right = found.right};
    }

    std::string arithmetic() const override
    {
        return "the fused engine, arithmetic " + std::to_string(fused::kArithmetic);
    }

private:
    std::unique_ptr<fused::Network> m_network;
    FlatModel m_model;
    std::shared_ptr<const TrainingData> m_data;
    fused::Examples m_train;
    fused::Examples m_valid;
};

} // namespace

std::unique_ptr<Objective> fusedObjective(const model::Model& settings, const FlatModel& model,
                                          std::shared_ptr<const TrainingData> data, std::int64_t batchSize)
{
    auto network = fused::Network::make(settings, data->inputShape, data->outputs, data->loss, batchSize);
    if (!network || network->parameterCount() != model.parameters.numel()) {
        return nullptr;
    }
    return std::make_unique<FusedObjective>(std::move(network), model, std::move(data));
}

} // namespace lrp::training
