#include "ui/instruments/InstrumentPanel.h"

#include "ui/forms/SettingsForm.h"
#include "ui/plots/CurvesView.h"
#include "ui/text/FigureText.h"
#include "ui/widgets/Note.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QComboBox>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>

/// What is asked and shown; of what it is made is in InstrumentPanelParts.cpp.
namespace lrp::ui
{

namespace
{

constexpr double kLongSeconds = 10.0; ///< a key alone starts nothing that takes longer

/// "about 25 s", "about 3 min"
QString timeText(double seconds)
{
    return seconds < 1.0     ? InstrumentPanel::tr("less than a second")
           : seconds < 100.0 ? InstrumentPanel::tr("about %1 s").arg(qRound(seconds))
                             : InstrumentPanel::tr("about %1 min").arg(qRound(seconds / 60.0));
}

} // namespace

InstrumentPanel::~InstrumentPanel() = default;

void InstrumentPanel::setWhere(Where where)
{
    m_where->setCurrentIndex(std::max(m_where->findData(static_cast<int>(where)), 0));
}

Where InstrumentPanel::where() const
{
    return static_cast<Where>(m_where->currentData().toInt());
}

std::optional<Subject> InstrumentPanel::subject() const
{
    return m_parts.subjects->current();
}

std::optional<double> InstrumentPanel::secondsFor(const Subject&, std::size_t) const
{
    return std::nullopt;
}

/// None: at every checkpoint.
std::vector<std::int64_t> InstrumentPanel::steps(const Subject& subject) const
{
    if (!subject.run) {
        return {0};
    }
    switch (where()) {
    case Where::Start:
        return {0};
    case Where::Crosshair:
        return {std::min(m_parts.curves->crosshair().value_or(subject.steps), subject.steps)};
    case Where::End:
        return {subject.steps};
    case Where::Quarters: {
        std::vector<std::int64_t> steps;
        const std::int64_t total = std::max(subject.shape.totalSteps, subject.steps);
        for (std::int64_t quarter = 0; quarter < 4; ++quarter) {
            if (const std::int64_t step = quarter * total / 4; step <= subject.steps) {
                steps.push_back(step);
            }
        }
        return steps;
    }
    case Where::All:
        break;
    }
    return {};
}

void InstrumentPanel::ask()
{
    begin(/*isByKey=*/false);
}

void InstrumentPanel::askQuickly()
{
    begin(/*isByKey=*/true);
}

void InstrumentPanel::begin(bool isByKey)
{
    const auto asked = subject();
    m_refusal.clear();
    m_isByKey = isByKey;
    if (!asked) {
        follow();
        return;
    }
    const auto steps = this->steps(*asked);
    const auto seconds = isByKey ? secondsFor(*asked, steps.size()) : std::nullopt;
    if (seconds && *seconds > kLongSeconds) {
        refuseLong(*seconds);
        return;
    }
    m_parts.measurements->ask(m_probe, *asked, steps);
}

void InstrumentPanel::refuseLong(double seconds)
{
    m_isByKey = false;
    QString button = m_instrument.ask;
    m_refusal =
        tr("This takes %1. Press %2 to begin it all the same.").arg(timeText(seconds), button.remove('&'));
    m_parts.measurements->stop(m_probe.info().id);
    follow();
}

void InstrumentPanel::stop()
{
    m_parts.measurements->stop(m_probe.info().id);
}

void InstrumentPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follow();
}

/// What is drawn of the present subject, and what is said of the question under way.
void InstrumentPanel::follow()
{
    if (!isVisible()) { // what nobody sees is not drawn
        return;
    }
    const auto shown = subject();
    followHead(shown);
    followState();
    const auto course =
        shown ? m_parts.measurements->course(*shown, m_probe.info().id) : std::vector<Measured>();
    if (course.empty()) {
        m_caption->setNote({});
        m_message->setNote(shown ? m_instrument.invitation : m_parts.subjects->whyNone());
        m_pages->setCurrentIndex(0);
        showNothing();
        return;
    }
    m_pages->setCurrentIndex(1);
    showCourse(*shown, course);
}

void InstrumentPanel::followState()
{
    const Measurements::State state = m_parts.measurements->state(m_probe.info().id);
    if (m_isByKey && state.isAsking && state.secondsInAll && *state.secondsInAll > kLongSeconds) {
        refuseLong(*state.secondsInAll);
        return;
    }
    m_ask->setText(state.isAsking ? tr("&Stop") : m_instrument.ask);
    m_bar->setVisible(state.isAsking);
    m_bar->setValue(qRound(state.done * m_bar->maximum()));
    m_progress->setNote(state.isAsking ? progressText(state) : QString());
    const QString problem = m_refusal.isEmpty() ? state.problem : m_refusal;
    m_problem->setNote(problem.isEmpty() ? state.remark : problem);
}

QString InstrumentPanel::progressText(const Measurements::State& state) const
{
    const QString at = tr("At step %1").arg(counted(state.step));
    return state.secondsLeft ? tr("%1; %2 left.").arg(at, timeText(*state.secondsLeft)) : at + "…";
}

void InstrumentPanel::setCaption(const QString& caption)
{
    m_caption->setNote(caption);
}

void InstrumentPanel::edit(const params::Json& members)
{
    m_settings.update(members);
    const auto changed = m_probe.with(m_settings, "/probe");
    m_form->showIssues(changed.issues(), "/probe");
    m_ask->setEnabled(static_cast<bool>(changed));
    if (changed) {
        m_probe = *changed;
    }
}

} // namespace lrp::ui
