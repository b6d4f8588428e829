#pragma once

#include <QIcon>

class QPainter;

namespace lrp::params
{
struct Entry;
}

namespace lrp::ui
{

struct Theme;

/// Draws the shape of a schedule into `place`: the curve, a tint under it and the line of rate zero.
void paintThumbnail(QPainter& painter, const QRectF& place, const params::Entry& entry, const Theme& theme);

/// The same as an icon, in the colours of the palette. `entry` must outlive it.
QIcon makeThumbnailIcon(const params::Entry& entry);

} // namespace lrp::ui
