#include "ui/rehearsal/RehearsalWork.h"

#include "core/rehearsal/Advice.h"
#include "core/rehearsal/Listener.h"
#include "core/rehearsal/Variants.h"

#include <array>
#include <functional>
#include <QCoreApplication>
#include <QThread>
#include <QThreadPool>
#include <span>
#include <string_view>

namespace lrp::ui
{

namespace
{

using rehearsal::Reports;

/// A million reports and their rows are given back to the system by a thread of the pool: the last who has
/// them is mostly the window, which this would hold up.
template <class T>
std::shared_ptr<const T> kept(T value)
{
    return {new T(std::move(value)), [](T* last) {
                const auto* app = QCoreApplication::instance();
                if (app != nullptr && app->thread() == QThread::currentThread()) {
                    QThreadPool::globalInstance()->start([last] { delete last; });
                } else {
                    delete last;
                }
            }};
}

params::Result<std::shared_ptr<const Reports>> heardIn(const RehearsalQuestion& question)
{
    if (const auto* run = std::get_if<RunSource>(&question.source)) {
        auto heard =
            rehearsal::reportsOf(*run->run, question.lane, run->batchSize, run->shape, question.pointer);
        return heard ? params::Result(kept(std::move(*heard))) : heard.issues();
    }
    if (const auto* made = std::get_if<rehearsal::MadeCurve>(&question.source)) {
        return kept(rehearsal::reportsOf(*made));
    }
    if (const auto* drawn = std::get_if<DrawnSource>(&question.source)) {
        return kept(rehearsal::reportsOf(drawn->curve));
    }
    return std::get<std::shared_ptr<const Reports>>(question.source);
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
        answer.content.rows.push_back({QString::fromStdString(variant.name), kept(std::move(*row))});
    }
    return {};
}

/// Of the bits, so that a NaN is the same as itself; here, as a million values take their time.
std::size_t fingerprintOf(std::span<const double> values)
{
    return std::hash<std::string_view>{}({reinterpret_cast<const char*>(values.data()), values.size_bytes()});
}

std::size_t fingerprintOf(const RehearsalQuestion& question, const Reports& reports)
{
    const std::size_t heard = fingerprintOf(reports.values);
    const auto* drawn = std::get_if<DrawnSource>(&question.source);
    return drawn == nullptr ? heard : heard ^ fingerprintOf(std::array{drawn->axis.low, drawn->axis.high});
}

/// Three decades of it, where it is logarithmic.
void keepAxis(const Span& axis, RehearsalContent& content)
{
    constexpr double kDecades = 1e-3;
    content.isDrawn = true;
    content.values = axis;
    if (axis.high > 0.0) {
        content.logValues = {kDecades * axis.high, axis.high};
    }
}

} // namespace

RehearsalAnswer rehearseAll(const RehearsalQuestion& question)
{
    RehearsalAnswer answer{.lane = question.lane, .run = question.run};
    answer.content.letter = question.lane.letter;
    if (!rehearsal::listenerOf(question.lane)) {
        answer.issues = {rehearsal::doesNotListen(question.lane, question.pointer)};
        return answer;
    }
    const auto reports = heardIn(question);
    answer.issues = reports.issues();
    auto variants =
        rehearsal::variantsOf(question.lane, question.variedKey, question.variedValues, kValuesPlace);
    append(answer.issues, variants.issues());
    if (!variants) {
        variants = rehearsal::variantsOf(question.lane, {}, {}, kValuesPlace);
    }
    if (!reports) {
        return answer;
    }
    answer.content.reports = *reports;
    answer.heard = fingerprintOf(question, **reports);
    if (params::Issues issues = addRows(question, *variants, answer); !issues.empty()) {
        append(answer.issues, std::move(issues));
        answer.content.rows.clear();
    } else {
        digest(answer.content);
        if (const auto* drawn = std::get_if<DrawnSource>(&question.source)) {
            keepAxis(drawn->axis, answer.content);
        }
    }
    return answer;
}

} // namespace lrp::ui
