#include "ui/classroom/ClassChart.h"

#include "ui/classroom/ClassPainter.h"
#include "ui/classroom/ClassWords.h"

#include <cmath>
#include <QKeyEvent>
#include <QPainter>

namespace lrp::ui
{

namespace
{

constexpr int kEdge = 12;
constexpr int kKeys = 8;

/// The choice that a key counts for; −1: none. With Shift a keyboard gives the sign above its digit, which is
/// another one in every country: then the place of the key counts.
int choiceOf(const QKeyEvent& event)
{
    constexpr int kScanCodeOf1 = 10; // of X11 and Wayland
    const int place = event.key() - Qt::Key_1;
    if (place >= 0 && place < kKeys) {
        return place;
    }
    const int under = static_cast<int>(event.nativeScanCode()) - kScanCodeOf1;
    return event.modifiers().testFlag(Qt::ShiftModifier) && under >= 0 && under < kKeys ? under : -1;
}

bool isOurs(const QKeyEvent& event)
{
    constexpr auto kOthers = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return !(event.modifiers() & kOthers) && (event.key() == Qt::Key_V || choiceOf(event) >= 0);
}

} // namespace

ClassChart::ClassChart(QWidget* parent)
    : QWidget(parent)
{
    setObjectName("class/chart");
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ClassChart::setQuestion(const ClassQuestion& question)
{
    m_question = question;
    setAccessibleName(
        headingOf(question)); // the same through a count, so that nobody reads it anew each time
    setAccessibleDescription(detailsOf(question));
    updateGeometry();
    update();
}

void ClassChart::setMessage(const QString& message)
{
    m_question.reset();
    m_message = message;
    setAccessibleName(message);
    setAccessibleDescription({});
    updateGeometry();
    update();
}

double ClassChart::draw(QPainter* painter, double width) const
{
    ClassSheet sheet(painter, {Theme::of(this), font()}, QRectF(kEdge, kEdge, width - 2 * kEdge, 0));
    if (m_question) {
        drawQuestion(sheet, *m_question);
    } else {
        sheet.write(m_message, sheet.style().theme.muted);
    }
    return sheet.y() + kEdge;
}

int ClassChart::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(draw(nullptr, width)));
}

QSize ClassChart::minimumSizeHint() const
{
    const int narrow = fontMetrics().averageCharWidth() * 36;
    return {narrow, heightForWidth(std::max(width(), narrow))};
}

/// Elsewhere these keys show and hide lanes.
bool ClassChart::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ClassChart::keyPressEvent(QKeyEvent* event)
{
    if (!isOurs(*event)) {
        QWidget::keyPressEvent(event);
    } else if (event->key() == Qt::Key_V) {
        Q_EMIT countWanted();
    } else {
        Q_EMIT handsRaised(choiceOf(*event), event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    }
}

void ClassChart::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.canvas);
    draw(&painter, width());
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace lrp::ui
