#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>

namespace lrp::fused
{

/// An array of numbers that begins on a cache line, zero at first, its size fixed.
template <class T>
class Aligned
{
public:
    Aligned() = default;
    explicit Aligned(std::int64_t size)
        : m_data(static_cast<T*>(::operator new(static_cast<std::size_t>(size) * sizeof(T), kLine)))
    {
        std::fill_n(m_data.get(), size, T{});
    }

    T* data() { return m_data.get(); }

private:
    static constexpr std::align_val_t kLine{64};
    struct Delete {
        void operator()(T* data) const { ::operator delete(data, kLine); }
    };
    std::unique_ptr<T[], Delete> m_data;
};

} // namespace lrp::fused
