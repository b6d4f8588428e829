#include "core/codegen/detail/PlateauRules.h"

namespace lrp::codegen
{
namespace
{

using params::Json;

bool isMin(const Json& settings)
{
    return settings["mode"] == "min";
}

/// "metric < best * (1 - threshold)" and its relatives, as PyTorch computes them.
std::string torchBetter(const Json& settings)
{
    const bool relative = settings.value("threshold_mode", "rel") == "rel";
    const std::string sign = isMin(settings) ? " - " : " + ";
    return std::string(isMin(settings) ? "metric < " : "metric > ") + "self.best" +
           (relative ? " * (1" + sign + "$threshold$)" : sign + "$threshold$");
}

/// PyTorch's rule, under the names that settings of others give its numbers.
std::string torchReport(const Json& settings, const std::string& factor, const std::string& patience,
                        const std::string& cooldown, const std::string& floor, const std::string& eps)
{
    return "if " + torchBetter(settings) +
           ":\n    self.best = metric\n    self.bad = 0\nelse:\n    self.bad += 1\n" +
           "if self.cooldown > 0:\n    self.cooldown -= 1\n    self.bad = 0\n" + "if self.bad > " + patience +
           ":\n    lower = max(self.rate * " + factor + ", " + floor + ")\n    if self.rate - lower > " +
           eps + ":\n        self.rate = lower\n    self.cooldown = " + cooldown + "\n    self.bad = 0\n";
}

std::string worst(const Json& settings)
{
    return isMin(settings) ? "math.inf" : "-math.inf";
}

constexpr const char* kAfterPatience =
    "The rate is cut when more than patience reports in a row were not better.";
constexpr const char* kAtPatience = "The rate is cut once patience reports in a row were not better.";

PlateauRule ofTorch(const Json& settings)
{
    return {"PyTorch's ReduceLROnPlateau", "best = " + worst(settings) + "\nbad = 0\ncooldown = 0\n",
            torchReport(settings, "$factor$", "$patience$", "$cooldown$", "$min_lr$", "$eps$"),
            kAfterPatience};
}

PlateauRule ofTimm(const Json& settings)
{
    const bool warmsUp = settings["warmup_t"] > 0;
    const std::string rise = "self.ticks += 1\nif self.ticks <= $warmup_t$:\n    self.rate = "
                             "$warmup_lr_init$ + self.ticks * (($BASE$ - "
                             "$warmup_lr_init$) / $warmup_t$)\n    return self.rate\n";
    return {"timm's PlateauLRScheduler",
            "best = " + worst(settings) + "\nbad = 0\ncooldown = 0\n" + (warmsUp ? "ticks = 0\n" : ""),
            (warmsUp ? rise : "") +
                torchReport(settings, "$decay_rate$", "$patience_t$", "$cooldown_t$", "$lr_min$", "1e-08"),
            kAfterPatience};
}

PlateauRule ofKeras(const Json& settings)
{
    const std::string delta = settings["min_delta"] < 0.0 ? "abs($min_delta$)" : "$min_delta$";
    const std::string better =
        isMin(settings) ? "metric + " + delta + " < self.best" : "metric - " + delta + " > self.best";
    return {"Keras' ReduceLROnPlateau", "best = 0.0\nheard = False\nwait = 0\ncooldown = 0\n",
            "if self.cooldown > 0:\n    self.cooldown -= 1\n    self.wait = 0\n"
            "if not self.heard or " +
                better +
                ":\n    self.heard = True\n    self.best = metric\n    self.wait = 0\n"
                "elif self.cooldown <= 0:\n    self.wait += 1\n"
                "    if self.wait >= $patience$ and self.rate > $min_lr$:\n"
                "        self.rate = max(self.rate * $factor$, $min_lr$)\n"
                "        self.cooldown = $cooldown$\n        self.wait = 0\n",
            kAtPatience};
}

PlateauRule ofPaddle(const Json& settings)
{
    const bool relative = settings["threshold_mode"] == "rel";
    const std::string better =
        std::string(isMin(settings) ? "metric < self.best - " : "metric > self.best + ") +
        (relative ? "self.best * $threshold$" : "$threshold$");
    return {
        "Paddle's ReduceOnPlateau", "best = 0.0\nheard = False\nbad = 0\ncooldown = 0\n",
        "if self.cooldown > 0:\n    self.cooldown -= 1\n    return self.rate\n"
        "if not self.heard or " +
            better +
            ":\n    self.heard = True\n    self.best = metric\n    self.bad = 0\nelse:\n    self.bad += 1\n"
            "if self.bad > $patience$:\n    self.cooldown = $cooldown$\n    self.bad = 0\n"
            "    lower = max(self.rate * $factor$, $min_lr$)\n    if self.rate - lower > $epsilon$:\n"
            "        self.rate = lower\n",
        kAfterPatience};
}

PlateauRule ofOptax(const Json&)
{
    return {
        "optax' reduce_on_plateau",
        "scale = 1.0\nbest = math.inf\nbad = 0\ncooldown = 0\nmean = 0.0\ncount = 0\n",
        "self.mean = (self.count * self.mean + metric) / (self.count + 1)\nself.count += 1\n"
        "if self.count < $accumulation_size$:\n    return self.rate\n"
        "if self.mean < (1.0 - $rtol$) * self.best - $atol$:\n    self.best = self.mean\n    self.bad = 0\n"
        "else:\n    self.bad += 1\n"
        "if self.cooldown > 0:\n    self.cooldown -= 1\n    self.bad = 0\n"
        "elif self.bad == $patience$:\n    self.scale = max(self.scale * $factor$, $min_scale$)\n"
        "    self.cooldown = $cooldown$\n    self.bad = 0\n"
        "else:\n    self.scale = max(self.scale, $min_scale$)\n"
        "self.mean = 0.0\nself.count = 0\nself.rate = $BASE$ * self.scale\n",
        kAtPatience};
}

PlateauRule ofSklearn(const Json&)
{
    return {
        "scikit-learn's adaptive rate", "best = math.inf\nbad = 0\nstopped = False\n",
        "if self.stopped:\n    return self.rate\n"
        "if metric > self.best - $tol$ * $n_samples$:\n    self.bad += 1\nelse:\n    self.bad = 0\n"
        "if metric < self.best:\n    self.best = metric\n"
        "if self.bad >= $n_iter_no_change$:\n    if self.rate > 1e-06:\n        self.rate = self.rate / 5.0\n"
        "        self.bad = 0\n    else:\n        self.stopped = True\n",
        kAtPatience};
}

} // namespace

PlateauRule plateauRule(const Json& schedule)
{
    const std::string type = schedule["type"];
    return type == "ReduceLROnPlateau"         ? ofTorch(schedule)
           : type == "keras.ReduceLROnPlateau" ? ofKeras(schedule)
           : type == "timm.plateau"            ? ofTimm(schedule)
           : type == "paddle.ReduceOnPlateau"  ? ofPaddle(schedule)
           : type == "optax.reduce_on_plateau" ? ofOptax(schedule)
           : type == "sklearn.adaptive"        ? ofSklearn(schedule)
                                               : PlateauRule{};
}

} // namespace lrp::codegen
