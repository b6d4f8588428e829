#pragma once

#include "core/params/Result.h"

#include <functional>
#include <QByteArray>
#include <QSize>
#include <QString>

class QImage;
class QPaintDevice;

namespace lrp::ui
{

/// Paints on a device whose pixels are those of the picture.
using PaintOn = std::function<void(QPaintDevice& device)>;

/// A picture as lines and text, in the formats of files.
QByteArray svgOf(QSize size, const QString& title, const QString& description, const PaintOn& paint);
QByteArray pdfOf(QSize size, const QString& title, const PaintOn& paint);
/// Its pixels; `description` as the PNG standard names it. Empty: there is no memory for as many.
QByteArray pngOf(QImage image, const QString& description);

/// Whether a file of this name is one of them, by its ending.
params::Issues checkPictureName(const QString& path);

} // namespace lrp::ui
