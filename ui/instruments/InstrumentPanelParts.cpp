#include "ui/forms/SettingsForm.h"
#include "ui/instruments/InstrumentPanel.h"
#include "ui/plots/CurvesView.h"
#include "ui/widgets/Disclosure.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/LaneBadge.h"
#include "ui/widgets/Note.h"
#include "ui/widgets/SideArea.h"

#include <QComboBox>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

/// What the panel is made of, and what each of them leads to.
namespace lrp::ui
{

namespace
{

QString nameOf(Where where)
{
    switch (where) {
    case Where::Start:
        return InstrumentPanel::tr("At step 0");
    case Where::Crosshair:
        return InstrumentPanel::tr("At the crosshair");
    case Where::End:
        return InstrumentPanel::tr("At the latest step");
    case Where::Quarters:
        return InstrumentPanel::tr("At 0, 25, 50 and 75 %");
    case Where::All:
        return InstrumentPanel::tr("At every checkpoint");
    }
    return {};
}

} // namespace

InstrumentPanel::InstrumentPanel(Instrument instrument, const InstrumentParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_instrument(std::move(instrument))
    , m_parts(parts)
    , m_probe(m_instrument.probe)
    , m_settings(m_instrument.probe.toJson())
{
    setObjectName(m_instrument.id);
    setAccessibleName(m_instrument.title);
    setMinimumHeight(fontMetrics().height() * 17);
    m_message = new Note(Note::Tone::Muted, this);
    m_message->setObjectName(m_instrument.id + "/message");
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setMargin(fontMetrics().height());
    m_shown = new QWidget(this);
    auto* column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    auto* room = new QWidget(this);
    m_pages = new QStackedLayout(room);
    m_pages->addWidget(m_message);
    m_pages->addWidget(m_shown);
    m_side = new SideArea(makeSide(), m_instrument.id + "/side", this);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(6, 6, 6, 6);
    m_row->setSpacing(10);
    m_row->addWidget(m_side);
    m_row->addWidget(room, 1);
    setFocusProxy(m_where); // the first inside: Tab comes to a panel at its proxy, and to none before that
    connectParts();
}

QWidget* InstrumentPanel::makeSide()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(8);
    column->addLayout(makeHead());
    m_bar = new QProgressBar(side);
    m_bar->setObjectName(m_instrument.id + "/progress");
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(fontMetrics().height() / 2);
    m_bar->hide();
    m_progress = new Note(Note::Tone::Muted, side);
    m_progress->setObjectName(m_instrument.id + "/cost");
    m_problem = new Note(Note::Tone::Warning, side);
    m_problem->setObjectName(m_instrument.id + "/problem");
    m_caption = new Note(Note::Tone::Plain, side);
    m_caption->setObjectName(m_instrument.id + "/caption");
    m_caption->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_controls = new QVBoxLayout;
    m_controls->setSpacing(6);
    for (QWidget* part : {static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_progress),
                          static_cast<QWidget*>(m_problem)}) {
        column->addWidget(part);
    }
    column->addLayout(m_controls); // above the sentences, which may be long
    column->addWidget(m_caption);
    makeSettings();
    column->addWidget(m_more);
    column->addWidget(m_form);
    column->addStretch(1);
    return side;
}

QLayout* InstrumentPanel::makeHead()
{
    m_badge = new LaneBadge(this);
    m_name = new ElidedLabel(this);
    m_name->setObjectName(m_instrument.id + "/subject");
    m_where = new QComboBox(this);
    m_where->setObjectName(m_instrument.id + "/where");
    m_where->setAccessibleName(tr("Where it is asked"));
    m_where->setToolTip(tr("At which steps of the run: its checkpoint there, or the one before."));
    for (const Where where : m_instrument.places) {
        m_where->addItem(nameOf(where), static_cast<int>(where));
    }
    m_ask = new QPushButton(m_instrument.ask, this);
    m_ask->setObjectName(m_instrument.id + "/ask");
    m_ask->setAutoDefault(false);
    auto* name = new QHBoxLayout;
    name->setSpacing(kColumnSpacing);
    name->addWidget(m_badge);
    name->addWidget(m_name, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(kColumnSpacing);
    row->addWidget(m_where, 1);
    row->addWidget(m_ask);
    auto* head = new QVBoxLayout;
    head->setSpacing(kRowSpacing);
    head->addLayout(name);
    head->addLayout(row);
    return head;
}

void InstrumentPanel::makeSettings()
{
    m_more = new Disclosure(m_instrument.id + "/more", this);
    m_more->setText(tr("Settings"));
    m_form = new SettingsForm(m_probe.entry().fields, m_instrument.id, this);
    m_form->setValues(m_settings);
    m_form->hide();
}

void InstrumentPanel::connectParts()
{
    connect(m_more, &Disclosure::toggled, m_form, &QWidget::setVisible);
    connect(m_where, &QComboBox::currentIndexChanged, this, &InstrumentPanel::follow);
    connect(m_form, &SettingsForm::edited, this, &InstrumentPanel::edit);
    connect(m_ask, &QPushButton::clicked, this,
            [this] { m_parts.measurements->state(m_probe.info().id).isAsking ? stop() : ask(); });
    connect(m_parts.subjects, &Subjects::changed, this, [this] {
        m_refusal.clear();
        follow();
        followRun();
    });
    // A dock of its own is hidden only after the window has taken these apart.
    connect(m_parts.measurements, &QObject::destroyed, this, [this] { m_followed.reset(); });
    connect(m_parts.measurements, &Measurements::changed, this, [this](const QString& kind) {
        if (kind == QString::fromUtf8(m_probe.info().id.data(), m_probe.info().id.size())) {
            followAnswers();
        }
    });
}

void InstrumentPanel::setPlot(QWidget* plot)
{
    m_shown->layout()->addWidget(plot);
}

void InstrumentPanel::addControl(QWidget* control)
{
    m_controls->addWidget(control);
}

void InstrumentPanel::followHead(const std::optional<Subject>& subject)
{
    m_badge->setVisible(subject.has_value());
    if (!subject) {
        m_name->setLine({});
        return;
    }
    m_badge->setLetter(subject->letter);
    m_name->setLine(subject->run ? subject->name : tr("%1, as the form has it").arg(subject->name));
}

/// A high dock has what is drawn below, a wide one beside.
void InstrumentPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isHigh = width() < m_side->sizeHint().width() * 2;
    m_row->setDirection(isHigh ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setSizePolicy(isHigh ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Expanding);
}

} // namespace lrp::ui
