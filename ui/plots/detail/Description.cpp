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
    m_pool.setMaxThreadCount(1);
}

void Description::refresh()
{
    if (auto speech = putIntoWords()) {
        tell(std::move(*speech));
    }
}

ChartSpeech Description::speech()
{
    if (m_pool.activeThreadCount() > 0) {
        return m_speech; // who asks often would never get what is being put into words
    }
    auto speech = putIntoWords();
    return speech ? std::move(*speech) : m_speech;
}

std::optional<ChartSpeech> Description::putIntoWords()
{
    constexpr std::size_t kAtOnce = 200'000; // a millisecond's worth of values
    summary::Subject subject = subjectOf(m_chart.content(), m_chart.options(), m_isMeasured);
    if (summary::sizeOf(subject) <= kAtOnce) {
        m_latest.forget();
        return speechOf(subject);
    }
    later(
        &m_pool, &m_widget, m_latest.next(), [subject = std::move(subject)] { return speechOf(subject); },
        [this](ChartSpeech speech) { tell(std::move(speech)); });
    return std::nullopt;
}

void Description::tell(ChartSpeech speech)
{
    m_speech = std::move(speech);
    if (m_speech.description != m_widget.accessibleDescription()) { // who is told asks again
        m_widget.setAccessibleDescription(m_speech.description);
    }
}

} // namespace lrp::ui
