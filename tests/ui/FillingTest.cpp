#include "ui/widgets/Filling.h"
#include "core/store/Document.h"
#include "tests/ui/Window.h"
#include "ui/commands/Mask.h"
#include "ui/history/DocumentKeeper.h"
#include "ui/window/Docks.h"

#include <algorithm>
#include <QDockWidget>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>

namespace lrp::test
{

namespace
{

TEST(Filling, DoesOnePieceAtATime)
{
    ui::Filling filling;
    QStringList done;
    filling.add([&] {
        done << "first";
        QMetaObject::invokeMethod(
            &filling, [&] { done << "what was waiting"; }, Qt::QueuedConnection);
    });
    filling.add([&] { done << "second"; });
    QTest::qWait(1);
    EXPECT_TRUE(done.isEmpty()) << "nobody has seen the window yet";

    QSignalSpy completed(&filling, &ui::Filling::completed);
    filling.begin();
    EXPECT_TRUE(QTest::qWaitFor([&] { return completed.count() == 1; }));
    EXPECT_EQ(done, (QStringList{"first", "what was waiting", "second"}));
    QTest::qWait(1);
    EXPECT_EQ(completed.count(), 1);
}

TEST(Filling, IsWholeBeforeAKeyIsHeard)
{
    ui::Filling filling;
    QLineEdit line;
    bool isFilled = false;
    filling.add([&] { isFilled = true; });
    QObject::connect(&line, &QLineEdit::textEdited, [&] { EXPECT_TRUE(isFilled); });
    QTest::mouseMove(&line);
    EXPECT_FALSE(isFilled);
    QTest::keyClicks(&line, "a");
    EXPECT_TRUE(isFilled);
}

/// A window as it is when it is first seen, before anything else has happened.
class FreshWindow : public testing::Test
{
protected:
    FreshWindow()
        : engine(m_unused.get())
        , window([this] { return std::move(m_unused); }, {.documents = m_folder.path(), .cores = 8})
    {
        window.resize(1280, 800);
        window.show();
        EXPECT_FALSE(window.isComplete());
        EXPECT_FALSE(exists("optimizer"));
    }

    bool exists(const QString& name) { return window.findChild<QWidget*>(name) != nullptr; }
    void fill()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return window.isComplete(); }));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<FakeEngine> m_unused =
        std::make_unique<FakeEngine>(); ///< until the window makes its engine

protected:
    FakeEngine* engine; ///< owned by the window once it has been made
    ui::MainWindow window;
};

/// Every dock with its place.
QStringList placesOf(const ui::MainWindow& window)
{
    QStringList places;
    for (const auto* dock : window.findChildren<QDockWidget*>()) {
        const QRect at = dock->geometry();
        places << QString("%1 %2: %3,%4 %5x%6")
                      .arg(dock->objectName(), dock->isVisible() ? "seen" : "hidden")
                      .arg(at.x())
                      .arg(at.y())
                      .arg(at.width())
                      .arg(at.height());
    }
    return places;
}

/// One a line, which lets gtest print what differs.
std::string namesIn(const QWidget& window)
{
    QStringList names;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->objectName().startsWith("qt_")) { // Qt's own
            names << widget->objectName();
        }
    }
    names.removeAll(QString());
    names.sort();
    return names.join('\n').toStdString();
}

/// The names of what Tab comes to.
QStringList tabsOf(QWidget& window)
{
    QStringList names;
    for (QWidget* next = window.nextInFocusChain(); next != &window; next = next->nextInFocusChain()) {
        if (next->focusPolicy() & Qt::TabFocus && !next->objectName().startsWith("qt_")) {
            names << next->objectName();
        }
    }
    names.removeAll(QString());
    return names;
}

/// What is called when a window is painted first.
class OnFirstPaint : public QObject
{
public:
    OnFirstPaint(QWidget* window, std::function<void()> act)
        : m_act(std::move(act))
    {
        window->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && m_act) {
            std::exchange(m_act, nullptr)();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_act;
};

TEST_F(FreshWindow, StaysWhereItWasFirstPainted)
{
    QStringList first;
    const OnFirstPaint paint(&window, [&] {
        EXPECT_FALSE(window.isComplete());
        first = placesOf(window);
    });
    fill();
    QTest::qWait(50);
    EXPECT_FALSE(first.isEmpty());
    EXPECT_EQ(placesOf(window), first);
}

TEST_F(FreshWindow, ShowsTheLanesAtOnce)
{
    EXPECT_EQ(window.findChild<QListView*>("lanes")->model()->rowCount(), window.experiment()->laneCount());
}

TEST_F(FreshWindow, BecomesWhatAWindowIsThatIsWholeAtOnce)
{
    ui::MainWindow whole([] { return std::make_unique<FakeEngine>(); }, {.cores = 8});
    whole.complete();
    whole.resize(window.size());
    whole.show();
    fill();
    QTest::qWait(50);
    EXPECT_EQ(namesIn(window), namesIn(whole));
    EXPECT_EQ(tabsOf(window), tabsOf(whole));
    EXPECT_EQ(placesOf(window), placesOf(whole));
}

TEST_F(FreshWindow, LeadsTabThroughTheFormBeforeTheLanes)
{
    fill();
    const QStringList tabs = tabsOf(window);
    const QStringList expected{
        "button/start",       "optimizer", "optimizer/lr", "schedule", "problem/open", "dataset",
        "problem/batch_size", "lanes",     "runs/search",  "runs",     "scores"};
    qsizetype before = -1;
    for (const QString& name : expected) {
        const qsizetype place = tabs.indexOf(name);
        EXPECT_GT(place, before) << name.toStdString() << " in " << tabs.join(' ').toStdString();
        before = place;
    }
}

TEST_F(FreshWindow, StartsBeforeItIsFilled)
{
    window.findChild<QAction*>("start")->trigger();
    EXPECT_TRUE(window.isComplete());
    EXPECT_TRUE(QTest::qWaitFor([this] { return window.session()->state() == ui::SessionState::Running; }));
    const auto* scores = window.findChild<QTableView*>("scores");
    EXPECT_TRUE(QTest::qWaitFor([&] { return scores->isVisible(); }));
    EXPECT_EQ(scores->model()->rowCount(), window.experiment()->laneCount());
}

TEST_F(FreshWindow, LeadsToWhatIsWrongBeforeItIsFilled)
{
    window.experiment()->setValue("/problem/batch_size", -1);
    window.start();
    EXPECT_TRUE(window.isComplete());
    const auto* size = window.findChild<QWidget*>("problem/batch_size");
    ASSERT_NE(size, nullptr);
    EXPECT_EQ(window.focusWidget(), size);
}

TEST_F(FreshWindow, AClickFindsItWhole)
{
    QTest::mouseClick(window.findChild<QWidget*>("experiment/lane"), Qt::LeftButton);
    EXPECT_TRUE(window.isComplete());
    EXPECT_TRUE(exists("optimizer"));
}

TEST_F(FreshWindow, OpensADocumentBeforeItIsFilled)
{
    window.openLast();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !window.documents()->path().isEmpty(); }));
    const QString file = window.documents()->path();
    ui::MainWindow other([] { return std::make_unique<FakeEngine>(); });
    other.show();
    ASSERT_TRUE(other.open(file));
    EXPECT_TRUE(QTest::qWaitFor([&] { return other.documents()->path() == file; }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return other.isComplete(); }));
    EXPECT_EQ(other.findChild<QLineEdit*>("optimizer/lr")->text(),
              window.findChild<QLineEdit*>("optimizer/lr")->text());
}

TEST_F(FreshWindow, KeepsAMaskOverWhatComesLater)
{
    window.setMask({.hidden = {.fields = {"optimizer"}}, .locked = {.fields = {"problem/batch_size"}}});
    fill();
    EXPECT_TRUE(window.findChild<QWidget*>("optimizer")->isHidden());
    EXPECT_FALSE(window.findChild<QWidget*>("schedule")->isHidden());
    EXPECT_FALSE(window.findChild<QWidget*>("problem/batch_size")->isEnabled());
}

TEST_F(FreshWindow, ClosesBeforeItIsFilled)
{
    EXPECT_TRUE(window.close());
    EXPECT_FALSE(window.isVisible());
}

} // namespace

} // namespace lrp::test
