#include "ui/forms/Editors.h"

#include "core/params/Json.h"
#include "ui/forms/ValueSlider.h"
#include "ui/text/Translate.h"
#include "ui/text/ValueText.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Note.h"
#include "ui/widgets/UndoKeys.h"
#include "ui/widgets/WheelGuard.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace lrp::ui
{

using params::Json;

void describeInput(QWidget* input, const params::Field& field, const QString& name)
{
    input->setObjectName(name);
    input->setAccessibleName(catalogueText(field.label));
    input->setToolTip(explanation(field));
    input->setWhatsThis(explanation(field));
}

QHBoxLayout* makeInputRow(QLineEdit* line)
{
    constexpr int kFewest = 6; // characters
    auto* layout = new QHBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    line->setMinimumWidth(line->fontMetrics().averageCharWidth() * kFewest);
    leaveUndoToWindow(line);
    layout->addWidget(line, 1);
    return layout;
}

void offerAutomatic(QLineEdit* line, const params::Field& field)
{
    if (field.optional || !field.zero.empty()) {
        line->setPlaceholderText(automaticText(field));
        QAction* empty = line->addAction(makeIcon(Icon::Remove), QLineEdit::TrailingPosition);
        empty->setToolTip(translate("forms", "Leave it to: %1").arg(automaticText(field)));
        empty->setVisible(false);
        QObject::connect(line, &QLineEdit::textChanged, empty,
                         [empty](const QString& text) { empty->setVisible(!text.isEmpty()); });
        QObject::connect(empty, &QAction::triggered, line, [line] {
            line->clear();
            Q_EMIT line->textEdited({});
        });
    }
}

TextEditor::TextEditor(const params::Field& field, const QString& name, QWidget* parent)
    : FieldEditor(field, parent)
    , m_line(new QLineEdit(this))
{
    describeInput(m_line, field, name);
    offerAutomatic(m_line, field);
    auto* layout = makeInputRow(m_line);
    if (const QString unit = unitText(field.range.unit); !unit.isEmpty()) {
        auto* suffix = new Note(Note::Tone::Muted, this);
        suffix->setWordWrap(false);
        suffix->setNote(unit);
        layout->addWidget(suffix);
    }
    if (hasSlider(field)) {
        addSlider(layout, name);
    }
    addInput(layout);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        updateSlider();
        Q_EMIT edited();
    });
    // A decimal comma has been understood as the point that stands there now.
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (!hint().isEmpty()) {
            present(value());
        }
    });
}

void TextEditor::addSlider(QHBoxLayout* row, const QString& name)
{
    m_slider = new ValueSlider(this);
    m_slider->setObjectName(name + "/slider");
    m_slider->setAccessibleName(catalogueText(field().label));
    row->addWidget(m_slider);
    connect(m_slider, &ValueSlider::moved, this, [this](double value) {
        m_line->setText(toText(field(), field().range.floatOnly ? Json(value) : params::asTyped(value)));
        Q_EMIT edited();
    });
    connect(m_slider, &QSlider::sliderReleased, this, &TextEditor::updateSlider);
}

void TextEditor::updateSlider()
{
    if (m_slider == nullptr) {
        return;
    }
    const Json json = value();
    const auto number = json.is_number() ? std::optional(json.get<double>()) : std::nullopt;
    m_slider->setValueOn(
        scaleFor(field().range, field().kind == params::Kind::Integer, number.value_or(1.0), m_context),
        number);
}

void TextEditor::setContext(const FormContext& context)
{
    m_context = context;
    updateSlider();
}

Json TextEditor::value() const
{
    return fromText(field(), m_line->text());
}

/// The number that a decimal comma was understood as.
QString TextEditor::hint() const
{
    const Json json = value();
    const bool isOne = field().kind == params::Kind::Number && json.is_number();
    return isOne && m_line->text().contains(',') ? "= " + toText(field(), json) : QString();
}

QWidget* TextEditor::input() const
{
    return m_line;
}

void TextEditor::present(const Json& value)
{
    m_line->setText(toText(field(), value));
    m_line->setCursorPosition(0);
    updateSlider();
}

FlagEditor::FlagEditor(const params::Field& field, const QString& name, QWidget* parent)
    : FieldEditor(field, parent)
    , m_box(new QCheckBox(catalogueText(field.label), this))
{
    describeInput(m_box, field, name);
    addInput(m_box);
    connect(m_box, &QCheckBox::clicked, this, &FieldEditor::edited);
}

Json FlagEditor::value() const
{
    return m_box->isChecked();
}

QWidget* FlagEditor::input() const
{
    return m_box;
}

void FlagEditor::present(const Json& value)
{
    m_box->setChecked(value.is_boolean() && value.get<bool>());
}

ChoiceEditor::ChoiceEditor(const params::Field& field, const QString& name, QWidget* parent)
    : FieldEditor(field, parent)
    , m_combo(new QComboBox(this))
{
    describeInput(m_combo, field, name);
    guardAgainstWheel(m_combo);
    if (field.optional) {
        m_combo->addItem(automaticText(field));
    }
    for (const std::string& choice : field.choices) {
        m_combo->addItem(choiceText(field, choice), QString::fromStdString(choice));
    }
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addInput(m_combo);
    connect(m_combo, &QComboBox::activated, this, &FieldEditor::edited);
}

Json ChoiceEditor::value() const
{
    const QVariant id = m_combo->currentData();
    return id.isValid() ? Json(id.toString().toStdString()) : Json(nullptr);
}

QWidget* ChoiceEditor::input() const
{
    return m_combo;
}

void ChoiceEditor::present(const Json& value)
{
    const QVariant id = value.is_string() ? QVariant(toText(field(), value)) : QVariant();
    m_combo->setCurrentIndex(m_combo->findData(id));
}

PathEditor::PathEditor(const params::Field& field, const QString& name, QWidget* parent)
    : FieldEditor(field, parent)
    , m_line(new QLineEdit(this))
{
    describeInput(m_line, field, name);
    auto* button = new QPushButton(tr("Browse…"), this);
    button->setObjectName(name + "/browse");
    button->setAccessibleName(tr("Browse for %1").arg(catalogueText(field.label)));
    auto* layout = makeInputRow(m_line);
    layout->addWidget(button);
    addInput(layout);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(button, &QPushButton::clicked, this, &PathEditor::browse);
}

Json PathEditor::value() const
{
    const bool none = field().optional && m_line->text().isEmpty();
    return none ? Json(nullptr) : Json(m_line->text().toStdString());
}

QWidget* PathEditor::input() const
{
    return m_line;
}

void PathEditor::present(const Json& value)
{
    m_line->setText(toText(field(), value));
}

void PathEditor::browse()
{
    // Defaults tell folders from files: a folder's default ends in a slash or names an existing folder.
    const QString present = m_line->text();
    const QString title = catalogueText(field().label);
    const QString chosen = QFileInfo(present).isDir()
                               ? QFileDialog::getExistingDirectory(this, title, present)
                               : QFileDialog::getOpenFileName(this, title, present);
    if (!chosen.isEmpty()) {
        m_line->setText(chosen);
        Q_EMIT edited();
    }
}

} // namespace lrp::ui
