#include "core/optimizer/Releases.h"
#include "core/text/Translate.h"

namespace lrp::optimizer
{

using params::Json;
using schedule::Restriction;

namespace
{

bool is(const Json& settings, const char* key, const Json& value)
{
    const auto found = settings.find(key);
    return found != settings.end() && *found == value;
}

} // namespace

std::vector<Restriction> restrictions(const Json& settings, const std::string& pointer)
{
    std::vector<Restriction> found;
    if (is(settings, "type", "SGD") && !settings.contains("lr")) {
        found.push_back(
            {.pointer = pointer + "/lr",
             .text = translate("optimizer",
                               "PyTorch 1.13 refuses this: SGD must be given its lr; 2.6 takes 0.001."),
             .since = {2, 2},
             .mend = SGD{}.lr});
    }
    const auto lr = settings.find("lr");
    if (is(settings, "type", "LBFGS") && lr != settings.end() && lr->is_number() && *lr < 0.0) {
        found.push_back(
            {.pointer = pointer + "/lr",
             .text =
                 translate("optimizer",
                           "PyTorch 2.6 refuses this: the lr of LBFGS must not be negative; 1.13 takes it."),
             .until = schedule::kPyTorch26});
    }
    if (is(settings, "decoupled_weight_decay", true)) {
        found.push_back({.pointer = pointer + "/decoupled_weight_decay",
                         .text = translate("optimizer", "PyTorch 1.13 refuses this: there, NAdam and RAdam "
                                                        "have no decoupled_weight_decay; in 2.6 they have."),
                         .since = {2, 1}});
    }
    return found;
}

Json asIn(const schedule::Release& release, Json settings)
{
    if (is(settings, "type", "NAdam") && !settings.contains("rule")) {
        const bool isOld = release < schedule::Release{2, 0};
        settings["rule"] = params::writeJson(isOld ? NAdamRule::Until113 : NAdamRule::Since20);
    }
    return settings;
}

} // namespace lrp::optimizer
