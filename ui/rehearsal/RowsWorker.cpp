#include "ui/rehearsal/RowsWorker.h"

#include "ui/widgets/Later.h"

#include <algorithm>
#include <QPainter>
#include <utility>

namespace lrp::ui
{

namespace
{

/// All that a row paints, up to where its rate ends.
QRectF areaOf(const RehearsalFrame& frame)
{
    constexpr double kLine = 2.0; // at the edges
    return QRectF(frame.curve.topLeft(), frame.rate.bottomRight()).adjusted(-kLine, -kLine, kLine, kLine);
}

QRectF scaled(const QRectF& area, double by)
{
    return {area.topLeft() * by, area.size() * by};
}

std::optional<RowsPicture> pictureOf(const RowsSheet& sheet, const Latest::Ticket& ticket)
{
    QImage image((QSizeF(sheet.size) * sheet.pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(sheet.pixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < sheet.frames.size(); ++i) {
        if (!ticket.isWanted()) {
            return std::nullopt;
        }
        paintRehearsal(painter, sheet.content, sheet.content.rows[i], sheet.frames[i], sheet.style);
    }
    painter.end();
    return RowsPicture(sheet, std::move(image));
}

} // namespace

void paintRows(QPainter& painter, const RowsSheet& sheet)
{
    for (std::size_t i = 0; i < sheet.frames.size(); ++i) {
        paintRehearsal(painter, sheet.content, sheet.content.rows[i], sheet.frames[i], sheet.style);
    }
}

RowsPicture::RowsPicture(const RowsSheet& sheet, QImage image)
    : m_frames(sheet.frames)
    , m_size(sheet.size)
    , m_pixelRatio(sheet.pixelRatio)
    , m_version(sheet.version)
    , m_image(std::move(image))
{
}

bool RowsPicture::isOf(const RowsSheet& sheet) const
{
    return m_version == sheet.version && m_size == sheet.size && m_pixelRatio == sheet.pixelRatio;
}

void RowsPicture::paint(QPainter& painter, const RowsSheet& now) const
{
    if (m_size == now.size && m_pixelRatio == now.pixelRatio) {
        painter.drawImage(QPointF(0.0, 0.0), m_image);
        return;
    }
    for (std::size_t i = 0; i < std::min(m_frames.size(), now.frames.size()); ++i) {
        painter.drawImage(areaOf(now.frames[i]), m_image, scaled(areaOf(m_frames[i]), m_pixelRatio));
    }
}

RowsWorker::RowsWorker(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

void RowsWorker::begin(RowsSheet sheet, Done done)
{
    m_isBusy = true;
    const Latest::Ticket ticket = m_job.next();
    // Without a ticket for later(): whoever asked is told that nothing came of it.
    later(
        &m_pool, this, [sheet = std::move(sheet), ticket] { return pictureOf(sheet, ticket); },
        [this, ticket, done = std::move(done)](const std::optional<RowsPicture>& picture) {
            m_isBusy = false;
            done(ticket.isWanted() ? picture : std::nullopt);
        });
}

} // namespace lrp::ui
