#include "ui/forms/SchedulePanel.h"
#include "ui/shapes/ShapeForm.h"
#include "ui/shapes/ShapesBar.h"
#include "ui/shapes/ShapesBoard.h"
#include "ui/shapes/ShapesChart.h"
#include "ui/shapes/ShapesList.h"
#include "ui/shapes/ShapesPage.h"
#include "ui/shapes/ShapesTable.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Filling.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Note.h"
#include "ui/widgets/TabOrder.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

/// How the page is made.
namespace lrp::ui
{

void ShapesPage::fill()
{
    if (m_pages != nullptr) {
        return;
    }
    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->setObjectName("shapes/parts");
    parts->setChildrenCollapsible(false);
    parts->addWidget(list());
    auto* pages = new QWidget(parts);
    m_pages = new QStackedLayout(pages);
    m_pages->addWidget(makeEmpty());
    m_pages->addWidget(charts());
    parts->addWidget(pages);
    parts->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(parts);
    connect(m_board, &ShapesBoard::changed, this, &ShapesPage::follow);
    connect(m_board, &ShapesBoard::planned, this, &ShapesPage::draw);
    connect(m_board, &ShapesBoard::selectionChanged, this, &ShapesPage::draw); // which follows every change
    connect(m_board, &ShapesBoard::lookChanged, this, &ShapesPage::draw);
    setFocusProxy(m_list);
    keepTabsTogether(this);
}

void ShapesPage::fillWith(Filling& filling)
{
    filling.add([this] { list(); });
    filling.add([this] { charts(); });
    filling.add([this] { fill(); });
}

QWidget* ShapesPage::list()
{
    m_left = m_left != nullptr ? m_left : makeList();
    return m_left;
}

QWidget* ShapesPage::charts()
{
    m_right = m_right != nullptr ? m_right : makeCharts();
    return m_right;
}

QPushButton* ShapesPage::makeButton(const char* name, const QString& text, const QString& tip,
                                    std::function<void()> act, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, std::move(act));
    parent->layout()->addWidget(button);
    return button;
}

/// What there is to compare, and the settings of it.
QWidget* ShapesPage::makeList()
{
    auto* left = new QWidget(this);
    m_list = new ShapesList(m_board, left);
    m_note = new Note(Note::Tone::Plain, left);
    m_note->setObjectName("shapes/note");
    auto* sources = new QWidget(left);
    new FlowLayout(sources);
    m_add = makeButton(
        "shapes/add", tr("&Add schedule …"), tr("Searches the catalogue"), [this] { chooseSchedule(); },
        sources);
    makeButton(
        "shapes/addLanes", tr("Add the la&nes"), tr("Adds the lanes of the experiment and takes its length"),
        [this] { addLanes(); }, sources);
    makeButton(
        "shapes/random", tr("Random t&welve"),
        tr("Twelve schedules by chance, without their names: which is which?"), [this] { drawTwelve(); },
        sources);
    m_reveal = makeButton(
        "shapes/reveal", tr("Reveal name&s"), tr("Ends the quiz"), [this] { m_board->reveal(); }, sources);
    auto* acts = new QWidget(left);
    new FlowLayout(acts);
    m_lane = makeButton(
        "shapes/lane", tr("&To a lane"), tr("Adds the current shape to the experiment as a lane (Return)"),
        [this] { makeLane(); }, acts);
    m_duplicate = makeButton(
        "shapes/duplicate", tr("D&uplicate"), tr("Ctrl+D in the list"),
        [this] { m_list->duplicateCurrent(); }, acts);
    m_remove = makeButton(
        "shapes/remove", tr("Remove"), tr("Delete in the list"), [this] { m_list->removeSelected(); }, acts);
    m_undo = makeButton(
        "shapes/undo", tr("Undo"), tr("Takes back the last change of the shapes (Ctrl+Z)"),
        [this] { m_board->undo(); }, acts);
    m_redo = makeButton(
        "shapes/redo", tr("Redo"), tr("Makes the change again that was taken back last (Ctrl+Shift+Z)"),
        [this] { m_board->redo(); }, acts);
    auto* area = new QScrollArea(left);
    area->setObjectName("shapes/settings");
    area->setWidget(new ShapeForm(m_board, area));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // what is in it has the focus
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumHeight(fontMetrics().height() * 5);
    left->setMinimumWidth(fontMetrics().averageCharWidth() * 46); // labels and fields, unclipped
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(6, 6, 0, 6);
    column->setSpacing(6);
    for (QWidget* widget : {sources, static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_list), acts}) {
        column->addWidget(widget, widget == m_list ? 2 : 0);
    }
    column->addWidget(area, 3);
    connect(m_list, &ShapesList::laneWanted, this, &ShapesPage::makeLane);
    connect(m_list, &ShapesList::refused, this, &ShapesPage::say);
    return left;
}

QWidget* ShapesPage::makeCharts()
{
    auto* right = new QWidget(this);
    auto* bar = new ShapesBar(m_board, right);
    m_chart = new ShapesChart(right);
    m_chart->setObjectName("shapes/chart");
    m_chart->setWhatsThis(
        tr("The planned learning rates, without training. Arrow keys move the crosshair and "
           "choose the curve, Y changes the axis, I says the summary."));
    m_table = new ShapesTable(m_board, right);
    auto* upper = new QWidget(right);
    auto* charts = new QVBoxLayout(upper);
    charts->setContentsMargins(0, 0, 0, 0);
    charts->setSpacing(4);
    charts->addWidget(m_chart, 1);
    charts->addWidget(makeCaption());
    auto* parts = new QSplitter(Qt::Vertical, right);
    parts->setChildrenCollapsible(false);
    parts->addWidget(upper);
    parts->addWidget(m_table);
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 1);
    parts->setSizes({340, 160}); // of any height
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(6, 6, 6, 0);
    column->setSpacing(6);
    column->addWidget(bar);
    column->addWidget(parts, 1);
    connect(bar, &ShapesBar::copyPictureWanted, this, &ShapesPage::copyPicture);
    connect(bar, &ShapesBar::copyTableWanted, this, [this] {
        QGuiApplication::clipboard()->setText(m_table->tabbed());
        say(tr("The table was copied."));
    });
    connect(bar, &ShapesBar::exportPictureWanted, this, &ShapesPage::askForPicture);
    connect(bar, &ShapesBar::exportTableWanted, this, &ShapesPage::askForTable);
    connect(m_table, &ShapesTable::copied, this, [this] { say(tr("The table was copied.")); });
    connect(m_table, &ShapesTable::laneWanted, this, &ShapesPage::makeLane);
    connect(m_chart, &ShapesChart::pointedChanged, this, &ShapesPage::showCaption);
    connect(m_chart, &ShapesChart::chosen, m_list, &ShapesList::select);
    connect(m_chart, &ShapesChart::neighbourWanted, m_list, &ShapesList::selectNeighbour);
    connect(m_chart, &ShapesChart::laneWanted, this, &ShapesPage::makeLane);
    connect(m_chart, &ShapesChart::said, this, &ShapesPage::said);
    connect(m_chart, &ShapesChart::scaleWanted, this, [this] {
        ShapesLook look = m_board->look();
        look.isLogarithmic = !look.isLogarithmic;
        m_board->setLook(look);
    });
    return right;
}

QWidget* ShapesPage::makeCaption()
{
    auto* caption = new QWidget(this);
    m_curve = new ElidedLabel(caption);
    m_curve->setObjectName("shapes/curve");
    m_formula = new ElidedLabel(caption);
    m_formula->setObjectName("shapes/formula");
    m_formula->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* lines = new QVBoxLayout(caption);
    lines->setContentsMargins(8, 0, 8, 0);
    lines->setSpacing(0);
    lines->addWidget(m_curve);
    lines->addWidget(m_formula);
    return caption;
}

/// A sentence and two ways to begin.
QWidget* ShapesPage::makeEmpty()
{
    auto* empty = new QWidget(this);
    empty->setObjectName("shapes/empty");
    auto* column = new QVBoxLayout(empty);
    auto* note = new Note(Note::Tone::Plain, empty);
    note->setNote(
        tr("Compare what schedules do to the learning rate, without training: their curves over one "
           "another, their areas, their differences."));
    note->setAlignment(Qt::AlignCenter);
    column->addStretch(2);
    column->addWidget(note);
    auto* buttons = new QWidget(empty);
    auto* row = new QHBoxLayout(buttons);
    row->addStretch(1);
    makeButton(
        "shapes/empty/addLanes", tr("Add the lanes"), tr("Those of the experiment, over its length"),
        [this] { addLanes(); }, buttons);
    makeButton(
        "shapes/empty/random", tr("Random twelve"),
        tr("Twelve schedules by chance, without their names: which is which?"), [this] { drawTwelve(); },
        buttons);
    row->addStretch(1);
    column->addWidget(buttons);
    column->addStretch(3);
    return empty;
}

/// The menu of all schedules; what is chosen is added.
void ShapesPage::chooseSchedule()
{
    auto* panel = new SchedulePanel(schedule::entries(), {}, SchedulePanel::Grouping::Framework,
                                    "shapes/catalogue", this);
    connect(panel, &SchedulePanel::chosen, this, [this](const QString& id) {
        if (const params::Entry* entry = params::find(schedule::entries(), id.toStdString())) {
            say(m_board->add(*entry));
        }
    });
    panel->openAt(m_add, {});
}

} // namespace lrp::ui
