#pragma once

namespace lrp::app
{

/// From here on Ctrl+C (and a polite kill) asks instead of ending the program; a second one ends it.
void catchInterrupts();
bool wasInterrupted();

} // namespace lrp::app
