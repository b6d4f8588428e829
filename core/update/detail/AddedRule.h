#pragma once

#include "core/update/detail/Rule.h"

#include <memory>
#include <string_view>

namespace lrp::update
{

/// How the updater of one type of optimizer is made.
struct RuleMaker {
    template <class Real>
    using Make = std::unique_ptr<Updater<Real>> (*)(const void* settings, std::size_t parameters,
                                                    ScalarType scalars);

    std::string_view id;
    Make<float> ofFloats;
    Make<double> ofDoubles;
};

void addRule(const RuleMaker& maker);

/// A static object of this kind tells of the RuleFor an optimizer that is linked beside the program, see
/// optimizer::Added.
template <class Settings>
struct AddedRule {
    AddedRule() { addRule({Settings::kInfo.id, make<float>, make<double>}); }

private:
    template <class Real>
    static std::unique_ptr<Updater<Real>> make(const void* settings, std::size_t parameters,
                                               ScalarType scalars)
    {
        return std::make_unique<RuleFor<Settings, Real>>(params::settingsAs<Settings>(settings), parameters,
                                                         scalars);
    }
};

} // namespace lrp::update
