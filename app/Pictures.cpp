#include "app/Pictures.h"

#include "ui/plots/Picture.h"

#include <QApplication>
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
    const ui::PictureContent content{.title = QString::fromStdString(experiment.name),
                                     .lanes = ui::plannedLanes(experiment, shape),
                                     .shape = shape,
                                     .record = std::move(record),
                                     .rateScale =
                                         look.logarithmic ? ui::YScale::Logarithmic : ui::YScale::Linear,
                                     .normalised = look.normalised,
                                     .dark = look.dark};
    return ui::writePicture(content, QString::fromStdString(path));
}

} // namespace lrp::app
