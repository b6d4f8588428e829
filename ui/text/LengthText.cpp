#include "ui/text/LengthText.h"

#include "core/params/NiceStep.h"
#include "core/params/Text.h"
#include "core/text/Figures.h"
#include "ui/text/Translate.h"
#include "ui/text/TypedNumber.h"

#include <algorithm>
#include <cmath>
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

/// What stands behind a number in an editor, and may be typed there.
QString unitWord(Unit unit, bool one)
{
    switch (unit) {
    case Unit::Ticks:
        return one ? translate("text", "tick", "unit behind a number, also typed")
                   : translate("text", "ticks", "unit behind a number, also typed");
    case Unit::Steps:
        return one ? translate("text", "step", "unit behind a number, also typed")
                   : translate("text", "steps", "unit behind a number, also typed");
    case Unit::Epochs:
        return one ? translate("text", "epoch", "unit behind a number, also typed")
                   : translate("text", "epochs", "unit behind a number, also typed");
    case Unit::Percent:
        break;
    }
    return QStringLiteral("%");
}

/// Typed in the person's language, with the unit's name that core reads.
QString withEnglishUnit(const QString& typed)
{
    for (const auto& [unit, name] :
         {std::pair(Unit::Ticks, " ticks"), {Unit::Steps, " steps"}, {Unit::Epochs, " epochs"}}) {
        for (const bool one : {false, true}) {
            const QString word = unitWord(unit, one).toLower();
            if (typed.endsWith(word)) {
                return typed.chopped(word.size()).trimmed() + name;
            }
        }
    }
    return typed;
}

/// Without thousands separators and a leading plus, and with a point for a decimal comma.
QString plainNumber(const QString& typed)
{
    static const QRegularExpression grouped("^([+-]?\\d{1,3}(?:[,\\x{a0}\\x{202f} ]\\d{3})+)(?![\\d.])");
    static const QRegularExpression separators("[,\\x{a0}\\x{202f} ]");
    QString text = typed.trimmed().toLower();
    if (const auto match = grouped.match(text); match.hasMatch()) {
        text.replace(0, match.capturedLength(), match.captured().remove(separators));
    }
    text = withEnglishUnit(withPoint(text));
    return text.startsWith('+') ? text.mid(1) : text;
}

/// The unit that a tick is in this run.
Unit unitOfTick(const Clock& clock)
{
    return clock.stepsPerTick == 1.0                   ? Unit::Steps
           : clock.stepsPerTick == clock.stepsPerEpoch ? Unit::Epochs
                                                       : Unit::Ticks;
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

/// "450 steps"; `count` chooses between "step" and "steps".
QString inUnitWords(const QString& numbers, Unit unit, int count)
{
    switch (unit) {
    case Unit::Ticks:
        return translate("text", "%1 tick(s)", nullptr, count).arg(numbers);
    case Unit::Steps:
        return translate("text", "%1 step(s)", nullptr, count).arg(numbers);
    case Unit::Epochs:
        return translate("text", "%1 epoch(s)", nullptr, count).arg(numbers);
    case Unit::Percent:
        break;
    }
    return translate("text", "%1 %", "per cent").arg(numbers);
}

constexpr int kMany = 100; ///< whose form of a word stands behind fractions and lists

/// Which form of a word stands behind a number.
int countOf(double x)
{
    return x == std::floor(x) ? static_cast<int>(std::min(std::abs(x), 1e9)) : kMany;
}

/// Lengths in one unit, as the note says them.
struct Shown {
    QStringList numbers;
    bool isExact = true;
    bool isRounded = false; ///< the run takes whole ticks where these are not
    int count = 0;          ///< which form of the unit stands behind them
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
        shown.count = countOf(text);
        if (unit == unitOfTick(clock) && !isSameLength(ticks, params::convert(length, Unit::Ticks, clock))) {
            number += QString::fromUtf8(" → ") + lengthNumber(ticks);
            shown.isRounded = true;
            shown.count = countOf(ticks);
        }
        shown.numbers.append(number);
    }
    shown.count = lengths.size() == 1 ? shown.count : kMany;
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
    return lengthNumber(length->value) + ' ' + unitWord(length->unit, length->value == 1.0);
}

QStringList lengthPieces(const QString& text)
{
    // A blank separates only where a number follows: "10 20", but "30 %".
    static const QRegularExpression separator("\\s*[,;]\\s*|\\s+(?=[-+.\\d])");
    return text.trimmed().split(separator, Qt::SkipEmptyParts);
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
    const double step = params::niceStep(run / kSteps);
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
            parts.append(QString::fromUtf8(shown.isExact ? "= " : "≈ ") +
                         inUnitWords(shown.numbers.join(", "), unit, shown.count));
        }
    }
    return parts.join(" ");
}

} // namespace lrp::ui
