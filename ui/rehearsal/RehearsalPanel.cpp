#include "ui/rehearsal/RehearsalPanel.h"

#include "core/experiment/Plan.h"
#include "core/rehearsal/Listener.h"
#include "core/rehearsal/Variants.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/forms/FindingsPanel.h"
#include "ui/history/History.h"
#include "ui/rehearsal/RehearsalChart.h"
#include "ui/rehearsal/RehearsalSources.h"
#include "ui/session/SessionController.h"
#include "ui/text/FigureText.h"
#include "ui/text/IssueText.h"
#include "ui/widgets/Filling.h"
#include "ui/widgets/Later.h"
#include "ui/widgets/Note.h"

#include <algorithm>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QStackedLayout>
#include <utility>

/// What is asked and shown; of what it is made is in RehearsalPanelParts.cpp.
namespace lrp::ui
{

namespace
{

QString joinedMessages(const params::Issues& issues, const params::Json& experiment)
{
    QStringList lines;
    for (const params::Issue& issue : issues) {
        lines.append(issueText(issue, experiment));
    }
    return lines.join('\n');
}

} // namespace

RehearsalPanel::RehearsalPanel(const RehearsalParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
{
    setObjectName("rehearsal");
    setMinimumHeight(leastHeight());
    if (parts.filling != nullptr) {
        parts.filling->add([this] { fill(); });
    } else {
        fill();
    }
}

/// As much as a row is read with, where the screen has it beside what else stands above one another; where it
/// has not, as on a laptop at 200 %, the panel is scrolled.
int RehearsalPanel::leastHeight() const
{
    constexpr int kRow = 17; // lines of text
    constexpr int kLeast = 6;
    constexpr int kOthers = 33; // menu, toolbars, curves, status
    const int line = fontMetrics().height();
    return std::clamp(screen()->availableGeometry().height() - kOthers * line, kLeast * line, kRow * line);
}

void RehearsalPanel::setRuns(const std::vector<store::RunId>& runs)
{
    m_runs = runs;
    if (m_sources != nullptr) {
        m_sources->chooseRun(runs.size() == 1 ? std::optional(runs.front()) : std::nullopt);
    }
}

void RehearsalPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fill();
    follow();
}

/// A run under way is heard again when it has measured something new, but never all the time.
void RehearsalPanel::refresh()
{
    constexpr qint64 kRests = 4; // times as long as an answer takes
    if (!isVisible() || m_sources == nullptr || m_waits ||
        (m_sinceAsked.isValid() && m_sinceAsked.elapsed() < (1 + kRests) * m_took)) {
        return;
    }
    const auto run = m_sources->runSource();
    if (run && measuredBy(*run) != m_heard) {
        follow();
    }
}

const experiment::Lane* RehearsalPanel::lane() const
{
    const auto& lanes = m_parts.experiment->experiment().lanes;
    const auto place = static_cast<std::size_t>(m_parts.experiment->selectedLane());
    return place < lanes.size() ? &lanes[place] : nullptr;
}

/// Other as soon as there may be another report for the selected lane: a training loss is heard at every
/// tick, whatever is evaluated.
std::size_t RehearsalPanel::measuredBy(const RunSource& source) const
{
    if (lane() == nullptr || lane()->metric != experiment::Metric::TrainingLoss) {
        return source.run->evaluations.size();
    }
    const double stepsPerTick = experiment::clockOf(lane()->tick, source.shape).stepsPerTick;
    return static_cast<std::size_t>(static_cast<double>(source.run->samples.size()) /
                                    std::max(stepsPerTick, 1.0));
}

void RehearsalPanel::follow()
{
    if (!isVisible() || m_sources == nullptr) { // what nobody sees is not rehearsed
        return;
    }
    m_sources->follow();
    followKeys();
    if (lane() == nullptr) {
        showMessage(tr("Mend what the form marks to rehearse this lane."));
        return;
    }
    followPencil();
    const experiment::Lane& lane = *this->lane();
    if (!rehearsal::listenerOf(lane)) {
        showMessage(
            tr("The schedule of lane %1, %2, moves by itself and hears no metric. Choose a listening one, "
               "such as Reduce on plateau, to rehearse it.")
                .arg(QChar(lane.letter))
                .arg(QString::fromStdString(idOf(lane.schedule))));
        return;
    }
    askAbout(lane, static_cast<std::size_t>(m_parts.experiment->selectedLane()));
}

/// What was seen before is what is drawn over first.
void RehearsalPanel::followPencil()
{
    m_chart->setDrawing(m_sources->isDrawn());
    if (m_sources->isDrawn()) {
        m_sources->drawn().setReports(rehearsal::ticksIn(*lane(), m_parts.experiment->shape()));
        if (m_shown.content.reports && !m_shown.content.isDrawn) {
            m_sources->drawn().beginWith(m_shown.content.reports->values);
        }
    }
}

/// Asks again when there is an answer, so that there is one while somebody goes on drawing.
void RehearsalPanel::draw(const std::function<void(DrawnReports& drawn)>& act)
{
    if (!m_sources->isDrawn()) {
        return;
    }
    act(m_sources->drawn());
    m_isDrawnOn = m_waits;
    if (!m_waits) {
        follow();
    }
}

bool RehearsalPanel::Subject::isSameAs(const Subject& other) const
{
    return letter == other.letter && place == other.place && !source.owner_before(other.source) &&
           !other.source.owner_before(source);
}

void RehearsalPanel::askAbout(const experiment::Lane& lane, std::size_t place)
{
    auto source = m_sources->source();
    if (!source) {
        showMessage(m_sources->whyNone());
        return;
    }
    const auto* run = std::get_if<RunSource>(&*source);
    const auto* imported = std::get_if<std::shared_ptr<const rehearsal::Reports>>(&*source);
    m_heard = run != nullptr ? measuredBy(*run) : 0;
    Subject subject{lane.letter, place};
    if (run != nullptr) {
        subject.source = run->run;
    } else if (imported != nullptr) {
        subject.source = *imported;
    }
    if (!subject.isSameAs(m_subject)) {
        setContent({});
        m_subject = std::move(subject);
    }
    const auto id = run != nullptr ? m_sources->idOf(*run) : std::nullopt;
    RehearsalQuestion question{.lane = lane,
                               .shape = run != nullptr ? run->shape : m_parts.experiment->shape(),
                               .pointer = "/lanes/" + std::to_string(place),
                               .source = std::move(*source),
                               .run = id,
                               .variedKey = m_keys->currentText().toStdString(),
                               .variedValues = m_values->text().toStdString()};
    m_sinceAsked.start();
    m_waits = true;
    m_isDrawnOn = false; // the question has all that is drawn
    later(
        QThreadPool::globalInstance(), this, m_asked.next(),
        [question = std::move(question)] { return rehearseAll(question); },
        [this](const RehearsalAnswer& answer) {
            const bool isDrawnOn = std::exchange(m_isDrawnOn, false);
            showAnswer(answer);
            if (isDrawnOn) {
                follow();
            }
        });
}

/// The settings of the schedule that listens; the same one stays chosen.
void RehearsalPanel::followKeys()
{
    QStringList keys;
    QString usual;
    if (lane() != nullptr) {
        for (const std::string& key : rehearsal::variableKeys(*lane())) {
            keys.append(QString::fromStdString(key));
        }
        const auto listener = rehearsal::listenerOf(*lane());
        usual = listener ? QString::fromStdString(listener->patienceKey) : QString();
    }
    m_keys->setEnabled(!keys.isEmpty());
    QStringList known;
    for (int i = 0; i < m_keys->count(); ++i) {
        known.append(m_keys->itemText(i));
    }
    if (keys == known) {
        return;
    }
    const QSignalBlocker blocker(m_keys);
    const QString before = m_keys->currentText();
    m_keys->clear();
    m_keys->addItems(keys);
    m_keys->setCurrentIndex(
        std::max<int>(static_cast<int>(keys.indexOf(keys.contains(before) ? before : usual)), 0));
}

void RehearsalPanel::showMessage(const QString& text)
{
    m_asked.forget();
    m_waits = false;
    m_isDrawnOn = false;
    m_message->setNote(text);
    m_pages->setCurrentIndex(0);
    m_wrongValues->setNote({});
    setContent({});
}

/// The run, its steps and the mends are always of one answer.
void RehearsalPanel::setContent(const RehearsalAnswer& answer)
{
    m_shown = answer;
    m_chart->setContent(answer.content);
    m_caption->setNote(answer.content.reports ? captionOf(answer.content) : QString());
    m_findings->setFindings(answer.findings);
    followFork();
}

void RehearsalPanel::showAnswer(const RehearsalAnswer& answer)
{
    m_waits = false;
    m_took = m_sinceAsked.elapsed();
    params::Issues others = answer.issues;
    std::erase_if(others, [](const params::Issue& issue) { return issue.pointer == kValuesPlace; });
    if (!others.empty()) {
        showMessage(joinedMessages(others, m_parts.experiment->json()));
        return;
    }
    m_wrongValues->setNote(answer.issues.empty() ? QString()
                                                 : QString::fromStdString(answer.issues.front().message));
    const bool isOfTheSame = m_shown.content.size() > 0 && m_shown.heard == answer.heard &&
                             toJson(m_shown.lane) == toJson(answer.lane);
    if (!answer.issues.empty() && isOfTheSame) {
        return; // what is there stays while values are typed
    }
    m_pages->setCurrentIndex(1);
    setContent(answer);
}

void RehearsalPanel::followFork()
{
    const RehearsalContent& content = m_shown.content;
    const auto first = content.rows.empty() ? std::nullopt : content.rows.front().firstCutNotMade;
    const bool isThere = m_shown.run && first && m_parts.fork->isEnabled() && m_pages->currentIndex() == 1;
    m_fork->setEnabled(isThere);
    m_fork->setToolTip(
        isThere ? tr("Forks the run at the first cut, report %1 at step %2, to see what a cut does. The "
                     "fork takes settings and rate along; its best and its counts of reports begin anew.")
                      .arg(counted(static_cast<std::int64_t>(*first + 1)),
                           counted(content.reports->steps[*first]))
        : !m_shown.run ? tr("Only a run of the document can be forked; these reports are none of one.")
        : !first       ? tr("There is no cut that the run did not make.")
                       : m_parts.fork->toolTip());
}

void RehearsalPanel::fork()
{
    const RehearsalContent& content = m_shown.content;
    if (!m_shown.run || content.rows.empty() || !content.rows.front().firstCutNotMade) {
        return;
    }
    const std::size_t report = *content.rows.front().firstCutNotMade;
    const rehearsal::Rehearsal& own = *content.rows.front().rehearsal;
    const double before = own.rateBefore(report);
    Q_EMIT forkWanted(*m_shown.run, content.reports->steps[report],
                      {.lane = m_shown.lane, .cut = before > 0.0 ? own.rows[report].rate / before : 1.0});
}

} // namespace lrp::ui
