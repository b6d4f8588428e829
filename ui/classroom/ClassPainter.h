#pragma once

#include "ui/classroom/ClassQuestion.h"
#include "ui/classroom/ClassSheet.h"

namespace lrp::ui
{

/// Draws what a class answered, for the window, the clipboard and pictures alike: the heading, bars of the
/// first and the second vote, a heat map of orders, the band of sketches or the histogram of numbers, and
/// the sentences. Votes are told apart by hatching, lanes by their letters. Thread: UI.
void drawQuestion(ClassSheet& sheet, const ClassQuestion& question);

/// The parts of it. They draw nothing where there is nothing to show.
void drawBars(ClassSheet& sheet, const ClassQuestion& question);
void drawPlaces(ClassSheet& sheet, const ClassQuestion& question);
void drawBand(ClassSheet& sheet, const ClassQuestion& question);
void drawHistogram(ClassSheet& sheet, const ClassQuestion& question);

} // namespace lrp::ui
