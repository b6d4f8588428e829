#pragma once

#include <string>

namespace lrp::app
{

/// An argument as it is typed in a shell: quoted where a shell would read it otherwise.
std::string forShell(const std::string& argument);

} // namespace lrp::app
