#include "ui/plots/PaintedLayer.h"

#include <qcustomplot.h>
#include <utility>

namespace lrp::ui
{

namespace
{

class Painted : public QCPLayerable
{
public:
    Painted(QCustomPlot* plot, const QString& layer, std::function<void(QPainter&)> paint)
        : QCPLayerable(plot, layer)
        , m_paint(std::move(paint))
    {
    }

protected:
    // QCustomPlot's own switch also moves everything by half a pixel, pixmaps and text included.
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(false); }
    QRect clipRect() const override { return mParentPlot->viewport(); }
    void draw(QCPPainter* painter) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        m_paint(*painter);
        painter->setRenderHint(QPainter::Antialiasing, false);
    }

private:
    std::function<void(QPainter&)> m_paint;
};

} // namespace

void addPainted(QCustomPlot& plot, const QString& layer, std::function<void(QPainter&)> paint)
{
    new Painted(&plot, layer, std::move(paint)); // owned by the plot
}

} // namespace lrp::ui
