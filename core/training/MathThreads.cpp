#include "core/training/detail/MathThreads.h"

#include <ATen/Parallel.h>
#include <dlfcn.h>

namespace lrp::training
{

void useOneMathThread()
{
    at::set_num_threads(1);
    // Torch does not pass its number on to OpenBLAS, whichever flavour the system loads.
    using Setter = void (*)(int);
    static const auto setOpenBlas = [] {
        void* library = ::dlopen("libopenblas.so.0", RTLD_NOW | RTLD_NOLOAD);
        return library ? reinterpret_cast<Setter>(::dlsym(library, "openblas_set_num_threads")) : nullptr;
    }();
    if (setOpenBlas != nullptr) {
        setOpenBlas(1);
    }
}

} // namespace lrp::training
