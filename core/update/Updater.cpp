#include "core/update/Updater.h"

#include "core/update/detail/AdaptiveRules.h"
#include "core/update/detail/AddedRule.h"
#include "core/update/detail/Lbfgs.h"
#include "core/update/detail/PlainRules.h"
#include "core/update/detail/ProdigyRule.h"
#include "core/update/detail/ScheduleFreeRules.h"

#include <stdexcept>
#include <type_traits>

namespace lrp::update
{
namespace
{

std::vector<RuleMaker>& added()
{
    static std::vector<RuleMaker> makers;
    return makers;
}

template <class Real>
std::unique_ptr<Updater<Real>> makeAdded(const optimizer::Optimizer& optimizer, std::size_t parameters,
                                         ScalarType scalars)
{
    for (const RuleMaker& maker : added()) {
        if (maker.id != optimizer.id()) {
            continue;
        }
        if constexpr (std::is_same_v<Real, float>) {
            return maker.ofFloats(optimizer.settings(), parameters, scalars);
        } else {
            return maker.ofDoubles(optimizer.settings(), parameters, scalars);
        }
    }
    throw std::logic_error(std::string(optimizer.id()) + " has no update rule");
}

} // namespace

void addRule(const RuleMaker& maker)
{
    added().push_back(maker);
}

template <class Real>
std::unique_ptr<Updater<Real>> makeUpdater(const optimizer::Optimizer& optimizer, std::size_t parameters,
                                           ScalarType scalars)
{
    std::unique_ptr<Updater<Real>> made;
    params::visitAs(optimizer::Listed{}, optimizer, [&]<class Settings>(const Settings& settings) {
        made = std::make_unique<RuleFor<Settings, Real>>(settings, parameters, scalars);
    });
    return made ? std::move(made) : makeAdded<Real>(optimizer, parameters, scalars);
}

template std::unique_ptr<Updater<float>> makeUpdater(const optimizer::Optimizer&, std::size_t, ScalarType);
template std::unique_ptr<Updater<double>> makeUpdater(const optimizer::Optimizer&, std::size_t, ScalarType);

} // namespace lrp::update
