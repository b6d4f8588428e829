#include "ui/history/DocumentKeeper.h"

#include "ui/history/DiskWork.h"
#include "ui/history/History.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <utility>

namespace lrp::ui
{

using store::RunId;

namespace
{

constexpr int kWatchMs = 500;
constexpr int kExperimentDelayMs = 400;

} // namespace

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
                m_history->setReferenceId(m_history->references().size() - 1, document.add(reference));
            }));
    connect(history, &History::referenceDeleted, this,
            whenOpen([](store::Document& document, qint64 id) { document.removeReference(id); }));
}

DocumentKeeper::~DocumentKeeper()
{
    letGo();
    m_pool.waitForDone();
}

bool DocumentKeeper::isUnnamed() const
{
    return isIn(m_folder, m_path);
}

/// Runs work() on the thread of the disk and then(result) on this one, in the order of the calls and never
/// before this returns.
template <class Work, class Then>
void DocumentKeeper::onDisk(Work&& work, Then&& then)
{
    m_pool.start([this, work = std::forward<Work>(work), then = std::forward<Then>(then)]() mutable {
        QMetaObject::invokeMethod(
            this, [then, result = work()]() mutable { then(std::move(result)); }, Qt::QueuedConnection);
    });
}

/// Asks the present document. If it is another when the answer is there, nobody wants to know any more.
template <class Work, class Then>
void DocumentKeeper::ask(Work work, Then then)
{
    if (!m_document) {
        return;
    }
    onDisk([document = m_document, work] { return work(*document); },
           [ticket = m_present.also(), then](const auto& answer) {
               if (ticket.isWanted()) {
                   then(answer);
               }
           });
}

void DocumentKeeper::begin()
{
    const QString name =
        tr("Untitled %1").arg(QDateTime::currentDateTime().toString("yyyy-MM-dd hh-mm-ss-zzz"));
    make(
        QDir(m_folder).filePath(name + ".lrp"),
        tr("There is no place to keep runs; they are lost when the window closes unless File → Save as finds "
           "them one."));
}

/// A new document takes the place of the one before, and of any that was asked for before it.
void DocumentKeeper::make(const QString& path, const QString& failure)
{
    letGo();
    m_history->reset({});
    ++m_coming;
    onDisk([path] { return makeDocument(path); },
           [this, path, failure, ticket = m_made.next()](Opened opened) {
               --m_coming;
               if (!opened.document) {
                   Q_EMIT failed(failure, opened.issues);
               } else if (ticket.isWanted()) {
                   take(opened, /*isNew=*/true);
               } else {
                   release(std::move(opened.document), path);
               }
           });
}

void DocumentKeeper::open(const QString& path)
{
    const bool isPresent = m_document && !isReadOnly() && m_coming == 0 &&
                           QFileInfo(path).canonicalFilePath() == QFileInfo(m_path).canonicalFilePath();
    if (isPresent && QFileInfo::exists(m_path)) { // from elsewhere it would look held by another window
        return;
    }
    ++m_coming;
    onDisk([path] { return openDocument(path); },
           [this, path, ticket = m_made.also()](Opened opened) {
               --m_coming;
               if (ticket.isWanted()) {
                   change(path, std::move(opened));
               } else {
                   release(std::move(opened.document));
               }
           });
}

/// From here on the document that was opened is the present one, if it can be.
void DocumentKeeper::change(const QString& path, Opened opened)
{
    if (opened.document && opened.document->isReadOnly() && !m_waiting.empty()) {
        const QString why = tr("%1 What has been started could not be kept in it.")
                                .arg(QString::fromStdString(opened.document->whyReadOnly()));
        opened.issues = {{path.toStdString(), why.toStdString()}};
        release(std::exchange(opened.document, nullptr));
    }
    if (!opened.document) {
        refuse(path, opened.issues);
        return;
    }
    if (m_document) {
        Q_EMIT leaving();
    }
    letGo();
    m_experiment.reset(); // what could not be written into the other is nothing of this one's
    m_lesson = opened.contents.lesson;
    m_isLessonWritten = true;
    take(opened, /*isNew=*/false);
    if (m_lesson) {
        Q_EMIT lessonFound(*opened.contents.lesson);
    }
    Q_EMIT this->opened(opened.contents, opened.latest);
    if (!opened.leftOut.empty()) {
        Q_EMIT foundUnreadable(opened.leftOut);
    }
}

/// Says why a file was not opened. Without a document nothing could be kept, so then there is a new one.
void DocumentKeeper::refuse(const QString& path, const params::Issues& issues)
{
    const bool isPlaceWanted = !m_document && m_coming == 0;
    const QString heading = m_document      ? tr("%1 was not opened; the present document stays.")
                            : isPlaceWanted ? tr("%1 was not opened; a new document is there instead.")
                                            : tr("%1 was not opened.");
    Q_EMIT failed(heading.arg(QFileInfo(path).fileName()), issues);
    if (isPlaceWanted) {
        begin();
    }
}

/// Where there was none, this is the document from here on; what waited for one is kept in it. To one that
/// is new the history belongs already.
void DocumentKeeper::take(const Opened& opened, bool isNew)
{
    m_document = opened.document;
    locate();
    if (!isNew) {
        m_history->reset(opened.contents);
    }
    for (std::size_t place = 0; isNew && place < m_history->references().size(); ++place) {
        m_history->setReferenceId(place, m_document->add(m_history->references()[place]));
    }
    m_watch.start();
    for (const Waiting& waiting : std::exchange(m_waiting, {})) {
        keep(waiting.record, waiting.seedsLeft, waiting.isFurtherSeed);
    }
    flushExperiment();
    flushLesson();
    Q_EMIT pathChanged(m_path);
}

/// Takes over where the document is and whether it is written there.
void DocumentKeeper::locate()
{
    m_path = QString::fromStdString(m_document->path());
    m_whyReadOnly = QString::fromStdString(m_document->whyReadOnly());
    m_warning = QString::fromStdString(m_document->warning());
}

void DocumentKeeper::saveAs(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    if (!m_document && m_coming > 0) {
        Q_EMIT failed(
            tr("%1 was not written: the document is still being opened. Try again in a moment.").arg(name),
            {});
        return;
    }
    if (!m_document) {
        make(path, tr("%1 was not written.").arg(name));
        return;
    }
    onDisk([document = m_document, path, folder = m_folder] { return moveDocument(*document, path, folder); },
           [this, name, moved = m_document.get()](const params::Issues& issues) {
               if (!issues.empty()) {
                   Q_EMIT failed(tr("%1 was not written; the document stays where it is.").arg(name), issues);
               } else if (moved == m_document.get()) {
                   locate();
                   flushExperiment(); // which may wait since the document was only read
                   flushLesson();
                   Q_EMIT pathChanged(m_path);
               }
           });
}

void DocumentKeeper::close()
{
    do {
        m_pool.waitForDone();
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // the answers
    } while (m_coming > 0);
    const QString path = m_path;
    letGo();
    m_pool.waitForDone();
    m_path = path;
}

/// Of a document without a name and runs nothing stays.
void DocumentKeeper::letGo()
{
    m_watch.stop();
    if (!m_document) {
        return;
    }
    flushExperiment();
    const bool isLeftover = isUnnamed() && m_history->runs().empty() && !m_lesson && !isReadOnly();
    release(std::exchange(m_document, nullptr), isLeftover ? m_path : QString());
    m_present.forget();
    m_origins.clear();
    m_resuming.clear();
    m_lastRace = 0;
    m_path.clear();
    m_whyReadOnly.clear();
    m_warning.clear();
    m_problem.clear();
}

/// The disk's thread writes what is left of a document, closes it and removes the file that is left over.
void DocumentKeeper::release(std::shared_ptr<store::Document> document, const QString& leftover)
{
    m_pool.start([document = std::move(document), leftover]() mutable {
        document.reset();
        if (!leftover.isEmpty()) {
            QFile::remove(leftover);
        }
    });
}

void DocumentKeeper::keep(const std::shared_ptr<engine::Record>& record, int seedsLeft, bool isFurtherSeed)
{
    for (const auto& lane : record->lanes()) {
        lane->keepsCheckpoints = true;
    }
    if (!m_document) {
        m_waiting.push_back({record, seedsLeft, isFurtherSeed});
        return;
    }
    if (isReadOnly()) {
        return;
    }
    const auto found = m_origins.find(record.get());
    const auto taken = m_history->placesTakenBy(*record);
    const Origin origin = found != m_origins.end() ? found->second : Origin{record, taken, !taken.empty()};
    if (!origin.isFork && !origin.runs.empty()) {
        m_document->reattach(record, origin.runs);
        m_history->follow(origin.runs, record);
        const store::Run* run = m_history->find(origin.runs.front());
        m_lastRace = run != nullptr ? run->race : 0;
    } else {
        attach(record, origin, {.left = seedsLeft, .after = isFurtherSeed ? m_lastRace : origin.after});
    }
}

void DocumentKeeper::attach(const std::shared_ptr<engine::Record>& record, const Origin& origin,
                            const store::Seeds& seeds)
{
    const store::Attached attached = m_document->attach(record, origin.runs, seeds);
    m_history->add(attached.race, attached.runs, seeds.after);
    m_history->follow(attached.ids(), record);
    m_lastRace = origin.isFork ? m_lastRace : attached.race.id;
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

void DocumentKeeper::keepLesson(std::optional<store::KeptLesson> lesson)
{
    m_lesson = std::move(lesson);
    m_isLessonWritten = false;
    flushLesson();
}

/// With the experiment that it is about.
void DocumentKeeper::flushLesson()
{
    if (m_document && !isReadOnly() && !m_isLessonWritten) {
        flushExperiment();
        m_document->setLesson(m_lesson);
        m_isLessonWritten = true;
    }
}

void DocumentKeeper::resume(store::RaceId race)
{
    if (!m_resuming.insert(race).second) {
        return;
    }
    ask(
        [race](store::Document& document) {
            document.flush();
            return store::resume(document, race);
        },
        [this, race, ticket = m_resumes.also()](const params::Result<store::Continuation>& made) {
            if (!ticket.isWanted()) {
                return;
            }
            m_resuming.erase(race);
            if (!made) {
                Q_EMIT failed(tr("The race was not resumed."), made.issues());
                return;
            }
            m_origins[made->record.get()] = {made->record, made->runs, false, made->seeds.after};
            Q_EMIT continued(made->record, made->runs, static_cast<int>(made->seeds.left));
        });
}

void DocumentKeeper::forgetResume()
{
    m_resumes.forget();
    m_resuming.clear();
}

void DocumentKeeper::fork(RunId parent, std::int64_t step, const std::vector<experiment::Lane>& lanes,
                          const QString& taken)
{
    ask(
        [parent, step, lanes, letters = taken.toStdString()](store::Document& document) {
            document.flush();
            return store::fork(document, parent, step, lanes, letters);
        },
        [this](const params::Result<store::Continuation>& made) {
            if (!made) {
                Q_EMIT failed(tr("The run was not forked."), made.issues());
                return;
            }
            if (m_history->find(made->runs.front()) == nullptr) {
                Q_EMIT failed(tr("The run was not forked, as it was deleted meanwhile."), {});
                return;
            }
            m_origins[made->record.get()] = {made->record, made->runs, true};
            Q_EMIT forked(made->record);
        });
}

bool DocumentKeeper::read(std::function<std::function<void()>(const store::Document&)> work)
{
    ask(std::move(work), [](const std::function<void()>& tell) { tell(); });
    return m_document != nullptr;
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
