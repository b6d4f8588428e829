#include "core/experiment/findings/Case.h"
#include "core/experiment/findings/Words.h"
#include "core/text/Translate.h"

/// Findings about how often the run is evaluated.
namespace lrp::experiment
{
namespace
{

constexpr std::int64_t kManySteps = 10'000;

} // namespace

Drafts findEvaluation(const Case& that)
{
    const Shape& shape = that.shape;
    const bool hasData = shape.trainExamples > 1;
    if (hasData || shape.evaluateEvery > 1 || shape.totalSteps <= kManySteps) {
        return {};
    }
    const std::string pointer = "/problem/evaluate_every";
    return {{.finding = {"evaluated-every-step",
                         Severity::Note,
                         pointer,
                         translate("experiment", "The loss is evaluated after each of %1 steps: without data "
                                                 "an epoch is one step.")
                             .arg(words::count(static_cast<double>(shape.totalSteps))),
                         {}},
             .candidates = {{translate("experiment", "Evaluate every 1 % of the run"), {{pointer, "1 %"}}}}}};
}

} // namespace lrp::experiment
