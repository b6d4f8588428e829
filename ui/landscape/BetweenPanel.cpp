#include "ui/landscape/BetweenPanel.h"

#include "core/probe/Interpolation.h"
#include "ui/landscape/BetweenView.h"
#include "ui/landscape/Fellows.h"
#include "ui/landscape/LandscapeWords.h"
#include "ui/plots/CurvesView.h"
#include "ui/plots/Readout.h"

#include <algorithm>
#include <QComboBox>
#include <QSignalBlocker>

namespace lrp::ui
{

BetweenPanel::BetweenPanel(const InstrumentParts& parts, History* history, QWidget* parent)
    : InstrumentPanel(
          {.probe = probe::Interpolation{},
           .id = QStringLiteral("between"),
           .title = tr("Between two ends"),
           .places = {Where::End},
           .ask = tr("&Draw"),
           .invitation = tr("Have two lanes come to the same valley? Press Draw to see the loss on "
                            "the straight line from the end of this one to that of another that "
                            "the curves show.")},
          parts, parent)
    , m_history(history)
    , m_view(new BetweenView(this))
    , m_to(new QComboBox(this))
{
    setPlot(m_view);
    m_to->setObjectName("between/to");
    m_to->setAccessibleName(tr("The other end"));
    m_to->setToolTip(tr("A lane that the curves show, of the same network on the same data."));
    m_to->setPlaceholderText(tr("No other lane is shown"));
    addControl(m_to);
    connect(m_to, &QComboBox::activated, this, &BetweenPanel::ask);
    connect(parts.subjects, &Subjects::changed, this, &BetweenPanel::offerFellows);
    connect(parts.curves, &CurvesView::contentChanged, this, &BetweenPanel::offerFellows);
}

void BetweenPanel::showEvent(QShowEvent* event)
{
    offerFellows();
    InstrumentPanel::showEvent(event);
}

/// The same one stays chosen.
void BetweenPanel::offerFellows()
{
    const auto subject = this->subject();
    if (!isVisible() || !subject) {
        return;
    }
    const QSignalBlocker blocker(m_to);
    const QVariant before = m_to->currentData();
    m_to->clear();
    for (const Subject& fellow : fellowsOf(*subject, parts(), *m_history)) {
        m_to->addItem(tr("To %1", "a lane").arg(withLetter(fellow.letter, fellow.name)),
                      QVariant::fromValue<qlonglong>(*fellow.run));
    }
    m_to->setCurrentIndex(m_to->count() > 0 ? std::max(m_to->findData(before), 0) : -1);
    m_to->setEnabled(m_to->count() > 0);
}

std::vector<store::RunId> BetweenPanel::beside(const Subject&) const
{
    return m_to->currentIndex() < 0
               ? std::vector<store::RunId>{}
               : std::vector<store::RunId>{static_cast<store::RunId>(m_to->currentData().toLongLong())};
}

void BetweenPanel::showCourse(const Subject&, const std::vector<Measured>& course)
{
    std::shared_ptr<const probe::Interpolated> line;
    for (const Measured& measured : course) {
        if (const auto* found = measured.answer->as<probe::Interpolated>()) {
            line = {measured.answer, found};
        }
    }
    m_view->setLine(line);
    setCaption(line ? captionOf(*line) : QString());
}

void BetweenPanel::showNothing()
{
    m_view->setLine(nullptr);
}

} // namespace lrp::ui
