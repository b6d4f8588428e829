#pragma once

#include "core/engine/Extent.h"

#include <cstddef>
#include <vector>

namespace lrp::ui
{

/// The extents of a list of values that stays as it is, such as a plan. The list lies elsewhere and is the
/// same at every call. Building takes about a nanosecond a value, asking microseconds. Thread: any, one at a
/// time.
class Outline
{
public:
    void build(const std::vector<double>& values);
    /// What lies between `begin` and `end`.
    engine::Extent over(const std::vector<double>& values, std::size_t begin, std::size_t end) const;

private:
    using Pyramid = engine::ExtentPyramid<double>;

    std::vector<Pyramid> m_chunks; ///< for each kValues values; of the last block, if it is not full, nothing
};

} // namespace lrp::ui
