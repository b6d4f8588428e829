#include "ui/plots/CaptionedPicture.h"

#include "core/files/AtomicFile.h"
#include "ui/plots/PictureBytes.h"

#include <deque>
#include <QApplication>
#include <qcustomplot.h>
#include <QFileInfo>
#include <QFontMetrics>
#include <QPainter>

namespace lrp::ui
{
namespace
{

constexpr int kWidth = 1000;
constexpr int kMargin = 14;
constexpr double kPixels = 2.0; ///< of a PNG for each of these
constexpr int kWrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

/// The plots, which nobody sees, and the caption below them.
class Canvas
{
public:
    Canvas(const CaptionedPicture& picture, bool dark)
        : m_style{Theme::make(dark), QApplication::font()}
        , m_height(picture.height)
        , m_caption(QString(picture.caption).replace(QLatin1Char('\n'), QLatin1Char(' ')))
    {
        for (const CaptionedPicture::Draw& draw : picture.plots) {
            QCustomPlot& plot = m_plots.emplace_back();
            plot.setAttribute(Qt::WA_DontShowOnScreen);
            plot.resize(kWidth, m_height);
            plot.setViewport(QRect(0, 0, kWidth, m_height));
            m_drawn.push_back(draw(plot, m_style));
        }
        const QRect room(0, 0, kWidth - 2 * kMargin, 10 * m_height);
        m_captionHeight = QFontMetrics(m_style.font).boundingRect(room, kWrapped, m_caption).height();
    }

    const QString& caption() const { return m_caption; }
    QSize size() const
    {
        return {kWidth, static_cast<int>(m_plots.size()) * m_height + m_captionHeight + 2 * kMargin};
    }

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
            plot.toPainter(&painter, kWidth, m_height);
            painter.translate(0, m_height);
        }
        painter.setFont(m_style.font);
        painter.setPen(m_style.theme.muted);
        painter.drawText(QRect(kMargin, kMargin / 2, kWidth - 2 * kMargin, m_captionHeight + 2), kWrapped,
                         m_caption);
    }

private:
    PlotStyle m_style;
    int m_height;
    QString m_caption;
    int m_captionHeight = 0;
    std::deque<QCustomPlot> m_plots;
    std::vector<std::shared_ptr<void>> m_drawn; ///< on the plots, which outlive it
};

} // namespace

params::Issues writeCaptioned(const CaptionedPicture& picture, bool dark, const QString& path)
{
    Canvas canvas(picture, dark);
    QByteArray bytes;
    if (QFileInfo(path).suffix().toLower() == QLatin1String("svg")) {
        bytes = svgOf(canvas.size(), picture.title, canvas.caption(),
                      [&](QPaintDevice& device) { canvas.paintOn(device, 1.0); });
    } else {
        QImage image((kPixels * QSizeF(canvas.size())).toSize(), QImage::Format_RGB32);
        canvas.paintOn(image, kPixels);
        bytes = pngOf(image, canvas.caption());
    }
    return files::writeFile(path.toStdString(), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace lrp::ui
