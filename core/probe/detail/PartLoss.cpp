#include "core/probe/detail/PartLoss.h"

#include "core/probe/detail/Drawing.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lrp::probe
{

PartLoss::PartLoss(Bench& bench, Part part, std::int64_t most, std::int64_t seed)
    : m_bench(bench)
    , m_part(part)
    , m_examples(part == Part::Training ? bench.size().trainExamples : bench.size().validationExamples)
    , m_rows(std::min(most, m_examples))
{
    if (part == Part::Training) {
        m_drawn = drawnRows(most, m_examples, seedOf(seed, 0));
    }
}

std::optional<double> PartLoss::at(std::span<const float> w, const Progress& progress)
{
    constexpr std::int64_t kAtOnce = 256; // between two looks at whether to stop
    double sum = 0.0;
    for (std::int64_t begin = 0; begin < m_rows; begin += kAtOnce) {
        if (progress.isStopped()) {
            return std::nullopt;
        }
        const std::int64_t end = std::min(begin + kAtOnce, m_rows);
        sum += m_part == Part::Validation
                   ? m_bench.judge(w, m_part, begin, end).lossSum
                   : static_cast<double>(end - begin) *
                         m_bench.loss(w, Rows(m_drawn).subspan(static_cast<std::size_t>(begin),
                                                               static_cast<std::size_t>(end - begin)));
    }
    const double mean = sum / static_cast<double>(m_rows);
    return std::isfinite(mean) ? mean : std::numeric_limits<double>::infinity();
}

std::string wordsOfRows(Part part, std::int64_t rows, std::int64_t examples)
{
    const bool isAll = rows == examples;
    const Phrase text =
        part == Part::Training
            ? (isAll ? translate("probe", "Mean loss over all %1 training examples.")
                     : translate("probe", "Mean loss over %1 of %2 training examples, the same ones at every "
                                          "point."))
            : (isAll ? translate("probe", "Mean loss over all %1 validation examples.")
                     : translate("probe", "Mean loss over the first %1 of %2 validation examples."));
    return Phrase(text).arg(rows).arg(examples);
}

} // namespace lrp::probe
