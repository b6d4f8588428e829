#include "core/optimizer/Releases.h"
#include "core/experiment/findings/Case.h"
#include "core/experiment/findings/Words.h"
#include "core/text/Translate.h"

/// Findings about what not every release of PyTorch takes, or computes alike.
namespace lrp::experiment
{
namespace
{

Draft note(std::string pointer, std::string text)
{
    return {.finding = {"pytorch-release", Severity::Note, std::move(pointer), std::move(text), {}}};
}

void findRestrictions(const std::vector<schedule::Restriction>& restrictions, Drafts& drafts)
{
    for (const schedule::Restriction& restriction : restrictions) {
        drafts.push_back(note(restriction.pointer, restriction.text));
        if (!restriction.mend.is_null()) {
            const std::string key = restriction.pointer.substr(restriction.pointer.rfind('/') + 1);
            drafts.back().candidates = {
                {translate("experiment", "Set %1 to %2").arg(key).arg(words::value(restriction.mend)),
                 {{restriction.pointer, restriction.mend}}}};
        }
    }
}

void findRule(const Case& that, Drafts& drafts)
{
    const auto* nadam = that.lane.optimizer.as<optimizer::NAdam>();
    if (nadam != nullptr && nadam->rule == optimizer::NAdamRule::Until113) {
        const std::string pointer = that.pointer + "/optimizer/rule";
        drafts.push_back(
            note(pointer, translate("experiment", "NAdam steps here as PyTorch 1.13 does; PyTorch 2.0 and "
                                                  "later step otherwise, whatever is exported.")));
        drafts.back().candidates = {
            {translate("experiment", "Set %1 to %2").arg("rule").arg("2.0"), {{pointer, "2.0"}}}};
    }
}

} // namespace

Drafts findReleases(const Case& that)
{
    Drafts drafts;
    findRestrictions(
        optimizer::restrictions(optimizer::toJson(that.lane.optimizer), that.pointer + "/optimizer"), drafts);
    findRestrictions(schedule::restrictions(that.lane.schedule, {optimizer::groupOf(that.lane.optimizer)},
                                            that.pointer + "/schedule"),
                     drafts);
    findRule(that, drafts);
    return drafts;
}

} // namespace lrp::experiment
