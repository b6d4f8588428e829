#include "ui/commands/Commands.h"
#include "tests/ui/Window.h"
#include "ui/commands/Menus.h"
#include "ui/plots/CurvesView.h"
#include "ui/window/ShortcutsDialog.h"

#include <map>
#include <QMenu>
#include <QMenuBar>
#include <QTableWidget>

namespace lrp::test
{

using ui::Commands;
using ui::SessionState;
using ui::WindowState;

namespace
{

/// The states of the table below, in the order of its columns.
std::vector<WindowState> states()
{
    const WindowState first{.lanes = 3, .mayDraw = true};
    WindowState running = first;
    running.session = SessionState::Running;
    running.forkable = 'A';
    running.bendable = 'A';
    WindowState paused = running;
    paused.session = SessionState::Paused;
    paused.bent = 'A';
    WindowState ended = paused;
    ended.session = SessionState::Ended;
    ended.bendable.reset();
    ended.bent.reset();
    ended.undo = "Base rate of lane A";
    ended.redo = "Add lane D";
    ended.diverged = 'C';
    ended.mayWarmUp = true;
    ended.mayTurn = true;
    ended.mayCompare = true;
    WindowState selected = first;
    selected.forkable = 'B';
    selected.runs = {.count = 1, .areOfOneRace = true, .isRaceResumable = true, .family = "B and a fork"};
    WindowState readOnly = selected;
    readOnly.isReadOnly = true;
    WindowState two = first;
    two.runs = {.count = 2, .family = "2 runs", .isFamilyLive = true};
    two.references = 2;
    two.hasImportedRate = true;
    WindowState live = running;
    live.runs = {.count = 1,
                 .areOfOneRace = true,
                 .isRaceLive = true,
                 .isRaceResumable = true,
                 .family = "A",
                 .isFamilyLive = true};
    return {first, running, paused, ended, {.lanes = 1}, {.lanes = 8}, readOnly, selected, two, live};
}

/// Which commands may be given in which state: + or − for each column. All others may be given always.
/// Columns: at first, running, paused, ended after edits, one lane, eight lanes, one selected run of a
/// document that is only read, and of one that is written, two selected runs of which one trains, one that
/// trains.
const std::map<QString, QString> kTable{
    {"start", "+-+++++++-"},
    {"pause", "-++------+"},
    {"stop", "-++------+"},
    {"fork", "-+++---+-+"},
    {"bend", "-++------+"},
    {"bend/undo", "--+-------"},
    {"draw/pencil", "++++--++++"},
    {"draw/turn", "---+------"},
    {"draw/compare", "---+------"},
    {"draw/look", "--------+-"},
    {"undo", "---+------"},
    {"redo", "---+------"},
    {"lowerRate", "---+------"},
    {"tryWarmUp", "---+------"},
    {"addLane", "+++++-++++"},
    {"duplicateLane", "+++++-++++"},
    {"removeLane", "++++-+++++"},
    {"seeds3", "+--++++++-"},
    {"seeds5", "+--++++++-"},
    {"seeds10", "+--++++++-"},
    {"seeds20", "+--++++++-"},
    {"showLane2", "++++-+++++"},
    {"showLane3", "++++-+++++"},
    {"showLane4", "-----+----"},
    {"showLane5", "-----+----"},
    {"showLane6", "-----+----"},
    {"showLane7", "-----+----"},
    {"showLane8", "-----+----"},
    {"soloLane2", "++++-+++++"},
    {"soloLane3", "++++-+++++"},
    {"soloLane4", "-----+----"},
    {"soloLane5", "-----+----"},
    {"soloLane6", "-----+----"},
    {"soloLane7", "-----+----"},
    {"soloLane8", "-----+----"},
    {"lesson/code", "----------"},
    {"lesson/save", "----------"},
    {"lesson/restart", "----------"},
    {"lesson/leave", "----------"},
    {"runs/resume", "-------+--"},
    {"runs/fork", "-------+-+"},
    {"runs/rename", "-------+-+"},
    {"runs/note", "-------+-+"},
    {"runs/show", "------++++"},
    {"runs/showOnly", "------++++"},
    {"runs/ghost", "------++++"},
    {"runs/delete", "-------+--"},
    {"runs/colourA", "-------+++"},
    {"runs/colourB", "-------+++"},
    {"runs/colourC", "-------+++"},
    {"runs/colourD", "-------+++"},
    {"runs/colourE", "-------+++"},
    {"runs/colourF", "-------+++"},
    {"runs/colourG", "-------+++"},
    {"runs/colourH", "-------+++"},
    {"references", "--------+-"},
    {"references/removeAll", "--------+-"},
    {"language/desktop", "+--++++++-"},
    {"language/en", "+--++++++-"},
};

QString sequencesOf(const Commands& commands, const QString& id)
{
    QStringList keys;
    for (const QKeySequence& key : commands.command(id).keys) {
        keys.append(key.toString(QKeySequence::PortableText));
    }
    return keys.join(' ');
}

/// The commands by themselves.
class CommandSet : public testing::Test
{
protected:
    CommandSet()
        : commands(ui::declaredCommands(), &owner)
    {
    }

    QString text(const QString& id) { return commands.action(id)->text(); }
    bool isOn(const QString& id) { return commands.action(id)->isChecked(); }

    QWidget owner;
    Commands commands;
};

} // namespace

TEST_F(CommandSet, MayBeGivenAsTheTableSays)
{
    const auto all = states();
    for (const auto& [id, row] : kTable) {
        ASSERT_EQ(static_cast<std::size_t>(row.size()), all.size()) << id.toStdString();
        ASSERT_TRUE(commands.ids().contains(id)) << id.toStdString() << " is no command";
    }
    for (std::size_t column = 0; column < all.size(); ++column) {
        commands.update(all[column]);
        for (const QString& id : commands.ids()) {
            const auto row = kTable.find(id);
            const bool expected = row == kTable.end() || row->second[static_cast<qsizetype>(column)] == '+';
            EXPECT_EQ(commands.action(id)->isEnabled() || !commands.action(id)->isVisible(), expected)
                << id.toStdString() << " in column " << column;
        }
    }
}

TEST_F(CommandSet, AreOfferedWhereTheyMakeSense)
{
    commands.update({.cores = 2});
    EXPECT_TRUE(commands.action("threads/2")->isVisible());
    EXPECT_FALSE(commands.action("threads/3")->isVisible());
    EXPECT_FALSE(commands.action("gallery")->isVisible());
    commands.update({.cores = 3, .hasExamples = true});
    EXPECT_TRUE(commands.action("threads/3")->isVisible());
    EXPECT_TRUE(commands.action("gallery")->isVisible());
}

TEST_F(CommandSet, SayWhatTheyWouldDoNow)
{
    commands.update({.session = SessionState::Paused, .undo = "Base rate & more", .cores = 2});
    EXPECT_EQ(text("start"), "Re&sume");
    EXPECT_EQ(commands.action("start")->iconText(), "Resume");
    EXPECT_EQ(text("undo"), "&Undo base rate && more");
    EXPECT_EQ(text("redo"), "&Redo");
    EXPECT_EQ(text("threads/0"), "One for each core (2)");
    commands.update({.forkable = 'C'});
    EXPECT_EQ(text("start"), "&Start");
    EXPECT_TRUE(commands.action("fork")->toolTip().startsWith("Leave C where the crosshair stands"));
    commands.update({.isReadOnly = true, .forkable = 'C'});
    EXPECT_TRUE(commands.action("fork")->toolTip().startsWith("Needs a run of this document"));
}

TEST_F(CommandSet, AreTickedAsTheWindowIs)
{
    ui::ByPanel<bool> panels;
    for (const ui::PanelId panel : ui::allPanels()) {
        panels[panel] = true;
    }
    commands.update({.lanes = 2,
                     .shownLanes = 0b110,
                     .lossScale = ui::YScale::Logarithmic,
                     .xUnit = ui::XUnit::Epochs,
                     .smoothing = 2,
                     .arePanelsOn = panels,
                     .appearance = ui::ThemeChoice::Dark,
                     .threads = 1});
    QStringList on;
    for (const QString& id : commands.ids()) {
        if (isOn(id)) {
            on.append(id);
        }
    }
    EXPECT_EQ(on.join(' '), "threads/1 showRace appearance/dark motion/desktop language/desktop showLane2 "
                            "plot/lossLogarithmic plot/dangerZone plot/epochs "
                            "plot/smoother sound/4 plot/norms");
}

TEST_F(Window, ShowsAPanelThatIsOffAtFirst)
{
    const auto* curves = find<ui::CurvesView>("curves");
    const auto isOn = [&] {
        for (const ui::PanelId panel : ui::allPanels()) {
            if (curves->options().isOn[panel] != !ui::of(panel).isOffAtFirst) {
                return true;
            }
        }
        return false;
    };
    EXPECT_FALSE(window.commands()->action("plot/norms")->isChecked());
    trigger("plot/norms");
    EXPECT_TRUE(isOn());
    EXPECT_TRUE(window.commands()->action("plot/norms")->isChecked());
    trigger("plot/norms");
    EXPECT_FALSE(isOn());
    EXPECT_FALSE(window.commands()->action("plot/norms")->isChecked());
}

/// An action ticks itself; what counts is what came of it.
TEST_F(CommandSet, TicksFollowTheStateAlone)
{
    commands.on("fullScreen", [](bool) {}); // a window that stays as it is
    commands.action("fullScreen")->trigger();
    EXPECT_FALSE(isOn("fullScreen"));
}

TEST_F(Window, HasNoTwoCommandsOfOneNameOrKey)
{
    const Commands& commands = *window.commands();
    QStringList ids = commands.ids();
    EXPECT_EQ(ids.removeDuplicates(), 0);
    QStringList keys;
    QStringList plotKeys;
    for (const QString& id : commands.ids()) {
        EXPECT_FALSE(commands.action(id)->text().isEmpty()) << id.toStdString();
        EXPECT_FALSE(commands.action(id)->whatsThis().isEmpty()) << id.toStdString();
        EXPECT_EQ(commands.action(id)->objectName(), id);
        for (const QKeySequence& key : commands.command(id).keys) {
            // Shift is needed for some of these on some keyboards, and Qt tries the key with it and without.
            const QString name = key.toString(QKeySequence::PortableText);
            EXPECT_FALSE(keys.contains(name)) << name.toStdString() << " twice";
            keys.append(name);
        }
        if (const QString key = commands.command(id).plotKey; !key.isEmpty()) {
            EXPECT_FALSE(plotKeys.contains(key)) << key.toStdString() << " twice";
            plotKeys.append(key);
        }
    }
    EXPECT_FALSE(keys.contains("Ctrl+Shift+/")) << "is Ctrl+? on many keyboards, and then neither works";
}

TEST_F(Window, NamesTheCommandsOfAMenuApart)
{
    for (const ui::Menu& menu : ui::declaredMenus()) {
        QStringList texts;
        for (const QString& entry : menu.entries) {
            if (window.commands()->ids().contains(entry)) {
                const QString text = window.commands()->action(entry)->text().section('\t', 0, 0).remove('&');
                EXPECT_FALSE(texts.contains(text)) << menu.id.toStdString() << ": " << text.toStdString();
                texts.append(text);
            }
        }
    }
}

TEST_F(Window, HasAMenuForEveryCommandAndACommandForEveryEntry)
{
    const Commands& commands = *window.commands();
    const QStringList inMenus = ui::commandsInMenus(commands);
    for (const QString& id : commands.ids()) {
        EXPECT_TRUE(inMenus.contains(id)) << id.toStdString() << " stands in no menu";
    }
    for (const QString& id : inMenus) {
        EXPECT_TRUE(commands.ids().contains(id)) << id.toStdString() << " is no command";
    }
    for (const ui::Menu& menu : ui::declaredMenus()) {
        for (const QString& entry : menu.entries) {
            if (entry.startsWith('>')) {
                EXPECT_EQ(ui::declaredMenu(entry.mid(1)).id, entry.mid(1));
            }
        }
    }
}

TEST_F(Window, DoesSomethingForEveryCommand)
{
    EXPECT_EQ(window.commands()->withoutEffect().join(' '), "");
}

TEST_F(Window, LeavesMenuKeysApartFromThoseOfTheForm)
{
    QString letters;
    for (const QAction* menu : window.menuBar()->actions()) {
        const QString text = menu->text();
        letters += text[text.indexOf('&') + 1].toUpper();
    }
    EXPECT_EQ(letters, "FEVRCLH");
    for (const QChar ofForm : QString("OSPDT")) { // optimizer, schedule, problem, seed, target
        EXPECT_FALSE(letters.contains(ofForm));
    }
}

TEST_F(Window, ListsTheKeysOfEveryCommandThatIsNotHidden)
{
    ui::Mask mask;
    mask.hidden.commands = {"addLane", "plot/nextScales"};
    window.setMask(mask);
    const ui::ShortcutsDialog dialog(*window.commands());
    const auto* table = dialog.findChild<QTableWidget*>();
    std::map<QString, QString> rows;
    for (int row = 0; row < table->rowCount(); ++row) {
        rows[table->item(row, 0)->text()] = table->item(row, 1)->text();
    }
    EXPECT_EQ(rows["Stop"], "Shift+F5");
    EXPECT_EQ(rows["Redo"], "Ctrl+Shift+Z or Ctrl+Y");
    EXPECT_EQ(rows["Whole run"], "Home (on the plots)");
    EXPECT_EQ(rows["Pause or resume"], "Space (on the plots)"); // below its other row
    EXPECT_EQ(rows.count("Add lane"), 0U);
    EXPECT_EQ(rows.count("Next Y scales"), 0U);
    EXPECT_EQ(sequencesOf(*window.commands(), "addLane"), "Ctrl+L");
}

} // namespace lrp::test
