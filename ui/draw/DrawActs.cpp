#include "core/experiment/Plan.h"
#include "core/keyframe/Turning.h"
#include "ui/draw/DrawBar.h"
#include "ui/draw/DrawDesk.h"
#include "ui/draw/FrameMenu.h"
#include "ui/draw/FrameWords.h"
#include "ui/draw/StrokeFrames.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/plots/Chart.h"
#include "ui/plots/CurvesView.h"
#include "ui/text/FigureText.h"
#include "ui/widgets/Later.h"

#include <algorithm>
#include <cmath>
#include <QScopedValueRollback>

/// What becomes of what a hand does.
namespace lrp::ui
{

namespace
{

QString percentText(double share)
{
    return QString::number(std::round(1000.0 * share) / 10.0);
}

QString actText(FrameAct::Kind kind)
{
    switch (kind) {
    case FrameAct::Kind::Move:
    case FrameAct::Kind::Nudge:
    case FrameAct::Kind::Exact:
        return DrawDesk::tr("Move key frame");
    case FrameAct::Kind::Add:
        return DrawDesk::tr("Add key frame");
    case FrameAct::Kind::Remove:
        return DrawDesk::tr("Remove key frame");
    case FrameAct::Kind::Join:
        return DrawDesk::tr("Change transition");
    }
    return {};
}

} // namespace

/// The plan stays dotted until the next start.
void DrawDesk::keepBefore()
{
    if (!m_before.empty() || plan() == nullptr) {
        return;
    }
    constexpr std::size_t kPoints = 400;
    const auto& rates = plan()->rates;
    const std::size_t stride = std::max<std::size_t>(1, rates.size() / kPoints);
    for (std::size_t step = 0; step < rates.size(); step += stride) {
        m_before.push_back({static_cast<double>(step), rates[step]});
    }
    m_editsBefore = m_parts.experiment->history()->index();
    m_laneBefore = m_parts.experiment->value("/lanes/" + std::to_string(m_parts.experiment->selectedLane()));
}

void DrawDesk::forgetBefore()
{
    if (!m_before.empty()) {
        m_before.clear();
        follow();
    }
}

void DrawDesk::setSchedule(const QString& text, const keyframe::Scheduled& made, const std::string& place)
{
    keepBefore();
    const std::string pointer = "/lanes/" + std::to_string(m_parts.experiment->selectedLane());
    m_parts.experiment->setValues(text,
                                  {{pointer + "/schedule", schedule::toJson(made.schedule)},
                                   {pointer + "/optimizer/lr", made.baseRate}},
                                  place);
}

void DrawDesk::apply(const QString& text, const keyframe::KeyFrames& frames, const std::string& place)
{
    if (lane() != nullptr) {
        const double base = optimizer::baseLr(lane()->optimizer);
        setSchedule(
            text, keyframe::scheduled(frames, base, lane()->tick, m_parts.experiment->shape(), 0, sharesOf()),
            place);
    }
}

void DrawDesk::takeAct(const keyframe::KeyFrames& frames, const FrameAct& act)
{
    const bool goesOn = act.kind == FrameAct::Kind::Nudge;
    const std::string place = goesOn ? "frame " + std::to_string(m_parts.experiment->selectedLane()) + "/" +
                                           std::to_string(act.frame)
                                     : std::string();
    apply(actText(act.kind), frames, place);
}

void DrawDesk::takeStroke(const std::vector<keyframe::StrokePoint>& points, int outside)
{
    const keyframe::StrokeArea area = m_hand->area();
    const auto stroke = keyframe::strokeOf(points, area);
    if (!stroke || plan() == nullptr) {
        Q_EMIT remarked(stroke ? tr("This lane has no plan to draw over.")
                               : QString::fromStdString(stroke.issues().front().message));
        return;
    }
    const std::vector<double> before = keyframe::samplesOf(*plan(), stroke->rates.size());
    std::vector<double> drawn = keyframe::drawnOver(stroke->rates, before, points, area);
    later(
        &m_pool, this, m_works.next(),
        [drawn = std::move(drawn), area] { return framesOfStroke(drawn, area); },
        [this, outside](const keyframe::KeyFrames& frames) {
            m_hand->choose({});
            m_remark = outsideText(outside);
            {
                const QScopedValueRollback stroking(m_isStroking, true);
                apply(tr("Draw schedule"), frames);
            }
            m_hand->takeKeys();
            const auto count = static_cast<int>(frames.size());
            Q_EMIT remarked(m_remark + tr("%n key frame(s) drawn.", nullptr, count));
        });
}

void DrawDesk::turn()
{
    if (lane() == nullptr) {
        return;
    }
    later(
        &m_pool, this, m_works.next(),
        [lane = *lane(), shape = m_parts.experiment->shape()] {
            return keyframe::turnedIntoFrames(lane, shape);
        },
        [this](const params::Result<keyframe::Reduced>& turned) {
            if (!turned) {
                Q_EMIT remarked(
                    tr("This schedule %1.").arg(QString::fromStdString(turned.issues().front().message)));
                return;
            }
            apply(tr("Turn into key frames"), turned->frames);
            m_parts.curves->setFocus();
            m_hand->takeKeys();
            const auto count = static_cast<int>(turned->frames.size());
            Q_EMIT remarked(tr("%n key frame(s), largest error %1 % of the peak.", nullptr, count)
                                .arg(percentText(turned->largestError)));
        });
}

void DrawDesk::openFields()
{
    openFrameFields(m_hand, m_parts.curves);
}

void DrawDesk::openMenu(QPoint global)
{
    openFrameMenu(m_hand, m_parts.curves, global);
}

} // namespace lrp::ui
