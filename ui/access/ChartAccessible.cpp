#include "ui/access/ChartAccessible.h"

#include "ui/plots/Chart.h"
#include "ui/plots/CurvesView.h"
#include "ui/plots/Readout.h"
#include "ui/text/FigureText.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <limits>
#include <QEvent>

namespace lrp::ui
{

namespace
{

constexpr int kMostEvents = 500; // nobody listens to more

/// Tells when a widget gets the focus.
class FocusFollower : public QObject
{
public:
    FocusFollower(QWidget* widget, std::function<void()> focused)
        : m_focused(std::move(focused))
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FocusIn) {
            m_focused();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_focused;
};

void tell(QAccessibleInterface* about, QAccessible::Event what)
{
    QAccessibleEvent event(about, what);
    QAccessible::updateAccessibility(&event);
}

/// A sentence for each key frame that somebody holds.
QStringList framesOf(const CurvesView& view)
{
    const auto& frames = view.chart().frames();
    return frames ? frames->words : QStringList();
}

} // namespace

ChartAccessible::ChartAccessible(CurvesView* view)
    : QAccessibleWidget(view, QAccessible::Chart)
    , m_view(view)
    , m_laneList(makePart<ChartList>(
          this, translate("access", "Lanes"),
          [this] { return static_cast<int>(m_view->speech().lanes.size()); },
          [this](int place) {
              const ChartSpeech speech = m_view->speech();
              const ChartSpeech::Lane& lane = speech.lanes[static_cast<std::size_t>(place)];
              return ChartEntry::Words{lane.name, lane.sentences};
          }))
    , m_eventList(makePart<ChartList>(
          this, translate("access", "Events"), [this] { return countEvents(); },
          [this](int place) { return eventInWords(place); }))
    , m_points{makePart<ChartPoint>(this), makePart<ChartPoint>(this)}
    , m_frameList(makePart<ChartList>(
          this, translate("access", "Key frames"),
          [this] { return static_cast<int>(framesOf(*m_view).size()); },
          [this](int place) { return ChartEntry::Words{framesOf(*m_view)[place]}; }))
    , m_follower(new FocusFollower(view, [this] {
        for (const auto& point : m_points) {
            point->setFocused(false);
        }
    }))
{
    QObject::connect(view, &CurvesView::pointRead, m_follower.get(),
                     [this](const QString& text) { point(text); });
    QObject::connect(view, &CurvesView::crosshairMoved, m_follower.get(), [this](qint64 step) {
        if (step < 0) {
            leavePoints();
        }
    });
}

ChartAccessible::~ChartAccessible() = default;

bool ChartAccessible::isValid() const
{
    return QAccessibleWidget::isValid() && qobject_cast<CurvesView*>(object()) != nullptr;
}

QAccessibleInterface* ChartAccessible::child(int index) const
{
    switch (index) {
    case 0:
        return m_laneList.get();
    case 1:
        return m_eventList.get();
    case 2:
    case 3:
        return m_points[static_cast<std::size_t>(index - 2)].get();
    case 4:
        return framesOf(*m_view).isEmpty() ? nullptr : m_frameList.get();
    default:
        return nullptr;
    }
}

int ChartAccessible::childCount() const
{
    return 2 + static_cast<int>(m_points.size()) + (framesOf(*m_view).isEmpty() ? 0 : 1);
}

int ChartAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    for (int index = 0; index < childCount(); ++index) {
        if (this->child(index) == child) {
            return index;
        }
    }
    return -1;
}

QAccessibleInterface* ChartAccessible::focusChild() const
{
    for (const auto& point : m_points) {
        if (point->isFocused() && m_view->hasFocus()) {
            return point.get();
        }
    }
    return QAccessibleWidget::focusChild();
}

QString ChartAccessible::text(QAccessible::Text kind) const
{
    switch (kind) {
    case QAccessible::Name:
        return m_view->speech().name;
    case QAccessible::Description:
        return m_view->speech().description;
    case QAccessible::Value:
        return m_view->readout();
    default:
        return QAccessibleWidget::text(kind);
    }
}

QAccessible::State ChartAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    if (m_points[0]->isFocused() || m_points[1]->isFocused()) {
        state.focused = false;
    }
    return state;
}

void* ChartAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface) {
        return static_cast<QAccessibleValueInterface*>(this);
    }
    if (type == QAccessible::TextInterface) {
        return static_cast<QAccessibleTextInterface*>(this);
    }
    return QAccessibleWidget::interface_cast(type);
}

/// 0 where there is no crosshair.
QVariant ChartAccessible::currentValue() const
{
    return static_cast<qlonglong>(m_view->crosshair().value_or(0));
}

void ChartAccessible::setCurrentValue(const QVariant& value)
{
    m_view->moveCrosshairTo(value.toLongLong());
}

QVariant ChartAccessible::maximumValue() const
{
    return static_cast<qlonglong>(m_view->lastStep());
}

void ChartAccessible::selection(int, int* startOffset, int* endOffset) const
{
    *startOffset = *endOffset = 0;
}

QString ChartAccessible::text(int startOffset, int endOffset) const
{
    const QString all = m_view->readout();
    return all.mid(startOffset, endOffset < 0 ? -1 : endOffset - startOffset);
}

int ChartAccessible::characterCount() const
{
    return static_cast<int>(m_view->readout().size());
}

QString ChartAccessible::attributes(int, int* startOffset, int* endOffset) const
{
    *startOffset = 0;
    *endOffset = characterCount();
    return {};
}

int ChartAccessible::countEvents() const
{
    m_happenings.follow(m_view->content());
    m_happenings.advance(std::numeric_limits<std::int32_t>::max());
    m_events = m_happenings.of(m_view->content());
    return std::min(static_cast<int>(m_events.size()), kMostEvents);
}

ChartEntry::Words ChartAccessible::eventInWords(int place) const
{
    const Happening& event = m_events[static_cast<std::size_t>(place)];
    const LaneCurve& lane = m_view->content().lanes[event.lane];
    return {
        translate("access", "Step %1, %2: %3.")
            .arg(counted(event.step), withLetter(lane.letter, lane.name), inWords(event, m_view->content()))};
}

/// The point that has not been spoken last takes the focus.
void ChartAccessible::point(const QString& text)
{
    if (!m_view->hasFocus()) {
        return;
    }
    const std::size_t next = m_points[0]->isFocused() ? 1 : 0;
    m_points[next]->setName(text);
    m_points[next]->setFocused(true);
    m_points[1 - next]->setFocused(false);
    tell(m_points[next].get(), QAccessible::NameChanged);
    tell(m_points[next].get(), QAccessible::Focus);
    QAccessibleValueChangeEvent moved(m_view, currentValue());
    QAccessible::updateAccessibility(&moved);
}

void ChartAccessible::leavePoints()
{
    if (focusChild() == nullptr || focusChild() == this) {
        return;
    }
    for (const auto& point : m_points) {
        point->setFocused(false);
    }
    tell(this, QAccessible::Focus);
}

} // namespace lrp::ui
