#include "ui/report/ReportText.h"

#include "core/params/Text.h"
#include "core/summary/Summary.h"
#include "ui/report/SettingsText.h"
#include "ui/scores/ScoreModel.h"
#include "ui/style/Theme.h"
#include "ui/text/FigureText.h"

#include <QCoreApplication>
#include <QFont>
#include <span>
#include <vector>

namespace lrp::ui
{

using params::Field;
using params::Json;

namespace
{

constexpr qsizetype kMostOfAName = 60;
constexpr qsizetype kMostOfSettings = 400;

QString tr(const char* text)
{
    return QCoreApplication::translate("lrp::ui::Report", text);
}

QString html(const QString& text)
{
    return text.toHtmlEscaped();
}

QString number(std::int64_t value)
{
    return counted(value);
}

/// The problem in a sentence.
QString problemText(const Report& report, const Json& problem)
{
    const experiment::Shape& shape = report.shape;
    std::vector<Field> rest;
    for (const Field& field : experiment::problemFields()) {
        if (field.key != "batch_size" && field.key != "length" && field.key != "length_unit" &&
            field.key != "seed" && field.key != "evaluate_every") {
            rest.push_back(field);
        }
    }
    QStringList parts{
        settingsText(problem["dataset"], dataset::entries()),
        settingsText(problem["model"], model::entries()),
        tr("%1, batch %2").arg(stepsText(shape.totalSteps), number(report.experiment.problem.batchSize)),
        tr("%1 an epoch").arg(stepsText(shape.stepsPerEpoch)),
        tr("evaluated every %1").arg(shape.evaluateEvery == 1 ? tr("step") : stepsText(shape.evaluateEvery)),
        tr("%1 examples to train, %2 to validate")
            .arg(number(shape.trainExamples), number(shape.validationExamples))};
    parts += changedSettings(problem, rest);
    parts << tr("seed %1").arg(report.experiment.problem.seed);
    return shortened(parts.join(" · "), 2 * kMostOfSettings);
}

QString letterCell(char letter)
{
    const QColor colour = Theme::make(false).lane(letter);
    return QStringLiteral("<td bgcolor=\"%1\" align=\"center\"><b><font color=\"%2\">%3</font></b></td>")
        .arg(colour.name(), inkOn(colour).name(), QString(QLatin1Char(letter)));
}

QString cellOf(const QString& text)
{
    return "<td>" + html(text) + "</td>";
}

QString laneRow(const experiment::Lane& lane)
{
    const Json json = experiment::toJson(lane);
    QStringList plain = changedSettings(json, experiment::laneFields());
    return "<tr>" + letterCell(lane.letter) +
           cellOf(shortened(QString::fromStdString(lane.name), kMostOfAName)) +
           cellOf(shortened(settingsText(json["optimizer"], optimizer::entries()), kMostOfSettings)) +
           cellOf(shortened(
               (QStringList{settingsText(json["schedule"], schedule::entries())} + plain).join(" · "),
               kMostOfSettings)) +
           "</tr>";
}

QString headCell(const QString& text, const char* align = "left")
{
    return QStringLiteral("<th align=\"%1\"><font color=\"%2\">%3</font></th>")
        .arg(align, Theme::make(false).muted.name(), html(text).replace('\n', "<br>"));
}

QString table(const QString& rows)
{
    return "<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\">" + rows + "</table>";
}

/// The score table of the window, without what its settings decide.
QString scores(const Report& report)
{
    ScoreModel model;
    model.setRecord(report.record);
    std::vector<int> columns{ScoreModel::Status,         ScoreModel::TrainingLast,   ScoreModel::TrainingBest,
                             ScoreModel::ValidationLast, ScoreModel::ValidationBest, ScoreModel::AccuracyLast,
                             ScoreModel::AccuracyBest};
    for (int column = ScoreModel::ColumnCount; column < model.columnCount(); ++column) {
        columns.push_back(column); // of optional channels
    }
    const auto alignOf = [](int column) { return column == ScoreModel::Status ? "left" : "right"; };
    QString head = headCell({}) + headCell(tr("Lane"));
    for (const int column : columns) {
        head +=
            headCell(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), alignOf(column));
    }
    QString rows = "<tr>" + head + "</tr>";
    for (int row = 0; row < model.rowCount(); ++row) {
        const engine::LaneRecord& lane = *report.record->lanes()[static_cast<std::size_t>(row)];
        rows += "<tr>" + letterCell(lane.letter) +
                cellOf(shortened(QString::fromStdString(lane.name), kMostOfAName));
        for (const int column : columns) {
            const QModelIndex index = model.index(row, column);
            const QString text = html(model.data(index, Qt::DisplayRole).toString());
            const bool isBest = model.data(index, Qt::FontRole).value<QFont>().bold();
            rows += QStringLiteral("<td align=\"%1\">%2</td>")
                        .arg(alignOf(column), isBest ? "<b>" + text + "</b>" : text);
        }
        rows += "</tr>";
    }
    return table(rows);
}

QString inWords(const Report& report)
{
    summary::Subject subject = summary::subjectOf(report.record);
    for (summary::Lane& lane : subject.lanes) {
        lane.name = params::shortened(lane.name, kMostOfAName);
    }
    return "<p>" + html(QString::fromStdString(summary::textOf(subject))) + "</p>";
}

QString findingRow(const LaneFinding& found)
{
    const bool isWarning = found.finding.severity == experiment::Severity::Warning;
    return "<tr>" + letterCell(found.letter) + cellOf(isWarning ? tr("Warning") : tr("Note")) +
           cellOf(QString::fromStdString(found.finding.text)) + "</tr>";
}

} // namespace

QString reportSettings(const Report& report)
{
    const QString muted = Theme::make(false).muted.name();
    const QString name = shortened(QString::fromStdString(report.experiment.name), 2 * kMostOfAName);
    QString lanes = "<tr>" + headCell({}) + headCell(tr("Lane")) + headCell(tr("Optimizer")) +
                    headCell(tr("Schedule")) + "</tr>";
    for (const experiment::Lane& lane : report.experiment.lanes) {
        lanes += laneRow(lane);
    }
    return QStringLiteral("<h1>%1</h1><p><font color=\"%2\">%3</font></p><p>%4</p>")
               .arg(html(name.isEmpty() ? tr("Experiment") : name), muted,
                    tr("LR Playground · %1")
                        .arg(dateText(report.date)),
                    html(problemText(report, experiment::toJson(report.experiment)["problem"]))) +
           table(lanes);
}

QString reportResults(const Report& report, const std::vector<LaneFinding>& findings, std::size_t shown)
{
    QString rows;
    for (const LaneFinding& found : std::span(findings).first(shown)) {
        rows += findingRow(found);
    }
    if (shown < findings.size()) {
        rows += "<tr><td></td><td></td>" +
                cellOf((findings.size() - shown == 1
                            ? tr("One more finding, which the window shows")
                            : tr("%1 more findings, which the window shows").arg(findings.size() - shown))) +
                "</tr>";
    }
    const QString figures = report.record ? scores(report) + inWords(report) : QString();
    return rows.isEmpty() ? figures : figures + "<p></p>" + table(rows);
}

} // namespace lrp::ui
