#pragma once

#include "core/experiment/Experiment.h"
#include "core/params/Json.h"

#include <optional>
#include <QString>
#include <vector>

namespace lrp::ui
{

/// The run that all shapes are drawn over, and what their rates begin with.
struct ShapesCommon {
    std::int64_t steps = 1000;
    std::int64_t stepsPerEpoch = 100;
    double base = 0.1;
    std::int64_t evaluateEvery = 100; ///< in steps

    static constexpr auto params()
    {
        using Self = ShapesCommon;
        return std::tuple{
            params::param("steps", &Self::steps, params::between(1, 1e6), "Steps", "Updates in the run."),
            params::param("steps_per_epoch", &Self::stepsPerEpoch, params::between(1, 1e6), "Steps per epoch",
                          "Updates in one pass over the data."),
            params::param("base", &Self::base, params::above(0.0).soft(0.0, 100.0), "Base rate",
                          "What rates begin with, unless a shape has its own."),
            params::param("evaluate_every", &Self::evaluateEvery, params::between(1, 1e6),
                          "Evaluation period",
                          "Steps between two evaluations, for schedules that tick by them.")
                .rarelySet(),
        };
    }

    experiment::Shape run() const;
    double epochs() const { return static_cast<double>(steps) / static_cast<double>(stepsPerEpoch); }
    bool operator==(const ShapesCommon&) const = default;
};

/// What a form shows of it, in the person's language.
std::vector<params::Field> shapesCommonFields();

/// One schedule of the comparison.
struct Shape {
    int slot = 0;      ///< gives colour, dash and the number in a quiz; no other shape has it
    params::Json lane; ///< as an experiment holds one: optimizer with its base rate, schedule, tick
    QString name{};    ///< what its lane was called; empty: what its schedule is called
    bool isShown = true;
    bool hasOwnBase = false; ///< its optimizer's; else the common one

    bool operator==(const Shape&) const = default;
};

/// What is compared. Every change of it can be undone.
struct ShapesState {
    std::vector<Shape> shapes;
    ShapesCommon common{};
    bool isQuiz = false; ///< nobody is to be told which schedule is which

    bool operator==(const ShapesState&) const = default;
};

/// What rates are divided by.
enum class ShapesDivisor { Nothing, Base, Mean, Peak };
enum class ShapesLayout { Overlay, Multiples };

/// How it is drawn.
struct ShapesLook {
    ShapesDivisor divisor = ShapesDivisor::Nothing;
    ShapesLayout layout = ShapesLayout::Overlay;
    bool isLogarithmic = false;
    bool hasDifference = false; ///< of the two selected shapes

    bool operator==(const ShapesLook&) const = default;
};

/// Rates of all shapes together that are planned at once: more would fill the memory.
inline constexpr std::int64_t kMostShapeRates = 40'000'000;

/// What the window keeps of it, and back. What cannot be read is left out.
params::Json toJson(const ShapesState& state, const ShapesLook& look);
void fromJson(const params::Json& json, ShapesState& state, ShapesLook& look);

/// The lane that a schedule of the catalogue begins as.
params::Json laneOf(const params::Entry& entry);

/// The entry of the shape's schedule; of a warm-up, of what is warmed up. nullptr: none is known.
const params::Entry* entryOf(const Shape& shape);
/// "Cosine annealing", "Warm-up + Step".
QString titleOf(const params::Json& schedule);

/// The lane with the base rate it is planned with.
params::Json plannedLane(const Shape& shape, const ShapesCommon& common);

/// As many as `count` schedules whose drawings differ, by chance.
std::vector<const params::Entry*> randomSchedules(std::size_t count, quint32 seed);

} // namespace lrp::ui
