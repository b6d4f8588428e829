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

/// The places of those references whose rate is drawn.
std::vector<std::size_t> ratesIn(const ChartContent& content)
{
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < content.references.size(); ++place) {
        const ReferenceCurve& reference = content.references[place];
        if (reference.visible && !reference.rate.empty()) {
            places.push_back(place);
        }
    }
    return places;
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
                        {lane()->schedule, optimizer::baseLr(lane()->optimizer)}, {.baseRate = keptRate()});
    }
}

bool DrawDesk::hasImportedRate() const
{
    return !ratesIn(m_parts.curves->content()).empty();
}

/// Of a file with many runs, each of which asks, the last is looked at alone.
void DrawDesk::lookAtImported(std::size_t place)
{
    const auto places = ratesIn(m_parts.curves->content());
    if (!places.empty() && places.back() == place) {
        lookAt(place);
    }
}

void DrawDesk::lookAtNextImported()
{
    const auto places = ratesIn(m_parts.curves->content());
    if (places.empty()) {
        return;
    }
    const auto next = std::ranges::find_if(
        places, [this](std::size_t place) { return m_importedPlace && place > *m_importedPlace; });
    lookAt(next == places.end() ? places.front() : *next);
}

void DrawDesk::lookAt(std::size_t imported)
{
    if (m_isDrawing) {
        setDrawing(false);
    }
    const ReferenceCurve& reference = m_parts.curves->content().references[imported];
    m_importedPlace = imported;
    m_imported = reference.name;
    m_looks->lookAt(reference.name, reference.rate, {.isAny = mayEdit(), .baseRate = keptRate()});
}

void DrawDesk::takeOffer(int place)
{
    const auto offer = m_looks->offer(place);
    if (!offer || !mayEdit() || offer->baseRate != keptRate().value_or(offer->baseRate)) {
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
