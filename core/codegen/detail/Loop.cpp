#include "core/codegen/detail/Loop.h"

#include "core/codegen/detail/Language.h"

namespace lrp::codegen
{
namespace
{

using params::Json;

bool climbs(const Job& job)
{
    return optimizer::toJson(job.lane.optimizer).value("maximize", false);
}

bool clipsNorm(const Job& job)
{
    return job.lane.clip == experiment::Clip::Norm;
}

std::string cppClipLine(const Job& job)
{
    const std::string most = literal(job.lane.clipAt, Language::Cpp);
    return !clips(job) ? ""
                       : "torch::nn::utils::clip_grad_" + std::string(clipsNorm(job) ? "norm" : "value") +
                             "_(model->parameters(), " + most + ");\n";
}

/// What a loss of two weights adds to the gradient of an update; empty where nothing.
std::string noiseOf(const Job& job)
{
    return job.surface && job.gradientNoise > 0.0
               ? pythonLiteral(Json(job.gradientNoise)) + " * torch.randn(2)"
               : "";
}

/// The Python lines that compute `loss` and its gradient. `batch` is what a network is given; `noise`, what
/// is added to the gradient, may be empty.
std::string lossLines(const Job& job, const std::string& batch, const std::string& remark,
                      const std::string& noise)
{
    return "optimizer.zero_grad()\n" +
           (job.surface ? "loss = model()\n"
                        : "loss = model(" + batch + ").square().mean()  # " + remark + "\n") +
           "loss.backward()\n" + (noise.empty() ? "" : "model.w.grad += " + noise + "\n") + clipLine(job);
}

} // namespace

std::string modelDefinition(const Job& job)
{
    if (!job.surface) {
        return "";
    }
    const auto [x, y] = job.surface->start;
    return "class Model(torch.nn.Module):  # " + job.surfaceTitle +
           "\n"
           "    def __init__(self):\n"
           "        super().__init__()\n"
           "        self.w = torch.nn.Parameter(torch.tensor([" +
           pythonLiteral(Json(x)) + ", " + pythonLiteral(Json(y)) +
           "]))\n"
           "\n"
           "    def forward(self):\n"
           "        x, y = self.w\n"
           "        return " +
           job.surface->python + "\n";
}

std::string evaluation(const Job& job, const std::string& what)
{
    const bool isNone = job.surface && job.lane.metric == experiment::Metric::ValidationAccuracy;
    const std::string value = isNone        ? "float(\"nan\")  # nothing is classified\n"
                              : job.surface ? "model().item()\n"
                                            : "1.0  # your validation " + what + "\n";
    const std::string before = job.surface && !isNone ? "with torch.no_grad():\n    " : "";
    return "def evaluate(model):\n" + indented(hasModes(job)
                                                   ? "optimizer.eval()\n" + before + "metric = " + value +
                                                         "optimizer.train()\nreturn metric\n"
                                                   : before + "return " + value);
}

bool hasModes(const Job& job)
{
    return job.lane.optimizer.type().info->torch.starts_with("schedulefree.");
}

std::string trainLine(const Job& job)
{
    return hasModes(job) ? "optimizer.train()\n" : "";
}

std::string useLine(const Job& job)
{
    return hasModes(job)
               ? "optimizer.eval()  # from here on the model has the average, which is meant for use\n"
               : "";
}

std::string modelLine(const Job& job)
{
    return job.surface ? "model = Model()\n" : "model = torch.nn.Linear(2, 1)  # your model\n";
}

bool clips(const Job& job)
{
    return job.lane.clip != experiment::Clip::None;
}

bool needsClosure(const Job& job)
{
    return job.lane.optimizer.as<optimizer::LBFGS>() != nullptr;
}

std::string clipLine(const Job& job)
{
    const std::string most = pythonLiteral(Json(job.lane.clipAt));
    return !clips(job) ? ""
           : clipsNorm(job)
               ? "torch.nn.utils.clip_grad_norm_(model.parameters(), max_norm=" + most + ")\n"
               : "torch.nn.utils.clip_grad_value_(model.parameters(), clip_value=" + most + ")\n";
}

std::string updateLines(const Job& job)
{
    const std::string noise = noiseOf(job);
    if (!needsClosure(job)) {
        return lossLines(job, "torch.randn(16, 2)", "your batch and loss", noise) + "optimizer.step()\n";
    }
    const std::string closure =
        lossLines(job, "batch", "your loss", noise.empty() ? "" : "noise") + "return loss\n";
    const std::string drawn = !job.surface     ? "batch = torch.randn(16, 2)  # your batch\n\n"
                              : !noise.empty() ? "noise = " + noise + "  # one for all calls of an update\n\n"
                                               : "";
    return drawn + "def closure():  # called several times an update\n" + indented(closure) +
           "\nloss = optimizer.step(closure)\n";
}

std::string cppUpdateLines(const Job& job)
{
    // LibTorch's optimizers only descend.
    const std::string sign = climbs(job) ? "-" : "";
    if (!needsClosure(job)) {
        return "optimizer.zero_grad();\n"
               "auto loss = " +
               sign +
               "model->forward(torch::randn({16, 2})).square().mean(); // your batch and loss\n"
               "loss.backward();\n" +
               cppClipLine(job) + "optimizer.step();\n";
    }
    const std::string body = "optimizer.zero_grad();\n"
                             "auto loss = model->forward(batch).square().mean(); // your loss\n"
                             "loss.backward();\n" +
                             cppClipLine(job) + "return loss;\n";
    return "const auto batch = torch::randn({16, 2}); // your batch\n"
           "const auto closure = [&] { // called several times an update\n" +
           indented(body) + "};\nauto loss = optimizer.step(closure);\n";
}

} // namespace lrp::codegen
