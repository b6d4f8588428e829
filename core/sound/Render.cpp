#include "core/sound/Render.h"

#include "core/sound/detail/Synthesis.h"
#include "core/sound/Notes.h"

#include <algorithm>
#include <cmath>

namespace lrp::sound
{
namespace
{

using detail::Balance;
using detail::framesIn;

constexpr std::size_t kNote = framesIn(kMillisecondsPerNote);
constexpr std::size_t kGrace = framesIn(15.0);
constexpr std::size_t kReference = framesIn(200.0);
constexpr std::size_t kPause = framesIn(100.0);
constexpr std::size_t kBetweenClicks = framesIn(60.0);
constexpr std::size_t kBetweenVoices = framesIn(300.0);

std::size_t lengthOf(const Piece& piece)
{
    return static_cast<std::size_t>(piece.seconds) * 1000 / kMillisecondsPerNote * kNote;
}

std::size_t endOfReferences(const Piece& piece)
{
    return (kReference + kPause) * (piece.target ? 2 : 1);
}

/// The clicks that begin the voice at this place, of several that follow each other.
std::size_t lengthOfNumber(std::size_t place)
{
    return (place + 1) * kBetweenClicks + kPause;
}

class Performance
{
public:
    explicit Performance(const Piece& piece)
        : m_piece(piece)
        , m_length(lengthOf(piece))
    {
    }

    Pcm play()
    {
        addReferences();
        for (const Part& part : partsOf(m_piece)) {
            m_canvas.grow(part.end);
            if (m_piece.voices.size() > 2) {
                addNumber(part);
            }
            addNotes(part);
            addEvents(part);
        }
        return pcm();
    }

private:
    /// Of a voice at a share of its time.
    Balance balance(const Part& part, double share) const
    {
        return detail::balanceAt(m_piece.voices.size() == 2 ? static_cast<double>(part.voice) : share);
    }

    void addReferences()
    {
        const Quantity quantity = m_piece.voices.empty() ? Quantity::Loss : m_piece.voices.front().quantity;
        const auto add = [&](std::size_t begin, double place) {
            m_canvas.addTone(begin, kReference, toneOf(place), quantity, false, detail::balanceAt(0.5));
        };
        add(0, 0.0);
        if (m_piece.target) {
            add(kReference + kPause, placeOn(m_piece.axis, *m_piece.target));
        }
    }

    void addNumber(const Part& part)
    {
        const std::size_t begin = part.begin - lengthOfNumber(part.voice);
        for (std::size_t i = 0; i <= part.voice; ++i) {
            m_canvas.addClick(begin + i * kBetweenClicks, detail::balanceAt(0.5));
        }
    }

    void addNotes(const Part& part)
    {
        const Voice& voice = m_piece.voices[part.voice];
        const std::vector<Note> notes = notesOf(m_piece, voice);
        for (std::size_t i = 0; i < notes.size(); ++i) {
            const Note& note = notes[i];
            const std::size_t begin = part.begin + i * kNote;
            const double share = (static_cast<double>(i) + 0.5) / static_cast<double>(notes.size());
            const Balance where = balance(part, share);
            if (note.isAlarm) {
                m_canvas.addAlarm(begin, where);
            }
            if (note.tone <= 0.0) {
                continue;
            }
            const std::size_t grace = note.grace > 0.0 ? kGrace : 0;
            if (grace > 0) {
                m_canvas.addTone(begin, grace, note.grace, voice.quantity, false, where);
            }
            m_canvas.addTone(begin + grace, kNote - grace, note.tone, voice.quantity, note.isAbove, where);
        }
    }

    /// Those in view, at most one a note.
    void addEvents(const Part& part)
    {
        std::size_t free = 0;
        for (const Event& event : m_piece.voices[part.voice].events) {
            if (event.step < m_piece.firstStep || event.step >= m_piece.lastStep) {
                continue;
            }
            const double share = static_cast<double>(event.step - m_piece.firstStep) /
                                 static_cast<double>(m_piece.lastStep - m_piece.firstStep);
            const std::size_t begin =
                part.begin + static_cast<std::size_t>(share * static_cast<double>(m_length));
            if (begin < free) {
                continue;
            }
            free = begin + kNote;
            addEvent(event.kind, begin, balance(part, share));
        }
    }

    void addEvent(EventKind kind, std::size_t begin, const Balance& where)
    {
        if (kind == EventKind::Fork) {
            m_canvas.addRise(begin, where);
            return;
        }
        m_canvas.addClick(begin, where);
        if (kind == EventKind::Restart) {
            m_canvas.addClick(begin + framesIn(30.0), where);
        }
    }

    Pcm pcm() const
    {
        constexpr double kFull = 32767.0;
        Pcm pcm;
        pcm.samples.reserve(2 * m_canvas.frames());
        for (std::size_t i = 0; i < m_canvas.frames(); ++i) {
            for (const double value : {m_canvas.left()[i], m_canvas.right()[i]}) {
                pcm.samples.push_back(static_cast<std::int16_t>(std::floor(value * kFull + 0.5)));
            }
        }
        return pcm;
    }

    const Piece& m_piece;
    std::size_t m_length;
    detail::Canvas m_canvas;
};

} // namespace

std::vector<Part> partsOf(const Piece& piece)
{
    const std::size_t length = lengthOf(piece);
    std::vector<Part> parts;
    std::size_t begin = endOfReferences(piece);
    for (std::size_t voice = 0; voice < piece.voices.size(); ++voice) {
        if (piece.voices.size() > 2) {
            begin += lengthOfNumber(voice);
        }
        parts.push_back({voice, begin, begin + length});
        if (piece.voices.size() > 2) {
            begin += length + kBetweenVoices;
        }
    }
    return parts;
}

Pcm render(const Piece& piece)
{
    return Performance(piece).play();
}

} // namespace lrp::sound
