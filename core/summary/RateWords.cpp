#include "core/summary/RateWords.h"

#include "core/summary/detail/Words.h"
#include "core/text/Translate.h"

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
            return translate("summary", "is %1 from step %2 on", "a rate")
                .arg(value(*broken))
                .arg(stepOf(static_cast<std::size_t>(broken - m_rates.begin())));
        }
        const Changes changes = changesOf(m_rates);
        if (changes.cuts.empty()) {
            return translate("summary", "is %1 throughout", "a rate").arg(first());
        }
        return changes.turns.empty()       ? oneWay(changes)
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
        const std::size_t begin = changes.cuts.front();
        const std::size_t end = changes.cuts.back();
        if (changes.cuts.size() == 1) {
            return inOneStair(changes);
        }
        if ((changes.cuts.size() - 1) * 3 < end - begin) {
            return inStairs(changes);
        }
        const bool hasEnd = (m_rates.size() - end) * 20 > m_rates.size();
        if (begin * 20 > m_rates.size()) {
            return (hasEnd ? heldAndUntil(changes.firstRises) : held(changes.firstRises))
                .arg(first())
                .arg(stepOf(begin))
                .arg(last())
                .arg(stepOf(end));
        }
        return (hasEnd ? until(changes.firstRises) : steadily(changes.firstRises))
            .arg(first())
            .arg(last())
            .arg(stepOf(end));
    }

    static Phrase steadily(bool rises)
    {
        return rises ? translate("summary", "rises steadily from %1 to %2")
                     : translate("summary", "falls steadily from %1 to %2");
    }
    static Phrase until(bool rises)
    {
        return rises ? translate("summary", "rises steadily from %1 to %2 by step %3")
                     : translate("summary", "falls steadily from %1 to %2 by step %3");
    }
    static Phrase held(bool rises)
    {
        return rises ? translate("summary", "is %1 until step %2, then rises steadily to %3")
                     : translate("summary", "is %1 until step %2, then falls steadily to %3");
    }
    static Phrase heldAndUntil(bool rises)
    {
        return rises ? translate("summary", "is %1 until step %2, then rises steadily to %3 by step %4")
                     : translate("summary", "is %1 until step %2, then falls steadily to %3 by step %4");
    }

    std::string inOneStair(const Changes& changes) const
    {
        return (changes.firstRises ? translate("summary", "rises from %1 to %2 in one rise, at step %3")
                                   : translate("summary", "falls from %1 to %2 in one cut, at step %3"))
            .arg(first())
            .arg(last())
            .arg(stepOf(changes.cuts.front()));
    }

    std::string inStairs(const Changes& changes) const
    {
        constexpr std::size_t kMostListed = 6;
        const auto size = static_cast<std::int64_t>(changes.cuts.size());
        if (changes.cuts.size() > kMostListed) {
            return inManyStairs(changes, size);
        }
        std::vector<std::string> steps;
        for (const std::size_t cut : changes.cuts) {
            steps.push_back(stepOf(cut));
        }
        return (changes.firstRises
                    ? translate("summary", "rises from %1 to %2 in %n rise(s), at steps %3", nullptr, size)
                    : translate("summary", "falls from %1 to %2 in %n cut(s), at steps %3", nullptr, size))
            .arg(first())
            .arg(last())
            .arg(detail::listed(steps));
    }

    std::string inManyStairs(const Changes& changes, std::int64_t size) const
    {
        return (changes.firstRises
                    ? translate("summary",
                                "rises from %1 to %2 in %n rise(s), the first at step %3, the last at step "
                                "%4",
                                nullptr, size)
                    : translate("summary",
                                "falls from %1 to %2 in %n cut(s), the first at step %3, the last at step %4",
                                nullptr, size))
            .arg(first())
            .arg(last())
            .arg(stepOf(changes.cuts.front()))
            .arg(stepOf(changes.cuts.back()));
    }

    std::string thereAndBack(const Changes& changes) const
    {
        const std::size_t turn = changes.turns.front();
        return (changes.firstRises ? translate("summary", "rises to %1 at step %2, then falls to %3")
                                   : translate("summary", "falls to %1 at step %2, then rises to %3"))
            .arg(value(m_rates[turn]))
            .arg(stepOf(turn))
            .arg(last());
    }

    /// A cycle is a fall; what turns about at every eighth rate or more often is noise.
    std::string upAndDown(const Changes& changes) const
    {
        const auto [low, high] = std::minmax_element(m_rates.begin(), m_rates.end());
        if (changes.turns.size() * 8 > m_rates.size()) {
            return translate("summary", "wavers between %1 and %2, from %3 at first to %4 at the end")
                .arg(value(*low))
                .arg(value(*high))
                .arg(first())
                .arg(last());
        }
        const auto turns = static_cast<std::int64_t>(changes.turns.size());
        const std::int64_t falls = (turns + 1 + (changes.firstRises ? 0 : 1)) / 2;
        return translate("summary", "runs %n cycle(s) between %1 and %2", nullptr, falls)
            .arg(value(*low))
            .arg(value(*high));
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
