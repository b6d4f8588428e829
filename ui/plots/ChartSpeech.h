#pragma once

#include "core/summary/Summary.h"

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
    std::vector<Lane> lanes{}; ///< those of which anything is told
};

/// Takes as long as summary::sentencesOf(). Thread: any.
ChartSpeech speechOf(const summary::Subject& subject);

} // namespace lrp::ui
