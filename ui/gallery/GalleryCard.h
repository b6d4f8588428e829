#pragma once

#include "core/experiment/Experiment.h"
#include "core/params/Field.h"

#include <optional>
#include <QString>
#include <QStringList>
#include <string>
#include <vector>

namespace lrp::ui
{

/// Something that comes with the program, to begin with.
struct GalleryCard {
    enum class Kind { Lesson, Project, Example };

    /// Where a lane's losses end, the mean over a lesson's confirming seeds.
    struct End {
        char letter = 'A';
        double loss = 0.0;
    };

    QString path;
    QString id; ///< the file's name without its endings: "why-decay"
    Kind kind = Kind::Example;
    QString title;
    QString sentence;
    int minutes = 0;                                    ///< 0: nobody has said
    QStringList schedules;                              ///< every name of those that are used, synonyms too
    std::optional<experiment::Experiment> experiment{}; ///< of a lesson its first; nothing: cannot be read
    std::string hiddenPlans{};                          ///< letters of lanes whose plan is to be predicted
    std::vector<End> ends{};
    bool tellsEnds = false; ///< else nobody may see which lane ends where
};

/// A lesson that takes longer than this is a project.
inline constexpr int kLongestLesson = 30;

/// The file that a card is about: an experiment (.json) or a lesson (.lesson.md). One that cannot be read has
/// a card all the same, which says why. Thread: any.
GalleryCard readCard(const QString& path);

/// All of them, in the order in which they are shown: the three lessons to begin with, the other lessons,
/// projects, examples.
std::vector<GalleryCard> readCards(const QStringList& paths);

/// "Lesson · 15 minutes"
QString kindText(const GalleryCard& card);
/// Title, kind and sentence, for screen readers.
QString spokenText(const GalleryCard& card);

/// The cards as entries of a catalogue, whose search then finds them by title, sentence and kind and by the
/// schedules that they use.
params::Entries entriesOf(const std::vector<GalleryCard>& cards);

} // namespace lrp::ui
