#pragma once

#include "core/exporter/Catalogues.h"

#include <string>

namespace lrp::exporter
{

/// What `describe` prints: an entry with all its declaration says, for people at a terminal.
std::string describe(const Found& found);

/// The reference page, in Markdown: every schedule by framework and by shape, optimizers, data sets and
/// models, from their declarations alone.
std::string referencePage();

} // namespace lrp::exporter
