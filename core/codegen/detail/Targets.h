#pragma once

#include "core/codegen/Codegen.h"
#include "core/codegen/detail/Job.h"

/// Each target's writer: the snippet without the certificate at its head.
namespace lrp::codegen
{

params::Result<Code> pyTorch(const Job& job);
params::Result<Code> lightning(const Job& job);
params::Result<Code> keras(const Job& job);
params::Result<Code> optax(const Job& job);
params::Result<Code> transformers(const Job& job);
params::Result<Code> timm(const Job& job);
params::Result<Code> libTorch(const Job& job);

} // namespace lrp::codegen
