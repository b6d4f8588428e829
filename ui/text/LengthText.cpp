#include "ui/text/LengthText.h"

#include "core/params/Text.h"
#include "ui/text/NiceStep.h"

#include <algorithm>
#include <cmath>
#include <QObject>
#include <QRegularExpression>

namespace lrp::ui
{

using params::Clock;
using params::Json;
using params::Length;
using params::Range;
using Unit = params::Length::Unit;

namespace
{

/// Without thousands separators and a leading plus.
QString plainNumber(const QString& typed)
{
    static const QRegularExpression grouped("^([+-]?\\d{1,3}(?:[,\\x{a0}\\x{202f} ]\\d{3})+)(?![\\d.])");
    static const QRegularExpression separators("[,\\x{a0}\\x{202f} ]");
    QString text = typed.trimmed().toLower();
    if (const auto match = grouped.match(text); match.hasMatch()) {
        text.replace(0, match.capturedLength(), match.captured().remove(separators));
    }
    return text.startsWith('+') ? text.mid(1) : text;
}

/// The unit that a tick is in this run.
Unit unitOfTick(const Clock& clock)
{
    return clock.stepsPerTick == 1.0                   ? Unit::Steps
           : clock.stepsPerTick == clock.stepsPerEpoch ? Unit::Epochs
                                                       : Unit::Ticks;
}

QString unitName(Unit unit, bool one)
{
    switch (unit) {
    case Unit::Ticks:
        return one ? QObject::tr("tick") : QObject::tr("ticks");
    case Unit::Steps:
        return one ? QObject::tr("step") : QObject::tr("steps");
    case Unit::Epochs:
        return one ? QObject::tr("epoch") : QObject::tr("epochs");
    case Unit::Percent:
        return "%";
    }
    return {};
}

/// Four digits, or all that stand before the point.
double readable(double x)
{
    return std::abs(x) >= 1000.0 ? std::round(x) : rounded(x, 4);
}

QString lengthNumber(double x)
{
    return QString::fromStdString(params::shortest(x));
}

bool isSameLength(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

/// Lengths in one unit, as the note says them.
struct Shown {
    QStringList numbers;
    bool isExact = true;
    bool isRounded = false; ///< the run takes whole ticks where these are not
    bool isOne = false;
};

Shown shownIn(Unit unit, const std::vector<Length>& lengths, const Range& range, const Clock& clock)
{
    Shown shown;
    for (const Length& length : lengths) {
        const double exact = params::convert(length, unit, clock);
        const double text = readable(exact);
        QString number = lengthNumber(text);
        const double ticks = params::resolve(length, range, clock).value;
        shown.isExact = shown.isExact && isSameLength(text, exact);
        shown.isOne = text == 1.0;
        if (unit == unitOfTick(clock) && !isSameLength(ticks, params::convert(length, Unit::Ticks, clock))) {
            number += QString::fromUtf8(" → ") + lengthNumber(ticks);
            shown.isRounded = true;
            shown.isOne = ticks == 1.0;
        }
        shown.numbers.append(number);
    }
    shown.isOne = shown.isOne && lengths.size() == 1;
    return shown;
}

} // namespace

std::optional<Length> lengthIn(const Json& json)
{
    Length length;
    const bool isLength =
        (json.is_number() || json.is_string()) && params::readJson(json, length, {}, "").empty();
    return isLength ? std::optional(length) : std::nullopt;
}

std::optional<Unit> unitIn(const QString& typed)
{
    const QString text = plainNumber(typed);
    const auto length = lengthIn(text.toStdString());
    const bool endsInNumber = !text.isEmpty() && (text.back().isDigit() || text.back() == '.');
    return length && !endsInNumber ? std::optional(length->unit) : std::nullopt;
}

std::optional<Length> lengthFrom(const QString& typed, Unit otherwise)
{
    auto length = lengthIn(plainNumber(typed).toStdString());
    if (length && !unitIn(typed)) {
        length->unit = otherwise;
    }
    return length;
}

Json lengthJson(const QString& typed, Unit otherwise)
{
    const auto length = lengthFrom(typed, otherwise);
    return length ? params::writeJson(*length) : Json(typed.trimmed().toStdString());
}

QString lengthText(const Json& json, Unit plain)
{
    const auto length = lengthIn(json);
    if (!length) {
        return json.is_string() ? QString::fromStdString(json.get<std::string>()) : QString();
    }
    if (length->unit == plain) {
        return lengthNumber(length->value);
    }
    return length->unit == Unit::Ticks
               ? lengthNumber(length->value) + " " + unitName(Unit::Ticks, length->value == 1.0)
               : QString::fromStdString(params::toText(*length));
}

QStringList lengthPieces(const QString& text)
{
    // A blank separates only where a number follows: "10 20", but "30 %".
    static const QRegularExpression separator("\\s*[,;]\\s*|\\s+(?=[-+.\\d])");
    return text.trimmed().split(separator, Qt::SkipEmptyParts);
}

double rounded(double x, int digits)
{
    return QString::number(x, 'g', digits).toDouble();
}

Length inUnit(const Length& length, Unit unit, const Range& range, const Clock& clock)
{
    const Length wanted = params::resolve(length, range, clock);
    if (length.unit == unit || (range.whole && unit == Unit::Ticks)) {
        return length.unit == unit ? length : wanted;
    }
    constexpr int kFewest = 3;
    constexpr int kMost = 15;
    const double exact = params::convert(length, unit, clock);
    for (int digits = kFewest; digits < kMost; ++digits) {
        const Length shorter(rounded(exact, digits), unit);
        const bool same = range.whole ? params::resolve(shorter, range, clock) == wanted
                                      : std::abs(shorter.value - exact) <= 1e-6 * std::abs(exact);
        if (same) {
            return shorter;
        }
    }
    return {exact, unit};
}

double stepIn(Unit unit, const Clock& clock)
{
    constexpr double kSteps = 200.0;
    const double run = params::convert(Length(100.0, Unit::Percent), unit, clock);
    const double step = niceStep(run / kSteps);
    return unit == Unit::Epochs ? step : std::max(1.0, step);
}

QString inOtherUnits(const std::vector<Length>& lengths, const Range& range, const Clock& clock)
{
    QStringList parts;
    for (const Unit unit : {Unit::Ticks, Unit::Steps, Unit::Epochs, Unit::Percent}) {
        if (unit == Unit::Ticks && unitOfTick(clock) != Unit::Ticks) {
            continue; // it is called by its own name
        }
        const Shown shown = shownIn(unit, lengths, range, clock);
        const bool asTyped = std::all_of(lengths.begin(), lengths.end(),
                                         [unit](const Length& length) { return length.unit == unit; });
        if (!lengths.empty() && (!asTyped || shown.isRounded)) {
            parts.append(QString::fromUtf8(shown.isExact ? "= " : "≈ ") + shown.numbers.join(", ") + " " +
                         unitName(unit, shown.isOne));
        }
    }
    return parts.join(" ");
}

} // namespace lrp::ui
