#include "core/training/detail/Objective.h"

namespace lrp::training
{
namespace
{

/// Rises with every change of a formula's bits.
constexpr int kArithmetic = 1;

class SurfaceObjective final : public Objective
{
public:
    SurfaceObjective(surface::Surface surface, const FlatModel& model)
        : m_surface(std::move(surface))
        , m_model(model)
    {
    }

    double lossAndGradient(std::span<const std::int64_t>) override
    {
        const surface::Jet here = at(m_model.x());
        const std::span<float> gradient = m_model.g();
        gradient[0] = static_cast<float>(here.gradient[0]);
        gradient[1] = static_cast<float>(here.gradient[1]);
        return asKept(here.value);
    }

    double loss(std::span<const std::int64_t>) override { return asKept(at(m_model.x()).value); }

    Judgement judge(std::span<const float> w, Part, std::int64_t begin, std::int64_t end) override
    {
        return {.lossSum = at(w).value * static_cast<double>(end - begin)};
    }

    std::string arithmetic() const override
    {
        return "the formula, arithmetic " + std::to_string(kArithmetic);
    }

private:
    surface::Jet at(std::span<const float> w) const
    {
        return m_surface.at({static_cast<double>(w[0]), static_cast<double>(w[1])});
    }

    /// As the 32-bit numbers that other engines give, infinities too.
    static double asKept(double loss) { return static_cast<double>(static_cast<float>(loss)); }

    surface::Surface m_surface;
    FlatModel m_model;
};

} // namespace

std::unique_ptr<Objective> surfaceObjective(const model::Model& settings, const FlatModel& model)
{
    auto surface = model::surfaceOf(settings);
    return surface ? std::make_unique<SurfaceObjective>(std::move(*surface), model) : nullptr;
}

} // namespace lrp::training
