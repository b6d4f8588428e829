#include "tests/ui/Window.h"
#include "ui/commands/Commands.h"
#include "ui/window/Docks.h"

#include <QPlainTextEdit>

namespace lrp::test
{

namespace
{

class SummaryOfWindow : public Window
{
protected:
    QString text() { return find<QPlainTextEdit>("summary")->toPlainText(); }
    bool says(const QString& words)
    {
        return QTest::qWaitFor([&] { return text().contains(words); });
    }
    bool isSilentOf(const QString& words)
    {
        return QTest::qWaitFor([&] { return !text().contains(words); });
    }
};

} // namespace

TEST_F(SummaryOfWindow, FollowsPlansRunsAndWhoIsShown)
{
    EXPECT_EQ(text(), "") << "nobody sees it, nobody asks for it";
    window.docks()->bring("summaryDock");
    EXPECT_TRUE(says("Planned learning rates, 3 lanes, ")) << text().toStdString();
    EXPECT_TRUE(says("\n\nA constant: has not run. Its planned rate is 0.4 throughout."))
        << text().toStdString();

    trigger("start");
    engine->advance(200);
    EXPECT_TRUE(says("Learning rate and loss, 3 lanes")) << text().toStdString();
    EXPECT_TRUE(says("\n\nC ")) << text().toStdString();
    EXPECT_TRUE(says(", at step 200 of ")) << text().toStdString();

    trigger("showLane3");
    EXPECT_TRUE(says("Learning rate and loss, 2 lanes")) << text().toStdString();
    EXPECT_TRUE(isSilentOf("\n\nC "));
}

TEST_F(SummaryOfWindow, KeepsWhatIsSelectedWhileItFollows)
{
    window.docks()->bring("summaryDock");
    ASSERT_TRUE(says("Planned"));
    auto* edit = find<QPlainTextEdit>("summary");
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(0);
    cursor.setPosition(7, QTextCursor::KeepAnchor);
    edit->setTextCursor(cursor);
    trigger("start");
    engine->advance(100);
    ASSERT_TRUE(says("Learning rate and loss"));
    EXPECT_EQ(edit->textCursor().selectedText(), "Learnin");
}

} // namespace lrp::test
