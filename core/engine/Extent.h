#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace lrp::engine
{

/// The least and the greatest of a stretch of values, where each of them lies first, and where the first
/// value lies that is not finite; those count for nothing else.
struct Extent {
    static constexpr std::size_t kNowhere = std::numeric_limits<std::size_t>::max();

    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
    std::size_t lowAt = kNowhere;
    std::size_t highAt = kNowhere;
    std::size_t brokenAt = kNowhere;

    bool hasValues() const { return lowAt != kNowhere; }
    bool isBroken() const { return brokenAt != kNowhere; }
    bool operator==(const Extent&) const = default;

    /// Of the values times `factor`, which must be above zero.
    Extent operator*(double factor) const
    {
        Extent scaled = *this;
        scaled.low *= factor;
        scaled.high *= factor;
        return scaled;
    }

    /// Takes the value at `index`, which lies behind all before.
    void add(std::size_t index, double value)
    {
        if (!(std::abs(value) <= std::numeric_limits<double>::max())) {
            brokenAt = isBroken() ? brokenAt : index;
            return;
        }
        if (value < low) {
            low = value;
            lowAt = index;
        }
        if (value > high) {
            high = value;
            highAt = index;
        }
    }

    /// Takes `count` values from `first` on, likewise: faster than one by one, as there is nothing to guess
    /// for the processor.
    template <class T>
    void add(std::size_t index, const T* first, std::size_t count)
    {
        T least = std::numeric_limits<T>::infinity();
        T greatest = -least;
        bool areFinite = true;
        for (std::size_t i = 0; i < count; ++i) {
            areFinite &= std::abs(first[i]) <= std::numeric_limits<T>::max();
            least = first[i] < least ? first[i] : least;
            greatest = first[i] > greatest ? first[i] : greatest;
        }
        if (!areFinite) {
            for (std::size_t i = 0; i < count; ++i) {
                add(index + i, static_cast<double>(first[i]));
            }
            return;
        }
        const auto placeOf = [&](T value) {
            return index + static_cast<std::size_t>(std::find(first, first + count, value) - first);
        };
        if (static_cast<double>(least) < low) {
            low = static_cast<double>(least);
            lowAt = placeOf(least);
        }
        if (static_cast<double>(greatest) > high) {
            high = static_cast<double>(greatest);
            highAt = placeOf(greatest);
        }
    }

    /// Takes a stretch behind this one, whose places are `offset` further on than it says.
    void add(const Extent& later, std::size_t offset = 0)
    {
        if (later.hasValues()) {
            if (later.low < low) {
                low = later.low;
                lowAt = later.lowAt + offset;
            }
            if (later.high > high) {
                high = later.high;
                highAt = later.highAt + offset;
            }
        }
        if (later.isBroken() && !isBroken()) {
            brokenAt = later.brokenAt + offset;
        }
    }
};

/// The extents of kValues values in blocks of 32, of 256, of 2,048 and of all: a pyramid from which the
/// extent of any stretch is read in a few dozen steps. The values lie elsewhere. Has no constructor, so that
/// memory is touched where values are. `T`: their type, float or double. Thread: one writes; others read what
/// ends at or below the number of values published to them.
template <class T>
class ExtentPyramid
{
public:
    static constexpr std::size_t kBlock = 32; ///< values in the smallest node
    static constexpr std::size_t kValues = 16'384;

    /// Takes the block of values that ends at `end`, a multiple of kBlock; all before must have been taken.
    void close(std::size_t end, const T* block)
    {
        Extent extent;
        extent.add(end - kBlock, block, kBlock);
        m_nodes[end / kBlock - 1] = Node(extent);
        for (std::size_t level = 1; level < kLevels && end % kSpan[level] == 0; ++level) {
            Extent parent;
            addNodes(parent, kFirst[level - 1] + (end - kSpan[level]) / kSpan[level - 1], kFan);
            m_nodes[kFirst[level] + end / kSpan[level] - 1] = Node(parent);
        }
    }

    /// The extent of the values from `begin` up to `end`, which must have been taken but for those of the
    /// block that `end` lies in: loose(extent, from, to) adds those that no node covers, a block or less at a
    /// time.
    template <class Loose>
    Extent over(std::size_t begin, std::size_t end, Loose&& loose) const
    {
        Extent extent;
        while (begin < end) {
            const std::size_t toBlock = kBlock - begin % kBlock;
            if (toBlock < kBlock || begin + kBlock > end) {
                const std::size_t stop = begin + toBlock < end ? begin + toBlock : end;
                loose(extent, begin, stop);
                begin = stop;
                continue;
            }
            // As many nodes as there are before the next of a higher level begins.
            std::size_t level = 0;
            while (level + 1 < kLevels && begin % kSpan[level + 1] == 0 && begin + kSpan[level + 1] <= end) {
                ++level;
            }
            std::size_t count = (end - begin) / kSpan[level];
            if (level + 1 < kLevels) {
                count = std::min(count, kFan - begin / kSpan[level] % kFan);
            }
            addNodes(extent, kFirst[level] + begin / kSpan[level], count);
            begin += count * kSpan[level];
        }
        return extent;
    }

private:
    static constexpr std::size_t kFan = 8;
    static constexpr std::size_t kLevels = 4;
    static constexpr std::array<std::size_t, kLevels> kSpan{32, 256, 2'048, 16'384}; ///< values a node
    static constexpr std::array<std::size_t, kLevels> kFirst{0, 512, 576, 584};      ///< node of a level
    static_assert(kSpan[0] == kBlock && kSpan[kLevels - 1] == kValues && kSpan[1] == kFan * kSpan[0]);

    struct Node {
        static constexpr std::uint16_t kNowhere = 0xFFFF;

        T low, high;
        std::uint16_t lowAt, highAt, brokenAt;

        Node() = default;
        explicit Node(const Extent& extent)
            : low(static_cast<T>(extent.low))
            , high(static_cast<T>(extent.high))
            , lowAt(static_cast<std::uint16_t>(extent.lowAt))
            , highAt(static_cast<std::uint16_t>(extent.highAt))
            , brokenAt(static_cast<std::uint16_t>(extent.brokenAt))
        {
        }
    };

    void addNodes(Extent& extent, std::size_t first, std::size_t count) const
    {
        T least = std::numeric_limits<T>::infinity();
        T greatest = -least;
        std::uint16_t broken = Node::kNowhere;
        const Node* nodes = &m_nodes[first];
        for (std::size_t i = 0; i < count; ++i) {
            least = nodes[i].low < least ? nodes[i].low : least;
            greatest = nodes[i].high > greatest ? nodes[i].high : greatest;
            broken = std::min(broken, nodes[i].brokenAt); // places rise, and nowhere is above all
        }
        if (static_cast<double>(least) < extent.low) {
            extent.low = static_cast<double>(least);
            extent.lowAt =
                std::find_if(nodes, nodes + count, [least](const Node& n) { return n.low == least; })->lowAt;
        }
        if (static_cast<double>(greatest) > extent.high) {
            extent.high = static_cast<double>(greatest);
            extent.highAt = std::find_if(nodes, nodes + count, [greatest](const Node& n) {
                                return n.high == greatest;
                            })->highAt;
        }
        if (!extent.isBroken() && broken != Node::kNowhere) {
            extent.brokenAt = broken;
        }
    }

    std::array<Node, 585> m_nodes;
};

} // namespace lrp::engine
