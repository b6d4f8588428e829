#include "ui/surface/SurfaceWords.h"

#include "ui/surface/SurfacePainting.h"
#include "ui/surface/Walkers.h"
#include "ui/text/FigureText.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <QStringList>

namespace lrp::ui
{

namespace
{

/// "(3, 0.5)"
QString pointText(const surface::Point& at)
{
    return QStringLiteral("(%1, %2)").arg(figureText(at[0]), figureText(at[1]));
}

double distance(const surface::Point& a, const surface::Point& b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1]);
}

double toNearestMinimum(const surface::Point& at, const surface::Surface& surface)
{
    double least = distance(at, surface.minima.front());
    for (const surface::Point& minimum : surface.minima) {
        least = std::min(least, distance(at, minimum));
    }
    return least;
}

} // namespace

QString afterSteps(std::int64_t steps)
{
    //: %1 is a count of steps: "1,500 steps"
    return translate("surface", "after %1").arg(stepsText(steps));
}

QString surfaceSentence(const QString& title, const surface::Surface& surface)
{
    QStringList places;
    for (const surface::Point& minimum : surface.minima) {
        places.append(pointText(minimum));
    }
    const auto count = places.size();
    return translate("surface", "%1, a loss of two weights, with its (minimum|minima) at %2.",
                     "a name, one or more points", count)
        .arg(title, places.join(QStringLiteral("; ")));
}

QString walkerSentence(const Walker& walker, std::int64_t step, const surface::Surface& surface)
{
    const surface::Point at = walker.walk.at(step);
    return translate("surface", "Lane %1 stands at %2 %3: loss %4, %5 from the nearest minimum.",
                     "a letter, a point, after how many steps, two numbers")
        .arg(QChar(walker.letter))
        .arg(pointText(at), afterSteps(step), figureText(surface.at(at).value),
             figureText(toNearestMinimum(at, surface)));
}

QString forcesSentence(const Walker& walker, std::int64_t step, const Forces& forces,
                       const surface::Surface& surface)
{
    const double slope = std::hypot(forces.slope[0], forces.slope[1]);
    return walkerSentence(walker, step, surface) + ' ' +
           translate("surface", "The slope is %1; at a rate of %2 the next step down it is %3 long.",
                     "three numbers")
               .arg(figureText(slope), figureText(forces.rate), figureText(forces.rate * slope));
}

} // namespace lrp::ui
