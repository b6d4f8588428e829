#include "core/probe/Bench.h"

#include "core/probe/detail/CentralDifference.h"

namespace lrp::probe
{

void Bench::hessianVector(std::span<const float> w, std::span<const float> v, Rows rows,
                          std::span<float> product)
{
    centralDifference(w, v, differenceStep(w), {m_at, m_ahead}, product,
                      [&](std::span<const float> at, std::span<float> into) {
                          lossAndGradient(at, rows, into);
                          return true;
                      });
}

} // namespace lrp::probe
