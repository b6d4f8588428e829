#include "core/verdict/Contest.h"

#include "core/verdict/Words.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace lrp::verdict
{
namespace
{

/// The pair's seeds, and its comparison where there are any.
std::optional<Comparison> pairUp(const Contender& first, const Contender& second, Better better,
                                 std::vector<std::int64_t>& seeds)
{
    std::vector<double> a;
    std::vector<double> b;
    for (const auto& [seed, end] : first.ends) {
        if (const auto other = second.ends.find(seed);
            other != second.ends.end() && seeds.size() < kMostPairs) {
            seeds.push_back(seed);
            a.push_back(end);
            b.push_back(other->second);
        }
    }
    return seeds.empty() ? std::nullopt : std::optional(compare(a, b, better));
}

} // namespace

std::vector<Pair> contest(std::span<const Contender> contenders, Better better)
{
    std::vector<Pair> pairs;
    std::vector<Comparison> comparisons;
    std::vector<std::size_t> places; // of the pairs that are compared
    for (std::size_t first = 0; first < contenders.size(); ++first) {
        for (std::size_t second = first + 1; second < contenders.size(); ++second) {
            Pair pair{.first = first, .second = second, .seeds = {}, .verdict = {}, .sentence = {}};
            if (auto comparison = pairUp(contenders[first], contenders[second], better, pair.seeds)) {
                places.push_back(pairs.size());
                comparisons.push_back(std::move(*comparison));
            }
            pairs.push_back(std::move(pair));
        }
    }
    const auto verdicts = judge(comparisons);
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        pairs[places[i]].verdict = verdicts[i];
        pairs[places[i]].verdict->isAlone = pairs.size() == 1;
    }
    for (Pair& pair : pairs) {
        const Contender& first = contenders[pair.first];
        const Contender& second = contenders[pair.second];
        const auto shared = first.baseRate == second.baseRate ? std::optional(first.baseRate) : std::nullopt;
        pair.sentence = pair.verdict ? sentenceOf(*pair.verdict, first.label, second.label, shared)
                                     : sentenceOfNoSeed(first.label, second.label);
    }
    return pairs;
}

std::vector<std::string> sentencesOf(const std::vector<Pair>& pairs)
{
    std::vector<std::string> sentences;
    std::set<std::string_view> said;
    for (const Pair& pair : pairs) {
        if (said.insert(pair.sentence).second) {
            sentences.push_back(pair.sentence);
        }
    }
    return sentences;
}

} // namespace lrp::verdict
