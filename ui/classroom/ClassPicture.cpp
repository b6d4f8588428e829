#include "ui/classroom/ClassPicture.h"

#include "core/files/AtomicFile.h"
#include "ui/classroom/ClassPainter.h"
#include "ui/classroom/ClassWords.h"
#include "ui/plots/PictureBytes.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <QFileInfo>
#include <QPainter>

namespace lrp::ui
{

namespace
{

constexpr int kMargin = 24;

/// Its height, and with a painter the picture itself.
double drawAll(QPainter* painter, const ClassPicture& picture, const Theme& theme)
{
    ClassSheet sheet(painter, {theme, picture.font},
                     QRectF(kMargin, kMargin, picture.width - 2 * kMargin, 0));
    sheet.write(picture.restsOn, theme.muted);
    sheet.skip(sheet.line());
    for (const ClassQuestion& question : picture.questions) {
        drawQuestion(sheet, question);
        sheet.skip(1.5 * sheet.line());
    }
    if (picture.questions.empty()) {
        sheet.write(translate("classroom", "No answers yet."), theme.text);
    }
    return sheet.y() + kMargin;
}

QString descriptionOf(const ClassPicture& picture)
{
    QStringList parts{picture.restsOn};
    for (const ClassQuestion& question : picture.questions) {
        parts.append(summaryOf(question));
    }
    return parts.join(' ');
}

QSize sizeOf(const ClassPicture& picture, const Theme& theme)
{
    return {picture.width, static_cast<int>(std::ceil(drawAll(nullptr, picture, theme)))};
}

/// With its canvas.
void drawOn(QPaintDevice& device, QSize size, const ClassPicture& picture, const Theme& theme)
{
    QPainter painter(&device);
    painter.fillRect(QRect(QPoint(0, 0), size), theme.canvas);
    drawAll(&painter, picture, theme);
}

QByteArray bytesOf(const ClassPicture& picture, const QString& ending)
{
    const Theme theme = Theme::make(picture.dark);
    const QSize size = sizeOf(picture, theme);
    const auto draw = [&](QPaintDevice& device) { drawOn(device, size, picture, theme); };
    return ending == "svg"   ? svgOf(size, picture.restsOn, descriptionOf(picture), draw)
           : ending == "pdf" ? pdfOf(size, picture.restsOn, draw)
                             : pngOf(imageOf(picture), descriptionOf(picture));
}

} // namespace

QImage imageOf(const ClassPicture& picture)
{
    const Theme theme = Theme::make(picture.dark);
    const QSize size = sizeOf(picture, theme);
    QImage image((picture.scale * QSizeF(size)).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(picture.scale);
    image.setText(QStringLiteral("Description"), descriptionOf(picture)); // as the PNG standard names it
    drawOn(image, size, picture, theme);
    return image;
}

params::Issues writeClassPicture(const ClassPicture& picture, const QString& path)
{
    const QByteArray bytes = bytesOf(picture, QFileInfo(path).suffix().toLower());
    return files::writeFile(path.toStdString(), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace lrp::ui
