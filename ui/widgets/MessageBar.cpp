#include "ui/widgets/MessageBar.h"

#include "ui/widgets/Icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStringList>
#include <QToolButton>

namespace lrp::ui
{

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
{
    setObjectName("messageBar");
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName("messageBar/text");
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::StrongFocus); // Qt gives it to clicks alone
    auto* close = new QToolButton(this);
    close->setObjectName("messageBar/close");
    close->setIcon(makeIcon(Icon::Close));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the message"));
    close->setToolTip(tr("Close the message (Esc)"));
    close->setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::showMessage(const QString& text)
{
    m_text->setText(text);
    setAccessibleName(text);
    show();
    Q_EMIT messageShown(text);
}

void MessageBar::showIssues(const QString& heading, const params::Issues& issues)
{
    QStringList lines{heading};
    for (const params::Issue& issue : issues) {
        const QString place = QString::fromStdString(issue.pointer);
        lines.append("•  " + (place.isEmpty() ? place : place + ": ") +
                     QString::fromStdString(issue.message));
    }
    showMessage(lines.join("\n"));
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace lrp::ui
