#include "ui/draw/FrameHand.h"
#include "ui/plots/Chart.h"
#include "ui/plots/CurvesView.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <vector>

/// A key frame that is dragged over the rates of eight lanes of many steps: from the mouse's move until
/// everything is painted.
///     bench_drag [STEPS [MOVES]]
/// Prints JSON: milliseconds, [median, 95th percentile, maximum].
namespace
{

using namespace lrp;

void show(ui::CurvesView& view, std::int64_t steps)
{
    std::vector<ui::LaneCurve> lanes;
    for (char letter = 'A'; letter <= 'H'; ++letter) {
        const auto plan = std::make_shared<experiment::Plan>();
        for (std::int64_t step = 0; step < steps; ++step) {
            plan->rates.push_back(0.4 * (1.0 - static_cast<double>(step) / static_cast<double>(steps)));
        }
        lanes.push_back({.letter = letter, .name = QString(QLatin1Char(letter)), .plan = plan});
    }
    view.setLanes(std::move(lanes), {.trainExamples = 1000,
                                     .validationExamples = 100,
                                     .stepsPerEpoch = 100,
                                     .totalSteps = steps,
                                     .evaluateEvery = 100});
    view.resize(1400, 800);
    view.show();
    QApplication::processEvents();
    view.settle();
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const std::int64_t steps = argc > 1 ? std::atoll(argv[1]) : 100'000;
    const int moves = argc > 2 ? std::atoi(argv[2]) : 200;
    ui::CurvesView view;
    show(view, steps);
    auto* hand = new ui::FrameHand(&view);
    const auto last = static_cast<double>(steps);
    hand->hold({.letter = 'A',
                .frames = {{0, 0.0, keyframe::Transition::Linear},
                           {0.1 * last, 0.4, keyframe::Transition::Cosine},
                           {last, 0.01}},
                .domain = {.from = 0.0, .to = last},
                .stepsPerEpoch = 100});
    hand->choose(1);
    auto* plot = view.findChild<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    const QPointF start = hand->chosenPixel();
    const auto send = [&](QEvent::Type type, QPointF at, Qt::MouseButtons buttons) {
        QMouseEvent event(type, at, plot->mapToGlobal(at),
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, buttons, {});
        QApplication::sendEvent(plot, &event);
    };
    send(QEvent::MouseButtonPress, start, Qt::LeftButton);
    std::vector<double> times;
    for (int i = 1; i <= moves; ++i) {
        QElapsedTimer timer;
        timer.start();
        send(QEvent::MouseMove, start + QPointF(20 + i % 300, i % 60), Qt::LeftButton);
        QApplication::processEvents();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
    }
    send(QEvent::MouseButtonRelease, start, Qt::NoButton);
    std::ranges::sort(times);
    std::printf("{\"drag_ms\": [%.3f, %.3f, %.3f]}\n", times[times.size() / 2],
                times[times.size() * 95 / 100], times.back());
    return 0;
}
