#include "ui/forms/EdgeLine.h"

#include "ui/widgets/Note.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace lrp::ui
{

EdgeLine::EdgeLine(QWidget* parent)
    : QWidget(parent)
    , m_note(new Note(Note::Tone::Muted, this))
    , m_again(new QPushButton(tr("Test again"), this))
{
    setObjectName("optimizer/edge");
    m_note->setObjectName("optimizer/edge/note");
    m_again->setObjectName("optimizer/edge/test");
    m_again->setToolTip(
        tr("Makes a range test of this lane: which base rates are too small, useful, unstable"));
    m_again->setAutoDefault(false);
    connect(m_again, &QPushButton::clicked, this, &EdgeLine::testWanted);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_note, 1);
    line->addWidget(m_again, 0, Qt::AlignTop);
    hide();
}

void EdgeLine::say(const QString& text, bool isPast)
{
    m_note->setNote(text);
    m_again->setAccessibleDescription(text);
    m_isPast = isPast;
    m_again->setVisible(m_isPast && m_mayTest);
    setVisible(!text.isEmpty());
}

void EdgeLine::setMayTest(bool mayTest)
{
    m_mayTest = mayTest;
    m_again->setVisible(m_isPast && m_mayTest);
}

} // namespace lrp::ui
