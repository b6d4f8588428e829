#include "ui/plots/Outline.h"

#include <algorithm>

namespace lrp::ui
{

void Outline::build(const std::vector<double>& values)
{
    m_chunks.assign((values.size() + Pyramid::kValues - 1) / Pyramid::kValues, Pyramid{});
    for (std::size_t end = Pyramid::kBlock; end <= values.size(); end += Pyramid::kBlock) {
        const std::size_t chunk = (end - 1) / Pyramid::kValues;
        m_chunks[chunk].close(end - chunk * Pyramid::kValues, &values[end - Pyramid::kBlock]);
    }
}

engine::Extent Outline::over(const std::vector<double>& values, std::size_t begin, std::size_t end) const
{
    engine::Extent extent;
    while (begin < end) {
        const std::size_t chunk = begin / Pyramid::kValues;
        const std::size_t before = chunk * Pyramid::kValues;
        const std::size_t stop = std::min(end, before + Pyramid::kValues);
        const auto addValues = [&](engine::Extent& part, std::size_t from, std::size_t to) {
            part.add(from, &values[before + from], to - from);
        };
        extent.add(m_chunks[chunk].over(begin - before, stop - before, addValues), before);
        begin = stop;
    }
    return extent;
}

} // namespace lrp::ui
