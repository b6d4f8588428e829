#pragma once

#include "core/store/Continuation.h"
#include "ui/widgets/Latest.h"

#include <functional>
#include <map>
#include <memory>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>
#include <set>
#include <utility>

namespace lrp::ui
{

class History;
struct LatestRace;
struct Opened;

/// The window's document: opens it, keeps what runs measure in it, and brings runs back from it. What waits
/// for the disk happens on a thread of its own, one thing after another; answers come as signals. Thread: UI.
class DocumentKeeper : public QObject
{
    Q_OBJECT

public:
    /// Documents without a name are kept in `folder`.
    DocumentKeeper(History* history, QString folder, QObject* parent = nullptr);
    ~DocumentKeeper() override;

    /// Empty until the first document is there.
    QString path() const { return m_path; }
    /// Whether it is one of the folder, which nobody has given a name.
    bool isUnnamed() const;
    /// Why nothing is written; empty: it is.
    QString whyReadOnly() const { return m_whyReadOnly; }
    bool isReadOnly() const { return !m_whyReadOnly.isEmpty(); }
    /// What is to be known before it is written, such as a disk without locks; empty: nothing.
    QString warning() const { return m_warning; }

    /// A new document without a name. Lets go of the present one at once, and what runs from here on waits
    /// for the new one.
    void begin();
    /// The present document stays until this one is there.
    void open(const QString& path);
    /// Copies the document whole and goes on in the copy. Where there was no place for any document, makes
    /// one there.
    void saveAs(const QString& path);
    /// Writes what is left, that of documents on their way too, and lets go of the file, of a document
    /// without a name and runs altogether. Takes no longer than the disk. path() stays.
    void close();

    /// From here on keeps what the record measures. Called before it runs. `seedsLeft`: how many further ones
    /// were asked for with it; `isFurtherSeed`: it is one of those of the race that was kept before it.
    void keep(const std::shared_ptr<engine::Record>& record, int seedsLeft = 0, bool isFurtherSeed = false);
    void keepExperiment(const experiment::Experiment& experiment);
    /// A lesson that somebody goes through here, and where they are; nothing: they do no more. A document
    /// with one stays, also without a name and runs.
    void keepLesson(std::optional<store::KeptLesson> lesson);

    /// Asks for what continues a race, once until continued() or failed() answers.
    void resume(store::RaceId race);
    /// Whatever was asked to be resumed is wanted no more: something else has been started.
    void forgetResume();
    /// Asks for forks of a run; forked() or failed() answers. `taken` are letters in use.
    void fork(store::RunId parent, std::int64_t step, const std::vector<experiment::Lane>& lanes,
              const QString& taken);
    /// Asks at which steps a run can be forked; checkpointsFound() answers.
    void findCheckpoints(store::RunId run);

    /// Has `work` read the present document on the disk's thread, and hands what it returns to `then` here,
    /// later and in the order of the calls; to nobody if another document has come meanwhile. False: there is
    /// no document. What has been measured is read only once the file has it: Document::flush().
    template <class Work, class Then>
    bool readDocument(Work work, Then then)
    {
        return read([work = std::move(work), then = std::move(then)](const store::Document& document) {
            return std::function<void()>([then, answer = work(document)] { then(answer); });
        });
    }
    /// Keeps what a probe has answered about a run in the present document, if it is written. `make` returns
    /// it on the disk's thread, as an answer may be large.
    void keepAnswer(std::function<store::Analysis()> make);

Q_SIGNALS:
    /// Another document has come, and the present one is still there: what is measured until this returns is
    /// kept in it.
    void leaving();
    /// Somebody was going through a lesson in the document that is about to be opened().
    void lessonFound(const lrp::store::KeptLesson& lesson);
    /// Another document is there, and the history is its own.
    void opened(const lrp::store::Contents& contents, const lrp::ui::LatestRace& latest);
    /// Of the document that was opened last: what is in its file but cannot be read.
    void foundUnreadable(const lrp::params::Issues& leftOut);
    /// Another document is there, or it has moved; isReadOnly() may have changed.
    void pathChanged(const QString& path);
    void failed(const QString& heading, const lrp::params::Issues& issues);
    /// `runs`: the lanes', as long as it is no new race with the next of several seeds. `seedsLeft`: how many
    /// are to follow.
    void continued(std::shared_ptr<lrp::engine::Record> record, const std::vector<lrp::store::RunId>& runs,
                   int seedsLeft);
    void forked(std::shared_ptr<lrp::engine::Record> record);
    void checkpointsFound(lrp::store::RunId run, const std::vector<std::int64_t>& steps);
    /// Writing goes wrong, and what that means; empty: all is well again.
    void problemChanged(const QString& text);

private:
    struct Origin {
        std::shared_ptr<const engine::Record> record; ///< keeps the address from being used again
        std::vector<store::RunId> runs;
        bool isFork = false;
        store::RaceId after = 0; ///< the race whose further seeds it takes over
    };
    struct Waiting {
        std::shared_ptr<engine::Record> record;
        int seedsLeft = 0;
        bool isFurtherSeed = false;
    };

    template <class Work, class Then>
    void onDisk(Work&& work, Then&& then);
    template <class Work, class Then>
    void ask(Work work, Then then);
    bool read(std::function<std::function<void()>(const store::Document&)> work);
    void make(const QString& path, const QString& failure);
    void change(const QString& path, Opened opened);
    void refuse(const QString& path, const params::Issues& issues);
    void take(const Opened& opened, bool isNew);
    void attach(const std::shared_ptr<engine::Record>& record, const Origin& origin,
                const store::Seeds& seeds);
    void locate();
    void letGo();
    void release(std::shared_ptr<store::Document> document, const QString& leftover = {});
    void load(store::RunId run);
    void watchWriting();
    void flushExperiment();
    void flushLesson();

    History* m_history;
    QString m_folder;
    QString m_path;
    QString m_whyReadOnly;
    QString m_warning;
    QString m_problem;
    std::shared_ptr<store::Document> m_document;
    int m_coming = 0; ///< documents that have been asked for and are not there yet
    Latest m_made;    ///< a new one takes the place of what was asked for before it
    Latest m_present; ///< what is asked of the present document
    Latest m_resumes;
    std::vector<Waiting> m_waiting;                     ///< to be kept as soon as there is a document
    store::RaceId m_lastRace = 0;                       ///< that was kept
    std::map<const engine::Record*, Origin> m_origins;  ///< of records that go on from others
    std::set<store::RaceId> m_resuming;                 ///< whose continuation has been asked for
    std::optional<experiment::Experiment> m_experiment; ///< not written yet
    std::optional<store::KeptLesson> m_lesson;          ///< of the document
    bool m_isLessonWritten = true;
    QTimer m_watch;
    QTimer m_experimentDelay;
    QThreadPool m_pool;
};

} // namespace lrp::ui
