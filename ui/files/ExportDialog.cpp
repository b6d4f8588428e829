#include "ui/files/ExportDialog.h"

#include "ui/text/FigureText.h"
#include "ui/text/PlainLocale.h"
#include "ui/text/Translate.h"
#include "ui/widgets/Note.h"
#include "ui/widgets/SaveDialog.h"

#include <array>
#include <cmath>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QVBoxLayout>
#include <string_view>

namespace lrp::ui
{

namespace
{

constexpr QSize kPreview(480, 320); ///< the most it takes

/// A small factor. It is too small for thousands, so a comma is the point of people who write one.
class FactorBox : public QDoubleSpinBox
{
public:
    explicit FactorBox(QWidget* parent)
        : QDoubleSpinBox(parent)
    {
        setLocale(plainLocale());
    }

protected:
    QValidator::State validate(QString& text, int& place) const override
    {
        text.replace(',', '.');
        return QDoubleSpinBox::validate(text, place);
    }
};

/// What can be written, in the order of the menu.
struct Format {
    const char* title;
    const char* ending; ///< empty: a folder
    bool isPicture;
    CurvesFormat curves;
    QSize slide{}; ///< of the wall, in pixels; empty: it is none

    bool isSlide() const { return !slide.isEmpty(); }
};
constexpr std::array<Format, 11> kFormats{{
    {QT_TRANSLATE_NOOP("lrp::ui::ExportDialog", "Picture, PNG"), "png", true, {}},
    {QT_TRANSLATE_NOOP("lrp::ui::ExportDialog", "Picture, SVG"), "svg", true, {}},
    {QT_TRANSLATE_NOOP("lrp::ui::ExportDialog", "Picture, PDF"), "pdf", true, {}},
    {QT_TRANSLATE_NOOP("lrp::ui::ExportDialog", "Measured curves, CSV"), "csv", false, CurvesFormat::Csv},
    {QT_TRANSLATE_NOOP("lrp::ui::ExportDialog", "Measured curves, JSON"), "json", false,
     CurvesFormat::JsonText},
    {QT_TRANSLATE_NOOP("lrp::ui::ExportDialog", "Measured curves, folder for TensorBoard"), "", false,
     CurvesFormat::TensorBoard},
    {QT_TRANSLATE_NOOP("lrp::ui::ExportDialog", "Sound of the losses, WAV"), "wav", false,
     CurvesFormat::Sound},
    {QT_TRANSLATE_NOOP("lrp::ui::ExportDialog", "Slide for a class, PNG, 1920 × 1080"),
     "png",
     false,
     {},
     {1920, 1080}},
    {QT_TRANSLATE_NOOP("lrp::ui::ExportDialog", "Slide for a class, PNG, 3840 × 2160"),
     "png",
     false,
     {},
     {3840, 2160}},
    {QT_TRANSLATE_NOOP("lrp::ui::ExportDialog", "Slide for a class, SVG"), "svg", false, {}, {1920, 1080}},
    {QT_TRANSLATE_NOOP("lrp::ui::ExportDialog", "Slide for a class, PDF"), "pdf", false, {}, {1920, 1080}},
}};

const Format& chosen(const QComboBox* combo)
{
    return kFormats[static_cast<std::size_t>(combo->currentIndex())];
}

QString number(double n)
{
    return counted(static_cast<std::int64_t>(std::round(n)));
}

/// A picture of so many pixels as somebody asks for.
bool isPng(const Format& format)
{
    return format.isPicture && format.ending == std::string_view("png");
}

} // namespace

ExportDialog::ExportDialog(Exports* exports, bool dark, QWidget* parent)
    : QDialog(parent)
    , m_exports(exports)
    , m_format(new QComboBox(this))
    , m_width(makePixels("export/width", tr("Width in pixels"), PictureForm{}.size.width()))
    , m_height(makePixels("export/height", tr("Height in pixels"), PictureForm{}.size.height()))
    , m_scale(new FactorBox(this))
    , m_style(new FactorBox(this))
    , m_dark(new QCheckBox(tr("&Dark canvas"), this))
    , m_form(new QFormLayout)
    , m_preview(new QLabel(this))
    , m_note(new Note(Note::Tone::Muted, this))
{
    setWindowTitle(tr("Export"));
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName("exportDialog");
    m_dark->setChecked(dark);
    makeFields();
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addWidget(m_preview, 1);
    column->addWidget(m_note);
    column->addWidget(makeButtons());

    constexpr int kSoonMs = 100;
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &ExportDialog::drawPreview);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_width, &QSpinBox::valueChanged, this, &ExportDialog::refresh);
    connect(m_height, &QSpinBox::valueChanged, this, &ExportDialog::refresh);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, &ExportDialog::refresh);
    connect(m_style, &QDoubleSpinBox::valueChanged, this, &ExportDialog::refresh);
    connect(m_dark, &QCheckBox::toggled, this, &ExportDialog::refresh);
    connect(m_exports, &Exports::writingChanged, this, &ExportDialog::refresh);
    connect(m_exports, &Exports::shownChanged, this, &ExportDialog::refresh);
    refresh();
    drawPreview();
}

QSpinBox* ExportDialog::makePixels(const char* name, const QString& label, int value)
{
    auto* pixels = new QSpinBox(this);
    pixels->setLocale(plainLocale());
    pixels->setObjectName(name);
    pixels->setAccessibleName(label);
    pixels->setRange(200, 4000);
    pixels->setSingleStep(50);
    pixels->setSuffix(tr(" px"));
    pixels->setValue(value);
    return pixels;
}

void ExportDialog::makeFields()
{
    m_format->setObjectName("export/format");
    for (const Format& format : kFormats) {
        m_format->addItem(tr(format.title), QString(format.ending));
    }
    m_scale->setObjectName("export/scale");
    m_scale->setToolTip(tr("Pixels of the file for each of the picture: 2 for sharp screens and print"));
    m_scale->setRange(0.5, 3.0);
    m_scale->setSingleStep(0.5);
    m_scale->setDecimals(1);
    m_scale->setPrefix(QStringLiteral("× "));
    m_scale->setValue(kUsualScale);
    m_style->setObjectName("export/style");
    m_style->setToolTip(tr("How large lines and text are: 2 is legible from the back of a room"));
    m_style->setRange(0.5, 4.0);
    m_style->setSingleStep(0.5);
    m_style->setDecimals(1);
    m_style->setPrefix(QStringLiteral("× "));
    m_style->setValue(PictureForm{}.style);
    m_dark->setObjectName("export/dark");
    m_preview->setObjectName("export/preview");
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAccessibleName(tr("Preview of the picture"));
    m_note->setObjectName("export/note");
    m_form->addRow(tr("&Format"), m_format);
    m_form->addRow(tr("&Width"), m_width);
    m_form->addRow(tr("&Height"), m_height);
    m_form->addRow(tr("&Scale"), m_scale);
    m_form->addRow(tr("&Lines and text"), m_style);
    m_form->addRow(QString(), m_dark);
}

QWidget* ExportDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_export = buttons->addButton(tr("&Export…"), QDialogButtonBox::ActionRole);
    m_export->setObjectName("export/export");
    m_export->setDefault(true);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::askAndExport);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    return buttons;
}

PictureForm ExportDialog::pictureForm() const
{
    return {.size = {m_width->value(), m_height->value()},
            .scale = m_scale->value(),
            .dark = m_dark->isChecked(),
            .style = m_style->value()};
}

/// Shows the fields that the format has, and says what will be written.
void ExportDialog::refresh()
{
    const Format& format = chosen(m_format);
    for (QWidget* field : {static_cast<QWidget*>(m_width), static_cast<QWidget*>(m_height),
                           static_cast<QWidget*>(m_style), static_cast<QWidget*>(m_dark)}) {
        m_form->setRowVisible(field, format.isPicture);
    }
    m_form->setRowVisible(m_scale, isPng(format));
    m_preview->setVisible(format.isPicture);
    const bool isDrawn = format.isPicture || format.isSlide();
    const exporter::Runs runs = isDrawn ? exporter::Runs{} : m_exports->shown();
    m_export->setEnabled(format.isPicture || (!m_exports->isWriting() && (isDrawn || !runs.empty())));
    if (isPng(format)) {
        const PictureForm form = pictureForm();
        m_note->setNote(
            tr("%1 × %2 pixels")
                .arg(number(form.size.width() * form.scale), number(form.size.height() * form.scale)));
    } else if (format.isPicture) {
        m_note->setNote(tr("Lines and text that stay sharp at any size"));
    } else if (m_exports->isWriting()) {
        m_note->setNote(tr("A file is being written."));
    } else if (format.isSlide()) {
        m_note->setNote(tr("What the presenter shows, with all that is drawn on it by hand"));
    } else {
        m_note->setNote(noteOn(runs));
    }
    m_soon.start();
}

/// What there is of measured curves to be written, and what is not there yet.
QString ExportDialog::noteOn(const exporter::Runs& runs) const
{
    double samples = 0.0;
    for (const auto& run : runs) {
        for (const auto& lane : run->lanes()) {
            samples += static_cast<double>(lane->samples.size());
        }
    }
    const auto loading = static_cast<int>(m_exports->stillLoading());
    QStringList notes;
    if (!runs.empty() && chosen(m_format).curves == CurvesFormat::Sound) {
        notes << tr("Four seconds a lane: the higher the loss, the higher the tone");
    } else if (!runs.empty()) {
        notes << tr("Every sample of every lane: %1").arg(number(samples));
    } else if (loading == 0) {
        notes << tr("Nothing has run yet. Press Start, then export what was measured.");
    }
    if (loading > 0) {
        notes << translate(
            "files", "(One run is|%n runs are) still being read from the document and would be missing.",
            nullptr, loading);
    }
    return notes.join(QLatin1Char('\n'));
}

void ExportDialog::drawPreview()
{
    if (!chosen(m_format).isPicture) {
        return;
    }
    PictureForm form = pictureForm();
    const QSize room = kPreview.boundedTo(screen()->availableSize() * 2 / 5); // which all of it shares
    const QSize shown = form.size.scaled(room, Qt::KeepAspectRatio);
    const double pixelRatio = devicePixelRatioF();
    form.scale = pixelRatio * shown.width() / form.size.width();
    QPixmap picture = m_exports->picture(form);
    picture.setDevicePixelRatio(pixelRatio);
    m_preview->setMinimumSize(room);
    m_preview->setPixmap(picture);
}

void ExportDialog::askAndExport()
{
    const Format& format = chosen(m_format);
    const QString ending = format.ending;
    const QString name = format.isSlide() ? QStringLiteral("slide.") : QStringLiteral("curves.");
    askWhereToSave(this, tr("Export the curves"), ending.isEmpty() ? tr("curves-tensorboard") : name + ending,
                   [this](const QString& path) { exportTo(path); });
}

void ExportDialog::exportTo(const QString& path)
{
    const Format& format = chosen(m_format);
    if (format.isPicture) {
        m_exports->writePicture(path, pictureForm());
    } else if (format.isSlide() && !m_exports->isWriting()) {
        m_exports->writeSlide(path, format.slide);
    } else if (!format.isSlide() && !m_exports->shown().empty() && !m_exports->isWriting()) {
        m_exports->writeCurves(path, format.curves);
    }
}

} // namespace lrp::ui
