#pragma once

#include <QFont>
#include <QRectF>
#include <QSize>

namespace lrp::ui
{

/// How large everything on the wall is: shares of the screen's height, in pixels, so that every screen shows
/// the same picture. Of text it is the height of a line. Source: a text of a fiftieth of the height is
/// readable from eight heights away.
struct PresenterSizes {
    double smallText = 0.0; ///< axis numbers, state
    double laneName = 0.0;
    double badge = 0.0;
    double question = 0.0;
    double rateOfOne = 0.0; ///< current rate of the only lane
    double rateOfFew = 0.0; ///< of two to four

    double curve = 0.0; ///< widths from here on
    double dimmedCurve = 0.0;
    double plan = 0.0;
    double raw = 0.0;
    double axis = 0.0;
    double crosshair = 0.0;
    double pen = 0.0;
    double grid = 0.0;

    double spot = 0.0;      ///< across
    double nameGap = 0.0;   ///< between the middles of two names
    double leaderGap = 0.0; ///< a name that was moved further has a leader

    static PresenterSizes of(double height);
};

inline constexpr double kDimmed = 0.20;     ///< of a curve's opacity beside the one in the spotlight
inline constexpr double kRawShare = 0.25;   ///< of a curve's opacity, behind the smoothed one
inline constexpr double kBesideSpot = 0.60; ///< of the light, around the pointer spot
inline constexpr int kMostReadable = 5;     ///< lanes that a back row tells apart
inline constexpr int kMostRates = 4;        ///< lanes whose current rates stand large on the wall

/// Where everything on the wall is, in pixels: a header, the rates above the losses with line ends to their
/// right, and the state.
struct PresenterLayout {
    QSizeF size;
    PresenterSizes sizes;
    QRectF header, rate, loss, state; ///< one below the other; together the whole wall
    QRectF title, clock;              ///< in the header
    QRectF ratePlot, lossPlot;        ///< in the panels, axis numbers around them
    QRectF rateEnds, lossEnds;        ///< right of the plots, as high as the panels, above the unit of X

    static PresenterLayout of(QSizeF size);
};

/// The font with lines as high as said, to half a pixel or so.
QFont fontOfHeight(QFont font, double lineHeight);

} // namespace lrp::ui
