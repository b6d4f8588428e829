#pragma once

#include "core/schedule/ChainedScheduler.h"
#include "core/schedule/composition/Clamp.h"
#include "core/schedule/composition/Delay.h"
#include "core/schedule/composition/Hold.h"
#include "core/schedule/composition/Noise.h"
#include "core/schedule/composition/Product.h"
#include "core/schedule/composition/Ramp.h"
#include "core/schedule/composition/Restarts.h"
#include "core/schedule/composition/Segments.h"
#include "core/schedule/composition/Table.h"
#include "core/schedule/composition/WarmUp.h"
#include "core/schedule/Constant.h"
#include "core/schedule/ConstantLR.h"
#include "core/schedule/CosineAnnealingLR.h"
#include "core/schedule/CosineAnnealingWarmRestarts.h"
#include "core/schedule/CyclicLR.h"
#include "core/schedule/ExponentialLR.h"
#include "core/schedule/frameworks/Caffe.h"
#include "core/schedule/frameworks/D2l.h"
#include "core/schedule/frameworks/Digits.h"
#include "core/schedule/frameworks/Fastai.h"
#include "core/schedule/frameworks/FastaiScheds.h"
#include "core/schedule/frameworks/HuggingFace.h"
#include "core/schedule/frameworks/HuggingFaceCosine.h"
#include "core/schedule/frameworks/Keras.h"
#include "core/schedule/frameworks/MxNet.h"
#include "core/schedule/frameworks/Noam.h"
#include "core/schedule/frameworks/Optax.h"
#include "core/schedule/frameworks/OptaxPiecewise.h"
#include "core/schedule/frameworks/OptaxWarmup.h"
#include "core/schedule/frameworks/Paddle.h"
#include "core/schedule/frameworks/PaddleCycles.h"
#include "core/schedule/frameworks/Plateaus.h"
#include "core/schedule/frameworks/Sklearn.h"
#include "core/schedule/frameworks/Timm.h"
#include "core/schedule/LambdaLR.h"
#include "core/schedule/LinearLR.h"
#include "core/schedule/MultiplicativeLR.h"
#include "core/schedule/MultiStepLR.h"
#include "core/schedule/OneCycleLR.h"
#include "core/schedule/PolynomialLR.h"
#include "core/schedule/ReduceLROnPlateau.h"
#include "core/schedule/Schedule.h"
#include "core/schedule/SequentialLR.h"
#include "core/schedule/StepLR.h"
#include "core/schedule/SWALR.h"

#include <variant>

namespace lrp::schedule
{

/// Every schedule the program knows. To add one: write its header, name it here.
using Settings = std::variant<
    Constant, StepLR, MultiStepLR, ExponentialLR, CosineAnnealingLR, CyclicLR, ReduceLROnPlateau, LinearLR,
    ConstantLR, PolynomialLR, CosineAnnealingWarmRestarts, OneCycleLR, LambdaLR, MultiplicativeLR, SWALR,
    SequentialLR, ChainedScheduler, Segments, Product, Restarts, WarmUp, Clamp, Delay, Hold, Noise, Ramp,
    Table,
    // Keras
    keras::ExponentialDecay, keras::PiecewiseConstantDecay, keras::PolynomialDecay, keras::InverseTimeDecay,
    keras::CosineDecay, keras::CosineDecayRestarts,
    // Hugging Face
    huggingface::Constant, huggingface::ConstantWithWarmup, huggingface::Linear, huggingface::Cosine,
    huggingface::CosineWithRestarts, huggingface::Polynomial, huggingface::InverseSqrt,
    huggingface::CosineWithMinLr, huggingface::CosineWarmupWithMinLr, huggingface::WarmupStableDecay,
    // optax
    optax::ConstantSchedule, optax::PolynomialSchedule, optax::LinearSchedule,
    optax::PiecewiseConstantSchedule, optax::PiecewiseInterpolateSchedule, optax::ExponentialDecay,
    optax::CosineDecaySchedule, optax::LinearOnecycleSchedule, optax::CosineOnecycleSchedule,
    optax::WarmupConstantSchedule, optax::WarmupCosineDecaySchedule, optax::WarmupExponentialDecaySchedule,
    optax::SgdrSchedule, optax::JoinSchedules,
    // timm
    timm::Cosine, timm::Tanh, timm::Poly, timm::Step, timm::MultiStep,
    // Dive into Deep Learning, MXNet, scikit-learn, Noam
    d2l::SquareRootScheduler, d2l::FactorScheduler, d2l::MultiFactorScheduler, d2l::CosineScheduler,
    mxnet::FactorScheduler, mxnet::MultiFactorScheduler, mxnet::PolyScheduler, sklearn::Constant,
    sklearn::Optimal, sklearn::InvScaling, noam::Noam,
    // Caffe, DIGITS
    caffe::Fixed, caffe::Step, caffe::Exp, caffe::Inv, caffe::MultiStep, caffe::Poly, caffe::Sigmoid,
    digits::Fixed, digits::Step, digits::MultiStep, digits::Exp, digits::Inv, digits::Poly, digits::Sigmoid,
    // Paddle
    paddle::NoamDecay, paddle::PiecewiseDecay, paddle::NaturalExpDecay, paddle::InverseTimeDecay,
    paddle::PolynomialDecay, paddle::LinearWarmup, paddle::ExponentialDecay, paddle::StepDecay,
    paddle::MultiStepDecay, paddle::CosineAnnealingDecay, paddle::CosineAnnealingWarmRestarts,
    paddle::LinearLR, paddle::OneCycleLR, paddle::CyclicLR,
    // fastai
    fastai::SchedNo, fastai::SchedLin, fastai::SchedCos, fastai::SchedExp, fastai::SchedPoly,
    fastai::FitOneCycle, fastai::FitFlatCos, fastai::FitSgdr, fastai::LrFind,
    // rules that listen to a metric
    keras::ReduceLROnPlateau, timm::Plateau, optax::ReduceOnPlateau, paddle::ReduceOnPlateau,
    sklearn::Adaptive>;

struct AnySchedule : Settings {
    using Settings::Settings;
};

template <class S>
requires requires
{
    S::kInfo;
}
Schedule::Schedule(S settings)
    : m_settings(std::make_shared<const AnySchedule>(std::move(settings)))
{
}

} // namespace lrp::schedule
