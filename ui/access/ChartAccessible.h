#pragma once

#include "ui/access/ChartParts.h"
#include "ui/plots/Happenings.h"

#include <array>
#include <memory>
#include <QAccessibleWidget>
#include <QObject>

namespace lrp::ui
{

class CurvesView;

/// Plots as a screen reader sees them: a chart named by what it shows, described by its summary, whose value
/// is the step of the crosshair and whose text is what the lanes say there. Its children are a list of the
/// lanes, each with its sentences, a list of what happens, two points of the crosshair, which take turns
/// in having the focus, because what has it already is not spoken again, and where somebody holds them a list
/// of key frames. Hidden lanes are nowhere.
class ChartAccessible : public QAccessibleWidget,
                        public QAccessibleValueInterface,
                        public QAccessibleTextInterface
{
public:
    explicit ChartAccessible(CurvesView* view);
    ~ChartAccessible() override;

    /// Not while the view is being destroyed, when it is less than that already.
    bool isValid() const override;
    QAccessibleInterface* child(int index) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* focusChild() const override;
    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QVariant currentValue() const override;
    void setCurrentValue(const QVariant& value) override;
    QVariant maximumValue() const override;
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

    // What is read cannot be selected.
    void selection(int, int* startOffset, int* endOffset) const override;
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    QString text(int startOffset, int endOffset) const override;
    int characterCount() const override;
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint&) const override { return -1; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int offset, int* startOffset, int* endOffset) const override;

private:
    int countEvents() const;
    ChartEntry::Words eventInWords(int place) const;
    void point(const QString& text);
    void leavePoints();

    CurvesView* m_view;
    mutable Happenings m_happenings;
    mutable std::vector<Happening> m_events; ///< as they were when somebody last asked how many
    PartPtr<ChartList> m_laneList;
    PartPtr<ChartList> m_eventList;
    std::array<PartPtr<ChartPoint>, 2> m_points;
    PartPtr<ChartList> m_frameList;      ///< last, where it is not there
    std::unique_ptr<QObject> m_follower; ///< of the view
};

} // namespace lrp::ui
