#pragma once

#include "ui/classroom/ClassSums.h"

#include <optional>
#include <QString>
#include <vector>

namespace lrp::ui
{

/// One choice of a question, and how often it was made in the first and the second vote.
struct ClassBar {
    QString letter; ///< of the lane or of the choice, as spoken codes have it; empty: it has none
    QString name;   ///< as short as it can be said: "A", "the same"
    QString text;
    bool isLane = false; ///< the letter is a lane's, and so is the colour
    bool isRight = false;
    bool isMisconception = false;
    std::array<std::int64_t, 2> counts{};
};

/// Hands that were raised for the choices of a question, in the first and the second vote; empty: were not
/// counted.
using CountedHands = std::array<std::vector<int>, 2>;

/// A question and what a class answered, as it is drawn and told.
struct ClassQuestion {
    enum class Kind { Rank, Sketch, Number, Choice };

    std::string step;
    int number = 1; ///< of the step, from 1
    Kind kind = Kind::Choice;
    QString title;           ///< what is asked
    bool isRevealed = false; ///< what is right may be shown

    std::array<std::int64_t, 2> answers{}; ///< in files or spoken
    std::array<std::int64_t, 2> hands{};
    std::vector<ClassBar> bars;
    std::map<char, std::vector<std::int64_t>> places;
    lesson::Gathering::Band band;
    std::vector<double> truth; ///< of a sketch, at the places of the band; empty: it is not known, or not yet
    lesson::Gathering::Histogram histogram;
    char lane = 'A';            ///< of a sketch
    bool isLogarithmic = false; ///< the axis of sketches and numbers
    QString unit;               ///< of numbers
    std::optional<double> right;
    int counting = 0; ///< hands are being counted, in this vote; 0: they are not

    /// In the bars.
    std::int64_t votes(std::size_t vote) const;
    bool hasSecond() const { return votes(1) > 0 || counting == 2; }
    bool isEmpty() const { return votes(0) == 0 && votes(1) == 0 && answers[0] == 0 && counting == 0; }
    /// Answers that may not be shown, as there are too few.
    bool isTooFew() const;
    /// The share of a vote that is right; nothing: no choice is, or nobody voted.
    std::optional<double> shareRight(std::size_t vote) const;
};

/// The step must ask a question, and be the one that asked it first.
ClassQuestion classQuestion(const lesson::Lesson& lesson, const lesson::Step& step, const QuestionSums& sums,
                            const CountedHands& hands);

} // namespace lrp::ui
