#include "ui/presenter/WallWorker.h"

#include "ui/widgets/Later.h"

#include <utility>

namespace lrp::ui
{

namespace
{

/// Paints into `image`, if that is as large. A pointer, so that nobody copies what was painted.
std::shared_ptr<WallPicture> paintedBy(WallPainter& painter, const Wall& wall, QSize size, QImage image)
{
    auto picture = std::make_shared<WallPicture>();
    picture->axes = painter.paint(image, size, wall);
    picture->image = std::move(image);
    picture->changed = painter.changed();
    return picture;
}

} // namespace

WallWorker::WallWorker(QObject* parent)
    : QObject(parent)
    , m_painter(std::make_shared<WallPainter>())
{
    m_pool.setMaxThreadCount(1); // the painter is nobody else's meanwhile
}

WallWorker::~WallWorker() = default;

void WallWorker::paint(Wall wall, QSize size)
{
    if (m_isBusy) {
        m_next = std::make_unique<Wanted>(Wanted{std::move(wall), size});
    } else {
        begin({std::move(wall), size});
    }
}

void WallWorker::begin(Wanted wanted)
{
    m_isBusy = true;
    later(
        &m_pool, this,
        [painter = m_painter, wanted = std::move(wanted),
         image = std::exchange(m_spare, QImage())]() mutable {
            return paintedBy(*painter, wanted.wall, wanted.size, std::move(image));
        },
        [this](const std::shared_ptr<WallPicture>& picture) { finish(std::move(*picture)); });
}

void WallWorker::finish(WallPicture picture)
{
    m_spare = std::exchange(m_picture, std::move(picture)).image;
    m_isBusy = false;
    if (const auto next = std::move(m_next)) {
        begin(std::move(*next));
    }
    Q_EMIT painted(m_picture.changed);
}

void WallWorker::paintSlide(Slide slide, std::function<void(QImage)> take)
{
    later(
        &m_pool, this, [slide = std::move(slide)] { return imageOf(slide); },
        [take = std::move(take)](const QImage& image) { take(image); });
}

} // namespace lrp::ui
