#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace lrp::engine
{

/// Measured every evaluation period, after `step` updates.
struct Evaluation {
    std::int64_t step;
    double trainingLoss; ///< mean over the batches since the last evaluation, weighted by their examples; NaN
                         ///< at step 0
    double validationLoss;
    double accuracy; ///< share of the validation examples classified rightly; NaN for a regression
    /// The same two at the lane's average of its weights; NaN where it has none, and while that is empty.
    double averageLoss = std::numeric_limits<double>::quiet_NaN();
    double averageAccuracy = std::numeric_limits<double>::quiet_NaN();
};

/// The figures of a lane's score. Training losses are the means over evaluation periods, so that one lucky
/// batch does not win.
struct Score {
    double lastTrainingLoss = std::numeric_limits<double>::quiet_NaN();
    double bestTrainingLoss = std::numeric_limits<double>::quiet_NaN();
    double lastValidationLoss = std::numeric_limits<double>::quiet_NaN();
    double bestValidationLoss = std::numeric_limits<double>::quiet_NaN();
    double lastAccuracy = std::numeric_limits<double>::quiet_NaN();
    double bestAccuracy = std::numeric_limits<double>::quiet_NaN();

    void take(const Evaluation& evaluation)
    {
        take(evaluation.trainingLoss, lastTrainingLoss, bestTrainingLoss, -1.0);
        take(evaluation.validationLoss, lastValidationLoss, bestValidationLoss, -1.0);
        take(evaluation.accuracy, lastAccuracy, bestAccuracy, 1.0);
    }

private:
    /// `sign`: 1 where more is better, −1 where less is.
    static void take(double value, double& last, double& best, double sign)
    {
        if (!std::isnan(value)) {
            last = value;
            best = std::isnan(best) || sign * value > sign * best ? value : best;
        }
    }
};

/// A score that follows a list of evaluations while it grows: a look costs what is new since the last one.
/// The list must be the same at each look. Thread: one; the list may grow on another.
class RunningScore
{
public:
    template <class Evaluations>
    const Score& of(const Evaluations& evaluations)
    {
        for (const std::size_t size = evaluations.size(); m_read < size; ++m_read) {
            m_score.take(evaluations[m_read]);
        }
        return m_score;
    }

private:
    Score m_score;
    std::size_t m_read = 0;
};

/// When the validation loss first reached a target, likewise.
class FirstReach
{
public:
    explicit FirstReach(double target)
        : m_target(target)
    {
    }

    /// The update after which it did, or −1 when it has not.
    template <class Evaluations>
    std::int64_t in(const Evaluations& evaluations)
    {
        for (const std::size_t size = evaluations.size(); m_step < 0 && m_read < size; ++m_read) {
            const Evaluation& evaluation = evaluations[m_read];
            m_step = evaluation.validationLoss <= m_target ? evaluation.step : -1;
        }
        return m_step;
    }

private:
    double m_target;
    std::size_t m_read = 0;
    std::int64_t m_step = -1;
};

} // namespace lrp::engine
