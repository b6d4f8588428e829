#include "ui/files/RecentFiles.h"
#include "tests/ui/Window.h"
#include "ui/files/ExperimentFiles.h"
#include "ui/widgets/WindowSettings.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace lrp::test
{

namespace
{

QStringList titles(ui::RecentFiles& menu)
{
    Q_EMIT menu.aboutToShow();
    QStringList texts;
    for (const QAction* action : menu.actions()) {
        if (!action->isSeparator()) {
            texts.append(action->text());
        }
    }
    return texts;
}

} // namespace

class RecentFiles : public testing::Test
{
protected:
    RecentFiles() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path()); }

    QString makeFile(const QString& name)
    {
        const QString path = folder.filePath(name);
        EXPECT_TRUE(QFile(path).open(QIODevice::WriteOnly));
        return path;
    }
    QString titleOf(const QString& name) { return name + " – " + folder.path(); }

    QTemporaryDir folder;
};

TEST_F(RecentFiles, AreListedOnceTheLastOneFirst)
{
    ui::RecentFiles menu(false, {});
    EXPECT_EQ(titles(menu), QStringList{"No file was opened or saved yet"});
    for (const char* name : {"a.json", "b&c.json", "a.json"}) {
        menu.add(makeFile(name));
    }
    menu.add("");
    EXPECT_EQ(titles(menu), (QStringList{titleOf("a.json"), titleOf("b&&c.json"), "&Clear list"}));
}

TEST_F(RecentFiles, AreTenAtMost)
{
    ui::RecentFiles menu(false, {});
    for (int i = 0; i < 12; ++i) {
        menu.add(makeFile(QString::number(i)));
    }
    EXPECT_EQ(menu.paths().size(), 10);
    EXPECT_EQ(menu.paths().back(), folder.filePath("2"));
}

TEST_F(RecentFiles, AreLeftOutWhileTheyDoNotExist)
{
    ui::RecentFiles menu(false, {});
    menu.add(makeFile("a.json"));
    menu.add(makeFile("b.json"));
    QFile::remove(folder.filePath("b.json"));
    EXPECT_EQ(titles(menu), (QStringList{titleOf("a.json"), "&Clear list"}));
    makeFile("b.json");
    EXPECT_EQ(titles(menu).front(), titleOf("b.json"));
}

/// Which a window that was cut off leaves in the folder, whatever the settings know of it.
TEST_F(RecentFiles, AreFollowedByTheLatestDocumentsWithoutAName)
{
    ASSERT_TRUE(QDir(folder.path()).mkdir("documents"));
    const QDateTime now = QDateTime::currentDateTime();
    for (int i = 0; i < 7; ++i) {
        QFile file(makeFile(QString("documents/Untitled %1.lrp").arg(i)));
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.setFileTime(now.addSecs(i), QFileDevice::FileModificationTime));
    }
    makeFile("documents/notes.txt");
    ui::RecentFiles menu(false, folder.filePath("documents"));
    EXPECT_EQ(titles(menu), (QStringList{"No file was opened or saved yet", "Untitled 6", "Untitled 5",
                                         "Untitled 4", "Untitled 3", "Untitled 2"}));

    QString chosen;
    QObject::connect(&menu, &ui::RecentFiles::chosen, [&](const QString& path) { chosen = path; });
    menu.actions().back()->trigger();
    EXPECT_EQ(chosen, folder.filePath("documents/Untitled 2.lrp"));
}

TEST_F(RecentFiles, AreForgottenOnDemand)
{
    ui::RecentFiles menu(true, {});
    menu.add(makeFile("a.json"));
    Q_EMIT menu.aboutToShow();
    menu.actions().back()->trigger();
    EXPECT_TRUE(menu.paths().isEmpty());
    EXPECT_TRUE(ui::RecentFiles(true, {}).paths().isEmpty());
}

TEST_F(RecentFiles, AreRememberedOnlyWhereSettingsAre)
{
    ui::RecentFiles without(false, {});
    without.add(makeFile("a.json"));
    EXPECT_FALSE(ui::windowSettings().contains("recentFiles"));

    ui::RecentFiles(true, {}).add(makeFile("b.json"));
    EXPECT_EQ(ui::RecentFiles(true, {}).paths(), QStringList{folder.filePath("b.json")});
    EXPECT_EQ(without.paths(), QStringList{folder.filePath("a.json")});
}

TEST_F(Window, OffersWhatWasOpenedAndSavedAndOpensIt)
{
    const QTemporaryDir folder;
    auto* menu = find<ui::RecentFiles>("recentFiles");
    type("problem/batch_size", "32");
    ASSERT_TRUE(window.files()->save(folder.filePath("a.json")));
    type("problem/batch_size", "64");
    ASSERT_TRUE(window.files()->save(folder.filePath("b.json")));
    trigger("new");
    EXPECT_FALSE(window.open(folder.filePath("none.json")));
    EXPECT_EQ(menu->paths(), (QStringList{folder.filePath("b.json"), folder.filePath("a.json")}));

    Q_EMIT menu->aboutToShow();
    menu->actions()[1]->trigger();
    EXPECT_EQ(model.value("/problem/batch_size"), 32);
    EXPECT_EQ(window.files()->path(), folder.filePath("a.json"));
    EXPECT_EQ(menu->paths().front(), folder.filePath("a.json"));
}

} // namespace lrp::test
