#include "ui/shapes/ShapesBoard.h"
#include "ui/shapes/ShapesChart.h"
#include "ui/shapes/ShapesPage.h"

#include "core/schedule/Schedule.h"
#include "ui/experiment/ExperimentModel.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <QApplication>
#include <QElapsedTimer>
#include <vector>

/// How long the shapes of schedules take to be drawn anew, over a run of 100,000 steps: `redraw` until
/// another look is painted, `replan` until another length is planned and painted, and `block`, the longest
/// stretch in which the window's thread handled one event meanwhile.
///     bench_shapes [SHAPES [ROUNDS]]
/// Prints JSON: [median, 95th percentile, maximum] in milliseconds.
namespace
{

using namespace lrp;

constexpr std::int64_t kSteps = 100'000;

/// Knows how long the longest event took.
class Application : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        if (--m_depth == 0) {
            m_longest = std::max(m_longest, static_cast<double>(timer.nsecsElapsed()) * 1e-6);
        }
        return result;
    }

    double takeLongest() { return std::exchange(m_longest, 0.0); }

private:
    int m_depth = 0;
    double m_longest = 0.0; ///< milliseconds
};

void print(const char* name, std::vector<double> times, const char* after)
{
    std::sort(times.begin(), times.end());
    std::printf("\"%s\": [%.3f, %.3f, %.3f]%s", name, times[times.size() / 2], times[times.size() * 95 / 100],
                times.back(), after);
}

void wait(const ui::ShapesPage& page)
{
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents);
    } while (!page.isSettled());
    QCoreApplication::processEvents(QEventLoop::AllEvents);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    Application application(argc, argv);
    const int shapes = argc > 1 ? std::atoi(argv[1]) : 24;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 30;
    ui::ExperimentModel experiment;
    ui::ShapesPage page(&experiment);
    page.resize(1400, 800);
    page.show();
    ui::ShapesCommon common = page.board()->common();
    common.steps = kSteps;
    page.board()->setCommon(common, "steps");
    const auto& entries = schedule::entries();
    for (int i = 0; i < shapes; ++i) {
        page.board()->add(entries[static_cast<std::size_t>(i) % entries.size()]);
    }
    wait(page);
    application.takeLongest();

    std::vector<double> redraws;
    std::vector<double> replans;
    std::vector<double> blocks;
    const auto measure = [&](std::vector<double>& times, auto&& change) {
        QElapsedTimer timer;
        timer.start();
        change();
        blocks.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
        wait(page);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
        blocks.back() = std::max(blocks.back(), application.takeLongest());
    };
    for (int round = 0; round < rounds; ++round) {
        measure(redraws, [&] {
            ui::ShapesLook look = page.board()->look();
            look.divisor =
                look.divisor == ui::ShapesDivisor::Peak ? ui::ShapesDivisor::Mean : ui::ShapesDivisor::Peak;
            page.board()->setLook(look);
        });
        measure(replans, [&] {
            common.steps = kSteps + round % 2;
            page.board()->setCommon(common, "steps");
        });
    }
    std::printf("{");
    print("redraw", redraws, ", ");
    print("replan", replans, ", ");
    print("block", blocks, "}\n");
    return 0;
}
