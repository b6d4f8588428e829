#include "core/update/Updater.h"

#include "core/update/detail/AdaptiveRules.h"
#include "core/update/detail/Lbfgs.h"
#include "core/update/detail/PlainRules.h"

namespace lrp::update
{

template <class Real>
std::unique_ptr<Updater<Real>> makeUpdater(const optimizer::Optimizer& optimizer, std::size_t parameters,
                                           ScalarType scalars)
{
    return std::visit(
        [&]<class Settings>(const Settings& settings) -> std::unique_ptr<Updater<Real>> {
            return std::make_unique<RuleFor<Settings, Real>>(settings, parameters, scalars);
        },
        optimizer);
}

template std::unique_ptr<Updater<float>> makeUpdater(const optimizer::Optimizer&, std::size_t, ScalarType);
template std::unique_ptr<Updater<double>> makeUpdater(const optimizer::Optimizer&, std::size_t, ScalarType);

} // namespace lrp::update
