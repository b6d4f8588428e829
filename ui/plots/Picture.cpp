#include "ui/plots/Picture.h"

#include "core/files/AtomicFile.h"
#include "ui/plots/Chart.h"
#include "ui/plots/PictureBytes.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <QApplication>
#include <qcustomplot.h>
#include <QFileInfo>
#include <QImage>
#include <QPixmap>

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
    if (params::Issues issues = checkPictureName(path); !issues.empty()) {
        return issues;
    }
    const QString ending = QFileInfo(path).suffix().toLower();
    Canvas canvas(content, options, form.size, styleOf(form));
    const PaintOn paint = [&](QPaintDevice& device) { canvas.paintOn(device); };
    const QByteArray bytes =
        ending == QLatin1String("png")   ? pngOf(canvas.pixels(form.scale).toImage(), canvas.summary())
        : ending == QLatin1String("svg") ? svgOf(form.size, content.title, canvas.summary(), paint)
                                         : pdfOf(form.size, content.title, paint);
    if (bytes.isEmpty()) {
        const QString tooLarge = translate("plots", "is too large a picture; choose a smaller scale");
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
