#include "ui/gallery/Gallery.h"
#include "core/lesson/Translation.h"
#include "tests/support/Folders.h"
#include "tests/ui/Window.h"
#include "ui/files/ExperimentFiles.h"
#include "ui/gallery/CardPictures.h"
#include "ui/gallery/GalleryDialog.h"
#include "ui/gallery/GalleryModel.h"
#include "ui/lesson/LessonDesk.h"

#include <algorithm>
#include <QAbstractItemModelTester>
#include <QDir>
#include <QListView>
#include <QPushButton>

namespace lrp::test
{

using ui::GalleryCard;

namespace
{

QStringList filesIn(const char* name, const QString& pattern)
{
    const QDir folder(QString::fromStdString(resourcesFolder()) + name);
    QStringList files;
    for (const QFileInfo& file : folder.entryInfoList({pattern}, QDir::Files, QDir::Name)) {
        files << file.canonicalFilePath();
    }
    return files;
}

QStringList examples()
{
    return filesIn("/examples", "*.json");
}

QStringList lessons(const char* language = "en")
{
    std::vector<std::string> files;
    for (const QString& file : filesIn("/lessons", "*.lesson.md")) {
        files.push_back(file.toStdString());
    }
    QStringList chosen;
    for (const std::string& file : lesson::inLanguage(files, language)) {
        chosen << QString::fromStdString(file);
    }
    return chosen;
}

GalleryCard lesson(const QString& id)
{
    return ui::readCard(QString::fromStdString(resourcesFolder()) + "/lessons/" + id + ".lesson.md");
}

/// The ids of what a search finds among all that comes with the program, best first.
QStringList found(const QString& query)
{
    ui::GalleryModel model;
    const QAbstractItemModelTester tester(&model);
    model.setCards(ui::readCards(examples() + lessons()));
    model.setQuery(query);
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids.append(model.cardAt(model.index(row))->id);
    }
    return ids;
}

/// How many pixels are nearly of this colour.
int pixelsOf(const QColor& colour, const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const int off = std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green()) +
                            std::abs(pixel.blue() - colour.blue());
            count += pixel.alpha() > 200 && off < 24 ? 1 : 0;
        }
    }
    return count;
}

/// A window with what comes with the program, gone through by keys.
class GalleryInWindow : public testing::Test
{
protected:
    GalleryInWindow()
        : window([this] { return std::unique_ptr<engine::Engine>(engine); },
                 {.examples = examples(), .lessons = lessons(), .documents = folder.path(), .cores = 8})
    {
        window.complete();
        window.show();
        window.session()->preload();
        EXPECT_TRUE(QTest::qWaitFor([this] { return window.session()->isEngineLoaded(); }));
        QApplication::setActiveWindow(&window);
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    ui::GalleryDialog* dialog() { return window.findChild<ui::GalleryDialog*>("gallery"); }
    bool isOpen() { return dialog() != nullptr && dialog()->isVisible(); }

    void openGallery()
    {
        QTest::keyClick(&window, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(isOpen());
        QApplication::setActiveWindow(dialog());
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog()));
        list = dialog()->findChild<QListView*>("gallery/cards");
    }

    void waitForCards()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return list->model()->rowCount() > 0; }));
    }

    static void press(Qt::Key key)
    {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key);
    }

    QString current() { return list->currentIndex().data().toString(); }

    QTemporaryDir folder;
    FakeEngine* engine = new FakeEngine; ///< owned by the window once it has been made
    ui::MainWindow window;
    QListView* list = nullptr;
};

} // namespace

TEST(GalleryCards, BeginWithTheLessonsToBeginWith)
{
    const auto cards = ui::readCards(examples() + lessons());
    ASSERT_EQ(cards.size(), static_cast<std::size_t>((examples() + lessons()).size()));
    EXPECT_EQ(cards[0].id, "why-decay");
    EXPECT_EQ(cards[1].id, "too-small-too-large");
    EXPECT_EQ(cards[2].id, "thirty-what");
    EXPECT_EQ(cards.back().kind, GalleryCard::Kind::Example);
    EXPECT_TRUE(std::is_sorted(cards.begin(), cards.end(),
                               [](const auto& a, const auto& b) { return a.kind < b.kind; }));
    for (const GalleryCard& card : cards) {
        EXPECT_TRUE(card.experiment) << card.id.toStdString();
        EXPECT_FALSE(card.sentence.isEmpty()) << card.id.toStdString();
        EXPECT_EQ(card.minutes > 0, card.kind != GalleryCard::Kind::Example) << card.id.toStdString();
    }
}

TEST(GalleryCards, SayWhatTheyAreAbout)
{
    const GalleryCard card = lesson("why-decay");
    EXPECT_EQ(card.title, "Why the rate must fall");
    EXPECT_EQ(card.sentence,
              "A constant rate is noisy at the end or slow all the way. A falling one is neither.");
    EXPECT_EQ(ui::kindText(card), "Lesson · 15 minutes");
    EXPECT_EQ(ui::kindText(lesson("the-table")), "Project · 40 minutes");
    const GalleryCard example =
        ui::readCard(QString::fromStdString(resourcesFolder()) + "/examples/three-schedules.json");
    EXPECT_EQ(ui::kindText(example), "Example");
    EXPECT_EQ(example.sentence, "Constant, step, warm-up + cosine on two spirals.");
}

TEST(GalleryCards, AreThoseOfOneLanguage)
{
    EXPECT_EQ(lessons("de").size(), lessons("en").size());
    for (const QString& file : lessons("de")) {
        EXPECT_TRUE(file.endsWith(".de.lesson.md")) << file.toStdString();
    }
    const auto cards = ui::readCards(lessons("de"));
    EXPECT_EQ(cards[0].id, "why-decay");
    EXPECT_EQ(cards[0].title, "Warum die Rate sinken muss");
    EXPECT_EQ(cards[0].minutes, 15);
    EXPECT_EQ(ui::Gallery(lessons("de"), nullptr).lesson("why-decay"), cards[0].path);
    EXPECT_EQ(ui::Gallery(lessons("de"), nullptr).lesson("why"), "");
}

TEST(GalleryCards, OfWhatCannotBeReadSayWhy)
{
    const GalleryCard card = ui::readCard("/nowhere/at-all.lesson.md");
    EXPECT_EQ(card.title, "at-all");
    EXPECT_FALSE(card.experiment);
    EXPECT_TRUE(card.sentence.contains("/nowhere/at-all.lesson.md")) << card.sentence.toStdString();
}

TEST(GalleryCards, GiveNoAnswerAway)
{
    const GalleryCard sketched = lesson("thirty-what"); // the rates of B and C are to be drawn
    EXPECT_EQ(sketched.hiddenPlans, "BC");
    const QImage picture = ui::makeCardPicture(sketched, {});
    const ui::Theme theme = ui::Theme::make(false);
    EXPECT_GT(pixelsOf(theme.lane('A'), picture), 20);
    EXPECT_EQ(pixelsOf(theme.lane('B'), picture), 0);

    GalleryCard ranked = lesson("why-decay");
    ASSERT_EQ(ranked.ends.size(), 3U);
    EXPECT_DOUBLE_EQ(ranked.ends[2].loss, 0.826);
    EXPECT_FALSE(ranked.tellsEnds);
    const QImage before = ui::makeCardPicture(ranked, {});
    std::swap(ranked.ends[0].letter, ranked.ends[2].letter);
    EXPECT_EQ(ui::makeCardPicture(ranked, {}), before); // nobody sees whose end is whose
    ranked.tellsEnds = true;
    EXPECT_NE(ui::makeCardPicture(ranked, {}), before);
}

TEST(GalleryCards, AreFoundByTheNamesOfTheirSchedules)
{
    EXPECT_EQ(found("why").first(), "why-decay");
    EXPECT_TRUE(found("SGDR").contains("restarts"));
    EXPECT_FALSE(found("SGDR").contains("why-decay"));
    EXPECT_TRUE(found("WSD").contains("shape"));
    EXPECT_TRUE(found("warm up").contains("three-schedules"));
    EXPECT_EQ(found("project"), QStringList{"the-table"});
    EXPECT_EQ(found("freezes").first(), "plateau"); // a word of its sentence
    EXPECT_EQ(found(" ").size(), (examples() + lessons()).size());
    EXPECT_TRUE(found("no such thing").isEmpty());
}

TEST(CardPictures, AreMadeOnceForEachTheme)
{
    ui::CardPictures pictures;
    const GalleryCard card = lesson("why-decay");
    const auto wait = [&](const ui::CardPictureForm& form) {
        return QTest::qWaitFor([&] { return !pictures.picture(card, form).isNull(); });
    };
    EXPECT_TRUE(pictures.picture(card, {}).isNull()); // made elsewhere, later
    ASSERT_TRUE(wait({}));
    const QImage light = pictures.picture(card, {});
    EXPECT_EQ(pictures.count(), 1);
    ASSERT_TRUE(wait({.dark = true}));
    EXPECT_NE(pictures.picture(card, {.dark = true}), light);
    EXPECT_EQ(pictures.count(), 2);
    ASSERT_TRUE(wait({.scale = 2.0}));
    EXPECT_EQ(pictures.picture(card, {.scale = 2.0}).width(), 2 * light.width());
}

TEST_F(GalleryInWindow, OpensALessonByKeys)
{
    openGallery();
    QTest::keyClicks(QApplication::focusWidget(), "why");
    press(Qt::Key_Return); // whether the cards are there or not
    ASSERT_TRUE(QTest::qWaitFor([this] { return window.lessons()->isOpen(); }));
    EXPECT_EQ(window.lessons()->run()->lesson().id, "why-decay");
    EXPECT_FALSE(isOpen());
}

TEST_F(GalleryInWindow, OpensAnExampleAsFileOpenDoes)
{
    openGallery();
    waitForCards();
    QTest::keyClicks(QApplication::focusWidget(), "optimizers circles");
    press(Qt::Key_Return);
    EXPECT_FALSE(isOpen());
    EXPECT_EQ(window.experiment()->experiment().name, "Eight optimizers on circles");
    EXPECT_TRUE(window.files()->path().endsWith("/optimizers.json"));
}

TEST_F(GalleryInWindow, IsWalkedThroughByArrows)
{
    openGallery();
    waitForCards();
    EXPECT_EQ(current(), "Why the rate must fall");
    press(Qt::Key_Right);
    EXPECT_EQ(current(), "Too small, too large");
    press(Qt::Key_Right);
    EXPECT_EQ(current(), "Thirty what?");
    press(Qt::Key_Left);
    const QRect above = list->visualRect(list->currentIndex());
    press(Qt::Key_Down);
    const QRect below = list->visualRect(list->currentIndex());
    EXPECT_EQ(below.left(), above.left());
    EXPECT_GT(below.top(), above.bottom());
    QTest::keyClicks(QApplication::focusWidget(), "SGDR"); // typed on the cards, searched for
    EXPECT_EQ(current(), "Restarts");
    press(Qt::Key_Escape);
    EXPECT_FALSE(isOpen());
    EXPECT_FALSE(window.lessons()->isOpen());
}

TEST_F(GalleryInWindow, SaysWhenNothingIsFound)
{
    openGallery();
    waitForCards();
    QTest::keyClicks(QApplication::focusWidget(), "SGDRR");
    auto* nothing = dialog()->findChild<QLabel*>("gallery/nothing");
    EXPECT_TRUE(nothing->isVisible());
    EXPECT_EQ(nothing->text(), "No example or lesson matches “SGDRR”. Did you mean SGDR?");
    EXPECT_FALSE(dialog()->findChild<QPushButton*>("gallery/open")->isEnabled());
    press(Qt::Key_Return);
    EXPECT_TRUE(isOpen());
}

TEST_F(GalleryInWindow, IsWhereTheLessonsPanelLeads)
{
    window.findChild<QPushButton*>("lesson/open")->click();
    EXPECT_TRUE(isOpen());
}

TEST_F(GalleryInWindow, GivesEveryCardANameForScreenReaders)
{
    openGallery();
    waitForCards();
    EXPECT_EQ(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
              "Why the rate must fall. Lesson · 15 minutes. A constant rate is noisy at the end or slow all "
              "the way. A falling one is neither.");
}

} // namespace lrp::test
