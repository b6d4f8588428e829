#include "ui/draw/DrawBar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace lrp::ui
{

namespace
{

QToolButton* makeBarButton(const QString& name, const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the frames
    return button;
}

} // namespace

DrawBar::DrawBar(QWidget* parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_text(new QLabel(this))
    , m_use(makeBarButton("draw/use", tr("&Use that"), this))
    , m_class(makeBarButton("draw/useClass", {}, this))
{
    setObjectName("drawBar");
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName("draw/text");
    m_text->setWordWrap(true);
    auto* done = makeBarButton("draw/done", tr("Do&ne"), this);
    done->setToolTip(tr("Ends drawing (Escape)"));
    m_row->setContentsMargins(8, 4, 8, 4);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_use);
    m_row->addWidget(m_class);
    m_row->addWidget(done);
    connect(m_use, &QToolButton::clicked, this, [this] { Q_EMIT offerTaken(0); });
    connect(m_class, &QToolButton::clicked, this, [this] { Q_EMIT offerTaken(1); });
    connect(done, &QToolButton::clicked, this, &DrawBar::doneWanted);
    showText({});
    hide();
}

void DrawBar::showText(const QString& text, const QStringList& offers)
{
    m_text->setText(text);
    m_use->setVisible(!offers.isEmpty());
    m_use->setToolTip(offers.isEmpty() ? QString() : offers.first());
    m_class->setVisible(offers.size() > 1);
    if (offers.size() > 1) {
        m_class->setText(tr("Use it &as %1").arg(offers[1]));
        m_class->setToolTip(tr("The schedule of that framework which draws exactly this"));
    }
}

void DrawBar::addCommand(QAction* command)
{
    QToolButton* button = makeBarButton(command->objectName() + "Button", {}, this);
    button->setDefaultAction(command);
    m_row->insertWidget(m_row->count() - 1, button); // before the way out
    const auto follow = [button, command] { button->setVisible(command->isEnabled()); };
    connect(command, &QAction::changed, button, follow);
    follow();
}

QString DrawBar::text() const
{
    return m_text->text();
}

} // namespace lrp::ui
