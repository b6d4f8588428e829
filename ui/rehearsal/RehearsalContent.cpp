#include "ui/rehearsal/RehearsalContent.h"

#include "core/rehearsal/Words.h"
#include "ui/plots/ValueRange.h"
#include "ui/text/FigureText.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <QStringList>

namespace lrp::ui
{

namespace
{

/// The least and the greatest of what is taken.
struct Extremes {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void take(double value)
    {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    std::vector<LaneValues> asLanes() const
    {
        return low <= high ? std::vector{LaneValues{.curve = {low, high}}} : std::vector<LaneValues>{};
    }
};

constexpr double kNoFence = 1e300;

void setSpans(RehearsalContent& content)
{
    Extremes values;
    Extremes positive;
    Extremes rates;
    const auto takeValue = [&](double value) {
        values.take(value);
        if (value > 0.0) {
            positive.take(value);
        }
    };
    std::for_each(content.reports->values.begin(), content.reports->values.end(), takeValue);
    for (const RehearsedRow& row : content.rows) {
        rates.take(row.rehearsal->firstRate);
        for (const rehearsal::Row& one : row.rehearsal->rows) {
            takeValue(one.best);
            takeValue(one.bar);
            rates.take(one.rate);
        }
    }
    content.values = closeRange(values.asLanes());
    content.logValues = valueRange(positive.asLanes(), YScale::Logarithmic, kNoFence);
    content.areRatesLog = rates.low > 0.0 && rates.high > 4.0 * rates.low;
    content.rates =
        valueRange(rates.asLanes(), content.areRatesLog ? YScale::Logarithmic : YScale::Linear, kNoFence);
}

std::vector<std::size_t> cutsIn(const RehearsalContent& content)
{
    std::vector<std::size_t> cuts;
    for (std::size_t i = 0; i < content.size(); ++i) {
        if (std::any_of(content.rows.begin(), content.rows.end(), [i](const RehearsedRow& row) {
                return row.rehearsal->rows[i].event == schedule::Heard::Cut;
            })) {
            cuts.push_back(i);
        }
    }
    return cuts;
}

} // namespace

void digest(RehearsalContent& content)
{
    setSpans(content);
    content.cuts = std::make_shared<const std::vector<std::size_t>>(cutsIn(content));
    content.areRatesKnown =
        !content.rows.empty() && rehearsal::areRatesKnown(*content.rows.front().rehearsal, *content.reports);
    for (RehearsedRow& row : content.rows) {
        row.hypotheticalFrom = rehearsal::hypotheticalFrom(*row.rehearsal, *content.reports);
        row.firstCutNotMade = rehearsal::firstCutNotMade(*row.rehearsal, *content.reports);
        row.summary = QString::fromStdString(rehearsal::summaryOf(*row.rehearsal));
        row.slices = std::make_shared<const std::vector<ReportSlice>>(
            slicesOf(content.reports->values, *row.rehearsal));
    }
}

QString summaryOf(const RehearsalContent& content)
{
    QStringList sentences;
    for (const RehearsedRow& row : content.rows) {
        sentences.append(content.rows.size() > 1 ? row.name + ": " + row.summary : row.summary);
    }
    return sentences.join(' ');
}

QString readoutOf(const RehearsalContent& content, std::size_t index)
{
    QStringList lines;
    for (const RehearsedRow& row : content.rows) {
        const QString line =
            QString::fromStdString(rehearsal::readout(*row.rehearsal, *content.reports, index));
        lines.append(content.rows.size() > 1 ? row.name + ": " + line : line);
    }
    return lines.join('\n');
}

QString captionOf(const RehearsalContent& content)
{
    std::optional<std::size_t> first;
    for (const RehearsedRow& row : content.rows) {
        if (row.hypotheticalFrom) {
            first = std::min(first.value_or(*row.hypotheticalFrom), *row.hypotheticalFrom);
        }
    }
    if (content.isDrawn) {
        return first ? translate("rehearsal", "Drawn by hand. A cut would change what follows in a training: "
                                              "after report %1 it is drawn pale.")
                           .arg(counted(static_cast<std::int64_t>(*first + 1)))
                     : translate("rehearsal", "Drawn by hand. The schedule makes no cut.");
    }
    const bool anyCut = content.cuts && !content.cuts->empty();
    const QString name = QString::fromStdString(content.reports->name);
    if (first) {
        const QString report = counted(static_cast<std::int64_t>(*first + 1));
        return content.areRatesKnown
                   ? translate("rehearsal",
                               "Recorded: %1. After report %2 the run went on with another rate: "
                               "what follows would have been another curve and is drawn pale.")
                         .arg(name, report)
                   : translate("rehearsal", "Recorded: %1. A cut would have changed what follows: after "
                                            "report %2 it is drawn pale.")
                         .arg(name, report);
    }
    if (!content.areRatesKnown) {
        return translate("rehearsal", "Recorded: %1. Without a cut the run would have been the same.")
            .arg(name);
    }
    return anyCut ? translate("rehearsal",
                              "Recorded: %1. The run made the same cuts, so all of it is as it was.")
                        .arg(name)
                  : translate("rehearsal",
                              "Recorded: %1. The run made no cut either, so all of it is as it was.")
                        .arg(name);
}

} // namespace lrp::ui
