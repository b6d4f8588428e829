#pragma once

#include <string_view>

namespace lrp::channel
{

/// When a channel has a value.
enum class Every {
    Step,       ///< of every update
    Stretch,    ///< of every ⌈T/4096⌉ updates of a run of T, one value; the last stretch may be shorter
    Evaluation, ///< of every evaluation period
};

/// What stays of the updates of a stretch.
enum class Keep {
    RootMeanSquare, ///< √(Σ squares / updates)
    Last,           ///< after its last update
};

/// How its axis begins; a person may choose the other.
enum class Scale { Linear, Logarithmic };

/// Which of two values is the worse one, where that can be said.
enum class Worse { Neither, Higher, Lower };

/// The declaration of one measured quantity: said once in Catalog.h, it is recorded, stored, drawn, read out,
/// scored, summarised and exported. What is left at its default says nothing special.
struct Channel {
    std::string_view id;      ///< in files: column of CSV, member of JSON, name in documents; never changes
    std::string_view label;   ///< in lists and read-outs, in lower case: "weight norm"
    std::string_view summary; ///< one sentence: what it is, with its formula
    Every every = Every::Step;
    Keep keep = Keep::Last;     ///< where it has a value of every stretch
    std::string_view unit = ""; ///< after a number; empty: it has none

    std::string_view axis = "";    ///< channels of one axis may share a panel, whose title it is: "Norms"
    Scale scale = Scale::Linear;   ///< of that axis
    bool isSmoothed = false;       ///< whether smoothing applies to its curve
    bool onlyWhereItMoves = false; ///< neither drawn nor read out while it is the same at every step

    bool isOptional = false;     ///< recorded where an experiment asks for it alone, or
    bool isOfTwoWeights = false; ///< on problems of two weights, where it always is, or
    bool isOfAverage = false;    ///< where a lane keeps an average of its weights
    bool mayBeMissing = false;   ///< NaN says that nothing was measured; else it is a value like others

    bool isScored = false; ///< its last value, and its best where there is a worse one, stand in scores
    Worse worse = Worse::Neither;

    std::string_view column = "";     ///< its name beside others of the same Every, if that is not its id
    std::string_view lastFigure = ""; ///< the member of its last value in summaries, if not "final_" + column
    std::string_view tag = "";        ///< in TensorBoard; empty: it is not written there

    std::string_view dividend = ""; ///< of a channel that is not recorded but divided from two that are: its
    std::string_view divisor = "";  ///< value is dividend / divisor

    constexpr bool isDerived() const { return !dividend.empty(); }
    /// Whether a run keeps its values for stretches.
    constexpr bool isKept() const { return every == Every::Stretch && !isDerived(); }
    constexpr std::string_view columnName() const { return column.empty() ? id : column; }
};

} // namespace lrp::channel
