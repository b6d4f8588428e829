#pragma once

#include "ui/plots/Chart.h"
#include "ui/widgets/Latest.h"

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

private:
    QWidget& m_widget;
    const Chart& m_chart;
    bool m_isMeasured;
    Latest m_latest;
    QThreadPool m_pool; ///< last: waits for what is being put into words
};

} // namespace lrp::ui
