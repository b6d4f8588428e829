#include "ui/widgets/Note.h"

#include "ui/style/Theme.h"

#include <QEvent>
#include <QPalette>

namespace lrp::ui
{

Note::Note(Tone tone, QWidget* parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::NoFocus);
    setVisible(false);
    recolour();
}

void Note::setNote(const QString& text, Tone tone)
{
    m_tone = tone;
    setText(text);
    setVisible(!text.isEmpty());
    recolour();
}

void Note::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_recolouring) {
        recolour();
    }
}

void Note::recolour()
{
    m_recolouring = true;
    const Theme theme = Theme::of(this);
    QPalette colours;
    colours.setColor(QPalette::WindowText, m_tone == Tone::Error     ? theme.error
                                           : m_tone == Tone::Warning ? theme.warning
                                           : m_tone == Tone::Plain   ? theme.text
                                                                     : theme.muted);
    setPalette(colours);
    m_recolouring = false;
}

} // namespace lrp::ui
