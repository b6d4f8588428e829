#pragma once

#include "core/params/Field.h"

#include <QScrollArea>

class QLabel;

namespace lrp::ui
{

class Note;

/// What there is to read about a schedule before choosing it: drawing, title, summary, formula, source and
/// its names elsewhere. Thread: UI.
class ScheduleDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScheduleDetails(QWidget* parent = nullptr);

    /// `entry` must outlive the view; nullptr shows nothing. `relatives` are those with the same curve.
    void setEntry(const params::Entry* entry, const std::vector<const params::Entry*>& relatives);

private:
    class Drawing;
    struct Section {
        Note* heading;
        QLabel* text;

        void setText(const QString& text) const;
    };

    QLabel* makeText(const QFont& font);
    Section makeSection(const QString& heading, const QFont& font);

    Drawing* m_drawing;
    QLabel* m_title;
    Note* m_id;
    QLabel* m_summary;
    Section m_formula, m_source, m_torch, m_elsewhere;
    Note* m_caption;
};

} // namespace lrp::ui
