#include "core/schedule/frameworks/Fastai.h"

#include "core/schedule/detail/Families.h"
#include "core/schedule/detail/TypeOf.h"
#include "core/schedule/frameworks/FastaiScheds.h"
#include "core/text/Translate.h"

namespace lrp::schedule::fastai
{
namespace
{

/// From the first value to the second in the first `share` of the run, to the third in the rest.
Curve inTwoParts(const std::vector<double>& values, double share, const params::Length& total)
{
    return throughValues(values, {share * total.ticks(), total.ticks()}, curve::Shape::Cosine);
}

} // namespace

params::Issues FitOneCycle::check(const FitOneCycle& settings)
{
    if (settings.moms.size() != 3) {
        return {{"/moms", translate("schedule",
                                    "has %1; needs 3: the momentum at the start, at the peak and at the end")
                              .arg(std::to_string(settings.moms.size()))}};
    }
    return {};
}

Curve FitOneCycle::curve(const Base& base) const
{
    const double peak = lrMax.value_or(base.lr);
    return inTwoParts({peak / div, peak, peak / divFinal}, pctStart, total);
}

std::optional<Curve> FitOneCycle::momentumCurve(const Base&) const
{
    return inTwoParts(moms, pctStart, total);
}

Curve FitFlatCos::curve(const Base& base) const
{
    const double rate = lr.value_or(base.lr);
    return inTwoParts({rate, rate, rate / divFinal}, pctStart, total);
}

Curve FitSgdr::curve(const Base& base) const
{
    const double length = cycleLen.ticks();
    return Curve(Curve::Node{curve::Repeat{.of = ramp(1.0, 0.0, length, curve::Shape::Cosine),
                                           .length = length,
                                           .high = lrMax.value_or(base.lr),
                                           .growth = static_cast<double>(cycleMult),
                                           .count = nCycles}});
}

Types types()
{
    return typesOf<SchedNo, SchedLin, SchedCos, SchedExp, SchedPoly, FitOneCycle, FitFlatCos, FitSgdr,
                   LrFind>();
}

} // namespace lrp::schedule::fastai
