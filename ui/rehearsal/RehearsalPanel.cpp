#include "ui/rehearsal/RehearsalPanel.h"

#include "core/rehearsal/Listener.h"
#include "core/rehearsal/Variants.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/forms/FindingsPanel.h"
#include "ui/forms/SettingsForm.h"
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
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>

namespace lrp::ui
{

namespace
{

QScrollArea* makeScroll(QWidget* content, const QString& name, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setObjectName(name);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

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
    setMinimumHeight(fontMetrics().height() * 17);
    if (parts.filling != nullptr) {
        parts.filling->add([this] { fill(); });
    } else {
        fill();
    }
}

/// Once.
void RehearsalPanel::fill()
{
    if (m_sources != nullptr) {
        return;
    }
    m_sources = new RehearsalSources(m_parts.experiment, m_parts.session, m_parts.history, this);
    m_chart = new RehearsalChart(this);
    m_chart->setObjectName("rehearsal/chart");
    m_chart->setWhatsThis(
        tr("What the schedule would do with these reports: the curve with the best so far as a "
           "stair and under it the bar that the next report must pass; a gauge of bad reports "
           "under each; cuts as marks; the rate below."));
    m_caption = new Note(Note::Tone::Muted, this);
    m_caption->setObjectName("rehearsal/caption");
    m_message = new Note(Note::Tone::Muted, this);
    m_message->setObjectName("rehearsal/message");
    m_message->setAlignment(Qt::AlignCenter);

    auto* rows = new QWidget(this);
    auto* column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kRowSpacing);
    column->addWidget(m_caption);
    column->addWidget(makeScroll(m_chart, QStringLiteral("rehearsal/rows"), rows), 1);
    auto* shown = new QWidget(this);
    m_pages = new QStackedLayout(shown);
    m_pages->addWidget(m_message);
    m_pages->addWidget(rows);

    auto* side = makeScroll(makeSide(), QStringLiteral("rehearsal/side"), this);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setFixedWidth(fontMetrics().averageCharWidth() * 50);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 6, 6, 6);
    row->setSpacing(10);
    row->addWidget(side);
    row->addWidget(shown, 1);
    setFocusProxy(m_sources);
    connectParts();
}

QWidget* RehearsalPanel::makeSide()
{
    m_wrongValues = new Note(Note::Tone::Error, this);
    m_wrongValues->setObjectName("rehearsal/wrong");
    m_findings = new FindingsPanel(this);
    m_findings->setObjectName("rehearsal/findings");
    m_fork = new QPushButton(tr("Fork here…"), this);
    m_fork->setObjectName("rehearsal/fork");
    m_fork->setAutoDefault(false);
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(8);
    column->addWidget(m_sources);
    column->addLayout(makeVariation());
    column->addWidget(m_wrongValues);
    column->addWidget(m_findings);
    column->addWidget(m_fork, 0, Qt::AlignLeft);
    column->addStretch(1);
    return side;
}

QLayout* RehearsalPanel::makeVariation()
{
    m_keys = new QComboBox(this);
    m_keys->setObjectName("rehearsal/vary");
    m_keys->setAccessibleName(tr("Setting to compare"));
    m_keys->setToolTip(tr("The setting in which further rows differ from the lane."));
    m_keys->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_keys->setMinimumContentsLength(8);
    m_values = new QLineEdit(this);
    m_values->setObjectName("rehearsal/values");
    m_values->setAccessibleName(tr("Values to compare"));
    m_values->setToolTip(tr("Its values there, with commas between them: a row each."));
    m_values->setPlaceholderText(tr("such as 2, 5, 10"));
    auto* row = new QHBoxLayout;
    row->setSpacing(kColumnSpacing);
    row->addWidget(makeFormLabel(tr("Compare"), m_keys, this));
    row->addWidget(m_keys, 1);
    row->addWidget(m_values, 1);
    m_values->setMinimumWidth(fontMetrics().averageCharWidth() * 15);
    return row;
}

void RehearsalPanel::connectParts()
{
    const auto again = [this] { follow(); };
    connect(m_parts.experiment, &ExperimentModel::changed, this, again);
    connect(m_parts.experiment, &ExperimentModel::plansChanged, this, again);
    connect(m_parts.experiment, &ExperimentModel::selectionChanged, this, [this] {
        m_runs.clear();
        m_sources->chooseRun({});
        follow();
    });
    connect(m_parts.session, &SessionController::runStarted, this, [this] {
        m_runs.clear();
        m_sources->chooseRun({});
        follow();
    });
    connect(m_parts.history, &History::referencesChanged, this, again);
    connect(m_parts.history, &History::replaced, this, again);
    connect(m_parts.history, &History::shownChanged, this, again);
    connect(m_parts.fork, &QAction::changed, this, &RehearsalPanel::followFork);
    connect(m_sources, &RehearsalSources::changed, this, again);
    connect(m_keys, &QComboBox::currentIndexChanged, this, again);
    connect(m_values, &QLineEdit::textChanged, this, again);
    connect(m_fork, &QPushButton::clicked, this, &RehearsalPanel::fork);
    connect(m_findings, &FindingsPanel::mendChosen, this,
            [this](const experiment::Mend& mend) { m_parts.experiment->apply(mend); });
    connect(m_chart, &RehearsalChart::markWanted, this,
            [this](std::size_t report, RehearsalChart::Mark mark) {
                if (m_sources->isMade()) {
                    m_sources->toggle(report, mark == RehearsalChart::Mark::Spike);
                }
            });
    setRuns(m_runs);
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

/// A run under way is heard again when it has measured something new.
void RehearsalPanel::refresh()
{
    if (!isVisible() || m_sources == nullptr) {
        return;
    }
    const auto run = m_sources->runSource();
    if (run && run->run->evaluations.size() != m_heard) {
        follow();
    }
}

void RehearsalPanel::follow()
{
    if (!isVisible() || m_sources == nullptr) { // what nobody sees is not rehearsed
        return;
    }
    m_sources->follow();
    followKeys();
    const auto& experiment = m_parts.experiment->experiment();
    const auto place = static_cast<std::size_t>(m_parts.experiment->selectedLane());
    if (place >= experiment.lanes.size()) {
        showMessage(tr("Mend what the form marks to rehearse this lane."));
        return;
    }
    const experiment::Lane& lane = experiment.lanes[place];
    if (!rehearsal::listenerOf(lane)) {
        showMessage(
            tr("The schedule of lane %1, %2, moves by itself and hears no metric. Choose a listening one, "
               "such as Reduce on plateau, to rehearse it.")
                .arg(QChar(lane.letter))
                .arg(QString::fromStdString(idOf(lane.schedule))));
        return;
    }
    askAbout(lane, place);
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
    m_heard = run != nullptr ? run->run->evaluations.size() : 0;
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
    later(
        QThreadPool::globalInstance(), this, m_asked.next(),
        [question = std::move(question)] { return rehearseAll(question); },
        [this](const RehearsalAnswer& answer) { showAnswer(answer); });
}

/// The settings of the schedule that listens; the same one stays chosen.
void RehearsalPanel::followKeys()
{
    const auto& lanes = m_parts.experiment->experiment().lanes;
    const auto place = static_cast<std::size_t>(m_parts.experiment->selectedLane());
    QStringList keys;
    QString usual;
    if (place < lanes.size()) {
        for (const std::string& key : rehearsal::variableKeys(lanes[place])) {
            keys.append(QString::fromStdString(key));
        }
        const auto listener = rehearsal::listenerOf(lanes[place]);
        usual = listener ? QString::fromStdString(listener->patienceKey) : QString();
    }
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
    params::Issues others = answer.issues;
    std::erase_if(others, [](const params::Issue& issue) { return issue.pointer == kValuesPlace; });
    if (!others.empty()) {
        showMessage(joinedMessages(others, m_parts.experiment->json()));
        return;
    }
    m_wrongValues->setNote(answer.issues.empty() ? QString()
                                                 : QString::fromStdString(answer.issues.front().message));
    const bool isOfTheSame = m_shown.content.size() > 0 && toJson(m_shown.lane) == toJson(answer.lane);
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
        isThere ? tr("Forks the run at the first cut, report %1 at step %2, to see what a cut does.")
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
