#include "ui/lesson/SketchTask.h"

#include "core/lesson/Sketching.h"
#include "ui/plots/Readout.h"
#include "ui/text/FigureText.h"

#include <algorithm>
#include <cmath>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lrp::ui
{

SketchTask::SketchTask(const lesson::Sketch& sketch, Pencil& pencil, QWidget* plots, bool isLogarithmic,
                       QWidget* parent)
    : TaskWidget(parent)
    , m_isLoss(sketch.quantity == lesson::Sketch::Quantity::Loss)
    , m_lane(sketch.lane)
    , m_pencil(pencil)
    , m_isLogarithmic(isLogarithmic)
    , m_howTo(new QLabel(howTo(), this))
    , m_count(new QLabel(this))
    , m_tools(new QWidget(this))
{
    m_howTo->setObjectName("lesson/sketchHowTo");
    m_howTo->setWordWrap(true);
    m_count->setObjectName("lesson/sketchCount");
    m_count->setWordWrap(true);
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    m_undo = addTool("lesson/sketchUndo", tr("Undo"), tr("Take back what was drawn last (Ctrl+Z)"));
    m_redo = addTool("lesson/sketchRedo", tr("Redo"), tr("Draw again what was taken back (Ctrl+Shift+Z)"));
    m_clear = addTool("lesson/sketchClear", tr("Clear"), tr("Take all points away (Shift+Backspace)"));
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_howTo);
    column->addWidget(m_count);
    column->addWidget(m_tools);
    setFocusProxy(plots);
    connect(m_undo, &QPushButton::clicked, &pencil, &Pencil::undo);
    connect(m_redo, &QPushButton::clicked, &pencil, &Pencil::redo);
    connect(m_clear, &QPushButton::clicked, &pencil, &Pencil::clear);
    connect(&pencil, &Pencil::changed, this, [this] {
        showCount();
        Q_EMIT changed();
    });
    connect(&pencil, &Pencil::cursorMoved, this, [this] { Q_EMIT said(cursorInWords()); });
    connect(&pencil, &Pencil::pointMissing, this,
            [this] { Q_EMIT said(tr("There is no point to take away. %1").arg(cursorInWords())); });
    showCount();
}

QPushButton* SketchTask::addTool(const QString& name, const QString& text, const QString& tip)
{
    auto* button = new QPushButton(text, m_tools);
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    m_tools->layout()->addWidget(button);
    return button;
}

QString SketchTask::howTo() const
{
    const QString what =
        m_isLoss ? tr("Draw the loss of %1 over the plots: drag from left to right; what you draw "
                      "again is replaced.")
                 : tr("Draw the rate of %1 over the plots: drag from left to right; what you draw "
                      "again is replaced.");
    return what.arg(QLatin1Char(m_lane)) + ' ' +
           tr("A double click takes a point away. With keys: arrows move the cursor (with Shift further), "
              "Space sets a point, Backspace takes it away.");
}

/// "Point 4 of 7, step 1,000, loss 0.9."
QString SketchTask::cursorInWords() const
{
    if (!m_pencil.isDrawing()) {
        return {};
    }
    const QString step = counted(qRound64(m_pencil.stepAt(m_pencil.place())));
    const auto& points = m_pencil.points().points();
    const auto point = points.find(m_pencil.place());
    const QString value = valueText(m_pencil.value());
    if (point == points.end()) {
        return (m_isLoss ? tr("Step %1, loss %2.") : tr("Step %1, rate %2.")).arg(step, value);
    }
    const QString here =
        (m_isLoss ? tr("Point %1 of %2, step %3, loss %4.") : tr("Point %1 of %2, step %3, rate %4."))
            .arg(*m_pencil.points().numberAt(point->first))
            .arg(points.size())
            .arg(step, valueText(point->second));
    return valueText(point->second) == value ? here : tr("%1 Cursor at %2.").arg(here, value);
}

void SketchTask::showCount()
{
    if (!m_pencil.isDrawing()) {
        return;
    }
    const auto drawn = static_cast<int>(m_pencil.points().points().size()) - 1;
    const QString first = valueText(m_pencil.points().points().begin()->second);
    m_count->setText(drawn == 0
                         ? tr("It begins at %1, which is given. No points yet.").arg(first)
                         : tr("It begins at %1, which is given. Points drawn: %2.").arg(first).arg(drawn));
    m_undo->setEnabled(m_pencil.points().canUndo());
    m_redo->setEnabled(m_pencil.points().canRedo());
    m_clear->setEnabled(drawn > 0);
}

std::optional<lesson::Answer> SketchTask::answer() const
{
    if (!m_pencil.isDrawing() || !m_pencil.points().isDrawn()) {
        return std::nullopt;
    }
    std::vector<lesson::SketchPoint> points;
    for (const auto& [place, value] : m_pencil.points().points()) {
        points.push_back({static_cast<double>(place) / DrawnPoints::kPlaces, value});
    }
    return lesson::SketchAnswer{lesson::valuesAlong(points, m_isLogarithmic)};
}

void SketchTask::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Undo)) {
        m_pencil.undo();
    } else if (event->matches(QKeySequence::Redo)) {
        m_pencil.redo();
    } else {
        TaskWidget::keyPressEvent(event);
    }
}

/// A point where the line bends. What is being drawn in this window goes before what was drawn in the last.
void SketchTask::draft(const lesson::Answer& answer)
{
    const auto* sketch = std::get_if<lesson::SketchAnswer>(&answer);
    if (sketch == nullptr || !m_pencil.isDrawing() || m_pencil.points().isDrawn()) {
        return;
    }
    constexpr double kStraight = 1e-6; // of what a value changes by
    const auto& values = sketch->values;
    const auto height = [&](std::size_t place) {
        return m_isLogarithmic ? std::log(values[place]) : values[place];
    };
    const auto bends = [&](std::size_t place) {
        const double before = height(place) - height(place - 1);
        const double after = height(place + 1) - height(place);
        return std::abs(after - before) > kStraight * std::max(std::abs(before), std::abs(after));
    };
    DrawnPoints points(m_pencil.points().points().begin()->second);
    for (std::size_t place = 1; place < values.size(); ++place) {
        const int at = static_cast<int>(std::lround(lesson::shareOf(place) * DrawnPoints::kPlaces));
        if (place + 1 == values.size() ? height(place) != height(place - 1) : bends(place)) {
            points.set(at, values[place]);
        }
    }
    m_pencil.replace(points);
}

/// The line itself stands over the plots.
void SketchTask::freeze(const lesson::Answer&)
{
    m_howTo->setText(tr("Your drawing of %1 stands over the plots, dashed.").arg(QLatin1Char(m_lane)));
    m_count->hide();
    m_tools->hide();
}

} // namespace lrp::ui
