#include "app/SoundModule.h"

#include "app/Places.h"
#include "ui/hear/module/Module.h"

#include <dlfcn.h>
#include <stdexcept>

namespace lrp::app
{

std::unique_ptr<sound::Output> loadSoundOutput()
{
    void* module = ::dlopen(soundModuleFile().c_str(), RTLD_NOW | RTLD_LOCAL);
    if (module == nullptr) {
        throw std::runtime_error(::dlerror());
    }
    const auto make = reinterpret_cast<decltype(&lrpMakeSoundOutput)>(::dlsym(module, "lrpMakeSoundOutput"));
    if (make == nullptr) {
        throw std::runtime_error(::dlerror());
    }
    return std::unique_ptr<sound::Output>(make());
}

} // namespace lrp::app
