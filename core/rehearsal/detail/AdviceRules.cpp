#include "core/rehearsal/detail/AdviceRules.h"

#include "core/experiment/findings/Words.h"
#include "core/params/Text.h"
#include "core/rehearsal/Advice.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>

namespace lrp::rehearsal
{
namespace
{

using experiment::Mend;
using experiment::Metric;
using experiment::Severity;
using params::Json;
using schedule::Heard;
namespace words = experiment::words;

/// A patience above this share of the reports has no time to run out more than once or twice.
constexpr double kLongPatience = 1.0 / 3.0;

/// What is judged: means where a schedule gathers some reports first.
std::vector<double> judgedOf(const std::vector<double>& reports, std::int64_t gathers)
{
    if (gathers <= 1) {
        return reports;
    }
    std::vector<double> means;
    const auto size = static_cast<std::size_t>(gathers);
    for (std::size_t i = 0; i + size <= reports.size(); i += size) {
        double sum = 0.0;
        for (std::size_t k = i; k < i + size; ++k) {
            sum += reports[k];
        }
        means.push_back(sum / static_cast<double>(size));
    }
    return means;
}

/// Two digits, upwards: what is set must not lie below what was found.
double roundedUp(double x)
{
    const double unit = std::pow(10.0, std::floor(std::log10(x)) - 1.0);
    return std::stod(params::shortest(std::ceil(x / unit - 1e-9)) + "e" +
                     std::to_string(static_cast<int>(std::floor(std::log10(x))) - 1));
}

/// Better is lower, and the metric an accuracy, or the reverse.
void findMode(const Case& that, Drafts& drafts)
{
    if (!that.reports.metric) {
        return;
    }
    const bool wantsMore = *that.reports.metric == Metric::ValidationAccuracy;
    if (wantsMore == that.rehearsal.wantsMore) {
        return;
    }
    const std::string& key = that.listener.modeKey;
    Draft draft{{"rehearsal-mode", Severity::Warning, key.empty() ? that.pointer + "/metric" : that.at(key),
                 wantsMore
                     ? translate("rehearsal", "The metric is an accuracy, and %1 counts lower values as "
                                              "better: what improves is bad to it.")
                           .arg(that.listener.id)
                           .str()
                     : translate("rehearsal", "The metric is a loss, and %1 counts higher values as "
                                              "better: what improves is bad to it.")
                           .arg(that.listener.id)
                           .str()}};
    if (!key.empty()) {
        draft.candidates.push_back(that.set(key, wantsMore ? "max" : "min"));
    } else {
        draft.isUntried = true;
        draft.candidates.push_back({translate("rehearsal", "Listen to the validation loss"),
                                    {{that.pointer + "/metric", "validation_loss"}}});
    }
    drafts.push_back(std::move(draft));
}

/// A relative threshold turns round with the sign of the metric.
void findSign(const Case& that, Drafts& drafts)
{
    const Row* last = that.settled();
    const std::string& key = that.listener.thresholdKey;
    if (last == nullptr || key.empty()) {
        return;
    }
    const double slack = that.rehearsal.wantsMore ? last->best - last->bar : last->bar - last->best;
    if (!(slack > 0.0)) {
        return;
    }
    const std::string typed = words::value(that.listener.settings[key]);
    Draft draft{{"rehearsal-sign", Severity::Warning, that.at(key), ""}};
    draft.finding.text =
        that.listener.isRelative && last->best < 0.0
            ? translate("rehearsal",
                        "The best report is %1: below zero a threshold of %2 of it lets values up "
                        "to %3 worse count as better.")
                  .arg(words::rate(last->best))
                  .arg(typed)
                  .arg(words::rate(slack))
                  .str()
            : translate("rehearsal",
                        "A threshold of %1 lets values up to %2 worse than the best count as better.")
                  .arg(typed)
                  .arg(words::rate(slack))
                  .str();
    if (that.listener.isRelative && that.listener.settings.contains("threshold_mode")) {
        draft.candidates.push_back(that.set("threshold_mode", "abs"));
    }
    if (that.listener.settings.contains("atol")) {
        draft.candidates.push_back(
            {translate("rehearsal", "Set atol to %1 and rtol to 0").arg(words::value(roundedUp(slack))),
             {{that.at("atol"), roundedUp(slack)}, {that.at("rtol"), 0}}});
    }
    draft.candidates.push_back(that.set(key, 0));
    drafts.push_back(std::move(draft));
}

/// A patience that is much of the run, which it outlasts.
void findPatience(const Case& that, Drafts& drafts)
{
    const auto judged = static_cast<std::int64_t>(that.reports.values.size()) /
                        std::max<std::int64_t>(that.listener.gathers, 1);
    const std::int64_t patience = that.rehearsal.patience;
    const double share =
        static_cast<double>(patience) / static_cast<double>(std::max<std::int64_t>(judged, 1));
    if (that.listener.patienceKey.empty() || !that.isNeverDue() || share <= kLongPatience) {
        return;
    }
    Draft draft{
        {"rehearsal-never-cuts", Severity::Warning, that.at(that.listener.patienceKey),
         share < 1.0
             ? translate("rehearsal", "A patience of %1 is %2 of these %n report(s): the rate is never cut.",
                         nullptr, judged)
                   .arg(patience)
                   .arg(words::percent(std::round(100.0 * share) / 100.0))
                   .str()
             : translate("rehearsal",
                         "A patience of %1 is not less than these %n report(s): the rate is never cut.",
                         nullptr, judged)
                   .arg(patience)
                   .str()}};
    draft.mustCut = true;
    for (const std::int64_t less : {judged / 5, judged / 8, judged / 12, std::int64_t{2}, std::int64_t{1}}) {
        if (less >= 1 && less < patience) {
            draft.candidates.push_back(that.set(that.listener.patienceKey, less));
        }
    }
    drafts.push_back(std::move(draft));
}

/// Whether the curve went back after report `index` and the schedule saw no improvement.
bool goesBackAfter(const Case& that, std::size_t index)
{
    const std::vector<double>& values = that.reports.values;
    const double sign = that.rehearsal.wantsMore ? -1.0 : 1.0;
    return index + 1 < values.size() && sign * values[index + 1] > sign * values[index] &&
           that.rehearsal.rows[index + 1].event != Heard::Better;
}

/// Whether a report counted as better that was no more so than chance makes it.
bool tookADip(const Case& that, double noise)
{
    const auto& rows = that.rehearsal.rows;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const double gain = std::abs(rows[i - 1].best - rows[i].best);
        if (rows[i].event == Heard::Better && gain > 0.0 && gain < noise && goesBackAfter(that, i)) {
            return true;
        }
    }
    return false;
}

void findNoise(const Case& that, Drafts& drafts)
{
    const Row* last = that.settled();
    const std::string& key = that.listener.thresholdKey;
    const double noise = noiseOf(judgedOf(that.reports.values, that.listener.gathers));
    if (last == nullptr || key.empty() || !(noise > 0.0)) {
        return;
    }
    const double margin = that.rehearsal.wantsMore ? last->bar - last->best : last->best - last->bar;
    if (!(margin >= 0.0 && margin < noise) || !tookADip(that, noise)) {
        return;
    }
    const std::string typed = words::value(that.listener.settings[key]);
    Draft draft{
        {"rehearsal-noise", that.isNeverDue() ? Severity::Warning : Severity::Note, that.at(key), ""}};
    draft.finding.text =
        that.listener.isRelative
            ? translate("rehearsal",
                        "A threshold of %1 of the best is %2, below the curve's noise of %3: every "
                        "dip counts as better.")
                  .arg(typed)
                  .arg(words::rate(margin))
                  .arg(words::rate(noise))
                  .str()
            : translate("rehearsal",
                        "A threshold of %1 is below the curve's noise of %2: every dip counts as better.")
                  .arg(words::rate(margin))
                  .arg(words::rate(noise))
                  .str();
    if (!that.listener.isRelative) {
        draft.candidates.push_back(that.set(key, roundedUp(noise / that.listener.thresholdUnit)));
    } else if (noise < std::abs(last->best)) {
        draft.candidates.push_back(that.set(key, roundedUp(noise / std::abs(last->best))));
    }
    if (that.listener.isRelative && that.listener.settings.contains("threshold_mode")) {
        Mend absolute = that.set(key, roundedUp(noise));
        absolute.label =
            translate("rehearsal", "Set threshold to %1, absolute").arg(words::value(roundedUp(noise)));
        absolute.changes.push_back({that.at("threshold_mode"), "abs"});
        draft.candidates.push_back(std::move(absolute));
    }
    drafts.push_back(std::move(draft));
}

void findNan(const Case& that, Drafts& drafts)
{
    if (std::isnan(that.rehearsal.rows.back().best) && std::isnan(that.reports.values.front())) {
        drafts.push_back({{"rehearsal-first-nan", Severity::Warning, that.pointer + that.listener.pointer,
                           translate("rehearsal", "The first report is NaN, which %1 takes for the best: "
                                                  "nothing is better than it.")
                               .arg(that.listener.id)}});
    }
}

void findVetoes(const Case& that, Drafts& drafts)
{
    const auto& rows = that.rehearsal.rows;
    const auto first =
        std::find_if(rows.begin(), rows.end(), [](const Row& row) { return row.event == Heard::Veto; });
    if (first != rows.end()) {
        const std::size_t vetoes = that.rehearsal.count(Heard::Veto);
        drafts.push_back(
            {{"rehearsal-vetoed", Severity::Note, that.pointer + that.listener.pointer,
              translate("rehearsal",
                        "From report %1 on %n cut(s) (is|are) not made: the rate of %2 is at its floor, or "
                        "would change too little.",
                        nullptr, vetoes)
                  .arg(first - rows.begin() + 1)
                  .arg(words::rate(first->rate))}});
    }
}

} // namespace

Mend Case::set(const std::string& key, const Json& value) const
{
    return {translate("rehearsal", "Set %1 to %2").arg(key).arg(words::value(value)), {{at(key), value}}};
}

const Row* Case::settled() const
{
    const auto& rows = rehearsal.rows;
    const auto last = std::find_if(rows.rbegin(), rows.rend(), [](const Row& row) {
        return std::isfinite(row.best) && std::isfinite(row.bar);
    });
    return last != rows.rend() ? &*last : nullptr;
}

bool Case::isNeverDue() const
{
    return rehearsal.count(Heard::Cut) == 0 && rehearsal.count(Heard::Veto) == 0;
}

Drafts draftsOf(const Case& that)
{
    Drafts drafts;
    findMode(that, drafts);
    if (!drafts.empty()) {
        return drafts;
    }
    findNan(that, drafts);
    findSign(that, drafts);
    if (drafts.empty()) {
        findPatience(that, drafts);
        findNoise(that, drafts);
    }
    findVetoes(that, drafts);
    return drafts;
}

} // namespace lrp::rehearsal
