#include "tests/sight/Tour.h"

#include "tests/support/Folders.h"
#include "ui/commands/Commands.h"
#include "ui/lesson/LessonDesk.h"
#include "ui/plots/CurvesView.h"
#include "ui/window/Docks.h"

#include <QAbstractItemView>
#include <QDockWidget>
#include <QMenu>
#include <QTimer>
#include <set>

namespace lrp::test
{

namespace
{

/// They end the program or the tour's view of it, belong to the whole screen, or would have the rest of a
/// light tour be dark.
const std::set<QString> kNotGiven{"quit",           "whatsThis",          "fullScreen",
                                  "presenter",      "appearance/desktop", "appearance/light",
                                  "appearance/dark"};

} // namespace

Sight::Sight()
{
    window.resize(window.screen()->availableSize());
    QApplication::setActiveWindow(&window);
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    settle();
}

void Sight::settle()
{
    for (int turn = 0; turn < 2; ++turn) { // what is drawn elsewhere asks for another painting
        QCoreApplication::processEvents();
        find<ui::CurvesView>("curves")->settle();
    }
    QCoreApplication::processEvents();
}

void Sight::setDark(bool dark)
{
    trigger(dark ? "appearance/dark" : "appearance/light");
    settle();
}

void Sight::advance(int steps)
{
    engine->advance(steps);
    QTest::qWait(80); // the controller's timer, and the words, which follow less often
    settle();
}

void Sight::tourWindow(bool dark, const Visit& visit)
{
    setDark(dark);
    visitWindow(visit, "at first");
    visitDocks(visit, "at first");
    model.selectLane(1);
    type("schedule/step_size", "2000"); // of 1,500: a finding
    type("optimizer/lr", "-1");
    visitWindow(visit, "with a wrong setting");
    trigger("undo");
    type("optimizer/lr", "0.4");
    trigger("start");
    advance(400);
    engine->diverge(0);
    advance(200);
    visitWindow(visit, "during a run");
    trigger("pause");
    visitDocks(visit, "during a run");
    trigger("pause");
    advance(2000);
    visitWindow(visit, "after a run");
    selectSomething();
    visitDocks(visit, "after a run");
    EXPECT_FALSE(window.open("/no/such/file.json"));
    trigger("showLane2");
    visitWindow(visit, "with a message and a hidden lane");
    trigger("showLane2");
}

void Sight::tour(bool dark, const Visit& visit)
{
    tourWindow(dark, visit);
    visitMenus(visit);
    visitCommands(visit);
    visitLesson(visit);
}

void Sight::visitWindow(const Visit& visit, const std::string& where)
{
    settle();
    visit(window, where);
}

void Sight::visitDocks(const Visit& visit, const std::string& when)
{
    for (const ui::Dock& dock : ui::declaredDocks()) {
        window.docks()->bring(dock.id);
        settle();
        QDockWidget* shown = window.docks()->dock(dock.id);
        visit(shown->isFloating() ? *static_cast<QWidget*>(shown) : window,
              dock.title.toStdString() + " " + when);
    }
    trigger("resetLayout");
    settle();
}

void Sight::selectSomething()
{
    for (auto* view : window.findChildren<QAbstractItemView*>()) {
        if (view->isVisible() && view->model() != nullptr && !view->selectionModel()->hasSelection()) {
            view->setCurrentIndex(view->indexAt(QPoint(4, 4)));
        }
    }
}

void Sight::visitMenus(const Visit& visit)
{
    for (auto* menu : window.findChildren<QMenu*>()) {
        if (menu->isEmpty()) {
            continue;
        }
        menu->popup(QPoint(0, 0));
        visit(*menu, "menu " + menu->title().toStdString());
        menu->close();
    }
}

/// Whatever a command opens; dialogs that wait for an answer are closed after being seen.
void Sight::visitCommands(const Visit& visit)
{
    for (const ui::Command& command : ui::declaredCommands()) {
        if (kNotGiven.contains(command.id) || !action(command.id)->isEnabled()) {
            continue;
        }
        const std::string where = "command " + command.id.toStdString();
        QTimer::singleShot(0, &window, [&] {
            if (QApplication::activeModalWidget() != nullptr) {
                visitEntered(visit, where);
            }
        });
        trigger(command.id);
        QCoreApplication::processEvents();
        visitEntered(visit, where);
    }
}

void Sight::visitEntered(const Visit& visit, const std::string& where)
{
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (top != &window && top->isVisible() && top->inherits("QDialog")) {
            QTest::qWait(50); // previews and lists come a moment later
            visit(*top, where);
            top->close();
        }
    }
}

void Sight::visitLesson(const Visit& visit)
{
    trigger("resetLayout");
    ASSERT_TRUE(
        window.openLesson(QString::fromStdString(resourcesFolder() + "/lessons/why-decay.lesson.md")));
    for (int page = 0; page < 3; ++page) {
        visitWindow(visit, "page " + std::to_string(page + 1) + " of a lesson");
        QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
    }
}

} // namespace lrp::test
