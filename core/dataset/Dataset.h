#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <numeric>
#include <string_view>
#include <vector>

namespace lrp::dataset
{

/// The optional member of a data set's settings, described in Catalog.h.
namespace hook
{
struct MayBeImages;
}

enum class Task { Classification, Regression };
constexpr std::array<std::string_view, 2> choices(Task)
{
    return {"classification", "regression"};
}

/// Examples in memory, training examples first.
struct Dataset {
    Task task = Task::Classification;
    std::int64_t classes = 0;           ///< of a classification: labels are 0 … classes − 1
    std::vector<std::int64_t> shape{};  ///< of one example: {features} or {channels, height, width}
    std::vector<float> features{};      ///< [examples, shape…], row-major
    std::vector<std::int64_t> labels{}; ///< [examples], classification
    std::vector<float> targets{};       ///< [examples], regression
    /// Examples that the data set's authors set aside for validation, at the end; 0: none, the experiment
    /// splits.
    std::int64_t validationExamples = 0;

    std::int64_t featuresPerExample() const
    {
        return std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>{});
    }
    std::int64_t examples() const
    {
        return static_cast<std::int64_t>(task == Task::Classification ? labels.size() : targets.size());
    }
    bool isImages() const { return shape.size() == 3; }
    /// Whether a decision boundary can be drawn.
    bool isPlanar() const { return task == Task::Classification && shape.size() == 1 && shape[0] == 2; }
};

/// How many examples a data set has, known without loading it all.
struct Size {
    std::int64_t examples = 0;           ///< training and validation together
    std::int64_t validationExamples = 0; ///< as in Dataset
};

} // namespace lrp::dataset
