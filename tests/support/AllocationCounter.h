#pragma once

#include <cstddef>

namespace lrp::test
{

/// How often this thread has asked for memory so far. Linking AllocationCounter.cpp replaces operator new.
std::size_t allocations();

/// The same for the whole process.
std::size_t allocationsOfAllThreads();

} // namespace lrp::test
