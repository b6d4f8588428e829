#pragma once

#include <string>

/// What the names of files are changed with.
namespace lrp::files
{

/// As ::rename(), but fails with EEXIST where something has the name.
int renameToNew(const char* from, const char* to);

/// Makes the names in a folder durable; some file systems cannot, and need not.
void syncFolder(const std::string& path);

/// The folder a path is in; empty: the present one.
std::string parentOf(const std::string& path);

} // namespace lrp::files
