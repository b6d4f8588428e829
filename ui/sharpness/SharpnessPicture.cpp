#include "ui/sharpness/SharpnessPicture.h"

#include "ui/plots/CaptionedPicture.h"
#include "ui/sharpness/SharpnessPlot.h"
#include "ui/text/Translate.h"

namespace lrp::ui
{

params::Issues writeSharpnessPicture(const SharpnessContent& content, bool dark, const QString& path)
{
    const auto in = [&content](SharpnessView view) {
        SharpnessContent seen = content;
        seen.view = view;
        return seen;
    };
    const auto drawnIn = [&in](SharpnessView view) {
        return [&in, view](QCustomPlot& plot, const PlotStyle& style) {
            auto drawn = std::make_shared<SharpnessPlot>(plot);
            drawn->setStyle(style);
            drawn->setContent(in(view));
            return drawn;
        };
    };
    const CaptionedPicture picture{
        .title = translate("sharpness", "Sharpness"),
        .caption = captionOf(in(SharpnessView::Ratio)),
        .height = 360,
        .plots = {drawnIn(SharpnessView::Ratio), drawnIn(SharpnessView::Curvature)}};
    return writeCaptioned(picture, dark, path);
}

} // namespace lrp::ui
