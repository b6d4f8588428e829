#pragma once

#include "core/sweep/Specification.h"

#include <string>
#include <vector>

namespace lrp::sweep
{

/// What parameters and their values are called in labels, in few words.
class Labels
{
public:
    explicit Labels(const Sweep& sweep);

    /// "lr 0.1 · batch 16" of the values that a combination has, the numbers of ranges among them; empty:
    /// nothing varies but seeds.
    std::string of(std::size_t combination, const std::vector<params::Json>& values) const;

private:
    const Specification& m_specification;
    std::vector<std::string> m_names;
    std::vector<std::vector<std::string>> m_values; ///< of each parameter with a list
};

} // namespace lrp::sweep
