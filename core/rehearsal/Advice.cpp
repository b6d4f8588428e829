#include "core/rehearsal/Advice.h"

#include "core/elementary/Median.h"
#include "core/rehearsal/detail/AdviceRules.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace lrp::rehearsal
{
namespace
{

using experiment::Change;
using experiment::Finding;
using experiment::Mend;
using experiment::Severity;
using params::Json;
using schedule::Heard;

std::set<std::string> idsOf(const Drafts& drafts)
{
    std::set<std::string> ids;
    for (const Draft& draft : drafts) {
        ids.insert(draft.finding.id);
    }
    return ids;
}

/// Rehearses a lane with a mend.
class Trial
{
public:
    Trial(const experiment::Lane& lane, const experiment::Shape& shape, const Case& that,
          const Drafts& drafts)
        : m_json(toJson(lane))
        , m_shape(shape)
        , m_case(that)
        , m_before(idsOf(drafts))
    {
    }

    /// Whether the finding is gone then, with no other warning in its place.
    bool works(const Draft& draft, const Mend& mend) const
    {
        Json json = m_json;
        for (const Change& change : mend.changes) {
            json[Json::json_pointer(change.pointer.substr(m_case.pointer.size()))] = change.value;
        }
        const auto lane = experiment::laneFromJson(json, m_case.pointer);
        const auto listener = lane ? listenerOf(*lane) : std::nullopt;
        const auto mended = listener ? rehearse(*lane, m_shape, m_case.reports.values, m_case.pointer)
                                     : params::Result<Rehearsal>(params::Issues{});
        if (!mended || (draft.mustCut && mended->count(Heard::Cut) == 0)) {
            return false;
        }
        const Drafts after = draftsOf({*listener, m_case.reports, *mended, m_case.pointer});
        return std::all_of(after.begin(), after.end(), [&](const Draft& other) {
            return other.finding.id != draft.finding.id &&
                   (other.finding.severity == Severity::Note || m_before.contains(other.finding.id));
        });
    }

private:
    Json m_json;
    const experiment::Shape& m_shape;
    const Case& m_case;
    std::set<std::string> m_before;
};

} // namespace

double noiseOf(std::span<const double> reports)
{
    std::vector<double> differences;
    for (std::size_t i = 1; i < reports.size(); ++i) {
        if (const double difference = reports[i] - reports[i - 1]; std::isfinite(difference)) {
            differences.push_back(difference);
        }
    }
    if (differences.size() < 3) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    const double middle = elementary::median(differences);
    for (double& difference : differences) {
        difference = std::abs(difference - middle);
    }
    return 1.4826 * elementary::median(std::move(differences)) / std::sqrt(2.0);
}

std::vector<Finding> adviceOf(const experiment::Lane& lane, const experiment::Shape& shape,
                              const Reports& reports, const Rehearsal& rehearsal, const std::string& pointer)
{
    const auto listener = listenerOf(lane);
    if (!listener || rehearsal.rows.empty()) {
        return {};
    }
    const Case that{*listener, reports, rehearsal, pointer};
    Drafts drafts = draftsOf(that);
    const Trial trial(lane, shape, that, drafts);
    std::vector<Finding> findings;
    for (Draft& draft : drafts) {
        const auto best =
            std::find_if(draft.candidates.begin(), draft.candidates.end(),
                         [&](const Mend& mend) { return draft.isUntried || trial.works(draft, mend); });
        if (best != draft.candidates.end()) {
            draft.finding.mends.push_back(*best);
        } else if (draft.mustCut) {
            continue; // the curve goes on improving, whatever the patience
        }
        findings.push_back(std::move(draft.finding));
    }
    return findings;
}

} // namespace lrp::rehearsal
