#include "ui/classroom/ClassPicture.h"

#include "core/files/AtomicFile.h"
#include "ui/classroom/ClassPainter.h"
#include "ui/classroom/ClassWords.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <QApplication>
#include <QBuffer>
#include <QPainter>

namespace lrp::ui
{

namespace
{

constexpr int kMargin = 24;

/// Its height, and with a painter the picture itself.
double drawAll(QPainter* painter, const ClassPicture& picture, const Theme& theme)
{
    ClassSheet sheet(painter, {theme, QApplication::font()},
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

} // namespace

QImage imageOf(const ClassPicture& picture)
{
    const Theme theme = Theme::make(picture.dark);
    const QSizeF size(picture.width, std::ceil(drawAll(nullptr, picture, theme)));
    QImage image((picture.scale * size).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(picture.scale);
    image.fill(theme.canvas);
    image.setText(QStringLiteral("Description"), descriptionOf(picture)); // as the PNG standard names it
    QPainter painter(&image);
    drawAll(&painter, picture, theme);
    return image;
}

params::Issues writeClassPicture(const ClassPicture& picture, const QString& path)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    imageOf(picture).save(&buffer, "PNG");
    return files::writeFile(path.toStdString(),
                            {buffer.data().constData(), static_cast<std::size_t>(buffer.size())});
}

} // namespace lrp::ui
