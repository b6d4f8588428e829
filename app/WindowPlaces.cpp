#include "app/WindowPlaces.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTimer>
#include <QWidget>

namespace lrp::app
{
namespace
{

/// Of a widget what is not cut off by those around it, on the screen.
QRect seenOf(const QWidget& widget)
{
    const auto onScreen = [](const QWidget& one) { return QRect(one.mapToGlobal(QPoint()), one.size()); };
    QRect seen = onScreen(widget);
    for (const QWidget* inner = &widget; !inner->isWindow(); inner = inner->parentWidget()) {
        seen &= onScreen(*inner->parentWidget());
    }
    return seen;
}

QJsonObject placesIn(const QWidget& window)
{
    const double scale = window.devicePixelRatioF();
    QJsonObject places;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const QRect seen = seenOf(*widget);
        if (widget->isVisible() && !seen.isEmpty() && !widget->objectName().startsWith("qt_")) {
            const QPoint corner = window.mapFromGlobal(seen.topLeft());
            places[widget->objectName()] = QJsonArray{corner.x() * scale, corner.y() * scale,
                                                      seen.width() * scale, seen.height() * scale};
        }
    }
    places.remove(QString());
    return places;
}

} // namespace

void writePlaces(QWidget& window)
{
    const QString path = qEnvironmentVariable("LRP_PLACES");
    if (path.isEmpty()) {
        return;
    }
    constexpr int kMilliseconds = 100;
    auto* timer = new QTimer(&window);
    QObject::connect(timer, &QTimer::timeout, &window, [&window, path, last = QJsonObject()]() mutable {
        QJsonObject places = placesIn(window);
        if (places == last) {
            return;
        }
        last = std::move(places);
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(QJsonDocument(last).toJson());
            file.commit();
        }
    });
    timer->start(kMilliseconds);
}

} // namespace lrp::app
