#include "ui/report/Report.h"

#include "core/files/AtomicFile.h"
#include "core/probe/RangeTestFindings.h"
#include "ui/plots/Picture.h"
#include "ui/report/ReportText.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QBuffer>
#include <qcustomplot.h>
#include <QPdfWriter>
#include <QTextDocument>

namespace lrp::ui
{

namespace
{

constexpr QSize kPage(794, 1123); ///< A4 in pixels of 1/96 inch
constexpr int kPageMargin = 48;
constexpr int kGap = 12;
constexpr int kLeastChart = 300; ///< its height
constexpr QSize kContent(kPage.width() - 2 * kPageMargin, kPage.height() - 2 * kPageMargin);

/// A text as wide as the page allows.
class Text
{
public:
    void set(const QString& html, int pixels)
    {
        QFont font = QApplication::font();
        font.setPixelSize(pixels);
        m_document.setDefaultFont(font);
        m_document.setDocumentMargin(0);
        m_document.setHtml(html);
        m_document.setTextWidth(kContent.width());
    }
    int height() const { return qCeil(m_document.size().height()); }
    void paint(QPainter& painter, int y)
    {
        painter.save();
        painter.translate(kPageMargin, y);
        painter.setPen(Theme::make(false).text);
        m_document.drawContents(&painter);
        painter.restore();
    }

private:
    QTextDocument m_document;
};

/// The texts above and below the chart, as large as they can be.
struct Page {
    Text settings;
    Text results;
    int pixels = 0; ///< of the type

    Page(const Report& report, const std::vector<LaneFinding>& findings)
    {
        constexpr int kLargest = 11;
        constexpr int kLeast = 7;
        for (pixels = kLargest; pixels > kLeast; --pixels) {
            if (fits(report, findings, findings.size())) {
                return;
            }
        }
        for (std::size_t shown = findings.size(); !fits(report, findings, shown) && shown > 0; --shown) {
        }
    }

    int chartHeight() const { return kContent.height() - settings.height() - results.height() - 2 * kGap; }

private:
    bool fits(const Report& report, const std::vector<LaneFinding>& findings, std::size_t shown)
    {
        settings.set(reportSettings(report), pixels);
        results.set(reportResults(report, findings, shown), pixels);
        return chartHeight() >= kLeastChart;
    }
};

ChartContent chartOf(const Report& report)
{
    return {.lanes = plannedLanes(report.experiment, report.shape, report.record.get()),
            .shape = report.shape,
            .record = report.record,
            .zone = report.zone};
}

std::vector<LaneFinding> findingsOf(const Report& report, const std::vector<LaneCurve>& lanes)
{
    std::vector<LaneFinding> findings;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        const experiment::Lane& lane = report.experiment.lanes[i];
        const std::string pointer = "/lanes/" + std::to_string(i);
        const experiment::Plan& plan = *lanes[i].plan;
        const experiment::Shape planned = experiment::remainder(report.shape, plan.firstStep);
        for (experiment::Finding& finding : experiment::findings(lane, planned, plan, pointer)) {
            findings.push_back({lane.letter, std::move(finding)});
        }
        if (i < report.tests.size()) {
            for (experiment::Finding& finding :
                 probe::findingsOf(report.tests[i], lane, report.shape, plan, pointer)) {
                findings.push_back({lane.letter, std::move(finding)});
            }
        }
    }
    return findings;
}

void paint(QCPPainter& painter, const Report& report)
{
    const ChartContent content = chartOf(report);
    Page page(report, findingsOf(report, content.lanes));
    page.settings.paint(painter, kPageMargin);
    const int chartTop = kPageMargin + page.settings.height() + kGap;
    QFont font = QApplication::font();
    font.setPixelSize(page.pixels);
    painter.save();
    painter.setFont(font);
    painter.translate(kPageMargin, chartTop);
    paintPicture(content, report.options, {kContent.width(), page.chartHeight()}, painter);
    painter.restore();
    page.results.paint(painter, chartTop + page.chartHeight() + kGap);
}

} // namespace

ReportHeights heightsOf(const Report& report)
{
    const Page page(report, findingsOf(report, chartOf(report).lanes));
    return {.settings = page.settings.height(),
            .chart = page.chartHeight(),
            .results = page.results.height(),
            .page = kContent.height()};
}

params::Issues writeReport(const Report& report, const QString& path)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(QString::fromStdString(report.experiment.name));
    writer.setResolution(kPdfDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QCPPainter painter;
    painter.begin(&writer);
    paint(painter, report);
    painter.end();
    const QByteArray& bytes = buffer.data();
    return files::writeFile(path.toStdString(), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace lrp::ui
