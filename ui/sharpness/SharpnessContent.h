#pragma once

#include "core/probe/CurvatureCourse.h"

#include <QString>
#include <vector>

namespace lrp::ui
{

/// What is drawn of curvatures.
enum class SharpnessView {
    Ratio,     ///< rate · curvature / threshold, with the line at 1
    Curvature, ///< the curvature and threshold / rate, which meet
};

/// What was found of one run.
struct SharpnessLine {
    char letter = 'A';
    QString name;
    probe::CurvatureCourse course;
};

/// A run, and behind it, pale, others that are known.
struct SharpnessContent {
    SharpnessLine run;
    std::vector<SharpnessLine> others;
    std::int64_t lastStep = 0; ///< of the axis, unless something was measured later
    SharpnessView view = SharpnessView::Ratio;
};

/// "Lane A 1.0." and what is to be said of its course in this view, a line each; empty where nothing was
/// measured.
QString captionOf(const SharpnessContent& content);

/// What was found at the place that is nearest to the step; empty where nothing was measured.
QString readingOf(const SharpnessContent& content, std::int64_t step);

/// That place; nullptr: none.
const probe::CurvatureAt* nearestTo(const probe::CurvatureCourse& course, std::int64_t step);

} // namespace lrp::ui
