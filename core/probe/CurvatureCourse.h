#pragma once

#include "core/probe/Sharpness.h"

#include <memory>
#include <string>
#include <vector>

namespace lrp::probe
{

/// What was found after so many updates of a run.
struct CurvatureAt {
    std::int64_t step = 0;
    std::shared_ptr<const Curvature> found; ///< never nullptr

    /// Whether its ratio is a number that a logarithmic axis has a place for.
    bool hasRatio() const;
};

/// Of one run, steps rising.
using CurvatureCourse = std::vector<CurvatureAt>;

/// Whether the curvature along the gradients of batches can be told apart from the other and compared with
/// the threshold: not of a full batch, nor with an optimizer that has a scale of its own.
bool hasBatchSharpness(const Curvature& found);

/// What the line at 1 of rate · curvature / threshold means and what the course does about it; what was
/// looked at, and what small batches, kinks and values that are not settled leave open. Sentences, a line
/// each; empty of nothing.
std::string captionOfRatios(const CurvatureCourse& course);
/// The same of the curvature beside the threshold by the rate.
std::string captionOfCurvatures(const CurvatureCourse& course);

/// What was found where, in a line: "Step 960: rate · curvature is 0.97 of the threshold; …"
std::string readingOf(const CurvatureAt& at);

} // namespace lrp::probe
