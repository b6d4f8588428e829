#include "app/Shell.h"

namespace lrp::app
{

std::string forShell(const std::string& argument)
{
    if (!argument.empty() && argument.find_first_of(" \t\n\"'[]{}()*?$&;<>|\\`!#~") == std::string::npos) {
        return argument;
    }
    std::string quoted = "'";
    for (const char c : argument) {
        quoted += c == '\'' ? "'\\''" : std::string(1, c);
    }
    return quoted + "'";
}

} // namespace lrp::app
