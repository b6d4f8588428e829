#include "core/training/Module.h"

#include "core/training/TorchEngine.h"

lrp::engine::Engine* lrpMakeTorchEngine(int threads, const lrp::Language& language)
{
    lrp::setLanguage(language);
    return lrp::training::makeTorchEngine(threads).release();
}
