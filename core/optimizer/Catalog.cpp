#include "core/optimizer/Catalog.h"

namespace lrp::optimizer
{

const params::Entries& entries()
{
    static const params::Entries all = params::entriesOf<Optimizer>();
    return all;
}

params::Json toJson(const Optimizer& optimizer)
{
    return params::writeVariant(optimizer);
}

params::Result<Optimizer> fromJson(const params::Json& json, const std::string& pointer)
{
    Optimizer optimizer;
    params::Issues issues = params::readVariant(json, optimizer, pointer, "optimizer");
    return issues.empty() ? params::Result<Optimizer>(optimizer)
                          : params::Result<Optimizer>(std::move(issues));
}

double baseLr(const Optimizer& optimizer)
{
    return std::visit([](const auto& settings) { return settings.lr; }, optimizer);
}

schedule::Group groupOf(const Optimizer& optimizer)
{
    return std::visit(
        [](const auto& settings) {
            schedule::Group group{.lr = settings.lr};
            if constexpr (requires { settings.momentum; }) {
                group.momentum = settings.momentum;
            }
            if constexpr (requires { settings.betas; }) {
                group.beta1 = settings.betas[0];
            }
            return group;
        },
        optimizer);
}

} // namespace lrp::optimizer
