#include "core/lesson/Answer.h"
#include "core/lesson/SpokenCode.h"
#include "core/store/Document.h"
#include "tests/support/Folders.h"
#include "tests/ui/Window.h"
#include "ui/commands/Commands.h"
#include "ui/history/DocumentKeeper.h"
#include "ui/history/History.h"
#include "ui/lesson/LessonDesk.h"
#include "ui/lesson/LessonPanel.h"
#include "ui/lesson/LessonText.h"
#include "ui/lesson/StepClock.h"
#include "ui/plots/CurvesView.h"
#include "ui/plots/DrawnPoints.h"
#include "ui/plots/Pencil.h"
#include "ui/style/Theme.h"

#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QPushButton>

namespace lrp::test
{

namespace
{

/// The lesson *Why the rate must fall* in a window that is killed: its document is copied as it is then, and
/// opened in another window.
class KeptLessonInWindow : public Window
{
protected:
    KeptLessonInWindow()
    {
        EXPECT_TRUE(
            window.openLesson(QString::fromStdString(resourcesFolder() + "/lessons/why-decay.lesson.md")));
        EXPECT_TRUE(QTest::qWaitFor([this] { return !window.documents()->path().isEmpty(); }));
    }

    const lesson::LessonRun& run() const { return *window.lessons()->run(); }
    ui::LessonPanel& panel() { return *window.findChild<ui::LessonPanel*>(); }
    std::string answersFile() const { return folder().toStdString() + "/answers/why-decay.jsonl"; }

    void goTo(const std::string& step)
    {
        for (int i = 0; i < 40 && run().step().id != step; ++i) {
            panel().goOn();
            if (session.state() == ui::SessionState::Running) {
                engine->advance(2000);
                EXPECT_TRUE(QTest::qWaitFor([this] { return session.state() == ui::SessionState::Ended; }));
            } else if (run().step().id != step && !run().mayGoOn() && run().step().as<lesson::Choice>()) {
                find<QAbstractButton>("lesson/choice2")->click();
            } else if (run().step().as<lesson::Sketch>() != nullptr && run().step().id != step) {
                panel().skip();
            }
        }
        ASSERT_EQ(run().step().id, step);
    }

    /// What is in the file now, to the last change.
    QString copied()
    {
        QTest::qWait(900); // a change is in the file after a turn of writing, a draft after its delay
        const QString copy = QStringLiteral("%1/copy%2.lrp").arg(folder()).arg(++m_copies);
        EXPECT_TRUE(QFile::copy(window.documents()->path(), copy));
        return copy;
    }

    /// Another window after a crash.
    class Again
    {
    public:
        Again(const QString& document, const QString& folder, const QStringList& lessons = {})
            : window([this] { return std::unique_ptr<engine::Engine>(engine = new FakeEngine); },
                     {.lessons = lessons, .documents = folder, .answers = folder + "/answers", .cores = 8})
        {
            window.complete();
            window.show();
            window.open(document);
            EXPECT_TRUE(QTest::qWaitFor([&] { return window.documents()->path() == document; }));
            QTest::qWait(50);
        }

        FakeEngine* engine = nullptr;
        ui::MainWindow window;
        const lesson::LessonRun* run() const { return window.lessons()->run(); }
        QString text(const QString& name) const { return window.findChild<QLabel*>(name)->text(); }
    };

private:
    int m_copies = 0;
};

} // namespace

TEST_F(KeptLessonInWindow, OpensWhereItStoodInEveryStep)
{
    for (const lesson::Step& step : run().lesson().steps) {
        goTo(step.id);
        const Again again(copied(), folder());
        ASSERT_NE(again.run(), nullptr) << step.id;
        EXPECT_EQ(again.run()->step().id, step.id);
        EXPECT_EQ(again.run()->id(), run().id());
        EXPECT_EQ(again.run()->answers(), run().answers()) << step.id;
        EXPECT_EQ(again.text("lesson/title"), "Why the rate must fall");
        EXPECT_EQ(again.text("lesson/outcome"), find<QLabel>("lesson/outcome")->text()) << step.id;
        EXPECT_EQ(again.window.commands()->access("open"), ui::Access::Hidden) << step.id;
        EXPECT_EQ(again.window.findChild<QPushButton*>("lesson/primary")->text(),
                  find<QPushButton>("lesson/primary")->text())
            << step.id;
        for (const char lane : {'A', 'B', 'C'}) {
            EXPECT_EQ(again.run()->isHidden("main", lane, lesson::Quantity::Loss),
                      run().isHidden("main", lane, lesson::Quantity::Loss))
                << step.id << lane;
        }
    }
}

TEST_F(KeptLessonInWindow, GoesOnInAnotherLanguage)
{
    const QString german = QString::fromStdString(resourcesFolder() + "/lessons/why-decay.de.lesson.md");
    goTo("draw");
    const Again again(copied(), folder(), {german});
    ASSERT_NE(again.run(), nullptr);
    EXPECT_EQ(again.text("lesson/title"), "Warum die Rate sinken muss");
    EXPECT_EQ(again.run()->lesson().language, "de");
    EXPECT_EQ(again.run()->step().id, "draw");
    EXPECT_EQ(again.run()->id(), run().id());
    EXPECT_EQ(again.run()->answers(), run().answers());
    EXPECT_EQ(again.window.session()->state(), ui::SessionState::Ended) << "what has run stays";

    QFile file(german);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QFile other(folder() + "/why-decay.de.lesson.md");
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write(file.readAll());
    other.close();
    QFile original(QString::fromStdString(resourcesFolder() + "/lessons/why-decay.lesson.md"));
    ASSERT_TRUE(original.open(QIODevice::ReadOnly));
    QFile moved(folder() + "/why-decay.lesson.md");
    ASSERT_TRUE(moved.open(QIODevice::WriteOnly));
    moved.write(original.readAll().replace("\"spread\": 0.2", "\"spread\": 0.3"));
    moved.close();
    EXPECT_EQ(Again(copied(), folder(), {other.fileName()}).text("lesson/title"), "Why the rate must fall")
        << "of another version";
}

TEST_F(KeptLessonInWindow, GoesOnWithARaceThatWasCutOff)
{
    goTo("guess");
    panel().goOn();
    ASSERT_EQ(run().step().id, "watch");
    engine->advance(700);
    const Again again(copied(), folder());
    ASSERT_NE(again.run(), nullptr);
    EXPECT_EQ(again.run()->step().id, "watch");
    EXPECT_EQ(again.window.session()->state(), ui::SessionState::Paused);
    EXPECT_EQ(again.window.history()->runs().size(), run().lesson().setups.front().experiment.lanes.size());
    EXPECT_FALSE(again.run()->isDone("watch"));
}

TEST_F(KeptLessonInWindow, KeepsAHalfMadePrediction)
{
    goTo("guess");
    QTest::keyClick(find<QToolButton>("lesson/chip1"), Qt::Key_Right);
    const QString first = find<QToolButton>("lesson/chip1")->text();
    ASSERT_EQ(first, "1. B");
    const Again again(copied(), folder());
    ASSERT_NE(again.run(), nullptr);
    EXPECT_EQ(again.window.findChild<QToolButton*>("lesson/chip1")->text(), first);
    EXPECT_TRUE(again.run()->answers().empty());
}

TEST_F(KeptLessonInWindow, KeepsAPredictionThatIsHalfMadeWhenTheWindowCloses)
{
    goTo("guess");
    QTest::qWait(900);
    QTest::keyClick(find<QToolButton>("lesson/chip1"), Qt::Key_Right);
    const QString first = find<QToolButton>("lesson/chip1")->text();
    ASSERT_EQ(first, "1. B");
    const QString path = window.documents()->path();
    window.close();
    const Again again(path, folder());
    ASSERT_NE(again.run(), nullptr);
    EXPECT_EQ(again.window.findChild<QToolButton*>("lesson/chip1")->text(), first);
}

TEST_F(KeptLessonInWindow, KeepsAHalfDrawnSketch)
{
    goTo("draw");
    auto* curves = find<ui::CurvesView>("curves");
    for (const int key :
         {Qt::Key_Down, Qt::Key_Space, Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_Space}) {
        QTest::keyClick(curves, static_cast<Qt::Key>(key));
    }
    ASSERT_EQ(curves->pencil().points().points().size(), 3U);
    const ui::DrawnPoints::Points drawn = curves->pencil().points().points();

    Again again(copied(), folder());

    ASSERT_NE(again.run(), nullptr);
    ASSERT_EQ(again.run()->step().id, "draw");
    const ui::Pencil& pencil = again.window.findChild<ui::CurvesView*>("curves")->pencil();
    ASSERT_TRUE(pencil.isDrawing());
    const auto& found = pencil.points().points();
    EXPECT_EQ(found.begin()->second, drawn.begin()->second);
    EXPECT_NEAR(found.rbegin()->second, drawn.rbegin()->second, 1e-9);
    EXPECT_LE(found.size(), 6U) << "a point where it bends, no more";
    EXPECT_TRUE(again.window.findChild<ui::LessonPanel*>()->isOpen());
}

TEST_F(KeptLessonInWindow, WritesALineForEachAnswerOnce)
{
    goTo("guess");
    EXPECT_FALSE(QFile::exists(QString::fromStdString(answersFile())));
    goTo("why");
    find<QAbstractButton>("lesson/choice2")->click();
    panel().goOn();
    const auto lines = [this] {
        const auto read = lesson::readAnswers(answersFile());
        return read ? *read : std::vector<lesson::AnswerLine>();
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return lines().size() == 2; }));
    EXPECT_EQ(lines()[0].step, "guess");
    EXPECT_EQ(lines()[0].score, 1.0);
    EXPECT_EQ(lines()[0].id, run().id());
    EXPECT_EQ(lines()[1].step, "why");
    const Again again(copied(), folder());
    QTest::qWait(200);
    EXPECT_EQ(lines().size(), 2U) << "going on writes none a second time";
}

TEST_F(KeptLessonInWindow, IsGoneFromTheDocumentOnceItIsLeft)
{
    goTo("guess");
    trigger("lesson/leave");
    EXPECT_FALSE(window.lessons()->isOpen());
    EXPECT_FALSE(action("lesson/leave")->isEnabled());
    EXPECT_EQ(model.laneName(1), "constant 0.1") << "the experiment stays";
    const Again again(copied(), folder());
    EXPECT_EQ(again.run(), nullptr);
    EXPECT_EQ(again.window.commands()->access("open"), ui::Access::Free);
}

TEST_F(KeptLessonInWindow, BeginsAgainInADocumentOfItsOwn)
{
    goTo("watch");
    const QString before = window.documents()->path();
    const std::uint64_t id = run().id();
    trigger("lesson/restart");
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.documents()->path() != before; }));
    EXPECT_EQ(run().index(), 0U);
    EXPECT_NE(run().id(), id);
    EXPECT_TRUE(run().answers().empty());
    QTest::qWait(400);
    const Again again(before, folder());
    ASSERT_NE(again.run(), nullptr) << "where somebody was stays in theirs";
    EXPECT_EQ(again.run()->id(), id);
}

TEST_F(KeptLessonInWindow, SaysACodeForAnAnswerAndCopiesIt)
{
    EXPECT_FALSE(action("lesson/code")->isEnabled());
    EXPECT_FALSE(action("lesson/save")->isEnabled());
    goTo("why");
    EXPECT_FALSE(find<QWidget>("lesson/copyCode")->isVisible());
    find<QAbstractButton>("lesson/choice2")->click();
    panel().goOn();
    const QString code = find<QLabel>("lesson/code")->text().section(": ", 1);
    const auto spoken = lesson::fromSpokenCode(run().lesson(), code.toStdString());
    ASSERT_TRUE(spoken) << code.toStdString();
    EXPECT_EQ(spoken->step, "why");
    EXPECT_EQ(spoken->answer, run().answerTo("why")->answer);
    EXPECT_EQ(action("lesson/code")->text(), "&Copy spoken code " + code);
    EXPECT_TRUE(action("lesson/save")->isEnabled());
    find<QToolButton>("lesson/copyCode")->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), code);
}

TEST_F(KeptLessonInWindow, HasAThinBarForTheTimeOfAStep)
{
    const auto* clock = window.findChild<ui::StepClock*>();
    EXPECT_FALSE(clock->isVisible());
    goTo("guess");
    EXPECT_TRUE(clock->isVisible());
    EXPECT_EQ(clock->accessibleName(), "This step is meant to take 60 s; nothing happens at its end.");
    QTest::qWait(100);
    EXPECT_GT(clock->share(), 0.0);
    EXPECT_LT(clock->share(), 0.1);
    goTo("watch");
    EXPECT_FALSE(clock->isVisible());
}

/// Each opened before the lesson.
TEST_F(Window, ClosesWhatALessonTakesAway)
{
    const auto open = [this] {
        QStringList titles;
        for (const auto* dialog : window.findChildren<QDialog*>()) {
            if (dialog->isVisible()) {
                titles.append(dialog->windowTitle());
            }
        }
        return titles;
    };
    for (const char* id : {"exportCurves", "exportCode", "exportReport", "pasteSchedule", "shortcuts"}) {
        trigger(id);
    }
    ASSERT_EQ(open().size(), 5) << open().join(", ").toStdString();
    const QString shortcuts = open().back();
    window.openLesson(QString::fromStdString(resourcesFolder() + "/lessons/why-decay.lesson.md"));
    EXPECT_EQ(open(), QStringList(shortcuts)) << "which tells of nothing";
}

TEST_F(Window, SaysWhatIsWrongWithADocumentsLesson)
{
    const QString path = folder() + "/broken.lrp";
    QDir().mkpath(folder());
    store::Document::create(path.toStdString())
        .value()
        ->setLesson(store::KeptLesson{.text = "<html>", .state = "{}"});
    window.open(path);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.documents()->path() == path; }));
    EXPECT_FALSE(window.lessons()->isOpen());
    EXPECT_TRUE(find<QLabel>("messageBar/text")->text().contains("does not begin a lesson"));
}

TEST_F(KeptLessonInWindow, DrawsThePlansThatMayBeSeen)
{
    ui::LessonText text;
    text.setLesson("![two plans](plan:A,B)", &run());
    EXPECT_TRUE(text.toPlainText().contains("two plans"));
    EXPECT_EQ(text.spoken().trimmed(), "two plans");
    const auto drawn = [&](const char* address) {
        return text.loadResource(QTextDocument::ImageResource, QUrl(address)).value<QImage>();
    };
    const auto has = [](const QImage& image, const QColor& colour) {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == colour) {
                    return true;
                }
            }
        }
        return false;
    };
    const ui::Theme theme = ui::Theme::of(&text);
    ASSERT_TRUE(QTest::qWaitFor([&] { return has(drawn("plan:A,B"), theme.lane('A')); }));
    EXPECT_TRUE(has(drawn("plan:A,B"), theme.lane('B')));
    EXPECT_FALSE(has(drawn("plan:A,B"), theme.lane('C')));
    EXPECT_TRUE(has(drawn("thumb:main"), theme.lane('C')));
    EXPECT_TRUE(drawn("thumb:nothing").isNull());
    EXPECT_EQ(drawn("plan:A").deviceIndependentSize(), QSizeF(300, 110));
}

} // namespace lrp::test
