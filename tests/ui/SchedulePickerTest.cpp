#include "tests/ui/Window.h"
#include "ui/forms/ScheduleCatalogueModel.h"
#include "ui/forms/Thumbnails.h"
#include "ui/text/CatalogueSearch.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QTextDocumentFragment>

#include <algorithm>

namespace lrp::test
{

using ui::CatalogueSearch;
using ui::ScheduleCatalogueModel;
using Grouping = ScheduleCatalogueModel::Grouping;

namespace
{

/// Ids of what a search finds, best first.
QStringList found(const QString& query)
{
    const CatalogueSearch search(schedule::entries());
    QStringList ids;
    for (const CatalogueSearch::Hit& hit : search.find(query)) {
        ids.append(QString::fromStdString(schedule::entries()[hit.entry].id));
    }
    return ids;
}

QStringList headingsOf(const ScheduleCatalogueModel& model)
{
    QStringList headings;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.entryAt(model.index(row)) == nullptr) {
            headings.append(model.index(row).data().toString());
        }
    }
    return headings;
}

} // namespace

TEST(CatalogueSearch, FindsSynonyms)
{
    EXPECT_TRUE(found("SGDR").mid(0, 4).contains("CosineAnnealingWarmRestarts"));
    EXPECT_TRUE(found("SGDR").contains("restarts"));
    EXPECT_EQ(found("warmup").front(), "warmup");
    EXPECT_TRUE(found("warmup").contains("LinearLR"));
    EXPECT_TRUE(found("warmup").contains("SequentialLR"));
    EXPECT_TRUE(found("WSD").contains("segments"));
    EXPECT_TRUE(found("WSD").contains("SequentialLR"));
    EXPECT_EQ(found("1cycle").front(), "OneCycleLR");
    EXPECT_EQ(found("triangular").front(), "CyclicLR");
    EXPECT_FALSE(found("triangular").contains("StepLR"));
}

TEST(CatalogueSearch, TakesCaseHyphensAndSpacesForNoDifference)
{
    const QStringList expected = found("warm-up");
    EXPECT_GE(expected.size(), 5);
    for (const char* spelling : {"warmup", "warm up", "WARM UP", "Warm_Up", " warm  up "}) {
        EXPECT_EQ(found(spelling), expected) << spelling;
    }
}

TEST(CatalogueSearch, PutsTheExactNameFirstAndAMereMentionLast)
{
    for (const params::Entry& entry : schedule::entries()) {
        EXPECT_EQ(found(QString::fromStdString(entry.id)).front().toStdString(), entry.id);
    }
    EXPECT_EQ(found("step decay").front(), "StepLR");
    EXPECT_EQ(found("cosine annealing").front(), "CosineAnnealingLR");
    const QStringList cosine = found("cosine");
    EXPECT_LT(cosine.indexOf("CosineAnnealingWarmRestarts"), cosine.indexOf("SequentialLR"))
        << "which merely mentions a cosine";
    EXPECT_GE(cosine.indexOf("SequentialLR"), 0);
}

TEST(CatalogueSearch, WantsEveryWord)
{
    const QStringList both = found("pytorch restarts");
    EXPECT_TRUE(both.contains("CosineAnnealingWarmRestarts"));
    EXPECT_FALSE(both.contains("restarts")) << "is not of PyTorch";
    EXPECT_FALSE(both.contains("StepLR"));
    EXPECT_EQ(found("").size(), static_cast<int>(schedule::entries().size()));
    EXPECT_TRUE(found("qqqq").isEmpty());
}

TEST(CatalogueSearch, KnowsTheNearestName)
{
    const CatalogueSearch search(schedule::entries());
    EXPECT_EQ(search.nearest("cosnie"), "Cosine");
    EXPECT_EQ(search.nearest("SGRD"), "SGDR");
    EXPECT_EQ(search.nearest("OneCycelLR"), "OneCycleLR");
    EXPECT_EQ(search.nearest("qqqqqqqq"), "");
}

TEST(ScheduleCatalogueModel, GroupsByFrameworkAndByShape)
{
    ScheduleCatalogueModel model(schedule::entries());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    EXPECT_EQ(headingsOf(model).mid(0, 2), QStringList({"PyTorch", "LR Playground"}));
    EXPECT_EQ(model.index(1).data(ScheduleCatalogueModel::DetailRole).toString(), "StepLR");
    EXPECT_FALSE(model.index(0).flags().testFlag(Qt::ItemIsSelectable)) << "a heading";

    model.setGrouping(Grouping::Shape);
    const QStringList shapes = headingsOf(model);
    EXPECT_TRUE(shapes.contains("Staircase at milestones"));
    EXPECT_EQ(QSet<QString>(shapes.begin(), shapes.end()).size(), shapes.size())
        << "a group is in two pieces";
    const int step = model.indexOf("StepLR").row();
    EXPECT_EQ(model.index(step).data(ScheduleCatalogueModel::DetailRole).toString(), "PyTorch StepLR");
    EXPECT_EQ(model.count(), static_cast<int>(schedule::entries().size()));
    EXPECT_EQ(model.rowCount(), model.count() + shapes.size());
}

TEST(ScheduleCatalogueModel, BeginsASearchWithTheGroupOfTheBestMatch)
{
    ScheduleCatalogueModel model(schedule::entries());
    model.setQuery("warmup");
    EXPECT_EQ(model.best().data(ScheduleCatalogueModel::IdRole).toString(), "warmup");
    EXPECT_EQ(headingsOf(model).front(), "LR Playground");
    EXPECT_TRUE(headingsOf(model).contains("PyTorch"));
    model.setQuery("qqqq");
    EXPECT_FALSE(model.best().isValid());
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(Thumbnails, DrawEverySchedule)
{
    for (const params::Entry& entry : schedule::entries()) {
        const QPolygonF& points = ui::thumbnailOf(entry).points;
        ASSERT_GE(points.size(), 2) << entry.id;
        EXPECT_EQ(points.front().x(), 0.0) << entry.id;
        double top = 0.0;
        for (const QPointF& point : points) {
            EXPECT_TRUE(point.x() >= 0.0 && point.x() <= 1.0 && point.y() >= 0.0 && point.y() <= 1.0)
                << entry.id << " " << point.x() << " " << point.y();
            top = std::max(top, point.y());
        }
        EXPECT_GT(top, 0.9) << entry.id << " does not fill its height";
    }
}

TEST(Thumbnails, AreComputedOnce)
{
    const params::Entry& entry = schedule::entries().front();
    EXPECT_EQ(&ui::thumbnailOf(entry), &ui::thumbnailOf(entry));
}

TEST(Thumbnails, LetAPlateauSeeALossThatStalls)
{
    const params::Entry& plateau = *params::find(schedule::entries(), "ReduceLROnPlateau");
    const ui::Thumbnail& thumbnail = ui::thumbnailOf(plateau);
    EXPECT_TRUE(thumbnail.hasMetric);
    EXPECT_EQ(thumbnail.points.front().y(), 1.0);
    EXPECT_LT(thumbnail.points.back().y(), 0.1) << "the stall makes it cut";
    EXPECT_TRUE(ui::explanation(thumbnail).contains("made-up loss"));
    EXPECT_FALSE(
        ui::explanation(ui::thumbnailOf(*params::find(schedule::entries(), "StepLR"))).contains("loss"));
}

/// The menu of the first lane, which is constant.
class SchedulePicker : public Window
{
protected:
    SchedulePicker()
        : picker(find<ui::SchedulePicker>("schedule"))
    {
    }

    void open(Qt::Key key) { QTest::keyClick(picker, key); }
    QLineEdit* search() { return picker->panel()->findChild<QLineEdit*>("schedule/search"); }
    QListView* list() { return picker->panel()->findChild<QListView*>("schedule/list"); }
    QString current() { return list()->currentIndex().data(ScheduleCatalogueModel::IdRole).toString(); }
    void press(Qt::Key key) { QTest::keyClick(search(), key); }

    ui::SchedulePicker* picker;
};

TEST_F(SchedulePicker, OpensAtWhatIsChosenAndClosesWithEscape)
{
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Down}) {
        open(key);
        ASSERT_NE(picker->panel(), nullptr);
        EXPECT_EQ(current(), "constant");
        EXPECT_EQ(search()->text(), "");
        press(Qt::Key_Escape);
        EXPECT_EQ(picker->panel(), nullptr);
    }
    EXPECT_EQ(picker->currentData().toString(), "constant");
    EXPECT_FALSE(model.isModified());
}

TEST_F(SchedulePicker, IsSearchedByTypingOnTheClosedField)
{
    QTest::keyClicks(picker, "s");
    ASSERT_NE(picker->panel(), nullptr);
    EXPECT_EQ(search()->text(), "s");
    QTest::keyClicks(search(), "gdr");
    const QString best = current();
    EXPECT_TRUE(found("SGDR").mid(0, 4).contains(best)) << best.toStdString();
    press(Qt::Key_Return);
    EXPECT_EQ(picker->panel(), nullptr);
    EXPECT_EQ(model.value("/lanes/0/schedule/type"), best.toStdString());
}

TEST_F(SchedulePicker, IsWalkedThroughWithArrowKeysWhichLeaveOutHeadings)
{
    open(Qt::Key_Space);
    press(Qt::Key_Home);
    const QString first = current();
    EXPECT_EQ(first, "StepLR");
    press(Qt::Key_Up);
    EXPECT_EQ(current(), first);
    QStringList seen{first};
    for (int i = 1; i < static_cast<int>(schedule::entries().size()); ++i) {
        press(Qt::Key_Down);
        seen.append(current());
    }
    EXPECT_EQ(QSet<QString>(seen.begin(), seen.end()).size(), static_cast<int>(schedule::entries().size()));
    const QString last = current();
    press(Qt::Key_PageUp);
    EXPECT_NE(current(), last);
    press(Qt::Key_PageDown);
    EXPECT_EQ(current(), last);
    press(Qt::Key_Home);
    press(Qt::Key_End);
    EXPECT_EQ(current(), last);
}

TEST_F(SchedulePicker, ChoosesWithAClick)
{
    open(Qt::Key_Space);
    auto* catalogue = static_cast<ScheduleCatalogueModel*>(list()->model());
    const QModelIndex wanted = catalogue->indexOf("CyclicLR");
    list()->scrollTo(wanted);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(wanted).center());
    EXPECT_EQ(picker->panel(), nullptr);
    EXPECT_EQ(model.value("/lanes/0/schedule/type"), "CyclicLR");
}

TEST_F(SchedulePicker, RemembersTheGrouping)
{
    open(Qt::Key_Space);
    picker->panel()->findChild<QPushButton*>("schedule/byShape")->click();
    EXPECT_EQ(current(), "constant") << "regrouping keeps the place";
    press(Qt::Key_Escape);
    open(Qt::Key_Space);
    EXPECT_TRUE(picker->panel()->findChild<QPushButton*>("schedule/byShape")->isChecked());
    EXPECT_EQ(static_cast<ScheduleCatalogueModel*>(list()->model())->grouping(), Grouping::Shape);
}

TEST_F(SchedulePicker, SaysThatNothingIsFoundAndWhatMightBeMeant)
{
    open(Qt::Key_Space);
    QTest::keyClicks(search(), "cosnie<");
    auto* nothing = picker->panel()->findChild<QLabel*>("schedule/nothing");
    EXPECT_TRUE(nothing->isVisible());
    EXPECT_FALSE(list()->isVisible());
    EXPECT_EQ(QTextDocumentFragment::fromHtml(nothing->text()).toPlainText(),
              QString::fromUtf8("No schedule matches “cosnie<”. Did you mean Cosine?"));
    press(Qt::Key_Return);
    ASSERT_NE(picker->panel(), nullptr) << "there is nothing to choose";

    Q_EMIT nothing->linkActivated("Cosine");
    EXPECT_FALSE(nothing->isVisible());
    EXPECT_TRUE(list()->isVisible());
    EXPECT_TRUE(found("cosine").contains(current()));
}

TEST_F(SchedulePicker, SpeaksToScreenReaders)
{
    open(Qt::Key_Space);
    EXPECT_EQ(picker->accessibleName(), "Schedule");
    EXPECT_FALSE(search()->accessibleName().isEmpty());
    EXPECT_FALSE(list()->accessibleName().isEmpty());
    EXPECT_EQ(list()->currentIndex().data(Qt::AccessibleTextRole).toString(),
              "Constant, LR Playground constant");
}

TEST_F(SchedulePicker, IsUsedForSchedulesInsideAComposedOne)
{
    model.selectLane(2);
    choose("schedule/schedulers/0", "ConstantLR");
    EXPECT_EQ(model.value("/lanes/2/schedule/schedulers/0/type"), "ConstantLR");
}

} // namespace lrp::test
