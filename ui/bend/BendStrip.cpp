#include "ui/bend/BendStrip.h"

#include "ui/text/TypedNumber.h"
#include "ui/widgets/Note.h"

#include <limits>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lrp::ui
{

BendStrip::BendStrip(QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_rate(new QLineEdit(this))
    , m_shape(new QComboBox(this))
    , m_percent(new QDoubleSpinBox(this))
    , m_note(new Note(Note::Tone::Muted, this))
    , m_bend(new QPushButton(tr("Bend"), this))
{
    setObjectName("bend");
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    make();
    connect(m_rate, &QLineEdit::textEdited, this, &BendStrip::refresh);
    connect(m_shape, &QComboBox::activated, this, &BendStrip::refresh);
    connect(m_percent, &QDoubleSpinBox::valueChanged, this, &BendStrip::refresh);
    connect(m_bend, &QPushButton::clicked, this, &BendStrip::bend);
    hide();
}

void BendStrip::make()
{
    m_rate->setObjectName("bend/rate");
    m_rate->setAccessibleName(tr("Rate that is reached"));
    m_rate->setFixedWidth(m_rate->fontMetrics().averageCharWidth() * 14);
    m_shape->setObjectName("bend/shape");
    m_shape->setAccessibleName(tr("How it is reached"));
    for (const BendShape shape : kBendShapes) {
        m_shape->addItem(nameOf(shape));
    }
    m_shape->setCurrentIndex(static_cast<int>(BendShape::Cosine));
    m_percent->setObjectName("bend/percent");
    m_percent->setAccessibleName(tr("Over how much of what is left"));
    m_percent->findChild<QLineEdit*>()->setAccessibleName(m_percent->accessibleName());
    m_percent->setRange(1.0, 100.0);
    m_percent->setDecimals(0);
    m_percent->setValue(100.0);
    m_percent->setSuffix(tr(" % of what is left"));
    m_note->setObjectName("bend/note");
    m_bend->setObjectName("bend/start");
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName("bend/cancel");
    connect(cancel, &QPushButton::clicked, this, &BendStrip::dismiss);
    auto* rateLabel = new QLabel(tr("&Rate goes to"), this);
    rateLabel->setBuddy(m_rate);
    auto* overLabel = new QLabel(tr("&over"), this);
    overLabel->setBuddy(m_percent);
    auto* row = new QHBoxLayout;
    row->addWidget(rateLabel);
    row->addWidget(m_rate);
    row->addWidget(m_shape);
    row->addWidget(overLabel);
    row->addWidget(m_percent);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_bend);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 6);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addLayout(row);
    column->addWidget(m_note);
}

void BendStrip::open(char letter, const QString& name, double rate, double baseRate)
{
    constexpr double kUsually = 0.1; // of the present rate
    m_letter = letter;
    m_baseRate = baseRate;
    m_present = rate;
    m_title->setText(tr("Bend the future of %1 %2").arg(QLatin1Char(letter)).arg(name));
    setAccessibleName(m_title->text());
    m_rate->setText(QString::number(kUsually * rate, 'g', 3));
    refresh();
    show();
    m_rate->setFocus(Qt::OtherFocusReason);
    m_rate->selectAll();
}

void BendStrip::setPresent(double rate)
{
    m_present = rate;
}

NewFuture BendStrip::future() const
{
    return {.from = m_present,
            .to = numberFrom(m_rate->text()).value_or(std::numeric_limits<double>::quiet_NaN()),
            .shape = kBendShapes[static_cast<std::size_t>(m_shape->currentIndex())],
            .percent = m_percent->value()};
}

void BendStrip::refresh()
{
    const QString problem = problemWith(future(), m_baseRate);
    m_note->setNote(problem.isEmpty() ? tr("Counts from the next step on. What has run stays; Undo bend "
                                           "goes back to it.")
                                      : problem,
                    problem.isEmpty() ? Note::Tone::Muted : Note::Tone::Error);
    m_percent->setEnabled(future().shape != BendShape::Jump);
    m_bend->setEnabled(problem.isEmpty());
    Q_EMIT futureChanged(problem.isEmpty());
}

void BendStrip::bend()
{
    if (m_bend->isEnabled()) {
        m_bend->setEnabled(false); // until it is answered
        Q_EMIT bendWanted(m_letter, future());
    }
}

void BendStrip::await(const QString& when)
{
    m_note->setNote(when, Note::Tone::Muted);
}

void BendStrip::refuse(const QString& why)
{
    refresh();
    m_note->setNote(why, Note::Tone::Error);
}

void BendStrip::dismiss()
{
    if (isVisible()) {
        hide();
        Q_EMIT closed();
    }
}

void BendStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        bend();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace lrp::ui
