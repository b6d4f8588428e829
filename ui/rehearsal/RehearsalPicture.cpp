#include "ui/rehearsal/RehearsalPicture.h"

#include "core/files/AtomicFile.h"
#include "ui/plots/PictureBytes.h"
#include "ui/rehearsal/RehearsalPlot.h"

#include <algorithm>
#include <QApplication>
#include <qcustomplot.h>
#include <QFileInfo>
#include <QPainter>

namespace lrp::ui
{

namespace
{

constexpr int kWidth = 1200;
constexpr double kPixels = 2.0; ///< of a PNG for each of these
constexpr int kMargin = 12;

/// A plot that nobody sees, with the caption below it.
class RehearsalCanvas
{
public:
    RehearsalCanvas(const RehearsalContent& content, bool dark)
        : m_style{Theme::make(dark), QApplication::font()}
        , m_rows(m_plot)
        , m_caption(captionOf(content))
    {
        m_plot.setAttribute(Qt::WA_DontShowOnScreen);
        m_rows.setContent(content);
        m_rows.setStyle(m_style);
        const int each = std::max(280, 2 * m_rows.leastHeight() / static_cast<int>(content.rows.size()));
        m_plotSize = {kWidth, each * static_cast<int>(content.rows.size())};
        m_plot.resize(m_plotSize);
        m_plot.setViewport(QRect(QPoint(0, 0), m_plotSize));
    }

    QSize size() const { return {kWidth, m_plotSize.height() + qRound(m_style.lineHeight()) + 2 * kMargin}; }

    void paintOn(QPaintDevice& device, double scale)
    {
        QCPPainter painter(&device);
        painter.scale(scale, scale);
        painter.fillRect(QRect(QPoint(0, 0), size()), m_style.theme.canvas);
        if (scale == 1.0) {
            painter.setMode(QCPPainter::pmVectorized);
        }
        painter.setMode(QCPPainter::pmNoCaching);
        m_plot.toPainter(&painter, m_plotSize.width(), m_plotSize.height());
        painter.setFont(m_style.font);
        painter.setPen(m_style.theme.muted);
        painter.drawText(QRect(kMargin, m_plotSize.height() + kMargin / 2, kWidth - 2 * kMargin,
                               size().height() - m_plotSize.height() - kMargin),
                         Qt::AlignLeft | Qt::AlignVCenter, m_caption);
    }

private:
    PlotStyle m_style;
    QCustomPlot m_plot;
    RehearsalPlot m_rows;
    QString m_caption;
    QSize m_plotSize;
};

} // namespace

params::Issues writeRehearsalPicture(const RehearsalContent& content, bool dark, const QString& path)
{
    RehearsalCanvas canvas(content, dark);
    const QString title = QString::fromStdString(content.reports->name);
    const QString description = captionOf(content) + ' ' + summaryOf(content);
    QByteArray bytes;
    if (QFileInfo(path).suffix().toLower() == QLatin1String("svg")) {
        bytes = svgOf(canvas.size(), title, description,
                      [&](QPaintDevice& device) { canvas.paintOn(device, 1.0); });
    } else {
        QImage image((kPixels * QSizeF(canvas.size())).toSize(), QImage::Format_RGB32);
        canvas.paintOn(image, kPixels);
        bytes = pngOf(image, description);
    }
    return files::writeFile(path.toStdString(), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace lrp::ui
