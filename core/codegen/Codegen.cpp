#include "core/codegen/Codegen.h"

#include "core/codegen/detail/Averages.h"
#include "core/codegen/detail/Definition.h"
#include "core/codegen/detail/Targets.h"
#include "core/codegen/detail/Versions.h"
#include "core/params/Text.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <charconv>

namespace lrp::codegen
{
namespace
{

using params::Result;

/// Line breaks in a lane's name would end the comment.
std::string inOneLine(std::string text)
{
    for (char& c : text) {
        c = static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    }
    return text;
}

/// The numbers as a reader of the file finds them.
std::vector<double> asRead(const std::vector<double>& values)
{
    std::vector<double> read;
    for (const double value : values) {
        const std::string text = params::shortest(value);
        std::from_chars(text.data(), text.data() + text.size(), read.emplace_back());
    }
    return read;
}

/// The certificate as comment lines of at most 100 characters.
std::string head(const Certificate& certificate, const std::string& ending)
{
    if (ending == "csv") {
        return {};
    }
    const std::string sign = ending == "cpp" ? "// " : "# ";
    const std::string text =
        "Certificate: " + std::to_string(certificate.steps) + (certificate.steps == 1 ? " step" : " steps") +
        " compared, largest relative difference " + shortFigure(certificate.largestRelativeDifference) +
        " (" + certificate.how + ")." + coverage(certificate) +
        (certificate.convention.empty() ? "" : " " + certificate.convention);
    std::string lines = sign;
    std::size_t column = lines.size();
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        if (column + end - begin > 100) {
            lines += "\n" + sign;
            column = sign.size();
        }
        const bool first = column == sign.size();
        lines += (first ? "" : " ") + text.substr(begin, end - begin);
        column += end - begin + (first ? 0 : 1);
        begin = end + 1;
    }
    return lines + "\n";
}

/// Whether the snippet is a loop of one's own in PyTorch, which has the lane's average and its loss of two
/// weights; the others have a network in its place.
bool isOwnLoop(Target target)
{
    return target == Target::PyTorch || target == Target::Timm;
}

/// What every target's certificate needs.
void complete(Certificate& certificate, const Job& job, Target target)
{
    certificate.raises = job.raises;
    if (job.surface && !isOwnLoop(target) && target != Target::Csv) {
        certificate.convention += std::string(certificate.convention.empty() ? "" : " ") +
                                  "The lane's loss of two weights (" + job.surfaceTitle +
                                  (job.gradientNoise > 0.0 ? ") and its gradient noise are" : ") is") +
                                  " not in this code: a small network stands where your model belongs.";
    }
    if (averages(job) && !isOwnLoop(target) && target != Target::Csv) {
        certificate.convention += std::string(certificate.convention.empty() ? "" : " ") +
                                  "The lane's average of its weights is not in this code.";
    }
    if (!certificate.byArguments) {
        return;
    }
    if (const auto difference = formulaDifference(job)) {
        certificate.largestRelativeDifference = std::max(certificate.largestRelativeDifference, *difference);
        certificate.how += ", and against its formula in Python's arithmetic";
    } else if (!job.listens()) {
        certificate.how += "; its rates were compared with no other computation";
    }
}

Result<Code> csv(const Job& job)
{
    const bool moves = !job.used.momentums.empty();
    std::string text = moves ? "step,rate,momentum\n" : "step,rate\n";
    for (std::size_t step = 0; step < job.used.rates.size(); ++step) {
        text += std::to_string(step) + ',' + params::shortest(job.used.rates[step]) +
                (moves ? ',' + params::shortest(job.used.momentums[step]) : std::string()) + '\n';
    }
    return Code{
        text,
        "csv",
        {.steps = job.shape.totalSteps,
         .largestRelativeDifference =
             std::max(largestRelativeDifference(asRead(job.used.rates), job.used.rates),
                      largestRelativeDifference(asRead(job.used.momentums), job.used.momentums)),
         .how = "the file's numbers read back against " + job.definition() + ", evaluated by " + program()}};
}

/// Whether the snippet names a class of PyTorch, in Python.
bool isOfTorch(Target target)
{
    return target == Target::PyTorch || target == Target::Lightning || target == Target::Transformers ||
           target == Target::Timm;
}

/// Whether the snippet cannot name the optimizer; in other frameworks another stands in, and the code says
/// so.
bool lacksOptimizer(const experiment::Lane& lane, Target target)
{
    return isOfTorch(target) && lane.optimizer.type().info->torch.empty();
}

/// Whether nothing can stand in for the optimizer: what is of a package of its own takes rates that are none
/// for another, such as a factor on the one that Prodigy finds.
bool lacksStandIn(const experiment::Lane& lane, Target target)
{
    const std::string_view torch = lane.optimizer.type().info->torch;
    return !isOfTorch(target) && target != Target::Csv && !torch.empty() && !torch.starts_with("torch.");
}

Result<Code> write(const Job& job, Target target)
{
    switch (target) {
    case Target::PyTorch:
        return pyTorch(job);
    case Target::Lightning:
        return lightning(job);
    case Target::Keras:
        return keras(job);
    case Target::Optax:
        return optax(job);
    case Target::Transformers:
        return transformers(job);
    case Target::Timm:
        return timm(job);
    case Target::LibTorch:
        return libTorch(job);
    case Target::Csv:
        return csv(job);
    }
    return params::Issue{"", "is no target"};
}

} // namespace

Result<Code> exportLane(const experiment::Experiment& experiment, std::size_t lane,
                        const experiment::Shape& shape, Target target)
{
    if (lacksOptimizer(experiment.lanes[lane], target)) {
        return params::Issue{
            "/lanes/" + std::to_string(lane) + "/optimizer/type",
            lrp::translate("codegen",
                           "is %1, which PyTorch lacks; needs one of PyTorch's, or export the rates as csv")
                .arg(experiment.lanes[lane].optimizer.id())};
    }
    if (lacksStandIn(experiment.lanes[lane], target)) {
        return params::Issue{
            "/lanes/" + std::to_string(lane) + "/optimizer/type",
            lrp::translate("codegen",
                           "is %1, whose rates suit nothing that could stand in for it here; needs "
                           "another, or export for PyTorch, or the rates as csv")
                .arg(experiment.lanes[lane].optimizer.id())};
    }
    const auto job = jobFor(experiment, lane, shape);
    if (!job) {
        return job.issues();
    }
    auto code = write(*job, target);
    if (code) {
        complete(code->certificate, *job, target);
    }
    if (!code || code->fileEnding == "csv") {
        return code;
    }
    const std::string sign = code->fileEnding == "cpp" ? "// " : "# ";
    code->text = head(code->certificate, code->fileEnding) + sign + "Lane " + job->lane.letter + " \"" +
                 inOneLine(job->lane.name) + "\": " + job->title() + ", exported by " + program() + ".\n\n" +
                 code->text;
    return code;
}

std::string coverage(const Certificate& certificate)
{
    return certificate.raises.empty()
               ? ""
               : " The comparison covers steps 0 to " + std::to_string(certificate.steps - 1) + ": " +
                     certificate.raises + ".";
}

Code certified(const Code& code, const Certificate& certificate)
{
    const std::size_t old = head(code.certificate, code.fileEnding).size();
    return {head(certificate, code.fileEnding) + code.text.substr(old), code.fileEnding, certificate};
}

} // namespace lrp::codegen
