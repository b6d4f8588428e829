#include "ui/draw/DrawBar.h"

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
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_text, 1);
    row->addWidget(m_use);
    row->addWidget(m_class);
    row->addWidget(done);
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

QString DrawBar::text() const
{
    return m_text->text();
}

} // namespace lrp::ui
