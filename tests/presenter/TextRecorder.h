#pragma once

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QSize>
#include <vector>

namespace lrp::ui::test
{

/// A device that notes where a painter writes what, and draws nothing.
class TextRecorder : public QPaintDevice
{
public:
    struct Text {
        QString words;
        QRectF box; ///< as high as a line
        QColor colour;
    };

    explicit TextRecorder(QSize size)
        : m_size(size)
    {
    }

    /// Words beside each other in one line and colour, as digits of equal width are written, as one.
    const std::vector<Text>& texts() const { return m_engine.texts; }

    QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        default:
            return 1;
        }
    }

private:
    class Engine : public QPaintEngine
    {
    public:
        Engine()
            : QPaintEngine(AllFeatures)
        {
        }
        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState& now) override
        {
            if (now.state() & DirtyPen) {
                m_colour = now.pen().color();
            }
        }
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
        void drawPath(const QPainterPath&) override {}
        void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
        Type type() const override { return User; }
        void drawTextItem(const QPointF& at, const QTextItem& item) override
        {
            const QFontMetricsF metrics(item.font());
            const QRectF box(at.x(), at.y() - metrics.ascent(), item.width(), metrics.height());
            if (item.text().trimmed().isEmpty()) {
                return;
            }
            if (!texts.empty()) {
                Text& last = texts.back();
                const bool goesOn = last.box.top() == box.top() && last.colour == m_colour &&
                                    std::abs(last.box.right() - box.left()) < 0.3 * box.height();
                if (goesOn && item.text().size() == 1) {
                    last.words += item.text();
                    last.box |= box;
                    return;
                }
            }
            texts.push_back({item.text(), box, m_colour});
        }

        std::vector<Text> texts;

    private:
        QColor m_colour;
    };

    QSize m_size;
    mutable Engine m_engine;
};

} // namespace lrp::ui::test
