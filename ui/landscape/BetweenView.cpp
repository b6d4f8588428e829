#include "ui/landscape/BetweenView.h"

#include "ui/access/PacedName.h"
#include "ui/landscape/BetweenPlot.h"
#include "ui/landscape/LandscapeWords.h"

#include <algorithm>
#include <qcustomplot.h>
#include <QKeyEvent>
#include <QMouseEvent>

namespace lrp::ui
{

struct BetweenView::Private {
    explicit Private(BetweenView* view)
        : widget(new QCustomPlot(view))
        , plot(*widget)
        , name(new PacedName(view))
    {
    }

    QCustomPlot* widget;
    BetweenPlot plot;
    PacedName* name;
};

BetweenView::BetweenView(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    setMinimumSize(160, 120);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName("landscape/between");
    setAccessibleName(tr("Loss between two ends"));
    setWhatsThis(
        tr("The loss of networks on the straight line from the end of one run to that of another. Where "
           "it rises between them there is a barrier, and the two ends lie in valleys of their own. ← "
           "and → read it point by point."));
    d->widget->setFocusPolicy(Qt::NoFocus);
    d->widget->setMouseTracking(true);
    d->widget->installEventFilter(this);
    d->plot.setStyle({Theme::of(this), font()});
}

BetweenView::~BetweenView() = default;

void BetweenView::setLine(std::shared_ptr<const probe::Interpolated> line)
{
    if (line != d->plot.line()) {
        d->plot.setLine(std::move(line));
        setAccessibleDescription(d->plot.line() ? captionOf(*d->plot.line()) : QString());
        read(std::nullopt);
    }
}

void BetweenView::read(std::optional<std::size_t> point)
{
    d->plot.setRead(point);
    const QString text = point && d->plot.line() ? readoutOf(*d->plot.line(), *point) : QString();
    d->name->set(point ? text : tr("Loss between two ends"));
    d->widget->setToolTip(text);
    d->widget->replot(QCustomPlot::rpQueuedReplot);
}

QString BetweenView::said() const
{
    return d->plot.read() ? readoutOf(*d->plot.line(), *d->plot.read()) : accessibleDescription();
}

void BetweenView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        d->plot.setStyle({Theme::of(this), font()});
        d->widget->replot(QCustomPlot::rpQueuedReplot);
    }
}

void BetweenView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    d->widget->setGeometry(rect());
}

void BetweenView::keyPressEvent(QKeyEvent* event)
{
    const int by = (event->key() == Qt::Key_Right ? 1 : 0) - (event->key() == Qt::Key_Left ? 1 : 0);
    if (d->plot.line() && by != 0) {
        const auto last = static_cast<int>(d->plot.line()->at.size()) - 1;
        const int from = d->plot.read() ? static_cast<int>(*d->plot.read()) : by > 0 ? -1 : last + 1;
        read(static_cast<std::size_t>(std::clamp(from + by, 0, last)));
    } else if (event->key() == Qt::Key_Escape && d->plot.read()) {
        read(std::nullopt);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool BetweenView::eventFilter(QObject* watched, QEvent* event)
{
    if (d->plot.line() && event->type() == QEvent::MouseMove) {
        read(d->plot.pointAt(static_cast<QMouseEvent*>(event)->position().x()));
    } else if (event->type() == QEvent::Leave && d->plot.read()) {
        read(std::nullopt);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lrp::ui
