#include "ui/forms/ValueSlider.h"

#include "core/params/NiceStep.h"
#include "core/text/Figures.h"
#include "ui/text/LengthText.h"

#include <algorithm>
#include <cmath>
#include <QEvent>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace lrp::ui
{

using params::Kind;
using params::Range;
using Unit = params::Length::Unit;

namespace
{

constexpr int kPositions = 1000;
constexpr double kDecade = 10.0;

double lowOf(const Range& range)
{
    return std::max(range.min, range.softMin);
}

double highOf(const Range& range)
{
    return std::min(range.max, range.softMax);
}

/// Both ends are known and near enough to divide what lies between them evenly.
bool isEven(const Range& range)
{
    constexpr double kWidest = 1000.0;
    const double low = lowOf(range);
    const double high = highOf(range);
    return range.unit != params::Unit::LearningRate && std::isfinite(low) && high - low <= kWidest &&
           !(low > 0.0 && high > kDecade * kDecade * low);
}

} // namespace

double SliderScale::valueAt(double share) const
{
    if (!isLogarithmic) {
        const double value = std::round((low + share * (high - low)) / step) * step;
        return rounded(std::clamp(value, low, high), 12);
    }
    if (beginsWithZero && share <= 0.0) {
        return 0.0;
    }
    const double value = low * std::pow(high / low, share);
    return std::clamp(step == 1.0 ? std::round(value) : rounded(value, 3), low, high);
}

double SliderScale::shareOf(double value) const
{
    if (isLogarithmic && value <= 0.0) {
        return 0.0;
    }
    const double share =
        isLogarithmic ? std::log(value / low) / std::log(high / low) : (value - low) / (high - low);
    return std::clamp(share, 0.0, 1.0);
}

bool hasSlider(const params::Field& field)
{
    constexpr double kNames = 1e9; // a seed is a name more than a number
    const Range& range = field.range;
    switch (field.kind) {
    case Kind::Length:
        return true;
    case Kind::Number:
    case Kind::Integer:
    case Kind::NumberOrList:
        return isEven(range) || range.unit == params::Unit::LearningRate ||
               (range.min >= 0.0 && (!std::isfinite(range.max) || range.max <= kNames));
    default:
        return false;
    }
}

SliderScale scaleFor(const Range& range, bool whole, double value, const FormContext& context)
{
    if (isEven(range)) {
        constexpr double kSteps = 100.0;
        const double low = lowOf(range);
        const double high = highOf(range);
        const double step = std::max(params::niceStep((high - low) / kSteps), whole ? 1.0 : 0.0);
        return {.low = range.minOpen && low == range.min ? low + step : low,
                .high = range.maxOpen && high == range.max ? high - step : high,
                .step = step};
    }
    const double step = whole ? 1.0 : 0.0;
    if (value <= 0.0) { // four decades up to a usual value, and 0 before them
        const double usual = range.unit == params::Unit::LearningRate ? context.base.lr : 0.1;
        const double high = whole ? kDecade * kDecade : usual > 0.0 ? usual : 0.1;
        return {.low = whole ? 1.0 : high * 1e-4,
                .high = high,
                .isLogarithmic = true,
                .beginsWithZero = true,
                .step = step};
    }
    const double low = std::max(value / kDecade, whole ? std::max(1.0, range.min) : std::max(0.0, range.min));
    return {.low = whole ? std::round(low) : low,
            .high = std::max(std::min(whole ? std::round(value * kDecade) : value * kDecade, range.max),
                             2.0 * low),
            .isLogarithmic = true,
            .step = step};
}

SliderScale scaleFor(Unit unit, const Range& range, const params::Clock& clock)
{
    const double step = stepIn(unit, clock);
    const double run = params::convert(params::percentOfRun(100.0), unit, clock);
    const double least = range.min <= 0.0 && !range.minOpen ? 0.0 : unit == Unit::Epochs ? step : 1.0;
    return {.low = least, .high = std::max(run, least + step), .step = step};
}

ValueSlider::ValueSlider(QWidget* editor)
    : QSlider(Qt::Horizontal, editor)
{
    setEnabled(false);
    setRange(0, kPositions);
    setSingleStep(kPositions / 200);
    setPageStep(kPositions / 20);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    editor->installEventFilter(this);
    connect(this, &QSlider::valueChanged, this, [this](int position) {
        Q_EMIT moved(m_scale.valueAt(static_cast<double>(position) / kPositions));
    });
}

void ValueSlider::setValueOn(const SliderScale& scale, std::optional<double> value)
{
    setEnabled(value.has_value());
    if (!value || isSliderDown()) {
        return;
    }
    constexpr double kEdge = 0.02;
    const double share = m_scale.shareOf(*value);
    const bool stays = m_scale.isLogarithmic && scale.isLogarithmic &&
                       m_scale.beginsWithZero == scale.beginsWithZero && share > kEdge && share < 1.0 - kEdge;
    if (!stays) {
        m_scale = scale;
    }
    const QSignalBlocker quiet(this);
    setValue(static_cast<int>(std::lround(m_scale.shareOf(*value) * kPositions)));
}

QSize ValueSlider::sizeHint() const
{
    constexpr int kCharacters = 10;
    return {fontMetrics().averageCharWidth() * kCharacters, QSlider::sizeHint().height()};
}

QSize ValueSlider::minimumSizeHint() const
{
    return {0, QSlider::minimumSizeHint().height()};
}

bool ValueSlider::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        constexpr int kNarrowest = 26; // characters
        setVisible(static_cast<QWidget*>(watched)->width() >= fontMetrics().averageCharWidth() * kNarrowest);
    }
    return QSlider::eventFilter(watched, event);
}

/// Scrolling the form must not change what lies under the pointer.
void ValueSlider::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace lrp::ui
