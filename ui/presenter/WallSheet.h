#pragma once

#include "ui/presenter/PresenterColours.h"
#include "ui/presenter/PresenterLayout.h"
#include "ui/presenter/WallText.h"
#include "ui/presenter/WallVote.h"

class QPainter;

namespace lrp::ui
{

/// Paints what is voted on over the panel of the rates, choice by choice: its letter, what it says, the bars
/// of the first and the second vote, the second one hatched, and what there is to say to it. Nothing where
/// nothing is voted on. Thread: any, one at a time.
void paintVote(QPainter& painter, const WallVote& vote, const PresenterLayout& layout, const WallFonts& fonts,
               const PresenterColours& colours);

} // namespace lrp::ui
