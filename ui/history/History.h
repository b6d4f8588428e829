#pragma once

#include "core/store/Run.h"
#include "ui/history/SeedGroups.h"
#include "ui/widgets/Latest.h"

#include <map>
#include <memory>
#include <optional>
#include <QObject>
#include <set>
#include <vector>

namespace lrp::ui
{

/// The runs of the present document, those under way among them, with what has been loaded of their samples.
/// It says what people change about them; whoever keeps the document listens. Thread: UI.
class History : public QObject
{
    Q_OBJECT

public:
    using Runs = std::vector<store::Run>;

    explicit History(QObject* parent = nullptr);

    /// Everything anew: another document.
    void reset(store::Contents contents);
    /// A new race. `after`: the one that has left further seeds to it, or 0.
    void add(const store::Race& race, const Runs& runs, store::RaceId after = 0);
    /// From here on these runs are what the record's lanes make of them, in order; those that are not here
    /// any more are not.
    void follow(const std::vector<store::RunId>& runs, const std::shared_ptr<const engine::Record>& record);
    /// A race that was loaded whole: a lane for each of its runs that are left, in their order.
    void setSamples(store::RaceId race, const engine::Record& record);
    /// What has been loaded of a run.
    void setSamples(store::RunId run, std::shared_ptr<const engine::LaneRecord> samples);
    /// Takes over how far live runs are.
    void refresh();

    /// For a question whose answer belongs to the present document: wanted until another takes its place.
    Latest::Ticket ticket() const { return m_document.also(); }

    /// In the order of their ids.
    const Runs& runs() const { return m_contents.runs; }
    const std::vector<store::Race>& races() const { return m_contents.races; }
    const std::vector<store::Reference>& references() const { return m_contents.references; }
    /// nullptr when there is none.
    const store::Run* find(store::RunId run) const;
    const store::Race* raceOf(const store::Run& run) const;
    /// The lane that the run executed.
    experiment::Lane laneOf(const store::Run& run) const;
    /// What the run measured, live or loaded; nullptr until samplesWanted() has been answered.
    std::shared_ptr<const engine::LaneRecord> samples(store::RunId run) const;
    /// The run that this lane record is.
    std::optional<store::RunId> runOf(const engine::LaneRecord* samples) const;
    /// The runs whose places the lanes of the record take, in order; none where they take none.
    std::vector<store::RunId> placesTakenBy(const engine::Record& record) const;
    /// Whether the run that this lane record was has been deleted.
    bool isDeleted(const std::shared_ptr<const engine::LaneRecord>& samples) const;
    /// How long its race is; zeros until the data are loaded.
    experiment::Shape shapeOf(const store::Run& run) const;
    /// Whether somebody trains it at the moment.
    bool isLive(store::RunId run) const;
    /// Runs that differ in their seed alone. Asking again costs nothing until a run comes, goes, ends, or has
    /// another name or colour.
    const std::vector<SeedGroup>& seedGroups() const;
    /// Whether a run of the race, itself, has something left to train.
    bool isResumable(store::RaceId race) const;
    /// The races of runs with something left to train which stand in the places of the race's lanes.
    std::vector<store::RaceId> bentOf(store::RaceId race) const;
    /// The run with this id's forks, and theirs.
    std::vector<store::RunId> familyOf(store::RunId run) const;

    /// The document's id of the reference at this place of references().
    void setReferenceId(std::size_t place, std::int64_t id) { m_contents.references[place].id = id; }

    /// Whether the reference at this place of references() is drawn; a matter of the window too.
    bool isReferenceShown(std::size_t place) const { return !m_hiddenReferences.contains(place); }
    /// Runs drawn pale behind the others; a matter of the window, not of the document.
    bool isGhost(store::RunId run) const { return m_ghosts.contains(run); }

public Q_SLOTS:
    void rename(lrp::store::RunId run, const QString& name);
    void setNote(lrp::store::RunId run, const QString& note);
    void setColour(const std::vector<lrp::store::RunId>& runs, char colour);
    void setShown(lrp::store::RunId run, bool shown);
    void setShown(const std::vector<lrp::store::RunId>& runs, bool shown);
    void showOnly(const std::vector<lrp::store::RunId>& runs);
    void setGhost(const std::vector<lrp::store::RunId>& runs, bool ghost);
    /// With their forks. Nothing for a run whose family is live.
    void remove(const std::vector<lrp::store::RunId>& runs);
    void addReference(lrp::store::Reference reference);
    void setReferenceShown(std::size_t place, bool shown);
    /// All that were imported.
    void removeReferences();

Q_SIGNALS:
    void replaced();                 ///< everything is new
    void added(int first, int last); ///< places in runs()
    void changed(int place);         ///< a run's status, figures, name, …
    void aboutToRemove(int place);   ///< a single run; forks go before their parents
    void removed(int place);
    void shownChanged(); ///< which runs are drawn, or how
    void referencesChanged();

    void samplesWanted(lrp::store::RunId run); ///< a run is to be shown whose samples are not here
    void edited(const lrp::store::Run& run);   ///< name, note, colour or visibility
    void deleted(lrp::store::RunId run);       ///< with its forks
    void referenceAdded(const lrp::store::Reference& reference);
    void referenceDeleted(qint64 id);

private:
    int placeOf(store::RunId run) const;
    template <class Edit>
    void edit(store::RunId run, Edit&& edit);
    void wantSamples(const store::Run& run);
    bool removeFamily(store::RunId run);

    /// A run that somebody trains or has trained.
    struct Live {
        std::shared_ptr<const engine::Record> record;
        std::size_t lane = 0;
        engine::RunningScore score{};
    };

    bool takeOver(store::Run& run, Live& live);

    store::Contents m_contents;
    Latest m_document;
    std::map<store::RunId, Live> m_live; ///< trained since the document was opened
    std::map<store::RunId, std::shared_ptr<const engine::LaneRecord>> m_samples;
    std::set<store::RunId> m_ghosts;
    std::set<std::size_t> m_hiddenReferences;                       ///< their places
    std::vector<std::weak_ptr<const engine::LaneRecord>> m_deleted; ///< of those that are still somewhere
    mutable std::optional<std::vector<SeedGroup>> m_seedGroups;     ///< as seedGroups() has found them
};

} // namespace lrp::ui
