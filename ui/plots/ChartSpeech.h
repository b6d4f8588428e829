#pragma once

#include "ui/plots/ChartOptions.h"
#include "ui/plots/Curves.h"

#include <QString>
#include <vector>

namespace lrp::ui
{

/// What a chart is to people who do not see it. All that is spoken about the whole of it comes from here.
struct ChartSpeech {
    struct Lane {
        QString name;      ///< "A constant"
        QString sentences; ///< what it does
    };

    QString name;              ///< one sentence: what it is
    QString description;       ///< all there is to say
    std::vector<Lane> lanes{}; ///< those that are listed
};

/// `isMeasured`: what is measured is drawn too.
ChartSpeech speechOf(const ChartContent& content, const ChartOptions& options, bool isMeasured);

} // namespace lrp::ui
