#include "ui/shapes/ShapesPage.h"

#include "ui/experiment/ExperimentModel.h"
#include "ui/plots/Channels.h"
#include "ui/plots/Readout.h"
#include "ui/shapes/ShapesBoard.h"
#include "ui/shapes/ShapesChart.h"
#include "ui/shapes/ShapesList.h"
#include "ui/shapes/ShapesTable.h"
#include "ui/text/FigureText.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Later.h"
#include "ui/widgets/Note.h"

#include <algorithm>
#include <QKeyEvent>
#include <QPushButton>
#include <QRandomGenerator>
#include <QStackedLayout>
#include <utility>

namespace lrp::ui
{

using params::Json;

namespace
{

constexpr std::size_t kQuiz = 12;
constexpr std::int64_t kMostSteps = 1'000'000; // as a form takes them

} // namespace

ShapesPage::ShapesPage(ExperimentModel* experiment, QWidget* parent)
    : QWidget(parent)
    , m_experiment(experiment)
    , m_board(new ShapesBoard(this))
{
    setObjectName("shapes");
    m_pool.setMaxThreadCount(1); // two files of one name are written one after the other
    connect(m_board, &ShapesBoard::changed, this, [this] { m_laneIndex = -1; });
}

bool ShapesPage::isSettled() const
{
    return m_board->isSettled() && !isSubtracting() && m_chart != nullptr && m_chart->isSettled();
}

void ShapesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fill();
    m_board->wake();
    follow();
    draw();
}

void ShapesPage::follow()
{
    if (m_pages == nullptr) {
        return;
    }
    const bool isQuiz = m_board->isQuiz();
    m_pages->setCurrentIndex(m_board->shapes().empty() ? 0 : 1);
    m_reveal->setVisible(isQuiz);
    m_lane->setEnabled(m_board->current() != nullptr && !isQuiz && m_mayAddLanes);
    m_undo->setEnabled(m_board->canUndo());
    m_redo->setEnabled(m_board->canRedo());
    for (QPushButton* button : {m_duplicate, m_remove}) {
        button->setEnabled(m_board->current() != nullptr);
    }
}

void ShapesPage::setMayAddLanes(bool mayAdd)
{
    m_mayAddLanes = mayAdd;
    follow();
}

/// What the board has is drawn as it looks now; shapes nobody sees are not drawn.
void ShapesPage::draw()
{
    if (m_chart == nullptr || !isVisible()) {
        return;
    }
    const ShapesLook& look = m_board->look();
    ShapesPicture picture{.steps = m_board->common().steps, .look = look};
    const Shape* current = m_board->current();
    for (const Shape& shape : m_board->shapes()) {
        const ShapePlanPtr plan = m_board->planOf(shape.slot);
        const auto factor = plan != nullptr ? factorOf(*plan, look.divisor) : std::nullopt;
        if (shape.isShown && factor) {
            picture.curves.push_back({shape.slot, m_board->nameOf(shape), plan, *factor, current == &shape});
        }
    }
    subtract(picture);
    m_chart->setStepsPerEpoch(m_board->common().stepsPerEpoch);
    m_chart->setPicture(std::move(picture));
}

/// The difference of the two selected curves, computed elsewhere; meanwhile what it was of the same two
/// before an edit.
void ShapesPage::subtract(ShapesPicture& picture)
{
    const std::vector<int>& selected = m_board->selected();
    const auto curveOf = [&picture](int slot) {
        return std::find_if(picture.curves.begin(), picture.curves.end(),
                            [slot](const ShapeCurve& curve) { return curve.slot == slot; });
    };
    if (!picture.look.hasDifference || selected.size() != 2 || curveOf(selected[0]) == picture.curves.end() ||
        curveOf(selected[1]) == picture.curves.end()) {
        m_asked.reset();
        m_difference.reset();
        m_subtracting.forget();
        return;
    }
    const ShapeCurve& a = *curveOf(selected[0]);
    const ShapeCurve& b = *curveOf(selected[1]);
    if (m_difference && m_difference->of.numbers == selected) { // that of two others is not theirs
        picture.difference = m_difference->curve;
        picture.differenceName = QString("%1 − %2").arg(a.name, b.name);
    }
    const Subtraction wanted{selected, {a.plan, b.plan}, {a.factor, b.factor}};
    if (m_asked == wanted) {
        return;
    }
    m_asked = wanted;
    if (!isSubtracting()) { // as it was before the question that waits
        m_subtracting.forget();
        return;
    }
    later(
        &m_pool, this, m_subtracting.next(),
        [wanted] {
            return differenceOf(wanted.plans.first, wanted.factors.first, wanted.plans.second,
                                wanted.factors.second);
        },
        [this, wanted](const ShapePlanPtr& curve) {
            m_difference = Difference{wanted, curve};
            draw();
        });
}

/// What stands under the chart: the curve under the pointer, or the current one.
void ShapesPage::showCaption()
{
    const ShapeCurve* pointed = m_chart->pointed();
    const Shape* shape = pointed != nullptr ? m_board->find(pointed->slot) : m_board->current();
    const params::Entry* entry = shape != nullptr ? m_board->entryToTell(*shape) : nullptr;
    QStringList words;
    if (shape != nullptr && pointed == nullptr) {
        words << m_board->nameOf(*shape) + '.';
    }
    if (const QString readout = m_chart->readout(); !readout.isEmpty()) {
        words << readout;
    }
    const ShapePlanPtr plan = shape != nullptr ? m_board->planOf(shape->slot) : nullptr;
    if (plan != nullptr && !m_board->isQuiz() && !remarkOn(*plan).isEmpty()) {
        words << '(' + remarkOn(*plan) + ')';
    }
    m_curve->setLine(words.join(' '));
    const QString formula = entry != nullptr ? QString::fromStdString(entry->formula) : QString();
    m_formula->setLine(QString(formula).replace('\n', "; "));
}

void ShapesPage::say(const QString& text)
{
    if (m_note != nullptr) {
        m_note->setNote(text);
    }
    if (!text.isEmpty()) {
        Q_EMIT said(text);
    }
}

/// Those whose rates may be seen and that are not there yet.
void ShapesPage::addLanes()
{
    const experiment::Shape& run = m_experiment->shape();
    if (run.totalSteps < 1 || run.totalSteps > kMostSteps) {
        say(tr("Shapes are planned for runs of 1 to %1 steps; that of the experiment has %2.")
                .arg(counted(kMostSteps), counted(run.totalSteps)));
        return;
    }
    const auto& all = m_experiment->experiment().lanes;
    ShapesCommon common{.steps = run.totalSteps,
                        .stepsPerEpoch = run.stepsPerEpoch,
                        .base = m_board->common().base,
                        .evaluateEvery = run.evaluateEvery};
    if (m_board->shapes().empty() && !all.empty()) {
        common.base = optimizer::baseLr(all.front().optimizer);
    }
    std::vector<Shape> lanes;
    for (const experiment::Lane& lane : all) {
        Shape shape{.lane = experiment::toJson(lane),
                    .name = withLetter(lane.letter, QString::fromStdString(lane.name)),
                    .hasOwnBase = optimizer::baseLr(lane.optimizer) != common.base};
        const bool isThere =
            std::any_of(m_board->shapes().begin(), m_board->shapes().end(), [&shape](const Shape& other) {
                return other.lane == shape.lane && other.name == shape.name;
            });
        if (!isThere && !m_hidden.isHidden(lane.letter, kRate)) {
            lanes.push_back(std::move(shape));
        }
    }
    if (lanes.empty()) {
        say(tr("All lanes are there already."));
        return;
    }
    say(m_board->addLanes(lanes, common));
}

void ShapesPage::drawTwelve()
{
    const QString refused = m_board->drawRandom(kQuiz, QRandomGenerator::global()->generate());
    say(refused);
    if (refused.isEmpty()) { // shapes are asked for, not rates
        ShapesLook look = m_board->look();
        look.divisor = ShapesDivisor::Peak;
        look.layout = ShapesLayout::Multiples;
        m_board->setLook(look);
    }
}

void ShapesPage::makeLane()
{
    const Shape* shape = m_board->current();
    if (shape == nullptr || !m_mayAddLanes) {
        return;
    }
    if (m_board->isQuiz()) {
        say(tr("Reveal the names first: a lane says what the shape is."));
        return;
    }
    if (!m_experiment->canAddLane()) {
        say(tr("Eight lanes are the most that can race. Remove one, and this shape can be the eighth."));
        return;
    }
    Json lane = plannedLane(*shape, m_board->common());
    if (shape->name.isEmpty()) { // of the catalogue: only the schedule is another than the selected lane's
        Json twin = m_experiment->json()["lanes"][static_cast<std::size_t>(m_experiment->selectedLane())];
        twin["schedule"] = lane["schedule"];
        twin["tick"] = lane["tick"];
        twin["optimizer"]["lr"] = lane["optimizer"]["lr"];
        twin["name"] = "";
        lane = std::move(twin);
    }
    m_experiment->addLane(std::move(lane));
    m_laneIndex = m_experiment->history()->index();
    say(tr("Lane %1 has been added. Ctrl+Z takes it back.")
            .arg(QChar(m_experiment->laneLetter(m_experiment->selectedLane()))));
}

/// The lane was added after the last edit of the shapes, and is still there: the window undoes it. What was
/// edited before it is of a form that nobody sees.
bool ShapesPage::isUndoOfLane() const
{
    return m_experiment->history()->index() == m_laneIndex;
}

/// The same lane was taken back last: the window redoes it.
bool ShapesPage::isRedoOfLane() const
{
    const QUndoStack& history = *m_experiment->history();
    return m_laneIndex > 0 && history.index() == m_laneIndex - 1 && history.canRedo();
}

std::function<void()> ShapesPage::actOf(const QKeyEvent& key) const
{
    const bool isRedo = key.matches(QKeySequence::Redo) || // Ctrl+Y as well
                        (key.key() == Qt::Key_Y && key.modifiers() == Qt::ControlModifier);
    if (isRedo && m_board->canRedo() && !isRedoOfLane()) {
        return [board = m_board] { board->redo(); };
    }
    if (key.matches(QKeySequence::Undo) && m_board->canUndo() && !isUndoOfLane()) {
        return [board = m_board] { board->undo(); };
    }
    return {};
}

bool ShapesPage::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && actOf(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ShapesPage::keyPressEvent(QKeyEvent* event)
{
    if (const auto act = actOf(*event)) {
        act();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace lrp::ui
