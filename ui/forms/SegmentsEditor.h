#pragma once

#include "ui/forms/SettingsForm.h"

#include <optional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace lrp::ui
{

class FieldEditor;
class Note;
class ScheduleFrame;
class SegmentStrip;

/// The form of a schedule in segments: the composed curve with boundaries to drag, then one card for each
/// segment with its schedule and its length. Parts and lengths change together, in one edit.
/// Thread: UI.
class SegmentsEditor : public SettingsForm
{
    Q_OBJECT

public:
    /// The strip is named `prefix`/strip, its handles `prefix`/strip/0 …, a card's widgets `prefix`/parts/0…,
    /// its length `prefix`/lengths/0.
    SegmentsEditor(const params::Entry& entry, const QString& prefix, QWidget* parent);

    void setValues(const params::Json& object) override;
    void setContext(const FormContext& context) override;
    void showIssues(const params::Issues& issues, const std::string& pointer) override;
    QWidget* firstWrong() const override;

private:
    struct Card {
        ScheduleFrame* frame;
        QWidget* lengthRow;
        FieldEditor* length;
        QWidget* toTheEnd;
    };

    Card makeCard(std::size_t index);
    void addButtons(const Card& card, std::size_t index);
    void present();
    bool isFree() const;
    void cover(const Card& card) const;
    void showStrip();
    /// The lengths, if there is one for each segment but the last and all can be read.
    std::optional<std::vector<params::Length>> lengths() const;
    void setLengths(const std::vector<params::Length>& lengths);
    /// Shows and announces other parts and lengths.
    void edit(params::Json parts, params::Json lengths);
    void takeCards();

    void add(std::size_t index, const params::Json& part);
    void remove(std::size_t index);
    void swapWithNext(std::size_t index);
    void dragBoundary(std::size_t boundary, double tick);

    params::Json m_value;
    params::Field m_lengthField;
    QString m_prefix;
    FormContext m_context;
    SegmentStrip* m_strip;
    Note* m_problem;
    QVBoxLayout* m_column;
    QPushButton* m_add;
    std::vector<Card> m_cards;
};

} // namespace lrp::ui
