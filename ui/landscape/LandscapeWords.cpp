#include "ui/landscape/LandscapeWords.h"

#include "core/text/Figures.h"
#include "ui/landscape/LandscapeMap.h"
#include "ui/text/FigureText.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <cmath>

namespace lrp::ui
{

namespace
{

QString figure(double value)
{
    return QString::fromStdString(threeDigits(value));
}

/// As LossSurface lays its planes through ends.
QString endOf(const probe::SurfaceGrid& grid, std::size_t axis)
{
    const std::size_t runs = grid.walks.size();
    if (runs > axis + 1) {
        return translate("landscape", "To %1's end", "a letter")
            .arg(QChar(grid.walks[axis + 1].whose.letter));
    }
    return runs == 1 && axis == 1
               ? translate("landscape", "To half way")
               : translate("landscape", "To %1's start", "a letter").arg(QChar(grid.whose.letter));
}

QString nameOf(const probe::SurfaceGrid& grid, std::size_t axis)
{
    switch (grid.plane) {
    case probe::PlaneKind::Random:
        return translate("landscape", "Random direction %1", "1 or 2").arg(axis + 1);
    case probe::PlaneKind::Ends:
        return axis == 0
                   ? endOf(grid, axis)
                   : translate("landscape", "Aside: %1", "where a direction leads").arg(endOf(grid, axis));
    case probe::PlaneKind::Path:
        break;
    }
    return translate("landscape", "Direction %1", "1 or 2").arg(axis + 1);
}

} // namespace

std::size_t dotAt(const probe::SurfaceGrid::Walk& walk, std::optional<std::int64_t> step)
{
    if (!step) {
        return walk.dots.size() - 1;
    }
    const auto after = std::ranges::upper_bound(walk.dots, *step, {}, &probe::SurfaceGrid::Dot::step);
    return after == walk.dots.begin() ? 0 : static_cast<std::size_t>(after - walk.dots.begin()) - 1;
}

QString shareText(double share)
{
    constexpr double kPercent = 100.0;
    constexpr double kTwoDigits = 9.95;
    const double percent = kPercent * share;
    return std::isfinite(percent) ? translate("landscape", "%1 %", "a share in percent")
                                        .arg(percent < kTwoDigits ? QString::number(percent, 'g', 2)
                                                                  : QString::number(percent, 'f', 0))
                                  : noFigure();
}

QString lossText(double loss)
{
    return std::isnan(loss) ? noFigure() : std::isfinite(loss) ? figure(loss) : QStringLiteral("∞");
}

QStringList axisTexts(const probe::SurfaceGrid& grid, std::size_t axis)
{
    const QString name = nameOf(grid, axis);
    const double share = grid.explained[axis];
    if (!std::isfinite(share)) {
        return {name};
    }
    const auto named = [&name](const QString& text) {
        return translate("landscape", "%1: %2", "a direction, what lies along it").arg(name, text);
    };
    const QString ofVariance =
        translate("landscape", "%1 of the (path's|paths') variance", "a share", grid.walks.size())
            .arg(shareText(share));
    QStringList texts{named(ofVariance), named(shareText(share))};
    const double walk = grid.ofWalk[axis]; // in the widest plane of its own
    if (grid.plane == probe::PlaneKind::Path && std::isfinite(walk)) {
        const QString chance = shareText(walk);
        texts = {
            named(translate("landscape", "%1; a random walk's would be %2", "two shares")
                      .arg(ofVariance, chance)),
            named(translate("landscape", "%1 (random walk: %2)", "two shares").arg(shareText(share), chance)),
            named(shareText(share))};
    }
    return texts;
}

QString pointSentence(const probe::SurfaceGrid& grid, const surface::Point& at)
{
    const double loss = lossAt(grid, at);
    if (std::isnan(loss)) {
        return translate("landscape", "The loss at (%1, %2) is not known yet.", "two numbers")
            .arg(figure(at[0]), figure(at[1]));
    }
    return translate("landscape", "Loss %1 at (%2, %3).", "three numbers")
        .arg(lossText(loss), figure(at[0]), figure(at[1]));
}

QString captionOf(const probe::SurfaceGrid& grid, std::optional<std::int64_t> step)
{
    QString words = QString::fromStdString(grid.words());
    words.replace('\n', ' ');
    QStringList sentences{words.trimmed()};
    for (std::size_t i = 0; i < grid.walks.size(); ++i) {
        if (!grid.walks[i].dots.empty()) {
            sentences.append(QString::fromStdString(grid.wordsAt(i, dotAt(grid.walks[i], step))).trimmed());
        }
    }
    return sentences.join('\n');
}

QString captionOf(const probe::Interpolated& line)
{
    return QString::fromStdString(line.words()).trimmed().replace('\n', ' ');
}

} // namespace lrp::ui
