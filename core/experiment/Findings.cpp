#include "core/experiment/Findings.h"

#include "core/experiment/findings/Case.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <map>

namespace lrp::experiment
{

using params::Json;

namespace
{

void append(Drafts& drafts, Drafts more)
{
    drafts.insert(drafts.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

bool warns(const Drafts& drafts)
{
    return std::any_of(drafts.begin(), drafts.end(),
                       [](const Draft& draft) { return draft.finding.id != "rounded"; });
}

/// One cause, one finding: what a part's lengths explain is not looked for in its shape, nor in that of the
/// part which is its warm-up.
Drafts draftsOf(const Case& that)
{
    Drafts drafts;
    bool isLongWarmUp = false;
    for (const Part& part : that.parts) {
        Drafts lengths = findLengths(that, part);
        const bool isKnown = isLongWarmUp || warns(lengths);
        isLongWarmUp =
            part.boundaries() != nullptr && !lengths.empty() && lengths.front().finding.id == "warmup-long";
        append(drafts, std::move(lengths));
        if (!isKnown) {
            append(drafts, findShapes(that, part));
        }
    }
    if (!warns(drafts) && !that.parts.front().isLeaf()) {
        append(drafts, findUnchanged(that, that.parts.front()));
    }
    append(drafts, findRates(that));
    append(drafts, findListening(that));
    append(drafts, findEvaluation(that));
    append(drafts, findReleases(that));
    return drafts;
}

/// How many findings there are of each kind.
using Tally = std::map<std::string, int>;

Tally tallyOf(const Drafts& drafts)
{
    Tally tally;
    for (const Draft& draft : drafts) {
        ++tally[draft.finding.id];
    }
    return tally;
}

/// Tries mends out on a lane.
class Trial
{
public:
    Trial(const Case& that, const Drafts& drafts)
        : m_case(that)
        , m_before(tallyOf(drafts))
        , m_json(toJson(that.lane))
    {
    }

    /// Whether the finding is gone then, with no other in its place.
    bool works(const Finding& finding, const Mend& mend) const
    {
        Json json = m_json;
        Shape shape = m_case.shape;
        for (const Change& change : mend.changes) {
            if (change.pointer == "/problem/evaluate_every") {
                params::Length period;
                params::readJson(change.value, period, kEvaluationPeriod, "");
                shape.evaluateEvery = periodInSteps(period, shape);
            } else {
                json[Json::json_pointer(change.pointer.substr(m_case.pointer.size()))] = change.value;
            }
        }
        const auto lane = laneFromJson(json, m_case.pointer);
        return lane && isBetter(finding, *lane, shape);
    }

private:
    bool isBetter(const Finding& finding, const Lane& lane, const Shape& shape) const
    {
        const Plan mended = plan(lane, shape);
        if (!mended.issues.empty()) {
            return false;
        }
        const Tally after = tallyOf(draftsOf(Case(lane, shape, mended, m_case.pointer)));
        const auto count = [](const Tally& tally, const std::string& id) {
            const auto found = tally.find(id);
            return found != tally.end() ? found->second : 0;
        };
        return count(after, finding.id) < count(m_before, finding.id) &&
               std::all_of(after.begin(), after.end(),
                           [&](const auto& entry) { return entry.second <= count(m_before, entry.first); });
    }

    const Case& m_case;
    Tally m_before;
    Json m_json;
};

} // namespace

std::vector<Finding> findings(const Lane& lane, const Shape& shape, const Plan& plan,
                              const std::string& pointer)
{
    std::vector<Finding> findings;
    if (!plan.issues.empty()) {
        return findings;
    }
    if (plan.rates.empty()) { // nothing to look at but the reason
        if (!plan.stopsBecause.empty()) {
            findings.push_back(
                {.id = "stops",
                 .pointer = pointer + "/schedule",
                 .text = translate("experiment", "Before the first step %1.").arg(plan.stopsBecause)});
        }
        return findings;
    }
    const Case that(lane, shape, plan, pointer);
    Drafts drafts = draftsOf(that);
    const Trial trial(that, drafts);
    for (Draft& draft : drafts) {
        Finding& finding = draft.finding;
        const auto works = [&](const Mend& mend) { return trial.works(finding, mend); };
        const auto first = std::find_if(draft.candidates.begin(), draft.candidates.end(), works);
        if (first != draft.candidates.end()) {
            finding.mends.push_back(std::move(*first));
        }
        if (draft.otherTick && works(*draft.otherTick)) {
            finding.mends.push_back(std::move(*draft.otherTick));
        }
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::vector<Finding> findings(const Experiment& experiment, const Shape& shape)
{
    std::vector<Finding> all;
    for (std::size_t i = 0; i < experiment.lanes.size(); ++i) {
        const Lane& lane = experiment.lanes[i];
        auto some = findings(lane, shape, plan(lane, shape), "/lanes/" + std::to_string(i));
        all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
    }
    return all;
}

bool hasWarning(const std::vector<Finding>& findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.severity == Severity::Warning; });
}

} // namespace lrp::experiment
