#pragma once

namespace lrp::training
{

/// Makes Torch, OpenMP and OpenBLAS compute on the calling thread alone. Called at the start of every thread
/// that touches tensors: lanes run beside each other, and two kinds of thread pool in one lane slow each
/// other down.
void useOneMathThread();

} // namespace lrp::training
