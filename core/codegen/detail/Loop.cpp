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

} // namespace

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
    if (!needsClosure(job)) {
        return "optimizer.zero_grad()\n"
               "loss = model(torch.randn(16, 2)).square().mean()  # your batch and loss\n"
               "loss.backward()\n" +
               clipLine(job) + "optimizer.step()\n";
    }
    const std::string closure = "optimizer.zero_grad()\n"
                                "loss = model(batch).square().mean()  # your loss\n"
                                "loss.backward()\n" +
                                clipLine(job) + "return loss\n";
    return "batch = torch.randn(16, 2)  # your batch\n\ndef closure():  # called several times an update\n" +
           indented(closure) + "\nloss = optimizer.step(closure)\n";
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
