#include "core/files/Text.h"

#include "core/params/Field.h"
#include "core/params/Json.h"

namespace lrp::files
{

std::string quotedFile(const std::string& path)
{
    return params::dump(params::Json(path), -1, params::Json::error_handler_t::replace);
}

std::string grouped(std::int64_t n)
{
    std::string text = std::to_string(n);
    const std::size_t first = n < 0 ? 1 : 0;
    for (std::size_t at = text.size(); at > first + 3;) {
        at -= 3;
        text.insert(at, 1, ',');
    }
    return text;
}

} // namespace lrp::files
