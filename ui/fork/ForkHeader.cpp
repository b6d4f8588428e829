#include "ui/fork/ForkHeader.h"

#include "core/experiment/findings/Words.h"
#include "ui/widgets/LaneBadge.h"
#include "ui/widgets/Note.h"

#include <QHBoxLayout>
#include <QLabel>

namespace lrp::ui
{

namespace
{

QString count(std::int64_t n)
{
    return QString::fromStdString(experiment::words::count(static_cast<double>(n)));
}

} // namespace

ForkHeader::ForkHeader(QWidget* parent)
    : QWidget(parent)
    , m_badge(new LaneBadge(this))
    , m_title(new QLabel(this))
    , m_warning(new Note(Note::Tone::Warning, this))
{
    m_title->setObjectName("fork/title");
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_warning->setObjectName("fork/warning");
    m_warning->setWordWrap(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_badge);
    row->addWidget(m_title);
    row->addSpacing(8);
    row->addWidget(m_warning);
    row->addStretch(1);
}

void ForkHeader::showContext(const ForkContext& context)
{
    m_badge->setLetter(context.colour);
    m_title->setText(tr("Fork %1 %2 at step %3 of %4 · rate there %5")
                         .arg(QChar(context.parent.letter))
                         .arg(QString::fromStdString(context.parent.name), count(context.step),
                              count(context.shape.totalSteps),
                              QString::fromStdString(experiment::words::rate(context.rate))));
    m_warning->setNote(context.warning);
}

QString ForkHeader::title() const
{
    return m_title->text();
}

} // namespace lrp::ui
