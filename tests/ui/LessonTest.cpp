#include "core/experiment/Presets.h"
#include "core/lesson/LessonRun.h"
#include "tests/support/Folders.h"
#include "tests/ui/Window.h"
#include "ui/commands/Commands.h"
#include "ui/files/ExperimentFiles.h"
#include "ui/lesson/LessonDesk.h"
#include "ui/lesson/LessonPanel.h"
#include "ui/lesson/LessonText.h"
#include "ui/lesson/RankOrder.h"
#include "ui/plots/CurvesView.h"
#include "ui/plots/Readout.h"
#include "ui/window/Docks.h"

#include <algorithm>
#include <iterator>
#include <QAbstractItemView>
#include <QAccessible>
#include <QClipboard>
#include <QDockWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <set>

namespace lrp::test
{

namespace
{

QString whyDecay()
{
    return QString::fromStdString(resourcesFolder() + "/lessons/why-decay.lesson.md");
}

/// The window in the lesson *Why the rate must fall*, gone through by keys.
class LessonInWindow : public Window
{
protected:
    void open() { ASSERT_TRUE(window.openLesson(whyDecay())); }
    std::string step() const { return window.lessons()->run()->step().id; }
    QString outcome() { return find<QLabel>("lesson/outcome")->text(); }
    QString primary() { return find<QPushButton>("lesson/primary")->text(); }

    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    void goOn() { press(Qt::Key_Return, Qt::ControlModifier); }

    void trainToTheEnd()
    {
        engine->advance(2000);
        EXPECT_TRUE(QTest::qWaitFor([this] { return session.state() == ui::SessionState::Ended; }));
    }

    /// From the first step to where A and B have run.
    void watchAB()
    {
        open();
        goOn();
        goOn();
        ASSERT_EQ(step(), "watch");
        trainToTheEnd();
    }

    /// Up to the second run, which hides C, in which all have run.
    void watchC()
    {
        watchAB();
        goOn();
        goOn();
        goOn();
        press(Qt::Key_1);
        goOn();
        goOn();
        ASSERT_EQ(step(), "draw");
        find<QPushButton>("lesson/skip")->click();
        ASSERT_EQ(step(), "watch-c");
        goOn();
        trainToTheEnd();
    }

    static void addNumbers(const QString& text, std::set<QString>& numbers)
    {
        static const QRegularExpression number(R"(\d+(\.\d+)?)");
        for (auto found = number.globalMatch(text); found.hasNext();) {
            numbers.insert(found.next().captured());
        }
    }

    /// What a screen reader can come to.
    static void addTree(QAccessibleInterface* object, std::set<QString>& numbers)
    {
        if (object == nullptr || !object->isValid() || object->state().invisible) {
            return;
        }
        for (const auto text :
             {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
            addNumbers(object->text(text), numbers);
        }
        if (object->tableInterface() == nullptr) {
            for (int i = 0; i < object->childCount(); ++i) {
                addTree(object->child(i), numbers);
            }
        }
    }

    /// Every number that anybody can read in the window, in its tables and on the clipboard.
    std::set<QString> numbersInSight()
    {
        std::set<QString> numbers;
        addTree(QAccessible::queryAccessibleInterface(&window), numbers);
        for (const auto* view : window.findChildren<QAbstractItemView*>()) {
            const QAbstractItemModel* rows = view->isVisible() ? view->model() : nullptr;
            for (int row = 0; rows != nullptr && row < rows->rowCount(); ++row) {
                for (int column = 0; column < rows->columnCount(); ++column) {
                    for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole}) {
                        addNumbers(rows->index(row, column).data(role).toString(), numbers);
                    }
                }
            }
        }
        for (const auto* text : window.findChildren<QPlainTextEdit*>()) {
            addNumbers(text->isVisible() ? text->toPlainText() : QString(), numbers);
        }
        auto* curves = window.findChild<ui::CurvesView*>("curves");
        curves->moveCrosshairTo(1999);
        addNumbers(curves->readout(), numbers);
        addTree(QAccessible::queryAccessibleInterface(curves), numbers);
        addNumbers(QGuiApplication::clipboard()->text(), numbers);
        return numbers;
    }

    /// The losses of a lane as the window writes them, but for those that another lane has, too.
    std::set<QString> lossesOf(std::size_t lane) const
    {
        const auto losses = [this](std::size_t place) {
            std::set<QString> texts;
            const auto& evaluations = engine->record->lanes()[place]->evaluations;
            for (std::size_t i = 0; i < evaluations.size(); ++i) {
                texts.insert(ui::valueText(evaluations[i].validationLoss));
            }
            return texts;
        };
        // Beside their losses the table has the training losses of its rows, an evaluation or one step
        // before.
        constexpr std::size_t kRows = 25;
        std::set<QString> own = losses(lane);
        for (std::size_t other = 0; other < engine->record->lanes().size(); ++other) {
            const auto& samples = engine->record->lanes()[other]->samples;
            for (std::size_t i = 0; other != lane && i < samples.size(); ++i) {
                if (i % kRows == 0 || i % kRows == kRows - 1) {
                    own.erase(ui::valueText(samples.loss(i)));
                    own.erase(ui::valueText(samples[i].lr));
                }
            }
            for (const QString& text : other == lane ? std::set<QString>() : losses(other)) {
                own.erase(text);
            }
        }
        return own;
    }

    static QStringList common(const std::set<QString>& one, const std::set<QString>& other)
    {
        QStringList both;
        std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(both));
        return both;
    }
};

} // namespace

TEST(RankOrder, MovesAndTiesLanes)
{
    ui::RankOrder order("ABC");
    using Places = std::vector<std::string>;
    EXPECT_FALSE(order.move('A', -1));
    EXPECT_FALSE(order.tie('A')) << "there is none before it";
    EXPECT_TRUE(order.move('C', -1));
    EXPECT_EQ(order.places(), (Places{"A", "C", "B"}));
    EXPECT_TRUE(order.tie('C'));
    EXPECT_EQ(order.places(), (Places{"AC", "B"}));
    EXPECT_TRUE(order.move('C', 1)) << "which parts it from A";
    EXPECT_EQ(order.places(), (Places{"A", "B", "C"}));
    order.set({"B", "CA"});
    EXPECT_EQ(order.places(), (Places{"B", "CA"}));
}

TEST(LessonText, LoadsNothingAndKeepsTagsAsText)
{
    ui::LessonText text;
    text.setLesson("<b>bold</b> ![the plans](plan:A,B) ![secret](file:///etc/hostname)\n\n- one");
    EXPECT_TRUE(text.toPlainText().contains("<b>bold</b>")) << text.toPlainText().toStdString();
    EXPECT_TRUE(text.toPlainText().contains("the plans"));
    EXPECT_FALSE(text.loadResource(QTextDocument::ImageResource, QUrl("file:///etc/hostname")).isValid());
    EXPECT_FALSE(text.loadResource(QTextDocument::StyleSheetResource, QUrl("plan:A")).isValid());
}

TEST_F(LessonInWindow, IsGoneThroughByKeysAlone)
{
    const QSignalSpy said(window.findChild<ui::LessonPanel*>(), &ui::LessonPanel::said);
    open();
    EXPECT_TRUE(said.first().first().toString().startsWith("Step 1 of 11. A constant rate is noisy"));
    EXPECT_EQ(step(), "look");
    EXPECT_EQ(window.findChild<QLabel*>("lesson/dots")->accessibleName(), "Step 1 of 11");
    EXPECT_EQ(primary(), "Next");
    goOn();
    EXPECT_EQ(primary(), "Commit and run");
    press(Qt::Key_Right);
    EXPECT_EQ(find<QToolButton>("lesson/chip1")->accessibleName(), "Lane B, place 1");
    press(Qt::Key_T);
    EXPECT_EQ(find<QToolButton>("lesson/chip2")->accessibleName(), "Lane A, tied for place 1");
    press(Qt::Key_Left);
    goOn();
    EXPECT_EQ(step(), "watch");
    EXPECT_EQ(session.state(), ui::SessionState::Running);
    EXPECT_EQ(std::get<lesson::RankAnswer>(window.lessons()->run()->answerTo("guess")->answer).places,
              (std::vector<std::string>{"A", "B"}));
    trainToTheEnd();
    EXPECT_TRUE(outcome().startsWith("At the end: A ")) << outcome().toStdString();
    EXPECT_FALSE(outcome().contains('C')) << "which is not in the picture yet";
    EXPECT_FALSE(model.isLaneShown(2));
    goOn();
    EXPECT_EQ(primary(), "Reveal");
    EXPECT_EQ(outcome(), "");
    goOn();
    EXPECT_EQ(outcome(), "Over 20 seeds A was lower than B 20 times.\nYour prediction: 1 of 1 certain pair.");
    goOn();
    press(Qt::Key_2);
    goOn();
    EXPECT_TRUE(outcome().startsWith("A was at its level after some 100 steps")) << outcome().toStdString();
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    press(Qt::Key_Space); // Back; there is nothing to skip
    EXPECT_EQ(step(), "compare");
    goOn();
    EXPECT_FALSE(find<QWidget>("lesson/choice1")->isEnabled()) << "an answer is not changed";
    goOn();
    EXPECT_EQ(step(), "draw");
    EXPECT_TRUE(model.isLaneShown(2));
    press(Qt::Key_Down); // the focus is on the plots
    press(Qt::Key_Space);
    goOn();
    trainToTheEnd();
    goOn();
    goOn();
    EXPECT_TRUE(outcome().startsWith("Over 20 seeds C was lower than A 20 times."))
        << outcome().toStdString();
    goOn();
    press(Qt::Key_1);
    goOn();
    EXPECT_EQ(window.lessons()->run()->answerTo("why-again")->vote, 2);
    goOn();
    EXPECT_EQ(step(), "move");
    EXPECT_TRUE(window.docks()->dock("experimentDock")->isVisible());
    EXPECT_EQ(model.selectedLane(), 2);
    goOn();
    QTest::keyClicks(QApplication::focusWidget(), "Cool it");
    EXPECT_EQ(primary(), "Keep");
    goOn();
    EXPECT_EQ(outcome(), "The lesson says: Hot first, cool later; the drop comes soon after the cut.");
    EXPECT_EQ(primary(), "Finish");
    goOn();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !window.lessons()->isOpen(); }));
}

TEST_F(LessonInWindow, TellsNothingOfAHiddenLane)
{
    watchC();
    window.commands()->action("showValues")->trigger();
    window.commands()->action("showSummary")->trigger();
    window.commands()->action("copyPicture")->trigger();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !lossesOf(2).empty() && !lossesOf(0).empty(); }));
    QTest::qWait(300); // the table of values comes at most four times a second
    EXPECT_FALSE(common(numbersInSight(), lossesOf(0)).empty()) << "A may be seen, and is";
    EXPECT_EQ(common(numbersInSight(), lossesOf(2)).join(' '), "");
    EXPECT_FALSE(window.commands()->action("exportCurves")->isVisible());
    EXPECT_FALSE(window.docks()->dock("scoreDock")->isVisible());
    engine->diverge(2);
    Q_EMIT model.issuesChanged();
    EXPECT_FALSE(status().contains("diverged"));

    goOn();
    goOn(); // reveals
    ASSERT_EQ(step(), "truth");
    QTest::qWait(300);
    EXPECT_FALSE(common(numbersInSight(), lossesOf(2)).empty());
}

TEST_F(LessonInWindow, RestoresTheWindowAndKeepsTheExperiment)
{
    const auto shown = [this] {
        QStringList docks;
        for (const ui::Dock& declared : ui::declaredDocks()) {
            if (!window.docks()->dock(declared.id)->isHidden()) {
                docks.append(declared.id);
            }
        }
        return docks;
    };
    const QStringList before = shown();
    open();
    EXPECT_EQ(shown(), QStringList("lessonDock"));
    EXPECT_FALSE(window.commands()->action("start")->isEnabled()) << "predict first";
    EXPECT_EQ(status(), "Predict first.");
    EXPECT_FALSE(window.commands()->action("open")->isVisible());
    press(Qt::Key_Escape);
    EXPECT_TRUE(window.lessons()->isOpen()) << "once is a slip";
    press(Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !window.lessons()->isOpen(); }));
    EXPECT_EQ(shown(), before);
    EXPECT_TRUE(window.commands()->action("start")->isEnabled());
    EXPECT_TRUE(window.commands()->action("open")->isVisible());
    EXPECT_EQ(model.laneName(1), "constant 0.1");
    EXPECT_TRUE(status().startsWith("Ready")) << status().toStdString();
}

TEST_F(LessonInWindow, IsNotSavedOverTheFileThatWasOpenBefore)
{
    auto* files = window.findChild<ui::ExperimentFiles*>();
    window.openFirst(QString::fromStdString(resourcesFolder() + "/examples/three-schedules.json"));
    ASSERT_NE(files->path(), "");
    open();
    EXPECT_EQ(files->path(), "");
}

TEST_F(LessonInWindow, TurnsPagesFromTheWallWithoutCommittingOrLeaving)
{
    auto* panel = window.findChild<ui::LessonPanel*>();
    open();
    panel->reveal();
    EXPECT_EQ(step(), "look") << "nothing to reveal";
    panel->turnPage();
    ASSERT_EQ(step(), "guess");
    panel->reveal();
    EXPECT_EQ(window.lessons()->run()->answerTo("guess"), nullptr);
    panel->turnPage();
    for (int i = 0; i < 40; ++i) {
        panel->turnPage();
    }
    EXPECT_TRUE(window.lessons()->isOpen()) << "the last page stays";
}

TEST_F(LessonInWindow, IsLeftWhenTheWindowShowsSomethingElse)
{
    open();
    model.setExperiment(experiment::threeSchedules());
    EXPECT_FALSE(window.lessons()->isOpen());
    EXPECT_EQ(model.laneName(1).toStdString(), experiment::threeSchedules().lanes[1].name);
}

TEST_F(LessonInWindow, SaysWhatIsWrongWithAFile)
{
    EXPECT_FALSE(window.openLesson("/nowhere.lesson.md"));
    EXPECT_FALSE(window.lessons()->isOpen());
    EXPECT_TRUE(window.docks()->dock("experimentDock")->isVisible());
}

} // namespace lrp::test
