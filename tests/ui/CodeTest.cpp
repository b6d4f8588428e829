#include "tests/ui/Window.h"

#include <QCheckBox>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>

namespace lrp::test
{
namespace
{

class Code : public Window
{
protected:
    QString code() { return find<QPlainTextEdit>("code/text")->toPlainText(); }
    QString label(const QString& name) { return find<QLabel>(name)->text(); }

    void paste(const QString& text)
    {
        trigger("pasteSchedule");
        find<QPlainTextEdit>("paste/text")->setPlainText(text);
        QTest::qWait(300);
    }
};

TEST_F(Code, IsThatOfTheSelectedLaneAndFollowsIt)
{
    trigger("exportCode");
    model.selectLane(1);
    ASSERT_TRUE(QTest::qWaitFor([this] { return code().contains("StepLR(optimizer, step_size=500"); }));
    EXPECT_TRUE(label("code/certificate").startsWith("1,500 steps compared"))
        << label("code/certificate").toStdString();
    model.setValue("/lanes/1/schedule/gamma", 0.25);
    EXPECT_TRUE(QTest::qWaitFor([this] { return code().contains("gamma=0.25"); }));
    find<QPushButton>("code/copy")->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), code());
}

TEST_F(Code, ComesInTheChosenFramework)
{
    trigger("exportCode");
    find<QComboBox>("code/target")->setCurrentText("Keras");
    EXPECT_TRUE(QTest::qWaitFor([this] { return code().contains("import keras"); })) << code().toStdString();
}

TEST_F(Code, SaysWhatIsWrongInsteadOfCode)
{
    trigger("exportCode");
    model.selectLane(1);
    model.setValue("/lanes/1/schedule/step_size", 0);
    EXPECT_TRUE(QTest::qWaitFor([this] { return label("code/problem").contains("Step size"); }));
    EXPECT_EQ(code(), "");
    EXPECT_FALSE(find<QPushButton>("code/copy")->isEnabled());
}

TEST_F(Code, PastedBecomesTheLanesSchedule)
{
    model.selectLane(0);
    paste("opt = torch.optim.Adam(net.parameters(), lr=0.02)\n"
          "s = CosineAnnealingLR(opt, T_max=50, eta_min=1e-5)\n");
    EXPECT_EQ(label("paste/understood"), "CosineAnnealingLR: T_max 50, eta_min 1e-05");
    find<QCheckBox>("paste/optimizer")->setChecked(true);
    find<QPushButton>("paste/use")->click();
    EXPECT_EQ(model.value("/lanes/0/schedule/T_max"), 50);
    EXPECT_EQ(model.value("/lanes/0/optimizer/type"), "Adam");
    EXPECT_EQ(model.value("/lanes/0/optimizer/lr"), 0.02);
    EXPECT_TRUE(model.isRight());
}

TEST_F(Code, PastedMistakesAreNamedWithTheirPlace)
{
    paste("CosineAnnealingLR(optimizer, T_Max=50)");
    EXPECT_TRUE(label("paste/problem").startsWith("line 1, column ")) << label("paste/problem").toStdString();
    EXPECT_TRUE(label("paste/problem").contains("T_max"));
    EXPECT_FALSE(find<QPlainTextEdit>("paste/text")->extraSelections().empty());
    EXPECT_FALSE(find<QPushButton>("paste/use")->isEnabled());
}

} // namespace
} // namespace lrp::test
