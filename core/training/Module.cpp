#include "core/training/Module.h"

#include "core/training/TorchEngine.h"

lrp::engine::Engine* lrpMakeTorchEngine(int threads)
{
    return lrp::training::makeTorchEngine(threads).release();
}
