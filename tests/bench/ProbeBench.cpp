#include "app/TrainingModule.h"
#include "core/probe/Boundary.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/session/SessionController.h"
#include "ui/session/SessionProbes.h"

#include <cstdio>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>

/// How often the decision boundary of a lane is new while the preset's race runs at the pace that the program
/// begins with, for so many seconds. Prints the seconds from one answer to the next, on average, as JSON.
///     bench_probe [SECONDS]
int main(int argc, char** argv)
{
    using namespace lrp;
    qputenv("LRP_TEST", "1");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    ui::ExperimentModel experiment;
    ui::SessionController session([] { return app::loadEngine(); });
    ui::ProbeWatch* watch = session.probes()->watch(probe::Boundary{}, &session);
    watch->setLane('A');

    int answers = 0;
    QElapsedTimer since; // the first answer
    double last = 0.0;
    QObject::connect(watch, &ui::ProbeWatch::answered, [&](const probe::AnswerPtr& answer) {
        if (answer == nullptr) {
            return;
        }
        if (!since.isValid()) {
            since.start();
            return;
        }
        ++answers;
        last = static_cast<double>(since.nsecsElapsed()) * 1e-9;
    });
    session.start(experiment.experiment());
    const double wanted = argc > 1 ? std::atof(argv[1]) : 3.0;
    while (last < wanted && session.state() != ui::SessionState::Ended) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    if (answers == 0) {
        std::fprintf(stderr, "the race ended before the boundary was answered twice\n");
        return 1;
    }
    std::printf("{\"seconds_an_answer\": %.5f}\n", last / answers);
}
