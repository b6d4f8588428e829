#include "core/schedule/Catalog.h"

#include "core/schedule/detail/Families.h"
#include "core/schedule/Schedule.h"

#include <algorithm>

namespace lrp::schedule
{

const std::vector<const Type*>& types()
{
    static const auto all = [] {
        std::vector<const Type*> found;
        for (const Types& family :
             {pytorchTypes(), compositionTypes(), keras::types(), huggingface::types(), optax::types(),
              optax::warmupTypes(), timm::types(), d2l::types(), mxnet::types(), sklearn::types(),
              noam::types(), caffe::types(), digits::types(), paddle::types(), fastai::types()}) {
            for (const auto& type : family) {
                found.push_back(&type());
            }
        }
        return found;
    }();
    return all;
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
