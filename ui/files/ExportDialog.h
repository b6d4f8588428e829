#pragma once

#include "ui/files/Exports.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace lrp::ui
{

class Note;

/// Asks what to export and how: the picture of the curves, with a preview, or the measured curves themselves.
/// Follows the experiment while it is open. Not modal. Thread: UI.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `dark`: what the picture's canvas is at first.
    ExportDialog(Exports* exports, bool dark, QWidget* parent = nullptr);

    /// Writes the file, or the folder, as the fields say.
    void exportTo(const QString& path);

public Q_SLOTS:
    /// Shows the fields that the format has, what will be written, and soon the preview. To be called when
    /// what is planned or measured has changed.
    void refresh();

private:
    void makeFields();
    QWidget* makeButtons();
    QSpinBox* makePixels(const char* name, const QString& label, int value);
    void drawPreview();
    void askAndExport();
    PictureForm pictureForm() const;
    QString noteOn(const exporter::Runs& runs) const;

    Exports* m_exports;
    QComboBox* m_format;
    QSpinBox* m_width;
    QSpinBox* m_height;
    QDoubleSpinBox* m_scale;
    QDoubleSpinBox* m_style;
    QCheckBox* m_dark;
    QFormLayout* m_form;
    QLabel* m_preview;
    Note* m_note;
    QPushButton* m_export;
    QTimer m_soon;
};

} // namespace lrp::ui
