#include "ui/window/RunAnnouncements.h"

#include "core/engine/Departure.h"
#include "ui/access/Announcer.h"
#include "ui/plots/CurvesView.h"
#include "ui/plots/Readout.h"
#include "ui/text/FigureText.h"
#include "ui/text/Translate.h"
#include "ui/window/StatusDisplay.h"
#include "ui/window/StatusText.h"

#include <algorithm>
#include <QApplication>

namespace lrp::ui
{

namespace
{

constexpr int kTenths = 10;

/// Why nothing more is to come from the lane; empty where that is its end or somebody's wish.
QString misfortuneOf(const engine::LaneRecord& lane, const QString& name)
{
    if (const auto departure = departureOf(lane)) {
        return translate("window", "%1 left the chart at step %2, rate %3.")
            .arg(name, counted(departure->step), valueText(departure->rate));
    }
    if (lane.status == engine::LaneStatus::Failed) {
        return translate("window", "%1 failed. %2").arg(name, QString::fromStdString(lane.failure()));
    }
    return {};
}

} // namespace

RunAnnouncements::RunAnnouncements(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(parts.session, &SessionController::runStarted, this, &RunAnnouncements::begin);
    connect(parts.session, &SessionController::stateChanged, this, &RunAnnouncements::tellState);
    connect(parts.session, &SessionController::ticked, this, [this] {
        tellLanes();
        tellProgress();
    });
}

void RunAnnouncements::begin()
{
    const auto lanes = m_parts.session->lanes();
    m_begins = std::ranges::none_of(lanes, [](const auto& lane) {
        return lane->beginning.checkpoint != nullptr;
    }); // else it was interrupted
    m_gone.clear();
    for (const auto& lane : lanes) {
        if (!m_begins && engine::hasEnded(lane->status)) { // before it was interrupted
            m_gone.insert(lane.get());
        }
    }
    m_told = 0;
}

void RunAnnouncements::tellState(SessionState state)
{
    if (m_parts.session->isFromDocument()) {
        return; // nothing happens
    }
    const auto& record = m_parts.session->record();
    if (const params::Issues problems = record ? record->problems() : params::Issues{}; !problems.empty()) {
        m_parts.announcer->announce(
            tr("The run did not start. %1").arg(QString::fromStdString(problems.front().text())),
            Urgency::Alarm);
        return;
    }
    tellLanes();
    m_parts.announcer->announce(spokenText(m_parts.status->facts(), m_begins));
    m_begins = m_begins && state == SessionState::Preparing;
    m_told = m_parts.session->step();
}

void RunAnnouncements::tellLanes()
{
    QStringList sentences;
    const ChartContent& content = m_parts.curves->content();
    const auto live = m_parts.session->lanes();
    const auto runs = [&live](const engine::LaneRecord* lane) { // else it is one of an earlier race
        return std::ranges::any_of(live, [lane](const auto& one) { return one.get() == lane; });
    };
    for (const LaneCurve& lane : content.lanes) {
        const engine::LaneRecord* measured = measuredOf(lane, content.record.get());
        if (!isListed(lane) || measured == nullptr || !runs(measured) ||
            !engine::hasEnded(measured->status) || !m_gone.insert(measured).second) {
            continue;
        }
        const QString sentence = misfortuneOf(*measured, withLetter(lane.letter, lane.name));
        if (!sentence.isEmpty() && !m_parts.session->isFromDocument()) {
            sentences.append(sentence);
        }
    }
    m_parts.announcer->announce(sentences.join(' '), Urgency::Alarm);
}

/// At every tenth, and at every step that somebody makes.
void RunAnnouncements::tellProgress()
{
    const std::int64_t step = m_parts.session->step();
    const std::int64_t total = m_parts.session->totalSteps();
    const SessionState state = m_parts.session->state();
    const bool isStep = state == SessionState::Paused && step != m_told;
    const bool isTenth = state == SessionState::Running && total > 0 && step < total &&
                         step * kTenths / total > m_told * kTenths / total;
    if ((isStep || isTenth) && isFollowed() && !m_parts.session->isFromDocument()) {
        m_told = step;
        m_parts.announcer->announce(standInWords(), Urgency::Progress);
    }
}

bool RunAnnouncements::isFollowed() const
{
    const QWidget* focus = QApplication::focusWidget();
    return focus != nullptr && (m_parts.curves == focus || m_parts.curves->isAncestorOf(focus) ||
                                m_parts.runBar->isAncestorOf(focus));
}

/// "Step 300 of 1,500. A 0.52, B 0.4."
QString RunAnnouncements::standInWords() const
{
    const std::int64_t step = m_parts.session->step();
    const ChartContent& content = m_parts.curves->content();
    QStringList losses;
    for (const LaneReadout& lane :
         readoutAt(step - 1, content.lanes, content.record.get(), m_parts.curves->options())) {
        const auto validation = lane.measured(kValidationLoss);
        if (const auto loss = validation ? validation : lane.measured(kTrainingLoss)) {
            losses.append(QStringLiteral("%1 %2").arg(QLatin1Char(lane.letter)).arg(valueText(*loss)));
        }
    }
    const QString total = counted(m_parts.session->totalSteps());
    return losses.isEmpty() ? tr("Step %1 of %2.").arg(counted(step), total)
                            : tr("Step %1 of %2. %3.", "the last are letters and losses")
                                  .arg(counted(step), total, losses.join(", "));
}

} // namespace lrp::ui
