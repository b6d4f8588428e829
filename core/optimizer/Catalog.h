#pragma once

#include "core/optimizer/Adadelta.h"
#include "core/optimizer/Adagrad.h"
#include "core/optimizer/Adam.h"
#include "core/optimizer/Adamax.h"
#include "core/optimizer/AdamW.h"
#include "core/optimizer/ASGD.h"
#include "core/optimizer/LBFGS.h"
#include "core/optimizer/NAdam.h"
#include "core/optimizer/RAdam.h"
#include "core/optimizer/RMSprop.h"
#include "core/optimizer/Rprop.h"
#include "core/optimizer/SGD.h"
#include "core/params/Json.h"
#include "core/schedule/Group.h"

#include <variant>

namespace lrp::optimizer
{

/// Every optimizer the program knows: those for dense gradients that PyTorch 1.13 and 2.6 share. To add one:
/// write its header, name it here, give core/update its rule.
using Optimizer =
    std::variant<SGD, Adam, AdamW, RMSprop, Adagrad, Adadelta, Adamax, NAdam, RAdam, Rprop, ASGD, LBFGS>;

const params::Entries& entries();

params::Json toJson(const Optimizer& optimizer);
params::Result<Optimizer> fromJson(const params::Json& json, const std::string& pointer);

/// The base learning rate.
double baseLr(const Optimizer& optimizer);

/// What a schedule finds on this optimizer: its rate, and its momentum or beta1 where it has one.
schedule::Group groupOf(const Optimizer& optimizer);

} // namespace lrp::optimizer
