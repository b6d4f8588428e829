#include "ui/text/TypedNumber.h"

#include <charconv>
#include <cmath>
#include <QRegularExpression>
#include <string>

namespace lrp::ui
{

QString withPoint(const QString& typed)
{
    // Not one to three digits, a comma and three more: thousands look so. None begin with a nought.
    static const QRegularExpression decimal(
        "^(\\s*[+-]?(?![1-9]\\d{0,2},\\d{3}(?!\\d))\\d*),(\\d+)(?![\\d.,])");
    return QString(typed).replace(decimal, "\\1.\\2");
}

std::optional<double> numberFrom(const QString& typed)
{
    QString text = withPoint(typed).trimmed();
    if (text.startsWith('+')) {
        text.remove(0, 1);
    }
    const std::string bytes = text.toStdString();
    double number = 0.0;
    const auto [end, error] = std::from_chars(bytes.data(), bytes.data() + bytes.size(), number);
    const bool isRead = error == std::errc{} && end == bytes.data() + bytes.size() && std::isfinite(number);
    return isRead ? std::optional(number) : std::nullopt;
}

} // namespace lrp::ui
