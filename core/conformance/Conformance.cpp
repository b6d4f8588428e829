#include "core/conformance/Conformance.h"

#include "core/conformance/detail/AnalysisCase.h"
#include "core/conformance/detail/Case.h"
#include "core/conformance/detail/OptimizerCase.h"
#include "core/conformance/detail/OtherCase.h"
#include "core/files/ByteStream.h"
#include "core/params/Json.h"
#include "core/params/JsonText.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <iomanip>
#include <sstream>

namespace lrp::conformance
{
namespace
{

using params::Issue;
using params::Issues;
using params::Json;
using params::Result;
using schedule::Groups;

constexpr double kTolerance = 1e-13;
constexpr double kOtherTolerance = 1e-12; // frameworks whose formulas are written down, not recorded
constexpr double kAnalysisTolerance = 1e-9;

/// Compares one recorded curve with ours; remembers the largest error.
class Curve
{
public:
    Curve(const Json& recorded, std::string name)
        : m_name(std::move(name))
    {
        if (!recorded.is_array() || recorded.empty()) {
            throw CaseFailure("has " + m_name + " " + params::quoted(recorded) + "; needs a list of numbers");
        }
        for (const Json& value : recorded) {
            m_recorded.push_back(numberOf(value));
            if (std::isfinite(m_recorded.back())) {
                m_height = std::max(m_height, std::abs(m_recorded.back()));
            }
        }
    }

    void compare(std::size_t k, double ours)
    {
        if (k >= m_recorded.size()) {
            throw CaseFailure(m_name + " ends before step " + std::to_string(k));
        }
        const double theirs = m_recorded[k];
        const bool same = ours == theirs || (std::isnan(ours) && std::isnan(theirs));
        const double difference = std::abs(ours - theirs) / (m_height > 0.0 ? m_height : 1.0);
        const double error = same                     ? 0.0
                             : std::isnan(difference) ? std::numeric_limits<double>::infinity()
                                                      : difference;
        if (error > m_error) {
            m_error = error;
            m_where = m_name + " at step " + std::to_string(k) + ": " + params::shortest(ours) +
                      " instead of " + params::shortest(theirs);
        }
    }

    std::size_t size() const { return m_recorded.size(); }
    double error() const { return m_error; }
    const std::string& where() const { return m_where; }

private:
    std::string m_name;
    std::vector<double> m_recorded;
    double m_height = 0.0;
    double m_error = 0.0;
    std::string m_where;
};

/// Everything a case records, and how to read ours.
class Comparison
{
public:
    explicit Comparison(const Json& spec)
    {
        addPerGroup(spec, "lrs", [](const schedule::Group& group) { return group.lr; });
        if (m_curves.empty()) {
            throw CaseFailure("records no rates");
        }
        addPerGroup(spec, "momentums",
                    [](const schedule::Group& group) { return group.momentum.value_or(0.0); });
        if (const auto betas = spec.find("betas"); betas != spec.end()) {
            for (std::size_t g = 0; g < betas->size(); ++g) {
                Json first = Json::array();
                for (const Json& pair : (*betas)[g]) {
                    first.push_back(pair.at(0));
                }
                add(first, "beta1", g,
                    [](const schedule::Group& group) { return group.beta1.value_or(0.0); });
            }
        }
        if (const auto state = spec.find("state"); state != spec.end()) {
            for (const char* key : {"best", "num_bad_epochs", "cooldown_counter"}) {
                m_state.emplace_back(member(*state, key), key);
            }
        }
    }

    void record(std::size_t k, const Groups& groups, const schedule::Scheduler& scheduler)
    {
        for (auto& [curve, group, read] : m_curves) {
            curve.compare(k, read(groups[group]));
        }
        if (m_state.empty()) {
            return;
        }
        const auto state = schedule::plateauState(scheduler);
        if (!state) {
            throw CaseFailure("records a plateau's state, which this schedule has not");
        }
        m_state[0].compare(k, state->best);
        m_state[1].compare(k, static_cast<double>(state->numBadEpochs));
        m_state[2].compare(k, static_cast<double>(state->cooldownCounter));
    }

    const Curve& worst() const
    {
        const Curve* worst = &m_curves.front().curve;
        for (const auto& entry : m_curves) {
            worst = entry.curve.error() > worst->error() ? &entry.curve : worst;
        }
        for (const Curve& curve : m_state) {
            worst = curve.error() > worst->error() ? &curve : worst;
        }
        return *worst;
    }

private:
    using Read = double (*)(const schedule::Group&);

    struct Entry {
        Curve curve;
        std::size_t group;
        Read read;
    };

    void add(const Json& values, const std::string& name, std::size_t group, Read read)
    {
        m_curves.push_back({Curve(values, name + " of group " + std::to_string(group)), group, read});
    }

    void addPerGroup(const Json& spec, const char* key, Read read)
    {
        if (const auto lists = spec.find(key); lists != spec.end()) {
            for (std::size_t g = 0; g < lists->size(); ++g) {
                add((*lists)[g], key, g, read);
            }
        }
    }

    std::vector<Entry> m_curves;
    std::vector<Curve> m_state;
};

std::size_t stepsOf(const Json& spec)
{
    const Json& steps = member(spec, "steps");
    if (!steps.is_number_integer() || steps.get<std::int64_t>() < 0) {
        throw CaseFailure("has steps " + params::quoted(steps) + "; needs a whole number");
    }
    return steps.get<std::size_t>();
}

/// Replays a case and returns its worst curve.
Curve replay(const Json& spec)
{
    Comparison comparison(spec);
    Groups groups = groupsFrom(spec);
    const schedule::Schedule schedule = acceptedSchedule(spec, groups);
    const auto resumed = spec.find("last_epoch");
    const auto scheduler = schedule::makeScheduler(
        schedule, groups, resumed != spec.end() ? std::optional(numberOf(*resumed)) : std::nullopt);
    comparison.record(0, groups, *scheduler);
    const auto metrics = spec.find("metrics");
    const auto epochs = spec.find("epochs");
    const std::size_t steps = stepsOf(spec);
    for (std::size_t k = 1; k <= steps; ++k) {
        if (metrics != spec.end()) {
            scheduler->report(groups, numberOf(metrics->at(k - 1)));
        } else if (epochs != spec.end() && !epochs->at(k - 1).is_null()) {
            scheduler->stepTo(groups, numberOf(epochs->at(k - 1)));
        } else {
            scheduler->step(groups);
        }
        comparison.record(k, groups, *scheduler);
        for (const Json& change : spec.value("overrides", Json::array())) {
            if (member(change, "after_step") == k) {
                for (std::size_t g = 0; g < groups.size(); ++g) {
                    groups[g].lr = numberOf(member(change, "lrs").at(g));
                }
            }
        }
    }
    return comparison.worst();
}

/// The same for a case of another framework.
Curve replayOther(const Json& spec)
{
    Curve curve(member(spec, "lrs"), "lrs");
    const std::vector<double> values = valuesOf(spec, curve.size());
    for (std::size_t k = 0; k < values.size(); ++k) {
        curve.compare(k, values[k]);
    }
    return curve;
}

/// How often an arguments' case is stepped: up to the recorded error, or as often as went without one, which
/// the reason says: "accepted, no error within 3 steps".
std::int64_t stepsOfRefusal(const Json& spec)
{
    if (const auto step = spec.find("step"); step != spec.end() && step->is_number()) {
        return step->get<std::int64_t>();
    }
    long long steps = 3;
    const std::string reason = spec.value("reason", "");
    std::sscanf(reason.c_str(), "accepted, no error within %lld steps", &steps);
    return steps;
}

/// Why this program refuses a schedule's arguments, at construction or within the recorded number of steps,
/// or knows that this release does; empty when neither.
std::string scheduleRefusal(const Json& spec, const schedule::Release& release)
{
    try {
        Groups groups = groupsFrom(spec);
        const schedule::Schedule schedule = acceptedSchedule(spec, groups);
        if (std::string why = refusalOf(schedule::restrictions(schedule, groups, ""), release);
            !why.empty()) {
            return why;
        }
        const auto scheduler = schedule::makeScheduler(schedule, groups);
        for (std::int64_t k = stepsOfRefusal(spec); k > 0; --k) {
            scheduler->step(groups);
        }
        return {};
    } catch (const std::exception& error) {
        return error.what();
    }
}

/// Throws unless what PyTorch refuses is refused, and what it accepts accepted.
void checkRefusal(const Json& spec, const Json& error, const schedule::Release& release)
{
    const bool isSchedule = spec.contains("scheduler");
    const std::string why = isSchedule ? scheduleRefusal(spec, release) : optimizerRefusal(spec, release);
    if (why.empty() != error.is_null()) {
        const std::string pyTorch = "PyTorch " + nameOf(release);
        throw CaseFailure(spec.at(isSchedule ? "scheduler" : "optimizer").get<std::string>() +
                          (why.empty()
                               ? " is accepted, " + pyTorch + " refuses it: " + spec.value("reason", "")
                               : " is refused, " + pyTorch + " accepts it: " + why));
    }
}

/// The release that a case was recorded from: the one asked for, its own, or the oldest.
schedule::Release releaseOf(const Json& spec, const std::optional<schedule::Release>& asked)
{
    const auto own = spec.is_object() ? spec.find("pytorch") : spec.end();
    if (asked || !spec.is_object() || own == spec.end()) {
        return asked.value_or(schedule::kPyTorch113);
    }
    const auto named = schedule::releaseFrom(own->is_string() ? own->get<std::string>() : params::dump(*own));
    if (!named) {
        throw CaseFailure("names PyTorch " + params::quoted(*own) + "; this program checks " +
                          nameOf(schedule::kPyTorch113) + " and " + nameOf(schedule::kPyTorch26));
    }
    return *named;
}

/// The case's own name, or its place in the file.
std::string nameOf(const Json& spec, const FileReport& report)
{
    const auto id = spec.is_object() ? spec.find("id") : spec.end();
    return id != spec.end() && id->is_string() ? id->get<std::string>()
                                               : report.subject + " " + std::to_string(report.cases);
}

enum class CaseKind { Schedule, OtherSchedule, Path, Refusal, Analysis };

CaseKind kindOf(const Json& spec)
{
    const auto has = [&](const char* key) { return spec.is_object() && spec.contains(key); };
    if (has("what")) {
        return CaseKind::Analysis;
    }
    if (has("framework")) {
        return CaseKind::OtherSchedule;
    }
    if (has("optimizer") && has("problem")) {
        return CaseKind::Path;
    }
    if (has("error") && (has("scheduler") || has("optimizer"))) {
        return CaseKind::Refusal;
    }
    if (has("scheduler")) {
        return CaseKind::Schedule;
    }
    throw CaseFailure("is no schedule case of PyTorch or another framework, no optimizer's path and no "
                      "analysis; this program checks those");
}

/// The case's worst error, and how large it may be.
std::pair<Deviation, double> measured(const Json& spec, CaseKind kind, const schedule::Release& release)
{
    const auto of = [](const Curve& curve) { return Deviation{curve.error(), curve.where()}; };
    if (kind == CaseKind::Path) {
        return {replayPath(spec, release), numberOf(member(spec, "tolerance"))};
    }
    if (kind == CaseKind::Analysis) {
        const auto tolerance = spec.find("tolerance");
        return {replayAnalysis(spec), tolerance != spec.end() ? numberOf(*tolerance) : kAnalysisTolerance};
    }
    return kind == CaseKind::Schedule ? std::pair(of(replay(spec)), kTolerance)
                                      : std::pair(of(replayOther(spec)), kOtherTolerance);
}

void runCase(const Json& spec, FileReport& report, const std::optional<schedule::Release>& asked)
{
    const std::string id = nameOf(spec, report);
    try {
        const CaseKind kind = kindOf(spec);
        const schedule::Release release = releaseOf(spec, asked);
        if (kind == CaseKind::Refusal) {
            checkRefusal(spec, spec["error"], release);
            return;
        }
        const auto [worst, tolerance] = measured(spec, kind, release);
        report.tolerance = std::max(report.tolerance, tolerance);
        if (worst.error > report.largestError || report.worstCase.empty()) {
            report.largestError = worst.error;
            report.worstCase = id;
        }
        if (worst.error > tolerance) {
            throw CaseFailure(worst.where);
        }
    } catch (const std::exception& failure) {
        ++report.failed;
        report.failures.push_back(id + ": " + failure.what());
    }
}

Result<Json> readCases(const std::filesystem::path& path)
{
    constexpr std::int64_t kLargestFile = 256 << 20;
    const auto text = files::readWhole(path.string(), "", kLargestFile);
    if (!text) {
        return text.issues();
    }
    auto json = params::parseJson(*text, path.string());
    if (json && !json->is_array()) {
        return Issue{path.string(), "is not a JSON list of reference cases"};
    }
    return json;
}

Result<std::vector<std::filesystem::path>> filesIn(const std::vector<std::string>& paths)
{
    std::vector<std::filesystem::path> files;
    for (const std::string& path : paths) {
        if (!std::filesystem::is_directory(path)) {
            files.emplace_back(path);
            continue;
        }
        const std::size_t before = files.size();
        for (const auto& entry : std::filesystem::recursive_directory_iterator(path)) {
            if (entry.is_regular_file() && entry.path().extension() == ".json") {
                files.push_back(entry.path());
            }
        }
        if (files.size() == before) {
            return Issue{path, "holds no .json file of reference cases"};
        }
        std::sort(files.begin() + static_cast<std::ptrdiff_t>(before), files.end());
    }
    return files;
}

} // namespace

Result<std::vector<FileReport>> run(const std::vector<std::string>& paths,
                                    std::optional<schedule::Release> release)
{
    const auto files = filesIn(paths);
    if (!files) {
        return files.issues();
    }
    std::vector<FileReport> reports;
    Issues issues;
    for (const auto& path : *files) {
        const auto cases = readCases(path);
        append(issues, cases.issues());
        if (!cases) {
            continue;
        }
        FileReport report{.path = path.string(), .subject = path.stem().string()};
        for (const Json& spec : *cases) {
            ++report.cases;
            runCase(spec, report, release);
        }
        if (report.cases == 0) {
            report.failed = 1;
            report.failures.push_back(report.path + " holds no case");
        }
        reports.push_back(std::move(report));
    }
    return issues.empty() ? Result<std::vector<FileReport>>(std::move(reports))
                          : Result<std::vector<FileReport>>(std::move(issues));
}

std::string table(const std::vector<FileReport>& reports)
{
    std::ostringstream out;
    out << std::left << std::setw(30) << "file" << std::right << std::setw(7) << "cases" << std::setw(8)
        << "failed" << std::setw(15) << "largest error"
        << "  in case\n";
    for (const FileReport& report : reports) {
        out << std::left << std::setw(30) << report.subject << std::right << std::setw(7) << report.cases
            << std::setw(8) << report.failed << std::setw(15) << std::setprecision(3) << report.largestError
            << "  " << report.worstCase << '\n';
        for (const std::string& failure : report.failures) {
            out << "  " << failure << '\n';
        }
    }
    return out.str();
}

} // namespace lrp::conformance
