#pragma once

#include "core/theory/Fit.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// Where laws hold of nothing, and say so: each refusal is a sentence with the lane, the rule and the
/// numbers.
namespace lrp::theory
{

constexpr std::size_t kLeastEvaluations = 20; ///< behind the warm-up
constexpr double kHighestAreaShare = 1.5;     ///< of the greatest area fitted, that is asked for
constexpr double kLeastAreaShare = 0.5;       ///< of the least
constexpr double kMostClipped = 0.05;         ///< of the updates

/// What decides whether a law goes from one lane to another, beside the rates.
struct Circumstances {
    std::string name;      ///< as sentences call the lane, such as "A"
    std::string optimizer; ///< with its settings but the rate, as text
    std::string problem;   ///< with its settings but seed and batch size, as text
    std::int64_t batchSize = 0;
    bool movesMomentum = false;
    std::optional<double> clipped = 0.0; ///< share of the updates whose gradient was cut; nullopt: not known
    bool diverged = false;
};

/// A finished lane, which has made an update or more.
struct FinishedLane {
    Circumstances circumstances;
    Course course;
};

/// The update with which the rates first reach their peak, if they do nothing but rise up to there; else 0.
std::int64_t warmUpOf(Rates rates);

/// Why laws are not fitted to these lanes together: too few evaluations; none that holds its peak for half
/// its updates behind the warm-up, or none that falls from it, without which what area and what a fall are
/// worth cannot be told apart; what differs between them; what laws do not know of. Empty: they are.
std::vector<std::string> whyNotFitted(std::span<const FinishedLane> lanes);

/// Why laws that were fitted to these lanes, one or more, say nothing of another with these rates. Empty:
/// they do.
std::vector<std::string> whyNotForecast(std::span<const FinishedLane> lanes, const Circumstances& asked,
                                        Rates rates);

} // namespace lrp::theory
