#include "tests/support/AllocationCounter.h"

#include <atomic>
#include <cstdlib>
#include <new>

namespace
{

thread_local std::size_t count = 0;
thread_local std::size_t bytes = 0;
std::atomic<std::size_t> countOfAll{0};

void* counted(void* memory, std::size_t size)
{
    ++count;
    bytes += size;
    countOfAll.fetch_add(1, std::memory_order_relaxed);
    if (memory == nullptr) {
        throw std::bad_alloc();
    }
    return memory;
}

} // namespace

std::size_t lrp::test::allocations()
{
    return count;
}

std::size_t lrp::test::allocatedBytes()
{
    return bytes;
}

std::size_t lrp::test::allocationsOfAllThreads()
{
    return countOfAll;
}

// The nothrow form and operator new[] would come here too, were they not AddressSanitizer's own where there
// is one.
void* operator new(std::size_t size)
{
    return counted(std::malloc(size > 0 ? size : 1), size);
}

void* operator new(std::size_t size, const std::nothrow_t&) noexcept // of the buffer of std::stable_sort
{
    try {
        return ::operator new(size);
    } catch (const std::bad_alloc&) {
        return nullptr;
    }
}

void* operator new[](std::size_t size)
{
    return counted(std::malloc(size > 0 ? size : 1), size);
}

void* operator new(std::size_t size, std::align_val_t alignment)
{
    const auto unit = static_cast<std::size_t>(alignment);
    return counted(std::aligned_alloc(unit, (size + unit - 1) / unit * unit), size);
}

// Not inlined: the compiler would see free() meet a pointer of new.
[[gnu::noinline]] void operator delete(void* memory) noexcept
{
    std::free(memory);
}

[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

[[gnu::noinline]] void operator delete[](void* memory) noexcept
{
    std::free(memory);
}

[[gnu::noinline]] void operator delete[](void* memory, std::size_t) noexcept
{
    std::free(memory);
}

[[gnu::noinline]] void operator delete(void* memory, std::align_val_t) noexcept
{
    std::free(memory);
}

[[gnu::noinline]] void operator delete(void* memory, std::size_t, std::align_val_t) noexcept
{
    std::free(memory);
}
