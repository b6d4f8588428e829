#include "core/files/Text.h"

#include "core/params/Field.h"
#include "core/params/Json.h"

namespace lrp::files
{

std::string quotedFile(const std::string& path)
{
    return params::dump(params::Json(path), -1, params::Json::error_handler_t::replace);
}

} // namespace lrp::files
