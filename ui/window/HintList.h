#pragma once

#include <functional>
#include <QString>
#include <QStringList>
#include <vector>

namespace lrp::ui
{

/// What hints are given by: the window, as somebody sees it at the moment.
struct HintFacts {
    bool isPresenting = false;
    bool isInLesson = false;

    bool isFinished = false; ///< a run that trained here stands at its end
    int edits = 0;           ///< that can be undone
    bool lanesOverlap = false;
    bool hasDiverged = false; ///< a shown lane that the form still has
    double seconds = 0.0;     ///< that the present run has been running; 0: none runs
    bool canGoFaster = false;
    bool isPinned = false; ///< the crosshair, where a run can be left
    int races = 0;         ///< of the document
    int displays = 1;
};

/// A sentence about what could be done now, declared once. It is there as long as its cause is.
struct Hint {
    QString id; ///< stable: settings name those that are not wanted any more
    QString text;
    std::function<bool(const HintFacts&)> isCaused;
    QStringList deeds;    ///< commands; whoever gave one of them needs no hint
    QStringList offers{}; ///< those of them that stand beside the text as buttons
};

/// All of them; of two whose causes are there, the first counts.
const std::vector<Hint>& declaredHints();

/// Whether hints have a place in the window at all.
bool mayHint(const HintFacts& facts);

/// Losses that lie closer than this share of one another are drawn over one another.
inline constexpr double kOverlap = 0.02;
/// A run takes long from here on.
inline constexpr double kLongSeconds = 30.0;

} // namespace lrp::ui
