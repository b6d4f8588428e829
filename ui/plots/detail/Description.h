#pragma once

#include "ui/plots/Chart.h"
#include "ui/plots/ChartSpeech.h"
#include "ui/widgets/Latest.h"

#include <optional>
#include <QThreadPool>

class QWidget;

namespace lrp::ui
{

/// Keeps a widget's accessible description what its chart shows. Thread: UI; long runs are put into words on
/// another.
class Description
{
public:
    Description(QWidget& widget, const Chart& chart, bool isMeasured);

    /// The chart shows something else.
    void refresh();
    /// What there is to say of it. Of long runs the last that was put into words, while it is done anew.
    ChartSpeech speech();

private:
    /// At once, or later where there is much to look at.
    std::optional<ChartSpeech> putIntoWords();
    void tell(ChartSpeech speech);

    QWidget& m_widget;
    const Chart& m_chart;
    bool m_isMeasured;
    ChartSpeech m_speech;
    QThreadPool m_pool; ///< waits for what is being put into words
    Latest m_latest;    ///< forgotten before the pool waits
};

} // namespace lrp::ui
