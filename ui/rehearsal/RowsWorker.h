#pragma once

#include "ui/rehearsal/RehearsalPainter.h"
#include "ui/widgets/Latest.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <vector>

namespace lrp::ui
{

/// What rows are painted with, and where.
struct RowsSheet {
    RehearsalContent content;
    std::vector<RehearsalFrame> frames; ///< one for each row
    PlotStyle style;
    QSize size; ///< of the plot
    double pixelRatio = 1.0;
    std::int64_t version = 0; ///< another one with other content, scale or style
};

/// All rows in one go, some milliseconds each. Thread: any.
void paintRows(QPainter& painter, const RowsSheet& sheet);

/// Rows as they have been painted.
class RowsPicture
{
public:
    RowsPicture(const RowsSheet& sheet, QImage image);

    bool isOf(const RowsSheet& sheet) const;
    /// The axes that they were painted with.
    const RowsScale& scale() const { return m_frames.front().scale; }
    /// Each row where it is now. Takes a millisecond.
    void paint(QPainter& painter, const RowsSheet& now) const;

private:
    std::vector<RehearsalFrame> m_frames;
    QSize m_size;
    double m_pixelRatio;
    std::int64_t m_version;
    QImage m_image;
};

/// Paints rows, one sheet at a time, on a thread of its own. What is still being painted when it is destroyed
/// is given up. Thread: UI.
class RowsWorker : public QObject
{
public:
    using Done = std::function<void(std::optional<RowsPicture> picture)>;

    explicit RowsWorker(QObject* parent);

    bool isBusy() const { return m_isBusy; }
    /// Must not be busy. `done` is called later, on this thread; without a picture, if it was forgotten.
    void begin(RowsSheet sheet, Done done);
    /// Nobody wants to see what is being painted.
    void forget() { m_job.forget(); }

private:
    QThreadPool m_pool;
    Latest m_job; ///< forgotten before the pool waits
    bool m_isBusy = false;
};

} // namespace lrp::ui
