#include "ui/plots/Picture.h"

#include "core/files/AtomicFile.h"
#include "ui/plots/Chart.h"

#include <algorithm>
#include <QApplication>
#include <QBuffer>
#include <qcustomplot.h>
#include <QFileInfo>
#include <QPdfWriter>
#include <QPixmap>
#include <QSvgGenerator>

namespace lrp::ui
{

namespace
{

bool hasLoss(const ChartContent& content)
{
    return content.record != nullptr || !content.bands.empty() ||
           std::any_of(content.lanes.begin(), content.lanes.end(),
                       [](const LaneCurve& lane) { return lane.run != nullptr; }) ||
           std::any_of(content.references.begin(), content.references.end(), showsLoss);
}

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

PlotStyle styleOf(const PictureForm& form)
{
    return PlotStyle{Theme::make(form.dark), QApplication::font()}.scaled(form.style);
}

/// The panels, drawn once.
class Canvas
{
public:
    Canvas(const ChartContent& content, const ChartOptions& options, QSize size, const PlotStyle& style)
        : m_size(size)
        , m_chart(prepared(m_plot, size, style.font), ChartUse::Picture, hasLoss(content))
    {
        m_chart.setStyle(style);
        m_chart.setContent(content);
        m_chart.setOptions(options);
        m_plot.replot(QCustomPlot::rpImmediateRefresh);
    }

    QString summary() const { return m_chart.summary(); }
    QPixmap pixels(double scale) { return m_plot.toPixmap(m_size.width(), m_size.height(), scale); }
    void paint(QCPPainter& painter) { m_plot.toPainter(&painter, m_size.width(), m_size.height()); }
    void paintOn(QPaintDevice& device)
    {
        QCPPainter painter;
        painter.begin(&device);
        setVector(painter);
        paint(painter);
        painter.end();
    }

    /// Without the plotting library's pixel shortcuts, so that curves stay curves.
    static void setVector(QCPPainter& painter)
    {
        painter.setMode(QCPPainter::pmVectorized);
        painter.setMode(QCPPainter::pmNoCaching);
    }

private:
    static QCustomPlot& prepared(QCustomPlot& plot, QSize size, const QFont& font)
    {
        plot.setAttribute(Qt::WA_DontShowOnScreen);
        plot.setFont(font);
        plot.resize(size);
        plot.setViewport(QRect(QPoint(0, 0), size));
        return plot;
    }

    QSize m_size;
    QCustomPlot m_plot;
    Chart m_chart;
};

QByteArray element(const char* name, const QString& text)
{
    return QByteArray("<") + name + ">" + text.toHtmlEscaped().toUtf8() + "</" + name + ">";
}

QByteArray svg(Canvas& canvas, QSize size, const QString& title)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    // Qt 6.4 leaves escaping to its caller, Qt 6.8 does it.
    generator.setTitle(QStringLiteral("-"));
    generator.setDescription(QStringLiteral("-"));
    canvas.paintOn(generator);
    QByteArray drawn = buffer.data();
    drawn.replace(element("title", "-"), element("title", title));
    drawn.replace(element("desc", "-"), element("desc", canvas.summary()));
    return wellFormed(drawn);
}

QByteArray pdf(Canvas& canvas, QSize size, const QString& title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setResolution(kPdfDotsPerInch);
    const QSizeF points = QSizeF(size) * (72.0 / kPdfDotsPerInch);
    writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    canvas.paintOn(writer);
    return buffer.data();
}

QByteArray png(Canvas& canvas, double scale)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImage image = canvas.pixels(scale).toImage();
    image.setText(QStringLiteral("Description"), canvas.summary()); // as the PNG standard names it
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

std::vector<LaneCurve> plannedLanes(const experiment::Experiment& experiment, const experiment::Shape& shape,
                                    const engine::Record* record)
{
    std::vector<LaneCurve> lanes;
    for (std::size_t i = 0; i < experiment.lanes.size(); ++i) {
        const experiment::Lane& lane = experiment.lanes[i];
        const std::int64_t from =
            record != nullptr && i < record->lanes().size() ? record->lanes()[i]->beginning.scheduleStep : 0;
        // A fork whose data were never loaded has no length yet.
        lanes.push_back({.letter = lane.letter,
                         .name = QString::fromStdString(lane.name),
                         .plan = std::make_shared<experiment::Plan>(
                             experiment::plan(lane, shape, "/schedule", std::min(from, shape.totalSteps)))});
    }
    return lanes;
}

params::Issues writePicture(const ChartContent& content, const ChartOptions& options, const PictureForm& form,
                            const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != QLatin1String("png") && ending != QLatin1String("svg") && ending != QLatin1String("pdf")) {
        const QString known = QCoreApplication::translate(
            "lrp::ui::Picture",
            "ends in none of .png, .svg and .pdf, which are the pictures this program writes");
        return {{path.toStdString(), known.toStdString()}};
    }

    Canvas canvas(content, options, form.size, styleOf(form));
    const QByteArray bytes = ending == QLatin1String("png")   ? png(canvas, form.scale)
                             : ending == QLatin1String("svg") ? svg(canvas, form.size, content.title)
                                                              : pdf(canvas, form.size, content.title);
    if (bytes.isEmpty()) {
        const QString tooLarge =
            QCoreApplication::translate("lrp::ui::Picture", "is too large a picture; choose a smaller scale");
        return {{path.toStdString(), tooLarge.toStdString()}};
    }
    return files::writeFile(path.toStdString(), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

QPixmap makePicture(const ChartContent& content, const ChartOptions& options, const PictureForm& form)
{
    return Canvas(content, options, form.size, styleOf(form)).pixels(form.scale);
}

void paintPicture(const ChartContent& content, const ChartOptions& options, QSize size, QCPPainter& painter)
{
    Canvas::setVector(painter);
    Canvas(content, options, size, {Theme::make(false), painter.font()}).paint(painter);
}

} // namespace lrp::ui
