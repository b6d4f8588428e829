#include "ui/rangetest/RangeTestPicture.h"

#include "core/files/AtomicFile.h"
#include "ui/plots/PictureBytes.h"
#include "ui/text/Translate.h"

#include <QApplication>
#include <qcustomplot.h>
#include <QFileInfo>
#include <QFontMetrics>
#include <QPainter>

namespace lrp::ui
{
namespace
{

/// A plot that nobody sees, with the caption below it.
class RangeTestCanvas
{
public:
    RangeTestCanvas(const RangeTestContent& content, bool dark)
        : m_style{Theme::make(dark), QApplication::font()}
        , m_drawn(m_plot)
        , m_caption(captionOf(content) + ' ' + legendOf(content))
    {
        m_plot.setAttribute(Qt::WA_DontShowOnScreen);
        m_plot.resize(kWidth, kHeight);
        m_plot.setViewport(QRect(0, 0, kWidth, kHeight));
        m_drawn.setStyle(m_style);
        m_drawn.setContent(content);
        m_caption.replace(QStringLiteral("\n"), QStringLiteral(" "));
        m_captionHeight =
            QFontMetrics(m_style.font)
                .boundingRect(QRect(0, 0, kWidth - 2 * kMargin, 10 * kHeight), kWrapped, m_caption)
                .height();
    }

    const QString& caption() const { return m_caption; }
    QSize size() const { return {kWidth, kHeight + m_captionHeight + 2 * kMargin}; }

    void paintOn(QPaintDevice& device, double scale)
    {
        QCPPainter painter(&device);
        painter.scale(scale, scale);
        painter.fillRect(QRect(QPoint(0, 0), size()), m_style.theme.canvas);
        if (scale == 1.0) {
            painter.setMode(QCPPainter::pmVectorized);
        }
        painter.setMode(QCPPainter::pmNoCaching);
        m_plot.toPainter(&painter, kWidth, kHeight);
        painter.setFont(m_style.font);
        painter.setPen(m_style.theme.muted);
        painter.drawText(QRect(kMargin, kHeight + kMargin / 2, kWidth - 2 * kMargin, m_captionHeight + 2),
                         kWrapped, m_caption);
    }

    static constexpr double kPixels = 2.0; ///< of a PNG for each of these

private:
    static constexpr int kWidth = 1000;
    static constexpr int kHeight = 520; ///< of the plot
    static constexpr int kMargin = 14;
    static constexpr int kWrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

    PlotStyle m_style;
    QCustomPlot m_plot;
    RangeTestPlot m_drawn;
    QString m_caption;
    int m_captionHeight = 0;
};

} // namespace

params::Issues writeRangeTestPicture(const RangeTestContent& content, bool dark, const QString& path)
{
    RangeTestCanvas canvas(content, dark);
    QByteArray bytes;
    if (QFileInfo(path).suffix().toLower() == QLatin1String("svg")) {
        bytes = svgOf(canvas.size(), translate("rangetest", "Range test"), canvas.caption(),
                      [&](QPaintDevice& device) { canvas.paintOn(device, 1.0); });
    } else {
        QImage image((RangeTestCanvas::kPixels * QSizeF(canvas.size())).toSize(), QImage::Format_RGB32);
        canvas.paintOn(image, RangeTestCanvas::kPixels);
        bytes = pngOf(image, canvas.caption());
    }
    return files::writeFile(path.toStdString(), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace lrp::ui
