#include "ui/window/HintBar.h"

#include "ui/style/Style.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Note.h"

#include <algorithm>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace lrp::ui
{

HintBar::HintBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new Note(Note::Tone::Muted, this))
    , m_row(new QHBoxLayout(this))
    , m_close(new QToolButton(this))
{
    setObjectName("hint");
    m_text->setObjectName("hint/text");
    m_text->setWordWrap(false);
    m_close->setObjectName("hint/close");
    m_close->setIcon(makeIcon(Icon::Close));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setAccessibleName(tr("Do not show this hint again"));
    m_close->setToolTip(tr("Do not show this hint again (Help → Hints again brings all back)"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(4);
    m_row->addWidget(m_text);
    m_row->addWidget(m_close);
    setFixedHeight(std::max(kLeastTarget, fontMetrics().height() + 2));
    m_close->setFixedSize(kLeastTarget, height());
    connect(m_close, &QToolButton::clicked, this, &HintBar::dismissed);
    setHint({}, {});
}

void HintBar::setHint(const QString& text, const QList<QAction*>& offers)
{
    for (QToolButton* old : m_offers) {
        old->setObjectName({}); // gone for whoever looks it up before it is deleted
        old->hide();
        old->deleteLater(); // it may be what was clicked
    }
    m_offers.clear();
    m_text->setText(text);
    setAccessibleName(text);
    for (QAction* action : offers) {
        auto* button = new QToolButton(this);
        button->setObjectName("hint/" + action->objectName());
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setAutoRaise(true);
        QFont underlined = font();
        underlined.setUnderline(true);
        button->setFont(underlined);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setFixedHeight(height());
        m_row->insertWidget(m_row->count() - 1, button);
        m_offers.append(button);
        button->show();
    }
    m_text->setVisible(!text.isEmpty());
    m_close->setVisible(!text.isEmpty());
}

QString HintBar::text() const
{
    return m_text->text();
}

void HintBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT dismissed();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace lrp::ui
