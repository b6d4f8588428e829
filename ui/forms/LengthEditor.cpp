#include "ui/forms/LengthEditor.h"

#include "ui/forms/Editors.h"
#include "ui/forms/ValueSlider.h"
#include "ui/text/LengthText.h"
#include "ui/text/Translate.h"
#include "ui/text/TypedNumber.h"
#include "ui/widgets/WheelGuard.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QWheelEvent>

#include <algorithm>

namespace lrp::ui
{

using params::Json;
using params::Length;

namespace
{

/// The units; what is counted in steps knows no ticks.
class UnitBox : public QComboBox
{
public:
    UnitBox(bool hasTicks, QWidget* parent)
        : QComboBox(parent)
    {
        if (hasTicks) {
            addUnit(translate("forms", "ticks"), Length::Unit::Ticks);
        }
        addUnit(translate("forms", "steps"), Length::Unit::Steps);
        addUnit(translate("forms", "epochs"), Length::Unit::Epochs);
        addUnit(translate("forms", "% of run"), Length::Unit::Percent);
        setMinimumContentsLength(4); // the least it shows where the form is narrow
        setToolTip(
            hasTicks
                ? translate("forms", "Choosing another unit converts the length. Ticks are calls of the "
                                     "schedule; per cent follow the length of the run.")
                : translate("forms", "Choosing another unit converts the length. Per cent follow the length "
                                     "of the run."));
        guardAgainstWheel(this);
    }

private:
    void addUnit(const QString& name, Length::Unit unit) { addItem(name, static_cast<int>(unit)); }
};

} // namespace

LengthEditor::LengthEditor(const params::Field& field, const QString& name, QWidget* parent)
    : FieldEditor(field, parent)
    , m_line(new QLineEdit(this))
    , m_units(new UnitBox(!countsSteps(), this))
    , m_unit(countsSteps() ? Unit::Steps : Unit::Ticks)
{
    describeInput(m_line, field, name);
    offerAutomatic(m_line, field);
    m_units->setObjectName(name + "/unit");
    m_units->setAccessibleName(tr("Unit of %1").arg(catalogueText(field.label)));
    auto* row = makeInputRow(m_line);
    row->addWidget(m_units);
    if (!isList()) {
        addSlider(row, name);
    }
    addInput(row);
    connect(m_units, &QComboBox::activated, this,
            [this] { convertTo(static_cast<Unit>(m_units->currentData().toInt())); });
    connect(m_line, &QLineEdit::editingFinished, this, &LengthEditor::tidy);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        followTypedUnit();
        updateSlider();
        Q_EMIT edited();
    });
}

void LengthEditor::addSlider(QLayout* row, const QString& name)
{
    m_slider = new ValueSlider(this);
    m_slider->setObjectName(name + "/slider");
    m_slider->setAccessibleName(catalogueText(field().label));
    row->addWidget(m_slider);
    connect(m_slider, &ValueSlider::moved, this, [this](double value) {
        write(params::writeJson(Length(value, m_unit)));
        Q_EMIT edited();
    });
}

QStringList LengthEditor::pieces() const
{
    return isList() ? lengthPieces(m_line->text()) : QStringList{m_line->text()};
}

/// What was typed, if all of it can be read.
std::optional<std::vector<Length>> LengthEditor::lengths() const
{
    std::vector<Length> lengths;
    for (const QString& piece : pieces()) {
        const auto length = lengthFrom(piece, m_unit);
        if (!length) {
            return std::nullopt;
        }
        lengths.push_back(*length);
    }
    return lengths;
}

Json LengthEditor::value() const
{
    if (field().optional && m_line->text().trimmed().isEmpty()) {
        return nullptr;
    }
    if (!isList()) {
        return withoutTicks(lengthJson(m_line->text(), m_unit));
    }
    Json list = Json::array();
    for (const QString& piece : pieces()) {
        list.push_back(lengthJson(piece, m_unit));
    }
    return list;
}

bool LengthEditor::countsSteps() const
{
    return field().range.unit == params::Unit::Steps;
}

/// A number without a unit counts steps where there are no ticks.
Json LengthEditor::withoutTicks(const Json& value) const
{
    const auto length = countsSteps() ? lengthIn(value) : std::nullopt;
    return length && length->unit == Unit::Ticks ? params::writeJson(Length(length->value, Unit::Steps))
                                                 : value;
}

QWidget* LengthEditor::input() const
{
    return m_line;
}

/// In the unit of the first length; others keep theirs behind the number.
void LengthEditor::present(const Json& given)
{
    const Json value = withoutTicks(given);
    const auto first = lengthIn(value.is_array() && !value.empty() ? value.front() : value);
    setUnit(first ? first->unit : m_unit);
    write(value);
    updateSlider();
}

void LengthEditor::write(const Json& value)
{
    QStringList texts;
    for (const Json& element : value.is_array() ? value : Json::array({value})) {
        texts.append(lengthText(element, m_unit));
    }
    m_line->setText(texts.join(", "));
    m_line->setCursorPosition(0);
}

void LengthEditor::setUnit(Unit unit)
{
    m_unit = unit;
    m_units->setCurrentIndex(m_units->findData(static_cast<int>(unit)));
}

void LengthEditor::followTypedUnit()
{
    const QStringList typed = pieces();
    const auto unit = typed.isEmpty() ? std::nullopt : unitIn(typed.front());
    if (unit && m_units->findData(static_cast<int>(*unit)) >= 0 &&
        std::all_of(typed.begin(), typed.end(),
                    [&](const QString& piece) { return unitIn(piece) == unit; })) {
        setUnit(*unit);
    }
}

/// A unit that the combo box shows by now need not stand in the line as well; a decimal comma has been
/// understood as a point.
void LengthEditor::tidy()
{
    const QStringList typed = pieces();
    const bool isUntidy = std::any_of(typed.begin(), typed.end(), [](const QString& piece) {
        return unitIn(piece) || withPoint(piece) != piece;
    });
    if (isUntidy && lengths()) {
        write(value());
    }
}

void LengthEditor::convertTo(Unit unit)
{
    auto converted = lengths();
    if (converted && m_clock) {
        Json list = Json::array();
        for (const Length& length : *converted) {
            list.push_back(params::writeJson(inUnit(length, unit, field().range, *m_clock)));
        }
        setUnit(unit);
        write(list);
    }
    setUnit(unit); // of what cannot be read or converted, the unit alone
    updateSlider();
    Q_EMIT edited();
}

void LengthEditor::setContext(const FormContext& context)
{
    m_clock = context.clock;
    updateSlider();
    updateNote();
}

void LengthEditor::updateSlider()
{
    if (m_slider == nullptr || !m_clock) {
        return;
    }
    const auto length = lengths();
    m_slider->setValueOn(scaleFor(m_unit, field().range, *m_clock),
                         length ? std::optional(length->front().value) : std::nullopt);
}

QString LengthEditor::hint() const
{
    const auto known = lengths();
    return known && m_clock ? inOtherUnits(*known, field().range, *m_clock) : QString();
}

} // namespace lrp::ui
