#pragma once

#include "core/probe/Bench.h"
#include "core/probe/Progress.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace lrp::probe
{

/// The mean loss over the same examples of a part at ever other weights.
class PartLoss
{
public:
    /// All of the part up to `most`. Of more training examples so many, those that Sharpness looks at with
    /// this seed; of more validation examples the first.
    PartLoss(Bench& bench, Part part, std::int64_t most, std::int64_t seed);

    /// Infinite where it is no finite number; nothing: stopped meanwhile.
    std::optional<double> at(std::span<const float> w, const Progress& progress);

    std::int64_t rows() const { return m_rows; }
    std::int64_t examples() const { return m_examples; }

private:
    Bench& m_bench;
    Part m_part;
    std::int64_t m_examples;
    std::int64_t m_rows;
    std::vector<std::int64_t> m_drawn; ///< training examples
};

/// What such a loss rests on, a sentence.
std::string wordsOfRows(Part part, std::int64_t rows, std::int64_t examples);

} // namespace lrp::probe
