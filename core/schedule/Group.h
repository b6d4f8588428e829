#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace lrp::schedule
{

/// What a schedule reads and writes: one of PyTorch's optimizer.param_groups, without the parameters.
struct Group {
    double lr = 0.0;
    std::optional<double> initialLr{}; ///< set by the first schedule on the group
    std::optional<double> momentum{};  ///< of optimizers that have one: SGD, RMSprop
    std::optional<double> beta1{};     ///< of optimizers with betas: Adam and its kin
};

using Groups = std::vector<Group>;

/// One number for every parameter group, or one for each: PyTorch's "float or list".
struct PerGroup {
    std::vector<double> values{0.0};
    bool isList = false;

    PerGroup() = default;
    PerGroup(double value)
        : values{value}
    {
    }
    explicit PerGroup(std::vector<double> list)
        : values(std::move(list))
        , isList(true)
    {
    }

    double operator[](std::size_t group) const { return isList ? values[group] : values.front(); }
    bool fits(std::size_t groups) const { return !isList || values.size() == groups; }
};

/// What a rule knows when it is asked for the rate of one group.
struct Tick {
    double t = 0.0;     ///< PyTorch's last_epoch: 0 at construction
    double calls = 1.0; ///< PyTorch's _step_count: 1 at construction
    double lr = 0.0;    ///< the group's rate now
    double base = 0.0;  ///< the group's initial_lr
    std::size_t group = 0;
};

} // namespace lrp::schedule
