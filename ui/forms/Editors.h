#pragma once

#include "ui/forms/FieldEditor.h"

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLineEdit;

namespace lrp::ui
{

class ValueSlider;

/// Names the widget that takes a field's input and explains it.
void describeInput(QWidget* input, const params::Field& field, const QString& name);
/// Shows in the empty line what the field is then, with a button that empties it, where it may be.
void offerAutomatic(QLineEdit* line, const params::Field& field);
/// A row without margins for a line and what stands beside it; the line takes what the others leave.
QHBoxLayout* makeInputRow(QLineEdit* line);

/// Numbers, lists and formulas, typed as text; numbers have a slider beside them.
/// Thread: UI.
class TextEditor : public FieldEditor
{
    Q_OBJECT

public:
    TextEditor(const params::Field& field, const QString& name, QWidget* parent);

    params::Json value() const override;
    QWidget* input() const override;
    void setContext(const FormContext& context) override;

protected:
    void present(const params::Json& value) override;
    QString hint() const override;

private:
    void addSlider(QHBoxLayout* row, const QString& name);
    void updateSlider();

    QLineEdit* m_line;
    ValueSlider* m_slider = nullptr;
    FormContext m_context;
};

/// Yes or no; the check box carries the field's label.
/// Thread: UI.
class FlagEditor : public FieldEditor
{
    Q_OBJECT

public:
    FlagEditor(const params::Field& field, const QString& name, QWidget* parent);

    params::Json value() const override;
    QWidget* input() const override;

protected:
    void present(const params::Json& value) override;

private:
    QCheckBox* m_box;
};

/// One of a few words.
/// Thread: UI.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const params::Field& field, const QString& name, QWidget* parent);

    params::Json value() const override;
    QWidget* input() const override;

protected:
    void present(const params::Json& value) override;

private:
    QComboBox* m_combo;
};

/// A file or folder, typed or chosen.
/// Thread: UI.
class PathEditor : public FieldEditor
{
    Q_OBJECT

public:
    PathEditor(const params::Field& field, const QString& name, QWidget* parent);

    params::Json value() const override;
    QWidget* input() const override;

protected:
    void present(const params::Json& value) override;

private:
    void browse();

    QLineEdit* m_line;
};

} // namespace lrp::ui
