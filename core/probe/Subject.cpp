#include "core/probe/Subject.h"

#include "core/probe/Noise.h"
#include "core/probe/Sharpness.h"

#include <algorithm>

namespace lrp::probe
{
namespace
{

template <class P>
Probe told(const Probe& probe, const Subject& subject)
{
    P settings;
    params::readSettings(probe.toJson(), settings, ""); // which it has written itself
    settings.subject = std::make_shared<const Subject>(subject);
    return settings;
}

} // namespace

Subject subjectOf(const experiment::Problem& problem, const experiment::Lane& lane)
{
    Subject subject{.optimizer = lane.optimizer, .batchSize = problem.batchSize};
    if (const auto* none = problem.dataset.as<dataset::NoData>()) {
        subject.batchSize = 1;
        subject.gradientNoise = none->noise;
    }
    return subject;
}

Probe about(const Probe& probe, const Subject& subject)
{
    return probe.info().id == Sharpness::kInfo.id ? told<Sharpness>(probe, subject)
           : probe.info().id == Noise::kInfo.id   ? told<Noise>(probe, subject)
                                                  : probe;
}

} // namespace lrp::probe
