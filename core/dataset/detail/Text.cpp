#include "core/dataset/detail/Text.h"

#include "core/text/Translate.h"

namespace lrp::dataset::detail
{

std::string product(std::span<const std::int64_t> sizes)
{
    std::string text;
    for (const std::int64_t size : sizes) {
        text += (text.empty() ? "" : " × ") + grouped(size);
    }
    return text;
}

} // namespace lrp::dataset::detail
