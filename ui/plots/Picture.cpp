#include "ui/plots/Picture.h"

#include "core/experiment/AtomicFile.h"
#include "ui/plots/Chart.h"

#include <QBuffer>
#include <QCoreApplication>
#include <qcustomplot.h>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace lrp::ui
{

namespace
{

constexpr double kPdfDotsPerInch = 96.0; ///< a pixel of the picture is a CSS pixel on paper

/// Draws without the plotting library's pixel shortcuts, so that curves stay curves.
void paintVector(QCustomPlot& plot, QPaintDevice& device, QSize size)
{
    QCPPainter painter;
    painter.begin(&device);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    plot.toPainter(&painter, size.width(), size.height());
    painter.end();
}

QByteArray svg(QCustomPlot& plot, QSize size, const QString& title)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(title);
    paintVector(plot, generator, size);
    return buffer.data();
}

QByteArray pdf(QCustomPlot& plot, QSize size, const QString& title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setResolution(static_cast<int>(kPdfDotsPerInch));
    const QSizeF points = QSizeF(size) * (72.0 / kPdfDotsPerInch);
    writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    paintVector(plot, writer, size);
    return buffer.data();
}

QByteArray png(QCustomPlot& plot, QSize size, double scale)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    plot.toPixmap(size.width(), size.height(), scale).save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

params::Issues writePicture(const PictureContent& content, const QString& path, QSize size, double scale)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != QLatin1String("png") && ending != QLatin1String("svg") && ending != QLatin1String("pdf")) {
        const QString known = QCoreApplication::translate(
            "lrp::ui::Picture",
            "ends in none of .png, .svg and .pdf, which are the pictures this program writes");
        return {{path.toStdString(), known.toStdString()}};
    }

    QCustomPlot plot;
    plot.setAttribute(Qt::WA_DontShowOnScreen);
    plot.resize(size);
    plot.setViewport(QRect(QPoint(0, 0), size));
    Chart chart(plot, ChartUse::Picture, content.record != nullptr);
    chart.setStyle({Theme::make(content.dark), plot.font()});
    chart.setTitle(content.title);
    chart.setOptions(
        {.rateScale = content.rateScale, .lossScale = content.lossScale, .normalised = content.normalised});
    chart.setLanes(content.lanes, content.shape);
    chart.setRecord(content.record);
    plot.replot(QCustomPlot::rpImmediateRefresh);

    const QByteArray bytes = ending == QLatin1String("png")   ? png(plot, size, scale)
                             : ending == QLatin1String("svg") ? svg(plot, size, content.title)
                                                              : pdf(plot, size, content.title);
    return experiment::writeFile(path.toStdString(),
                                 {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace lrp::ui
