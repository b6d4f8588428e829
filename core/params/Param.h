#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

namespace lrp::params
{

/// What a number counts; decides the editor's suffix and where a length is shown.
enum class Unit { None, Ticks, Steps, LearningRate, Share, Examples };

/// The legal values of one setting. `min` and `max` are hard: anything outside is refused, as the framework
/// the setting comes from refuses it. `softMin` and `softMax` are where values make sense; outside them the
/// form adds a remark.
struct Range {
    Unit unit = Unit::None;
    double min = -std::numeric_limits<double>::infinity();
    double max = std::numeric_limits<double>::infinity();
    bool minOpen = false;   ///< `min` itself is refused
    bool maxOpen = false;   ///< `max` itself is refused
    bool whole = false;     ///< of lengths: whole ticks; of integers: may be written as 500.0 or 5e2 too
    bool intOnly = false;   ///< may not, as in PyTorch where it asks isinstance(x, int)
    bool floatOnly = false; ///< whole numbers are refused, as PyTorch does where it asks isinstance(x, float)
    double softMin = -std::numeric_limits<double>::infinity();
    double softMax = std::numeric_limits<double>::infinity();

    constexpr Range soft(double low, double high) const
    {
        Range range = *this;
        range.softMin = low;
        range.softMax = high;
        return range;
    }

    constexpr Range asInt() const
    {
        Range range = *this;
        range.intOnly = true;
        return range;
    }

    constexpr bool holds(double x) const
    {
        return (minOpen ? x > min : x >= min) && (maxOpen ? x < max : x <= max);
    }
};

constexpr Range number()
{
    return {};
}
constexpr Range atLeast(double min)
{
    return {.min = min};
}
constexpr Range above(double min)
{
    return {.min = min, .minOpen = true};
}
constexpr Range between(double min, double max)
{
    return {.min = min, .max = max};
}
/// [min, max): PyTorch's range for momenta and betas.
constexpr Range upTo(double min, double max)
{
    return {.min = min, .max = max, .maxOpen = true};
}
/// (min, max]
constexpr Range aboveUpTo(double min, double max)
{
    return {.min = min, .max = max, .minOpen = true};
}
/// A length in whole calls of the schedule.
constexpr Range ticks(double min, double max = 1e9)
{
    return {.unit = Unit::Ticks, .min = min, .max = max, .whole = true};
}
/// A length above 0 that need not be whole.
constexpr Range realTicks()
{
    return {.unit = Unit::Ticks, .min = 0.0, .max = 1e9, .minOpen = true};
}
/// A length in optimizer updates.
constexpr Range steps(double min, double max = 1e9)
{
    return {.unit = Unit::Steps, .min = min, .max = max};
}
constexpr Range examples(double min, double max)
{
    return {.unit = Unit::Examples, .min = min, .max = max};
}
/// An absolute rate.
constexpr Range learningRate()
{
    return Range{.unit = Unit::LearningRate}.soft(0.0, 100.0);
}
constexpr Range learningRate(double min)
{
    return Range{.unit = Unit::LearningRate, .min = min}.soft(min, 100.0);
}
constexpr Range share(double min = 0.0, double max = 1.0)
{
    return {.unit = Unit::Share, .min = min, .max = max};
}

/// The declaration of one setting: said here once, it becomes a form row, a JSON member, a line of
/// `describe`, a validation rule and a keyword of exported code. The help of a setting that may be left out
/// says after "Empty:" what happens then; forms show those words in the empty field.
template <class Self, class T>
struct Param {
    std::string_view key;
    T Self::*member;
    Range range;
    std::string_view label;
    std::string_view help;
    bool required = false;
    bool rare = false;
    std::string_view zero = "";

    /// PyTorch has no default for it, so a file must give it.
    constexpr Param mustBeGiven() const
    {
        Param param = *this;
        param.required = true;
        return param;
    }

    /// Few people change it: a form keeps it out of the way.
    constexpr Param rarelySet() const
    {
        Param param = *this;
        param.rare = true;
        return param;
    }

    /// 0 is no number of it but stands for these words, which a form shows in its place.
    constexpr Param zeroMeans(std::string_view words) const
    {
        Param param = *this;
        param.zero = words;
        return param;
    }
};

template <class Self, class T>
constexpr Param<Self, T> param(std::string_view key, T Self::*member, Range range, std::string_view label,
                               std::string_view help)
{
    return {key, member, range, label, help};
}

/// For flags, choices, texts and functions, which have no range.
template <class Self, class T>
constexpr Param<Self, T> param(std::string_view key, T Self::*member, std::string_view label,
                               std::string_view help)
{
    return {key, member, Range{}, label, help};
}

/// What people read about a schedule, optimizer, data set or model.
struct Info {
    std::string_view id;             ///< the name in files and on the command line
    std::string_view title;          ///< the name in menus
    std::string_view summary;        ///< one sentence
    std::string_view formula;        ///< plain text, empty where there is none
    std::string_view source;         ///< paper or definition
    std::string_view torch;          ///< the PyTorch class it agrees with, empty for none
    std::string_view framework = ""; ///< whose schedule it is
    std::string_view family = "";    ///< the curve, by one name over all frameworks
    std::string_view synonyms = "";  ///< other names people search for, with commas between them
    std::string_view paced = "";     ///< what its framework ticks it by: "step", "epoch", or empty for either

    /// Whether no framework's user knows it by this name and these keywords.
    constexpr bool isOfThisProgram() const
    {
        return torch.empty() && (framework.empty() || framework == "LR Playground");
    }
};

/// A file on the user's disk.
struct FilePath {
    std::string text;
    bool operator==(const FilePath&) const = default;
};

} // namespace lrp::params
