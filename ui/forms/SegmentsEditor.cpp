#include "ui/forms/SegmentsEditor.h"

#include "core/schedule/Schedule.h"
#include "ui/forms/FieldEditor.h"
#include "ui/forms/ScheduleFrame.h"
#include "ui/forms/SegmentLengths.h"
#include "ui/forms/SegmentStrip.h"
#include "ui/forms/TypedForm.h"
#include "ui/text/LengthText.h"
#include "ui/text/Translate.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Note.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace lrp::ui
{

using params::Json;
using params::Length;

namespace
{

/// The fields that are edited as in any other form.
std::vector<params::Field> plainFields(const params::Entry& entry)
{
    std::vector<params::Field> fields = entry.fields;
    std::erase_if(fields,
                  [](const params::Field& field) { return field.key == "parts" || field.key == "lengths"; });
    return fields;
}

/// The field of one of the lengths.
params::Field oneLength(const params::Entry& entry)
{
    params::Field field = *entry.field("lengths");
    field.kind = params::Kind::Length;
    field.label = translate("forms", "Length").toStdString();
    field.help = translate("forms", "How long the segment lasts.").toStdString();
    return field;
}

} // namespace

SegmentsEditor::SegmentsEditor(const params::Entry& entry, const QString& prefix, QWidget* parent)
    : SettingsForm(plainFields(entry), prefix, parent)
    , m_value(entry.defaults)
    , m_lengthField(oneLength(entry))
    , m_prefix(prefix)
    , m_strip(new SegmentStrip(prefix + "/strip", this))
    , m_problem(new Note(Note::Tone::Error, this))
    , m_column(new QVBoxLayout)
    , m_add(new QPushButton(tr("Add segment"), this))
{
    m_problem->setObjectName(prefix + "/parts/note");
    m_add->setObjectName(prefix + "/parts/add");
    m_add->setIcon(makeIcon(Icon::Add));
    auto* above = new QWidget(this);
    auto* rows = new QVBoxLayout(above);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kRowSpacing);
    m_column->setSpacing(kRowSpacing);
    rows->addWidget(m_strip);
    rows->addWidget(m_problem);
    rows->addLayout(m_column);
    rows->addWidget(m_add, 0, Qt::AlignLeft);
    addAbove(above);
    connect(m_add, &QPushButton::clicked, this,
            [this] { add(m_cards.size(), schedule::entries().front().starter); });
    connect(m_strip, &SegmentStrip::boundaryDragged, this, &SegmentsEditor::dragBoundary);
    connect(m_strip, &SegmentStrip::boundaryNudged, this, [this](std::size_t boundary, int steps) {
        if (const auto now = lengths(); now && m_context.clock) {
            const double at = boundariesOf(*now, m_lengthField.range, *m_context.clock)[boundary];
            dragBoundary(boundary, at + steps * boundaryStep((*now)[boundary], *m_context.clock));
        }
    });
    connect(this, &SettingsForm::edited, this, [this](const Json& members) {
        m_value.update(members);
        showStrip();
    });
}

SegmentsEditor::Card SegmentsEditor::makeCard(std::size_t index)
{
    const QString number = QString::number(index);
    Card card{};
    card.frame = new ScheduleFrame(m_prefix + "/parts/" + number, this);
    card.frame->setHeading(tr("Segment %1").arg(index + 1));
    card.lengthRow = new QWidget(card.frame);
    card.length = FieldEditor::create(m_lengthField, m_prefix + "/lengths/" + number, card.lengthRow);
    auto* end = new Note(Note::Tone::Muted, card.lengthRow);
    end->setNote(tr("to the end of the run"));
    card.toTheEnd = end;
    auto* row = new QHBoxLayout(card.lengthRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeFormLabel(tr("Lasts"), card.length->input(), card.lengthRow), 0, Qt::AlignTop);
    row->addWidget(card.length, 1);
    row->addWidget(end, 1);
    card.frame->form()->putUnderChoice(card.lengthRow);
    card.frame->form()->setContext(m_context);
    card.length->setContext(m_context);
    addButtons(card, index);
    cover(card);
    m_column->insertWidget(static_cast<int>(index), card.frame);
    connect(card.frame->form(), &TypedForm::edited, this, &SegmentsEditor::takeCards);
    connect(card.length, &FieldEditor::edited, this, &SegmentsEditor::takeCards);
    return card;
}

void SegmentsEditor::addButtons(const Card& card, std::size_t index)
{
    const auto addButton = [&](Icon icon, const QString& what, const QString& verb, auto act) {
        auto* button = card.frame->addButton(icon, what.arg(index + 1), verb);
        // Queued: the button that was pressed may go away with its card.
        connect(button, &QToolButton::clicked, this, act, Qt::QueuedConnection);
    };
    addButton(Icon::Up, tr("Move segment %1 up"), "up", [this, index] { swapWithNext(index - 1); });
    addButton(Icon::Down, tr("Move segment %1 down"), "down", [this, index] { swapWithNext(index); });
    addButton(Icon::Duplicate, tr("Duplicate segment %1"), "duplicate",
              [this, index] { add(index + 1, m_value["parts"][index]); });
    addButton(Icon::Remove, tr("Remove segment %1"), "remove", [this, index] { remove(index); });
}

void SegmentsEditor::setValues(const Json& object)
{
    SettingsForm::setValues(object);
    m_value.update(object);
    present();
}

void SegmentsEditor::present()
{
    const Json& parts = m_value["parts"];
    const Json& lengths = m_value["lengths"];
    const std::size_t count = parts.is_array() ? parts.size() : 0;
    while (m_cards.size() > count) {
        delete m_cards.back().frame;
        m_cards.pop_back();
    }
    while (m_cards.size() < count) {
        m_cards.push_back(makeCard(m_cards.size()));
    }
    for (std::size_t i = 0; i < count; ++i) {
        const Card& card = m_cards[i];
        const bool isLast = i + 1 == count;
        card.frame->form()->setValue(parts[i]);
        card.length->setValue(lengths.is_array() && i < lengths.size() ? lengths[i] : Json(""));
        card.length->setVisible(!isLast);
        card.toTheEnd->setVisible(isLast);
        const auto enable = [&](const char* verb, bool enabled) {
            card.frame->findChild<QToolButton*>(m_prefix + "/parts/" + QString::number(i) + "/" + verb)
                ->setEnabled(enabled);
        };
        enable("up", i > 0);
        enable("down", !isLast);
        enable("remove", count > 1);
    }
    showStrip();
}

/// The last curve that was right stays while something is wrong.
void SegmentsEditor::showStrip()
{
    if (!m_context.clock) {
        return;
    }
    const auto now = lengths();
    m_strip->setBoundaries(now ? boundariesOf(*now, m_lengthField.range, *m_context.clock)
                               : std::vector<double>{});
    const auto read = schedule::fromJson(m_value, "");
    const auto inTicks = read ? schedule::resolved(*read, *m_context.clock, "") : read;
    if (inTicks) {
        m_strip->setCurve(schedule::runCurveOf(*inTicks, m_context.base), m_context.clock->totalTicks());
    }
}

std::optional<std::vector<Length>> SegmentsEditor::lengths() const
{
    std::vector<Length> lengths;
    const bool isRead = params::readJson(m_value["lengths"], lengths, m_lengthField.range, "").empty();
    return isRead && lengths.size() + 1 == m_cards.size() ? std::optional(lengths) : std::nullopt;
}

void SegmentsEditor::takeCards()
{
    Json parts = Json::array();
    Json lengths = Json::array();
    for (const Card& card : m_cards) {
        parts.push_back(card.frame->form()->value());
        lengths.push_back(card.length->value());
    }
    lengths.erase(lengths.size() - 1);
    Q_EMIT edited(Json{{"parts", std::move(parts)}, {"lengths", std::move(lengths)}});
}

void SegmentsEditor::edit(Json parts, Json lengths)
{
    m_value["parts"] = parts;
    m_value["lengths"] = lengths;
    present();
    Q_EMIT edited(Json{{"parts", std::move(parts)}, {"lengths", std::move(lengths)}});
}

void SegmentsEditor::add(std::size_t index, const Json& part)
{
    Json parts = m_value["parts"];
    Json lengths = m_value["lengths"];
    const std::size_t count = parts.size();
    // Whoever is no longer last needs a length; a copy in the middle is as long as the original.
    Json length = "10 %";
    if (index < count) {
        length = lengths[index - 1];
    } else if (const auto now = this->lengths(); now && m_context.clock) {
        length = params::writeJson(halfOfTheRest(*now, m_lengthField.range, *m_context.clock));
    }
    parts.insert(parts.begin() + static_cast<std::ptrdiff_t>(index), part);
    if (count > 0) {
        const std::size_t place = std::min(index - 1, lengths.size());
        lengths.insert(lengths.begin() + static_cast<std::ptrdiff_t>(place), length);
    }
    edit(std::move(parts), std::move(lengths));
    m_cards[index].frame->form()->combo()->setFocus();
}

void SegmentsEditor::remove(std::size_t index)
{
    Json parts = m_value["parts"];
    Json lengths = m_value["lengths"];
    parts.erase(index);
    if (!lengths.empty()) {
        lengths.erase(std::min(index, lengths.size() - 1));
    }
    edit(std::move(parts), std::move(lengths));
    m_cards[std::min(index, m_cards.size() - 1)].frame->form()->combo()->setFocus();
}

/// Each takes its length along, but for the last, which has none.
void SegmentsEditor::swapWithNext(std::size_t index)
{
    Json parts = m_value["parts"];
    Json lengths = m_value["lengths"];
    std::swap(parts[index], parts[index + 1]);
    if (index + 1 < lengths.size()) {
        std::swap(lengths[index], lengths[index + 1]);
    }
    edit(std::move(parts), std::move(lengths));
}

void SegmentsEditor::dragBoundary(std::size_t boundary, double tick)
{
    const auto now = lengths();
    if (!now || !m_context.clock) {
        return;
    }
    const Json moved =
        params::writeJson(withBoundaryAt(*now, boundary, tick, m_lengthField.range, *m_context.clock));
    if (moved != m_value["lengths"]) {
        edit(m_value["parts"], moved);
    }
}

void SegmentsEditor::setContext(const FormContext& context)
{
    SettingsForm::setContext(context);
    m_context = context;
    for (const Card& card : m_cards) {
        card.frame->form()->setContext(context);
        card.length->setContext(context);
        cover(card);
    }
    m_add->setVisible(isFree());
    m_strip->setEnabled(isFree());
    showStrip();
}

/// Whether segments may be added, moved, removed, and made longer.
bool SegmentsEditor::isFree() const
{
    const MaskedFields& mask = m_context.mask;
    return mask.of(m_prefix + "/parts") == Access::Free && mask.of(m_prefix + "/lengths") == Access::Free;
}

void SegmentsEditor::cover(const Card& card) const
{
    const QString name = card.length->input()->objectName();
    const Access access = m_context.mask.of(name);
    card.frame->offerButtons(isFree());
    card.lengthRow->setVisible(access != Access::Hidden);
    card.length->setLocked(access == Access::Free ? QString() : m_context.mask.why);
}

void SegmentsEditor::showIssues(const params::Issues& issues, const std::string& pointer)
{
    SettingsForm::showIssues(issues, pointer);
    QStringList problems;
    for (const params::Issue& issue : issues) {
        if (issue.pointer == pointer + "/parts") {
            problems.append(sentence(issue, tr("Segments"), issue.pointer));
        } else if (issue.pointer == pointer + "/lengths") {
            problems.append(sentence(issue, tr("Lengths"), issue.pointer));
        }
    }
    m_problem->setNote(problems.join("\n"));
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const std::string index = std::to_string(i);
        m_cards[i].frame->form()->showIssues(issues, pointer + "/parts/" + index);
        m_cards[i].length->showIssues(issues, pointer + "/lengths/" + index);
    }
}

QWidget* SegmentsEditor::firstWrong() const
{
    for (const Card& card : m_cards) {
        for (QWidget* wrong : {card.length->firstWrong(), card.frame->form()->firstWrong()}) {
            if (wrong != nullptr) {
                return wrong;
            }
        }
    }
    return m_problem->text().isEmpty() ? SettingsForm::firstWrong() : m_add;
}

} // namespace lrp::ui
