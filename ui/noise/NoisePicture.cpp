#include "ui/noise/NoisePicture.h"

#include "ui/plots/CaptionedPicture.h"
#include "ui/text/Translate.h"

namespace lrp::ui
{

params::Issues writeNoisePicture(const NoiseContent& content, bool dark, const QString& path)
{
    const CaptionedPicture picture{.title = translate("noise", "Gradient noise"),
                                   .caption = captionOf(content),
                                   .plots = {[&content](QCustomPlot& plot, const PlotStyle& style) {
                                       auto drawn = std::make_shared<NoisePlot>(plot);
                                       drawn->setStyle(style);
                                       drawn->setContent(content);
                                       return drawn;
                                   }}};
    return writeCaptioned(picture, dark, path);
}

} // namespace lrp::ui
