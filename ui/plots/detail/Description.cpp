#include "ui/plots/detail/Description.h"

#include "ui/plots/Summary.h"
#include "ui/widgets/Later.h"

#include <QWidget>

namespace lrp::ui
{

Description::Description(QWidget& widget, const Chart& chart, bool isMeasured)
    : m_widget(widget)
    , m_chart(chart)
    , m_isMeasured(isMeasured)
{
}

void Description::refresh()
{
    constexpr std::size_t kAtOnce = 200'000; // a millisecond's worth of values
    summary::Subject subject = subjectOf(m_chart.content(), m_chart.options(), m_isMeasured);
    if (summary::sizeOf(subject) <= kAtOnce) {
        m_latest.forget();
        m_widget.setAccessibleDescription(QString::fromStdString(summary::textOf(subject)));
        return;
    }
    later(
        &m_pool, &m_widget, m_latest.next(),
        [subject = std::move(subject)] { return summary::textOf(subject); },
        [this](const std::string& text) { m_widget.setAccessibleDescription(QString::fromStdString(text)); });
}

} // namespace lrp::ui
