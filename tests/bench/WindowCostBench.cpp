#include "app/TrainingModule.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/session/SessionController.h"
#include "ui/window/MainWindow.h"

#include <chrono>
#include <cstdio>
#include <QApplication>

/// What drawing costs training: eight lanes of the preset as fast as possible, once without a window and once
/// in one that draws them all, with the same engine. Prints both in seconds, as JSON.
///     bench_window_cost [STEPS]
namespace
{

using Clock = std::chrono::steady_clock;

double seconds(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

double headless(lrp::engine::Engine& engine, const lrp::experiment::Experiment& experiment)
{
    const auto begin = Clock::now();
    engine.start(experiment);
    engine.wait();
    return seconds(begin);
}

double inWindow(lrp::ui::MainWindow& window)
{
    const auto begin = Clock::now();
    window.start();
    while (window.session()->state() != lrp::ui::SessionState::Ended) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return seconds(begin);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("LRP_TEST", "1");
    const QApplication application(argc, argv);
    const auto engine = lrp::app::loadEngine();
    lrp::ui::MainWindow window([] { return lrp::app::loadEngine(); });
    window.resize(1400, 900);
    while (window.experiment()->canAddLane()) {
        window.experiment()->selectLane(window.experiment()->laneCount() % 3);
        window.experiment()->duplicateLane();
    }
    window.experiment()->setValue("/problem/length", argc > 1 ? std::atoll(argv[1]) : 200'000);
    window.session()->setPace(static_cast<int>(lrp::ui::paces().size()) - 1); // as fast as possible
    window.show();
    const auto experiment = window.experiment()->experiment();
    inWindow(window); // loads the module, warms both up
    headless(*engine, experiment);
    const double drawn = inWindow(window);
    std::printf("{\"window_s\": %.4f, \"headless_s\": %.4f}\n", drawn, headless(*engine, experiment));
}
