#pragma once

#include "core/experiment/Experiment.h"
#include "core/params/Length.h"

#include <array>
#include <QString>

namespace lrp::ui
{

/// How a bent lane gets from its present rate to another.
enum class BendShape { Jump, Line, Cosine, Exponential };
inline constexpr std::array kBendShapes{BendShape::Jump, BendShape::Line, BendShape::Cosine,
                                        BendShape::Exponential};
QString nameOf(BendShape shape);

/// A future as a person asks for it in a few words: the rate it ends with, how that is reached, and over how
/// much of what is left of the run; afterwards it is held.
struct NewFuture {
    double from = 0.0; ///< the present rate
    double to = 0.0;
    BendShape shape = BendShape::Cosine;
    double percent = 100.0; ///< of what is left

    /// As a schedule of a lane with this base rate.
    schedule::Schedule schedule(double baseRate) const;
};

/// What is wrong with it, in a sentence; empty: nothing.
QString problemWith(const NewFuture& future, double baseRate);

} // namespace lrp::ui
