#include "tests/ui/Window.h"
#include "ui/history/CurvesImport.h"
#include "ui/history/History.h"
#include "ui/plots/CurvesView.h"
#include "ui/widgets/MessageBar.h"

#include <QFile>
#include <QMenu>

namespace lrp::test
{
namespace
{

class Import : public Window
{
protected:
    void import(const QByteArray& csv)
    {
        QFile file(files.filePath("curves.csv"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(csv);
        file.close();
        ui::importCurves(file.fileName(), &history, &bar);
    }

    QTemporaryDir files;
    ui::History& history = *window.history();
    ui::MessageBar& bar = *window.findChild<ui::MessageBar*>();
};

TEST_F(Import, DrawsWhatThePanelsShow)
{
    import("step,lr,train_loss\n0,0.1,1\n1,0.1,0.5\n");
    ASSERT_TRUE(QTest::qWaitFor([&] { return history.references().size() == 1; }));
    EXPECT_FALSE(bar.isVisible());
}

TEST_F(Import, SaysThatNaNIsNoNumberAndLosesNothing)
{
    import("step,lr,train_loss\n0,0.1,1\n1,nan,inf\n2,0.1,nan\n3,0.1,0.5\n");
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar.isVisible(); }));
    EXPECT_TRUE(bar.text().contains("curves.csv was imported, but for this")) << bar.text().toStdString();
    EXPECT_TRUE(bar.text().contains("1 value of “lr” is no finite number: the line has gaps there."))
        << bar.text().toStdString();
    EXPECT_TRUE(
        bar.text().contains("2 values of “train_loss” are no finite numbers: the line has gaps there."))
        << bar.text().toStdString();
    ASSERT_EQ(history.references().size(), 1U);
    EXPECT_EQ(history.references()[0].series[0].values.size(), 4U);
    EXPECT_EQ(history.references()[0].series[1].steps, (std::vector<std::int64_t>{0, 1, 2, 3}));
}

TEST_F(Import, SaysWhatTheRateLooksLike)
{
    QByteArray csv("step,lr\n0,nan\n");
    for (int step = 1; step <= 10; ++step) {
        csv += QByteArray::number(step) + ",0.1\n";
    }
    import(csv);
    auto* said = find<QLabel>("draw/text");
    ASSERT_TRUE(QTest::qWaitFor([&] { return said->isVisible(); }));
    EXPECT_TRUE(
        said->text().contains("Looks like a constant rate (largest error 0 %). 1 point has no rate of "
                              "0 or more and is left out."))
        << said->text().toStdString();
}

TEST_F(Import, LooksAtTheLastRateOfOneNameAlone)
{
    std::vector<std::int64_t> steps;
    std::vector<double> falling;
    for (int step = 0; step < 100; ++step) {
        steps.push_back(step);
        falling.push_back(0.1 - 0.001 * step);
    }
    history.addReference({.name = "again", .series = {{"lr", steps, std::vector<double>(100, 0.1)}}});
    history.addReference({.name = "again", .series = {{"lr", steps, falling}}});
    auto* said = find<QLabel>("draw/text");
    ASSERT_TRUE(QTest::qWaitFor([&] { return said->isVisible(); }));
    EXPECT_TRUE(said->text().startsWith("again: Looks like linear to 0 %")) << said->text().toStdString();
}

TEST_F(Import, SaysWhichSeriesNoPanelShows)
{
    import("step,val_loss,test_loss,error\n0,1,2,3\n1,1,2,3\n");
    ASSERT_TRUE(QTest::qWaitFor([&] { return history.references().size() == 1; }));
    EXPECT_TRUE(bar.text().contains("curves.csv was imported, but for this")) << bar.text().toStdString();
    EXPECT_TRUE(bar.text().contains("No panel shows “test_loss”, “error”")) << bar.text().toStdString();
}

TEST_F(Import, KeepsNothingThatCouldNotBeSeen)
{
    import("step,error\n0,1\n1,2\n");
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar.isVisible(); }));
    EXPECT_TRUE(bar.text().contains("curves.csv was not imported")) << bar.text().toStdString();
    EXPECT_TRUE(bar.text().contains("“error”"));
    EXPECT_TRUE(history.references().empty());
}

TEST_F(Import, EndsWithTheDocumentThatItWasAskedFor)
{
    import("step,lr,train_loss\n0,0.1,1\n1,0.1,0.5\n");
    history.reset({}); // another document, before the answer
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar.isVisible(); }));
    EXPECT_TRUE(bar.text().contains("another document was opened meanwhile")) << bar.text().toStdString();
    EXPECT_TRUE(history.references().empty());
}

TEST_F(Import, CurvesAreHiddenOneByOne)
{
    history.addReference({.name = "paper & more", .series = {{"lr", {0, 1}, {0.1, 0.1}}}});
    history.addReference({.name = "other", .series = {{"lr", {0, 1}, {0.2, 0.2}}}});
    auto* menu = window.findChild<QMenu*>("references");
    Q_EMIT menu->aboutToShow();
    ASSERT_EQ(menu->actions().size(), 4);
    EXPECT_EQ(menu->actions()[0]->text(), "paper && more");
    menu->actions()[0]->trigger();

    const auto& drawn = window.centralWidget()->findChild<ui::CurvesView*>()->content().references;
    ASSERT_EQ(drawn.size(), 2U);
    EXPECT_FALSE(drawn[0].visible);
    EXPECT_TRUE(drawn[1].visible);
    Q_EMIT menu->aboutToShow();
    EXPECT_FALSE(menu->actions()[0]->isChecked());
    menu->actions().back()->trigger();
    EXPECT_TRUE(history.references().empty());
    EXPECT_FALSE(action("references")->isEnabled());
}

TEST_F(Import, OffersFoldersBesideFiles)
{
    ASSERT_NE(action("importFolder"), nullptr);
    EXPECT_TRUE(action("importFolder")->text().contains("folder"));
}

} // namespace
} // namespace lrp::test
