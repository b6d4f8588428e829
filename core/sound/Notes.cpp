#include "core/sound/Notes.h"

#include "core/sound/detail/Arithmetic.h"

#include <algorithm>
#include <cmath>

namespace lrp::sound
{
namespace
{

constexpr double kGraceRatio = 1.5; ///< times the mean

/// The values of one note's stretch.
struct Stretch {
    double sum = 0.0;
    double highest = 0.0;
    int count = 0;
    bool isBroken = false;

    void take(double value)
    {
        isBroken = isBroken || !std::isfinite(value);
        highest = count == 0 ? value : std::max(highest, value);
        sum += value;
        ++count;
    }
};

class Composer
{
public:
    Composer(const Piece& piece, const Voice& voice)
        : m_piece(piece)
        , m_notes(static_cast<std::size_t>(piece.seconds) * 1000 / kMillisecondsPerNote)
    {
        const auto isBefore = [](const Point& point, std::int64_t step) { return point.step < step; };
        m_next = std::lower_bound(voice.points.begin(), voice.points.end(), piece.firstStep, isBefore);
        m_end = voice.points.end();
        if (m_next != voice.points.begin()) {
            m_last = std::prev(m_next)->value;
        }
    }

    std::vector<Note> compose()
    {
        const double steps = static_cast<double>(m_piece.lastStep - m_piece.firstStep);
        double end = static_cast<double>(m_piece.firstStep);
        for (std::size_t i = 0; i < m_notes.size(); ++i) {
            const double share = static_cast<double>(i + 1) / static_cast<double>(m_notes.size());
            const double begin = end;
            end = static_cast<double>(m_piece.firstStep) + share * steps;
            const Stretch stretch = takeBefore(end);
            if (stretch.isBroken || (m_last && !std::isfinite(*m_last))) {
                m_notes[i].isAlarm = true;
                break;
            }
            m_notes[i] = noteOf(stretch, begin);
        }
        return std::move(m_notes);
    }

private:
    Stretch takeBefore(double end)
    {
        Stretch stretch;
        for (; m_next != m_end && static_cast<double>(m_next->step) < end; ++m_next) {
            stretch.take(m_next->value);
            m_last = m_next->value;
        }
        return stretch;
    }

    /// A curve with less points than notes is held until its last step is over; then it is silent.
    Note noteOf(const Stretch& stretch, double begin) const
    {
        const bool hasEnded = m_next == m_end && m_last && begin >= static_cast<double>(m_next[-1].step + 1);
        if (!m_last || (stretch.count == 0 && hasEnded)) {
            return {};
        }
        const double mean = stretch.count == 0 ? *m_last : stretch.sum / stretch.count;
        const double place = placeOn(m_piece.axis, mean);
        Note note{.tone = toneOf(place), .isAbove = place > 1.0};
        if (mean > 0.0 && stretch.count > 0 && stretch.highest > kGraceRatio * mean) {
            note.grace = toneOf(placeOn(m_piece.axis, stretch.highest));
        }
        return note;
    }

    const Piece& m_piece;
    std::vector<Note> m_notes;
    std::vector<Point>::const_iterator m_next;
    std::vector<Point>::const_iterator m_end;
    std::optional<double> m_last; ///< the latest value so far
};

} // namespace

double placeOn(const Axis& axis, double value)
{
    if (!axis.isLogarithmic) {
        return (value - axis.bottom) / (axis.top - axis.bottom);
    }
    if (!(value > 0.0)) {
        return 0.0;
    }
    const double bottom = detail::log2(axis.bottom);
    return (detail::log2(value) - bottom) / (detail::log2(axis.top) - bottom);
}

double toneOf(double place)
{
    return kLowest * detail::exp2(kOctaves * std::clamp(place, 0.0, 1.0));
}

std::vector<Note> notesOf(const Piece& piece, const Voice& voice)
{
    return Composer(piece, voice).compose();
}

} // namespace lrp::sound
