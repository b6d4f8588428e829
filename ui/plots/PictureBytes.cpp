#include "ui/plots/PictureBytes.h"

#include "ui/plots/Picture.h"
#include "ui/text/Translate.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPdfWriter>
#include <QStringList>
#include <QSvgGenerator>

namespace lrp::ui
{

namespace
{

/// `svg` without the characters that no XML may hold, escaped or not. Names of lanes come from people and
/// files, and the generator writes them as they are.
QByteArray wellFormed(const QByteArray& svg)
{
    QString text = QString::fromUtf8(svg);
    text.removeIf([](QChar c) {
        const char16_t code = c.unicode();
        const bool isSpace = code == u'\t' || code == u'\n' || code == u'\r';
        return (code < u' ' && !isSpace) || code == u'\ufffe' || code == u'\uffff';
    });
    return text.toUtf8();
}

QByteArray element(const char* name, const QString& text)
{
    return QByteArray("<") + name + ">" + text.toHtmlEscaped().toUtf8() + "</" + name + ">";
}

} // namespace

QByteArray svgOf(QSize size, const QString& title, const QString& description, const PaintOn& paint)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    // Qt 6.4 leaves escaping to its caller, Qt 6.8 does it.
    generator.setTitle(QStringLiteral("-"));
    generator.setDescription(QStringLiteral("-"));
    paint(generator);
    QByteArray drawn = buffer.data();
    drawn.replace(element("title", "-"), element("title", title));
    drawn.replace(element("desc", "-"), element("desc", description));
    return wellFormed(drawn);
}

QByteArray pdfOf(QSize size, const QString& title, const PaintOn& paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setResolution(kPdfDotsPerInch);
    const QSizeF points = QSizeF(size) * (72.0 / kPdfDotsPerInch);
    writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    paint(writer);
    return buffer.data();
}

QByteArray pngOf(QImage image, const QString& description)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.setText(QStringLiteral("Description"), description);
    image.save(&buffer, "PNG");
    return buffer.data();
}

params::Issues checkPictureName(const QString& path)
{
    if (QStringList{"png", "svg", "pdf"}.contains(QFileInfo(path).suffix().toLower())) {
        return {};
    }
    const QString known =
        translate("plots", "ends in none of .png, .svg and .pdf, which are the pictures this program writes");
    return {{path.toStdString(), known.toStdString()}};
}

} // namespace lrp::ui
