#include "ui/fork/ForkStrip.h"

#include "core/experiment/findings/Words.h"
#include "ui/fork/ForkEditor.h"
#include "ui/fork/ForkGallery.h"
#include "ui/fork/ForkTile.h"
#include "ui/forms/Editors.h"
#include "ui/forms/Note.h"
#include "ui/forms/SchedulePanel.h"
#include "ui/forms/ValueText.h"
#include "ui/LaneBadge.h"

#include <algorithm>
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

QString count(std::int64_t n)
{
    return QString::fromStdString(experiment::words::count(static_cast<double>(n)));
}

/// The past as points of a drawing: what is given is spread evenly up to the fork.
QPolygonF pastOf(const ForkContext& context)
{
    constexpr std::size_t kMostPoints = 400;
    QPolygonF points;
    const std::size_t size = context.past.size();
    const std::size_t used = std::min(size, kMostPoints);
    for (std::size_t i = 0; i < used; ++i) {
        const std::size_t at = used > 1 ? i * (size - 1) / (used - 1) : 0;
        const double share = static_cast<double>(at) / static_cast<double>(size);
        points.append({share * static_cast<double>(context.step), context.past[at]});
    }
    return points;
}

/// The optimizer's base rate as it is edited; all of them have one alike.
const params::Field& rateField(const Json& optimizer)
{
    const params::Entry* entry = params::find(optimizer::entries(), optimizer["type"].get<std::string>());
    return *entry->field("lr");
}

} // namespace

ForkStrip::ForkStrip(QWidget* parent)
    : QFrame(parent)
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
    column->addLayout(makeHeader());
    column->addWidget(m_nothing);
    column->addWidget(m_gallery);
    column->addLayout(makeFooter());
    connect(m_gallery, &ForkGallery::toggled, this, &ForkStrip::choose);
    connect(m_gallery, &ForkGallery::currentChanged, this, &ForkStrip::makeCurrent);
    connect(m_gallery, &ForkGallery::moreWanted, this, &ForkStrip::offerMore);
    hide();
}

QLayout* ForkStrip::makeHeader()
{
    m_badge = new LaneBadge(this);
    m_title = new QLabel(this);
    m_title->setObjectName("fork/title");
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_warning = new Note(Note::Tone::Warning, this);
    m_warning->setObjectName("fork/warning");
    m_warning->setWordWrap(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_badge);
    row->addWidget(m_title);
    row->addSpacing(8);
    row->addWidget(m_warning);
    row->addStretch(1);
    return row;
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
    showHeader();
    refresh();
    show();
    if (isPossible) {
        m_gallery->focusTile(0);
    } else {
        m_cancel->setFocus(Qt::OtherFocusReason);
    }
}

void ForkStrip::addTile(std::size_t tile)
{
    m_gallery->add(m_selection.draft(tile).kind())->setObjectName(QString("fork/%1").arg(tile));
    showTile(tile);
}

void ForkStrip::choose(std::size_t tile, bool chosen)
{
    if (m_selection.choose(tile, chosen)) {
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
            addChosen(
                scheduleOption(m_selection.context(), *params::find(schedule::entries(), id.toStdString())));
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
            auto* action = menu->addAction(QString::fromStdString(entry.title));
            action->setToolTip(QString::fromStdString(entry.summary));
            connect(action, &QAction::triggered, this,
                    [this, &entry] { addChosen(optimizerOption(m_selection.context(), entry)); });
        }
    }
    menu->popup(button->mapToGlobal(QPoint(0, 0)));
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
    if (m_start->isEnabled()) {
        Q_EMIT forkWanted(m_selection.context().step, m_selection.lanes());
    }
}

void ForkStrip::dismiss()
{
    delete m_editor;
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
    Q_EMIT previewChanged(m_selection.lanes());
}

void ForkStrip::showHeader()
{
    const ForkContext& context = m_selection.context();
    m_badge->setLetter(context.colour);
    const QString title = tr("Fork %1 %2 at step %3 of %4 · rate there %5")
                              .arg(QChar(context.parent.letter))
                              .arg(QString::fromStdString(context.parent.name), count(context.step),
                                   count(context.shape.totalSteps),
                                   QString::fromStdString(experiment::words::rate(context.rate)));
    m_title->setText(title);
    setAccessibleName(title);
    m_warning->setNote(context.warning);
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
                                  : tr("Start %1 forks").arg(forks));
    m_start->setEnabled(forks > 0 && reason.isEmpty());
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
