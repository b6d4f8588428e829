#include "ui/sharpness/SharpnessContent.h"

#include "ui/text/Translate.h"

#include <algorithm>
#include <cstdlib>

namespace lrp::ui
{

QString captionOf(const SharpnessContent& content)
{
    const probe::CurvatureCourse& course = content.run.course;
    if (course.empty()) {
        return {};
    }
    const std::string words = content.view == SharpnessView::Ratio ? probe::captionOfRatios(course)
                                                                   : probe::captionOfCurvatures(course);
    return translate("sharpness", "Lane %1 %2.")
               .arg(QChar::fromLatin1(content.run.letter))
               .arg(content.run.name) +
           '\n' + QString::fromStdString(words).trimmed();
}

QString readingOf(const SharpnessContent& content, std::int64_t step)
{
    const probe::CurvatureAt* at = nearestTo(content.run.course, step);
    return at != nullptr ? QString::fromStdString(probe::readingOf(*at)) : QString();
}

const probe::CurvatureAt* nearestTo(const probe::CurvatureCourse& course, std::int64_t step)
{
    const auto nearest = std::ranges::min_element(
        course, {}, [step](const probe::CurvatureAt& at) { return std::abs(at.step - step); });
    return nearest != course.end() ? &*nearest : nullptr;
}

} // namespace lrp::ui
