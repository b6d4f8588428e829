#include "core/engine/Record.h"
#include "ui/presenter/WallPainter.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <QApplication>
#include <QPainter>
#include <random>
#include <time.h>
#include <vector>

/// How long a frame of the presenter takes: eight smoothed lanes with noisy losses.
///     bench_presenter [STEPS [FRAMES [cpu]]]
/// Prints JSON: [median, 95th percentile, maximum] in milliseconds for each size. `light` and `dark`: of
/// frames in which every lane has made some steps; `whole`: in which all is painted anew, as after a zoom;
/// `stroked`: a painter strokes as many such curves, the plain way. With `cpu` it is the time this thread was
/// given, whatever else ran.
namespace
{

using namespace lrp;

constexpr int kLanes = 8;

bool isCpuTime = false;

double now()
{
    timespec time{};
    clock_gettime(isCpuTime ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

class Bench
{
public:
    Bench(std::int64_t steps, int frames)
        : m_steps(steps)
        , m_frames(frames)
    {
        const std::int64_t total = steps + 4 * (frames + 1) * kStepsAFrame;
        m_wall.shape = {.trainExamples = 400,
                        .validationExamples = 100,
                        .stepsPerEpoch = 25,
                        .totalSteps = total,
                        .evaluateEvery = 1000};
        m_wall.title = "Which of eight schedules ends lowest?";
        m_wall.clock = "00:12";
        m_wall.step = "step 100,000 of 100,000";
        m_wall.state = "Running eight lanes";
        m_wall.font = QApplication::font();
        m_wall.options.scales[ui::kLossPanel] = ui::YScale::Logarithmic;
        for (int i = 0; i < kLanes; ++i) {
            const auto plan = std::make_shared<experiment::Plan>();
            for (std::int64_t t = 0; t < total; ++t) {
                plan->rates.push_back(rateAt(i, t));
            }
            auto run = std::make_shared<engine::LaneRecord>();
            run->samples.reserve(total);
            m_runs.push_back(run);
            m_wall.lanes.push_back({.letter = static_cast<char>('A' + i),
                                    .name = QStringLiteral("schedule %1").arg(i),
                                    .plan = plan,
                                    .run = run,
                                    .shape = m_wall.shape});
        }
        train(steps);
    }

    void run()
    {
        for (const QSize size : {QSize(1920, 1080), QSize(3840, 2160)}) {
            for (const bool dark : {false, true}) {
                m_wall.dark = dark;
                print(size, dark ? "dark" : "light", measure(size, m_frames));
            }
            print(size, "whole", measureWhole(size));
            print(size, "stroked", measureStroked(size));
            std::fflush(stdout);
        }
        std::printf("  \"steps\": %lld\n", static_cast<long long>(m_steps));
    }

private:
    static constexpr std::int64_t kStepsAFrame = 50;

    static double rateAt(int lane, std::int64_t step)
    {
        return 0.4 * (1.0 + std::cos(1e-5 * static_cast<double>((lane + 1) * step))) / 2.0;
    }

    void train(std::int64_t steps)
    {
        for (std::size_t i = 0; i < m_runs.size(); ++i) {
            engine::LaneRecord& run = *m_runs[i];
            const std::int64_t end = run.steps + steps;
            for (std::int64_t t = run.steps; t < end; ++t) {
                const float loss = std::exp(-3e-5f * static_cast<float>(t)) * m_noise(m_random);
                if (t % m_wall.shape.evaluateEvery == 0) {
                    run.evaluations.append({t, loss, loss, 0.5});
                }
                run.samples.append(
                    {.step = t, .lr = rateAt(static_cast<int>(i), t), .loss = loss, .momentum = 0.9});
            }
            run.steps = end;
            run.status = engine::LaneStatus::Running;
        }
    }

    static void print(QSize size, const char* what, std::vector<double> times)
    {
        std::sort(times.begin(), times.end());
        std::printf("  \"%dx%d %s\": [%.2f, %.2f, %.2f],\n", size.width(), size.height(), what,
                    times[times.size() / 2], times[times.size() * 95 / 100], times.back());
    }

    template <class Paint>
    static double timed(Paint&& paint)
    {
        const double begin = now();
        paint();
        return now() - begin;
    }

    std::vector<double> measure(QSize size, int frames)
    {
        ui::WallPainter painter;
        QImage image;
        painter.paint(image, size, m_wall);
        std::vector<double> times;
        for (int frame = 0; frame < frames; ++frame) {
            train(kStepsAFrame);
            times.push_back(timed([&] { painter.paint(image, size, m_wall); }));
        }
        return times;
    }

    std::vector<double> measureWhole(QSize size)
    {
        ui::WallPainter painter;
        QImage image;
        std::vector<double> times;
        for (int frame = 0; frame < m_frames / 2; ++frame) {
            m_wall.dark = !m_wall.dark;
            times.push_back(timed([&] { painter.paint(image, size, m_wall); }));
        }
        return times;
    }

    /// As many lines of such width and noise, in pieces, which is the quickest that a painter does.
    std::vector<double> measureStroked(QSize size)
    {
        constexpr int kPiece = 16;
        const ui::PresenterLayout layout = ui::PresenterLayout::of(size);
        QImage image(size, QImage::Format_RGB32);
        const auto line = [&](double noise) {
            std::vector<QPointF> points;
            const QRectF& plot = layout.lossPlot;
            for (double x = 0.0; x < plot.width(); x += 0.5) {
                points.emplace_back(plot.left() + x,
                                    plot.center().y() + noise * plot.height() * m_noise(m_random));
            }
            return points;
        };
        const auto smooth = line(0.01);
        const auto restless = line(0.1);
        return {timed([&] {
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            const auto stroke = [&](const std::vector<QPointF>& points, double width) {
                painter.setPen(QPen(Qt::darkBlue, width));
                for (int first = 0; first + 1 < static_cast<int>(points.size()); first += kPiece) {
                    const int count = std::min(kPiece + 1, static_cast<int>(points.size()) - first);
                    painter.drawPolyline(points.data() + first, count);
                }
            };
            for (int lane = 0; lane < kLanes; ++lane) {
                stroke(smooth, layout.sizes.curve); // the rate
                stroke(restless, layout.sizes.raw);
                stroke(smooth, layout.sizes.curve); // the loss
            }
        })};
    }

    std::int64_t m_steps;
    int m_frames;
    ui::Wall m_wall;
    std::vector<std::shared_ptr<engine::LaneRecord>> m_runs;
    std::mt19937 m_random{1};
    std::lognormal_distribution<float> m_noise{0.0F, 0.5F};
};

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const std::int64_t steps = argc > 1 ? std::max(1000, std::atoi(argv[1])) : 100'000;
    const int frames = argc > 2 ? std::max(5, std::atoi(argv[2])) : 40;
    isCpuTime = argc > 3;
    std::printf("{\n");
    Bench(steps, frames).run();
    std::printf("}\n");
}
