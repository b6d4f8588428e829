#include "ui/landscape/LandscapePicture.h"

#include "core/files/AtomicFile.h"
#include "ui/landscape/BetweenPlot.h"
#include "ui/landscape/LandscapePainting.h"
#include "ui/landscape/LandscapeWords.h"
#include "ui/plots/PictureBytes.h"
#include "ui/text/Translate.h"

#include <functional>
#include <QApplication>
#include <qcustomplot.h>
#include <QFileInfo>
#include <QFontMetrics>
#include <QPainter>

namespace lrp::ui
{
namespace
{

constexpr int kWidth = 1000;
constexpr int kMargin = 14;
constexpr double kPixels = 2.0; ///< of a PNG for each of these
constexpr int kWrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

/// What is painted above its caption.
struct Captioned {
    PlotStyle style;
    QString title;
    QString caption;
    int height = 0;
    std::function<void(QCPPainter& painter)> paint{};

    int captionHeight() const
    {
        return QFontMetrics(style.font)
            .boundingRect(QRect(0, 0, kWidth - 2 * kMargin, 10 * kWidth), kWrapped, caption)
            .height();
    }
    QSize size() const { return {kWidth, height + captionHeight() + 2 * kMargin}; }

    void paintOn(QPaintDevice& device, double scale) const
    {
        QCPPainter painter(&device);
        painter.scale(scale, scale);
        painter.fillRect(QRect(QPoint(0, 0), size()), style.theme.canvas);
        if (scale == 1.0) {
            painter.setMode(QCPPainter::pmVectorized);
        }
        painter.setMode(QCPPainter::pmNoCaching);
        painter.save();
        paint(painter);
        painter.restore();
        painter.setFont(style.font);
        painter.setPen(style.theme.muted);
        painter.drawText(QRect(kMargin, height + kMargin / 2, kWidth - 2 * kMargin, captionHeight() + 2),
                         kWrapped, caption);
    }
};

params::Issues write(const Captioned& picture, const QString& path)
{
    const QString description = QString(picture.caption).replace('\n', ' ');
    QByteArray bytes;
    if (QFileInfo(path).suffix().toLower() == QLatin1String("svg")) {
        bytes = svgOf(picture.size(), picture.title, description,
                      [&](QPaintDevice& device) { picture.paintOn(device, 1.0); });
    } else {
        QImage image((kPixels * QSizeF(picture.size())).toSize(), QImage::Format_RGB32);
        picture.paintOn(image, kPixels);
        bytes = pngOf(image, description);
    }
    return files::writeFile(path.toStdString(), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace

params::Issues writeLandscapePicture(const probe::SurfaceGrid& grid, bool dark, const QString& path)
{
    constexpr int kHeight = 760;
    const PlotStyle style{Theme::make(dark), QApplication::font()};
    const LandscapeMap map = makeLandscapeMap(grid, style.theme);
    const LandscapeLayout layout(
        QRectF(kMargin, kMargin / 2.0, kWidth - 2.0 * kMargin, kHeight - kMargin / 2.0), grid.range, style);
    return write({.style = style,
                  .title = translate("landscape", "Loss landscape"),
                  .caption = captionOf(grid, std::nullopt),
                  .height = kHeight,
                  .paint =
                      [&](QCPPainter& painter) {
                          paintLandscape(painter, grid, map, layout, style);
                          paintWalkers(painter, grid, std::nullopt, layout.frame, style);
                      }},
                 path);
}

params::Issues writeBetweenPicture(const probe::Interpolated& line, bool dark, const QString& path)
{
    constexpr int kHeight = 520;
    const PlotStyle style{Theme::make(dark), QApplication::font()};
    QCustomPlot plot;
    plot.setAttribute(Qt::WA_DontShowOnScreen);
    plot.resize(kWidth, kHeight);
    plot.setViewport(QRect(0, 0, kWidth, kHeight));
    BetweenPlot drawn(plot);
    drawn.setStyle(style);
    drawn.setLine({std::shared_ptr<void>(), &line});
    return write({.style = style,
                  .title = translate("landscape", "Loss between two ends"),
                  .caption = captionOf(line),
                  .height = kHeight,
                  .paint = [&](QCPPainter& painter) { plot.toPainter(&painter, kWidth, kHeight); }},
                 path);
}

} // namespace lrp::ui
