#include "ui/rangetest/RangeTestPanel.h"

#include "core/params/Json.h"
#include "core/text/Figures.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/forms/InputNames.h"
#include "ui/history/History.h"
#include "ui/rangetest/RangeTestView.h"
#include "ui/rangetest/RateText.h"
#include "ui/session/SessionController.h"
#include "ui/text/FigureText.h"
#include "ui/widgets/Note.h"

#include <algorithm>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace lrp::ui
{
namespace
{

const probe::RangeTestAnswer* testIn(const probe::AnswerPtr& answer)
{
    return answer ? answer->as<probe::RangeTestAnswer>() : nullptr;
}

} // namespace

RangeTestPanel::RangeTestPanel(const RangeTestParts& parts, QWidget* parent)
    : InstrumentPanel(
          {.probe = probe::RangeTest{},
           .id = QStringLiteral("rangeTest"),
           .title = tr("Range test"),
           .places = {Where::Start, Where::Crosshair, Where::Quarters, Where::End},
           .ask = tr("&Test"),
           .invitation = tr("How fast may this lane go here? A range test trains copies of it for a moment "
                            "while the rate rises, and shows which base rates are too small, useful and "
                            "unstable. Press Test; the lane itself is not touched.")},
          parts.instrument, parent)
    , m_parts(parts)
    , m_view(new RangeTestView(this))
{
    m_view->setWhatsThis(
        tr("The loss of short trainings while the rate rises, both axes logarithmic: each seed thin, their "
           "mean thick with the band from the least to the greatest. Hatched: too small; amber: within half "
           "of the edge; red: unstable. The marker is the base rate: drag it, or move it with ← and →."));
    setPlot(m_view);
    makeControls();
    connect(m_view, &RangeTestView::rateChosen, this, &RangeTestPanel::setBaseRate);
    connect(m_view, &RangeTestView::refused, m_refused, qOverload<const QString&>(&Note::setNote));
    connect(m_steps, &QComboBox::currentIndexChanged, this, [this] {
        m_step = m_steps->currentData().toLongLong();
        draw();
    });
}

void RangeTestPanel::makeControls()
{
    m_steps = new QComboBox(this);
    m_steps->setObjectName("rangeTest/step");
    m_steps->setAccessibleName(tr("Which test is shown"));
    m_steps->hide();
    m_held = new QPushButton(this);
    m_held->setObjectName("rangeTest/held");
    m_held->setToolTip(
        tr("Sets the base rate to an eighth of the edge, for a plan that ends near its peak. A "
           "value to begin with; only a sweep answers which is best."));
    m_decaying = new QPushButton(this);
    m_decaying->setObjectName("rangeTest/decaying");
    m_decaying->setToolTip(tr("Sets the base rate to a third of the edge, for a plan that decays to 0. A "
                              "value to begin with; only a sweep answers which is best."));
    auto* starts = new QWidget(this);
    auto* row = new QHBoxLayout(starts);
    row->setContentsMargins(0, 0, 0, 0);
    for (auto* button : {m_held, m_decaying}) {
        button->setAutoDefault(false);
        button->hide();
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, button] { setBaseRate(button->property("rate").toDouble()); });
    }
    m_refused = new Note(Note::Tone::Warning, this);
    m_refused->setObjectName("rangeTest/refused");
    addControl(m_steps);
    addControl(starts);
    addControl(m_refused);
}

void RangeTestPanel::start()
{
    setWhere(Where::Start);
    m_parts.instrument.subjects->chooseLane();
    askQuickly();
}

void RangeTestPanel::setMask(const Mask& mask)
{
    m_mask = mask;
    m_refused->setNote({});
    follow();
}

/// A base rate is chosen for the lane as the form has it, whatever has run.
std::optional<Subject> RangeTestPanel::subject() const
{
    return where() == Where::Start && !m_parts.instrument.subjects->isChosen()
               ? m_parts.instrument.subjects->form()
               : InstrumentPanel::subject();
}

QString RangeTestPanel::cheaperThan(double seconds) const
{
    constexpr std::int64_t kFewSteps = 100;
    probe::RangeTest settings;
    params::readSettings(probe().toJson(), settings, "");
    return tr("One seed of %1 steps without others' rules, to be set under Settings, takes %2.")
        .arg(kFewSteps)
        .arg(
            timeText(seconds * static_cast<double>(kFewSteps) / static_cast<double>(settings.mostUpdates())));
}

/// From what an update of the run takes, or one of the present race's lane that trains the same.
std::optional<double> RangeTestPanel::secondsFor(const Subject& subject, std::size_t steps) const
{
    probe::RangeTest settings;
    params::readSettings(probe().toJson(), settings, "");
    const auto secondsAt = [&](std::int64_t nanoseconds, std::int64_t updates) {
        return 1e-9 * static_cast<double>(nanoseconds) / static_cast<double>(updates) *
               static_cast<double>(settings.mostUpdates()) * static_cast<double>(steps);
    };
    if (const store::Run* run = subject.run ? m_parts.history->find(*subject.run) : nullptr) {
        return run->steps > 0 ? std::optional(secondsAt(run->trainNanoseconds, run->steps)) : std::nullopt;
    }
    const auto& record = m_parts.session->record();
    for (std::size_t i = 0; record && i < record->lanes().size(); ++i) {
        const engine::LaneRecord& measured = *record->lanes()[i];
        const experiment::Experiment& experiment = record->experiment();
        if (measured.letter == subject.letter && measured.steps > 0 &&
            firstStepsOf(experiment.problem, experiment.lanes[i]) ==
                firstStepsOf(subject.problem, subject.lane)) {
            return secondsAt(measured.trainNanoseconds, measured.steps);
        }
    }
    return std::nullopt;
}

void RangeTestPanel::showCourse(const Subject& subject, const std::vector<Measured>& course)
{
    Answers answers;
    for (const Measured& measured : course) {
        if (testIn(measured.answer) != nullptr) {
            answers.emplace(measured.step, measured.answer);
        }
    }
    if (answers.empty()) {
        showNothing();
        return;
    }
    if (!subject.isSameAs(m_subject)) {
        m_answers.clear(); // nothing of another one's is news about this one
    }
    m_step = chooseStep(answers);
    m_subject = subject;
    m_answers = std::move(answers);
    fillSteps();
    draw();
}

/// What has just been answered is shown; else what was shown before.
std::int64_t RangeTestPanel::chooseStep(const Answers& answers)
{
    for (auto found = answers.rbegin(); found != answers.rend(); ++found) {
        const auto before = m_answers.find(found->first);
        if (!m_answers.empty() && (before == m_answers.end() || before->second != found->second)) {
            return found->first;
        }
    }
    return answers.contains(m_step) ? m_step : answers.begin()->first;
}

void RangeTestPanel::fillSteps()
{
    const QSignalBlocker blocker(m_steps);
    m_steps->clear();
    for (const auto& [step, answer] : m_answers) {
        m_steps->addItem(tr("Test at step %1").arg(counted(step)), static_cast<qlonglong>(step));
    }
    m_steps->setCurrentIndex(m_steps->findData(static_cast<qlonglong>(m_step)));
    m_steps->setVisible(m_answers.size() > 1);
}

void RangeTestPanel::showNothing()
{
    m_answers.clear();
    m_steps->hide();
    m_held->hide();
    m_decaying->hide();
    m_refused->setNote({});
    m_view->setContent({});
    m_view->setBaseRate({});
}

void RangeTestPanel::draw()
{
    const auto found = m_answers.find(m_step);
    if (found == m_answers.end()) {
        return;
    }
    const probe::AnswerPtr& answer = found->second;
    RangeTestContent content{.answer = {answer, testIn(answer)},
                             .letter = m_subject.letter,
                             .name = m_subject.name,
                             .lanes = laneRates()};
    setCaption(captionOf(content));
    showStarts(*content.answer);
    m_view->setContent(std::move(content));
    const int place = lane();
    const auto& lanes = m_parts.experiment->experiment().lanes;
    const bool isSeen = place >= 0 && place < static_cast<int>(lanes.size()) && !isRateHidden(place);
    m_view->setBaseRate(
        isSeen ? std::optional(optimizer::baseLr(lanes[static_cast<std::size_t>(place)].optimizer))
               : std::nullopt);
    m_view->setWhyFixed(whyFixed());
}

void RangeTestPanel::showStarts(const probe::RangeTestAnswer& answer)
{
    const bool isOpen = whyFixed().isEmpty();
    const auto show = [isOpen](QPushButton* button, std::optional<double> rate, const QString& text) {
        button->setVisible(rate.has_value());
        button->setEnabled(isOpen);
        if (rate) {
            const double start = rounded(*rate, kRateDigits);
            button->setProperty("rate", start);
            button->setText(text.arg(rateText(start)));
        }
    };
    show(m_held, answer.startHeld(), tr("Constant: %1 (edge/8)"));
    show(m_decaying, answer.startDecaying(), tr("Decaying: %1 (edge/3)"));
}

QString RangeTestPanel::captionOf(const RangeTestContent& content) const
{
    QStringList lines{ui::captionOf(content), legendOf(content)};
    if (m_answers.size() > 1) {
        lines.insert(1, courseInWords());
    }
    lines.append(
        tr("%1 updates in %2 s.").arg(counted(content.answer->updates), rateText(content.answer->seconds)));
    return lines.join('\n');
}

/// How the edge moves while the lane trains.
QString RangeTestPanel::courseInWords() const
{
    QStringList edges;
    for (const auto& [step, answer] : m_answers) {
        const auto edge = testIn(answer)->edge();
        edges.append(edge ? tr("%1 at step %2").arg(rateText(*edge), counted(step))
                          : tr("none at step %1").arg(counted(step)));
    }
    return tr("The edge while it trains: %1.").arg(edges.join(QStringLiteral(", ")));
}

/// Of the form, but for those that a lesson hides.
std::vector<LaneRate> RangeTestPanel::laneRates() const
{
    std::vector<LaneRate> rates;
    const auto& lanes = m_parts.experiment->experiment().lanes;
    for (std::size_t place = 0; place < lanes.size(); ++place) {
        if (!isRateHidden(static_cast<int>(place))) {
            rates.push_back({lanes[place].letter, optimizer::baseLr(lanes[place].optimizer)});
        }
    }
    return rates;
}

/// The lane of the form that is shown, or its run; −1: there is none.
int RangeTestPanel::lane() const
{
    return m_parts.experiment->laneOf(m_subject.letter);
}

bool RangeTestPanel::isRateHidden(int lane) const
{
    return maskedFields(m_mask, lane, false).hidesAll("optimizer/lr");
}

QString RangeTestPanel::whyFixed() const
{
    const int place = lane();
    if (place < 0) {
        return tr("Lane %1 is not in the form: there is no base rate to set.").arg(QChar(m_subject.letter));
    }
    const MaskedFields fields = maskedFields(m_mask, place, false);
    return fields.opensAll("optimizer/lr")
               ? QString()
               : tr("The base rate of lane %1 stays as it is. %2.").arg(QChar(m_subject.letter), fields.why);
}

/// One edit, which can be undone.
void RangeTestPanel::setBaseRate(double rate)
{
    const QString why = whyFixed();
    m_refused->setNote(why);
    if (why.isEmpty()) {
        m_parts.experiment->setValue("/lanes/" + std::to_string(lane()) + "/optimizer/lr", rate);
    }
    draw();
}

} // namespace lrp::ui
