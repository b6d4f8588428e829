#pragma once

#include "core/store/Run.h"

#include <QVariant>

namespace lrp::ui
{

class History;

/// What a table of runs says of each.
struct RunColumns {
    enum Column {
        Run,
        Status,
        Seed,
        Steps,
        ValidationLoss,
        Accuracy,
        Duration,
        Started,
        Note,
        Count,
    };
    enum Role {
        LetterRole = Qt::UserRole, ///< QChar
        ColourRole,                ///< QChar, the letter of the lane whose colour it has
        RemarkRole,                ///< QString, "fork @900 · ghost"; empty: nothing to remark
        ShownRole,                 ///< bool
        IdRole,                    ///< qlonglong, the RunId
        SortRole,                  ///< what the column sorts by; nothing where there is no figure
        SearchRole,                ///< QString, what a filter looks into
    };

    static QVariant cell(const History& history, const store::Run& run, int column, int role);
    static QVariant header(int column, int role);
};

} // namespace lrp::ui
