#pragma once

#include "core/params/Field.h"
#include "ui/forms/FormContext.h"

#include <optional>
#include <QSlider>

namespace lrp::ui
{

/// The values that a slider offers from left to right.
struct SliderScale {
    double low = 0.0;
    double high = 1.0;
    bool isLogarithmic = false;
    bool beginsWithZero = false; ///< logarithmic: the left end is 0
    double step = 0.01; ///< values are its multiples; logarithmic: whole ones where it is 1, else 3 digits

    double valueAt(double share) const;
    double shareOf(double value) const;
    bool operator==(const SliderScale&) const = default;
};

/// Whether a setting has a slider at all: numbers of which one can say how far they go.
bool hasSlider(const params::Field& field);

/// Linear where both ends are known and near; else a decade to each side of the value.
SliderScale scaleFor(const params::Range& range, bool whole, double value, const FormContext& context);
/// From next to nothing to the whole run.
SliderScale scaleFor(params::Length::Unit unit, const params::Range& range, const params::Clock& clock);

/// A thin slider beside a number. A logarithmic one keeps its scale until the value comes to its ends. It
/// gives way when its form becomes narrow. Thread: UI.
class ValueSlider : public QSlider
{
    Q_OBJECT

public:
    /// `editor` is the widget whose width decides.
    explicit ValueSlider(QWidget* editor);

    /// Shows a value on the proposed scale; nothing: there is none to show.
    void setValueOn(const SliderScale& scale, std::optional<double> value);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void moved(double value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    SliderScale m_scale;
};

} // namespace lrp::ui
