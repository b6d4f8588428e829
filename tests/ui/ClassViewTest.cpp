#include "tests/lesson/LessonText.h"
#include "tests/support/QtTestMain.h"
#include "ui/classroom/ClassChart.h"
#include "ui/classroom/ClassPanel.h"
#include "ui/classroom/ClassPicture.h"
#include "ui/classroom/ClassWords.h"

#include <gtest/gtest.h>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace lrp::ui
{

namespace
{

using lesson::AnswerLine;
using lesson::ChoiceAnswer;
using lesson::NumberAnswer;
using lesson::RankAnswer;
using lesson::SketchAnswer;

AnswerLine answered(std::uint64_t id, const std::string& step, lesson::Answer answer, int vote = 1)
{
    return {.id = id, .lesson = "many-questions", .step = step, .vote = vote, .answer = std::move(answer)};
}

SketchAnswer level(double value)
{
    SketchAnswer sketch;
    sketch.values.fill(value);
    return sketch;
}

/// The class view of a lesson with a question of each kind.
class ClassView : public testing::Test
{
protected:
    ClassView()
    {
        panel.resize(640, 800);
        panel.show();
    }

    void openLesson()
    {
        panel.answers()->setLesson(std::make_shared<const lesson::Lesson>(lesson::test::questions()));
    }
    QString write(const QString& name, const std::vector<AnswerLine>& lines)
    {
        std::string text;
        for (const AnswerLine& line : lines) {
            text += toLine(line) + "\n";
        }
        return write(name, QByteArray::fromStdString(text));
    }
    QString write(const QString& name, const QByteArray& text)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    /// Somebody's answers, of whom every number and order is unlike all others'.
    std::vector<AnswerLine> answersOf(std::uint64_t id)
    {
        const auto value = 0.0123 * static_cast<double>(id * id);
        return {answered(id, "order", id % 2 == 0 ? RankAnswer{{"C", "A", "B"}} : RankAnswer{{"AC", "B"}}),
                answered(id, "draw", level(value)), answered(id, "rate", NumberAnswer{value}),
                answered(id, "why", ChoiceAnswer{id % 4 == 0 ? "noise" : "time"}),
                answered(id, "why-again", ChoiceAnswer{"noise"})};
    }
    void writeClass(std::uint64_t people)
    {
        for (std::uint64_t id = 1; id <= people; ++id) {
            write(QString::number(id) + ".jsonl", answersOf(id));
        }
    }
    void read(const QStringList& places)
    {
        panel.answers()->read(places);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !panel.answers()->isReading(); }));
    }
    void copyPicture()
    {
        QApplication::clipboard()->clear();
        button("class/copyPicture")->click();
        ASSERT_TRUE(QTest::qWaitFor([] { return !QApplication::clipboard()->image().isNull(); }));
    }
    ClassQuestion question(const std::string& step)
    {
        return panel.answers()->question(*panel.answers()->lesson()->stepNamed(step));
    }
    QString shown(const std::string& step)
    {
        panel.choose(step);
        return panel.chart()->accessibleName() + ". " + panel.chart()->accessibleDescription();
    }
    QPushButton* button(const QString& name) { return panel.findChild<QPushButton*>(name); }
    QString note(const QString& name) { return panel.findChild<QLabel*>(name)->text(); }
    QPlainTextEdit* codes() { return panel.findChild<QPlainTextEdit*>("class/codes"); }
    QString code(const std::string& step, const lesson::Answer& answer)
    {
        const lesson::Lesson& asked = *panel.answers()->lesson();
        return QString::fromStdString(*spokenCode(asked, *asked.stepNamed(step), answer));
    }

    /// All that a screen reader, a pointer or the clipboard can come to.
    QString everythingSaid()
    {
        QStringList texts;
        for (const std::string step : {"order", "draw", "rate", "why"}) {
            panel.choose(step);
            for (const QWidget* widget : panel.findChildren<QWidget*>()) {
                texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip()
                      << widget->whatsThis();
                if (auto* object = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget))) {
                    texts << object->text(QAccessible::Name) << object->text(QAccessible::Description)
                          << object->text(QAccessible::Value) << object->text(QAccessible::Help);
                }
                if (const auto* label = qobject_cast<const QLabel*>(widget)) {
                    texts << label->text();
                }
            }
            copyPicture();
            texts << QApplication::clipboard()->image().text("Description");
            button("class/copyTable")->click();
            texts << QApplication::clipboard()->text();
        }
        return texts.join('\n');
    }

    QTemporaryDir folder;
    ClassPanel panel;
};

} // namespace

TEST_F(ClassView, AsksForALessonAndThenForAnswers)
{
    EXPECT_EQ(panel.chart()->accessibleName(),
              "No lesson is open. Open one to see what a class answers to it.");
    EXPECT_TRUE(button("class/open")->isVisible());
    EXPECT_FALSE(button("class/addFiles")->isVisible());
    openLesson();
    EXPECT_EQ(panel.chart()->accessibleName(), "No answers yet. Drop files here, or count hands with V.");
    EXPECT_FALSE(button("class/open")->isVisible());
    EXPECT_FALSE(button("class/copyPicture")->isEnabled());
}

TEST_F(ClassView, ShowsBarsOfBothVotesAndTheMisconceptionBeforeAndAfter)
{
    openLesson();
    writeClass(22); // of whom 4, 8, 12, 16 and 20 chose noise at first
    read({folder.path()});
    EXPECT_EQ(shown("why"),
              "Step 7: Choose an answer. First vote, 22 answers: Noise 5; Time 17. Second vote, 22 answers: "
              "Noise 22; Time 0. 23 % right in the first vote, 100 % in the second. Above 70 %: go on. The "
              "misconception was held by 17 of 22 before, 0 of 22 after.");
    EXPECT_EQ(note("class/restsOn"), "Small: answers of 22 people in files.");
}

TEST_F(ClassView, SaysWhatFollowsFromAVote)
{
    openLesson();
    const auto advice = [this](int right, int wrong) {
        panel.answers()->setHands("why", 1, {right, wrong});
        return sentencesOf(question("why")).front();
    };
    EXPECT_EQ(advice(34, 66), "34 % right. Under 35 %: explain first.");
    EXPECT_EQ(advice(35, 65), "35 % right. 35–70 %: talk and vote again.");
    EXPECT_EQ(advice(70, 30), "70 % right. 35–70 %: talk and vote again.");
    EXPECT_EQ(advice(71, 29), "71 % right. Above 70 %: go on.");
}

TEST_F(ClassView, ShowsNoSketchOrderOrNumberOfFourPeople)
{
    openLesson();
    writeClass(4);
    read({folder.path()});
    for (const std::string step : {"draw", "order", "rate"}) {
        EXPECT_TRUE(shown(step).contains("There are 4 answers. Orders, sketches and numbers are shown from 5 "
                                         "answers on"))
            << shown(step).toStdString();
    }
    EXPECT_TRUE(question("draw").band.median.empty());
    EXPECT_TRUE(shown("why").contains("First vote, 4 answers: Noise 1; Time 3.")) << "bars are shown";

    write("5.jsonl", answersOf(5));
    read({folder.filePath("5.jsonl")});
    EXPECT_EQ(question("draw").band.median.size(), 64U);
    EXPECT_TRUE(shown("draw").contains("Of 5 sketches the median goes from 0.111 to 0.111"))
        << shown("draw").toStdString();
    EXPECT_TRUE(shown("order").contains("Of 5 orders, put first: A by 3, B by 0, C by 5."))
        << shown("order").toStdString();
    EXPECT_TRUE(shown("rate").contains("5 numbers from 0.01 to 0.398")) << shown("rate").toStdString();
}

TEST_F(ClassView, CountsAPersonOnceHoweverOftenTheFileComes)
{
    openLesson();
    writeClass(6);
    read({folder.path(), folder.path(), folder.filePath("1.jsonl")});
    write("copy.jsonl", answersOf(1));
    read({folder.filePath("copy.jsonl")});
    EXPECT_EQ(question("why").answers[0], 6);
    EXPECT_EQ(note("class/restsOn"), "Small: answers of 6 people in files.");
}

TEST_F(ClassView, NamesAHostileFileAmongThirtyAndSkipsIt)
{
    openLesson();
    writeClass(29);
    write("hostile.jsonl",
          QByteArray("{\"format\": \"lr-playground answer\", \"id\": [[[[") + QByteArray(5000, '['));
    read({folder.path()});
    EXPECT_EQ(question("why").answers[0], 29);
    EXPECT_TRUE(note("class/problems").startsWith("1 file was skipped:\nhostile.jsonl: line 1"))
        << note("class/problems").toStdString();
}

TEST_F(ClassView, CountsAnswersToAnotherLessonWithoutTellingThem)
{
    openLesson();
    AnswerLine stray = answered(1, "why", ChoiceAnswer{"time"});
    stray.lesson = "other-lesson";
    read({write("stray.jsonl", std::vector{stray, answered(1, "rate", ChoiceAnswer{"moon"})})});
    EXPECT_EQ(note("class/problems"),
              "2 answers were left out, as they are to another lesson or do not fit their step.");
}

TEST_F(ClassView, TakesFilesThatAreDropped)
{
    openLesson();
    writeClass(3);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder.path())});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&panel, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&panel, &drop);
    EXPECT_TRUE(panel.answers()->isReading()) << "on another thread";
    EXPECT_TRUE(QTest::qWaitFor([this] { return question("why").answers[0] == 3; }));
}

TEST_F(ClassView, CountsSpokenCodesAndKeepsWrongOnesWithPlaceAndReason)
{
    openLesson();
    const QString right = code("why", ChoiceAnswer{"time"});
    codes()->setPlainText(right + "\nMQ7-A-0\n\n" + right.toLower() + "\n");
    QTest::keyClick(codes(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return question("why").answers[0] == 2; }));
    EXPECT_EQ(codes()->toPlainText(), "MQ7-A-0\n");
    EXPECT_EQ(note("class/codesNote"),
              "Line 1: the code does not end in the check character of MQ7-A; say it again.");
    codes()->undo();
    EXPECT_FALSE(codes()->toPlainText().contains(right)) << "no undo tells what somebody said";
    EXPECT_EQ(note("class/restsOn"), "Small: up to 2 spoken codes a question.");
}

TEST_F(ClassView, CountsHandsAsVotesInBarsAlone)
{
    openLesson();
    panel.answers()->setHands("order", 1, {9, 13, 0, 2});
    panel.answers()->setHands("order", 2, {3, 1, 18, 2});
    EXPECT_EQ(
        shown("order"),
        "Step 2: Put in order: A, B, C. First vote, 24 hands: A ends lowest 9; B ends lowest 13; C ends "
        "lowest 0; They end the same 2. Second vote, 24 hands: A ends lowest 3; B ends lowest 1; C ends "
        "lowest 18; They end the same 2. 0 % right in the first vote, 75 % in the second. Above 70 %: "
        "go on.");
    EXPECT_TRUE(question("order").places.empty());
    EXPECT_EQ(note("class/restsOn"), "Small: up to 24 hands a question.");
    button("class/countAgain")->click();
    EXPECT_EQ(question("order").hands, (std::array<std::int64_t, 2>{0, 0}));
}

TEST_F(ClassView, ShowsTheTruthAndWhatIsRightOnceItIsRevealed)
{
    openLesson();
    writeClass(5);
    read({folder.path()});
    EXPECT_FALSE(shown("draw").contains("truth"));
    EXPECT_FALSE(shown("rate").contains("Right is"));
    panel.answers()->reveal("draw", std::vector<double>(64, 0.875));
    panel.answers()->reveal("rate", {});
    EXPECT_TRUE(shown("draw").endsWith("The truth goes from 0.875 to 0.875."));
    EXPECT_TRUE(shown("rate").endsWith("Right is 0.1."));
}

TEST_F(ClassView, TellsNobodysAnswer)
{
    openLesson();
    writeClass(4);
    read({folder.path()});
    QString said = everythingSaid();
    // Their numbers and sketches are 0.0123, 0.0492, 0.111 and 0.197, their ids 1 to 4.
    for (const QString text : {"0.0123", "0.0492", "0.049", "0.111", "0.1107", "0.197", "0.1968", "000001"}) {
        EXPECT_FALSE(said.contains(text)) << text.toStdString() << " of four";
    }
    for (std::uint64_t id = 5; id <= 9; ++id) {
        write(QString::number(id) + ".jsonl", answersOf(id));
    }
    read({folder.path()});
    said = everythingSaid();
    EXPECT_TRUE(said.contains("Of 9 sketches"));
    // The least and the most bound the histogram, the quarters and the middle are the band's; all others are
    // somebody's alone.
    for (const QString text : {"0.0492", "0.197", "0.443", "0.787"}) {
        EXPECT_FALSE(said.contains(text)) << text.toStdString() << " of nine";
    }
}

TEST_F(ClassView, CopiesAPictureAndATable)
{
    openLesson();
    panel.answers()->setHands("why", 1, {6, 18});
    panel.choose("why");
    button("class/copyTable")->click();
    EXPECT_EQ(QApplication::clipboard()->text(),
              "Step\tVote\tWhat\tCount\nwhy\t1\tNoise\t6\nwhy\t1\tTime\t18\n");
    copyPicture();
    const QImage picture = QApplication::clipboard()->image();
    EXPECT_EQ(picture.width(), 2000);
    EXPECT_GT(picture.height(), 400);
}

TEST_F(ClassView, DrawsVotesAndLanesInTheColoursOfTheTheme)
{
    openLesson();
    writeClass(6);
    read({folder.path()});
    const auto colours = [this](const std::string& step, bool dark) {
        const QImage image = imageOf({.questions = {question(step)}, .dark = dark, .scale = 1.0});
        std::set<QRgb> found;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                found.insert(image.pixel(x, y) | 0xff000000);
            }
        }
        return found;
    };
    for (const bool dark : {false, true}) {
        const Theme theme = Theme::make(dark);
        EXPECT_TRUE(colours("why", dark).contains(theme.accent.rgb()));
        EXPECT_TRUE(colours("draw", dark).contains(theme.lane('C').rgb())) << "the median, of the lane";
        EXPECT_TRUE(colours("order", dark).contains(theme.lane('B').rgb())) << "its letter's ground";
        EXPECT_TRUE(colours("rate", dark).contains(theme.accent.rgb()));
    }
}

TEST_F(ClassView, IsAsHighAsWhatItDrawsAtEveryWidthAndSize)
{
    openLesson();
    panel.answers()->setHands("why", 1, {6, 18});
    panel.choose("why");
    ClassChart* chart = panel.chart();
    EXPECT_TRUE(QTest::qWaitFor([&] { return chart->height() >= chart->heightForWidth(chart->width()); }));
    const int small = chart->heightForWidth(600);
    QFont font = chart->font();
    font.setPointSizeF(2.0 * font.pointSizeF());
    chart->setFont(font);
    EXPECT_NEAR(chart->heightForWidth(1200), 2 * small, 40) << "twice the size in twice the width";
}

TEST_F(ClassView, KeepsWhatWasGatheredWhenTheSameLessonOpensAgain)
{
    openLesson();
    panel.answers()->setHands("why", 1, {6, 18});
    openLesson();
    EXPECT_EQ(question("why").votes(0), 24);
    lesson::Lesson other = lesson::test::questions();
    other.id = "another";
    panel.answers()->setLesson(std::make_shared<const lesson::Lesson>(std::move(other)));
    EXPECT_TRUE(panel.answers()->isEmpty());
}

TEST_F(ClassView, KeepsWhatWasGatheredWhenTheLessonOpensInAnotherLanguage)
{
    openLesson();
    writeClass(22);
    read({folder.path()});
    lesson::Lesson german = lesson::test::questions();
    german.title = "Klein";
    auto& options = std::get<lesson::Choice>(german.steps[6].task).options;
    options[0].text = "Rauschen";
    options[1].text = "Zeit";
    panel.answers()->setLesson(std::make_shared<const lesson::Lesson>(german));
    EXPECT_TRUE(shown("why").contains("First vote, 22 answers: Rauschen 5; Zeit 17."))
        << shown("why").toStdString();
    EXPECT_TRUE(note("class/restsOn").startsWith("Klein: answers of 22"))
        << note("class/restsOn").toStdString();

    std::swap(options[0].isRight, options[1].isRight);
    options[1].isMisconception = false;
    panel.answers()->setLesson(std::make_shared<const lesson::Lesson>(german));
    EXPECT_EQ(panel.chart()->accessibleName(), "No answers yet. Drop files here, or count hands with V.")
        << "another answer is right: other questions";
}

TEST_F(ClassView, GivesHandsOnItsKeys)
{
    openLesson();
    std::vector<std::pair<int, int>> raised;
    int begun = 0;
    QObject::connect(panel.chart(), &ClassChart::handsRaised, &panel,
                     [&](int choice, int hands) { raised.emplace_back(choice, hands); });
    QObject::connect(panel.chart(), &ClassChart::countWanted, &panel, [&] { ++begun; });
    QTest::keyClick(panel.chart(), Qt::Key_V);
    QTest::keyClick(panel.chart(), Qt::Key_2);
    QTest::keyClick(panel.chart(), Qt::Key_2, Qt::ShiftModifier);
    EXPECT_EQ(begun, 1);
    EXPECT_EQ(raised, (std::vector<std::pair<int, int>>{{1, 1}, {1, -1}}));
}

} // namespace lrp::ui
