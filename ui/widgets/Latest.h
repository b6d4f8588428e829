#pragma once

#include <atomic>
#include <memory>
#include <utility>

namespace lrp::ui
{

/// What answers that come later from another thread are asked against: a question's ticket is wanted until it
/// is forgotten, or another question takes its place. An answer whose ticket is wanted no more came too late:
/// the document, the draft or the wish that it belongs to is gone. Thread: UI; a ticket may be asked
/// anywhere.
class Latest
{
public:
    class Ticket
    {
    public:
        bool isWanted() const { return *m_wanted; }

    private:
        friend class Latest;
        explicit Ticket(std::shared_ptr<std::atomic<bool>> wanted)
            : m_wanted(std::move(wanted))
        {
        }
        std::shared_ptr<std::atomic<bool>> m_wanted;
    };

    Latest() = default;
    ~Latest() { forget(); }
    Latest(const Latest&) = delete;
    Latest& operator=(const Latest&) = delete;

    /// For one question among several: those before it stay wanted.
    Ticket also() const { return Ticket(m_wanted); }
    /// For the only question: those before it are forgotten.
    Ticket next()
    {
        forget();
        return also();
    }
    void forget() { *std::exchange(m_wanted, std::make_shared<std::atomic<bool>>(true)) = false; }

private:
    std::shared_ptr<std::atomic<bool>> m_wanted = std::make_shared<std::atomic<bool>>(true);
};

} // namespace lrp::ui
