#pragma once

#include "core/rehearsal/Rehearsal.h"
#include "ui/plots/ChartOptions.h"
#include "ui/rehearsal/ReportSlices.h"

#include <memory>
#include <optional>
#include <QString>
#include <vector>

namespace lrp::ui
{

/// One schedule's way through the reports.
struct RehearsedRow {
    QString name; ///< "patience 5"
    std::shared_ptr<const rehearsal::Rehearsal> rehearsal;
    /// The report from which on the curve would have been another one.
    std::optional<std::size_t> hypotheticalFrom{};
    std::optional<std::size_t> firstCutNotMade{}; ///< by the run
    QString summary{};
    std::shared_ptr<const std::vector<ReportSlice>> slices{}; ///< fine ones, at most kMostSlices
};

/// What is drawn: the same reports in every row.
struct RehearsalContent {
    char letter = 'A'; ///< of the lane, which gives the colour
    std::shared_ptr<const rehearsal::Reports> reports;
    std::vector<RehearsedRow> rows;
    bool areRatesKnown = false;                           ///< that the run used
    std::shared_ptr<const std::vector<std::size_t>> cuts; ///< reports that cut in any row, in order
    Span values{0.0, 1.0};                                ///< that the reports, bests and bars need
    Span logValues{0.1, 1.0};                             ///< likewise on a logarithmic axis
    Span rates{0.0, 1.0};
    bool areRatesLog = false; ///< drawn on a logarithmic axis, as they fall by factors
    bool isDrawn = false;     ///< by hand

    std::size_t size() const { return reports ? reports->values.size() : 0; }
};

/// Sets all that is drawn and said of the rows by their rehearsals: spans, cuts, summaries, slices. Takes
/// time in proportion to the reports, so that what is asked of the content afterwards takes none. Thread:
/// any.
void digest(RehearsalContent& content);

/// A sentence for each row, for those who do not see them.
QString summaryOf(const RehearsalContent& content);
/// What each row says of report `index`, a line each; with the names of the rows where there are several.
QString readoutOf(const RehearsalContent& content, std::size_t index);
/// What the curve cannot tell.
QString captionOf(const RehearsalContent& content);

} // namespace lrp::ui
