#pragma once

#include <string>

namespace lrp::training
{

/// What autograd's results depend on beside the experiment, in words: LibTorch's version and the instructions
/// it chooses here, and the library of its matrix products with the kernels that one chooses.
std::string torchArithmetic();

} // namespace lrp::training
