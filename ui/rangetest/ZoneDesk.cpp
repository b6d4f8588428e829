#include "ui/rangetest/ZoneDesk.h"

#include "core/probe/RangeTestFindings.h"
#include "core/text/Figures.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/forms/EdgeLine.h"
#include "ui/history/History.h"
#include "ui/instruments/Measurements.h"
#include "ui/instruments/Subjects.h"
#include "ui/plots/CurvesView.h"
#include "ui/text/FigureText.h"
#include "ui/text/Translate.h"

#include <algorithm>

namespace lrp::ui
{

namespace
{

using probe::RangeTestAnswer;
using RangeTestPtr = probe::TestsOfLane::Answer;
using LaneChange = probe::TestsOfLane::Change;

QString edgeRate(double rate)
{
    return QString::fromStdString(threeDigits(rate));
}

/// "3 seeds", of a later step that too.
QString basisText(const RangeTestAnswer& answer)
{
    const QString seeds = answer.seeds() == 1 ? translate("rangetest", "one seed: no verdict")
                                              : translate("rangetest", "%n seed(s)", nullptr, answer.seeds());
    return answer.step == 0 ? seeds
                            : translate("rangetest", "%1, step %2", "so many seeds, and a step")
                                  .arg(seeds, counted(answer.step));
}

std::optional<DangerZone> zoneOf(char letter, const std::vector<RangeTestPtr>& answers)
{
    if (answers.empty()) {
        return std::nullopt;
    }
    DangerZone zone{.letter = letter};
    for (const RangeTestPtr& answer : answers) {
        zone.tests.push_back({answer->step, {.low = answer->low(), .edge = answer->edge()}});
        zone.seeds = zone.seeds == 0 ? answer->seeds() : std::min(zone.seeds, answer->seeds());
    }
    return zone;
}

/// "Edge about 0.41 (3 seeds); this plan peaks at 0.4.", of a later step from that one on.
QString presentText(const RangeTestAnswer& answer, const experiment::Plan& plan)
{
    const QString basis = basisText(answer);
    const auto edge = answer.edge();
    const QString known = edge ? translate("rangetest", "Edge about %1 (%2)", "a rate, so many seeds")
                                     .arg(edgeRate(*edge), basis)
                               : translate("rangetest", "Stable up to %1 (%2)", "a rate, so many seeds")
                                     .arg(edgeRate(answer.rates.back()), basis);
    const double peak = probe::peakFrom(plan, answer.step).value_or(0.0);
    if (!(peak > 0.0)) {
        return translate("rangetest", "%1.", "what is known of the edge").arg(known);
    }
    return (answer.step == 0 ? translate("rangetest", "%1; this plan peaks at %2.",
                                         "what is known of the edge, and a rate")
                             : translate("rangetest", "%1; from that step on this plan peaks at %2.",
                                         "what is known of the edge, and a rate"))
        .arg(known, edgeRate(peak));
}

QString changeText(LaneChange change)
{
    switch (change) {
    case LaneChange::Problem:
        return translate("rangetest", "before the problem changed");
    case LaneChange::Optimizer:
        return translate("rangetest", "before the optimizer changed");
    case LaneChange::Clipping:
        return translate("rangetest", "before the clipping changed");
    case LaneChange::Momentum:
        break;
    }
    return translate("rangetest", "before the schedule's momentum changed");
}

/// "Edge was 0.41 (3 seeds) before the problem changed."
QString pastText(const probe::TestsOfLane::Past& past)
{
    const RangeTestAnswer& answer = *past.answer;
    const auto edge = answer.edge();
    return (edge
                ? translate("rangetest", "Edge was %1 (%2) %3.", "a rate, so many seeds, before what changed")
                : translate("rangetest", "Stable up to %1 (%2) %3.",
                            "a rate, so many seeds, before what changed"))
        .arg(edgeRate(edge.value_or(answer.rates.back())), basisText(answer), changeText(past.change));
}

} // namespace

ZoneDesk::ZoneDesk(const ZoneParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(parts.measurements, &Measurements::changed, this, [this](const QString& kind) {
        if (kind == QLatin1String(probe::RangeTest::kInfo.id)) {
            follow();
        }
    });
    connect(parts.subjects, &Subjects::changed, this, &ZoneDesk::follow);
    connect(parts.experiment, &ExperimentModel::replaced, this, &ZoneDesk::forget);
    connect(parts.history, &History::replaced, this, &ZoneDesk::forget);
    connect(parts.edge, &EdgeLine::testWanted, this, &ZoneDesk::testWanted);
}

std::vector<RangeTestPtr> ZoneDesk::testsOf(const experiment::Problem& problem, const experiment::Lane& lane,
                                            const experiment::Plan& plan) const
{
    return m_tests.of(probe::testedLane(problem, lane, plan));
}

void ZoneDesk::setHidden(bool isHidden)
{
    if (m_isHidden != isHidden) {
        m_isHidden = isHidden;
        follow();
    }
}

void ZoneDesk::forget()
{
    m_tests.clear();
    m_gathered.clear();
}

/// While a setting is wrong all stays as it was.
void ZoneDesk::follow()
{
    if (m_isHidden) {
        m_parts.curves->setZone(std::nullopt);
        m_parts.edge->say({}, false);
        m_parts.experiment->setTestFindings({});
        return;
    }
    if (const auto subject = m_parts.subjects->current(); subject && subject->run) {
        gather(*subject);
    }
    if (const auto form = m_parts.subjects->form()) {
        gather(*form);
    }
    m_parts.curves->setZone(zone());
    if (m_parts.experiment->isRight()) {
        showEdge();
        showFindings();
    }
}

/// The plan of a lane of the form; of one that has none, none.
PlanPtr ZoneDesk::planOf(char letter) const
{
    const auto& curves = m_parts.experiment->curves();
    const auto curve = std::ranges::find(curves, letter, &LaneCurve::letter);
    return curve != curves.end() ? curve->plan : noPlan();
}

std::vector<RangeTestPtr> ZoneDesk::courseOf(const Subject& subject) const
{
    std::vector<RangeTestPtr> answers;
    for (const Measured& measured : m_parts.measurements->course(subject, probe::RangeTest::kInfo.id)) {
        if (const auto* answer = measured.answer->as<RangeTestAnswer>()) {
            answers.emplace_back(measured.answer, answer);
        }
    }
    return answers;
}

/// What was made of a run is of the run's lane, whatever the form has now. Forks are left out: no lane of the
/// form gets where they began.
void ZoneDesk::gather(const Subject& subject)
{
    for (RangeTestPtr& answer : courseOf(subject)) {
        if (m_gathered.contains(answer)) {
            continue;
        }
        const store::Run* run = subject.run ? m_parts.history->find(*subject.run) : nullptr;
        const store::Run* maker = run != nullptr ? &makerOf(*m_parts.history, *run, answer->step) : nullptr;
        if (maker != nullptr && maker->parent) {
            continue;
        }
        const Subject made = maker != nullptr ? subjectOf(*m_parts.history, *maker) : subject;
        if (made.shape.totalSteps == 0) { // until the data are loaded nothing is planned
            continue;
        }
        m_gathered.insert(answer);
        m_tests.add(probe::testedLane(made.problem, made.lane, experiment::plan(made.lane, made.shape)),
                    std::move(answer));
    }
}

/// Of a run of the present race that is looked at and is not the selected lane's, and of a fork: what was
/// made of it. Else what holds for the lane as it is planned; a run of another race is not the lane that the
/// chart has under its letter.
std::optional<DangerZone> ZoneDesk::zone() const
{
    const auto subject = m_parts.subjects->current();
    const auto form = m_parts.subjects->form();
    if (subject && subject->run && subject->run == m_parts.subjects->presentRun(subject->letter)) {
        const store::Run* run = m_parts.history->find(*subject->run);
        const bool isFork = run != nullptr && run->parent;
        const bool isOther =
            m_parts.experiment->laneLetter(m_parts.experiment->selectedLane()) != subject->letter;
        if (isFork || isOther) {
            return zoneOf(subject->letter, courseOf(*subject));
        }
    }
    return form ? zoneOf(form->letter, testsOf(form->problem, form->lane, *planOf(form->letter)))
                : m_parts.curves->content().zone;
}

void ZoneDesk::showEdge()
{
    const auto form = m_parts.subjects->form();
    if (!form || m_gathered.empty()) {
        m_parts.edge->say({}, false);
        return;
    }
    const PlanPtr plan = planOf(form->letter);
    const probe::TestedLane lane = probe::testedLane(form->problem, form->lane, *plan);
    if (const auto tests = m_tests.of(lane); !tests.empty()) {
        m_parts.edge->say(presentText(*tests.front(), *plan), false);
        m_tests.add(lane, tests.front()); // though made for another letter: when it does not hold any more
    } else if (const auto past = m_tests.before(lane)) {
        m_parts.edge->say(pastText(*past), true);
    } else {
        m_parts.edge->say({}, false);
    }
}

void ZoneDesk::showFindings()
{
    const experiment::Experiment& experiment = m_parts.experiment->experiment();
    std::vector<std::vector<experiment::Finding>> findings;
    for (std::size_t i = 0; i < experiment.lanes.size() && !m_gathered.empty(); ++i) {
        const experiment::Lane& lane = experiment.lanes[i];
        const PlanPtr plan = planOf(lane.letter);
        std::vector<experiment::Finding> shown;
        if (!plan->rates.empty()) {
            shown = probe::findingsOf(testsOf(experiment.problem, lane, *plan), lane,
                                      m_parts.experiment->shape(), *plan, "/lanes/" + std::to_string(i));
        }
        findings.push_back(std::move(shown));
    }
    m_parts.experiment->setTestFindings(std::move(findings));
}

} // namespace lrp::ui
