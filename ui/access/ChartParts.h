#pragma once

#include <functional>
#include <memory>
#include <QAccessible>
#include <QString>
#include <utility>
#include <vector>

namespace lrp::ui
{

/// Something within a widget that is no widget itself. Made by makePart().
class AccessiblePart : public QAccessibleInterface
{
public:
    explicit AccessiblePart(QAccessibleInterface* parent)
        : m_parent(parent)
    {
    }

    bool isValid() const override { return m_parent->isValid(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_parent->window(); }
    QAccessibleInterface* parent() const override { return m_parent; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override { return m_parent->rect(); }

private:
    QAccessibleInterface* m_parent;
};

/// Interfaces are deleted where they are registered; when the program ends, perhaps before their owner.
struct UnregisterPart {
    QAccessible::Id id = 0;
    void operator()(AccessiblePart*) const { QAccessible::deleteAccessibleInterface(id); }
};
template <class Part>
using PartPtr = std::unique_ptr<Part, UnregisterPart>;

template <class Part, class... Arguments>
PartPtr<Part> makePart(Arguments&&... arguments)
{
    auto* part = new Part(std::forward<Arguments>(arguments)...);
    return PartPtr<Part>(part, UnregisterPart{QAccessible::registerAccessibleInterface(part)});
}

/// An entry of a list, which asks for its words when they are wanted.
class ChartEntry : public AccessiblePart
{
public:
    struct Words {
        QString name;
        QString description{};
    };
    using Read = std::function<Words(int place)>;

    ChartEntry(QAccessibleInterface* list, int place, const Read* read);

    bool isValid() const override;
    QString text(QAccessible::Text kind) const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    int place() const { return m_place; }

private:
    int m_place;
    const Read* m_read;
};

/// A list in a chart: how long it is and what stands in it is asked when somebody wants to know.
class ChartList : public AccessiblePart
{
public:
    ChartList(QAccessibleInterface* chart, QString name, std::function<int()> count, ChartEntry::Read read);

    QAccessibleInterface* child(int index) const override;
    int childCount() const override { return m_count(); }
    int indexOfChild(const QAccessibleInterface* child) const override;
    QString text(QAccessible::Text kind) const override;
    QAccessible::Role role() const override { return QAccessible::List; }
    QAccessible::State state() const override;

private:
    QString m_name;
    std::function<int()> m_count;
    ChartEntry::Read m_read;
    mutable std::vector<PartPtr<ChartEntry>> m_entries; ///< those that were asked for
};

/// The crosshair, for as long as it stands still.
class ChartPoint : public AccessiblePart
{
public:
    using AccessiblePart::AccessiblePart;

    void setName(const QString& name) { m_name = name; }
    void setFocused(bool isFocused) { m_isFocused = isFocused; }
    bool isFocused() const { return m_isFocused; }

    QString text(QAccessible::Text kind) const override;
    QAccessible::Role role() const override { return QAccessible::StaticText; } // its name is all of it
    QAccessible::State state() const override;

private:
    QString m_name;
    bool m_isFocused = false;
};

} // namespace lrp::ui
