#include "ui/history/DocumentKeeper.h"

#include "ui/history/History.h"

#include <algorithm>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrent>

namespace lrp::ui
{

using store::RunId;

namespace
{

constexpr int kWatchMs = 500;
constexpr int kExperimentDelayMs = 400;

/// The last race that is no fork, with everything its runs have measured; nullptr when there is none.
std::shared_ptr<engine::Record> latestRace(const store::Document& document, const store::Contents& contents,
                                           store::RaceId& id)
{
    for (auto race = contents.races.rbegin(); race != contents.races.rend(); ++race) {
        const bool isFork =
            std::any_of(contents.runs.begin(), contents.runs.end(),
                        [&](const store::Run& run) { return run.race == race->id && run.parent; });
        if (isFork) {
            continue;
        }
        if (const auto measured = store::measured(document, contents, *race)) {
            id = race->id;
            return measured->record;
        }
    }
    return nullptr;
}

} // namespace

/// What comes back from the disk when a document was opened.
struct DocumentKeeper::Opened {
    std::shared_ptr<store::Document> document;
    store::Contents contents;
    std::shared_ptr<engine::Record> latest;
    store::RaceId race = 0;
    params::Issues issues;
};

DocumentKeeper::DocumentKeeper(History* history, QString folder, QObject* parent)
    : QObject(parent)
    , m_history(history)
    , m_folder(std::move(folder))
{
    m_pool.setMaxThreadCount(1);
    m_experimentDelay.setSingleShot(true);
    m_experimentDelay.setInterval(kExperimentDelayMs);
    m_watch.setInterval(kWatchMs);
    connect(&m_experimentDelay, &QTimer::timeout, this, &DocumentKeeper::flushExperiment);
    connect(&m_watch, &QTimer::timeout, this, &DocumentKeeper::watchWriting);
    connect(history, &History::samplesWanted, this, &DocumentKeeper::load);
    const auto whenOpen = [this](auto act) {
        return [this, act](const auto& what) {
            if (m_document && !isReadOnly()) {
                act(*m_document, what);
            }
        };
    };
    connect(history, &History::edited, this,
            whenOpen([](store::Document& document, const store::Run& run) { document.change(run); }));
    connect(history, &History::deleted, this,
            whenOpen([](store::Document& document, RunId run) { document.remove(run); }));
    connect(history, &History::referenceAdded, this,
            whenOpen([this](store::Document& document, const store::Reference& reference) {
                m_history->setLastReferenceId(document.add(reference));
            }));
    connect(history, &History::referenceDeleted, this,
            whenOpen([](store::Document& document, qint64 id) { document.removeReference(id); }));
}

DocumentKeeper::~DocumentKeeper()
{
    close();
}

bool DocumentKeeper::isUnnamed() const
{
    return QFileInfo(m_path).absolutePath() == QFileInfo(m_folder).absoluteFilePath();
}

/// Runs work() on the thread of the disk and then(result) on this one.
template <class Work, class Then>
void DocumentKeeper::onDisk(Work&& work, Then&& then)
{
    QtConcurrent::run(&m_pool, std::forward<Work>(work)).then(this, std::forward<Then>(then));
}

void DocumentKeeper::begin()
{
    const QString name =
        tr("Untitled %1").arg(QDateTime::currentDateTime().toString("yyyy-MM-dd hh-mm-ss-zzz"));
    const QString path = QDir(m_folder).filePath(name + ".lrp");
    onDisk(
        [folder = m_folder, path] {
            QDir().mkpath(folder);
            auto made = store::Document::create(path.toStdString());
            Opened opened{.issues = made.issues()};
            if (made) {
                opened.document = std::move(*made);
            }
            return opened;
        },
        [this](const Opened& opened) {
            if (!opened.document) {
                Q_EMIT failed(tr("There is no place to keep runs; they are lost when the window closes."),
                              opened.issues);
                return;
            }
            take(opened);
        });
}

void DocumentKeeper::open(const QString& path)
{
    onDisk(
        [path] {
            auto document = store::Document::open(path.toStdString());
            Opened opened{.issues = document.issues()};
            if (!document) {
                return opened;
            }
            opened.document = std::move(*document);
            auto contents = opened.document->contents();
            if (!contents) {
                return Opened{.issues = contents.issues()};
            }
            opened.contents = std::move(*contents);
            opened.latest = latestRace(*opened.document, opened.contents, opened.race);
            return opened;
        },
        [this, path](const Opened& opened) {
            if (!opened.document) {
                Q_EMIT failed(
                    tr("%1 was not opened; the present document stays.").arg(QFileInfo(path).fileName()),
                    opened.issues);
                return;
            }
            take(opened);
            Q_EMIT this->opened(opened.contents, opened.latest, opened.race);
        });
}

/// From here on this is the document; what waited for one is kept in it.
void DocumentKeeper::take(const Opened& opened)
{
    letGo();
    m_document = opened.document;
    m_path = QString::fromStdString(m_document->path());
    m_whyReadOnly = QString::fromStdString(m_document->whyReadOnly());
    m_history->reset(opened.contents);
    m_watch.start();
    for (const auto& record : std::exchange(m_waiting, {})) {
        keep(record);
    }
    flushExperiment();
    Q_EMIT pathChanged(m_path);
}

void DocumentKeeper::saveAs(const QString& path)
{
    if (!m_document) {
        return;
    }
    const bool wasUnnamed = isUnnamed();
    onDisk(
        [document = m_document, path] { return document->saveAs(path.toStdString()); },
        [this, path, wasUnnamed, before = m_path](const params::Issues& issues) {
            if (!issues.empty()) {
                Q_EMIT failed(
                    tr("%1 was not written; the document stays where it is.").arg(QFileInfo(path).fileName()),
                    issues);
                return;
            }
            if (wasUnnamed) {
                QFile::remove(before); // it has a name now
            }
            m_path = path;
            m_whyReadOnly = QString::fromStdString(m_document->whyReadOnly());
            Q_EMIT pathChanged(path);
        });
}

void DocumentKeeper::close()
{
    letGo();
    m_pool.waitForDone();
}

/// The disk's thread writes what is left and closes the file; of a document without a name and runs nothing
/// stays.
void DocumentKeeper::letGo()
{
    m_watch.stop();
    if (!m_document) {
        return;
    }
    flushExperiment();
    const bool isLeftover = isUnnamed() && m_history->runs().empty() && !isReadOnly();
    m_pool.start([document = std::move(m_document), path = m_path, isLeftover]() mutable {
        document.reset();
        if (isLeftover) {
            QFile::remove(path);
        }
    });
    m_document.reset();
    m_origins.clear();
    m_path.clear();
}

void DocumentKeeper::keep(const std::shared_ptr<engine::Record>& record)
{
    for (const auto& lane : record->lanes()) {
        lane->keepsCheckpoints = true;
    }
    if (!m_document) {
        m_waiting.push_back(record);
        return;
    }
    if (isReadOnly()) {
        return;
    }
    const auto origin = m_origins.find(record.get());
    const bool isResumed = origin != m_origins.end() && !origin->second.isFork;
    const std::vector<RunId> runs = origin == m_origins.end() ? std::vector<RunId>() : origin->second.runs;
    if (isResumed) {
        m_document->reattach(record, runs);
        m_history->follow(runs, record);
    } else {
        const store::Attached attached = m_document->attach(record, runs);
        m_history->add(attached.race, attached.runs);
        m_history->follow(attached.ids(), record);
    }
}

void DocumentKeeper::keepExperiment(const experiment::Experiment& experiment)
{
    m_experiment = experiment;
    m_experimentDelay.start();
}

void DocumentKeeper::flushExperiment()
{
    if (m_document && !isReadOnly() && m_experiment) {
        m_document->setExperiment(*m_experiment);
        m_experiment.reset();
    }
}

void DocumentKeeper::resume(store::RaceId race)
{
    if (!m_document || !m_resuming.insert(race).second) {
        return;
    }
    onDisk(
        [document = m_document, race] {
            document->flush();
            return store::resume(*document, race);
        },
        [this, race](const params::Result<store::Continuation>& made) {
            m_resuming.erase(race);
            if (!made) {
                Q_EMIT failed(tr("The race was not resumed."), made.issues());
                return;
            }
            m_origins[made->record.get()] = {made->record, made->runs, false};
            Q_EMIT continued(made->record, made->runs);
        });
}

void DocumentKeeper::fork(RunId parent, std::int64_t step, const std::vector<experiment::Lane>& lanes,
                          const QString& taken)
{
    if (!m_document) {
        return;
    }
    onDisk(
        [document = m_document, parent, step, lanes, letters = taken.toStdString()] {
            document->flush();
            return store::fork(*document, parent, step, lanes, letters);
        },
        [this](const params::Result<store::Continuation>& made) {
            if (!made) {
                Q_EMIT failed(tr("The run was not forked."), made.issues());
                return;
            }
            m_origins[made->record.get()] = {made->record, made->runs, true};
            Q_EMIT forked(made->record);
        });
}

void DocumentKeeper::findCheckpoints(RunId run)
{
    if (!m_document) {
        return;
    }
    onDisk(
        [document = m_document, run] {
            document->flush();
            return document->checkpoints(run);
        },
        [this, run](const params::Result<std::vector<store::CheckpointInfo>>& found) {
            std::vector<std::int64_t> steps;
            for (const store::CheckpointInfo& checkpoint :
                 found ? *found : std::vector<store::CheckpointInfo>()) {
                steps.push_back(checkpoint.step);
            }
            Q_EMIT checkpointsFound(run, steps);
        });
}

void DocumentKeeper::load(RunId run)
{
    if (!m_document) {
        return;
    }
    onDisk([document = m_document, run] { return document->samples(run); },
           [this, run](const params::Result<std::shared_ptr<engine::LaneRecord>>& samples) {
               if (samples) {
                   m_history->setSamples(run, *samples);
               } else {
                   Q_EMIT failed(tr("A run could not be read."), samples.issues());
               }
           });
}

void DocumentKeeper::watchWriting()
{
    const store::WriteState state = m_document->writeState();
    const QString problem = QString::fromStdString(state.problem);
    if (problem != m_problem) {
        m_problem = problem;
        Q_EMIT problemChanged(problem);
    }
}

} // namespace lrp::ui
