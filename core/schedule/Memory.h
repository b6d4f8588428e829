#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <stdexcept>
#include <vector>

namespace lrp::schedule
{

/// What a running schedule remembers, as numbers in a fixed order: written into a list, or read back from
/// one. One function of a scheduler names its members for both ways, so that none is written and not read.
/// Reading throws std::runtime_error when the numbers are not those of the same schedule.
class Memory
{
public:
    /// Writes.
    Memory() = default;
    /// Reads these.
    explicit Memory(std::span<const double> numbers)
        : m_reads(true)
        , m_left(numbers)
    {
    }

    void operator()(double& number)
    {
        if (!m_reads) {
            m_written.push_back(number);
            return;
        }
        if (m_left.empty()) {
            throw std::runtime_error("the schedule's memory is too short");
        }
        number = m_left.front();
        m_left = m_left.subspan(1);
    }

    /// A count: exact up to 2⁵³.
    void operator()(std::int64_t& count)
    {
        auto number = static_cast<double>(count);
        (*this)(number);
        count = static_cast<std::int64_t>(number);
    }

    void operator()(bool& flag)
    {
        double number = flag ? 1.0 : 0.0;
        (*this)(number);
        flag = number != 0.0;
    }

    void operator()(std::optional<double>& number)
    {
        bool isThere = number.has_value();
        (*this)(isThere);
        double value = number.value_or(0.0);
        (*this)(value);
        number = isThere ? std::optional(value) : std::nullopt;
    }

    /// A list whose length does not change while the schedule runs.
    void operator()(std::vector<double>& numbers)
    {
        for (double& number : numbers) {
            (*this)(number);
        }
    }

    /// Whether it reads, and there is nothing left to be read.
    bool isReadUp() const { return m_reads && m_left.empty(); }

    const std::vector<double>& written() const { return m_written; }
    bool isUsedUp() const { return m_left.empty(); }

private:
    bool m_reads = false;
    std::vector<double> m_written;
    std::span<const double> m_left;
};

} // namespace lrp::schedule
