#include "core/experiment/Experiment.h"
#include "core/experiment/Plan.h"
#include "tests/fuzz/Require.h"

#include <cstdint>

namespace
{

using namespace lrp;

/// Any settings that are legal can be planned.
void planAll(const experiment::Experiment& experiment)
{
    constexpr experiment::Shape kShape{.trainExamples = 40,
                                       .validationExamples = 10,
                                       .stepsPerEpoch = 5,
                                       .totalSteps = 60,
                                       .evaluateEvery = 3};
    for (const experiment::Lane& lane : experiment.lanes) {
        const experiment::Plan plan = experiment::plan(lane, kShape);
        fuzz::require(plan.issues.empty() ? !plan.rates.empty() : plan.rates.empty(),
                      "a plan has rates or says why not");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto read = experiment::fromText({reinterpret_cast<const char*>(data), size}, "input");
    if (!read) {
        fuzz::require(!read.issues().empty(), "a refusal says why");
        return 0;
    }
    const std::string written = toJson(*read).dump();
    const auto again = experiment::fromText(written, "written");
    fuzz::require(again && toJson(*again).dump() == written, "what is written reads back as the same");
    planAll(*read);
    return 0;
}
