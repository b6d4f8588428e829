#pragma once

#include "core/codegen/detail/Job.h"

#include <string>

/// One update in a training loop of one's own.
namespace lrp::codegen
{

bool clips(const Job& job);
/// Whether the optimizer evaluates loss and gradient by itself, through a closure.
bool needsClosure(const Job& job);

/// Whether the optimizer has to be told what comes next, training or evaluation: train(), eval().
bool hasModes(const Job& job);
/// The Python line that tells it of training, and the one that tells it of use; else empty.
std::string trainLine(const Job& job);
std::string useLine(const Job& job);

/// The Python class of the lane's model, where that is a loss of two weights: Model. Else empty.
std::string modelDefinition(const Job& job);
/// The Python function that gives the lane's metric: evaluate(model). Of a network it stands for one of your
/// own, which gives `what`.
std::string evaluation(const Job& job, const std::string& what);
/// The Python line that makes `model`.
std::string modelLine(const Job& job);

/// The Python lines that clip the gradients of `model`; empty where the lane does not.
std::string clipLine(const Job& job);
/// The Python lines from zero_grad() to step(), clipping included; afterwards `loss` is the batch's loss.
std::string updateLines(const Job& job);

/// The same in C++ for LibTorch.
std::string cppUpdateLines(const Job& job);

} // namespace lrp::codegen
