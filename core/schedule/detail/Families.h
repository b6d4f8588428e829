#pragma once

#include "core/schedule/Type.h"

/// What the catalogue is made of: each list stands in the file of its framework.
namespace lrp::schedule
{

Types pytorchTypes();
Types compositionTypes();

namespace caffe
{
Types types();
}
namespace d2l
{
Types types();
}
namespace digits
{
Types types();
}
namespace fastai
{
Types types();
}
namespace huggingface
{
Types types();
}
namespace keras
{
Types types();
}
namespace mxnet
{
Types types();
}
namespace noam
{
Types types();
}
namespace optax
{
Types types();
Types warmupTypes();
} // namespace optax
namespace paddle
{
Types types();
}
namespace sklearn
{
Types types();
}
namespace timm
{
Types types();
}

} // namespace lrp::schedule
