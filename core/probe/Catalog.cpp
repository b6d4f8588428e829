#include "core/probe/Catalog.h"

#include "core/probe/Average.h"
#include "core/probe/Boundary.h"
#include "core/probe/Evaluate.h"
#include "core/probe/Interpolation.h"
#include "core/probe/LossSurface.h"
#include "core/probe/Noise.h"
#include "core/probe/RangeTest.h"
#include "core/probe/Sharpness.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <iterator>

namespace lrp::probe
{

namespace
{

using ReadAnswer = params::Result<AnswerPtr> (*)(const params::Json& json, const std::string& pointer);

/// A probe as it is by default, and how its answers are read again; nullptr: they are not.
struct Known {
    Probe probe;
    ReadAnswer readAnswer = nullptr;
};

template <Settings P>
Known known()
{
    if constexpr (ReadsAnswers<P>) {
        return {P{}, &P::answerFrom};
    } else {
        return {P{}};
    }
}

const std::vector<Known>& allKnown()
{
    static const std::vector<Known> all{known<Boundary>(),    known<Evaluate>(),     known<RangeTest>(),
                                        known<Sharpness>(),   known<Noise>(),        known<Average>(),
                                        known<LossSurface>(), known<Interpolation>()};
    return all;
}

} // namespace

const std::vector<Probe>& catalogue()
{
    static const std::vector<Probe> all = [] {
        std::vector<Probe> probes;
        for (const Known& each : allKnown()) {
            probes.push_back(each.probe);
        }
        return probes;
    }();
    return all;
}

const params::Entries& entries()
{
    static const params::Entries all = [] {
        params::Entries entries;
        std::transform(catalogue().begin(), catalogue().end(), std::back_inserter(entries),
                       [](const Probe& probe) { return probe.entry(); });
        return entries;
    }();
    return all;
}

params::Result<Probe> fromJson(const params::Json& json, const std::string& pointer)
{
    return fromJson(json, pointer, catalogue());
}

params::Result<AnswerPtr> answerFromJson(std::string_view kind, const params::Json& json,
                                         const std::string& pointer)
{
    const auto& all = allKnown();
    const auto found =
        std::ranges::find_if(all, [&](const Known& each) { return each.probe.info().id == kind; });
    if (found == all.end()) {
        return params::Issue{pointer, translate("probe", "is of %1, which this version does not know")
                                          .arg(params::quoted(std::string(kind)))};
    }
    return found->readAnswer != nullptr ? found->readAnswer(json, pointer)
                                        : params::Result<AnswerPtr>(AnswerPtr());
}

} // namespace lrp::probe
