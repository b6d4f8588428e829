#pragma once

#include "ui/presenter/WallCurves.h"
#include "ui/presenter/WallText.h"

#include <optional>
#include <QImage>
#include <QRegion>
#include <QSize>
#include <vector>

namespace lrp::ui
{

/// The picture of all that lies below names and words: axes and curves. While nothing else changes, the next
/// one is painted anew only where curves have grown. Thread: any, one at a time.
class WallLayer
{
public:
    /// `curves` stand on the axes, and were last placed for this.
    const QImage& paint(QSize size, const Wall& wall, const WallAxes& axes,
                        const std::vector<WallCurves>& curves, const WallFonts& fonts,
                        const PresenterColours& colours);
    /// The next picture is painted whole: curves were placed for something else.
    void forget() { m_look.reset(); }

    /// What the last paint() painted anew.
    const QRegion& news() const { return m_news; }

private:
    struct LaneLook {
        char letter;
        bool isGhost, isDimmed, areMarked;
        bool operator==(const LaneLook&) const = default;
    };
    /// Whatever the picture depends on, beside the lines.
    struct Look {
        QSize size;
        bool dark;
        QFont font;
        XUnit unit;
        bool isNormalised;
        WallAxis x, rate, loss;
        std::optional<double> crosshair; ///< in units of X
        std::vector<LaneLook> lanes;
        bool operator==(const Look&) const = default;
    };

    static Look lookOf(QSize size, const Wall& wall, const WallAxes& axes,
                       const std::vector<WallCurves>& curves);

    QImage m_image;
    std::optional<Look> m_look; ///< of the image
    QRegion m_news;
};

} // namespace lrp::ui
