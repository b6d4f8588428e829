#include "core/schedule/Catalog.h"

#include "core/schedule/detail/Families.h"
#include "core/schedule/Schedule.h"

#include <algorithm>

namespace lrp::schedule
{

namespace
{

void add(const Types& framework, std::vector<const Type*>& all)
{
    for (const auto& type : framework) {
        all.push_back(&type());
    }
}

std::vector<const Type*>& known()
{
    static auto all = [] {
        std::vector<const Type*> found;
        for (const Types& framework :
             {pytorchTypes(), compositionTypes(), keras::types(), huggingface::types(), optax::types(),
              optax::warmupTypes(), timm::types(), d2l::types(), mxnet::types(), sklearn::types(),
              noam::types(), caffe::types(), digits::types(), paddle::types(), fastai::types()}) {
            add(framework, found);
        }
        return found;
    }();
    return all;
}

} // namespace

const std::vector<const Type*>& types()
{
    return known();
}

Added::Added(const Types& framework)
{
    add(framework, known());
}

const Type* findType(std::string_view id)
{
    const auto found =
        std::find_if(types().begin(), types().end(), [id](const Type* type) { return type->info->id == id; });
    return found == types().end() ? nullptr : *found;
}

const params::Entries& entries()
{
    static const auto all = [] {
        params::Entries made;
        for (const Type* type : types()) {
            const auto defaults = type->make();
            made.push_back(params::entryOf(*type->info, type->declared(defaults.get()), type->starter));
        }
        return made;
    }();
    return all;
}

} // namespace lrp::schedule
