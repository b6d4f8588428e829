#include "tests/ui/Window.h"
#include "core/experiment/Presets.h"
#include "ui/files/ExperimentFiles.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>

namespace lrp::test
{

namespace
{

QString written(const QTemporaryDir& folder, const QByteArray& content)
{
    const QString path = folder.filePath("experiment.json");
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return path;
}

} // namespace

TEST_F(Window, OpensReadyWithThePreset)
{
    EXPECT_EQ(window.windowTitle(), "[*]Three schedules, one network – LR Playground");
    EXPECT_EQ(model.curves().size(), 3U);
    EXPECT_EQ(status(), "Ready · press Start (F5) to race three lanes");
    EXPECT_FALSE(window.isWindowModified());
}

TEST_F(Window, SavesAndOpensAnExperiment)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("mine.json");
    type("optimizer/lr", "0.123");
    EXPECT_TRUE(window.isWindowModified());
    ASSERT_TRUE(window.files()->save(path));
    EXPECT_FALSE(window.isWindowModified());
    const params::Json before = model.json();

    trigger("new");
    EXPECT_EQ(text("optimizer/lr"), "0.4");
    ASSERT_TRUE(window.open(path));
    EXPECT_EQ(model.json(), before);
    EXPECT_EQ(text("optimizer/lr"), "0.123");
}

TEST_F(Window, KeepsTheExperimentWhenAFileIsBroken)
{
    const QTemporaryDir folder;
    const params::Json before = model.json();
    EXPECT_FALSE(window.open(written(folder, "{\"problem\": ")));
    EXPECT_EQ(model.json(), before);
    EXPECT_TRUE(find<QWidget>("messageBar")->isVisible());
    EXPECT_TRUE(find<QLabel>("messageBar/text")->text().contains("is not JSON"));
}

TEST_F(Window, ListsEverythingThatIsWrongWithAFile)
{
    const QTemporaryDir folder;
    auto json = experiment::toJson(experiment::threeSchedules());
    json["problem"]["batch_size"] = 0;
    json["lanes"][1]["schedule"]["step_size"] = "x";
    EXPECT_FALSE(window.open(written(folder, QByteArray::fromStdString(json.dump()))));
    const QString text = find<QLabel>("messageBar/text")->text();
    EXPECT_TRUE(text.contains("/problem/batch_size")) << text.toStdString();
    EXPECT_TRUE(text.contains("/lanes/1/schedule/step_size")) << text.toStdString();
}

TEST_F(Window, DoesNotSaveWrongSettings)
{
    const QTemporaryDir folder;
    type("problem/batch_size", "0");
    EXPECT_FALSE(window.files()->save(folder.filePath("mine.json")));
    EXPECT_FALSE(QFile::exists(folder.filePath("mine.json")));
    EXPECT_TRUE(find<QLabel>("messageBar/text")->text().contains("Batch size is 0"));
}

TEST_F(Window, OpensAFileThatIsDroppedOnIt)
{
    const QTemporaryDir folder;
    auto json = experiment::toJson(experiment::threeSchedules());
    json["name"] = "Dropped";
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(written(folder, QByteArray::fromStdString(json.dump())))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    EXPECT_EQ(model.experiment().name, "Dropped");
}

TEST_F(Window, DoesNotTakeTypedCharactersForCommands)
{
    trigger("start");
    const auto calls = engine->calls;
    find<QLineEdit>("optimizer/lr")->setFocus();
    type("optimizer/lr", "0.12");
    EXPECT_EQ(text("optimizer/lr"), "0.12");
    EXPECT_EQ(engine->calls, calls);
    EXPECT_TRUE(model.isLaneShown(0));
}

TEST_F(Window, NamesEveryFieldForScreenReaders)
{
    for (const auto* line : window.findChildren<QLineEdit*>()) {
        const bool named = !line->accessibleName().isEmpty() || line->objectName() == "seed" ||
                           line->objectName() == "target";
        EXPECT_TRUE(named) << line->objectName().toStdString();
    }
}

} // namespace lrp::test
