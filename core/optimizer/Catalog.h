#pragma once

#include "core/optimizer/Adadelta.h"
#include "core/optimizer/Adagrad.h"
#include "core/optimizer/Adam.h"
#include "core/optimizer/Adamax.h"
#include "core/optimizer/AdamW.h"
#include "core/optimizer/AdamWScheduleFree.h"
#include "core/optimizer/ASGD.h"
#include "core/optimizer/LBFGS.h"
#include "core/optimizer/NAdam.h"
#include "core/optimizer/Prodigy.h"
#include "core/optimizer/RAdam.h"
#include "core/optimizer/RMSprop.h"
#include "core/optimizer/Rprop.h"
#include "core/optimizer/SGD.h"
#include "core/optimizer/SGDScheduleFree.h"
#include "core/params/Type.h"
#include "core/schedule/Group.h"

#include <concepts>
#include <string>
#include <vector>

namespace lrp::optimizer
{

/// Every optimizer of the program: those for dense gradients that PyTorch 1.13 and 2.6 share, and those that
/// do without a schedule or a rate. To add one: write its header, name it here, give core/update its rule.
using Listed = params::List<SGD, Adam, AdamW, RMSprop, Adagrad, Adadelta, Adamax, NAdam, RAdam, Rprop, ASGD,
                            LBFGS, SGDScheduleFree, AdamWScheduleFree, Prodigy>;

/// Settings of an optimizer: `double lr`, and where the rule has them `double momentum` or
/// `std::array<double, 2> betas`, which schedules move.
template <class S>
concept Settings = params::Declared<S> && requires(S settings)
{
    {
        settings.lr
        } -> std::same_as<double&>;
};

struct Type : params::Type {
    double& (*lr)(void* settings) = nullptr;
    schedule::Group (*group)(const void* settings) = nullptr;

    /// That of S.
    template <Settings S>
    static const Type& of();
    /// Those that the program knows, in the order of the menus.
    static const std::vector<const Type*>& all();
};

using Optimizer = params::OneOf<Type>;

/// A static object of this kind adds an optimizer that is linked beside the program, behind those listed.
struct Added {
    explicit Added(const Type& type);
};

const params::Entries& entries();

params::Json toJson(const Optimizer& optimizer);
params::Result<Optimizer> fromJson(const params::Json& json, const std::string& pointer);

/// The base learning rate.
double baseLr(const Optimizer& optimizer);
/// The same optimizer with another.
Optimizer withBaseLr(const Optimizer& optimizer, double lr);

/// What a schedule finds on this optimizer: its rate, and its momentum or beta1 where it has one.
schedule::Group groupOf(const Optimizer& optimizer);

template <Settings S>
schedule::Group groupOf(const S& settings)
{
    schedule::Group group{.lr = settings.lr};
    if constexpr (requires { settings.momentum; }) {
        group.momentum = settings.momentum;
    }
    if constexpr (requires { settings.betas; }) {
        group.beta1 = settings.betas[0];
    }
    return group;
}

template <Settings S>
const Type& Type::of()
{
    static constexpr Type type = [] {
        Type made;
        params::describe<S>(made);
        made.lr = [](void* settings) -> double& { return static_cast<S*>(settings)->lr; };
        made.group = [](const void* settings) { return groupOf(params::settingsAs<S>(settings)); };
        return made;
    }();
    return type;
}

} // namespace lrp::optimizer
