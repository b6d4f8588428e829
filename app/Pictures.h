#pragma once

#include "core/engine/Record.h"
#include "core/experiment/Plan.h"
#include "core/lesson/Gathering.h"
#include "core/params/Result.h"
#include "core/probe/Probe.h"
#include "core/store/Run.h"

#include <memory>
#include <string>
#include <vector>

namespace lrp::ui
{
struct RehearsalContent;
}

namespace lrp::app
{

struct ProbeSubject;

/// Whether the ending names a picture: png, svg or pdf.
bool isPicture(const std::string& ending);

/// The plans of every lane for a run of this shape.
std::vector<experiment::Plan> plansOf(const experiment::Experiment& experiment,
                                      const experiment::Shape& shape);

/// How a picture is drawn.
struct PictureLook {
    bool dark = false;
    bool logarithmic = false; ///< the rates' axis
    bool normalised = false;  ///< rates divided by the lane's base rate
};

/// Draws the planned rates, and what a run measured if there is one, into a picture file. Needs no display.
params::Issues drawPicture(const experiment::Experiment& experiment, const experiment::Shape& shape,
                           std::shared_ptr<const engine::Record> record, const PictureLook& look,
                           const std::string& path);

/// A race of a document.
struct MeasuredRace {
    std::shared_ptr<const engine::Record> record;
    std::vector<store::Run> runs; ///< those of its lanes, in order
};

/// Draws the last of the races with its planned rates, and beside it what the others measured. There must be
/// one.
params::Issues drawPicture(const std::vector<MeasuredRace>& races, const std::string& path);

/// What a probe has answered after so many updates.
struct AnsweredAt {
    std::int64_t step = 0;
    probe::AnswerPtr answer;
};

/// The endings of the pictures that drawPicture() makes of what the probe answers, at one step or at each of
/// a course; none: it answers in numbers.
std::vector<std::string> picturesOf(const probe::Probe& probe, bool isCourse);

/// Draws the answer to such a probe as the window does, or the answers of a course, one at least. The heading
/// names the lane.
params::Issues drawPicture(const probe::Probe& probe, const std::vector<AnsweredAt>& answers,
                           const ProbeSubject& subject, const std::string& path);

/// Draws what a class answered as the class view does, 2,000 pixels wide, into a PNG.
params::Issues drawPicture(const lesson::Lesson& lesson, const lesson::Gathering& gathering,
                           const std::string& path);

/// A rehearsal as .png or .svg.
params::Issues drawPicture(const ui::RehearsalContent& content, bool dark, const std::string& path);

} // namespace lrp::app
