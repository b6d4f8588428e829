#include "core/conformance/detail/OptimizerCase.h"

#include "core/optimizer/Releases.h"
#include "core/params/Text.h"
#include "core/update/Updater.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace lrp::conformance
{
namespace
{

using schedule::Groups;
using Vector = std::vector<double>;

/// The loss at x; writes its gradient into g, which has x's size.
using Problem = double (*)(const Vector& x, Vector& g);

// The objectives of the reference data. Sums run left to right, so that ours agree bit for bit.

/// f = x.A.x/2 − b.x, four coordinates.
double quad4(const Vector& x, Vector& g)
{
    constexpr std::array<std::array<double, 4>, 4> a{
        {{60.0, 24.0, -8.0, 1.0}, {24.0, 40.0, 3.0, -0.5}, {-8.0, 3.0, 5.0, 0.25}, {1.0, -0.5, 0.25, 0.2}}};
    constexpr std::array<double, 4> b{1.0, -2.0, 0.5, 0.1};
    double value = 0.0;
    for (std::size_t i = 0; i < 4; ++i) {
        double row = 0.0;
        for (std::size_t j = 0; j < 4; ++j) {
            row += a[i][j] * x[j];
        }
        g[i] = row - b[i];
        value += 0.5 * x[i] * row - b[i] * x[i];
    }
    return value;
}

/// f = (1 − x)² + 100(y − x²)².
double rosenbrock(const Vector& x, Vector& g)
{
    const double a = 1.0 - x[0];
    const double b = x[1] - x[0] * x[0];
    g = {-2.0 * a - 400.0 * x[0] * b, 200.0 * b};
    return a * a + 100.0 * b * b;
}

/// f = 0.1x² + 2y².
double valley2(const Vector& x, Vector& g)
{
    g = {0.2 * x[0], 4.0 * x[1]};
    return 0.1 * x[0] * x[0] + 2.0 * x[1] * x[1];
}

Problem problemOf(const Json& spec, std::size_t coordinates)
{
    const std::string name = member(spec, "problem").get<std::string>();
    const Problem problem = name == "quad4"        ? quad4
                            : name == "rosenbrock" ? rosenbrock
                            : name == "valley2"    ? valley2
                                                   : nullptr;
    if (!problem || coordinates != (name == "quad4" ? 4U : 2U)) {
        throw CaseFailure("has the problem " + params::quoted(spec["problem"]) + " of " +
                          std::to_string(coordinates) +
                          " coordinates, which is none of the reference data's");
    }
    return problem;
}

Vector numbersOf(const Json& list)
{
    Vector numbers;
    for (const Json& number : list) {
        numbers.push_back(numberOf(number));
    }
    return numbers;
}

/// The settings as that release of PyTorch means them.
Json settingsFrom(const Json& spec, const Json& more, const schedule::Release& release)
{
    Json settings{{"type", member(spec, "optimizer")}};
    settings.update(member(spec, "kwargs"));
    settings.update(more);
    return optimizer::asIn(release, std::move(settings));
}

/// Some coordinates with settings of their own.
struct Part {
    std::vector<std::size_t> indices;
    Vector x;
    Vector g;
    std::unique_ptr<update::Updater<double>> updater;
};

/// An optimizer on a problem, its coordinates split into parameter groups.
class Descent
{
public:
    Descent(const Json& spec, const schedule::Release& release)
        : m_release(release)
        , m_x(numbersOf(member(spec, "start")))
        , m_g(m_x.size())
        , m_problem(problemOf(spec, m_x.size()))
        , m_sign(member(spec, "kwargs").value("maximize", false) ? -1.0 : 1.0)
    {
        Json all{{"indices", Json::array()}, {"kwargs", Json::object()}};
        for (std::size_t i = 0; i < m_x.size(); ++i) {
            all["indices"].push_back(i);
        }
        for (const Json& group : spec.value("groups", Json::array({all}))) {
            add(spec, group);
        }
    }

    Groups& groups() { return m_groups; }
    const Vector& x() const { return m_x; }
    /// Of optimizers that are judged by others than they move: those.
    Vector evaluated() const
    {
        Vector all(m_x.size());
        for (const Part& part : m_parts) {
            const auto values = part.updater->evaluated();
            for (std::size_t i = 0; i < part.indices.size(); ++i) {
                all[part.indices[i]] = values.empty() ? part.x[i] : values[i];
            }
        }
        return all;
    }
    double loss() { return m_problem(m_x, m_g); }

    void step()
    {
        evaluate();
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            Part& part = m_parts[i];
            part.updater->step(part.x, part.g, m_groups[i], [this] { return evaluate(); });
        }
        gather();
    }

private:
    void add(const Json& spec, const Json& group)
    {
        const auto optimizer =
            optimizer::fromJson(settingsFrom(spec, member(group, "kwargs"), m_release), "");
        if (!optimizer) {
            throw CaseFailure("its optimizer is refused: " + optimizer.issues().front().text());
        }
        Part part{.indices = member(group, "indices").get<std::vector<std::size_t>>()};
        for (const std::size_t i : part.indices) {
            part.x.push_back(m_x.at(i));
        }
        part.g.resize(part.x.size());
        const bool exact = spec.value("default_dtype", "float32") == "float64";
        part.updater = update::makeUpdater<double>(
            *optimizer, part.x.size(), exact ? update::ScalarType::Float64 : update::ScalarType::Float32);
        m_groups.push_back(optimizer::groupOf(*optimizer));
        m_parts.push_back(std::move(part));
    }

    void gather()
    {
        for (const Part& part : m_parts) {
            for (std::size_t i = 0; i < part.indices.size(); ++i) {
                m_x[part.indices[i]] = part.x[i];
            }
        }
    }

    /// maximize is recorded on the negated problem.
    double evaluate()
    {
        gather();
        const double value = loss();
        for (Part& part : m_parts) {
            for (std::size_t i = 0; i < part.indices.size(); ++i) {
                part.g[i] = m_sign * m_g[part.indices[i]];
            }
        }
        return m_sign * value;
    }

    schedule::Release m_release;
    Vector m_x;
    Vector m_g;
    Problem m_problem;
    double m_sign;
    Groups m_groups;
    std::vector<Part> m_parts;
};

/// Remembers the largest error.
class UpdateComparison
{
public:
    void compare(const std::string& what, std::size_t k, const Json& recorded, const Vector& ours)
    {
        const Vector theirs = numbersOf(recorded);
        if (theirs.size() != ours.size()) {
            throw CaseFailure(what + " at step " + std::to_string(k) + " has " +
                              std::to_string(theirs.size()) + " numbers; needs " +
                              std::to_string(ours.size()));
        }
        double scale = 1.0;
        for (const double value : theirs) {
            scale = std::isfinite(value) ? std::max(scale, std::abs(value)) : scale;
        }
        for (std::size_t i = 0; i < ours.size(); ++i) {
            const double error = errorOf(ours[i], theirs[i], scale);
            if (error > m_worst.error) {
                m_worst = {error, what + " at step " + std::to_string(k) + ": " + params::shortest(ours[i]) +
                                      " instead of " + params::shortest(theirs[i])};
            }
        }
    }

    const Deviation& worst() const { return m_worst; }

private:
    static double errorOf(double ours, double theirs, double scale)
    {
        if (ours == theirs || (std::isnan(ours) && std::isnan(theirs))) {
            return 0.0;
        }
        const double error = std::abs(ours - theirs) / scale;
        return std::isnan(error) ? std::numeric_limits<double>::infinity() : error;
    }

    Deviation m_worst;
};

Vector ratesOf(const Groups& groups)
{
    Vector rates;
    for (const schedule::Group& group : groups) {
        rates.push_back(group.lr);
    }
    return rates;
}

} // namespace

Deviation replayPath(const Json& spec, const schedule::Release& release)
{
    Descent descent(spec, release);
    const Json& recorded = member(spec, "params");
    const auto scheduled = spec.find("scheduler");
    const auto scheduler =
        scheduled != spec.end()
            ? schedule::makeScheduler(acceptedSchedule(*scheduled, descent.groups()), descent.groups())
            : nullptr;
    const auto evaluated = spec.find("evaluated");
    const bool listens = spec.value("metric_driven", false);
    const auto steps = member(spec, "steps").get<std::size_t>();
    UpdateComparison comparison;
    comparison.compare("params", 0, recorded.at(0), descent.x());
    for (std::size_t k = 1; k <= steps; ++k) {
        if (scheduler) {
            comparison.compare("lrs", k - 1, member(spec, "lrs").at(k - 1), ratesOf(descent.groups()));
        }
        descent.step();
        comparison.compare("params", k, recorded.at(k), descent.x());
        if (evaluated != spec.end()) {
            comparison.compare("evaluated", k, evaluated->at(k - 1), descent.evaluated());
        }
        if (scheduler && listens) {
            scheduler->report(descent.groups(), descent.loss());
        } else if (scheduler) {
            scheduler->step(descent.groups());
        }
    }
    return comparison.worst();
}

std::string optimizerRefusal(const Json& spec, const schedule::Release& release)
{
    const Json settings = settingsFrom(spec, Json::object(), release);
    const auto optimizer = optimizer::fromJson(settings, "");
    return optimizer ? refusalOf(optimizer::restrictions(settings, ""), release)
                     : optimizer.issues().front().text();
}

} // namespace lrp::conformance
