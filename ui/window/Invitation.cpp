#include "ui/window/Invitation.h"

#include "ui/gallery/Gallery.h"
#include "ui/plots/CurvesView.h"
#include "ui/style/Theme.h"

#include <QAction>
#include <QEvent>

namespace lrp::ui
{

namespace
{

const QString kLesson = QStringLiteral("why-decay");

} // namespace

Invitation::Invitation(CurvesView* curves, const QAction* action, Gallery* gallery)
    : QLabel(curves)
    , m_curves(curves)
    , m_action(action)
    , m_gallery(gallery)
{
    constexpr double kSmaller = 0.9;
    setObjectName("invitation");
    QFont smaller = font();
    smaller.setPointSizeF(kSmaller * smaller.pointSizeF());
    setFont(smaller);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
    QWidget::setTabOrder(curves, this);
    setAccessibleName(tr("or take a 15-minute lesson: Why the rate must fall"));
    write();
    hide();
    connect(this, &QLabel::linkActivated, gallery, &Gallery::openLesson);
    connect(curves, &CurvesView::laidOut, this, &Invitation::place);
    connect(curves, &CurvesView::contentChanged, this, &Invitation::place);
    connect(action, &QAction::changed, this, &Invitation::place);
}

/// With colours of the theme, which rich text has to be told.
void Invitation::write()
{
    const Theme theme = Theme::of(this);
    m_isWriting = true;
    QPalette colours;
    colours.setColor(QPalette::WindowText, theme.muted);
    colours.setColor(QPalette::Link, theme.accent);
    setPalette(colours);
    setText(tr("or take a 15-minute lesson: %1")
                .arg(QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
                         .arg(kLesson, theme.accent.name(), tr("Why the rate must fall"))));
    m_isWriting = false;
}

void Invitation::place()
{
    const QRect room = m_curves->roomBelowMessage();
    const QSize size = sizeHint();
    const bool fits = room.width() >= size.width() && room.height() >= size.height();
    if (fits) {
        setGeometry(QRect({room.center().x() - size.width() / 2, room.top()}, size));
    }
    setVisible(fits && m_action->isEnabled() && !m_gallery->lesson(kLesson).isEmpty());
}

void Invitation::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isWriting) {
        write();
    }
}

/// Marks the link at once, so that Return follows it.
void Invitation::focusInEvent(QFocusEvent* event)
{
    QLabel::focusInEvent(event);
    if (!hasSelectedText()) { // which it still has when another window was in front
        QLabel::focusNextPrevChild(true);
    }
}

} // namespace lrp::ui
