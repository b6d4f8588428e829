#pragma once

#include "core/experiment/Experiment.h"
#include "core/lesson/Claim.h"
#include "core/lesson/Lock.h"
#include "core/lesson/Step.h"
#include "core/params/Field.h"
#include "core/params/Result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace lrp::lesson
{

constexpr std::string_view kFormat = "lr-playground lesson";
constexpr int kVersion = 1;
constexpr std::int64_t kLargestFile = 1 << 20;
constexpr std::size_t kMostSteps = 30;
constexpr std::size_t kMostExperiments = 8;
constexpr std::size_t kMostClaims = 32;

/// How the plots look when the lesson opens.
struct Layout {
    std::vector<std::string> panels{"rate", "loss"};
    bool isLogarithmic = true;
    std::string x = "step";    ///< step, epoch or examples
    std::string pace = "fast"; ///< "12 s": as long as every run takes; "fast": as long as it needs
};

/// An experiment under its name in the lesson.
struct Setup {
    std::string name;
    experiment::Experiment experiment;
};

/// What a teacher goes through with a class: steps, the experiments they are about, and claims that two sets
/// of seeds have to agree on before they are taught. File: NAME.lesson.md, see resources/lessons/FORMAT.md.
struct Lesson {
    std::string id;
    std::string language = "en";
    std::string title;
    std::string summary; ///< Markdown, the text before the first step
    int minutes = 15;
    std::int64_t seeds = 20; ///< of each set
    std::vector<Setup> setups;
    std::vector<Claim> claims;
    Layout layout;
    std::vector<Lock> visible;
    std::vector<Lock> editable;
    std::vector<Step> steps;
    params::Json verified; ///< what `lesson verify` found last; null where it has not

    std::vector<std::string> notes; ///< what was skipped while reading, a sentence each

    /// nullptr where there is none of this name.
    const experiment::Experiment* experimentNamed(std::string_view name) const;
    const Step* stepNamed(std::string_view id) const;
    /// The options of a choice, of the question it asks again where it does.
    const std::vector<Choice::Option>& optionsOf(const Choice& choice) const;
};

/// Reads the text of a lesson; that of a translation alone is none, see Translation.h. Every issue names a
/// place (a JSON pointer of the front matter, or a line) and the rule; kinds of steps that are not known are
/// left out with a note, and of a newer version's file all that is not understood.
params::Result<Lesson> fromText(const std::string& text);

/// Reads a plain file of at most kLargestFile, a lesson's or a translation's.
params::Result<Lesson> read(const std::string& path);

/// The text with these figures as the front matter's `verified`, and every other byte as it was. The text
/// must be a lesson's.
std::string withVerified(const std::string& text, const params::Json& verified);

} // namespace lrp::lesson
