#include "core/summary/RateWords.h"

#include "core/summary/detail/Words.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace lrp::summary
{
namespace
{

using detail::count;
using detail::value;

/// Where rates change, as places among them.
struct Changes {
    std::vector<std::size_t> cuts;  ///< the first rate of each new level
    std::vector<std::size_t> turns; ///< the highest of rates that rise, the lowest of rates that fall
    bool firstRises = false;
};

Changes changesOf(std::span<const double> rates)
{
    const auto [low, high] = std::minmax_element(rates.begin(), rates.end());
    const double least = 1e-9 * std::max(std::abs(*low), std::abs(*high));
    Changes changes;
    bool rises = false;
    for (std::size_t i = 1; i < rates.size(); ++i) {
        const double difference = rates[i] - rates[i - 1];
        if (!(std::abs(difference) > least)) {
            continue;
        }
        if (changes.cuts.empty()) {
            changes.firstRises = difference > 0.0;
        } else if (rises != (difference > 0.0)) {
            changes.turns.push_back(changes.cuts.back());
        }
        rises = difference > 0.0;
        changes.cuts.push_back(i);
    }
    return changes;
}

class RateWords
{
public:
    RateWords(std::span<const double> rates, std::int64_t firstStep)
        : m_rates(rates)
        , m_firstStep(firstStep)
    {
    }

    std::string text() const
    {
        const auto broken = std::ranges::find_if(m_rates, [](double rate) { return !std::isfinite(rate); });
        if (broken != m_rates.end()) {
            return "is " + value(*broken) + " from step " +
                   stepOf(static_cast<std::size_t>(broken - m_rates.begin())) + " on";
        }
        const Changes changes = changesOf(m_rates);
        return changes.cuts.empty()        ? "is " + value(m_rates.front()) + " throughout"
               : changes.turns.empty()     ? oneWay(changes)
               : changes.turns.size() == 1 ? thereAndBack(changes)
                                           : upAndDown(changes);
    }

private:
    std::string stepOf(std::size_t place) const
    {
        return count(m_firstStep + static_cast<std::int64_t>(place));
    }
    std::string first() const { return value(m_rates.front()); }
    std::string last() const { return value(m_rates.back()); }

    /// Falls or rises, in stairs, smoothly, or smoothly after it has been held.
    std::string oneWay(const Changes& changes) const
    {
        const std::string verb = changes.firstRises ? "rises" : "falls";
        const std::size_t begin = changes.cuts.front();
        const std::size_t end = changes.cuts.back();
        if (changes.cuts.size() == 1 || (changes.cuts.size() - 1) * 3 < end - begin) {
            return verb + " from " + first() + " to " + last() + inStairs(changes);
        }
        const std::string until =
            (m_rates.size() - end) * 20 > m_rates.size() ? " by step " + stepOf(end) : "";
        if (begin * 20 > m_rates.size()) {
            return "is " + first() + " until step " + stepOf(begin) + ", then " + verb + " steadily to " +
                   last() + until;
        }
        return verb + " steadily from " + first() + " to " + last() + until;
    }

    /// " in 2 cuts, at steps 1,000 and 1,500"
    std::string inStairs(const Changes& changes) const
    {
        constexpr std::size_t kMostListed = 6;
        const std::string noun = changes.firstRises ? "rise" : "cut";
        const std::size_t size = changes.cuts.size();
        if (size == 1) {
            return " in one " + noun + ", at step " + stepOf(changes.cuts.front());
        }
        const std::string text = " in " + detail::counted(static_cast<std::int64_t>(size), noun);
        if (size > kMostListed) {
            return text + ", the first at step " + stepOf(changes.cuts.front()) + ", the last at step " +
                   stepOf(changes.cuts.back());
        }
        std::vector<std::string> steps;
        for (const std::size_t cut : changes.cuts) {
            steps.push_back(stepOf(cut));
        }
        return text + ", at steps " + detail::listed(steps);
    }

    std::string thereAndBack(const Changes& changes) const
    {
        const std::size_t turn = changes.turns.front();
        return (changes.firstRises ? "rises to " : "falls to ") + value(m_rates[turn]) + " at step " +
               stepOf(turn) + (changes.firstRises ? ", then falls to " : ", then rises to ") + last();
    }

    /// A cycle is a fall; what turns about at every eighth rate or more often is noise.
    std::string upAndDown(const Changes& changes) const
    {
        const auto [low, high] = std::minmax_element(m_rates.begin(), m_rates.end());
        const std::string range = "between " + value(*low) + " and " + value(*high);
        if (changes.turns.size() * 8 > m_rates.size()) {
            return "wavers " + range + ", from " + first() + " at first to " + last() + " at the end";
        }
        const std::size_t falls = (changes.turns.size() + 1 + (changes.firstRises ? 0 : 1)) / 2;
        return "runs " + detail::counted(static_cast<std::int64_t>(falls), "cycle") + ' ' + range;
    }

    std::span<const double> m_rates;
    std::int64_t m_firstStep;
};

} // namespace

std::string rateInWords(std::span<const double> rates, std::int64_t firstStep)
{
    return RateWords(rates, firstStep).text();
}

} // namespace lrp::summary
