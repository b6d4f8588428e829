#include "ui/report/SummaryPanel.h"

#include "ui/plots/CurvesView.h"
#include "ui/plots/Summary.h"
#include "ui/widgets/Later.h"

#include <algorithm>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextCursor>
#include <QVBoxLayout>
#include <utility>

namespace lrp::ui
{

SummaryPanel::SummaryPanel(const CurvesView* curves, QWidget* parent)
    : QWidget(parent)
    , m_curves(curves)
    , m_text(new QPlainTextEdit(this))
{
    constexpr int kSoonMs = 250;
    m_text->setObjectName("summary");
    m_text->setAccessibleName(tr("Summary of the curves"));
    m_text->setPlaceholderText(tr("There is something to say after the first evaluation."));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &SummaryPanel::ask);
    connect(m_curves, &CurvesView::contentChanged, this, &SummaryPanel::refresh);
    connect(m_curves, &CurvesView::viewChanged, this, &SummaryPanel::refresh);
}

void SummaryPanel::refresh()
{
    if (isVisible() && !m_soon.isActive()) {
        m_soon.start();
    }
}

void SummaryPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ask();
}

void SummaryPanel::ask()
{
    m_isStale = std::exchange(m_isAsking, true);
    if (m_isStale) {
        return;
    }
    later(
        &m_pool, this, m_latest.next(),
        [subject = subjectOf(m_curves->content(), m_curves->options(), true)] {
            return QString::fromStdString(summary::textOf(subject, "\n\n"));
        },
        [this](const QString& text) {
            m_isAsking = false;
            setText(text);
            if (m_isStale) {
                refresh();
            }
        });
}

/// What somebody reads or has selected stays where it is.
void SummaryPanel::setText(const QString& text)
{
    if (text == m_text->toPlainText()) {
        return;
    }
    const int anchor = m_text->textCursor().anchor(); // as numbers: a cursor goes where its text went
    const int position = m_text->textCursor().position();
    const int scrolled = m_text->verticalScrollBar()->value();
    m_text->setPlainText(text);
    QTextCursor cursor = m_text->textCursor();
    const auto last = static_cast<int>(text.size());
    cursor.setPosition(std::min(anchor, last));
    cursor.setPosition(std::min(position, last), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->verticalScrollBar()->setValue(scrolled);
}

} // namespace lrp::ui
