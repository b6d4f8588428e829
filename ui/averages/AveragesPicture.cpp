#include "ui/averages/AveragesPicture.h"

#include "ui/plots/CaptionedPicture.h"
#include "ui/text/Translate.h"

namespace lrp::ui
{

params::Issues writeAveragesPicture(const AveragesContent& content, bool dark, const QString& path)
{
    const CaptionedPicture picture{.title = translate("averages", "Weight averages"),
                                   .caption = captionOf(content),
                                   .plots = {[&content](QCustomPlot& plot, const PlotStyle& style) {
                                       auto drawn = std::make_shared<AveragesPlot>(plot);
                                       drawn->setStyle(style);
                                       drawn->setContent(content);
                                       return drawn;
                                   }}};
    return writeCaptioned(picture, dark, path);
}

} // namespace lrp::ui
