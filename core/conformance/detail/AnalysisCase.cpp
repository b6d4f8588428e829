#include "core/conformance/detail/AnalysisCase.h"

#include "core/conformance/detail/AverageCase.h"
#include "core/conformance/detail/CurvatureCase.h"
#include "core/conformance/detail/PlateauCase.h"
#include "core/conformance/detail/RangeTestCase.h"
#include "core/conformance/detail/StrokeCase.h"
#include "core/conformance/detail/SurfaceCase.h"
#include "core/conformance/detail/SweepCase.h"
#include "core/conformance/detail/TheoryCase.h"
#include "core/params/JsonText.h"
#include "core/params/Text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace lrp::conformance
{
namespace
{

struct Analysis {
    std::string_view what;
    Deviation (*replay)(const Json& spec);
};

/// Of a range test one loss for each step of its ladder, of a sweep those of several seeds for each rate.
Deviation replayCurve(const Json& spec)
{
    return spec.contains("losses") ? replaySweepCurve(spec) : replayTestCurve(spec);
}

constexpr std::array kAnalyses{
    Analysis{"simplify", replaySimplified},
    Analysis{"frames", replayFrames},
    Analysis{"monotone", replayMonotone},
    Analysis{"looks-like", replayLooksLike},
    Analysis{"plateau", replayPlateau},
    Analysis{"function", replaySurface},
    Analysis{"pca", replayPathPlane},
    Analysis{"filter", replayFilters},
    Analysis{"walk", replayWalk},
    Analysis{"threshold", replayThreshold},
    Analysis{"network", replayHessian},
    Analysis{"two-sizes", replayTwoSizes},
    Analysis{"batches", replayBatches},
    Analysis{"all", replayAll},
    Analysis{"ladder", replayLadder},
    Analysis{"curve", replayCurve},
    Analysis{"pooled", replayPooled},
    Analysis{"pair", replayPair},
    Analysis{"halving", replayHalving},
    Analysis{"swa", replaySwa},
    Analysis{"ema", replayEma},
    Analysis{"lawa", replayLawa},
    Analysis{"schedule-free", replayScheduleFree},
    Analysis{"omega", replayOmega},
    Analysis{"exact", replayWorstCase},
    Analysis{"annealing", replayAnnealing},
    Analysis{"multi-power", replayMultiPower},
    Analysis{"functional", replayFunctional},
    Analysis{"refine", replayRefined},
};

} // namespace

Deviation replayAnalysis(const Json& spec)
{
    const Json& what = member(spec, "what");
    const auto found = std::ranges::find_if(
        kAnalyses, [&](const Analysis& analysis) { return what.is_string() && what == analysis.what; });
    if (found == kAnalyses.end()) {
        std::vector<std::string_view> names;
        names.reserve(kAnalyses.size());
        for (const Analysis& analysis : kAnalyses) {
            names.push_back(analysis.what);
        }
        throw CaseFailure("is a case of " + params::quoted(what) + "; of analyses, this program checks " +
                          params::joined(names));
    }
    return found->replay(spec);
}

} // namespace lrp::conformance
