#include "app/Pictures.h"

#include "app/ProbeSubject.h"
#include "core/files/AtomicFile.h"
#include "core/probe/Average.h"
#include "core/probe/Boundary.h"
#include "core/probe/Interpolation.h"
#include "core/probe/LossSurface.h"
#include "core/probe/Noise.h"
#include "core/probe/RangeTest.h"
#include "core/probe/Sharpness.h"
#include "ui/averages/AveragesPicture.h"
#include "ui/boundary/BoundaryView.h"
#include "ui/classroom/ClassPicture.h"
#include "ui/classroom/ClassWords.h"
#include "ui/landscape/LandscapePicture.h"
#include "ui/noise/NoisePicture.h"
#include "ui/plots/Picture.h"
#include "ui/rangetest/RangeTestPicture.h"
#include "ui/rehearsal/RehearsalPicture.h"
#include "ui/sharpness/SharpnessPicture.h"
#include "ui/surface/LossScale.h"

#include <algorithm>
#include <clocale>
#include <QApplication>
#include <QBuffer>
#include <QHashFunctions>

namespace lrp::app
{
namespace
{

/// Qt wants one before it sets type; pictures are drawn on the platform that needs no display.
void needApplication()
{
    if (QCoreApplication::instance() != nullptr) {
        return;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // QCustomPlot draws axes in the order of a hash: the same settings shall give the same file.
    QHashSeed::setDeterministicGlobalSeed();
    static int argc = 1;
    static char name[] = "lr-playground";
    static char* argv[] = {name, nullptr};
    static QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // as for the window
}

/// The course that a run of a document took, named and coloured as there.
void showAs(const store::Run& run, std::shared_ptr<const engine::LaneRecord> measured, ui::LaneCurve& curve)
{
    curve.letter = run.colour;
    curve.name = QString::fromStdString(run.name);
    curve.run = std::move(measured);
}

std::vector<ui::LaneCurve> withoutPlans(const experiment::Experiment& experiment)
{
    std::vector<ui::LaneCurve> curves;
    for (const experiment::Lane& lane : experiment.lanes) {
        auto plan = std::make_shared<experiment::Plan>();
        plan->baseRate = optimizer::baseLr(lane.optimizer);
        curves.push_back({.plan = std::move(plan)});
    }
    return curves;
}

std::vector<ui::LaneCurve> curvesOf(const std::vector<MeasuredRace>& races)
{
    std::vector<ui::LaneCurve> all;
    for (const auto& [record, runs] : races) {
        const bool isLast = record == races.back().record;
        std::vector<ui::LaneCurve> curves =
            isLast ? ui::plannedLanes(record->experiment(), record->shape(), record.get())
                   : withoutPlans(record->experiment());
        for (std::size_t i = 0; i < curves.size(); ++i) {
            showAs(runs[i], record->lanes()[i], curves[i]);
        }
        all.insert(all.end(), curves.begin(), curves.end());
    }
    return all;
}

using Answers = std::vector<AnsweredAt>; ///< one at least

template <class A>
std::shared_ptr<const A> foundIn(const AnsweredAt& at)
{
    return {at.answer, at.answer->as<A>()};
}

params::Issues drawBoundary(const Answers& answers, const ProbeSubject& subject, const QString& path)
{
    ui::BoundaryView view;
    view.resize(800, 800);
    view.setLane(subject.letter, QString::fromStdString(subject.name));
    view.setBoundary(foundIn<probe::BoundaryGrid>(answers.back()));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    view.grab().save(&buffer, "PNG");
    return files::writeFile(path.toStdString(),
                            {buffer.data().constData(), static_cast<std::size_t>(buffer.size())});
}

params::Issues drawRangeTest(const Answers& answers, const ProbeSubject& subject, const QString& path)
{
    return ui::writeRangeTestPicture(
        {.answer = foundIn<probe::RangeTestAnswer>(answers.back()),
         .letter = subject.letter,
         .name = QString::fromStdString(subject.name),
         .lanes = {{.letter = subject.letter, .rate = optimizer::baseLr(subject.lane.optimizer)}}},
        /*dark=*/false, path);
}

params::Issues drawSharpness(const Answers& answers, const ProbeSubject& subject, const QString& path)
{
    ui::SharpnessContent content{
        .run = {.letter = subject.letter, .name = QString::fromStdString(subject.name), .course = {}},
        .others = {},
        .lastStep = subject.shape.totalSteps};
    for (const AnsweredAt& at : answers) {
        content.run.course.push_back({at.step, foundIn<probe::Curvature>(at)});
    }
    return ui::writeSharpnessPicture(content, /*dark=*/false, path);
}

params::Issues drawNoise(const Answers& answers, const ProbeSubject& subject, const QString& path)
{
    ui::NoiseContent content{.letter = subject.letter,
                             .name = QString::fromStdString(subject.name),
                             .steps = subject.shape.totalSteps};
    for (const AnsweredAt& at : answers) {
        content.course.push_back({at.step, foundIn<probe::NoiseFound>(at)});
    }
    return ui::writeNoisePicture(content, /*dark=*/false, path);
}

params::Issues drawAverages(const Answers& answers, const ProbeSubject& subject, const QString& path)
{
    const auto averages = foundIn<probe::Averages>(answers.back());
    return ui::writeAveragesPicture({.answer = averages,
                                     .letter = subject.letter,
                                     .name = QString::fromStdString(subject.name),
                                     .k = averages->best().k},
                                    /*dark=*/false, path);
}

params::Issues drawLandscape(const Answers& answers, const ProbeSubject& /*subject*/, const QString& path)
{
    return ui::writeLandscapePicture(*foundIn<probe::SurfaceGrid>(answers.back()), /*dark=*/false, path);
}

params::Issues drawBetween(const Answers& answers, const ProbeSubject& /*subject*/, const QString& path)
{
    return ui::writeBetweenPicture(*foundIn<probe::Interpolated>(answers.back()), /*dark=*/false, path);
}

/// How what a probe answers is drawn.
struct ProbePicture {
    std::string_view probe; ///< its id
    std::vector<std::string> endings;
    bool isOfCourse; ///< a curve over steps: the answers of a course make one picture
    params::Issues (*draw)(const Answers& answers, const ProbeSubject& subject, const QString& path);
};

/// nullptr: it answers in numbers.
const ProbePicture* pictureOf(const probe::Probe& probe)
{
    static const std::vector<std::string> both{"png", "svg"};
    static const std::vector<ProbePicture> pictures{
        {probe::Boundary::kInfo.id, {"png"}, false, drawBoundary},
        {probe::RangeTest::kInfo.id, both, false, drawRangeTest},
        {probe::Sharpness::kInfo.id, both, true, drawSharpness},
        {probe::Noise::kInfo.id, both, true, drawNoise},
        {probe::Average::kInfo.id, both, false, drawAverages},
        {probe::LossSurface::kInfo.id, both, false, drawLandscape},
        {probe::Interpolation::kInfo.id, both, false, drawBetween},
    };
    const auto found = std::ranges::find(pictures, probe.info().id, &ProbePicture::probe);
    return found == pictures.end() ? nullptr : &*found;
}

} // namespace

bool isPicture(const std::string& ending)
{
    return ending == "png" || ending == "svg" || ending == "pdf";
}

std::vector<experiment::Plan> plansOf(const experiment::Experiment& experiment,
                                      const experiment::Shape& shape)
{
    std::vector<experiment::Plan> plans;
    for (const experiment::Lane& lane : experiment.lanes) {
        plans.push_back(experiment::plan(lane, shape));
    }
    return plans;
}

params::Issues drawPicture(const experiment::Experiment& experiment, const experiment::Shape& shape,
                           std::shared_ptr<const engine::Record> record, const PictureLook& look,
                           const std::string& path)
{
    needApplication();
    const ui::ChartContent content{.title = QString::fromStdString(experiment.name),
                                   .lanes = ui::plannedLanes(experiment, shape, record.get()),
                                   .shape = shape,
                                   .record = std::move(record)};
    ui::ChartOptions options{.normalised = look.normalised};
    options.scales[ui::kRatePanel] = look.logarithmic ? ui::YScale::Logarithmic : ui::YScale::Linear;
    options.scales[ui::kLossPanel] = ui::lossScaleOf(experiment.problem);
    return ui::writePicture(content, options, {.dark = look.dark}, QString::fromStdString(path));
}

params::Issues drawPicture(const std::vector<MeasuredRace>& races, const std::string& path)
{
    needApplication();
    const auto& last = races.back().record;
    const ui::ChartContent content{.title = QString::fromStdString(last->experiment().name),
                                   .lanes = curvesOf(races),
                                   .shape = last->shape(),
                                   .record = last};
    ui::ChartOptions options;
    options.scales[ui::kLossPanel] = ui::lossScaleOf(last->experiment().problem);
    return ui::writePicture(content, options, {}, QString::fromStdString(path));
}

std::vector<std::string> picturesOf(const probe::Probe& probe, bool isCourse)
{
    const ProbePicture* picture = pictureOf(probe);
    const bool isDrawn = picture != nullptr && (picture->isOfCourse || !isCourse);
    return isDrawn ? picture->endings : std::vector<std::string>{};
}

params::Issues drawPicture(const probe::Probe& probe, const std::vector<AnsweredAt>& answers,
                           const ProbeSubject& subject, const std::string& path)
{
    needApplication();
    return pictureOf(probe)->draw(answers, subject, QString::fromStdString(path));
}

params::Issues drawPicture(const lesson::Lesson& lesson, const lesson::Gathering& gathering,
                           const std::string& path)
{
    needApplication();
    const ui::ClassSums sums = ui::sumsOf(lesson, gathering);
    std::vector<ui::ClassQuestion> questions;
    for (const lesson::Step& step : lesson.steps) {
        if (const auto found = sums.questions.find(step.id); found != sums.questions.end()) {
            questions.push_back(ui::classQuestion(lesson, step, found->second, {}));
            questions.back().isRevealed = true; // the lesson is over
        }
    }
    std::erase_if(questions, [](const ui::ClassQuestion& question) { return question.isEmpty(); });
    return ui::writeClassPicture(
        {.restsOn = ui::restsOn(QString::fromStdString(lesson.title), sums, questions),
         .questions = questions},
        QString::fromStdString(path));
}

params::Issues drawPicture(const ui::RehearsalContent& content, bool dark, const std::string& path)
{
    needApplication();
    return ui::writeRehearsalPicture(content, dark, QString::fromStdString(path));
}

} // namespace lrp::app
