#include "tests/support/FakeEngine.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/plots/CurvesView.h"
#include "ui/window/MainWindow.h"

#include <algorithm>
#include <cstdio>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <vector>

/// How long the window takes from a key typed into a field to the plan drawn anew, with eight lanes of
/// 100,000 steps: a rate of one lane, and the length, with which every lane is planned anew.
///     bench_keystroke [KEYS]
/// Prints JSON: for each field median, 95th percentile and maximum of the time to the plan, "ms", and of the
/// longest stretch in which the window's thread handled one event, "block_ms".
namespace
{

constexpr int kSteps = 100'000;

/// Knows how long the longest event took.
class Application : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth++ > 0) {
            const bool result = QApplication::notify(receiver, event);
            --m_depth;
            return result;
        }
        QElapsedTimer timer;
        timer.start();
        const bool result = QApplication::notify(receiver, event);
        m_longest = std::max(m_longest, static_cast<double>(timer.nsecsElapsed()) * 1e-6);
        --m_depth;
        return result;
    }

    double takeLongest() { return std::exchange(m_longest, 0.0); }

private:
    int m_depth = 0;
    double m_longest = 0.0; ///< milliseconds
};

/// Waits for the curves to be painted with another plan of a lane.
class PlanWatch : public QObject
{
public:
    PlanWatch(lrp::ui::MainWindow& window, std::size_t lane)
        : m_model(*window.experiment())
        , m_lane(lane)
    {
        for (QWidget* child :
             window.centralWidget()->findChild<lrp::ui::CurvesView*>()->findChildren<QWidget*>()) {
            child->installEventFilter(this);
        }
        connect(&m_model, &lrp::ui::ExperimentModel::plansChanged, this,
                [this] { m_isPlanned = m_isPlanned || plan() != m_before; });
    }

    void begin()
    {
        m_before = plan();
        m_isPlanned = m_isPainted = false;
    }

    void wait()
    {
        while (!m_isPainted) {
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents); // reported before the paint is done
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        m_isPainted = m_isPainted || (m_isPlanned && event->type() == QEvent::Paint);
        return QObject::eventFilter(watched, event);
    }

private:
    std::shared_ptr<const lrp::experiment::Plan> plan() const { return m_model.curves()[m_lane].plan; }

    lrp::ui::ExperimentModel& m_model;
    std::size_t m_lane;
    std::shared_ptr<const lrp::experiment::Plan> m_before; ///< kept, so that no other has its address
    bool m_isPlanned = false;
    bool m_isPainted = false;
};

void press(QWidget& field, int key, const QString& text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(&field, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(&field, &up);
}

void print(const char* name, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("\"%s\": [%.3f, %.3f, %.3f]", name, times[times.size() / 2], times[times.size() * 95 / 100],
                times.back());
}

/// Types another last digit, KEYS times.
void measure(Application& application, lrp::ui::MainWindow& window, const char* field, int keys)
{
    auto* line = window.findChild<QLineEdit*>(field);
    line->setFocus();
    line->end(false);
    PlanWatch watch(window, 1);
    std::vector<double> times;
    std::vector<double> blocks;
    for (int i = 0; i < keys; ++i) {
        QCoreApplication::processEvents();
        application.takeLongest();
        watch.begin();
        QElapsedTimer timer;
        timer.start();
        line->setSelection(static_cast<int>(line->text().size()) - 1, 1);
        i % 2 == 0 ? press(*line, Qt::Key_2, "2") : press(*line, Qt::Key_1, "1");
        watch.wait();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
        blocks.push_back(application.takeLongest());
    }
    std::printf("\"%s\": {", field);
    print("ms", times);
    std::printf(", ");
    print("block_ms", blocks);
    std::printf("}");
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LRP_TEST", "1");
    Application application(argc, argv);
    const int keys = argc > 1 ? std::max(10, std::atoi(argv[1])) : 100;
    lrp::ui::MainWindow window([] { return std::make_unique<lrp::test::FakeEngine>(); });
    window.resize(1400, 900);
    window.experiment()->setValue("/problem/length", kSteps);
    while (window.experiment()->canAddLane()) {
        window.experiment()->selectLane(window.experiment()->laneCount() % 3);
        window.experiment()->duplicateLane();
    }
    window.experiment()->selectLane(1);
    window.show();
    for (QElapsedTimer settling =
             [] {
                 QElapsedTimer t;
                 t.start();
                 return t;
             }();
         settling.elapsed() < 1000;) {
        QCoreApplication::processEvents();
    }
    std::printf("{");
    measure(application, window, "schedule/gamma", keys);
    std::printf(", ");
    measure(application, window, "problem/length", keys);
    std::printf("}\n");
}
