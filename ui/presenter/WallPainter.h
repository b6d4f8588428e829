#pragma once

#include "ui/presenter/WallCurves.h"
#include "ui/presenter/WallLayer.h"
#include "ui/presenter/WallNames.h"

#include <QImage>
#include <vector>

namespace lrp::ui
{

/// Paints the wall, on a screen or a slide: the same picture at every size. Keeps what it has read and
/// painted of the runs, so that the next picture of them costs what is new. Thread: any, one at a time.
class WallPainter
{
public:
    /// Paints on anything; how it did is what comes back.
    WallAxes paint(QPainter& painter, QSizeF size, const Wall& wall);
    /// On an image that it may use for that, if it is as large.
    WallAxes paint(QImage& image, QSize size, const Wall& wall);

    /// Where names stand on the last picture.
    const WallNames& names() const { return m_names; }
    /// Where axes and curves were painted anew on the last image.
    const QRegion& news() const { return m_layer.news(); }
    /// Where the last image may differ from the one before.
    const QRegion& changed() const { return m_changed; }

private:
    WallAxes place(QSizeF size, const Wall& wall);
    void paintWords(QPainter& painter, const Wall& wall, const WallAxes& axes, const WallFonts& fonts,
                    const PresenterColours& colours);
    void read(const Wall& wall, int columns);
    WallAxes axesFor(const Wall& wall, const PresenterLayout& layout) const;

    std::vector<WallCurves> m_curves;
    QRegion words(const PresenterLayout& layout) const;

    WallLayer m_layer;
    QRegion m_changed, m_words;
    WallNames m_names;
};

} // namespace lrp::ui
