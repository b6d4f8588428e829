#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <vector>

namespace lrp::ui
{

/// A point of a curve that is drawn; `value` NaN breaks the line there.
struct CurvePoint {
    double x = 0.0;
    double value = 0.0;
};

/// Keeps, of any number of points, the least and the greatest in each of `columns` equal slices between two
/// x: as many points as a screen can show, with every spike among them. Values that are NaN or infinite are
/// counted apart, and the line breaks there. One point on either side of the slices is kept too, so that
/// lines run out of the picture. Thread: any, one at a time.
class Decimator
{
public:
    struct Column {
        double minimum = std::numeric_limits<double>::infinity();
        double maximum = -std::numeric_limits<double>::infinity();
        double minimumX = 0.0;
        double maximumX = 0.0;
        double last = std::numeric_limits<double>::quiet_NaN();    ///< the latest taken, finite or not
        double brokenX = std::numeric_limits<double>::quiet_NaN(); ///< the first value that is not finite

        bool hasValues() const { return minimum <= maximum; }
        bool isBroken() const { return !std::isnan(brokenX); }
    };

    /// Forgets everything; from now on x from `begin` to `end` fall into `columns` slices, at least 1.
    void restart(double begin, double end, int columns);

    /// Takes a point; its x must not lie in an earlier slice.
    void add(double x, double value)
    {
        enter(x);
        put(x, value);
    }

    /// Takes many points at once, a slice at a time: those of the places from `begin` up to `end`, whose x is
    /// `firstX` plus the place. over(from, to) says the Extent of some of them. Of slices that hold many, the
    /// edges move to the next block of an ExtentPyramid, by a quarter of their width at most.
    template <class Over>
    void addPlaces(std::size_t begin, std::size_t end, double firstX, Over&& over)
    {
        const auto xOf = [firstX](std::size_t place) { return firstX + static_cast<double>(place); };
        const std::size_t grain = placesToRound();
        while (begin < end) {
            const double places = std::ceil(enter(xOf(begin)) - xOf(begin)); // until the slice ends
            std::size_t stop = end;
            if (places < static_cast<double>(end - begin)) {
                stop = begin + std::max<std::size_t>(1, static_cast<std::size_t>(places));
                stop = std::min(end, (stop + grain - 1) / grain * grain);
            }
            const auto extent = over(begin, stop);
            if (extent.isBroken()) {
                put(xOf(extent.brokenAt), std::numeric_limits<double>::quiet_NaN());
            }
            if (extent.hasValues()) {
                put(xOf(extent.lowAt), extent.low);
                put(xOf(extent.highAt), extent.high);
            }
            begin = stop;
        }
    }

    /// The slices, with what lies before the first and after the last at either end.
    const std::vector<Column>& columns() const { return m_columns; }

    /// Where the latest point fell; columns before it are complete.
    std::size_t currentColumn() const { return m_current; }

    /// The column of the point that the curve in columns from `first` on is joined to; `first` if there is
    /// none.
    std::size_t joinedTo(std::size_t first) const;

    /// The curve in order of x, each multiplied by `xFactor`: at most two points a column and a break. With
    /// `first` and `last`, the columns from the one up to the other, joined to the point before them.
    void points(double xFactor, std::vector<CurvePoint>& curve, std::size_t first = 0,
                std::size_t last = std::numeric_limits<std::size_t>::max()) const;

private:
    /// Goes on to the slice that holds x; where that ends.
    double enter(double x)
    {
        if (!(x < m_currentEnd)) {
            moveTo(x);
        }
        return m_currentEnd;
    }
    void put(double x, double value)
    {
        Column& column = m_columns[m_current];
        column.last = value;
        if (!(std::abs(value) <= std::numeric_limits<double>::max())) {
            if (!column.isBroken()) {
                column.brokenX = x;
            }
            return;
        }
        if (value < column.minimum) {
            column.minimum = value;
            column.minimumX = x;
        }
        if (value > column.maximum) {
            column.maximum = value;
            column.maximumX = x;
        }
    }
    void moveTo(double x);
    std::size_t placesToRound() const;
    static void append(const Column& column, double xFactor, std::vector<CurvePoint>& curve);

    double m_begin = 0.0;
    double m_columnsPerX = 1.0;
    std::vector<Column> m_columns{3};
    std::size_t m_current = 0;
    double m_currentEnd = -std::numeric_limits<double>::infinity();
};

} // namespace lrp::ui
