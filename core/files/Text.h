#pragma once

#include <string>

namespace lrp::files
{

/// A file's name for a message: whole, in quotes, bytes that are no UTF-8 replaced.
std::string quotedFile(const std::string& path);

} // namespace lrp::files
