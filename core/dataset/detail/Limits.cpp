#include "core/dataset/detail/Limits.h"

#include "core/files/Text.h"
#include "core/text/Translate.h"

#include <algorithm>

namespace lrp::dataset::detail
{

params::Issues countClasses(Dataset& data, const std::string& file, const std::string& pointer)
{
    const auto trainEnd = data.labels.end() - data.validationExamples;
    const auto [lowest, highest] = std::minmax_element(data.labels.begin(), trainEnd);
    if (*lowest == *highest) {
        return {
            {pointer, translate("dataset",
                                "%1: every label is %2; a classification needs at least two different labels")
                          .arg(files::quotedFile(file))
                          .arg(std::to_string(*lowest))}};
    }
    data.classes = *std::max_element(data.labels.begin(), data.labels.end()) + 1;
    return {};
}

} // namespace lrp::dataset::detail
