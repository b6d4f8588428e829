#pragma once

#include <c10/util/Exception.h>
#include <exception>
#include <string>

namespace lrp::training
{

/// Torch's message without its stack trace, or any other exception's text: its first line.
inline std::string textOf(const std::exception& error)
{
    const auto* torchError = dynamic_cast<const c10::Error*>(&error);
    std::string text = torchError ? torchError->what_without_backtrace() : error.what();
    return text.substr(0, text.find('\n'));
}

} // namespace lrp::training
