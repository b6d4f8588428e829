#include "tests/sight/Texts.h"
#include "tests/sight/Tour.h"
#include "ui/plots/CurvesView.h"
#include "ui/style/Theme.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <qcustomplot.h>

namespace lrp::test
{
namespace
{

/// The curves of all eight lanes, each alone in the plots, light or dark.
class Lines : public Sight, public testing::WithParamInterface<bool>
{
protected:
    Lines()
    {
        setDark(GetParam());
        while (model.laneCount() < 8) {
            trigger("addLane");
        }
        plot = find<ui::CurvesView>("curves")->findChild<QCustomPlot*>();
        settle();
    }

    QImage plotAlone(int lane)
    {
        model.soloLane(lane);
        settle();
        return pictureOf(*plot);
    }

    /// Of a panel, 0 the rates, without its frame.
    QRect area(int panel) const
    {
        QRect all = plot->axisRect(panel)->rect().adjusted(3, 3, -3, -3);
        if (plannedRate) {
            constexpr int kBelow = 6;
            all.setTop(qRound(plot->axisRect(panel)->axis(QCPAxis::atLeft)->coordToPixel(*plannedRate)) +
                       kBelow);
        }
        return all;
    }

    void makeConstant()
    {
        for (int lane = 0; lane < 8; ++lane) {
            model.setValue("/lanes/" + std::to_string(lane) + "/schedule", {{"type", "constant"}});
        }
    }

    void expectToStandOut(int panel, int spread)
    {
        const ui::Theme theme = ui::Theme::of(&window);
        for (int lane = 0; lane < 8; ++lane) {
            const char letter = static_cast<char>('A' + lane);
            const QImage picture = plotAlone(lane); // which lays the panels out
            auto contrasts = along(picture, area(panel), theme.canvas, theme.lane(letter), spread);
            ASSERT_GT(contrasts.size(), 100U) << letter;
            const auto fifth = contrasts.begin() + static_cast<std::ptrdiff_t>(contrasts.size() / 5);
            std::nth_element(contrasts.begin(), fifth, contrasts.end());
            EXPECT_GE(*fifth, 3.0) << letter << " in panel " << panel;
        }
    }

    /// How far the line in each column stands apart from the canvas, in the colour that was chosen for it:
    /// what lies between canvas and `ink` is added up over neighbouring rows, between which the edges of thin
    /// lines are shared out.
    static std::vector<double> along(const QImage& picture, const QRect& area, QColor canvas, QColor ink,
                                     int spread)
    {
        std::vector<double> contrasts;
        for (int x = area.left(); x <= area.right(); ++x) {
            double farthest = 1.0;
            for (int y = area.top() + 1; y < area.bottom(); ++y) {
                double share = 0.0;
                for (int row = y - spread; row <= y + spread; ++row) {
                    share += shareOf(picture.pixelColor(x, row), canvas, ink);
                }
                if (share > 0.2) {
                    farthest = std::max(farthest,
                                        ui::contrast(ui::mixed(ink, canvas, std::min(share, 1.0)), canvas));
                }
            }
            if (farthest > 1.0) {
                contrasts.push_back(farthest);
            }
        }
        return fullest(contrasts);
    }

    /// The most within three columns: dashes begin and end within a pixel.
    static std::vector<double> fullest(const std::vector<double>& columns)
    {
        std::vector<double> most;
        for (auto column = columns.begin(); column != columns.end(); ++column) {
            const auto first = column - std::min<std::ptrdiff_t>(3, column - columns.begin());
            const auto last = column + std::min<std::ptrdiff_t>(4, columns.end() - column);
            most.push_back(*std::max_element(first, last));
        }
        return most;
    }

    /// Of the ink in a mixture with the canvas; 0: there is something else in it.
    static double shareOf(const QColor& colour, const QColor& canvas, const QColor& ink)
    {
        const auto vector = [](const QColor& to, const QColor& from) {
            return std::array{to.redF() - from.redF(), to.greenF() - from.greenF(),
                              to.blueF() - from.blueF()};
        };
        const auto way = vector(ink, canvas);
        const auto there = vector(colour, canvas);
        float dot = 0.0F;
        float length = 0.0F;
        for (std::size_t i = 0; i < 3; ++i) {
            dot += way[i] * there[i];
            length += way[i] * way[i];
        }
        const float share = dot / length;
        float off = 0.0F;
        for (std::size_t i = 0; i < 3; ++i) {
            off += std::pow(there[i] - share * way[i], 2.0F);
        }
        return std::sqrt(off / length) < 0.1F ? static_cast<double>(share) : 0.0;
    }

    /// Ink, 0 to 1, along the row that has most of it: of a level line.
    std::vector<double> level(const QImage& grey) const
    {
        const QRect middle =
            area(0).adjusted(40, 8, -40, -8); // beside the numbers of the axis and the letter
        std::vector<double> most;
        double sum = 0.0;
        for (int y = middle.top(); y <= middle.bottom(); ++y) {
            std::vector<double> row;
            for (int x = middle.left(); x <= middle.right(); ++x) {
                row.push_back(std::abs(qGray(grey.pixel(x, y)) - qGray(grey.pixel(middle.topLeft()))) /
                              255.0);
            }
            if (const double ink = std::accumulate(row.begin(), row.end(), 0.0); ink > sum) {
                sum = ink;
                most = std::move(row);
            }
        }
        return most;
    }

    /// Whose dashes, wherever they begin, agree best with the ink along a line.
    static char letterBy(const std::vector<double>& inks)
    {
        char best = '\0';
        double most = 0.0;
        for (char letter = 'A'; letter <= 'H'; ++letter) {
            const double agreement = agreementWith(inks, ui::laneDash(letter));
            if (agreement > most) {
                most = agreement;
                best = letter;
            }
        }
        EXPECT_GT(most, 0.8) << best;
        return best;
    }

    /// The correlation at the best phase; of a solid line 1 where the ink does not vary, else 0.
    static double agreementWith(const std::vector<double>& inks, const QList<qreal>& dash)
    {
        constexpr double kFine = 8.0; ///< phases a pixel
        const double period = std::accumulate(dash.begin(), dash.end(), 0.0);
        if (period == 0.0) {
            const auto [least, most] = std::minmax_element(inks.begin(), inks.end());
            return *least > 0.8 * *most ? 1.0 : 0.0;
        }
        double best = 0.0;
        for (double phase = 0.0; phase < period; phase += 1.0 / kFine) {
            std::vector<double> expected;
            for (std::size_t x = 0; x < inks.size(); ++x) {
                double share = 0.0;
                for (double part = 0.5 / kFine; part < 1.0; part += 1.0 / kFine) {
                    share += isOn(dash, std::fmod(static_cast<double>(x) + part + phase, period)) / kFine;
                }
                expected.push_back(share);
            }
            best = std::max(best, correlation(inks, expected));
        }
        return best;
    }

    static bool isOn(const QList<qreal>& dash, double place)
    {
        bool on = true;
        for (const qreal length : dash) {
            if (place < length) {
                break;
            }
            place -= length;
            on = !on;
        }
        return on;
    }

    static double correlation(const std::vector<double>& a, const std::vector<double>& b)
    {
        const auto n = static_cast<double>(a.size());
        const double meanA = std::accumulate(a.begin(), a.end(), 0.0) / n;
        const double meanB = std::accumulate(b.begin(), b.end(), 0.0) / n;
        double both = 0.0;
        double ofA = 0.0;
        double ofB = 0.0;
        for (std::size_t i = 0; i < a.size(); ++i) {
            both += (a[i] - meanA) * (b[i] - meanB);
            ofA += (a[i] - meanA) * (a[i] - meanA);
            ofB += (b[i] - meanB) * (b[i] - meanB);
        }
        return ofA > 0.0 && ofB > 0.0 ? both / std::sqrt(ofA * ofB) : 0.0;
    }

    QCustomPlot* plot = nullptr;
    std::optional<double> plannedRate; ///< level; what is below it is looked at alone
};

TEST_P(Lines, ThatArePlannedStandOutThreeToOneAlongTheirLength)
{
    expectToStandOut(0, 1); // the ink of a thin line is shared out between two rows
}

TEST_P(Lines, ThatAreMeasuredStandOutThreeToOneAlongTheirLength)
{
    model.setValue("/problem/evaluate_every", 1500); // thin lines from evaluation to evaluation are others
    makeConstant();
    trigger("start");
    advance(2000);
    plannedRate = 0.4; // what is measured is below it
    expectToStandOut(0, 0);
    plannedRate.reset();
    expectToStandOut(plot->axisRectCount() - 1, 0);
}

/// What tells lanes apart for somebody who sees no colours: in a grey picture the dashes of each line are
/// those of its own letter, more than of any other.
TEST_P(Lines, AreToldApartByTheirDashesInAGreyPicture)
{
    makeConstant();
    for (int lane = 0; lane < 8; ++lane) {
        const char letter = static_cast<char>('A' + lane);
        const std::vector<double> inks = level(plotAlone(lane).convertToFormat(QImage::Format_Grayscale8));
        EXPECT_EQ(letterBy(inks), letter);
    }
}

INSTANTIATE_TEST_SUITE_P(Light, Lines, testing::Values(false));
INSTANTIATE_TEST_SUITE_P(Dark, Lines, testing::Values(true));

/// Hovering shows the values; they stay while the mouse does, and Escape takes them away.
TEST_F(Sight, ReadoutStaysWhileTheMouseDoesAndGoesWithEscape)
{
    trigger("start");
    advance(600);
    trigger("pause");
    auto* curves = find<ui::CurvesView>("curves");
    auto* plot = find<ui::CurvesView>("curves")->findChild<QCustomPlot*>();
    const QPoint middle = plot->axisRect(0)->rect().center();
    curves->setFocus();
    QTest::mouseMove(plot, middle);
    QTest::mouseMove(plot, middle + QPoint(3, 0));
    settle();
    ASSERT_TRUE(curves->crosshair());
    const QString said = curves->readout();
    EXPECT_FALSE(said.isEmpty());
    const QImage shown = pictureOf(*plot);
    QTest::qWait(1200);
    EXPECT_EQ(curves->readout(), said) << "still there after a second";
    EXPECT_EQ(pictureOf(*plot), shown);
    QTest::keyClick(curves, Qt::Key_Escape);
    settle();
    EXPECT_FALSE(curves->crosshair());
    EXPECT_NE(pictureOf(*plot), shown);
}

} // namespace
} // namespace lrp::test
