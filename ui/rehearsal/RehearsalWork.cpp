#include "ui/rehearsal/RehearsalWork.h"

#include "core/rehearsal/Advice.h"
#include "core/rehearsal/Listener.h"
#include "core/rehearsal/Variants.h"

namespace lrp::ui
{

namespace
{

using rehearsal::Reports;

params::Result<Reports> heardIn(const RehearsalQuestion& question)
{
    if (const auto* run = std::get_if<RunSource>(&question.source)) {
        return rehearsal::reportsOf(*run->run, question.lane, run->batchSize, run->shape, question.pointer);
    }
    if (const auto* made = std::get_if<rehearsal::MadeCurve>(&question.source)) {
        return rehearsal::reportsOf(*made);
    }
    return std::get<Reports>(question.source);
}

/// A row for each variant; the first is the lane's own, which is advised.
params::Issues addRows(const RehearsalQuestion& question, const std::vector<rehearsal::Variant>& variants,
                       RehearsalAnswer& answer)
{
    const Reports& reports = *answer.content.reports;
    for (const rehearsal::Variant& variant : variants) {
        auto row = rehearsal::rehearse(variant.lane, question.shape, reports.values, question.pointer);
        if (!row) {
            return row.issues();
        }
        if (answer.content.rows.empty()) {
            answer.findings =
                rehearsal::adviceOf(question.lane, question.shape, reports, *row, question.pointer);
        }
        const auto from = rehearsal::hypotheticalFrom(*row, reports);
        answer.content.rows.push_back({QString::fromStdString(variant.name),
                                       std::make_shared<rehearsal::Rehearsal>(std::move(*row)), from});
    }
    return {};
}

} // namespace

RehearsalAnswer rehearseAll(const RehearsalQuestion& question)
{
    RehearsalAnswer answer;
    answer.content.letter = question.lane.letter;
    if (!rehearsal::listenerOf(question.lane)) {
        answer.issues = {rehearsal::doesNotListen(question.lane, question.pointer)};
        return answer;
    }
    auto reports = heardIn(question);
    answer.issues = reports.issues();
    const auto variants =
        rehearsal::variantsOf(question.lane, question.variedKey, question.variedValues, kValuesPlace);
    append(answer.issues, variants.issues());
    if (!answer.issues.empty()) {
        return answer;
    }
    answer.content.reports = std::make_shared<Reports>(std::move(*reports));
    answer.issues = addRows(question, *variants, answer);
    if (!answer.issues.empty()) {
        answer.content.rows.clear();
    } else {
        setSpans(answer.content);
    }
    return answer;
}

} // namespace lrp::ui
