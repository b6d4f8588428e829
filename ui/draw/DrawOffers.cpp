#include "core/keyframe/Offers.h"
#include "ui/draw/CurveLooks.h"
#include "ui/draw/DrawBar.h"
#include "ui/draw/DrawDesk.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/plots/CurvesView.h"

#include <algorithm>
#include <cmath>

/// What is said of curves and offered in their place, and the old plan beside the new one.
namespace lrp::ui
{

namespace
{

/// Those whose rate is drawn.
std::vector<const ReferenceCurve*> ratesIn(const ChartContent& content)
{
    std::vector<const ReferenceCurve*> rates;
    for (const ReferenceCurve& reference : content.references) {
        if (reference.visible && !reference.rate.empty()) {
            rates.push_back(&reference);
        }
    }
    return rates;
}

} // namespace

/// What the plan looks like, beside the pencil.
void DrawDesk::look()
{
    const experiment::Plan* planned = plan();
    const bool hasHeight =
        planned != nullptr &&
        std::ranges::all_of(planned->rates, [](double rate) { return std::isfinite(rate); }) &&
        *std::ranges::max_element(planned->rates) > 0.0;
    if (hasHeight) {
        m_looks->lookAt(*planned, {.before = m_remark, .otherwise = howToDraw()},
                        {lane()->schedule, optimizer::baseLr(lane()->optimizer)});
    }
}

bool DrawDesk::hasImportedRate() const
{
    return !ratesIn(m_parts.curves->content()).empty();
}

void DrawDesk::lookAtImported(const QString& name)
{
    const auto rates = ratesIn(m_parts.curves->content());
    const auto found =
        std::ranges::find_if(rates, [&](const ReferenceCurve* reference) { return reference->name == name; });
    if (found != rates.end()) {
        lookAt(**found);
    }
}

void DrawDesk::lookAtNextImported()
{
    const auto rates = ratesIn(m_parts.curves->content());
    if (rates.empty()) {
        return;
    }
    const auto last = std::ranges::find_if(
        rates, [this](const ReferenceCurve* reference) { return reference->name == m_imported; });
    lookAt(last == rates.end() || last + 1 == rates.end() ? *rates.front() : **(last + 1));
}

void DrawDesk::lookAt(const ReferenceCurve& imported)
{
    if (m_isDrawing) {
        setDrawing(false);
    }
    m_imported = imported.name;
    std::vector<keyframe::StrokePoint> rate;
    rate.reserve(imported.rate.size());
    for (const CurvePoint& point : imported.rate) {
        rate.push_back({point.x, point.value});
    }
    m_looks->lookAt(imported.name, std::move(rate), mayEdit());
}

void DrawDesk::takeOffer(int place)
{
    const auto offer = m_looks->offer(place);
    if (!offer || !mayEdit()) {
        return;
    }
    setSchedule(tr("Use what it looks like"), *offer);
    if (!m_isDrawing) {
        m_bar->hide();
        Q_EMIT remarked(
            tr("Lane %1 has the schedule that %2 looks like.").arg(QChar(m_letter)).arg(m_imported));
    }
    m_parts.curves->setFocus();
}

bool DrawDesk::mayCompare() const
{
    return !m_before.empty() && mayEdit() && m_parts.experiment->canAddLane() &&
           m_mask.ofCommand("addLane") == Access::Free;
}

/// The lane as it was becomes one beside it.
void DrawDesk::compare()
{
    if (!mayCompare()) {
        return;
    }
    const int drawn = m_parts.experiment->selectedLane();
    params::Json old = m_laneBefore;
    old["name"] = tr("old plan of %1", "a lane").arg(QChar(m_letter)).toStdString();
    m_parts.experiment->addLane(std::move(old));
    const char letter = m_parts.experiment->laneLetter(m_parts.experiment->selectedLane());
    m_parts.experiment->selectLane(drawn);
    Q_EMIT remarked(tr("Lane %1 has the old plan: press Start to race both.").arg(QChar(letter)));
}

} // namespace lrp::ui
