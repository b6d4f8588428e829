#include "ui/instruments/InstrumentPanel.h"

#include "ui/forms/SettingsForm.h"
#include "ui/plots/CurvesView.h"
#include "ui/text/FigureText.h"
#include "ui/widgets/Note.h"

#include <algorithm>
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

constexpr double kLongSeconds = 10.0;      ///< a key alone starts nothing that takes longer
constexpr double kVeryLongSeconds = 120.0; ///< a cheaper way is named first

} // namespace

InstrumentPanel::~InstrumentPanel() = default;

QString InstrumentPanel::timeText(double seconds)
{
    return seconds < 1.0     ? tr("less than a second")
           : seconds < 100.0 ? tr("about %1 s").arg(qRound(seconds))
                             : tr("about %1 min").arg(qRound(seconds / 60.0));
}

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

QString InstrumentPanel::cheaperThan(double) const
{
    return {};
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
        Q_EMIT m_parts.measurements->said(m_parts.subjects->whyNone());
        return;
    }
    const auto steps = this->steps(*asked);
    const auto seconds = isByKey ? secondsFor(*asked, steps.size()) : std::nullopt;
    if (seconds && *seconds > kLongSeconds) {
        refuseLong(*seconds);
        return;
    }
    m_parts.measurements->ask(m_probe, *asked, steps, beside(*asked));
    if (!m_parts.measurements->state(m_probe.info().id).isAsking) { // refused at once
        sayOutcome();
    }
}

void InstrumentPanel::refuseLong(double seconds)
{
    m_isByKey = false;
    QString button = m_instrument.ask;
    m_refusal =
        tr("This takes %1. Press %2 to begin it all the same.").arg(timeText(seconds), button.remove('&'));
    if (const QString cheaper = seconds > kVeryLongSeconds ? cheaperThan(seconds) : QString();
        !cheaper.isEmpty()) {
        m_refusal = cheaper + ' ' + m_refusal;
    }
    m_parts.measurements->stop(m_probe.info().id);
    follow();
    sayOutcome();
}

void InstrumentPanel::stop()
{
    m_parts.measurements->stop(m_probe.info().id);
}

void InstrumentPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follow();
    followRun();
}

void InstrumentPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    followRun();
}

/// A run that ends is still asked about its end.
void InstrumentPanel::followRun()
{
    const auto seen = m_instrument.followsRuns && isVisible() ? subject() : std::nullopt;
    const auto run = seen ? seen->run : std::nullopt;
    if (run != m_followed && m_followed) {
        m_parts.measurements->unfollow(m_probe.info().id);
        m_followed.reset();
    }
    if (run != m_followed && seen->isLive) {
        m_parts.measurements->follow(m_probe, *seen);
        m_followed = run;
    }
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
    showKnown(shown);
}

/// The same, but while it is only further nothing is drawn again.
void InstrumentPanel::followAnswers()
{
    if (!isVisible()) {
        return;
    }
    const bool wasAsking = m_isAsking;
    followState();
    const auto shown = subject();
    const auto known = shown ? m_parts.measurements->course(*shown, m_probe.info().id) : m_known;
    const auto isSame = [](const Measured& a, const Measured& b) {
        return a.step == b.step && a.answer == b.answer;
    };
    if (!std::ranges::equal(known, m_known, isSame)) {
        showKnown(shown);
    }
    const bool isFollowing = m_parts.measurements->state(m_probe.info().id).isFollowing; // every 2 % of a run
    if (wasAsking && !m_isAsking && m_refusal.isEmpty() && !isFollowing) { // a refusal says itself
        sayOutcome();
    }
}

void InstrumentPanel::showKnown(const std::optional<Subject>& shown)
{
    m_known = shown ? m_parts.measurements->course(*shown, m_probe.info().id) : std::vector<Measured>();
    m_pages->setCurrentIndex(m_known.empty() ? 0 : 1);
    if (m_known.empty()) {
        m_caption->setNote({});
        m_message->setNote(shown ? m_instrument.invitation : m_parts.subjects->whyNone());
        showNothing();
    } else {
        showCourse(*shown, m_known);
    }
}

void InstrumentPanel::sayOutcome()
{
    constexpr int kLines = 3; // who hears it can read on
    const QString text =
        m_problem->text().isEmpty() ? m_caption->text().section('\n', 0, kLines - 1) : m_problem->text();
    if ((m_isOfShown || !m_refusal.isEmpty()) && !text.isEmpty()) {
        Q_EMIT m_parts.measurements->said(text);
    }
}

void InstrumentPanel::followState()
{
    const Measurements::State state = m_parts.measurements->state(m_probe.info().id, subject());
    if (m_isByKey && state.isAsking && state.secondsInAll && *state.secondsInAll > kLongSeconds) {
        refuseLong(*state.secondsInAll);
        return;
    }
    m_isAsking = state.isAsking;
    m_isOfShown = state.isOfSubject;
    m_ask->setText(state.isAsking ? tr("&Stop") : m_instrument.ask);
    m_bar->setVisible(state.isAsking);
    m_bar->setValue(qRound(state.done * m_bar->maximum()));
    m_progress->setNote(state.isAsking ? progressText(state) : costText());
    const QString problem = m_refusal.isEmpty() ? state.problem : m_refusal;
    m_problem->setNote(problem.isEmpty() ? state.remark : problem);
}

QString InstrumentPanel::progressText(const Measurements::State& state) const
{
    const QString at = tr("At step %1").arg(counted(state.step.value_or(0)));
    return state.secondsLeft ? tr("%1; %2 left.").arg(at, timeText(*state.secondsLeft)) : at + "…";
}

/// Said before it is asked; empty: not known.
QString InstrumentPanel::costText() const
{
    const auto asked = subject();
    const auto seconds =
        asked ? secondsFor(*asked, std::max<std::size_t>(steps(*asked).size(), 1)) : std::nullopt;
    return seconds ? tr("It takes %1.").arg(timeText(*seconds)) : QString();
}

void InstrumentPanel::setCaption(const QString& caption)
{
    m_caption->setNote(caption);
}

void InstrumentPanel::change(const params::Json& members)
{
    m_settings.update(members);
    m_form->setValues(m_settings);
    edit(params::Json::object());
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
    m_refusal.clear();
    if (isVisible()) {
        followState(); // what it would take is another now
    }
}

} // namespace lrp::ui
