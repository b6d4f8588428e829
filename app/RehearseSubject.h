#pragma once

#include "app/Commands.h"
#include "ui/rehearsal/RehearsalWork.h"

#include <string>
#include <vector>

namespace lrp::app
{

/// What is rehearsed, and which files are read for it.
struct RehearseSubject {
    ui::RehearsalQuestion question;
    std::vector<std::string> inputs;
};

/// A lane of an experiment with the reports of a file; or a run of a document, whose lane may be changed,
/// with what it measured or with a file.
params::Result<RehearseSubject> subjectOf(const RehearseOptions& options);

} // namespace lrp::app
