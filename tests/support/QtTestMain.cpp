#include "tests/support/QtTestMain.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QMutex>

#include <utility>

namespace lrp::test
{

namespace
{

QMutex mutex;
QStringList warnings;

void collect(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    // What the offscreen platform says about itself is nothing of ours.
    const bool platform = text.startsWith("This plugin does not support");
    if (type != QtDebugMsg && type != QtInfoMsg && !platform) {
        const QMutexLocker lock(&mutex);
        warnings.append(text);
    }
}

class FailOnWarning : public testing::EmptyTestEventListener
{
    void OnTestEnd(const testing::TestInfo&) override
    {
        for (const QString& warning : takeQtWarnings()) {
            ADD_FAILURE() << "Qt warned: " << warning.toStdString();
        }
    }
};

} // namespace

QStringList takeQtWarnings()
{
    const QMutexLocker lock(&mutex);
    return std::exchange(warnings, {});
}

} // namespace lrp::test

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LRP_TEST", "1");
    testing::InitGoogleTest(&argc, argv);
    const QApplication application(argc, argv);
    qInstallMessageHandler(lrp::test::collect);
    // In front of the default printer, so that a failure added here still counts for the test.
    auto& listeners = testing::UnitTest::GetInstance()->listeners();
    auto* printer = listeners.Release(listeners.default_result_printer());
    listeners.Append(printer);
    listeners.Append(new lrp::test::FailOnWarning);
    return RUN_ALL_TESTS();
}
