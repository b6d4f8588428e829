#include "core/probe/Catalog.h"

#include "core/probe/Average.h"
#include "core/probe/Boundary.h"
#include "core/probe/Evaluate.h"
#include "core/probe/Noise.h"
#include "core/probe/RangeTest.h"
#include "core/probe/Sharpness.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <iterator>

namespace lrp::probe
{

const std::vector<Probe>& catalogue()
{
    static const std::vector<Probe> all{Boundary{}, Evaluate{}, RangeTest{}, Sharpness{}, Noise{}, Average{}};
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
    const auto& all = catalogue();
    const auto type =
        std::find_if(all.begin(), all.end(), [&](const Probe& known) { return known.info().id == kind; });
    if (type == all.end()) {
        return params::Issue{pointer, translate("probe", "is of %1, which this version does not know")
                                          .arg(params::quoted(std::string(kind)))};
    }
    return type->answerFrom(json, pointer);
}

} // namespace lrp::probe
