#include "tests/ui/Window.h"
#include "ui/code/CodeHighlighter.h"
#include "ui/style/Theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QTextLayout>

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

TEST_F(Code, OfSettingsThatWereRightComesNoMoreOnceTheyAreWrong)
{
    trigger("exportCode");
    find<QComboBox>("code/target")->setCurrentText("Keras");
    model.setValue("/lanes/1/schedule/gamma", "much");
    model.selectLane(1); // while the code is being made
    bool came = false;
    auto* view = find<QPlainTextEdit>("code/text");
    QObject::connect(view, &QPlainTextEdit::textChanged, view,
                     [&came, view] { came = came || !view->toPlainText().isEmpty(); });
    QTest::qWait(500);
    EXPECT_FALSE(came);
    EXPECT_FALSE(label("code/problem").isEmpty());
}

/// The format in which the view shows a place of its code.
QTextCharFormat formatAt(QPlainTextEdit* view, const QString& words)
{
    const QTextCursor found = view->document()->find(words);
    EXPECT_FALSE(found.isNull()) << words.toStdString();
    const int place = found.selectionStart() - found.block().position();
    for (const QTextLayout::FormatRange& range : found.block().layout()->formats()) {
        if (place >= range.start && place < range.start + range.length) {
            return range.format;
        }
    }
    return {};
}

TEST_F(Code, IsHighlighted)
{
    trigger("exportCode");
    auto* view = find<QPlainTextEdit>("code/text");
    auto* highlighter = view->document()->findChild<ui::CodeHighlighter*>();
    ASSERT_NE(highlighter, nullptr);
    using Part = ui::CodeHighlighter::Part;
    ASSERT_TRUE(QTest::qWaitFor([this] { return code().contains("range(TOTAL_STEPS)"); }));
    const auto expectPart = [&](const QString& words, Part part) {
        EXPECT_EQ(formatAt(view, words), highlighter->format(part)) << words.toStdString();
    };
    expectPart("# Certificate: 1500", Part::Comment);
    expectPart("import torch", Part::Keyword);
    expectPart("in range(TOTAL_STEPS)", Part::Keyword);
    expectPart("Linear(2", Part::Called);
    expectPart("# your model", Part::Comment);
    EXPECT_EQ(formatAt(view, "TOTAL_STEPS = "), QTextCharFormat());
    expectPart("1500", Part::Comment); // in the certificate
    expectPart("0.4", Part::Number);

    find<QComboBox>("code/target")->setCurrentText("LibTorch (C++)");
    ASSERT_TRUE(QTest::qWaitFor([this] { return code().contains("#include"); }));
    expectPart("#include", Part::Constant);
    expectPart("<torch/torch.h>", Part::String);
    expectPart("// your model", Part::Comment);
    expectPart("constexpr", Part::Keyword);

    find<QComboBox>("code/target")->setCurrentText("CSV of all rates");
    ASSERT_TRUE(QTest::qWaitFor([this] { return code().startsWith("step,rate"); }));
    EXPECT_EQ(formatAt(view, "0,0.4"), QTextCharFormat());
}

TEST_F(Code, IsReadableInBothThemes)
{
    for (const bool dark : {false, true}) {
        QWidget paper;
        QPalette palette = paper.palette();
        palette.setColor(QPalette::Window, ui::Theme::make(dark).panel);
        paper.setPalette(palette);
        QTextDocument document;
        const ui::CodeHighlighter highlighter(&document, &paper);
        for (std::size_t part = 0; part < ui::CodeHighlighter::kParts; ++part) {
            const auto& format = highlighter.format(static_cast<ui::CodeHighlighter::Part>(part));
            EXPECT_GE(ui::contrast(format.foreground().color(), ui::Theme::make(dark).canvas), 4.5)
                << part << (dark ? " dark" : " light");
        }
    }
}

TEST_F(Code, SaysWhereTheScheduleRaises)
{
    trigger("exportCode");
    model.selectLane(0);
    model.setValue("/lanes/0/schedule", {{"type", "LambdaLR"}, {"lr_lambda", "1 / (t - 20)"}});
    ASSERT_TRUE(QTest::qWaitFor([this] { return label("code/certificate").startsWith("20 steps compared"); }))
        << label("code/certificate").toStdString();
    EXPECT_TRUE(label("code/certificate").contains("at step 20 of the run's 1500"));
    EXPECT_TRUE(label("code/certificate").contains("ZeroDivisionError"));
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
