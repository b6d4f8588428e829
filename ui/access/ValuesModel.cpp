#include "ui/access/ValuesModel.h"

#include "core/engine/Series.h"
#include "ui/plots/Course.h"
#include "ui/plots/Readout.h"
#include "ui/text/FigureText.h"

#include <algorithm>
#include <cmath>
#include <QStringList>

namespace lrp::ui
{

namespace
{

constexpr int kStep = 0;
constexpr int kEpoch = 1;
constexpr int kFirstValue = 2;
constexpr std::size_t kMostRatesAtATime = 200'000; // a millisecond or two

/// What was measured at this very step; nothing where nothing was.
std::optional<double> valueAt(const engine::LaneRecord& run, channel::Id id, std::int64_t step)
{
    if (of(id).every == channel::Every::Step) {
        const auto sample = sampleAt(run, step);
        return !sample           ? std::nullopt
               : id == kRate     ? std::optional(sample->lr)
               : id == kMomentum ? std::optional(sample->momentum)
                                 : std::optional(sample->loss);
    }
    if (of(id).every == channel::Every::Evaluation) {
        const auto evaluation = evaluationAt(run, step);
        return !evaluation || evaluation->step != step ? std::nullopt
               : id == kValidationLoss                 ? std::optional(evaluation->validationLoss)
               : id == kAverageLoss                    ? std::optional(evaluation->averageLoss)
               : id == channel::id("accuracy")         ? std::optional(evaluation->accuracy)
                                                       : std::optional(evaluation->trainingLoss);
    }
    const engine::Series series(run, id);
    const std::size_t place = series.firstAtOrAfter(step);
    return step >= run.samples.firstStep() && place < series.size() ? std::optional(series.value(place))
                                                                    : std::nullopt;
}

} // namespace

ValuesModel::ValuesModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

/// Steps between two rows. The run's shape is known once its data are loaded.
std::int64_t ValuesModel::everyOf(const ChartContent& content) const
{
    const experiment::Shape shape = content.record ? content.record->shape() : experiment::Shape{};
    return m_hasEveryStep ? 1 : shape.evaluateEvery > 0 ? shape.evaluateEvery : content.shape.evaluateEvery;
}

ValuesModel::Key ValuesModel::keyOf(const ChartContent& content, const ChartOptions& options) const
{
    Key key;
    key.every = everyOf(content);
    for (std::size_t place = 0; place < content.lanes.size(); ++place) {
        const LaneCurve& lane = content.lanes[place];
        key.runs.push_back(measuredOf(lane, content.record.get()));
        key.plans.push_back(lane.plan.get());
        for (const PanelId panel : allPanels()) {
            if (isListed(lane) && options.isOn[panel] && isOn(panel, lane)) {
                for (const channel::Id id : of(panel).channels) {
                    const engine::LaneRecord* run = key.runs.back();
                    if (!of(id).isOfAverage || (run != nullptr && engine::isMeasured(*run, id))) {
                        key.columns.push_back({place, id});
                    }
                }
            }
        }
    }
    return key;
}

void ValuesModel::show(const ChartContent& content, const ChartOptions& options)
{
    Key key = keyOf(content, options);
    const bool isSame = key == m_key;
    if (!isSame) {
        beginResetModel();
    }
    m_content = content;
    m_happenings.follow(content);
    if (!isSame) {
        m_key = std::move(key);
        restart();
        endResetModel();
    } else { // lanes may have other names
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

void ValuesModel::setEveryStep(bool every)
{
    if (every == m_hasEveryStep) {
        return;
    }
    beginResetModel();
    m_hasEveryStep = every;
    m_key.every = everyOf(m_content);
    restart();
    endResetModel();
}

/// Rows anew, without telling.
void ValuesModel::restart()
{
    m_rows.reset(m_key.every);
    m_evaluations.assign(m_content.lanes.size(), 0);
    m_departed = -1;
    m_first = 0;
    addRows();
    m_shown = static_cast<int>(std::min<std::int64_t>(m_rows.count(), kMostRows));
}

std::int64_t ValuesModel::lastStep() const
{
    std::int64_t last = -1;
    for (const Column& column : m_key.columns) {
        const engine::LaneRecord* run = m_key.runs[column.lane];
        if (run != nullptr && run->samples.size() > 0) {
            const auto samples = static_cast<std::int64_t>(run->samples.size());
            last = std::max(last, run->samples.firstStep() + samples - 1);
        }
        if (run != nullptr && run->evaluations.size() > 0) {
            last = std::max(last, run->evaluations[run->evaluations.size() - 1].step);
        }
    }
    return last;
}

/// Rows of what has come since; whether those there were keep their places.
bool ValuesModel::addRows()
{
    const std::int64_t last = lastStep();
    if (last < 0) {
        return true;
    }
    const std::int64_t known = m_rows.last();
    m_rows.extendTo(last);
    if (m_hasEveryStep) {
        return true;
    }
    bool keeps = true;
    for (std::size_t lane = 0; lane < m_evaluations.size(); ++lane) {
        const engine::LaneRecord* run = isListed(m_content.lanes[lane]) ? m_key.runs[lane] : nullptr;
        for (; run != nullptr && m_evaluations[lane] < run->evaluations.size(); ++m_evaluations[lane]) {
            const std::int64_t step = run->evaluations[m_evaluations[lane]].step;
            keeps = !(m_rows.add(step) && step <= known) && keeps;
        }
    }
    return addHappenings(known) && keeps;
}

bool ValuesModel::addHappenings(std::int64_t known)
{
    const auto departed = std::count_if(m_key.runs.begin(), m_key.runs.end(), [](const auto* run) {
        return run != nullptr && run->status == engine::LaneStatus::Diverged;
    });
    const bool areLeft = m_happenings.advance(kMostRatesAtATime);
    if (departed == m_departed) {
        return true;
    }
    bool keeps = true;
    for (const Happening& happening : m_happenings.of(m_content)) {
        keeps = !(m_rows.add(happening.step) && happening.step <= known) && keeps;
    }
    m_departed = areLeft ? -1 : departed; // ask again
    return keeps;
}

void ValuesModel::refresh()
{
    if (m_key.every != everyOf(m_content)) {
        beginResetModel();
        m_key.every = everyOf(m_content);
        restart();
        endResetModel();
        return;
    }
    const std::int64_t before = m_rows.count();
    if (!addRows()) {
        beginResetModel();
        m_shown = static_cast<int>(std::min<std::int64_t>(m_rows.count() - m_first, kMostRows));
        endResetModel();
        return;
    }
    grow();
    const std::int64_t known = std::min(before - m_first, std::int64_t{m_shown});
    if (known > 0) { // lanes behind the first one fill rows that are there
        Q_EMIT dataChanged(index(0, kFirstValue), index(static_cast<int>(known) - 1, columnCount() - 1));
    }
}

void ValuesModel::grow()
{
    const auto wanted = static_cast<int>(std::min<std::int64_t>(m_rows.count() - m_first, kMostRows));
    if (wanted > m_shown) {
        beginInsertRows({}, m_shown, wanted - 1);
        m_shown = wanted;
        endInsertRows();
    }
}

void ValuesModel::showPartWith(std::int64_t step)
{
    const std::int64_t row = m_rows.rowOf(step);
    if (row < 0 || (row >= m_first && row < m_first + m_shown)) {
        return;
    }
    beginResetModel();
    m_first = std::clamp<std::int64_t>(row - kMostRows / 2, 0,
                                       std::max<std::int64_t>(m_rows.count() - kMostRows, 0));
    m_shown = static_cast<int>(std::min<std::int64_t>(m_rows.count() - m_first, kMostRows));
    endResetModel();
}

int ValuesModel::rowOf(std::int64_t step) const
{
    const std::int64_t row = m_rows.count() == 0 ? -1 : m_rows.rowOf(step) - m_first;
    return row >= 0 && row < m_shown ? static_cast<int>(row) : -1;
}

int ValuesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

int ValuesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kFirstValue + static_cast<int>(m_key.columns.size()) + 1;
}

QVariant ValuesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return cell(stepAt(index.row()), index.column());
    case kStepRole:
        return static_cast<qlonglong>(stepAt(index.row()));
    case Qt::TextAlignmentRole:
        return int((index.column() == columnCount() - 1 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString ValuesModel::cell(std::int64_t step, int column) const
{
    if (column == kStep) {
        return counted(step);
    }
    if (column == kEpoch) {
        const experiment::Shape shape = m_content.record ? m_content.record->shape() : m_content.shape;
        return shape.stepsPerEpoch == 0
                   ? QString()
                   : QString::number(static_cast<double>(step) / static_cast<double>(shape.stepsPerEpoch),
                                     'f', 2);
    }
    if (column == columnCount() - 1) {
        return eventsAt(step);
    }
    const Column& which = m_key.columns[static_cast<std::size_t>(column - kFirstValue)];
    const engine::LaneRecord* run = m_key.runs[which.lane];
    const auto value = run == nullptr ? std::nullopt : valueAt(*run, which.channel, step);
    const bool isMissing = !value || (std::isnan(*value) && of(which.channel).mayBeMissing);
    return isMissing ? QString() : valueText(*value);
}

/// "A: rate falls from 3 to 0.3; B: left the chart"
QString ValuesModel::eventsAt(std::int64_t step) const
{
    QStringList all;
    for (const LaneCurve& lane : m_content.lanes) {
        const QString words = isListed(lane) ? happeningsAt(step, lane, m_content.record.get()) : QString();
        if (!words.isEmpty()) {
            all << tr("%1: %2").arg(QString(QLatin1Char(lane.letter)), words);
        }
    }
    return all.join(QStringLiteral("; "));
}

QVariant ValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isFull = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && !isFull)) {
        return {};
    }
    if (section == kStep) {
        return tr("Step");
    }
    if (section == kEpoch) {
        return tr("Epoch");
    }
    if (section == columnCount() - 1) {
        return tr("Event");
    }
    const Column& column = m_key.columns[static_cast<std::size_t>(section - kFirstValue)];
    const LaneCurve& lane = m_content.lanes[column.lane];
    return isFull ? tr("%1: %2").arg(withLetter(lane.letter, lane.name), channelLabel(column.channel))
                  : withLetter(lane.letter, channelLabel(column.channel));
}

} // namespace lrp::ui
