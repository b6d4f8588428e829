#pragma once

#include "core/params/Length.h"
#include "ui/forms/FieldEditor.h"

#include <optional>

class QComboBox;
class QLineEdit;

namespace lrp::ui
{

class ValueSlider;

/// A length, or a list of them: numbers, their unit in a combo box, and the same time in the other units
/// underneath. A unit typed behind a number counts for that number; choosing another in the combo box
/// converts. Thread: UI.
class LengthEditor : public FieldEditor
{
    Q_OBJECT

public:
    /// The line is named `name`, the combo box `name`/unit, a single length's slider `name`/slider.
    LengthEditor(const params::Field& field, const QString& name, QWidget* parent);

    params::Json value() const override;
    QWidget* input() const override;
    void setContext(const FormContext& context) override;

protected:
    void present(const params::Json& given) override;
    QString hint() const override;

private:
    using Unit = params::Length::Unit;

    bool isList() const { return field().kind == params::Kind::LengthList; }
    bool countsSteps() const;
    params::Json withoutTicks(const params::Json& value) const;
    QStringList pieces() const;
    std::optional<std::vector<params::Length>> lengths() const;
    void addSlider(QLayout* row, const QString& name);
    void updateSlider();
    void setUnit(Unit unit);
    void convertTo(Unit unit);
    void followTypedUnit();
    void tidy();
    void write(const params::Json& value);

    QLineEdit* m_line;
    QComboBox* m_units;
    ValueSlider* m_slider = nullptr;
    Unit m_unit = Unit::Ticks;
    std::optional<params::Clock> m_clock;
};

} // namespace lrp::ui
