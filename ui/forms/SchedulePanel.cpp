#include "ui/forms/SchedulePanel.h"

#include "ui/forms/CatalogueDelegate.h"
#include "ui/forms/ScheduleDetails.h"
#include "ui/widgets/Note.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace lrp::ui
{

namespace
{

constexpr QSize kUsualSize(720, 480);
constexpr int kNarrow = 560;

} // namespace

SchedulePanel::SchedulePanel(const params::Entries& entries, const QString& chosen, Grouping grouping,
                             const QString& name, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_model(new ScheduleCatalogueModel(entries, this))
    , m_chosen(chosen)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_details(new ScheduleDetails(this))
    , m_nothing(new QLabel(this))
    , m_count(new Note(Note::Tone::Muted, this))
    , m_halves(new QHBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_NoMouseReplay); // a click on the field below closes, it does not open again
    setAccessibleName(tr("Schedules"));
    m_model->setGrouping(grouping);
    m_search->setObjectName(name + "/search");
    m_search->setAccessibleName(tr("Search schedules"));
    m_search->setPlaceholderText(tr("Search by name, framework or synonym: SGDR, WSD, 1cycle"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    makeList(name);
    m_nothing->setObjectName(name + "/nothing");
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(12);

    auto* switches = new QHBoxLayout;
    switches->setSpacing(0);
    switches->addWidget(
        makeSwitch(tr("Framework"), tr("Group by framework"), Grouping::Framework, name + "/byFramework"));
    switches->addWidget(makeSwitch(tr("Shape"), tr("Group by shape"), Grouping::Shape, name + "/byShape"));
    auto* top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addLayout(switches);
    m_halves->addWidget(m_list, 1);
    m_halves->addWidget(m_details, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_nothing, 1);
    column->addLayout(m_halves, 1);
    column->addWidget(m_count);
    connect(m_search, &QLineEdit::textChanged, this, &SchedulePanel::search);
    connect(m_nothing, &QLabel::linkActivated, m_search, &QLineEdit::setText);
    setFocusProxy(m_search);
    search({});
}

QPushButton* SchedulePanel::makeSwitch(const QString& text, const QString& about, Grouping grouping,
                                       const QString& name)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(about);
    button->setToolTip(about);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setAutoDefault(false);
    button->setChecked(grouping == m_model->grouping());
    connect(button, &QPushButton::clicked, this, [this, grouping] { group(grouping); });
    return button;
}

void SchedulePanel::makeList(const QString& name)
{
    m_list->setObjectName(name + "/list");
    m_list->setAccessibleName(tr("Schedules"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CatalogueDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setMouseTracking(true);
    m_list->viewport()->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, &SchedulePanel::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SchedulePanel::showCurrent);
}

void SchedulePanel::openAt(const QWidget* field, const QString& query)
{
    const QRect screen = field->screen()->availableGeometry();
    const QRect place(field->mapToGlobal(QPoint(0, 0)), field->size());
    resize(kUsualSize.boundedTo(screen.size()));
    const bool fitsBelow = place.bottom() + height() <= screen.bottom();
    const int top = fitsBelow ? place.bottom() + 1 : place.top() - height();
    move(std::clamp(place.left(), screen.left(), screen.right() + 1 - width()),
         std::clamp(top, screen.top(), screen.bottom() + 1 - height()));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
    m_search->setText(query);
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void SchedulePanel::search(const QString& query)
{
    m_model->setQuery(query);
    makeCurrent(query.trimmed().isEmpty() ? m_model->indexOf(m_chosen) : m_model->best());
    sayNothingFound();
    showCount();
}

void SchedulePanel::sayNothingFound()
{
    const bool isEmpty = m_model->count() == 0;
    m_nothing->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    m_details->setVisible(!isEmpty);
    if (!isEmpty) {
        return;
    }
    QString sentence = tr("No schedule matches “%1”.").arg(m_search->text().trimmed().toHtmlEscaped());
    if (const QString name = m_model->suggestion().toHtmlEscaped(); !name.isEmpty()) {
        sentence += ' ' + tr("Did you mean %1?").arg(QString("<a href=\"%1\">%1</a>").arg(name));
    }
    m_nothing->setText(sentence);
}

void SchedulePanel::group(Grouping grouping)
{
    const QString current = m_list->currentIndex().data(ScheduleCatalogueModel::IdRole).toString();
    m_model->setGrouping(grouping);
    makeCurrent(m_model->indexOf(current));
    m_search->setFocus();
    Q_EMIT grouped(grouping);
}

void SchedulePanel::showCurrent()
{
    const params::Entry* entry = m_model->entryAt(m_list->currentIndex());
    m_details->setEntry(entry, entry != nullptr ? m_model->relativesOf(*entry)
                                                : std::vector<const params::Entry*>());
}

void SchedulePanel::showCount()
{
    m_count->setNote(
        tr("%1 of %2 schedules. Enter chooses, Escape closes.").arg(m_model->count()).arg(m_model->total()));
}

void SchedulePanel::makeCurrent(const QModelIndex& index)
{
    m_list->setCurrentIndex(index);
    // The heading above comes into view with the first of its group.
    if (index.isValid() && m_model->entryAt(index.siblingAtRow(index.row() - 1)) == nullptr) {
        m_list->scrollTo(index.siblingAtRow(index.row() - 1));
    }
    m_list->scrollTo(index);
    showCurrent();
}

/// The first entry at this row or beyond it, headings left out.
QModelIndex SchedulePanel::entryFrom(int row, int direction) const
{
    while (row >= 0 && row < m_model->rowCount()) {
        if (const QModelIndex index = m_model->index(row); m_model->entryAt(index) != nullptr) {
            return index;
        }
        row += direction;
    }
    return {};
}

int SchedulePanel::rowsInAPage() const
{
    const int height = m_list->visualRect(m_list->currentIndex()).height();
    return height > 0 ? std::max(1, m_list->viewport()->height() / height - 1) : 1;
}

/// Moves in the list as the key says.
bool SchedulePanel::go(int key)
{
    const int row = m_list->currentIndex().row();
    const int last = m_model->rowCount() - 1;
    QModelIndex target;
    switch (key) {
    case Qt::Key_Up:
        target = entryFrom(row - 1, -1);
        break;
    case Qt::Key_Down:
        target = entryFrom(row + 1, 1);
        break;
    case Qt::Key_PageUp:
        target = entryFrom(std::max(0, row - rowsInAPage()), 1);
        break;
    case Qt::Key_PageDown:
        target = entryFrom(std::min(last, row + rowsInAPage()), -1);
        break;
    case Qt::Key_Home:
        target = entryFrom(0, 1);
        break;
    case Qt::Key_End:
        target = entryFrom(last, -1);
        break;
    default:
        return false;
    }
    if (target.isValid()) {
        makeCurrent(target);
    }
    return true;
}

/// What lies under the pointer becomes current, as in a menu; but not because the list has moved under it.
void SchedulePanel::followPointer(const QPoint& place, const QPoint& onScreen)
{
    if (onScreen == m_pointer) {
        return;
    }
    m_pointer = onScreen;
    const QModelIndex index = m_list->indexAt(place);
    if (m_model->entryAt(index) != nullptr && index != m_list->currentIndex()) {
        m_list->setCurrentIndex(index);
    }
}

void SchedulePanel::choose(const QModelIndex& index)
{
    if (m_model->entryAt(index) != nullptr) {
        const QString id = index.data(ScheduleCatalogueModel::IdRole).toString();
        close();
        Q_EMIT chosen(id);
    }
}

bool SchedulePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::MouseMove) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        followPointer(mouse->position().toPoint(), mouse->globalPosition().toPoint());
    }
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(m_list->currentIndex());
            return true;
        }
        return go(key);
    }
    return QFrame::eventFilter(watched, event);
}

void SchedulePanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    m_halves->setDirection(width() < kNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace lrp::ui
