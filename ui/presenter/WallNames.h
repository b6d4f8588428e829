#pragma once

#include "ui/presenter/WallCurves.h"
#include "ui/presenter/WallText.h"

#include <vector>

namespace lrp::ui
{

/// Where names and numbers stand on the wall; no two of them meet.
struct WallNames {
    struct Place {
        std::size_t lane; ///< of the curves
        QRectF text;
        double wanted; ///< the height where its line ends
        QString words;
        bool hasLine = true; ///< else it is wanted nowhere
    };
    std::vector<Place> rates;   ///< numbers of up to kMostRates lanes, names of more
    std::vector<Place> losses;  ///< names
    std::vector<Place> left;    ///< names of lanes that diverged, at their marks
    std::vector<QPointF> marks; ///< of these
    bool areRatesNumbers = false;
};

WallNames placeNames(const std::vector<WallCurves>& curves, const WallAxes& axes, const WallFonts& fonts);

void paintNames(QPainter& painter, const WallNames& names, const std::vector<WallCurves>& curves,
                const WallAxes& axes, const WallFonts& fonts, const PresenterColours& colours);

} // namespace lrp::ui
