#include "core/files/AtomicFile.h"
#include "ui/plots/PictureBytes.h"
#include "ui/shapes/ShapesBoard.h"
#include "ui/shapes/ShapesChart.h"
#include "ui/shapes/ShapesPage.h"
#include "ui/shapes/ShapesTable.h"
#include "ui/widgets/Later.h"
#include "ui/widgets/SaveDialog.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QPainter>

/// What can be taken along of the shapes.
namespace lrp::ui
{

namespace
{

constexpr QSize kPictureSize(1200, 800);
constexpr double kPictureScale = 2.0; // of the pixels of a PNG

void paintOn(QPaintDevice& device, const ShapesPicture& picture, const PlotStyle& style)
{
    QPainter painter(&device);
    paintShapes(painter, picture, placeOf(picture, kPictureSize, style), kPictureSize, style);
}

QImage imageOf(const ShapesPicture& picture, const PlotStyle& style)
{
    QImage image(kPictureSize * kPictureScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(kPictureScale);
    paintOn(image, picture, style);
    return image;
}

QByteArray bytesOf(const ShapesPicture& picture, const PlotStyle& style, const QString& title,
                   const QString& ending)
{
    const PaintOn paint = [&](QPaintDevice& device) { paintOn(device, picture, style); };
    return ending == QLatin1String("png")   ? pngOf(imageOf(picture, style), summaryOf(picture))
           : ending == QLatin1String("svg") ? svgOf(kPictureSize, title, summaryOf(picture), paint)
                                            : pdfOf(kPictureSize, title, paint);
}

params::Issues write(const QString& path, const QByteArray& bytes)
{
    return files::writeFile(path.toStdString(), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace

ShapesPicture ShapesPage::pictureToKeep() const
{
    ShapesPicture picture = m_chart->picture();
    picture.hasLegend = picture.look.layout == ShapesLayout::Overlay;
    for (ShapeCurve& curve : picture.curves) {
        curve.isCurrent = false;
    }
    return picture;
}

void ShapesPage::copyPicture()
{
    fill();
    const PlotStyle style{Theme::of(this), QApplication::font()};
    later(
        &m_pool, this, [picture = pictureToKeep(), style] { return imageOf(picture, style); },
        [this](const QImage& image) {
            QGuiApplication::clipboard()->setImage(image);
            say(tr("The picture was copied."));
        });
}

void ShapesPage::askForPicture()
{
    askWhereToSave(this, tr("Export the picture"), "shapes.png",
                   [this](const QString& path) { writePicture(path); });
}

void ShapesPage::askForTable()
{
    askWhereToSave(this, tr("Export the table"), "shapes.csv",
                   [this](const QString& path) { writeTable(path); });
}

void ShapesPage::writePicture(const QString& path)
{
    fill();
    if (const params::Issues issues = checkPictureName(path); !issues.empty()) {
        finish(path, issues);
        return;
    }
    if (isRefused(path)) {
        return;
    }
    const PlotStyle style{Theme::of(this), QApplication::font()};
    later(
        &m_pool, this,
        [picture = pictureToKeep(), style, path, title = tr("Shapes of schedules"),
         ending = QFileInfo(path).suffix().toLower()] {
            return write(path, bytesOf(picture, style, title, ending));
        },
        [this, path](const params::Issues& issues) { finish(path, issues); });
}

void ShapesPage::writeTable(const QString& path)
{
    fill();
    if (!isRefused(path)) {
        later(
            &m_pool, this, [path, csv = m_table->csv()] { return write(path, csv); },
            [this, path](const params::Issues& issues) { finish(path, issues); });
    }
}

/// Whether the file would take the place of what the window has read; then it is said.
bool ShapesPage::isRefused(const QString& path)
{
    const params::Issues issues = m_guard ? m_guard(path) : params::Issues{};
    if (!issues.empty()) {
        finish(path, issues);
    }
    return !issues.empty();
}

void ShapesPage::finish(const QString& path, const params::Issues& issues)
{
    if (issues.empty()) {
        say(tr("Written: %1").arg(path));
    } else {
        Q_EMIT failed(tr("%1 was not written.").arg(QFileInfo(path).fileName()), issues);
    }
}

} // namespace lrp::ui
