#pragma once

#include <string>

/// What certificates are made with.
namespace lrp::codegen
{

/// "LR Playground 1.0.0"
std::string program();

/// The framework with the version whose definitions the program follows: "PyTorch 1.13.1".
std::string withVersion(const std::string& framework);

} // namespace lrp::codegen
