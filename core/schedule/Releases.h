#pragma once

#include "core/schedule/Schedule.h"

#include <array>
#include <compare>
#include <optional>
#include <string>
#include <vector>

namespace lrp::schedule
{

/// A release of PyTorch.
struct Release {
    int major = 0;
    int minor = 0;
    // clang-tidy 14 sees a null in what is made of it. NOLINTNEXTLINE(modernize-use-nullptr)
    auto operator<=>(const Release&) const = default;
};

/// Debian 12's PyTorch and Debian 13's, which the reference cases are recorded from.
inline constexpr Release kPyTorch113{1, 13};
inline constexpr Release kPyTorch26{2, 6};

/// "1.13", "1.13.1", "2.6" or "2.6.0" as one of the two; an issue lists them.
params::Result<Release> releaseFrom(const std::string& text);
/// "1.13.1", "2.6"
std::string nameOf(const Release& release);

/// A setting that this program takes and some releases of PyTorch refuse.
struct Restriction {
    std::string pointer;
    std::string text;               ///< who refuses it and who does not, a sentence
    Release since{};                ///< refused before
    std::optional<Release> until{}; ///< refused from this one on
    params::Json mend{};            ///< a value at the pointer that all releases take; null: none

    bool refusedBy(const Release& release) const { return release < since || (until && release >= *until); }
};

/// Which of the two take all of that: "1.13.1 and 2.6", "2.6".
std::string takenBy(const std::vector<Restriction>& restrictions);

/// Those of a schedule that moves these groups, and of the schedules inside it.
std::vector<Restriction> restrictions(const Schedule& schedule, const Groups& groups,
                                      const std::string& pointer);

} // namespace lrp::schedule
