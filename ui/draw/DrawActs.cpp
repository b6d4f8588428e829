#include "core/experiment/Plan.h"
#include "core/keyframe/Turning.h"
#include "ui/draw/DrawBar.h"
#include "ui/draw/DrawDesk.h"
#include "ui/draw/FrameMenu.h"
#include "ui/draw/StrokeFrames.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/plots/Chart.h"
#include "ui/plots/CurvesView.h"
#include "ui/text/FigureText.h"
#include "ui/widgets/Later.h"

#include <algorithm>
#include <cmath>

/// What becomes of what a hand does.
namespace lrp::ui
{

namespace
{

constexpr std::size_t kLooked = 200; ///< samples of what looks like something

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

void DrawDesk::takeStroke(const std::vector<keyframe::StrokePoint>& points)
{
    const keyframe::StrokeArea area = m_hand->area();
    const auto stroke = keyframe::strokeOf(points, area);
    if (!stroke || plan() == nullptr) {
        Q_EMIT remarked(stroke ? tr("This lane has no plan to draw over.")
                               : QString::fromStdString(stroke.issues().front().message));
        return;
    }
    m_remark = stroke->remarks.empty() ? QString() : QString::fromStdString(stroke->remarks.front()) + ". ";
    const std::vector<double> before = keyframe::samplesOf(*plan(), stroke->rates.size());
    std::vector<double> drawn = keyframe::drawnOver(stroke->rates, before, points, area);
    later(
        &m_pool, this, m_works.next(),
        [drawn = std::move(drawn), area] { return framesOfStroke(drawn, area); },
        [this](const keyframe::KeyFrames& frames) {
            m_hand->choose({});
            apply(tr("Draw schedule"), frames);
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

/// What the plan looks like, beside the pencil.
void DrawDesk::look()
{
    const experiment::Plan* planned = plan();
    const bool hasHeight =
        planned != nullptr &&
        std::ranges::all_of(planned->rates, [](double rate) { return std::isfinite(rate); }) &&
        *std::ranges::max_element(planned->rates) > 0.0;
    if (!hasHeight) {
        return;
    }
    later(
        &m_pool, this, m_looks.next(),
        [samples = keyframe::middlesOf(*planned, kLooked)] { return keyframe::looksLike(samples); },
        [this](const keyframe::Likeness& likeness) {
            if (m_isDrawing) {
                showLikeness(likeness);
            }
        });
}

void DrawDesk::showLikeness(const keyframe::Likeness& likeness)
{
    m_offers.clear();
    QStringList names;
    QString text =
        m_remark + tr("Draw over the learning rate with the mouse. Tab walks the key frames, Escape ends.");
    if (likeness.error <= keyframe::kLargestLikeness) {
        text = m_remark + QString::fromStdString(keyframe::sentenceFor(likeness));
        for (const keyframe::Offer& offer : keyframe::offersFor(likeness)) {
            const bool isSame = lane() != nullptr &&
                                schedule::toJson(offer.schedule) == schedule::toJson(lane()->schedule) &&
                                offer.baseRate == optimizer::baseLr(lane()->optimizer);
            if (isSame && m_offers.empty()) {
                break; // it is that already
            }
            m_offers.push_back(offer);
            names.append(QString::fromStdString(schedule::idOf(offer.schedule)));
        }
    }
    m_bar->showText(text, names);
}

void DrawDesk::takeOffer(int place)
{
    if (static_cast<std::size_t>(place) >= m_offers.size() || lane() == nullptr) {
        return;
    }
    const keyframe::Offer offer = m_offers[static_cast<std::size_t>(place)];
    setSchedule(tr("Use what it looks like"), {offer.schedule, offer.baseRate});
    m_parts.curves->setFocus();
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
