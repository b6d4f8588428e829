#include "ui/files/Exports.h"

#include "core/exporter/TensorBoard.h"
#include "core/files/AtomicFile.h"
#include "core/sound/Wav.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/history/History.h"
#include "ui/plots/CurvesView.h"
#include "ui/report/Report.h"
#include "ui/session/SessionController.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Later.h"
#include "ui/widgets/MessageBar.h"

#include <algorithm>
#include <QClipboard>
#include <QDateTime>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPixmap>

namespace lrp::ui
{

namespace
{

/// Of those lanes that are runs of the document.
exporter::Identities identitiesOf(const exporter::Runs& races, const History& history)
{
    exporter::Identities identities;
    for (const auto& race : races) {
        for (const auto& lane : race->lanes()) {
            const auto number = history.runOf(lane.get());
            if (const store::Run* run = number ? history.find(*number) : nullptr) {
                identities[lane.get()] = {run->id, run->parent};
            }
        }
    }
    return identities;
}

params::Issues write(const exporter::Runs& runs, const exporter::Identities& identities,
                     const std::string& path, CurvesFormat format, double now)
{
    if (format == CurvesFormat::TensorBoard) {
        return exporter::writeTensorBoard(runs, path, now, identities);
    }
    if (format == CurvesFormat::Sound) {
        const sound::Piece piece = sound::pieceOf(runs, sound::Quantity::Loss);
        params::Issues issues = sound::checkVoices(piece, path);
        return issues.empty() ? files::writeFile(path, sound::wavOf(sound::render(piece))) : issues;
    }
    files::FileWriter file(path);
    const exporter::Sink sink = [&file](std::string_view text) { file.write(text); };
    if (format == CurvesFormat::JsonText) {
        exporter::samplesAsJson(runs, sink, identities);
    } else {
        exporter::samplesAsCsv(runs, sink, identities);
    }
    return file.keep();
}

} // namespace

Exports::Exports(const ExperimentModel* model, const SessionController* session, const History* history,
                 const CurvesView* curves, MessageBar* messages, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_session(session)
    , m_history(history)
    , m_curves(curves)
    , m_messages(messages)
{
    m_pool.setMaxThreadCount(1); // two files of one name are written one after the other
    connect(m_history, &History::shownChanged, this, &Exports::shownChanged);
}

/// What the window draws, with a title.
ChartContent Exports::content() const
{
    ChartContent drawn = m_curves->content();
    drawn.title = QString::fromStdString(m_model->experiment().name);
    drawn.shape = m_model->shape();
    drawn.record = m_session->record();
    return drawn;
}

QPixmap Exports::picture(const PictureForm& form) const
{
    return makePicture(content(), m_curves->options(), form);
}

/// Of the race of the form's lanes; nullptr while it has measured nothing.
std::shared_ptr<const engine::Record> Exports::measured() const
{
    const auto& record = m_session->record();
    const bool hasSamples = record && std::any_of(record->lanes().begin(), record->lanes().end(),
                                                  [](const auto& lane) { return lane->samples.size() > 0; });
    return hasSamples ? record : nullptr;
}

exporter::Runs Exports::shown() const
{
    exporter::Runs runs;
    if (const auto record = measured()) {
        runs.push_back(record);
    }
    for (const store::Run& run : m_history->runs()) {
        const auto samples = m_history->samples(run.id);
        const auto isKnown = [&](const auto& record) {
            const auto& lanes = record->lanes();
            return std::find(lanes.begin(), lanes.end(), samples) != lanes.end();
        };
        const store::Race* race = m_history->raceOf(run);
        if (!run.isShown || !samples || race == nullptr || std::any_of(runs.begin(), runs.end(), isKnown)) {
            continue;
        }
        experiment::Experiment alone = race->experiment;
        alone.lanes = {m_history->laneOf(run)};
        runs.push_back(std::make_shared<engine::Record>(
            std::move(alone), std::vector{std::const_pointer_cast<engine::LaneRecord>(samples)}, // only read
            m_history->shapeOf(run)));
    }
    return runs;
}

std::size_t Exports::stillLoading() const
{
    const auto& runs = m_history->runs();
    return static_cast<std::size_t>(std::count_if(runs.begin(), runs.end(), [this](const store::Run& run) {
        return run.isShown && m_history->samples(run.id) == nullptr;
    }));
}

/// Whether it was written; if not, the message bar says why.
bool Exports::finish(const QString& path, const params::Issues& issues)
{
    if (!issues.empty()) {
        m_messages->showIssues(tr("%1 was not written.").arg(QFileInfo(path).fileName()), issues);
        return false;
    }
    Q_EMIT written(path);
    return true;
}

bool Exports::isRefused(const QString& path)
{
    const params::Issues issues = m_guard ? m_guard(path) : params::Issues{};
    return !issues.empty() && !finish(path, issues);
}

bool Exports::writePicture(const QString& path, const PictureForm& form)
{
    return !isRefused(path) && finish(path, ui::writePicture(content(), m_curves->options(), form, path));
}

void Exports::writeCurves(const QString& path, CurvesFormat format)
{
    if (isRefused(path)) {
        return;
    }
    const double now = static_cast<double>(QDateTime::currentMSecsSinceEpoch()) * 1e-3;
    exporter::Runs runs = shown();
    exporter::Identities identities = identitiesOf(runs, *m_history);
    beginWriting(path, [runs = std::move(runs), identities = std::move(identities), file = path.toStdString(),
                        format, now] { return write(runs, identities, file, format, now); });
}

void Exports::writeSlide(const QString& path, QSize pixels)
{
    if (!isRefused(path)) {
        beginWriting(path, m_slide(path, pixels));
    }
}

void Exports::beginWriting(const QString& path, std::function<params::Issues()> write)
{
    ++m_writing;
    // Every file is told of, not the latest alone.
    later(&m_pool, this, std::move(write), [this, path](const params::Issues& issues) {
        --m_writing;
        finish(path, issues);
        Q_EMIT writingChanged();
    });
    Q_EMIT writingChanged();
}

bool Exports::writeReport(const QString& path)
{
    const auto record = measured();
    Report report{.experiment = record ? record->experiment() : m_model->experiment(),
                  .shape = record ? record->shape() : m_model->shape(),
                  .record = record,
                  .options = {.scales = m_curves->options().scales,
                              .isOn = m_curves->options().isOn,
                              .showsZone = m_curves->options().showsZone},
                  .date = QDate::currentDate(),
                  .zone = m_curves->content().zone};
    for (const experiment::Lane& lane : report.experiment.lanes) {
        report.tests.push_back(
            m_tests ? m_tests(report.experiment.problem, lane, experiment::plan(lane, report.shape))
                    : decltype(report.tests)::value_type{});
    }
    return !isRefused(path) && finish(path, ui::writeReport(report, path));
}

void Exports::copyPicture() const
{
    QGuiApplication::clipboard()->setPixmap(
        picture({.scale = kUsualScale, .dark = Theme::of(m_curves).dark}));
}

} // namespace lrp::ui
