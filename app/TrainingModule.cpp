#include "app/TrainingModule.h"

#include "app/Places.h"
#include "core/text/Translate.h"
#include "core/training/Module.h"

#include <dlfcn.h>
#include <stdexcept>

namespace lrp::app
{

std::unique_ptr<engine::Engine> loadEngine(int threads)
{
    // Never unloaded: LibTorch does not expect it.
    void* module = ::dlopen(trainingModuleFile().c_str(), RTLD_NOW | RTLD_LOCAL);
    if (module == nullptr) {
        throw std::runtime_error(::dlerror());
    }
    const auto make = reinterpret_cast<decltype(&lrpMakeTorchEngine)>(::dlsym(module, "lrpMakeTorchEngine"));
    if (make == nullptr) {
        throw std::runtime_error(::dlerror());
    }
    return std::unique_ptr<engine::Engine>(make(threads, language()));
}

} // namespace lrp::app
