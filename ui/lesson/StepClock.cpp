#include "ui/lesson/StepClock.h"

#include "ui/style/Theme.h"

#include <algorithm>
#include <QPainter>
#include <QStyle>

namespace lrp::ui
{

StepClock::StepClock(QWidget* parent)
    : QWidget(parent)
{
    constexpr int kHeight = 4;
    constexpr int kRedrawMs = 250;
    setObjectName("lesson/clock");
    setFixedHeight(kHeight);
    m_redraw.setInterval(kRedrawMs);
    connect(&m_redraw, &QTimer::timeout, this, [this] {
        update();
        if (share() >= 1.0) {
            m_redraw.stop();
        }
    });
    hide();
}

void StepClock::follow(const lesson::LessonRun* run)
{
    const bool isTimed = run != nullptr && run->step().seconds > 0 && !run->isBack() &&
                         run->answerTo(run->step().id) == nullptr;
    if (!isTimed) {
        m_step.clear();
        m_redraw.stop();
    } else if (m_step != run->step().id) {
        m_step = run->step().id;
        m_seconds = run->step().seconds;
        m_since.start();
        m_redraw.start();
        const QString meaning =
            tr("This step is meant to take %1 s; nothing happens at its end.").arg(m_seconds);
        setAccessibleName(meaning);
        setToolTip(meaning);
    }
    setVisible(isTimed);
}

double StepClock::share() const
{
    constexpr double kMillisecond = 1e-3;
    return m_step.empty() ? 0.0
                          : std::min(1.0, kMillisecond * static_cast<double>(m_since.elapsed()) / m_seconds);
}

void StepClock::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::of(this);
    const double radius = height() / 2.0;
    const QRect filled(0, 0, static_cast<int>(share() * width()), height());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(theme.muted, theme.panel, 0.3));
    painter.drawRoundedRect(rect(), radius, radius);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), filled), radius, radius);
}

} // namespace lrp::ui
