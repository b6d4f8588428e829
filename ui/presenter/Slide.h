#pragma once

#include "core/params/Result.h"
#include "ui/presenter/PenStrokes.h"
#include "ui/presenter/Wall.h"

#include <QImage>
#include <QSize>
#include <QString>

namespace lrp::ui
{

/// What a class sees, to be kept: the wall and what was drawn on it by hand. Thread: any.
struct Slide {
    Wall wall;
    PenStrokes strokes;
};

inline constexpr QSize kSlideSize{1920, 1080};

QImage imageOf(const Slide& slide, QSize size = kSlideSize);

/// Writes it as .png of so many pixels, or as .svg or .pdf, where curves are lines and text is text, by the
/// file's ending; whole or not at all. Needs a QApplication.
params::Issues writeSlide(const Slide& slide, QSize size, const QString& path);

} // namespace lrp::ui
