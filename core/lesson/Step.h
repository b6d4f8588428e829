#pragma once

#include "core/lesson/Claim.h"
#include "core/lesson/Lock.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace lrp::lesson
{

/// Something to read.
struct Read {
    static constexpr std::string_view kKind = "read";
};

/// Lanes are put in order, the lowest loss first; ties are allowed.
struct Rank {
    static constexpr std::string_view kKind = "rank";

    std::string experiment{kMain};
    std::string lanes; ///< letters
    Stretch at = kEnd; ///< whose losses
};

/// A curve is drawn.
struct Sketch {
    static constexpr std::string_view kKind = "sketch";

    enum class Quantity { Loss, Rate };

    /// What a good sketch shows, told yes or no: what it does from one share of the run to another.
    struct Feature {
        enum class Change { Falls, Rises, Level }; ///< below 0.9 of what it was, above 1.1 of it, between

        std::string text;
        Stretch between;
        Change change = Change::Falls;
    };

    std::string experiment{kMain};
    char lane = 'A';
    Quantity quantity = Quantity::Loss;
    std::vector<Feature> features;
};

/// A number is guessed.
struct Number {
    static constexpr std::string_view kKind = "number";

    std::string unit; ///< such as "steps"; may be empty
    double right = 0.0;
    /// What still counts as right: up to this factor away, or this distance. One of them is given.
    std::optional<double> factor;
    std::optional<double> distance;
};

/// One of two to eight answers is chosen; exactly one is right.
struct Choice {
    static constexpr std::string_view kKind = "choice";

    struct Option {
        std::string id;
        std::string text;
        std::string explanation; ///< for those who chose it, right or wrong
        bool isRight = false;
        bool isMisconception = false; ///< the wrong belief that the lesson counts before and after
    };

    std::vector<Option> options;
    std::string
        again; ///< the id of the step whose question is asked a second time, with its options; or empty
};

/// Lanes are trained.
struct Run {
    static constexpr std::string_view kKind = "run";

    std::string experiment{kMain};
    std::string hidden; ///< letters of lanes whose losses stay hidden until reveal
};

/// The truth is drawn over what was predicted.
struct Reveal {
    static constexpr std::string_view kKind = "reveal";

    std::vector<std::string> claims; ///< texts of those that are told; all of the experiment's where empty
};

/// Settings are changed and run.
struct Try {
    static constexpr std::string_view kKind = "try";

    /// The lane's end comes below a loss.
    struct Goal {
        char lane = 'A';
        double below = 0.0;
    };

    std::string experiment{kMain};
    std::string aim; ///< one sentence
    std::optional<Goal> goal;
};

/// What was found, in a sentence of the student's own, beside the lesson's.
struct Finding {
    static constexpr std::string_view kKind = "finding";

    std::string text;
};

/// What hands are raised for.
struct HandChoice {
    std::string id;
    std::string text; ///< empty: the id says it
    bool isRight = false;
    bool isMisconception = false;

    bool operator==(const HandChoice&) const = default;
};

using Task = std::variant<Read, Rank, Sketch, Number, Choice, Run, Reveal, Try, Finding>;

/// One page of a lesson.
struct Step {
    std::string id;
    Task task;
    std::string shown;          ///< letters of the lanes that are shown from here on; empty: as before
    int seconds = 0;            ///< a thin bar; nothing happens at its end. 0: none
    std::vector<Lock> visible;  ///< beside the lesson's, in this step
    std::vector<Lock> editable; ///< likewise
    /// Of a ranking, a sketch or a number: what the author has hands raised for; empty: see handChoices().
    std::vector<HandChoice> hands;
    std::string text;  ///< Markdown
    std::string notes; ///< Markdown, for the teacher alone

    std::string_view kind() const;
    /// Whether it asks for an answer that is scored or counted.
    bool isQuestion() const;

    template <class T>
    const T* as() const
    {
        return std::get_if<T>(&task);
    }
};

} // namespace lrp::lesson
