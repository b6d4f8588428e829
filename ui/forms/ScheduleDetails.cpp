#include "ui/forms/ScheduleDetails.h"

#include "ui/forms/ScheduleCatalogueModel.h"
#include "ui/forms/ThumbnailIcon.h"
#include "ui/forms/Thumbnails.h"
#include "ui/style/Theme.h"
#include "ui/text/Translate.h"
#include "ui/widgets/Note.h"

#include <QFontDatabase>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lrp::ui
{

/// The larger drawing, on the ground of the plots.
class ScheduleDetails::Drawing : public QWidget
{
public:
    explicit Drawing(QWidget* parent)
        : QWidget(parent)
    {
        setFixedHeight(fontMetrics().height() * 7);
    }

    void setEntry(const params::Entry* entry)
    {
        m_entry = entry;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        constexpr int kInset = 10;
        const Theme theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.grid);
        painter.setBrush(theme.canvas);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        if (m_entry != nullptr) {
            paintThumbnail(painter, rect().adjusted(kInset, kInset, -kInset, -kInset), *m_entry, theme);
        }
    }

private:
    const params::Entry* m_entry = nullptr;
};

ScheduleDetails::ScheduleDetails(QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("About the schedule"));
    setWidget(new QWidget(this));
    auto* column = new QVBoxLayout(widget());
    column->setContentsMargins(12, 0, 6, 0);
    m_drawing = new Drawing(widget());
    column->addWidget(m_drawing);
    m_caption = new Note(Note::Tone::Muted, widget());
    column->addWidget(m_caption);
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.2);
    column->addSpacing(4);
    m_title = makeText(large);
    m_id = new Note(Note::Tone::Muted, widget());
    column->addWidget(m_id);
    m_summary = makeText(font());
    m_formula = makeSection(tr("Formula"), QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_source = makeSection(tr("Source"), font());
    m_torch = makeSection(tr("Agrees with"), font());
    m_elsewhere = makeSection(tr("In other frameworks"), font());
    column->addStretch(1);
}

QLabel* ScheduleDetails::makeText(const QFont& font)
{
    auto* label = new QLabel(widget());
    label->setFont(font);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    widget()->layout()->addWidget(label);
    return label;
}

ScheduleDetails::Section ScheduleDetails::makeSection(const QString& heading, const QFont& font)
{
    auto* column = static_cast<QVBoxLayout*>(widget()->layout());
    auto* note = new Note(Note::Tone::Muted, widget());
    note->setNote(heading);
    note->setContentsMargins(0, 4, 0, 0);
    column->addWidget(note);
    QLabel* text = makeText(font);
    note->setBuddy(text);
    return {note, text};
}

void ScheduleDetails::Section::setText(const QString& words) const
{
    heading->setVisible(!words.isEmpty());
    text->setVisible(!words.isEmpty());
    text->setText(words);
}

void ScheduleDetails::setEntry(const params::Entry* entry, const std::vector<const params::Entry*>& relatives)
{
    widget()->setVisible(entry != nullptr);
    m_drawing->setEntry(entry);
    if (entry == nullptr) {
        return;
    }
    QStringList elsewhere;
    for (const params::Entry* relative : relatives) {
        elsewhere.append(qualifiedName(*relative));
    }
    m_caption->setNote(explanation(thumbnailOf(*entry)));
    m_title->setText(catalogueText(entry->title));
    m_id->setNote(QString::fromStdString(entry->framework + " · " + entry->id));
    m_summary->setText(catalogueText(entry->summary));
    m_formula.setText(QString::fromStdString(entry->formula));
    m_source.setText(QString::fromStdString(entry->source));
    m_torch.setText(QString::fromStdString(entry->torch));
    m_elsewhere.setText(elsewhere.join(", "));
    verticalScrollBar()->setValue(0);
}

} // namespace lrp::ui
