#include "core/sound/Notes.h"

#include "Heard.h"

#include <gtest/gtest.h>

namespace lrp::sound
{
namespace
{

constexpr Axis kDecade{.bottom = 0.1, .top = 1.0, .isLogarithmic = true};

TEST(Notes, StandAsHighAsTheirPlaceOnTheAxis)
{
    EXPECT_NEAR(placeOn(kDecade, std::sqrt(0.1)), 0.5, 1e-12);
    EXPECT_NEAR(placeOn({.bottom = 0.0, .top = 4.0}, 1.0), 0.25, 1e-15);
    EXPECT_EQ(placeOn(kDecade, 0.0), 0.0);
    EXPECT_NEAR(toneOf(0.0), 220.0, 1e-9);
    EXPECT_NEAR(toneOf(1.0), 1760.0, 1e-9);
    EXPECT_NEAR(toneOf(1.0 / 3.0), 440.0, 1e-9);
    EXPECT_NEAR(toneOf(7.0), 1760.0, 1e-9);
}

TEST(Notes, OneEachSixtyMillisecondsOfTheMeanOfItsSteps)
{
    const Voice voice = voiceWith([](std::int64_t step) { return step < 500 ? 1.0 : 0.1; }, 660);
    const Piece piece{.voices = {voice}, .axis = kDecade, .lastStep = 660};
    const std::vector<Note> notes = notesOf(piece, voice);
    ASSERT_EQ(notes.size(), 66U); // 4 s
    EXPECT_NEAR(notes[0].tone, 1760.0, 1e-9);
    EXPECT_NEAR(notes[49].tone, 1760.0, 1e-9);
    EXPECT_NEAR(notes[50].tone, 220.0, 1e-9);
    for (const Note& note : notes) {
        EXPECT_TRUE(note.grace == 0.0 && !note.isAbove && !note.isAlarm);
    }
    EXPECT_EQ(notesOf({.voices = {voice}, .axis = kDecade, .lastStep = 660, .seconds = 15}, voice).size(),
              250U);
}

TEST(Notes, HoldAValueUntilTheNextAndAreSilentOutsideTheCurve)
{
    const Voice voice{.points = {{250, 1.0}, {500, 0.1}, {750, 0.1}}};
    const std::vector<Note> notes = notesOf({.axis = kDecade, .lastStep = 1000}, voice);
    EXPECT_EQ(notes[15].tone, 0.0);
    EXPECT_NEAR(notes[17].tone, 1760.0, 1e-9);
    EXPECT_NEAR(notes[32].tone, 1760.0, 1e-9);
    EXPECT_NEAR(notes[33].tone, 220.0, 1e-9);
    EXPECT_EQ(notes[50].tone, 0.0);
    const std::vector<Note> zoomed = notesOf({.axis = kDecade, .firstStep = 300, .lastStep = 400}, voice);
    EXPECT_NEAR(zoomed[0].tone, 1760.0, 1e-9) << "the value that was there before";
}

TEST(Notes, BearAGraceNoteWhereAPeakIsLostInTheMean)
{
    const Voice voice = voiceWith([](std::int64_t step) { return step == 5 ? 0.4 : 0.2; }, 660);
    const std::vector<Note> notes = notesOf({.axis = kDecade, .lastStep = 660}, voice);
    EXPECT_NEAR(notes[0].tone, toneOf(placeOn(kDecade, 0.22)), 1e-6);
    EXPECT_NEAR(notes[0].grace, toneOf(placeOn(kDecade, 0.4)), 1e-6);
    EXPECT_EQ(notes[1].grace, 0.0);
}

TEST(Notes, TellWhatIsOffTheTop)
{
    const Voice voice = voiceWith([](std::int64_t) { return 3.0; });
    const Piece piece{.axis = kDecade, .lastStep = 1000};
    EXPECT_TRUE(notesOf(piece, voice)[7].isAbove);
    EXPECT_NEAR(notesOf(piece, voice)[7].tone, 1760.0, 1e-9);
}

TEST(Notes, EndWithAnAlarmWhereTheCurveIsNoNumber)
{
    for (const double broken : {std::nan(""), HUGE_VAL}) {
        const Voice voice = voiceWith([=](std::int64_t step) { return step < 505 ? 0.5 : broken; });
        const std::vector<Note> notes = notesOf({.axis = kDecade, .lastStep = 1000}, voice);
        EXPECT_FALSE(notes[32].isAlarm);
        EXPECT_TRUE(notes[33].isAlarm);
        for (std::size_t i = 33; i < notes.size(); ++i) {
            EXPECT_EQ(notes[i].tone, 0.0) << i;
            EXPECT_EQ(notes[i].isAlarm, i == 33) << i;
        }
    }
}

TEST(Notes, OfAFewValuesOrOneValueAreHeardToo)
{
    const Voice one{.points = {{0, 1.0}}};
    EXPECT_NEAR(notesOf({.axis = kDecade, .lastStep = 1}, one)[65].tone, 1760.0, 1e-9);
    EXPECT_EQ(notesOf({.axis = kDecade, .lastStep = 1}, {})[0].tone, 0.0);
}

} // namespace
} // namespace lrp::sound
