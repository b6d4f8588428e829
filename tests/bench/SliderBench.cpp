#include "tests/support/FakeEngine.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/plots/CurvesView.h"
#include "ui/window/MainWindow.h"

#include <algorithm>
#include <cstdio>
#include <QApplication>
#include <QElapsedTimer>
#include <QSlider>
#include <vector>

/// How long the window takes from a slider's new value to the plan drawn anew, with eight lanes of 1,500
/// steps.
///     bench_slider [MOVES]
/// Prints median, 95th percentile and maximum in milliseconds; a frame lasts 16.
namespace
{

/// Says whether the curves have been painted since it was last asked.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(lrp::ui::CurvesView& view)
    {
        for (QWidget* child : view.findChildren<QWidget*>()) {
            child->installEventFilter(this);
        }
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        m_isPainted = m_isPainted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }

    void wait()
    {
        for (m_isPainted = false; !m_isPainted;) {
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        }
        QCoreApplication::processEvents(
            QEventLoop::AllEvents); // the paint has been reported before it is done
    }

private:
    bool m_isPainted = false;
};

void measure(lrp::ui::MainWindow& window, const char* name, int moves)
{
    auto* slider = window.findChild<QSlider*>(name);
    PaintWatch watch(*window.centralWidget()->findChild<lrp::ui::CurvesView*>());
    std::vector<double> times;
    for (int i = 0; i < moves; ++i) {
        QCoreApplication::processEvents();
        QElapsedTimer timer;
        timer.start();
        slider->setValue((i % 2 == 0 ? 300 : 650) + i % 50); // far enough for a value of its own each time
        watch.wait();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
    }
    std::sort(times.begin(), times.end());
    std::printf("slider %-28s median %6.2f ms   95 %% %6.2f ms   max %6.2f ms\n", name,
                times[times.size() / 2], times[times.size() * 95 / 100], times.back());
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LRP_TEST", "1");
    const QApplication application(argc, argv);
    const int moves = argc > 1 ? std::max(10, std::atoi(argv[1])) : 200;
    lrp::ui::MainWindow window([] { return std::make_unique<lrp::test::FakeEngine>(); });
    window.resize(1400, 900);
    while (window.experiment()->canAddLane()) {
        window.experiment()->selectLane(window.experiment()->laneCount() % 3);
        window.experiment()->duplicateLane();
    }
    window.experiment()->selectLane(1);
    window.show();
    measure(window, "optimizer/lr/slider", moves);
    measure(window, "schedule/gamma/slider", moves);
    measure(window, "schedule/step_size/slider", moves);
}
