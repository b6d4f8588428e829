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
    const auto isOneOf = [id = probe.info().id](std::initializer_list<std::string_view> ids) {
        return std::ranges::find(ids, id) != ids.end();
    };
    if (isOneOf({probe::Noise::kInfo.id, probe::Sharpness::kInfo.id})) { // curves over steps
        return {"png", "svg"};
    }
    if (isCourse) {
        return {};
    }
    if (isOneOf({probe::RangeTest::kInfo.id, probe::Average::kInfo.id, probe::LossSurface::kInfo.id,
                 probe::Interpolation::kInfo.id})) {
        return {"png", "svg"};
    }
    return isOneOf({probe::Boundary::kInfo.id}) ? std::vector<std::string>{"png"}
                                                : std::vector<std::string>{};
}

params::Issues drawPicture(const std::vector<AnsweredAt>& answers, const ProbeSubject& subject,
                           const std::string& path)
{
    needApplication();
    const QString name = QString::fromStdString(subject.name);
    const probe::AnswerPtr& answer = answers.back().answer;
    if (answer->as<probe::NoiseFound>() != nullptr) {
        ui::NoiseContent content{.letter = subject.letter, .name = name, .steps = subject.shape.totalSteps};
        for (const AnsweredAt& at : answers) {
            content.course.push_back({at.step, {at.answer, at.answer->as<probe::NoiseFound>()}});
        }
        return ui::writeNoisePicture(content, /*dark=*/false, QString::fromStdString(path));
    }
    if (const auto* averages = answer->as<probe::Averages>()) {
        return ui::writeAveragesPicture(
            {.answer = {answer, averages}, .letter = subject.letter, .name = name, .k = averages->best().k},
            /*dark=*/false, QString::fromStdString(path));
    }
    if (answer->as<probe::Curvature>() != nullptr) {
        ui::SharpnessContent content{.run = {.letter = subject.letter, .name = name, .course = {}},
                                     .others = {},
                                     .lastStep = subject.shape.totalSteps};
        for (const AnsweredAt& at : answers) {
            content.run.course.push_back({at.step, {at.answer, at.answer->as<probe::Curvature>()}});
        }
        return ui::writeSharpnessPicture(content, /*dark=*/false, QString::fromStdString(path));
    }
    if (const auto* test = answer->as<probe::RangeTestAnswer>()) {
        return ui::writeRangeTestPicture(
            {.answer = {answer, test},
             .letter = subject.letter,
             .name = name,
             .lanes = {{.letter = subject.letter, .rate = optimizer::baseLr(subject.lane.optimizer)}}},
            /*dark=*/false, QString::fromStdString(path));
    }
    if (const auto* grid = answer->as<probe::SurfaceGrid>()) {
        return ui::writeLandscapePicture(*grid, /*dark=*/false, QString::fromStdString(path));
    }
    if (const auto* line = answer->as<probe::Interpolated>()) {
        return ui::writeBetweenPicture(*line, /*dark=*/false, QString::fromStdString(path));
    }
    ui::BoundaryView view;
    view.resize(800, 800);
    view.setLane(subject.letter, name);
    view.setBoundary({answer, answer->as<probe::BoundaryGrid>()});
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    view.grab().save(&buffer, "PNG");
    return files::writeFile(path, {buffer.data().constData(), static_cast<std::size_t>(buffer.size())});
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
