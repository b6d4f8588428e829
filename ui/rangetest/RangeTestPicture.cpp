#include "ui/rangetest/RangeTestPicture.h"

#include "ui/plots/CaptionedPicture.h"
#include "ui/text/Translate.h"

namespace lrp::ui
{

params::Issues writeRangeTestPicture(const RangeTestContent& content, bool dark, const QString& path)
{
    QString caption = captionOf(content) + ' ' + legendOf(content);
    const CaptionedPicture picture{.title = translate("rangetest", "Range test"),
                                   .caption = caption.replace('\n', ' '),
                                   .plots = {[&content](QCustomPlot& plot, const PlotStyle& style) {
                                       auto drawn = std::make_shared<RangeTestPlot>(plot);
                                       drawn->setStyle(style);
                                       drawn->setContent(content);
                                       return drawn;
                                   }}};
    return writeCaptioned(picture, dark, path);
}

} // namespace lrp::ui
