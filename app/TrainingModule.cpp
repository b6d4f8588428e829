#include "app/TrainingModule.h"

#include "core/training/Module.h"

#include <dlfcn.h>
#include <filesystem>
#include <stdexcept>

namespace lrp::app
{
namespace
{

constexpr const char* kName = "lr-playground-training.so";

/// Beside an installed program (bin, lib…/lr-playground), else where it was built.
std::filesystem::path modulePath()
{
    const auto program = std::filesystem::read_symlink("/proc/self/exe").parent_path();
    const auto installed = program / LRP_MODULE_FROM_PROGRAM / kName;
    return std::filesystem::exists(installed) ? installed : std::filesystem::path(LRP_MODULE_BUILT);
}

} // namespace

std::unique_ptr<engine::Engine> loadEngine(int threads)
{
    // Never unloaded: LibTorch does not expect it.
    void* module = ::dlopen(modulePath().c_str(), RTLD_NOW | RTLD_LOCAL);
    if (module == nullptr) {
        throw std::runtime_error(::dlerror());
    }
    const auto make = reinterpret_cast<decltype(&lrpMakeTorchEngine)>(::dlsym(module, "lrpMakeTorchEngine"));
    if (make == nullptr) {
        throw std::runtime_error(::dlerror());
    }
    return std::unique_ptr<engine::Engine>(make(threads));
}

} // namespace lrp::app
