#include "ui/fork/ForkStrip.h"

#include "ui/fork/ForkEditor.h"
#include "ui/fork/ForkGallery.h"
#include "ui/fork/ForkHeader.h"
#include "ui/fork/ForkPlanner.h"
#include "ui/fork/ForkTile.h"
#include "ui/forms/Editors.h"
#include "ui/forms/SchedulePanel.h"
#include "ui/text/Translate.h"
#include "ui/text/ValueText.h"
#include "ui/widgets/Note.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace lrp::ui
{

using params::Json;

namespace
{

const std::string kRate = "/optimizer/lr";

/// The optimizer's base rate as it is edited; all of them have one alike.
const params::Field& rateField(const Json& optimizer)
{
    const params::Entry* entry = params::find(optimizer::entries(), optimizer["type"].get<std::string>());
    return *entry->field("lr");
}

} // namespace

ForkStrip::ForkStrip(QWidget* parent)
    : QFrame(parent)
    , m_planner(new ForkPlanner(this))
    , m_header(new ForkHeader(this))
    , m_gallery(new ForkGallery("fork", this))
    , m_nothing(new Note(Note::Tone::Muted, this))
{
    setObjectName("fork");
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_nothing->setObjectName("fork/nothing");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 6);
    column->setSpacing(4);
    column->addWidget(m_header);
    column->addWidget(m_nothing);
    column->addWidget(m_gallery);
    column->addLayout(makeFooter());
    connect(m_gallery, &ForkGallery::toggled, this, &ForkStrip::choose);
    connect(m_gallery, &ForkGallery::currentChanged, this, &ForkStrip::makeCurrent);
    connect(m_gallery, &ForkGallery::moreWanted, this, &ForkStrip::offerMore);
    connect(m_planner, &ForkPlanner::planned, this, &ForkStrip::takePlan);
    connect(m_planner, &ForkPlanner::optionMade, this, &ForkStrip::addChosen);
    hide();
}

QLayout* ForkStrip::makeFooter()
{
    m_rate = new QLineEdit(this);
    m_rate->setAccessibleName(tr("Base rate of the fork"));
    m_rate->setFixedWidth(m_rate->fontMetrics().averageCharWidth() * 16);
    m_rateLabel = new QLabel(tr("&Base rate"), this);
    m_rateLabel->setBuddy(m_rate);
    m_edit = new QPushButton(tr("&Edit…"), this);
    m_edit->setObjectName("fork/edit");
    m_note = new Note(Note::Tone::Muted, this);
    m_note->setObjectName("fork/note");
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName("fork/cancel");
    m_start = new QPushButton(this);
    m_start->setObjectName("fork/start");
    auto* row = new QHBoxLayout;
    row->addWidget(m_rateLabel);
    row->addWidget(m_rate);
    row->addWidget(m_edit);
    row->addSpacing(8);
    row->addWidget(m_note, 100);
    row->addStretch(1); // where the note would be while there is none
    row->addWidget(m_cancel);
    row->addWidget(m_start);
    connect(m_rate, &QLineEdit::textEdited, this, [this](const QString& text) {
        edit(kRate, fromText(rateField(m_selection.draft(m_current).json()["optimizer"]), text));
    });
    connect(m_edit, &QPushButton::clicked, this, &ForkStrip::openEditor);
    connect(m_cancel, &QPushButton::clicked, this, &ForkStrip::dismiss);
    connect(m_start, &QPushButton::clicked, this, &ForkStrip::start);
    return row;
}

void ForkStrip::open(const ForkContext& context)
{
    delete m_editor;
    m_planner->forget();
    m_isStarting = false;
    m_gallery->clear();
    m_selection.reset(context);
    m_current = 0;
    m_past = pastOf(context);
    for (std::size_t tile = 0; tile < m_selection.size(); ++tile) {
        addTile(tile);
    }
    const bool isPossible = m_selection.size() > 0;
    m_nothing->setNote(whyNoFork(context));
    m_gallery->setVisible(isPossible);
    m_header->showContext(context);
    setAccessibleName(m_header->title());
    refresh();
    show();
    if (const auto rehearsed = rehearsedOption(context)) {
        addChosen(*rehearsed);
    } else {
        focusCurrent();
    }
}

void ForkStrip::focusCurrent()
{
    if (m_selection.size() > 0) {
        m_gallery->focusTile(m_current);
    } else {
        m_cancel->setFocus(Qt::OtherFocusReason);
    }
}

void ForkStrip::addTile(std::size_t tile)
{
    m_gallery->add(m_selection.draft(tile).kind())->setObjectName(QString("fork/%1").arg(tile));
    plan(tile);
    showTile(tile);
}

/// Has a draft planned that does not do so itself, the run being long.
void ForkStrip::plan(std::size_t tile)
{
    const ForkDraft& draft = m_selection.draft(tile);
    m_planner->forget(tile);
    if (draft.lane() && !draft.plan()) {
        m_planner->request(tile, *draft.lane(), m_selection.context());
    }
}

void ForkStrip::takePlan(std::size_t tile, const std::shared_ptr<const experiment::Plan>& plan)
{
    ForkDraft& draft = m_selection.draft(tile);
    draft.setPlan(plan);
    showTile(tile);
    if (m_selection.isChosen(tile)) {
        Q_EMIT previewChanged(m_selection.forks());
    } else {
        draft.dropPlan();
    }
}

void ForkStrip::choose(std::size_t tile, bool chosen)
{
    if (m_selection.choose(tile, chosen)) {
        if (!chosen) {
            m_selection.draft(tile).dropPlan();
        } else if (!m_planner->isPlanning(tile)) {
            plan(tile);
        }
        refresh();
    } else {
        m_gallery->tile(tile)->setChecked(false);
        m_note->setNote(tr("Eight forks at once are the most."), Note::Tone::Warning);
    }
}

void ForkStrip::makeCurrent(std::size_t tile)
{
    m_current = tile;
    showRate();
}

/// What is edited is meant to be used, so it is chosen too.
void ForkStrip::edit(const std::string& pointer, const Json& value)
{
    m_selection.draft(m_current).set(pointer, value);
    plan(m_current);
    showTile(m_current);
    if (m_editor) {
        m_editor->showDraft(m_selection.draft(m_current));
        showRate();
    }
    if (m_gallery->tile(m_current)->isChecked()) {
        refresh();
    } else {
        m_gallery->tile(m_current)->setChecked(true);
    }
}

void ForkStrip::openEditor()
{
    const ForkContext& context = m_selection.context();
    m_editor = new ForkEditor(experiment::remainder(context.shape, context.step), this);
    m_editor->showDraft(m_selection.draft(m_current));
    connect(m_editor, &ForkEditor::edited, this, &ForkStrip::edit);
    m_editor->openAt(m_edit);
}

void ForkStrip::offerMore(ForkOption::Kind kind, QWidget* button)
{
    if (kind == ForkOption::Kind::Schedule) {
        auto* panel = new SchedulePanel(schedule::entries(), {}, SchedulePanel::Grouping::Shape,
                                        "fork/schedules", this);
        connect(panel, &SchedulePanel::chosen, this, [this](const QString& id) {
            addSchedule(*params::find(schedule::entries(), id.toStdString()));
        });
        panel->openAt(button, {});
        return;
    }
    auto* menu = new QMenu(this);
    menu->setObjectName("fork/optimizers");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const std::string own = optimizer::toJson(m_selection.context().parent.optimizer)["type"];
    for (const params::Entry& entry : optimizer::entries()) {
        if (entry.id != own) {
            auto* action = menu->addAction(catalogueText(entry.title));
            action->setToolTip(catalogueText(entry.summary));
            connect(action, &QAction::triggered, this,
                    [this, entry = &entry] { addChosen(optimizerOption(m_selection.context(), *entry)); });
        }
    }
    menu->popup(button->mapToGlobal(QPoint(0, 0)));
}

void ForkStrip::addSchedule(const params::Entry& entry)
{
    const ForkContext& context = m_selection.context();
    if (isPlannedQuickly(context.parent, context)) {
        addChosen(scheduleOption(context, entry));
    } else {
        m_note->setNote(tr("%1 is being fitted to what is left of the run…").arg(catalogueText(entry.title)),
                        Note::Tone::Muted);
        m_planner->makeOption(context, entry);
    }
}

void ForkStrip::addChosen(const ForkOption& option)
{
    const std::size_t tile = m_selection.size();
    m_selection.add(option);
    addTile(tile);
    m_gallery->tile(tile)->setChecked(true);
    layout()->activate(); // so that the new tile is where it can be scrolled to
    m_gallery->focusTile(tile);
}

void ForkStrip::start()
{
    if (!m_start->isEnabled()) {
        return;
    }
    if (m_start->hasFocus()) {
        focusCurrent(); // else the focus leaves the strip, and a key held down works elsewhere
    }
    m_isStarting = true;
    showStart();
    std::vector<experiment::Lane> lanes;
    for (const ChosenFork& fork : m_selection.forks()) {
        lanes.push_back(fork.lane);
    }
    Q_EMIT forkWanted(m_selection.context().step, lanes);
}

void ForkStrip::refuse()
{
    m_isStarting = false;
    showStart();
}

void ForkStrip::dismiss()
{
    delete m_editor;
    m_planner->forget();
    m_isStarting = false;
    m_selection.chooseNone();
    hide();
    Q_EMIT previewChanged({});
    Q_EMIT closed();
}

/// Everything that depends on what is chosen.
void ForkStrip::refresh()
{
    for (std::size_t tile = 0; tile < m_selection.size(); ++tile) {
        m_gallery->tile(tile)->setLetter(m_selection.letterOf(tile));
    }
    showRate();
    showStart();
    Q_EMIT previewChanged(m_selection.forks());
}

void ForkStrip::showTile(std::size_t index)
{
    const ForkContext& context = m_selection.context();
    const ForkDraft& draft = m_selection.draft(index);
    ForkTile* tile = m_gallery->tile(index);
    tile->setText(draft.title());
    tile->setAccessibleName(draft.title());
    tile->setAccessibleDescription(draft.description());
    tile->setToolTip(draft.description());
    tile->setDetail(draft.lane() ? draft.span() : tr("wrong setting"), !draft.lane());
    tile->setDrawing({.past = m_past,
                      .next = draft.rates(),
                      .step = static_cast<double>(context.step),
                      .totalSteps = static_cast<double>(context.shape.totalSteps)});
}

void ForkStrip::showRate()
{
    const bool isEditable = m_selection.size() > 0;
    const bool hasRate = isEditable && m_selection.draft(m_current).hasBaseRate();
    m_rateLabel->setVisible(hasRate);
    m_rate->setVisible(hasRate);
    m_edit->setVisible(isEditable);
    if (!isEditable) {
        return;
    }
    const ForkDraft& draft = m_selection.draft(m_current);
    const Json& optimizer = draft.json()["optimizer"];
    const params::Field& field = rateField(optimizer);
    describeInput(m_rate, field, "fork/rate");
    m_rate->setAccessibleName(tr("Base rate of %1").arg(draft.title()));
    m_rate->setAccessibleDescription(draft.problem());
    m_edit->setAccessibleName(tr("Edit %1").arg(draft.title()));
    if (fromText(field, m_rate->text()) != optimizer["lr"]) {
        m_rate->setText(toText(field, optimizer["lr"]));
        m_rate->setCursorPosition(0);
    }
}

/// The button, and beside it what keeps the forks from starting.
void ForkStrip::showStart()
{
    const std::size_t forks = m_selection.chosen();
    const bool isUnchosen = forks == 0 && m_selection.size() > 0;
    const QString reason = isUnchosen ? tr("Choose one or more ways to go on: arrow keys move, Space "
                                           "chooses, Enter starts.")
                                      : m_selection.problem();
    m_note->setNote(reason, isUnchosen ? Note::Tone::Muted : Note::Tone::Error);
    m_start->setText(forks == 0   ? tr("Start forks")
                     : forks == 1 ? tr("Start 1 fork")
                                  : tr("Start %n forks", nullptr, static_cast<int>(forks)));
    m_start->setEnabled(forks > 0 && reason.isEmpty() && !m_isStarting);
    m_start->setToolTip(reason);
    m_start->setAccessibleDescription(reason);
}

void ForkStrip::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* focused = qobject_cast<QAbstractButton*>(focusWidget());
    if (event->key() == Qt::Key_Escape) {
        dismiss();
    } else if (isEnter && focused != nullptr && !focused->isCheckable()) {
        focused->click();
    } else if (isEnter) {
        start();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace lrp::ui
