#include "core/engine/Record.h"
#include "ui/plots/CurvesView.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <malloc.h>
#include <QApplication>
#include <qcustomplot.h>
#include <random>
#include <string>
#include <time.h>
#include <vector>

/// What eight lanes of a million noisy samples cost the window.
///     bench_replot [SAMPLES [ROUNDS [cpu]]]
/// Prints JSON: for each thing done, milliseconds from the call until everything is painted (`total`) and the
/// longest time the thread was away from its event loop (`block`), each as [median, 95th percentile,
/// maximum]; and bytes per kept sample, from what malloc has given out. With `cpu` it is the
/// time this thread was given, whatever else ran.
namespace
{

using namespace lrp;

constexpr int kLanes = 8;
constexpr std::int64_t kSpare = 20'000; ///< steps left for the live ticks

bool isCpuTime = false;

double now()
{
    timespec time{};
    clock_gettime(isCpuTime ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

/// Measures how long each event, or other work between two looks at the queue, takes.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0) {
            return QApplication::notify(receiver, event);
        }
        ++m_depth;
        const double begin = now();
        const bool result = QApplication::notify(receiver, event);
        longest = std::max(longest, now() - begin);
        --m_depth;
        return result;
    }

    double longest = 0.0;

private:
    int m_depth = 0;
};

struct Times {
    std::vector<double> total, block;
};

std::string summary(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    char text[96];
    std::snprintf(text, sizeof text, "[%.2f, %.2f, %.2f]", times[times.size() / 2],
                  times[times.size() * 95 / 100], times.back());
    return text;
}

class Bench
{
public:
    Bench(TimedApplication& application, std::int64_t samples, int rounds)
        : m_application(application)
        , m_samples(samples)
        , m_rounds(rounds)
    {
        m_shape = {.trainExamples = 400,
                   .validationExamples = 100,
                   .stepsPerEpoch = 25,
                   .totalSteps = samples + kSpare,
                   .evaluateEvery = 1000};
        experiment::Experiment experiment;
        for (int i = 0; i < kLanes; ++i) {
            ui::LaneCurve curve{.letter = static_cast<char>('A' + i),
                                .name = QStringLiteral("lane %1").arg(i)};
            const auto plan = std::make_shared<experiment::Plan>();
            for (std::int64_t t = 0; t < m_shape.totalSteps; ++t) {
                plan->rates.push_back(rateAt(i, t));
            }
            curve.plan = plan;
            m_lanes.push_back(std::move(curve));
            experiment::Lane lane;
            lane.letter = m_lanes.back().letter;
            experiment.lanes.push_back(std::move(lane));
        }
        const std::size_t before = bytesInUse();
        m_record = std::make_shared<engine::Record>(std::move(experiment));
        m_record->setShape(m_shape);
        m_record->state = engine::RunState::Running;
        const double begin = now();
        append(samples);
        m_appendNanoseconds = 1e6 * (now() - begin) / static_cast<double>(kLanes * samples);
        m_recordBytes = perSample(before);
    }

    void run()
    {
        ui::CurvesView view;
        m_view = &view;
        view.resize(1400, 800);
        view.setLanes(m_lanes, m_shape);
        view.show();
        settle();
        auto& plot = *view.findChild<QCustomPlot*>();

        const std::size_t before = bytesInUse();
        measure("open", [&](int) {
            view.setRecord(nullptr);
            settle();
            return [&] { view.setRecord(m_record); };
        });
        m_plotBytes = perSample(before);
        measure("replot", [&](int) { return [&] { plot.replot(QCustomPlot::rpImmediateRefresh); }; });
        measure("resize", [&](int i) { return [&, i] { view.resize(i % 2 == 0 ? 1390 : 1400, 800); }; });
        measure("zoom", [&](int i) { return [&, i] { i % 8 < 4 ? view.zoomIn() : view.zoomOut(); }; });
        view.zoomIn();
        settle();
        measure("pan", [&](int i) { return [&, i] { view.pan(i % 2 == 0 ? 0.1 : -0.1); }; });
        view.resetView();
        measure("smoothing", [&](int i) { return [&, i] { view.setSmoothing(i % 2 == 0 ? 0.97 : 0.9); }; });
        measure("x unit", [&](int i) {
            return [&, i] { view.setXUnit(i % 2 == 0 ? ui::XUnit::Epochs : ui::XUnit::Steps); };
        });
        measure("idle tick", [&](int) { return [&] { view.refresh(); }; });
        measure("live tick", [&](int) {
            append(100);
            return [&] { view.refresh(); };
        });
        std::printf("  \"append_ns\": %.1f,\n  \"record_bytes_per_sample\": %.2f,\n"
                    "  \"plot_bytes_per_sample\": %.2f\n",
                    m_appendNanoseconds, m_recordBytes, m_plotBytes);
    }

private:
    static double rateAt(int lane, std::int64_t step)
    {
        return 0.4 * (1.0 + std::cos(1e-5 * static_cast<double>((lane + 1) * step))) / 2.0;
    }

    static std::size_t bytesInUse()
    {
        const auto info = mallinfo2();
        return info.uordblks + info.hblkhd;
    }

    double perSample(std::size_t before) const
    {
        return (static_cast<double>(bytesInUse()) - static_cast<double>(before)) /
               static_cast<double>(kLanes * m_samples);
    }

    void append(std::int64_t steps)
    {
        for (std::size_t i = 0; i < kLanes; ++i) {
            engine::LaneRecord& lane = *m_record->lanes()[i];
            const std::int64_t end = std::min(lane.steps + steps, m_shape.totalSteps);
            for (std::int64_t t = lane.steps; t < end; ++t) {
                const float loss = std::exp(-3e-6f * static_cast<float>(t)) * m_noise(m_random);
                if (t % m_shape.evaluateEvery == 0) {
                    lane.evaluations.append({t, loss, loss, 0.5});
                }
                lane.samples.append(
                    {.step = t, .lr = rateAt(static_cast<int>(i), t), .loss = loss, .momentum = 0.9});
            }
            lane.steps = end;
            lane.trainNanoseconds = end * 1000;
            lane.status = engine::LaneStatus::Running;
        }
    }

    /// Until nothing is queued any more, and nothing being painted elsewhere.
    void settle()
    {
        for (int quiet = 0; quiet < 3;) {
            const double begin = now();
            QCoreApplication::processEvents(m_view->isSettled() ? QEventLoop::AllEvents
                                                                : QEventLoop::WaitForMoreEvents);
            quiet = m_view->isSettled() && now() - begin < 0.1 ? quiet + 1 : 0;
        }
    }

    /// `prepare(round)` comes back with what is timed.
    template <class Prepare>
    void measure(const char* name, Prepare&& prepare)
    {
        Times times;
        for (int i = 0; i < m_rounds; ++i) {
            settle();
            const auto act = prepare(i);
            m_application.longest = 0.0;
            const double begin = now();
            act();
            const double call = now() - begin;
            settle();
            times.total.push_back(now() - begin);
            times.block.push_back(std::max(call, m_application.longest));
        }
        std::printf("  \"%s\": {\"total_ms\": %s, \"block_ms\": %s},\n", name, summary(times.total).c_str(),
                    summary(times.block).c_str());
        std::fflush(stdout);
    }

    TimedApplication& m_application;
    ui::CurvesView* m_view = nullptr;
    std::int64_t m_samples;
    int m_rounds;
    experiment::Shape m_shape{};
    std::vector<ui::LaneCurve> m_lanes;
    std::shared_ptr<engine::Record> m_record;
    std::mt19937 m_random{1};
    std::lognormal_distribution<float> m_noise{0.0F, 0.5F};
    double m_appendNanoseconds = 0.0;
    double m_recordBytes = 0.0;
    double m_plotBytes = 0.0;
};

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    TimedApplication application(argc, argv);
    const std::int64_t samples = argc > 1 ? std::max(1000, std::atoi(argv[1])) : 1'000'000;
    const int rounds = argc > 2 ? std::max(10, std::atoi(argv[2])) : 40;
    isCpuTime = argc > 3;
    std::printf("{\n");
    Bench(application, samples, rounds).run();
    std::printf("}\n");
}
