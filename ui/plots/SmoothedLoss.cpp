#include "ui/plots/SmoothedLoss.h"

#include <algorithm>

namespace lrp::ui
{

void SmoothedLoss::advance(const engine::SampleColumns& samples, std::size_t end)
{
    Smoothing average = m_average; // here it stays in a register
    while (m_size < end) {
        const std::size_t place = m_size % Pyramid::kValues;
        const std::size_t inBlock = m_size % Pyramid::kBlock;
        if (place == 0) {
            m_chunks.push_back(std::make_unique<Chunk>());
        }
        if (inBlock == 0) {
            m_chunks.back()->before[place / Pyramid::kBlock] = average;
        }
        const std::size_t stop = std::min(end, m_size - inBlock + Pyramid::kBlock);
        for (std::size_t i = m_size; i < stop; ++i) {
            m_block[i % Pyramid::kBlock] = average.add(samples.loss(i));
        }
        m_size = stop;
        if (stop % Pyramid::kBlock == 0) {
            m_chunks.back()->extents.close(place - inBlock + Pyramid::kBlock, m_block.data());
        }
    }
    m_average = average;
}

Smoothing SmoothedLoss::averageBefore(const engine::SampleColumns& samples, std::size_t index) const
{
    const std::size_t block = index / Pyramid::kBlock;
    Smoothing average =
        m_chunks[index / Pyramid::kValues]->before[block % (Pyramid::kValues / Pyramid::kBlock)];
    for (std::size_t i = block * Pyramid::kBlock; i < index; ++i) {
        average.add(samples.loss(i));
    }
    return average;
}

engine::Extent SmoothedLoss::over(const engine::SampleColumns& samples, std::size_t begin,
                                  std::size_t end) const
{
    engine::Extent extent;
    while (begin < end) {
        const std::size_t chunk = begin / Pyramid::kValues;
        const std::size_t before = chunk * Pyramid::kValues;
        const std::size_t stop = std::min(end, before + Pyramid::kValues);
        const auto smooth = [&](engine::Extent& part, std::size_t from, std::size_t to) {
            Smoothing average = averageBefore(samples, before + from);
            std::array<double, Pyramid::kBlock> block;
            for (std::size_t i = from; i < to; ++i) {
                block[i - from] = average.add(samples.loss(before + i));
            }
            part.add(from, block.data(), to - from);
        };
        extent.add(m_chunks[chunk]->extents.over(begin - before, stop - before, smooth), before);
        begin = stop;
    }
    return extent;
}

double SmoothedLoss::averageAt(const engine::SampleColumns& samples, std::size_t index) const
{
    Smoothing average = averageBefore(samples, index);
    average.add(samples.loss(index));
    return average.value();
}

} // namespace lrp::ui
