#include "core/model/Surfaces.h"
#include "core/surface/GradientNoise.h"
#include "ui/surface/SurfaceView.h"

#include <algorithm>
#include <cstdio>
#include <QApplication>
#include <QTest>
#include <time.h>
#include <vector>

/// What eight lanes that walk on a surface cost the window.
///     bench_surface [SIDE [FRAMES]]
/// Prints JSON: the processor's time for a frame, in ms, as [median, 95th percentile, maximum], in a view of
/// so many pixels each way, with trails of 500 steps that move by four steps a frame.
namespace
{

using namespace lrp;

constexpr int kLanes = 8;
constexpr int kStepsAFrame = 4;

double now()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

/// Descends with noise, as a trainer does.
class Descent
{
public:
    Descent(const surface::Surface& surface, std::uint64_t seed, double rate)
        : m_surface(surface)
        , m_noise(seed, 1.0)
        , m_rate(rate)
        , m_at(surface.start)
    {
        engine::StretchColumns::Recorded recorded{};
        recorded[channel::placeInKept(channel::id("weight_0"))] = true;
        recorded[channel::placeInKept(channel::id("weight_1"))] = true;
        m_lane->stretches.begin(0, 1, recorded);
    }

    void step()
    {
        const surface::Point slope = m_surface.at(m_at).gradient;
        const surface::Point noise = m_noise.at(m_step);
        for (std::size_t i = 0; i < 2; ++i) {
            m_at[i] -= m_rate * (slope[i] + noise[i]);
        }
        engine::StretchColumns::Values values{};
        values[channel::placeInKept(channel::id("weight_0"))] = static_cast<float>(m_at[0]);
        values[channel::placeInKept(channel::id("weight_1"))] = static_cast<float>(m_at[1]);
        m_lane->stretches.append(++m_step, values);
    }

    const std::shared_ptr<engine::LaneRecord>& lane() const { return m_lane; }

private:
    surface::Surface m_surface;
    surface::GradientNoise m_noise;
    double m_rate;
    surface::Point m_at;
    std::int64_t m_step = 0;
    std::shared_ptr<engine::LaneRecord> m_lane = std::make_shared<engine::LaneRecord>();
};

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int side = argc > 1 ? std::atoi(argv[1]) : 400;
    const int frames = argc > 2 ? std::atoi(argv[2]) : 300;

    const auto surface = model::TwoBasins{}.surface();
    std::vector<Descent> lanes;
    std::vector<ui::Walker> walkers;
    for (int i = 0; i < kLanes; ++i) {
        lanes.emplace_back(surface, static_cast<std::uint64_t>(i), 0.05 * (i + 1));
        walkers.push_back({static_cast<char>('A' + i), "lane", ui::Walk(lanes.back().lane(), surface.start)});
    }
    ui::SurfaceView view;
    view.resize(side, side);
    view.setSurface(surface, "Two basins");
    view.setWalkers(std::move(walkers));
    view.show();
    if (!QTest::qWaitFor([&] { return view.isMapped(); })) {
        return 1;
    }
    std::vector<double> times;
    for (int frame = 0; frame < frames; ++frame) {
        for (Descent& lane : lanes) {
            for (int i = 0; i < kStepsAFrame; ++i) {
                lane.step();
            }
        }
        const double begin = now();
        view.repaint();
        times.push_back(now() - begin);
    }
    std::sort(times.begin(), times.end());
    std::printf("{\"frame_ms\": [%.3f, %.3f, %.3f]}\n", times[times.size() / 2],
                times[times.size() * 95 / 100], times.back());
    return 0;
}
