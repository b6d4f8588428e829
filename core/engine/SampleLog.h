#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <cstddef>
#include <memory>
#include <span>
#include <type_traits>

namespace lrp::engine
{

/// A list that one thread appends to while others read it. Nobody waits and nothing is lost: entries live in
/// chunks that never move, and the size is published after the entry. Appending allocates once in kChunk
/// entries. Thread: append on one; all else on any.
template <class T>
class SampleLog
{
    static_assert(std::is_trivially_copyable_v<T>);

public:
    static constexpr std::size_t kChunk = 8192;
    static constexpr std::size_t kMostChunks = 16384; ///< 134 million entries

    SampleLog() = default;
    SampleLog(const SampleLog&) = delete;
    SampleLog& operator=(const SampleLog&) = delete;
    ~SampleLog()
    {
        for (const auto& chunk : m_chunks) {
            delete[] chunk.load(std::memory_order_relaxed);
        }
    }

    /// False when the log is full: the entry was not kept.
    bool append(const T& entry)
    {
        const std::size_t index = m_size.load(std::memory_order_relaxed);
        if (index == kChunk * kMostChunks) {
            return false;
        }
        T* chunk = m_chunks[index / kChunk].load(std::memory_order_relaxed);
        if (chunk == nullptr) {
            chunk = new T[kChunk];
            m_chunks[index / kChunk].store(chunk, std::memory_order_release);
        }
        chunk[index % kChunk] = entry;
        m_size.store(index + 1, std::memory_order_release);
        return true;
    }

    std::size_t size() const { return m_size.load(std::memory_order_acquire); }

    /// Entry `index`, which must be below size().
    const T& operator[](std::size_t index) const
    {
        return m_chunks[index / kChunk].load(std::memory_order_acquire)[index % kChunk];
    }

    /// Calls visit(span) for the entries from `begin` to `end`, in order, a chunk at a time.
    template <class Visit>
    void forEachSpan(std::size_t begin, std::size_t end, Visit&& visit) const
    {
        while (begin < end) {
            const std::size_t stop = std::min(end, (begin / kChunk + 1) * kChunk);
            visit(std::span<const T>(&(*this)[begin], stop - begin));
            begin = stop;
        }
    }

private:
    std::array<std::atomic<T*>, kMostChunks> m_chunks{};
    std::atomic<std::size_t> m_size{0};
};

} // namespace lrp::engine
