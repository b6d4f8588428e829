#include "ui/sharpness/SharpnessPicture.h"

#include "core/files/AtomicFile.h"
#include "ui/plots/PictureBytes.h"
#include "ui/sharpness/SharpnessPlot.h"
#include "ui/text/Translate.h"

#include <array>
#include <QApplication>
#include <qcustomplot.h>
#include <QFileInfo>
#include <QFontMetrics>
#include <QPainter>

namespace lrp::ui
{
namespace
{

/// Both views, which nobody sees, one above the other, with the caption below.
class SharpnessCanvas
{
public:
    SharpnessCanvas(SharpnessContent content, bool dark)
        : m_style{Theme::make(dark), QApplication::font()}
    {
        content.view = SharpnessView::Ratio;
        m_caption = captionOf(content).replace('\n', ' ');
        m_captionHeight =
            QFontMetrics(m_style.font)
                .boundingRect(QRect(0, 0, kWidth - 2 * kMargin, 10 * kHeight), kWrapped, m_caption)
                .height();
        for (std::size_t i = 0; i < m_plots.size(); ++i) {
            QCustomPlot& plot = m_plots[i];
            plot.setAttribute(Qt::WA_DontShowOnScreen);
            plot.resize(kWidth, kHeight);
            plot.setViewport(QRect(0, 0, kWidth, kHeight));
            content.view = i == 0 ? SharpnessView::Ratio : SharpnessView::Curvature;
            m_drawn[i].setStyle(m_style);
            m_drawn[i].setContent(content);
        }
    }

    const QString& caption() const { return m_caption; }
    QSize size() const { return {kWidth, kPlots * kHeight + m_captionHeight + 2 * kMargin}; }

    void paintOn(QPaintDevice& device, double scale)
    {
        QCPPainter painter(&device);
        painter.scale(scale, scale);
        painter.fillRect(QRect(QPoint(0, 0), size()), m_style.theme.canvas);
        if (scale == 1.0) {
            painter.setMode(QCPPainter::pmVectorized);
        }
        painter.setMode(QCPPainter::pmNoCaching);
        for (QCustomPlot& plot : m_plots) {
            plot.toPainter(&painter, kWidth, kHeight);
            painter.translate(0, kHeight);
        }
        painter.setFont(m_style.font);
        painter.setPen(m_style.theme.muted);
        painter.drawText(QRect(kMargin, kMargin / 2, kWidth - 2 * kMargin, m_captionHeight + 2), kWrapped,
                         m_caption);
    }

    static constexpr double kPixels = 2.0; ///< of a PNG for each of these

private:
    static constexpr int kWidth = 1000;
    static constexpr int kHeight = 360; ///< of a plot
    static constexpr int kPlots = 2;
    static constexpr int kMargin = 14;
    static constexpr int kWrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

    PlotStyle m_style;
    std::array<QCustomPlot, kPlots> m_plots;
    std::array<SharpnessPlot, kPlots> m_drawn{SharpnessPlot(m_plots[0]), SharpnessPlot(m_plots[1])};
    QString m_caption;
    int m_captionHeight = 0;
};

} // namespace

params::Issues writeSharpnessPicture(const SharpnessContent& content, bool dark, const QString& path)
{
    SharpnessCanvas canvas(content, dark);
    QByteArray bytes;
    if (QFileInfo(path).suffix().toLower() == QLatin1String("svg")) {
        bytes = svgOf(canvas.size(), translate("sharpness", "Sharpness"), canvas.caption(),
                      [&](QPaintDevice& device) { canvas.paintOn(device, 1.0); });
    } else {
        QImage image((SharpnessCanvas::kPixels * QSizeF(canvas.size())).toSize(), QImage::Format_RGB32);
        canvas.paintOn(image, SharpnessCanvas::kPixels);
        bytes = pngOf(image, canvas.caption());
    }
    return files::writeFile(path.toStdString(), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace lrp::ui
