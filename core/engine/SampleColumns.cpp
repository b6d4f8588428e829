#include "core/engine/SampleColumns.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace lrp::engine
{
namespace
{

/// Also of two NaN.
bool isSame(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

} // namespace

template <class T>
void SampleColumns::Column<T>::set(std::size_t place, T value)
{
    values[place] = value;
    const std::size_t end = place + 1;
    if (end % ExtentPyramid<T>::kBlock == 0) {
        extents.close(end, &values[end - ExtentPyramid<T>::kBlock]);
    }
}

template <class T>
Extent SampleColumns::Column<T>::over(std::size_t begin, std::size_t end) const
{
    return extents.over(begin, end, [this](Extent& extent, std::size_t from, std::size_t to) {
        extent.add(from, &values[from], to - from);
    });
}

SampleColumns::~SampleColumns()
{
    for (const Slot& slot : m_slots) {
        delete slot.chunk;
        delete slot.momentums.load(std::memory_order_relaxed);
    }
}

void SampleColumns::reserve(std::size_t samples)
{
    const std::size_t chunks = (std::min(samples, kMost) + kChunk - 1) / kChunk;
    for (std::size_t i = 0; i < chunks; ++i) {
        makeChunk(m_slots[i]);
    }
}

void SampleColumns::makeChunk(Slot& slot)
{
    if (slot.chunk != nullptr) {
        return;
    }
    slot.chunk = new Chunk;
    if (m_momentumMoves) {
        slot.momentums.store(new Column<double>, std::memory_order_release);
    }
}

bool SampleColumns::append(const Sample& sample)
{
    const std::size_t index = m_size.load(std::memory_order_relaxed);
    if (index == kMost) {
        return false;
    }
    if (index == 0) {
        m_firstStep = sample.step;
    }
    assert(sample.step == m_firstStep + static_cast<std::int64_t>(index));
    const std::size_t place = index % kChunk;
    Slot& slot = m_slots[index / kChunk];
    makeChunk(slot);
    slot.chunk->rates.set(place, sample.lr);
    slot.chunk->losses.set(place, static_cast<float>(sample.loss));
    setMomentum(index, sample.momentum);
    m_size.store(index + 1, std::memory_order_release);
    return true;
}

void SampleColumns::setMomentum(std::size_t index, double momentum)
{
    const std::size_t place = index % kChunk;
    Slot& slot = m_slots[index / kChunk];
    if (slot.momentums.load(std::memory_order_relaxed) == nullptr) {
        if (place == 0) {
            slot.chunk->steadyMomentum = momentum;
        }
        if (isSame(momentum, slot.chunk->steadyMomentum)) {
            return;
        }
        beginToMove(index);
    }
    slot.momentums.load(std::memory_order_relaxed)->set(place, momentum);
}

/// From here on every chunk there is gets a column of momentums, this one with those it had.
void SampleColumns::beginToMove(std::size_t index)
{
    m_momentumMoves = true;
    for (std::size_t i = index / kChunk; i < m_slots.size() && m_slots[i].chunk != nullptr; ++i) {
        auto* column = new Column<double>;
        for (std::size_t place = 0; i == index / kChunk && place < index % kChunk; ++place) {
            column->set(place, m_slots[i].chunk->steadyMomentum);
        }
        m_slots[i].momentums.store(column, std::memory_order_release);
    }
}

double SampleColumns::momentum(std::size_t index) const
{
    const Slot& slot = m_slots[index / kChunk];
    const auto* column = slot.momentums.load(std::memory_order_acquire);
    return column != nullptr ? column->values[index % kChunk] : slot.chunk->steadyMomentum;
}

Sample SampleColumns::operator[](std::size_t index) const
{
    return {.step = m_firstStep + static_cast<std::int64_t>(index),
            .lr = lr(index),
            .loss = loss(index),
            .momentum = momentum(index)};
}

std::size_t SampleColumns::firstAtOrAfter(double step) const
{
    const std::size_t end = size();
    const double index = std::ceil(step) - static_cast<double>(firstStep());
    return static_cast<std::size_t>(std::clamp(index, 0.0, static_cast<double>(end)));
}

template <class Read>
Extent SampleColumns::over(std::size_t begin, std::size_t end, Read&& read) const
{
    Extent extent;
    while (begin < end) {
        const std::size_t before = begin / kChunk * kChunk;
        const std::size_t stop = std::min(end, before + kChunk);
        extent.add(read(m_slots[begin / kChunk], begin - before, stop - before), before);
        begin = stop;
    }
    return extent;
}

Extent SampleColumns::rates(std::size_t begin, std::size_t end) const
{
    return over(begin, end, [](const Slot& slot, std::size_t from, std::size_t to) {
        return slot.chunk->rates.over(from, to);
    });
}

Extent SampleColumns::losses(std::size_t begin, std::size_t end) const
{
    return over(begin, end, [](const Slot& slot, std::size_t from, std::size_t to) {
        return slot.chunk->losses.over(from, to);
    });
}

Extent SampleColumns::momentums(std::size_t begin, std::size_t end) const
{
    return over(begin, end, [](const Slot& slot, std::size_t from, std::size_t to) {
        if (const auto* column = slot.momentums.load(std::memory_order_acquire)) {
            return column->over(from, to);
        }
        Extent steady;
        steady.add(from, slot.chunk->steadyMomentum);
        return steady;
    });
}

} // namespace lrp::engine
