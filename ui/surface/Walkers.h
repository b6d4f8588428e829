#pragma once

#include "core/surface/Surface.h"
#include "ui/surface/Walk.h"
#include "ui/surface/WalkerFigures.h"

#include <cstdint>
#include <optional>
#include <QString>
#include <vector>

namespace lrp::ui
{

struct Forces;

/// A lane that is drawn on the surface.
struct Walker {
    char letter = 'A';
    QString name;
    Walk walk;
    bool isOneOfMany = false; ///< a seed among several: a dot without a trail
};

/// Those who walk on a surface, where they stand at a step, and which of them is chosen. Thread: UI.
class Walkers
{
public:
    /// The chosen one stays so where it, or one with its letter, is among them.
    void set(std::vector<Walker> walkers);
    const std::vector<Walker>& all() const { return m_all; }

    /// Which step they stand at; nothing: the newest.
    void setStep(std::optional<std::int64_t> step) { m_step = step; }
    std::optional<std::int64_t> step() const { return m_step; }
    std::int64_t stepOf(const Walker& walker) const;
    std::vector<std::int64_t> steps() const;
    std::int64_t furthest() const;
    surface::Point placeOf(const Walker& walker) const { return walker.walk.at(stepOf(walker)); }

    /// False where that is chosen already. Nothing is chosen by −1.
    bool choose(int place);
    int chosen() const { return m_chosen; }
    const Walker* chosenOne() const;
    /// The place of the one with this letter that is not one of many; −1: there is none.
    int placeOfLetter(char letter) const;

    Forces forcesOf(const Walker& walker, const surface::Surface& surface) const;
    /// Without those that are one of many.
    std::vector<WalkerFigures> figures(const surface::Surface& surface) const;

private:
    int placeOfChosen(const std::vector<Walker>& others) const;

    std::vector<Walker> m_all;
    std::optional<std::int64_t> m_step;
    int m_chosen = -1;
};

} // namespace lrp::ui
