#include "ui/rehearsal/RehearsalSources.h"

#include "ui/experiment/ExperimentModel.h"
#include "ui/forms/SettingsForm.h"
#include "ui/history/History.h"
#include "ui/session/SessionController.h"
#include "ui/widgets/Note.h"

#include <algorithm>
#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace lrp::ui
{

using params::Json;

RehearsalSources::RehearsalSources(ExperimentModel* experiment, SessionController* session, History* history,
                                   QWidget* parent)
    : QWidget(parent)
    , m_experiment(experiment)
    , m_session(session)
    , m_history(history)
    , m_combo(new QComboBox(this))
    , m_form(
          new SettingsForm(params::fieldsOf<rehearsal::MadeCurve>(), QStringLiteral("rehearsal/curve"), this))
    , m_howToDraw(new Note(Note::Tone::Muted, this))
{
    m_combo->setObjectName("rehearsal/source");
    m_combo->setAccessibleName(tr("Reports"));
    m_combo->setToolTip(
        tr("Whose reports the schedule hears in this rehearsal: those of a run or an imported curve, or "
           "of one that is made or drawn here."));
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(14);
    setFocusProxy(m_combo);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kRowSpacing);
    auto* row = new QHBoxLayout;
    row->setSpacing(kColumnSpacing);
    row->addWidget(makeFormLabel(tr("Reports"), m_combo, this));
    row->addWidget(m_combo, 1);
    column->addLayout(row);
    column->addWidget(m_form);
    m_howToDraw->setObjectName("rehearsal/howToDraw");
    column->addWidget(m_howToDraw);
    params::writeSettings(rehearsal::MadeCurve{}, m_made);
    m_form->setValues(m_made);
    connect(m_form, &SettingsForm::edited, this, &RehearsalSources::edit);
    connect(m_history, &History::referencesChanged, this, [this] { m_importedFrom = nullptr; });
    connect(m_combo, &QComboBox::currentIndexChanged, this, [this] {
        showSettings();
        Q_EMIT changed();
    });
    fill();
}

/// One entry for the run, one for each imported curve, one for a made and one for a drawn curve; the choice
/// stays.
void RehearsalSources::fill()
{
    std::vector<std::pair<QString, Kind>> entries{{tr("Selected run"), Kind::Run}};
    for (const store::Reference& reference : m_history->references()) {
        for (const store::ReferenceSeries& series : reference.series) {
            entries.emplace_back(QString::fromStdString(reference.name + ": " + series.tag), Kind::Imported);
        }
    }
    entries.emplace_back(tr("Made curve"), Kind::Made);
    entries.emplace_back(tr("Drawn curve"), Kind::Drawn);
    bool isSame = static_cast<int>(entries.size()) == m_combo->count();
    for (std::size_t i = 0; isSame && i < entries.size(); ++i) {
        isSame = m_combo->itemText(static_cast<int>(i)) == entries[i].first;
    }
    if (isSame) { // somebody may be choosing
        return;
    }
    const QSignalBlocker blocker(m_combo);
    const Kind before = m_combo->count() > 0 ? kind() : Kind::Run;
    const QString text = m_combo->currentText();
    m_combo->clear();
    for (const auto& [name, kind] : entries) {
        m_combo->addItem(name, static_cast<int>(kind));
    }
    const int same =
        before == Kind::Imported ? m_combo->findText(text) : m_combo->findData(static_cast<int>(before));
    m_combo->setCurrentIndex(std::max(same, 0));
    showSettings();
}

void RehearsalSources::showSettings()
{
    m_form->setVisible(isMade());
    m_howToDraw->setNote(isDrawn()
                             ? tr("Draw over the curve with the mouse. By keys: arrows move the pencil, "
                                  "Space draws a line to it, Ctrl+Z undoes.")
                             : QString());
}

void RehearsalSources::follow()
{
    fill();
}

RehearsalSources::Kind RehearsalSources::kind() const
{
    return static_cast<Kind>(m_combo->currentData().toInt());
}

bool RehearsalSources::isMade() const
{
    return kind() == Kind::Made;
}

bool RehearsalSources::isDrawn() const
{
    return kind() == Kind::Drawn;
}

void RehearsalSources::chooseRun(std::optional<store::RunId> run)
{
    if (m_chosen != run) {
        m_chosen = run;
        if (kind() == Kind::Run) {
            Q_EMIT changed();
        }
    }
}

void RehearsalSources::edit(const Json& members)
{
    m_made.update(members);
    rehearsal::MadeCurve curve;
    m_form->showIssues(params::readSettings(m_made, curve, "/curve"), "/curve");
    Q_EMIT changed();
}

void RehearsalSources::toggle(std::size_t report, bool isSpike)
{
    Json& places = m_made[isSpike ? "spikes" : "nans"];
    const auto place = static_cast<std::int64_t>(report) + 1;
    auto numbers = places.get<std::vector<std::int64_t>>();
    if (std::erase(numbers, place) == 0) {
        numbers.insert(std::upper_bound(numbers.begin(), numbers.end(), place), place);
    }
    places = numbers;
    m_form->setValues(m_made);
    edit(Json::object());
}

/// The lane's run in the present race.
std::optional<RunSource> RehearsalSources::sessionRun() const
{
    const auto& record = m_session->record();
    const char letter = m_experiment->laneLetter(m_experiment->selectedLane());
    if (!record) {
        m_why = tr("Nothing has run yet. Press Start, or choose a made or drawn curve.");
        return std::nullopt;
    }
    for (const auto& lane : record->lanes()) {
        if (lane->letter == letter) {
            return RunSource{lane, record->shape(), record->experiment().problem.batchSize};
        }
    }
    m_why = tr("Lane %1 is not in this run. Press Start, select a run, or choose a made or drawn curve.")
                .arg(QChar(letter));
    return std::nullopt;
}

std::optional<RunSource> RehearsalSources::selectedRun() const
{
    const store::Run* run = m_chosen ? m_history->find(*m_chosen) : nullptr;
    if (run == nullptr) {
        return sessionRun();
    }
    const auto samples = m_history->samples(run->id);
    const store::Race* race = m_history->raceOf(*run);
    if (!samples || race == nullptr) {
        m_why = tr("What %1 measured is not loaded. Show it in the list of runs to rehearse it.")
                    .arg(QString::fromStdString(run->name));
        return std::nullopt;
    }
    return RunSource{samples, m_history->shapeOf(*run), race->experiment.problem.batchSize};
}

const store::ReferenceSeries* RehearsalSources::importedSeries() const
{
    int place = 1; // behind the run
    for (const store::Reference& reference : m_history->references()) {
        for (const store::ReferenceSeries& series : reference.series) {
            if (place++ == m_combo->currentIndex()) {
                return &series;
            }
        }
    }
    return nullptr;
}

std::shared_ptr<const rehearsal::Reports> RehearsalSources::importedReports() const
{
    const store::ReferenceSeries* series = importedSeries();
    if (series != m_importedFrom) {
        m_importedFrom = series;
        m_imported = nullptr;
    }
    if (series != nullptr && !m_imported) {
        rehearsal::Reports reports = rehearsal::reportsOf(series->values, series->tag);
        reports.steps = series->steps;
        m_imported = std::make_shared<const rehearsal::Reports>(std::move(reports));
    }
    return m_imported;
}

std::optional<decltype(RehearsalQuestion::source)> RehearsalSources::source() const
{
    using Source = decltype(RehearsalQuestion::source);
    m_why.clear();
    if (kind() == Kind::Run) {
        auto run = selectedRun();
        return run ? std::optional<Source>(std::move(*run)) : std::nullopt;
    }
    if (kind() == Kind::Imported) {
        auto reports = importedReports();
        return reports ? std::optional<Source>(std::move(reports)) : std::nullopt;
    }
    if (isDrawn()) {
        return Source(DrawnSource{m_drawn.curve(), m_drawn.axis()});
    }
    rehearsal::MadeCurve curve;
    if (!params::readSettings(m_made, curve, "/curve").empty()) {
        m_why = tr("Mend the settings of the made curve to rehearse it.");
        return std::nullopt;
    }
    return Source(curve);
}

std::optional<RunSource> RehearsalSources::runSource() const
{
    return kind() == Kind::Run ? selectedRun() : std::nullopt;
}

std::optional<store::RunId> RehearsalSources::idOf(const RunSource& run) const
{
    return m_history->runOf(run.run.get());
}

} // namespace lrp::ui
