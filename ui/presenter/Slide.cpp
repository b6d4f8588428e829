#include "ui/presenter/Slide.h"

#include "core/files/AtomicFile.h"
#include "ui/plots/PictureBytes.h"
#include "ui/presenter/PresenterColours.h"
#include "ui/presenter/WallPainter.h"

#include <QFileInfo>
#include <QPainter>

namespace lrp::ui
{

QImage imageOf(const Slide& slide, QSize size)
{
    QImage image;
    const WallAxes axes = WallPainter().paint(image, size, slide.wall);
    QPainter painter(&image);
    slide.strokes.paint(painter, axes, PresenterColours::make(slide.wall.dark).pen);
    return image;
}

params::Issues writeSlide(const Slide& slide, QSize size, const QString& path)
{
    if (params::Issues issues = checkPictureName(path); !issues.empty()) {
        return issues;
    }
    const PaintOn paint = [&](QPaintDevice& device) {
        QPainter painter(&device);
        const WallAxes axes = WallPainter().paint(painter, size, slide.wall);
        slide.strokes.paint(painter, axes, PresenterColours::make(slide.wall.dark).pen);
    };
    const QString ending = QFileInfo(path).suffix().toLower();
    const QByteArray bytes = ending == QLatin1String("png") ? pngOf(imageOf(slide, size), inWords(slide.wall))
                             : ending == QLatin1String("svg")
                                 ? svgOf(size, slide.wall.title, inWords(slide.wall), paint)
                                 : pdfOf(size, slide.wall.title, paint);
    return files::writeFile(path.toStdString(), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace lrp::ui
