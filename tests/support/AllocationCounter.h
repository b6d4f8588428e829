#pragma once

#include <cstddef>

namespace lrp::test
{

/// How often this thread has asked for memory so far. Linking AllocationCounter.cpp replaces operator new.
std::size_t allocations();

/// How many bytes it has asked for so far.
std::size_t allocatedBytes();

/// How often the whole process has.
std::size_t allocationsOfAllThreads();

} // namespace lrp::test
