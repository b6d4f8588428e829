#pragma once

#include "ui/rehearsal/RowsWorker.h"

#include <optional>
#include <QPointF>
#include <vector>

class QCPAxis;
class QCPAxisRect;
class QCustomPlot;

namespace lrp::ui
{

/// The rows of a rehearsal in a plot, in a window or a picture: for each the reports above, the rate below,
/// all over the same numbers of reports. Thread: UI.
class RehearsalPlot
{
public:
    /// Lasts as long as the plot. With a worker, which belongs to the plot alone, the rows are painted beside
    /// this thread: until that is done the picture of before is seen, moved to where the rows are now, with
    /// the axes that it was made with.
    explicit RehearsalPlot(QCustomPlot& plot, RowsWorker* worker = nullptr);

    void setContent(RehearsalContent content);
    const RehearsalContent& content() const { return m_content; }
    void setLogarithmic(bool logarithmic);
    bool isLogarithmic() const { return m_isLog; }
    void setStyle(const PlotStyle& style);
    void setCross(std::optional<std::size_t> report);
    std::optional<std::size_t> cross() const { return m_cross; }
    /// What is seen is of this content, style and size.
    bool isPainted() const;

    std::optional<std::size_t> reportAt(QPointF point) const;
    /// The report nearest to this place; there is one.
    std::size_t reportNear(double pixel) const;
    /// The row over whose reports this point lies.
    std::optional<std::size_t> rowAt(QPointF point) const;
    /// Where this row shows what: the value at a height, on the axis, and the one that lies a share of the
    /// axis above another.
    double valueAt(std::size_t row, double pixel) const;
    double valueAbove(double value, double share) const;
    /// A pencil at the crosshair, at this value.
    void setPencil(std::optional<double> value);
    /// What the rows need, so that each can be read.
    int leastHeight() const;

private:
    struct Panels {
        QCPAxisRect* reports;
        QCPAxisRect* rate;
    };

    void makePanels();
    QCPAxisRect* addPanel(int row);
    void restyle();
    void restyle(QCPAxisRect* panel, bool hasNumbers);
    void followScale();
    void setScale(const RowsScale& scale);
    RehearsalFrame frameOf(std::size_t row, const RowsScale& scale) const;
    RowsSheet sheet() const;
    void paintRows(QPainter& painter);
    void paintPencil(QPainter& painter, const RehearsalFrame& frame) const;
    void takePicture(std::optional<RowsPicture> picture);

    QCustomPlot& m_plot;
    RowsWorker* m_worker;
    RehearsalContent m_content;
    std::int64_t m_version = 0; ///< of content, scale and style
    RowsScale m_scale;          ///< of the axes
    std::optional<RowsPicture> m_picture;
    PlotStyle m_style;
    std::vector<Panels> m_panels;
    std::optional<std::size_t> m_cross;
    std::optional<double> m_pencil;
    bool m_isLog = false;
};

} // namespace lrp::ui
