#include "core/codegen/detail/Averages.h"

#include <algorithm>

namespace lrp::codegen
{
namespace
{

using experiment::Averaging;

/// Updates, in the run that was asked for: it may end earlier.
std::string updatesOf(const Job& job, const params::Length& length)
{
    experiment::Shape whole = job.shape;
    whole.totalSteps = std::max(job.asked, whole.totalSteps);
    return std::to_string(experiment::periodInSteps(length, whole));
}

std::string decay(const Job& job)
{
    return pythonLiteral(params::Json(job.lane.emaDecay));
}

} // namespace

bool averages(const Job& job)
{
    return job.lane.average != Averaging::None;
}

void importAverage(const Job& job, std::set<std::string>& modules,
                   std::map<std::string, std::set<std::string>>& imports)
{
    if (job.lane.average == Averaging::Lawa) {
        modules.insert({"collections", "copy"});
    } else if (averages(job)) {
        imports["torch.optim.swa_utils"].insert("AveragedModel");
    }
}

std::string averageConstants(const Job& job)
{
    switch (job.lane.average) {
    case Averaging::Swa:
        return "SWA_START = " + updatesOf(job, job.lane.swaStart) +
               "\nSWA_EVERY = " + updatesOf(job, job.lane.swaEvery) + "\n";
    case Averaging::Lawa:
        return "LATEST_EVERY = " + updatesOf(job, job.lane.lawaEvery) + "\n";
    case Averaging::None:
    case Averaging::Ema:
    case Averaging::EmaWarm:
        break;
    }
    return {};
}

std::string averageSetup(const Job& job)
{
    switch (job.lane.average) {
    case Averaging::None:
        break;
    case Averaging::Swa:
        return "averaged = AveragedModel(model)\n";
    case Averaging::Ema:
        return "averaged = AveragedModel(model, avg_fn=lambda a, w, n: a + (1.0 - " + decay(job) +
               ") * (w - a))\n";
    case Averaging::EmaWarm:
        return "averaged = AveragedModel(\n    model, avg_fn=lambda a, w, n: a + (1.0 - min(" + decay(job) +
               ", (2.0 + n) / (11.0 + n))) * (w - a)\n)\n";
    case Averaging::Lawa:
        return "latest = collections.deque(maxlen=" + std::to_string(job.lane.lawaK) + ")\n";
    }
    return {};
}

std::string averageUpdate(const Job& job)
{
    switch (job.lane.average) {
    case Averaging::None:
        break;
    case Averaging::Swa:
        return "if step + 1 >= SWA_START and (step + 1 - SWA_START) % SWA_EVERY == 0:\n"
               "    averaged.update_parameters(model)\n";
    case Averaging::Ema:
    case Averaging::EmaWarm:
        return "averaged.update_parameters(model)\n";
    case Averaging::Lawa:
        return "if (step + 1) % LATEST_EVERY == 0:\n"
               "    latest.append([weights.detach().clone() for weights in model.parameters()])\n";
    }
    return {};
}

std::string averageEnd(const Job& job)
{
    std::string text;
    switch (job.lane.average) {
    case Averaging::None:
        return {};
    case Averaging::Swa: // before its first update an AveragedModel has the weights it was made of
        text = "if averaged.n_averaged == 0:  # the run ended before SWA_START\n"
               "    averaged = model\n";
        break;
    case Averaging::Ema:
    case Averaging::EmaWarm:
        break;
    case Averaging::Lawa:
        text = "averaged = copy.deepcopy(model)\n"
               "with torch.no_grad():\n"
               "    for weights, kept in zip(averaged.parameters(), zip(*latest)):\n"
               "        weights.copy_(sum(kept) / len(kept))\n";
        break;
    }
    return text + "# Evaluate and save `averaged`. Where your model has batch norm, call\n"
                  "# torch.optim.swa_utils.update_bn(loader, averaged) first; others need it not.\n";
}

} // namespace lrp::codegen
