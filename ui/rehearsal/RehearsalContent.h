#pragma once

#include "core/rehearsal/Rehearsal.h"
#include "ui/plots/ChartOptions.h"

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
};

/// What is drawn: the same reports in every row.
struct RehearsalContent {
    char letter = 'A'; ///< of the lane, which gives the colour
    std::shared_ptr<const rehearsal::Reports> reports;
    std::vector<RehearsedRow> rows;
    Span values{0.0, 1.0};    ///< that the reports, bests and bars need
    Span logValues{0.1, 1.0}; ///< likewise on a logarithmic axis
    Span rates{0.0, 1.0};
    bool areRatesLog = false; ///< drawn on a logarithmic axis, as they fall by factors

    std::size_t size() const { return reports ? reports->values.size() : 0; }
};

/// Sets the spans by what is in the rows. Takes time in proportion to the reports. Thread: any.
void setSpans(RehearsalContent& content);

/// A sentence for each row, for those who do not see them.
QString summaryOf(const RehearsalContent& content);
/// What each row says of report `index`, a line each; with the names of the rows where there are several.
QString readoutOf(const RehearsalContent& content, std::size_t index);
/// What the curve cannot tell.
QString captionOf(const RehearsalContent& content);

} // namespace lrp::ui
