#include <gtest/gtest.h>
#include <QApplication>
#include <QFile>
#include <QFont>
#include <QTemporaryDir>

namespace
{

/// A screen of LRP_SCREEN pixels (1366x768), which the offscreen platform makes from a file.
bool writeScreen(const QString& path)
{
    const QStringList size = qEnvironmentVariable("LRP_SCREEN", "1366x768").split('x');
    QFile file(path);
    return size.size() == 2 && file.open(QIODevice::WriteOnly) &&
           file.write(
               QString(R"({"synchronousWindowSystemEvents": true, "windowFrameMargins": false, "screens": [
        {"name": "desk", "x": 0, "y": 0, "width": %1, "height": %2, "dpr": 1, "logicalDpi": 96, "logicalBaseDpi": 96}]})")
                   .arg(size[0], size[1])
                   .toUtf8()) > 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir folder;
    const QString screen = folder.filePath("screen.json");
    if (!writeScreen(screen)) {
        return 1;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screen.toUtf8());
    qputenv("LRP_TEST", "1");
    testing::InitGoogleTest(&argc, argv);
    const QApplication application(argc, argv);
    // The guidelines compare colours as they are chosen, without the mixtures at the edges of letters.
    QFont font = QApplication::font();
    font.setStyleStrategy(QFont::NoAntialias);
    QApplication::setFont(font);
    return RUN_ALL_TESTS();
}
