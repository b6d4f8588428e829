#include "tests/ui/Window.h"
#include "ui/files/ExperimentFiles.h"
#include "ui/forms/ExperimentForm.h"
#include "ui/forms/SegmentStrip.h"
#include "ui/widgets/Disclosure.h"

#include <QCheckBox>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

namespace lrp::test
{

class UndoInWindow : public Window
{
protected:
    void select(int lane)
    {
        model.history()->closeEdit();
        model.selectLane(lane);
    }

    /// All that can be read in a form.
    static QStringList contents(const ui::ExperimentForm& form)
    {
        QStringList texts;
        const auto add = [&](const QWidget* widget, const QString& text) {
            if (widget->isVisibleTo(&form) && !widget->objectName().isEmpty()) {
                texts.append(widget->objectName() + " = " + text);
            }
        };
        for (const auto* line : form.findChildren<QLineEdit*>()) {
            add(line, line->text());
        }
        for (const auto* combo : form.findChildren<QComboBox*>()) {
            add(combo, combo->currentText());
        }
        for (const auto* box : form.findChildren<QCheckBox*>()) {
            add(box, box->isChecked() ? "on" : "off");
        }
        for (const auto* label : form.findChildren<QLabel*>()) {
            if (label->objectName().endsWith("/note")) {
                add(label, label->text());
            }
        }
        return texts;
    }

    /// Whether the window's form shows what a new form on the same experiment would.
    void expectFormFollows()
    {
        QCoreApplication::processEvents(); // new fields appear
        const ui::ExperimentForm fresh(&model);
        const auto* present = window.findChild<ui::ExperimentForm*>();
        for (const ui::ExperimentForm* form : {&fresh, present}) {
            for (ui::Disclosure* line : form->findChildren<ui::Disclosure*>()) {
                line->setOpen(true);
            }
        }
        const QStringList expected = contents(fresh);
        const QStringList shown = contents(*present);
        for (const QString& text : shown) {
            EXPECT_TRUE(expected.contains(text)) << "shown, but not so: " << text.toStdString();
        }
        EXPECT_EQ(shown.size(), expected.size());
    }

    /// Takes all edits back and makes them again.
    void goThroughEdits()
    {
        const ui::ExperimentHistory& history = *model.history();
        const int edits = history.index();
        const params::Json after = model.json();
        ASSERT_GT(edits, 0);
        while (history.index() > 0) {
            trigger("undo");
            expectFormFollows();
        }
        EXPECT_FALSE(window.isWindowModified());
        while (history.index() < edits) {
            trigger("redo");
            expectFormFollows();
        }
        EXPECT_EQ(model.json(), after);
    }
};

TEST_F(UndoInWindow, NamesTheEditInTheMenu)
{
    EXPECT_EQ(action("undo")->text(), "&Undo");
    EXPECT_FALSE(action("undo")->isEnabled());
    type("optimizer/lr", "0.1");
    EXPECT_EQ(action("undo")->text(), "&Undo change base rate of lane A to 0.1");
    EXPECT_FALSE(action("redo")->isEnabled());
    trigger("undo");
    EXPECT_EQ(action("redo")->text(), "&Redo change base rate of lane A to 0.1");
    EXPECT_FALSE(action("undo")->isEnabled());
    model.renameLane(0, "R&D");
    EXPECT_EQ(action("undo")->text(), "&Undo rename lane A to R&&D");
}

TEST_F(UndoInWindow, IsReachedByKeysFromTheFieldThatWasEdited)
{
    auto* line = find<QLineEdit>("optimizer/lr");
    line->setFocus();
    type("optimizer/lr", "0.12");
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(line->text(), "0.4");
    EXPECT_FALSE(model.isModified());
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(line->text(), "0.4") << "there is nothing more to undo";
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(line->text(), "0.12");
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(line, Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(model.value("/lanes/0/optimizer/lr"), 0.12);
}

TEST_F(UndoInWindow, ComesAfterWhatAFieldOfTheWindowCanUndoItself)
{
    type("problem/batch_size", "32");
    auto* target = find<QLineEdit>("target");
    const QString before = target->text();
    target->setFocus();
    target->setCursorPosition(static_cast<int>(before.size()));
    QTest::keyClicks(target, "5");
    QTest::keyClick(target, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(target->text(), before);
    EXPECT_EQ(model.value("/problem/batch_size"), 32);
    QTest::keyClick(target, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(model.value("/problem/batch_size"), 16);
}

TEST_F(UndoInWindow, IsFollowedByFieldsOfEveryKind)
{
    type("problem/batch_size", "many");
    choose("dataset", "moons");
    type("model/hidden", "8, 8");
    choose("lane/clip", "norm");
    type("lane/clip_at", "2");
    type("optimizer/lr", "0.1");
    find<QCheckBox>("optimizer/nesterov")->click();
    choose("optimizer", "Adam");
    type("optimizer/lr", "0.01");
    goThroughEdits();
}

TEST_F(UndoInWindow, IsFollowedByLengthsAndTheirUnits)
{
    select(1);
    type("schedule/step_size", "30 %");
    auto* unit = find<QComboBox>("schedule/step_size/unit");
    model.history()->closeEdit();
    unit->setCurrentText("steps");
    Q_EMIT unit->activated(unit->currentIndex());
    choose("schedule", "MultiStepLR");
    type("schedule/milestones", "2 epochs, 4 epochs");
    model.history()->closeEdit();
    type("schedule/milestones", "10 %, 600 steps");
    goThroughEdits();
}

TEST_F(UndoInWindow, IsFollowedByAnotherSchedule)
{
    select(1);
    find<QCheckBox>("schedule/warmup")->click();
    type("schedule/warmup/length", "10 %");
    QTest::keyClick(find<QLineEdit>("schedule/warmup/length"), Qt::Key_Return);
    choose("schedule", "restarts");
    choose("schedule/of", "ExponentialLR");
    type("schedule/of/gamma", "0.5");
    find<QLineEdit>("schedule/of/gamma")->setFocus(); // a field that goes away
    select(2);
    find<QToolButton>("schedule/schedulers/1/remove")->click();
    QCoreApplication::processEvents();
    find<QPushButton>("schedule/schedulers/add")->click();
    choose("schedule/schedulers/1", "StepLR");
    goThroughEdits();
}

TEST_F(UndoInWindow, IsFollowedBySegments)
{
    choose("schedule", "segments");
    QCoreApplication::processEvents(); // lays the strip out
    type("schedule/lengths/1", "600 steps");
    find<QToolButton>("schedule/parts/0/duplicate")->click();
    QCoreApplication::processEvents();
    auto* handle = find<QWidget>("schedule/strip/1");
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(handle, Qt::Key_Right);
    }
    EXPECT_EQ(action("undo")->text(), "&Undo change lengths of lane A to 10 %; 13 %; 555 steps");
    choose("schedule/parts/3", "StepLR");
    find<QToolButton>("schedule/parts/1/remove")->click();
    QCoreApplication::processEvents();
    goThroughEdits();
}

TEST_F(UndoInWindow, IsFollowedByTheListOfLanes)
{
    auto* list = find<QListView>("lanes");
    const auto shown = [&] {
        QStringList names;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            names.append(list->model()->index(row, 0).data().toString());
        }
        return names;
    };
    model.renameLane(1, "mine");
    select(1);
    trigger("removeLane");
    trigger("addLane");
    EXPECT_EQ(shown(), (QStringList{"constant", "warm-up + cosine", "constant"}));
    trigger("undo");
    EXPECT_EQ(list->currentIndex().row(), 1);
    trigger("undo");
    EXPECT_EQ(shown(), (QStringList{"constant", "mine", "warm-up + cosine"}));
    EXPECT_EQ(list->currentIndex().row(), 1);
    EXPECT_EQ(model.curves().size(), 3U);
    trigger("undo");
    EXPECT_EQ(shown(), (QStringList{"constant", "step", "warm-up + cosine"}));
    trigger("redo");
    goThroughEdits();
}

TEST_F(UndoInWindow, IsFollowedByTheSeed)
{
    type("seed", "7");
    model.history()->closeEdit();
    find<QToolButton>("newSeed")->click();
    trigger("undo");
    EXPECT_EQ(text("seed"), "7");
    auto* line = find<QLineEdit>("seed");
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Backspace);
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text("seed"), "7") << "an empty field is no edit, and undone by the field";
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text("seed"), "42");
}

TEST_F(UndoInWindow, TakesAPastedScheduleBackWithItsOptimizer)
{
    const params::Json before = model.json();
    trigger("pasteSchedule");
    find<QPlainTextEdit>("paste/text")
        ->setPlainText("opt = torch.optim.Adam(net.parameters(), lr=0.02)\n"
                       "s = StepLR(opt, 30)");
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<QPushButton>("paste/use")->isEnabled(); }));
    find<QCheckBox>("paste/optimizer")->setChecked(true);
    find<QPushButton>("paste/use")->click();
    EXPECT_EQ(action("undo")->text(), "&Undo paste StepLR into lane A");
    trigger("undo");
    EXPECT_EQ(model.json(), before);
}

TEST_F(UndoInWindow, GoesBackToWhatIsSaved)
{
    const QTemporaryDir folder;
    type("optimizer/lr", "0.1");
    ASSERT_TRUE(window.files()->save(folder.filePath("mine.json")));
    type("optimizer/lr", "0.2");
    EXPECT_TRUE(window.isWindowModified());
    trigger("undo");
    EXPECT_EQ(text("optimizer/lr"), "0.1");
    EXPECT_FALSE(window.isWindowModified());
    ASSERT_TRUE(window.open(folder.filePath("mine.json")));
    EXPECT_FALSE(action("undo")->isEnabled());
    EXPECT_FALSE(action("redo")->isEnabled());
}

} // namespace lrp::test
