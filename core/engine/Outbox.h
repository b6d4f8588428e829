#pragma once

#include <cstddef>
#include <mutex>
#include <utility>
#include <vector>

namespace lrp::engine
{

/// What a trainer leaves for whoever keeps it. When nobody takes it, the oldest beyond `most` are dropped, so
/// that a full disk does not fill the memory. Thread: any.
template <class T>
class Outbox
{
public:
    explicit Outbox(std::size_t most)
        : m_most(most)
    {
    }

    void put(T item)
    {
        const std::lock_guard lock(m_mutex);
        if (m_items.size() == m_most) {
            m_items.erase(m_items.begin());
        }
        m_items.push_back(std::move(item));
    }

    /// Everything put since the last call, oldest first.
    std::vector<T> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_items, {});
    }

private:
    std::size_t m_most;
    std::mutex m_mutex;
    std::vector<T> m_items;
};

} // namespace lrp::engine
