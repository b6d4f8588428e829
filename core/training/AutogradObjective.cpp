#include "core/training/detail/Objective.h"
#include "core/training/detail/TorchArithmetic.h"

#include <algorithm>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/from_blob.h>
#include <ATen/ops/index_select.h>
#include <c10/core/GradMode.h>

namespace lrp::training
{
namespace
{

class AutogradObjective final : public Objective
{
public:
    AutogradObjective(const FlatModel& model, std::shared_ptr<const TrainingData> data,
                      std::int64_t batchSize)
        : m_model(model)
        , m_data(std::move(data))
        , m_x(at::empty_like(m_data->trainX.slice(0, 0, batchSize)))
        , m_y(at::empty_like(m_data->trainY.slice(0, 0, batchSize)))
    {
    }

    double lossAndGradient(std::span<const std::int64_t> rows) override
    {
        const at::Tensor loss = forward(rows);
        m_model.gradients.zero_();
        loss.backward();
        return *loss.data_ptr<float>();
    }

    double loss(std::span<const std::int64_t> rows) override
    {
        const c10::NoGradGuard noGrad;
        return *forward(rows).data_ptr<float>();
    }

    Judgement judge(std::span<const float> w, Part part, std::int64_t begin, std::int64_t end) override
    {
        const c10::NoGradGuard noGrad;
        const WithWeights others(m_model, w, m_own);
        const bool trains = part == Part::Training;
        const at::Tensor y = (trains ? m_data->trainY : m_data->validY).slice(0, begin, end);
        const at::Tensor outputs =
            m_model.forward((trains ? m_data->trainX : m_data->validX).slice(0, begin, end));
        const double loss = *lossOf(m_data->loss, outputs, y).data_ptr<float>();
        return {.lossSum = loss * static_cast<double>(end - begin),
                .right = countRight(m_data->loss, outputs, y)};
    }

    std::string arithmetic() const override { return torchArithmetic(); }

private:
    /// The model with other weights for as long as this lives; layers know no others than its own.
    class WithWeights
    {
    public:
        WithWeights(const FlatModel& model, std::span<const float> w, std::vector<float>& own)
            : m_x(model.x())
            , m_own(own)
            , m_areOthers(w.data() != m_x.data())
        {
            if (m_areOthers) {
                m_own.assign(m_x.begin(), m_x.end());
                std::copy(w.begin(), w.end(), m_x.begin());
            }
        }
        ~WithWeights()
        {
            if (m_areOthers) {
                std::copy(m_own.begin(), m_own.end(), m_x.begin());
            }
        }
        WithWeights(const WithWeights&) = delete;
        WithWeights& operator=(const WithWeights&) = delete;

    private:
        std::span<float> m_x;
        std::vector<float>& m_own;
        bool m_areOthers;
    };

    /// The batch is gathered into the same memory every time.
    at::Tensor forward(std::span<const std::int64_t> rows)
    {
        const auto count = static_cast<std::int64_t>(rows.size());
        const auto chosen =
            at::from_blob(const_cast<std::int64_t*>(rows.data()), {count}, at::kLong); // nobody writes
        at::Tensor x = m_x.slice(0, 0, count);
        at::Tensor y = m_y.slice(0, 0, count);
        at::index_select_out(x, m_data->trainX, 0, chosen);
        at::index_select_out(y, m_data->trainY, 0, chosen);
        return lossOf(m_data->loss, m_model.forward(x), y);
    }

    FlatModel m_model;
    std::shared_ptr<const TrainingData> m_data;
    at::Tensor m_x;
    at::Tensor m_y;
    std::vector<float> m_own; ///< the model's weights while others are judged
};

} // namespace

std::unique_ptr<Objective> autogradObjective(const FlatModel& model, std::shared_ptr<const TrainingData> data,
                                             std::int64_t batchSize)
{
    return std::make_unique<AutogradObjective>(model, std::move(data), batchSize);
}

} // namespace lrp::training
