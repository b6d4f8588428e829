#include "ui/landscape/LandscapeWords.h"

#include "core/text/Figures.h"
#include "ui/landscape/LandscapeMap.h"
#include "ui/surface/SurfaceWords.h"
#include "ui/text/FigureText.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <cmath>

namespace lrp::ui
{

namespace
{

QString pathsVariance(const LandscapeContent& content, const QString& share)
{
    return translate("landscape", "%1 of the (path's|paths') variance", "a share; of one or more lanes",
                     content.paths.size())
        .arg(share);
}

QString nameOf(const LandscapeContent& content, std::size_t direction)
{
    if (content.plane == LandscapePlane::Ends && content.through.size() > direction + 1) {
        return direction == 0 ? translate("landscape", "From %1's end to %2's", "two letters")
                                    .arg(QChar(content.through[0]))
                                    .arg(QChar(content.through[1]))
                              : translate("landscape", "Towards %1's end", "a letter")
                                    .arg(QChar(content.through[2]));
    }
    const QString name = content.plane == LandscapePlane::Random
                             ? translate("landscape", "Random direction %1", "1 or 2")
                             : translate("landscape", "Direction %1", "1 or 2");
    return name.arg(direction + 1);
}

QString restsOn(const LandscapeContent& content)
{
    const QString examples =
        content.examples < content.of
            ? translate("landscape", "%1 of %2 training examples").arg(counted(content.examples), counted(content.of))
            : translate("landscape", "all %1 training examples").arg(counted(content.of));
    return translate("landscape", "Loss of %1 at %2 × %2 points of a plane through %3 weights.",
                     "\"all 400 training examples\", two counts")
        .arg(examples, counted(content.grid.side), counted(content.weights));
}

/// What lies along its directions, beside what chance would put there.
QString sharesSentence(const LandscapeContent& content)
{
    const auto& [first, second] = content.directions;
    QString sentence = pathsVariance(content, translate("landscape", "Its directions hold %1 and %2", "two shares")
                                                  .arg(shareText(first.share), shareText(second.share)));
    if (std::isfinite(first.walkShare)) {
        sentence += translate("landscape",
                              "; a random walk of %1 points would have %2 and %3 in its two, whatever the "
                              "loss: a smooth curve here is no evidence of a valley",
                              "a count, two shares")
                        .arg(counted(content.points), shareText(first.walkShare), shareText(second.walkShare));
    }
    return sentence + '.';
}

QString warningOf(const LandscapeContent& content)
{
    switch (content.plane) {
    case LandscapePlane::Random:
        return translate("landscape", "Directions are random, each filter as long as its weights: few of many "
                                      "directions curve, so the loss looks flatter than it is, and the paths "
                                      "hardly move here.");
    case LandscapePlane::Ends:
        return translate("landscape", "Networks with other first weights have other neurons in other places: "
                                      "a barrier between those means nothing.");
    case LandscapePlane::Path:
        break;
    }
    return {};
}

} // namespace

QString shareText(double share)
{
    constexpr double kPercent = 100.0;
    constexpr double kTwoDigits = 9.95;
    const double percent = kPercent * share;
    return std::isfinite(percent)
               ? translate("landscape", "%1 %", "a share in percent")
                     .arg(percent < kTwoDigits ? QString::number(percent, 'g', 2)
                                               : QString::number(percent, 'f', 0))
               : noFigure();
}

QString lossText(double loss)
{
    return std::isfinite(loss) ? QString::fromStdString(threeDigits(loss)) : QStringLiteral("∞");
}

QStringList directionTexts(const LandscapeContent& content, std::size_t direction)
{
    const QString name = nameOf(content, direction);
    const LandscapeDirection& along = content.directions[direction];
    if (!std::isfinite(along.share)) {
        return {name};
    }
    const auto named = [&name](const QString& text) {
        return translate("landscape", "%1: %2", "a direction, what lies along it").arg(name, text);
    };
    QStringList texts{named(pathsVariance(content, shareText(along.share))), named(shareText(along.share))};
    if (std::isfinite(along.walkShare)) {
        texts.prepend(translate("landscape", "%1, random walk %2", "a share, and that of a random walk")
                          .arg(texts.front(), shareText(along.walkShare)));
        texts.prepend(translate("landscape", "%1; a random walk's would be %2", "a share; what chance gives")
                          .arg(texts[1], shareText(along.walkShare)));
    }
    return texts;
}

QString placeSentence(const LandscapePath& path, std::size_t place)
{
    const LandscapePath::Place& at = path.places[place];
    const QString losses =
        translate("landscape", "Lane %1 %2: loss %3, on the plane below it %4",
                  "a letter, \"after 480 steps\", two numbers")
            .arg(QChar(path.letter))
            .arg(afterSteps(at.step), lossText(at.loss), lossText(at.onPlane));
    return std::isfinite(at.away)
               ? translate("landscape", "%1; it stands off the plane by %2 of its way to the end.",
                           "a lane and its losses, a share")
                     .arg(losses, shareText(at.away))
               : losses + '.';
}

QString pointSentence(const LandscapeContent& content, const surface::Point& at)
{
    return translate("landscape", "Loss %1 at (%2, %3).", "three numbers")
        .arg(lossText(lossAt(content.grid, at)), QString::fromStdString(threeDigits(at[0])),
             QString::fromStdString(threeDigits(at[1])));
}

QString captionOf(const LandscapeContent& content, std::optional<std::int64_t> step)
{
    QStringList sentences{restsOn(content), sharesSentence(content), warningOf(content)};
    for (const LandscapePath& path : content.paths) {
        if (!path.places.empty()) {
            sentences.append(placeSentence(path, path.placeAt(step)));
        }
    }
    sentences.removeAll(QString());
    return sentences.join(' ');
}

QString captionOf(const LandscapeLine& line)
{
    const auto highest = std::ranges::max_element(line.losses);
    const double ends = std::max(line.losses.front(), line.losses.back());
    const QString between = translate("landscape", "On the straight line from %1's end to %2's", "two letters")
                                .arg(QChar(line.from))
                                .arg(QChar(line.to));
    if (!(*highest > ends)) {
        return translate("landscape", "%1 the loss is nowhere above that of its higher end, %2: no barrier.",
                         "the line, a number")
            .arg(between, lossText(ends));
    }
    const auto place = static_cast<std::size_t>(highest - line.losses.begin());
    return translate("landscape", "%1 the loss rises to %2 at %3 of the way; the higher end has %4. Between "
                                  "networks with other first weights such a barrier means nothing.",
                     "the line, a number, a share, a number")
        .arg(between, lossText(*highest), shareText(line.shares[place]), lossText(ends));
}

} // namespace lrp::ui
