#include "tests/ui/Window.h"
#include "ui/commands/Commands.h"
#include "ui/window/Docks.h"
#include "ui/window/MaskFile.h"

#include <algorithm>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

namespace lrp::toys
{
namespace
{

/// Whether the action stands in the menu, or in one below it.
bool stands(const QAction* action, const QWidget* menu)
{
    const QList<QAction*> entries = menu->actions();
    return std::any_of(entries.begin(), entries.end(), [action](const QAction* entry) {
        return entry == action || (entry->menu<QMenu*>() != nullptr && stands(action, entry->menu<QMenu*>()));
    });
}

class DockRecipe : public test::Window
{
protected:
    QDockWidget* dock() const { return window.docks()->dock(QStringLiteral("toyDock")); }
    QAction* command() const { return window.commands()->action(QStringLiteral("showToy")); }
};

TEST_F(DockRecipe, GivesADockInItsPlace)
{
    ASSERT_NE(dock(), nullptr);
    EXPECT_TRUE(dock()->isVisible());
    EXPECT_EQ(dock()->windowTitle(), "Toy");
    EXPECT_EQ(dock()->widget()->objectName(), "toy");
    EXPECT_EQ(window.dockWidgetArea(dock()), Qt::BottomDockWidgetArea);
}

TEST_F(DockRecipe, GivesACommandInTheMenu)
{
    ASSERT_NE(command(), nullptr);
    EXPECT_EQ(command()->text(), "Toy");
    EXPECT_TRUE(stands(command(), window.menuBar()));
    command()->trigger();
    EXPECT_FALSE(dock()->isVisible());
    command()->trigger();
    EXPECT_TRUE(dock()->isVisible());
}

TEST_F(DockRecipe, IsSavedWithTheLayoutAndPutBack)
{
    const QTemporaryDir folder;
    QSettings layout(folder.filePath("window.conf"), QSettings::IniFormat);
    dock()->hide();
    window.docks()->save(layout);
    trigger("resetLayout");
    EXPECT_TRUE(dock()->isVisible());
    window.docks()->restore(layout);
    EXPECT_FALSE(dock()->isVisible());
}

TEST_F(DockRecipe, IsHiddenByMasks)
{
    window.setMask(ui::maskFromJson(params::Json::parse(R"({"hidden": {"docks": ["toyDock"]}})")).value());
    EXPECT_FALSE(dock()->isVisible());
    EXPECT_FALSE(command()->isVisible());
    window.setMask({});
    EXPECT_TRUE(dock()->isVisible());
}

} // namespace
} // namespace lrp::toys
