#include <QApplication>
#include <QMainWindow>

/// The least a Qt program does to show a window: what the start of ours is measured beside.
int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1400, 900);
    window.show();
    return QApplication::exec();
}
