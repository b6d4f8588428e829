#include "core/sound/Render.h"

#include "core/sound/Wav.h"
#include "Heard.h"

#include <gtest/gtest.h>

namespace lrp::sound
{
namespace
{

constexpr Axis kDecades{.bottom = 0.01, .top = 10.0, .isLogarithmic = true};

/// Falls from 8 to 0.02 in 1,000 steps.
double falling(std::int64_t step)
{
    return 8.0 * std::exp(-6.0 * static_cast<double>(step) / 1000.0);
}

double highest(const Pcm& pcm)
{
    int peak = 0;
    for (const std::int16_t sample : pcm.samples) {
        peak = std::max(peak, std::abs(static_cast<int>(sample)));
    }
    return peak / 32768.0;
}

double decibels(double ratio)
{
    return 20.0 * std::log10(ratio);
}

TEST(Render, GivesEachNoteItsPitchWithinTenCents)
{
    for (const Quantity quantity : {Quantity::Loss, Quantity::Rate}) {
        const Piece piece{.voices = {voiceWith(falling, 1000, quantity)}, .axis = kDecades, .lastStep = 1000};
        const std::vector<Note> notes = notesOf(piece, piece.voices[0]);
        const Pcm pcm = render(piece);
        const auto left = channelOf(pcm, Side::Left);
        const auto right = channelOf(pcm, Side::Right);
        for (std::size_t i = 0; i < notes.size(); i += 5) {
            const auto& louder = i < notes.size() / 2 ? left : right;
            const double tone = toneIn(noteIn(louder, partsOf(piece)[0], i));
            EXPECT_NEAR(cents(tone, notes[i].tone), 0.0, 10.0) << i << ": " << tone;
        }
    }
}

TEST(Render, TellsLossFromRateByTheirPartials)
{
    const auto flat = [](std::int64_t) { return 0.1; }; // a third up: 440 Hz
    const auto shareOf = [&](Quantity quantity, double partial) {
        const Piece piece{.voices = {voiceWith(flat, 1000, quantity)}, .axis = kDecades, .lastStep = 1000};
        const Pcm pcm = render(piece);
        const auto left = channelOf(pcm, Side::Left);
        const auto note = noteIn(left, partsOf(piece)[0], 3);
        return decibels(amplitudeOf(440.0 * partial, note) / amplitudeOf(440.0, note));
    };
    EXPECT_NEAR(shareOf(Quantity::Loss, 2.0), -12.0, 0.5);
    EXPECT_LT(shareOf(Quantity::Loss, 3.0), -50.0);
    EXPECT_NEAR(shareOf(Quantity::Rate, 3.0), -19.1, 0.5); // 1/9
    EXPECT_LT(shareOf(Quantity::Rate, 2.0), -50.0);
}

TEST(Render, MovesOneLaneFromLeftToRightAndParksTwo)
{
    Piece piece{.voices = {voiceWith(falling)}, .axis = kDecades, .lastStep = 1000};
    const auto ratio = [&](const Part& part, std::size_t note) {
        const Pcm pcm = render(piece);
        const auto left = channelOf(pcm, Side::Left);
        const auto right = channelOf(pcm, Side::Right);
        const double tone = notesOf(piece, piece.voices[part.voice])[note].tone;
        return decibels(amplitudeOf(tone, noteIn(left, part, note)) /
                        amplitudeOf(tone, noteIn(right, part, note)));
    };
    const Part part = partsOf(piece)[0];
    EXPECT_GT(ratio(part, 0), 35.0);
    EXPECT_NEAR(ratio(part, 32), 0.2, 0.3); // 32.5 of 66
    EXPECT_LT(ratio(part, 65), -35.0);

    piece.voices.push_back({});
    ASSERT_EQ(partsOf(piece).size(), 2U);
    EXPECT_EQ(partsOf(piece)[0].begin, partsOf(piece)[1].begin);
    const auto isSilent = [&](Side side) {
        const auto channel = channelOf(render(piece), side);
        return std::ranges::all_of(std::span(channel).subspan(part.begin),
                                   [](double value) { return value == 0.0; });
    };
    EXPECT_FALSE(isSilent(Side::Left));
    EXPECT_TRUE(isSilent(Side::Right));
    std::swap(piece.voices[0], piece.voices[1]);
    EXPECT_TRUE(isSilent(Side::Left));
    EXPECT_FALSE(isSilent(Side::Right));
}

TEST(Render, PlaysMoreThanTwoOneAfterAnotherEachBegunByItsNumber)
{
    const Voice flat = voiceWith([](std::int64_t) { return 0.1; });
    const Piece piece{.voices = {flat, flat, flat}, .axis = kDecades, .lastStep = 1000};
    const std::vector<Part> parts = partsOf(piece);
    const Pcm pcm = render(piece);
    const auto left = channelOf(pcm, Side::Left);
    std::size_t before = 13230; // the reference tone and its pause, 0.3 s
    for (const Part& part : parts) {
        EXPECT_GE(part.begin, before);
        int clicks = 0;
        const std::size_t from = part.begin - (part.voice + 1) * 2646 - 4410;
        for (std::size_t i = 0; i < 8; ++i) {
            const std::span<const double> slot = std::span(left).subspan(from + i * 2646, 441);
            clicks += from + i * 2646 < part.begin && amplitudeOf(2000.0, slot) > 0.01 ? 1 : 0;
        }
        EXPECT_EQ(clicks, static_cast<int>(part.voice) + 1);
        before = part.end;
    }
    EXPECT_EQ(pcm.frames(), parts.back().end);
}

TEST(Render, BeginsWithTheBottomAndTheTarget)
{
    const Piece piece{.voices = {voiceWith(falling)}, .axis = kDecades, .lastStep = 1000, .target = 0.1};
    const Pcm pcm = render(piece);
    const auto left = channelOf(pcm, Side::Left);
    EXPECT_NEAR(cents(toneIn(std::span(left).subspan(0, 8820)), 220.0), 0.0, 3.0);
    EXPECT_NEAR(cents(toneIn(std::span(left).subspan(13230, 8820)), 440.0), 0.0, 3.0);
    EXPECT_EQ(partsOf(piece)[0].begin, 2U * 13230U);
}

TEST(Render, ClicksForEvents)
{
    Piece piece{.voices = {voiceWith([](std::int64_t) { return 0.01; })}, .axis = kDecades, .lastStep = 1000};
    const auto clickAt = [&](std::int64_t step, std::size_t later) {
        const Part part = partsOf(piece)[0];
        const Pcm pcm = render(piece);
        const auto left = channelOf(pcm, Side::Left);
        const std::size_t begin = part.begin + static_cast<std::size_t>(step) * 66 * 2646 / 1000 + later;
        return amplitudeOf(2000.0, std::span(left).subspan(begin, 441));
    };
    piece.voices[0].events = {};
    EXPECT_LT(clickAt(500, 0), 0.005);
    piece.voices[0].events = {{EventKind::Cut, 500}};
    EXPECT_GT(clickAt(500, 0), 0.03);
    EXPECT_LT(clickAt(500, 1323), 0.005);
    piece.voices[0].events = {{EventKind::Restart, 500}};
    EXPECT_GT(clickAt(500, 0), 0.03);
    EXPECT_GT(clickAt(500, 1323), 0.03); // 30 ms later
    piece.firstStep = 600;
    EXPECT_EQ(render(piece).samples, [&] {
        piece.voices[0].events = {};
        return render(piece).samples;
    }()) << "what is not in view is not heard";
}

TEST(Render, TremblesAboveTheTop)
{
    Piece piece{.voices = {voiceWith([](std::int64_t) { return 10.0; })}, .axis = kDecades, .lastStep = 1000};
    const auto spread = [&] {
        const Pcm pcm = render(piece);
        const auto left = channelOf(pcm, Side::Left);
        double least = 1.0;
        double most = 0.0;
        for (std::size_t part = 0; part < 8; ++part) { // of the first notes
            for (std::size_t at = 500; at < 1800; at += 300) {
                const auto piece10ms =
                    std::span(left).subspan(partsOf(piece)[0].begin + part * 2646 + at, 300);
                const double amplitude = amplitudeOf(1760.0, piece10ms);
                least = std::min(least, amplitude);
                most = std::max(most, amplitude);
            }
        }
        return most / least;
    };
    EXPECT_LT(spread(), 1.1);
    piece.voices[0] = voiceWith([](std::int64_t) { return 10.5; });
    EXPECT_GT(spread(), 2.0);
}

TEST(Render, SoundsAnAlarmAndIsSilentThen)
{
    const Voice broken = voiceWith([](std::int64_t step) { return step < 500 ? 0.1 : std::nan(""); });
    const Piece piece{.voices = {broken}, .axis = kDecades, .lastStep = 1000};
    const Pcm pcm = render(piece);
    const auto left = channelOf(pcm, Side::Left);
    const auto right = channelOf(pcm, Side::Right);
    const std::size_t begin = partsOf(piece)[0].begin + 33 * 2646;
    const auto alarm = std::span(left).subspan(begin, 26460);
    EXPECT_GT(amplitudeOf(110.0, alarm), 0.02);
    EXPECT_GT(amplitudeOf(117.0, alarm), 0.02);
    EXPECT_LT(amplitudeOf(113.5, alarm), 0.5 * amplitudeOf(110.0, alarm)) << "two tones, not one";
    EXPECT_GT(amplitudeOf(330.0, alarm), 0.005) << "square";
    for (const auto& channel : {left, right}) {
        EXPECT_TRUE(std::ranges::all_of(std::span(channel).subspan(begin + 26460),
                                        [](double value) { return value == 0.0; }));
    }
    EXPECT_GT(left.size(), begin + 26460);
}

TEST(Render, StandsAtEighteenDecibelsBelowFullScaleAndNeverReachesIt)
{
    Piece piece{.voices = {voiceWith([](std::int64_t) { return 0.1; }, 1000, Quantity::Rate)},
                .axis = kDecades,
                .lastStep = 1000};
    const Pcm pcm = render(piece);
    const auto left = channelOf(pcm, Side::Left);
    const auto steady = noteIn(left, partsOf(piece)[0], 0).subspan(400, 1800);
    EXPECT_NEAR(decibels(amplitudeOf(440.0, steady)), -18.0, 0.2);

    Voice loud = voiceWith([](std::int64_t step) { return step % 100 == 50 ? 9.0 : 0.1; });
    for (std::int64_t step = 0; step < 1000; step += 10) {
        loud.events.push_back({EventKind::Restart, step});
    }
    loud.points.push_back({1000, std::nan("")});
    for (const std::size_t voices : {1U, 2U, 8U}) {
        piece.voices.assign(voices, loud);
        EXPECT_LT(decibels(highest(render(piece))), -1.0) << voices;
    }
}

TEST(Render, AttacksAndReleasesEachNoteInEightMilliseconds)
{
    const Piece piece{
        .voices = {voiceWith([](std::int64_t) { return 0.1; })}, .axis = kDecades, .lastStep = 1000};
    const Pcm pcm = render(piece);
    const auto left = channelOf(pcm, Side::Left);
    const auto note = noteIn(left, partsOf(piece)[0], 1);
    EXPECT_EQ(note.front(), 0.0);
    EXPECT_EQ(note.back(), 0.0);
    const auto peakOf = [&](std::size_t from, std::size_t count) {
        double peak = 0.0;
        for (const double value : note.subspan(from, count)) {
            peak = std::max(peak, std::abs(value));
        }
        return peak;
    };
    EXPECT_NEAR(peakOf(126, 100) / peakOf(500, 1000), 0.6, 0.1); // half way up, by the end of 100 frames
}

std::uint64_t hashOf(const std::string& bytes)
{
    std::uint64_t hash = 14695981039346656037U; // FNV-1a
    for (const char byte : bytes) {
        hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211U;
    }
    return hash;
}

TEST(Wav, HasAHeaderOfItsOwnAndItsSamplesLittleEndian)
{
    const std::string bytes = wavOf({.samples = {1, -2, 0x1234, -32768}});
    using namespace std::string_literals;
    EXPECT_EQ(bytes, "RIFF\x2c\0\0\0WAVEfmt \x10\0\0\0\1\0\2\0\x44\xac\0\0\x10\xb1\2\0\4\0\x10\0data\x8\0\0\0"
                     "\1\0\xfe\xff\x34\x12\0\x80"s);
    EXPECT_EQ(bytes.size(), 44U + 8U);
}

TEST(Wav, IsTheSameOnEveryMachine)
{
    Piece piece{.axis = kDecades, .lastStep = 1000, .target = 0.5};
    Voice voice{.points = {},
                .events = {{EventKind::Cut, 300}, {EventKind::Restart, 500}, {EventKind::Fork, 0}}};
    for (std::int64_t step = 0; step < 900; ++step) { // no function of the library in these
        voice.points.push_back({step, 8.0 / static_cast<double>(1 + step % 97)});
    }
    piece.voices = {voice, voice, voice};
    piece.voices[1].quantity = Quantity::Rate;
    piece.voices[2].points.push_back({900, std::nan("")});
    const std::string bytes = wavOf(render(piece));
    EXPECT_EQ(bytes, wavOf(render(piece)));
    EXPECT_EQ(hashOf(bytes), 0x25329413f4f85dabU);
}

} // namespace
} // namespace lrp::sound
