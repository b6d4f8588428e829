#include <gtest/gtest.h>
#include <QApplication>

int main(int argc, char** argv)
{
    // Also when it is started by hand, the tests open no window on the desktop.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
