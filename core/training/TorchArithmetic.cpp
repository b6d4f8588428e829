#include "core/training/detail/TorchArithmetic.h"

#include <ATen/Version.h>
#include <dlfcn.h>
#include <filesystem>
#include <string_view>

namespace lrp::training
{
namespace
{

/// What follows `label` in a text, up to a comma or the end of the line; empty if nothing does.
std::string wordAfter(std::string_view text, std::string_view label)
{
    const std::size_t found = text.find(label);
    if (found == std::string_view::npos) {
        return {};
    }
    text.remove_prefix(found + label.size());
    return std::string(text.substr(0, text.find_first_of(",\n")));
}

/// The file that Torch's matrix products come from, and the kernels, where it is OpenBLAS.
std::string blas()
{
    void* library = ::dlopen("libblas.so.3", RTLD_NOW | RTLD_NOLOAD);
    void* product = library != nullptr ? ::dlsym(library, "sgemm_") : nullptr;
    Dl_info info{};
    if (product == nullptr || ::dladdr(product, &info) == 0) {
        return "an unknown BLAS";
    }
    std::error_code error;
    const auto file = std::filesystem::canonical(info.dli_fname, error);
    std::string text = (error ? std::filesystem::path(info.dli_fname) : file).filename().string();
    using CoreName = char* (*)();
    if (const auto core = reinterpret_cast<CoreName>(::dlsym(library, "openblas_get_corename"))) {
        text += std::string(" (") + core() + ")";
    }
    return text;
}

} // namespace

std::string torchArithmetic()
{
    static const std::string text = [] {
        const std::string torch = at::show_config();
        return "LibTorch " + wordAfter(torch, "TORCH_VERSION=") + " (" +
               wordAfter(torch, "CPU capability usage: ") + ") with " + blas();
    }();
    return text;
}

} // namespace lrp::training
