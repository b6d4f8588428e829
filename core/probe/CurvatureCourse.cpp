#include "core/probe/CurvatureCourse.h"

#include "core/probe/detail/Edge.h"
#include "core/probe/detail/Figures.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace lrp::probe
{
namespace
{

/// Sentences, a line each.
class Lines
{
public:
    void say(const std::string& line)
    {
        if (!line.empty()) {
            m_text += line + "\n";
        }
    }
    const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

CurvatureCourse withRatio(const CurvatureCourse& course)
{
    CurvatureCourse some;
    std::ranges::copy_if(course, std::back_inserter(some), &CurvatureAt::hasRatio);
    return some;
}

double ratioOf(const CurvatureAt& at)
{
    return at.found->ratio();
}

/// "2", or "1.9 to 3.8" where momentum moves it.
std::string thresholdIn(const CurvatureCourse& course)
{
    const auto [least, greatest] =
        std::ranges::minmax_element(course, {}, [](const CurvatureAt& at) { return at.found->threshold; });
    const std::string low = figure(least->found->threshold);
    const std::string high = figure(greatest->found->threshold);
    return low == high ? low : translate("probe", "%1 to %2", "numbers").arg(low).arg(high).str();
}

/// Why no point of the course has a place beside the line.
std::string whyNoRatio(const CurvatureAt& at)
{
    const Curvature& found = *at.found;
    if (!found.why.empty()) {
        return found.why;
    }
    if (found.threshold == 0.0) {
        return translate("probe", "%1 converges at no rate with these settings: its threshold is 0.")
            .arg(found.optimizer);
    }
    return found.rate == 0.0 ? translate("probe", "The rate is 0 there: nothing moves.").str()
           : found.curvature <= 0.0
               ? translate("probe", "The loss curves upward in no direction there: there is no edge.").str()
               : translate("probe", "Rate, curvature or threshold is no finite number there.").str();
}

/// `text` has places for the optimizer and its threshold.
std::string wordsOfEdge(Phrase text, const CurvatureCourse& ratios)
{
    return std::move(text).arg(ratios.back().found->optimizer).arg(thresholdIn(ratios)).str();
}

std::string wordsOfScale(const CurvatureCourse& ratios)
{
    const Curvature& last = *ratios.back().found;
    return last.isAdaptive
               ? translate("probe", "Curvature is in the scale of %1, which divides each weight's "
                                    "step by a number of its own.")
                     .arg(last.optimizer)
                     .str()
               : std::string();
}

/// How the ratio goes from step to step. What goes beyond the edge does not stay at it.
std::string wordsOfStory(const CurvatureCourse& ratios)
{
    if (ratios.size() == 1) {
        return translate("probe", "The ratio is %1.").arg(figure(ratioOf(ratios.front())));
    }
    const auto greatest = std::ranges::max_element(ratios, {}, ratioOf);
    const auto isAtTheEdge = [](const CurvatureAt& at) { return ratioOf(at) >= kAtTheEdge; };
    const auto first = std::ranges::find_if(ratios, isAtTheEdge);
    if (first == ratios.end()) {
        return translate("probe", "The ratio stays below the edge: %1 at most, at step %2.")
            .arg(figure(ratioOf(*greatest)))
            .arg(greatest->step);
    }
    const bool isBeyond = ratioOf(*greatest) > 1.0 / kAtTheEdge;
    if (isBeyond || !std::all_of(first, ratios.end(), isAtTheEdge)) {
        return translate("probe",
                         "The ratio is at the edge first at step %1, %2 at most (step %3), and %4 at last.")
            .arg(first->step)
            .arg(figure(ratioOf(*greatest)))
            .arg(greatest->step)
            .arg(figure(ratioOf(ratios.back())));
    }
    if (first == std::prev(ratios.end())) {
        return translate("probe", "The ratio climbs from %1 to the edge: %2 at step %3.")
            .arg(figure(ratioOf(ratios.front())))
            .arg(figure(ratioOf(*first)))
            .arg(first->step);
    }
    const auto low = std::min_element(first, ratios.end(), [](const CurvatureAt& a, const CurvatureAt& b) {
        return ratioOf(a) < ratioOf(b);
    });
    const Phrase text =
        first == ratios.begin()
            ? translate("probe", "The ratio stands at the edge from the beginning: %1 to %2.")
            : translate("probe", "The ratio climbs from %3, is at the edge from step %4 on and stays there: "
                                 "%1 to %2.");
    return Phrase(text)
        .arg(figure(ratioOf(*low)))
        .arg(figure(ratioOf(*greatest)))
        .arg(figure(ratioOf(ratios.front())))
        .arg(first->step);
}

/// Where was looked, and at what.
std::string wordsOfRows(const CurvatureCourse& course)
{
    const Curvature& last = *course.back().found;
    const bool isWhole = last.rows == last.examples;
    const Phrase text =
        course.size() == 1 ? isWhole
                                 ? translate("probe", "Measured at step %1 over all %4 training examples.")
                                 : translate("probe", "Measured at step %1 over %4 of %5 training examples.")
        : isWhole ? translate("probe", "Measured at %3 steps from %1 to %2 over all %4 training examples.")
                  : translate("probe",
                              "Measured at %3 steps from %1 to %2 over %4 of %5 training examples, the same "
                              "ones at every step.");
    return Phrase(text)
        .arg(course.front().step)
        .arg(course.back().step)
        .arg(course.size())
        .arg(last.rows)
        .arg(last.examples);
}

/// What small batches leave open.
std::string wordsOfBatches(const CurvatureCourse& ratios)
{
    const Curvature& last = *ratios.back().found;
    if (last.batches == 0 || last.batchSize == 0 || last.batchSize >= last.examples) {
        return {};
    }
    const double greatest = ratioOf(*std::ranges::max_element(ratios, {}, ratioOf));
    const Phrase text =
        greatest < kFarFromIt
            ? translate("probe", "Batches of %1 make steps noisy: as far below the line as here noise, not "
                                 "curvature, may be what limits the rate.")
            : translate("probe",
                        "Batches of %1 make steps noisy, and noise may break the loss out below the line.");
    return Phrase(text).arg(last.batchSize).str();
}

std::string wordsOfDots(const CurvatureCourse& course)
{
    const Curvature& last = *course.back().found;
    return hasBatchSharpness(last)
               ? translate("probe",
                           "Rings: the curvature that batches see along their own gradients, the mean of "
                           "%1; it, rather, is what plain SGD brings to the edge.")
                     .arg(last.batches)
                     .str()
               : std::string();
}

std::string wordsOfUnsettled(const CurvatureCourse& course)
{
    const auto count = std::ranges::count_if(course, [](const CurvatureAt& at) {
        return std::isfinite(at.found->curvature) ? !at.found->isSeenSettled : !at.found->isSettled;
    });
    return count > 0
               ? translate("probe",
                           "%n value(s) (is|are) at least that (triangles): the products allowed did not "
                           "settle (it|them).",
                           nullptr, count)
                     .str()
               : std::string();
}

std::string wordsOfGaps(const CurvatureCourse& course)
{
    const auto count = std::ranges::count_if(course, [](const CurvatureAt& at) { return !at.hasRatio(); });
    const auto first = std::ranges::find_if(course, [](const CurvatureAt& at) { return !at.hasRatio(); });
    return count == 0 ? std::string()
           : count == 1
               ? translate("probe", "No ratio at step %1: %2").arg(first->step).arg(whyNoRatio(*first)).str()
               : translate("probe", "No ratio at %1 of the steps, as at %2: %3")
                     .arg(count)
                     .arg(first->step)
                     .arg(whyNoRatio(*first))
                     .str();
}

std::string wordsOfKinks(const CurvatureCourse& course)
{
    const auto count =
        std::ranges::count_if(course, [](const CurvatureAt& at) { return at.found->hasKinks(); });
    return count > 0
               ? translate("probe",
                           "At %n step(s) kinks near the weights, as of ReLU or max pooling, blur it by more "
                           "than 5 %.",
                           nullptr, count)
                     .str()
               : std::string();
}

/// λ alone, of an optimizer that has no threshold or whose rate is not known.
std::string wordsOfCurvatures(const CurvatureCourse& course)
{
    const auto [low, high] =
        std::ranges::minmax_element(course, {}, [](const CurvatureAt& at) { return at.found->largest; });
    return course.size() == 1
               ? translate("probe", "The largest curvature is %1.").arg(figure(low->found->largest)).str()
               : translate("probe", "The largest curvature is %1 (step %2) to %3 (step %4).")
                     .arg(figure(low->found->largest))
                     .arg(low->step)
                     .arg(figure(high->found->largest))
                     .arg(high->step)
                     .str();
}

/// `edge` says where the edge is.
std::string captionWith(const Phrase& edge, const CurvatureCourse& course)
{
    Lines lines;
    if (course.empty()) {
        return {};
    }
    const CurvatureCourse ratios = withRatio(course);
    if (ratios.empty()) {
        lines.say(whyNoRatio(course.back()));
        lines.say(wordsOfCurvatures(course));
        lines.say(wordsOfRows(course));
    } else {
        lines.say(wordsOfStory(ratios));
        lines.say(wordsOfEdge(edge, ratios));
        lines.say(wordsOfScale(ratios));
        lines.say(wordsOfRows(course));
        lines.say(wordsOfBatches(ratios));
        lines.say(wordsOfDots(ratios));
        lines.say(wordsOfGaps(course));
    }
    lines.say(wordsOfUnsettled(course));
    lines.say(wordsOfKinks(course));
    return lines.text();
}

} // namespace

bool CurvatureAt::hasRatio() const
{
    const double ratio = found->why.empty() ? found->ratio() : Curvature::kNaN;
    return std::isfinite(ratio) && ratio > 0.0;
}

bool hasBatchSharpness(const Curvature& found)
{
    return !found.isAdaptive && found.batches > 1 && std::isfinite(found.batchSharpness);
}

std::string captionOfRatios(const CurvatureCourse& course)
{
    return captionWith(
        translate("probe",
                  "On the line rate · curvature is the threshold of %1, %2: steps along the sharpest "
                  "direction neither grow nor shrink. Above it they swing ever wider, below it "
                  "they die away."),
        course);
}

std::string captionOfCurvatures(const CurvatureCourse& course)
{
    return captionWith(
        translate("probe",
                  "The dashed curve is what %1 stands at its present rate, its threshold %2 divided by "
                  "the rate. Where the curvature meets it, steps along the sharpest direction "
                  "neither grow nor shrink; above it they swing ever wider."),
        course);
}

std::string readingOf(const CurvatureAt& at)
{
    const Curvature& found = *at.found;
    const bool isSettled = at.hasRatio() ? found.isSeenSettled : found.isSettled;
    std::string text =
        at.hasRatio()
            ? translate("probe",
                        "Step %1: the ratio is %2; curvature %3 at rate %4, whose edge is at a rate of %5.")
                  .arg(at.step)
                  .arg(figure(found.ratio(), isSettled))
                  .arg(figure(found.curvature, isSettled))
                  .arg(figure(found.rate))
                  .arg(figure(found.edge()))
                  .str()
            : translate("probe", "Step %1: the largest curvature is %2. %3")
                  .arg(at.step)
                  .arg(figure(found.largest, isSettled))
                  .arg(whyNoRatio(at))
                  .str();
    if (hasBatchSharpness(found)) {
        text += ' ' + translate("probe", "Batches see %1.").arg(figure(found.batchSharpness)).str();
    }
    return text;
}

} // namespace lrp::probe
