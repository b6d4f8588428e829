#include "core/conformance/detail/StrokeCase.h"

#include "core/keyframe/LooksLike.h"
#include "core/keyframe/Monotone.h"
#include "core/keyframe/Reduction.h"
#include "core/params/Json.h"

#include <algorithm>

namespace lrp::conformance
{
namespace
{

template <class Choice>
std::string_view nameOfChoice(Choice choice)
{
    return choices(choice)[static_cast<std::size_t>(choice)];
}

Json jsonOf(const std::optional<std::vector<keyframe::Section>>& pieces)
{
    if (!pieces) {
        return nullptr;
    }
    Json list = Json::array();
    for (const keyframe::Section& piece : *pieces) {
        list.push_back(Json::array({piece.from, piece.to, nameOfChoice(piece.transition)}));
    }
    return list;
}

Deviation exactly(const char* name, const Json& ours, const Json& theirs)
{
    return unless(ours == theirs,
                  std::string(name) + " " + params::dump(ours) + " instead of " + params::dump(theirs));
}

const Deviation& worse(const Deviation& a, const Deviation& b)
{
    return b.error > a.error ? b : a;
}

} // namespace

Deviation replaySimplified(const Json& spec)
{
    const Json kept = keyframe::simplified(numbersIn(spec, "y"), numberOf(member(spec, "tolerance")));
    return exactly("kept", kept, member(spec, "kept"));
}

Deviation replayFrames(const Json& spec)
{
    const auto pieces =
        keyframe::sectionsOf(numbersIn(spec, "y"), {.tolerance = numberOf(member(spec, "tolerance")),
                                                    .every = member(spec, "every").get<std::size_t>()});
    return exactly("frames", jsonOf(pieces), member(spec, "frames"));
}

Deviation replayMonotone(const Json& spec)
{
    const std::vector<double> x = numbersIn(spec, "x");
    const std::vector<double> y = numbersIn(spec, "y");
    const keyframe::MonotoneCurve curve(x, y);
    std::vector<double> values;
    for (const double at : numbersIn(spec, "at")) {
        values.push_back(curve(at));
    }
    return worse(deviationOf("slopes", keyframe::monotoneSlopes(x, y), member(spec, "slopes")),
                 deviationOf("values", values, member(spec, "values")));
}

Deviation replayLooksLike(const Json& spec)
{
    const keyframe::Likeness ours = keyframe::looksLike(numbersIn(spec, "y"));
    const Json shape{{"name", nameOfChoice(ours.fall)}, {"warm_up", ours.warmUp}, {"hold", ours.hold}};
    Json theirs;
    for (const char* key : {"name", "warm_up", "hold"}) {
        theirs[key] = member(spec, key);
    }
    Deviation worst = exactly("shape", shape, theirs);
    for (const auto& [key, value] :
         {std::pair("peak", ours.peak), std::pair("floor", ours.floor), std::pair("error", ours.error)}) {
        // Floors and errors are shares, of which those that are 0 but for rounding differ without an end.
        const double recorded = numberOf(member(spec, key));
        const double scale = std::max(std::abs(recorded), key == std::string_view("peak") ? 0.0 : 1.0);
        const double error = std::abs(value - recorded) / scale;
        worst = error > worst.error || std::isnan(error)
                    ? Deviation{error, std::string(key) + " " + params::shortest(value) + " instead of " +
                                           params::shortest(recorded)}
                    : worst;
    }
    return worst;
}

} // namespace lrp::conformance
