#include "ui/presenter/SpeakerPanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace lrp::ui
{

namespace
{

/// Loads nothing that a text names.
class NotesText : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

QLabel* wrapped(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// Sets what is another text only: every setting is said aloud.
void say(QLabel* label, const QString& text)
{
    if (label->text() != text) {
        label->setText(text);
    }
}

} // namespace

SpeakerPanel::SpeakerPanel(QWidget* parent)
    : QWidget(parent)
    , m_text(new NotesText(this))
    , m_clock(wrapped("speaker/clock", this))
    , m_next(wrapped("speaker/next", this))
    , m_state(wrapped("speaker/state", this))
    , m_votes(wrapped("speaker/votes", this))
{
    constexpr int kLines = 9;
    constexpr int kCharacters = 30; // of the column beside the notes
    setObjectName("speaker");
    setAccessibleName(tr("Speaker's view"));
    m_text->setObjectName("speaker/notes");
    m_text->setAccessibleName(tr("Notes for the speaker"));
    m_text->setTabChangesFocus(true);
    m_text->setOpenLinks(false);
    QFont large = font();
    large.setPointSizeF(1.6 * large.pointSizeF());
    m_clock->setFont(large);
    setFixedHeight(kLines * fontMetrics().lineSpacing());
    auto* column = new QVBoxLayout;
    column->addWidget(m_clock);
    column->addWidget(m_state);
    column->addStretch();
    column->addWidget(m_next);
    auto* aside = new QWidget(this);
    aside->setLayout(column);
    aside->setFixedWidth(kCharacters * fontMetrics().averageCharWidth());
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout(this);
    auto* notes = new QVBoxLayout;
    notes->addWidget(m_text, 1);
    notes->addWidget(m_votes);
    row->addLayout(notes, 1);
    row->addWidget(aside);
    m_votes->hide();
    setNotes({});
    showClock();
}

void SpeakerPanel::setNotes(const SpeakerNotes& notes)
{
    if (notes == m_notes && !m_text->document()->isEmpty()) {
        return; // where somebody has scrolled to
    }
    m_notes = notes;
    const bool hasNotes = !notes.notes.trimmed().isEmpty();
    m_text->document()->setMarkdown(hasNotes ? notes.notes : tr("There are no notes on this step."),
                                    QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                        QTextDocument::MarkdownNoHTML);
    say(m_next, notes.next.isEmpty() ? QString() : tr("Next: %1").arg(notes.next));
    showClock();
}

void SpeakerPanel::setElapsed(std::chrono::seconds elapsed)
{
    m_elapsed = elapsed;
    showClock();
}

/// Whole minutes: what is of use to who plans the rest, and does not draw the eye.
void SpeakerPanel::showClock()
{
    const auto minutes =
        static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(m_elapsed).count());
    say(m_clock, m_notes.minutes > 0 ? tr("%1 of %2 min").arg(minutes).arg(m_notes.minutes)
                                     : tr("%1 min").arg(minutes));
}

void SpeakerPanel::setState(const QString& state)
{
    say(m_state, state);
}

void SpeakerPanel::setVotes(const QString& votes)
{
    say(m_votes, votes);
    m_votes->setVisible(!votes.isEmpty());
}

} // namespace lrp::ui
