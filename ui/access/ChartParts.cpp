#include "ui/access/ChartParts.h"

namespace lrp::ui
{

ChartEntry::ChartEntry(QAccessibleInterface* list, int place, const Read* read)
    : AccessiblePart(list)
    , m_place(place)
    , m_read(read)
{
}

bool ChartEntry::isValid() const
{
    return AccessiblePart::isValid() && m_place < parent()->childCount();
}

QString ChartEntry::text(QAccessible::Text kind) const
{
    if ((kind != QAccessible::Name && kind != QAccessible::Description) || !isValid()) {
        return {};
    }
    const auto words = (*m_read)(m_place);
    return kind == QAccessible::Name ? words.name : words.description;
}

QAccessible::State ChartEntry::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    state.invalid = !isValid();
    return state;
}

ChartList::ChartList(QAccessibleInterface* chart, QString name, std::function<int()> count,
                     ChartEntry::Read read)
    : AccessiblePart(chart)
    , m_name(std::move(name))
    , m_count(std::move(count))
    , m_read(std::move(read))
{
}

QAccessibleInterface* ChartList::child(int index) const
{
    if (index < 0 || index >= m_count()) {
        return nullptr;
    }
    while (static_cast<int>(m_entries.size()) <= index) {
        auto* list = const_cast<ChartList*>(this);
        m_entries.push_back(makePart<ChartEntry>(list, static_cast<int>(m_entries.size()), &m_read));
    }
    return m_entries[static_cast<std::size_t>(index)].get();
}

int ChartList::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* entry = dynamic_cast<const ChartEntry*>(child);
    return entry != nullptr && entry->parent() == this && entry->isValid() ? entry->place() : -1;
}

QString ChartList::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name ? m_name : QString();
}

QAccessible::State ChartList::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    return state;
}

QString ChartPoint::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name ? m_name : QString();
}

QAccessible::State ChartPoint::state() const
{
    QAccessible::State state;
    state.focusable = true;
    state.focused = m_isFocused;
    state.active = m_isFocused;
    state.readOnly = true;
    return state;
}

} // namespace lrp::ui
