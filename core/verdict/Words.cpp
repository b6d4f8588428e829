#include "core/verdict/Words.h"

#include "core/text/Figures.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace lrp::verdict
{
namespace
{

/// What is rounded to nothing has no sign.
std::string withDecimals(double number, int decimals)
{
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                   std::chars_format::fixed, decimals);
    std::string text(buffer.data(), end.ptr);
    if (text.find_first_not_of("-0.") == std::string::npos && text.starts_with('-')) {
        text.erase(0, 1);
    }
    return grouped(std::move(text));
}

/// Writes numbers of the size of `leading` with two of its digits, and much larger ones beside it with three
/// of their own.
class Decimals
{
public:
    explicit Decimals(double leading)
    {
        const double size = leading == 0.0 ? 0.0 : std::floor(std::log10(std::abs(leading)));
        m_areMany = std::abs(size) > kMost;
        m_decimals = m_areMany ? 0 : std::max(0, 1 - static_cast<int>(size));
    }

    std::string operator()(double number) const
    {
        const bool areMany = m_areMany || std::abs(number) >= kLarge;
        return areMany ? threeDigits(number) : withDecimals(number, m_decimals);
    }

private:
    static constexpr double kMost = 4.0;
    static constexpr double kLarge = 1e5; ///< the least number of more digits than that before its point

    bool m_areMany = false;
    int m_decimals = 0;
};

std::string tooFew(const Verdict& verdict)
{
    const std::size_t seeds = verdict.comparison.pairs;
    const std::size_t more = verdict.seedsMissing;
    if (verdict.among > 1) {
        return more == 1
                   ? translate("verdict", "%n seed(s) cannot decide between %1 pairs of lanes; run one more.",
                               nullptr, seeds)
                         .arg(verdict.among)
                         .str()
                   : translate("verdict", "%n seed(s) cannot decide between %1 pairs of lanes; run %2 more.",
                               nullptr, seeds)
                         .arg(verdict.among)
                         .arg(more)
                         .str();
    }
    return more == 1 ? translate("verdict", "%n seed(s) cannot decide; run one more.", nullptr, seeds).str()
                     : translate("verdict", "%n seed(s) cannot decide; run %1 more.", nullptr, seeds)
                           .arg(more)
                           .str();
}

/// Names the other lane too where there are several.
std::string perhapsChance(const Verdict& verdict, std::string_view first, std::string_view second)
{
    const Comparison& pair = verdict.comparison;
    const bool isLower = pair.better == Better::Lower;
    if (pair.firstWins == pair.secondWins && pair.firstWins == 0) {
        return translate("verdict", "%1 and %2 ended alike in all of %3 seeds.")
            .arg(first)
            .arg(second)
            .arg(pair.pairs);
    }
    if (pair.firstWins == pair.secondWins) {
        return (isLower ? translate("verdict", "%1 and %2 each lower in %3 of %4: may be chance.")
                        : translate("verdict", "%1 and %2 each higher in %3 of %4: may be chance."))
            .arg(first)
            .arg(second)
            .arg(pair.firstWins)
            .arg(pair.pairs);
    }
    const bool isFirst = pair.firstWins > pair.secondWins;
    const std::size_t wins = std::max(pair.firstWins, pair.secondWins);
    if (!verdict.isAlone) {
        return (isLower ? translate("verdict", "%1 lower than %2 in %3 of %4: may be chance.")
                        : translate("verdict", "%1 higher than %2 in %3 of %4: may be chance."))
            .arg(isFirst ? first : second)
            .arg(isFirst ? second : first)
            .arg(wins)
            .arg(pair.pairs);
    }
    return (isLower ? translate("verdict", "%1 lower in %2 of %3: may be chance.")
                    : translate("verdict", "%1 higher in %2 of %3: may be chance."))
        .arg(isFirst ? first : second)
        .arg(wins)
        .arg(pair.pairs);
}

/// ", by 0.045 (0.030 to 0.060)", or who diverged instead.
std::string sizeOf(const Verdict& verdict, std::string_view first, std::string_view second)
{
    const Comparison& pair = verdict.comparison;
    std::string text;
    const auto addDiverged = [&text](std::string_view lane, std::size_t times) {
        text += times > 0 ? translate("verdict", " (%1 diverged in %2)").arg(lane).arg(times).str()
                          : std::string();
    };
    addDiverged(first, pair.firstDiverged);
    addDiverged(second, pair.secondDiverged);
    if (pair.shift) {
        // The first less the second is below 0 where the first is the lower one.
        const bool isTurned = (verdict.ruling == Ruling::FirstBetter) == (pair.better == Better::Lower);
        text += translate("verdict", ", by %1").arg(shiftText(*pair.shift, isTurned)).str();
    }
    return text;
}

std::string decided(const Verdict& verdict, std::string_view first, std::string_view second,
                    std::optional<double> sharedRate)
{
    const Comparison& pair = verdict.comparison;
    const bool isFirst = verdict.ruling == Ruling::FirstBetter;
    const bool isLower = pair.better == Better::Lower;
    std::string text = (isLower ? translate("verdict", "%1 ended lower than %2 in %3 of %4 seeds")
                                : translate("verdict", "%1 ended higher than %2 in %3 of %4 seeds"))
                           .arg(isFirst ? first : second)
                           .arg(isFirst ? second : first)
                           .arg(isFirst ? pair.firstWins : pair.secondWins)
                           .arg(pair.pairs);
    text += sizeOf(verdict, first, second);
    text += sharedRate ? translate("verdict", ", both at base rate %1").arg(threeDigits(*sharedRate)).str()
                       : translate("verdict", ", at the base rates as they are").str();
    if (!verdict.isReliable) {
        text += translate("verdict", ", though with another seed it may be otherwise").str();
    }
    const std::string p = verdict.p < 0.0001 ? "p < 0.0001" : "p = " + pText(verdict.p);
    return text +
           (verdict.among > 1
                ? translate("verdict", " (%1, corrected for %2 pairs).").arg(p).arg(verdict.among).str()
                : " (" + p + ").");
}

} // namespace

std::string sentenceOf(const Verdict& verdict, std::string_view first, std::string_view second,
                       std::optional<double> sharedRate)
{
    switch (verdict.ruling) {
    case Ruling::TooFewSeeds:
        return tooFew(verdict);
    case Ruling::MayBeChance:
        return perhapsChance(verdict, first, second);
    default:
        return decided(verdict, first, second, sharedRate);
    }
}

std::string sentenceOfNoSeed(std::string_view first, std::string_view second)
{
    return translate("verdict", "%1 and %2 have no seed in common; train both with the same ones.")
        .arg(first)
        .arg(second);
}

std::string pText(double p)
{
    return inDigits(std::max(p, 0.0001), p > 0.045 && p < 0.055 ? 2 : 1);
}

std::string shiftText(const Shift& shift, bool isTurned)
{
    const double sign = isTurned ? -1.0 : 1.0;
    const Decimals written(shift.median);
    const std::string text = written(sign * shift.median);
    if (!shift.inside) {
        return text;
    }
    const double from = isTurned ? shift.inside->to : shift.inside->from;
    const double to = isTurned ? shift.inside->from : shift.inside->to;
    return translate("verdict", "%1 (%2 to %3)").arg(text).arg(written(sign * from)).arg(written(sign * to));
}

} // namespace lrp::verdict
