/// PyTorch's own schedules in the catalogue, behind the constant rate.
#include "core/schedule/ChainedScheduler.h"
#include "core/schedule/Constant.h"
#include "core/schedule/ConstantLR.h"
#include "core/schedule/CosineAnnealingLR.h"
#include "core/schedule/CosineAnnealingWarmRestarts.h"
#include "core/schedule/CyclicLR.h"
#include "core/schedule/detail/Families.h"
#include "core/schedule/detail/TypeOf.h"
#include "core/schedule/ExponentialLR.h"
#include "core/schedule/LambdaLR.h"
#include "core/schedule/LinearLR.h"
#include "core/schedule/MultiplicativeLR.h"
#include "core/schedule/MultiStepLR.h"
#include "core/schedule/OneCycleLR.h"
#include "core/schedule/PolynomialLR.h"
#include "core/schedule/ReduceLROnPlateau.h"
#include "core/schedule/SequentialLR.h"
#include "core/schedule/StepLR.h"
#include "core/schedule/SWALR.h"

namespace lrp::schedule
{

Types pytorchTypes()
{
    return typesOf<Constant, StepLR, MultiStepLR, ExponentialLR, CosineAnnealingLR, CyclicLR,
                   ReduceLROnPlateau, LinearLR, ConstantLR, PolynomialLR, CosineAnnealingWarmRestarts,
                   OneCycleLR, LambdaLR, MultiplicativeLR, SWALR, SequentialLR, ChainedScheduler>();
}

} // namespace lrp::schedule
