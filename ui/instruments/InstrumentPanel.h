#pragma once

#include "core/probe/Probe.h"
#include "ui/instruments/Measurements.h"
#include "ui/instruments/Subjects.h"

#include <optional>
#include <QWidget>
#include <vector>

class QBoxLayout;
class QComboBox;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace lrp::ui
{

class CurvesView;
class Disclosure;
class ElidedLabel;
class LaneBadge;
class Note;
class SettingsForm;

/// Where an instrument is asked: at step 0; at the checkpoint at the crosshair, or before it; at the latest
/// one; at 0, 25, 50 and 75 % of the run; at every one.
enum class Where { Start, Crosshair, End, Quarters, All };

/// What one instrument is, beside others.
struct Instrument {
    probe::Probe probe;                    ///< as it is at first
    QString id;                            ///< widgets are named id, id/ask, id/where …
    QString title;                         ///< the accessible name
    std::vector<Where> places{Where::End}; ///< the usual one first
    QString ask;                           ///< on the button, with its mnemonic
    QString invitation;                    ///< what it answers and what to press: where there is nothing yet
    /// It asks by itself at the checkpoints to come of a run under way, while it is seen.
    bool followsRuns = false;
};

/// What instruments are made from.
struct InstrumentParts {
    Measurements* measurements;
    Subjects* subjects;
    CurvesView* curves; ///< whose crosshair says where
};

/// The frame that all instruments share: whose answers these are, where it is asked, the button that asks and
/// stops, how far it is, its settings behind a line that opens; the plot and the caption of what is known, or
/// a sentence where nothing is yet. A high dock has the plot below, a wide one beside. Thread: UI.
class InstrumentPanel : public QWidget
{
    Q_OBJECT

public:
    InstrumentPanel(Instrument instrument, const InstrumentParts& parts, QWidget* parent);
    ~InstrumentPanel() override;

    /// The probe with the settings that stand here.
    const probe::Probe& probe() const { return m_probe; }
    void setWhere(Where where);
    Where where() const;
    /// Asks at the place that is chosen.
    void ask();
    /// The same by a key: what turns out to take longer than ten seconds is stopped, and it is said what it
    /// would take; the button then makes it.
    void askQuickly();
    void stop();

    /// Follows subject and answers; comes by itself while the panel is seen.
    void follow();

protected:
    /// Once, by who derives from it: what is drawn in.
    void setPlot(QWidget* plot);
    /// Between caption and settings.
    void addControl(QWidget* control);
    /// What each line means, who was asked and what it rests on; a line each.
    void setCaption(const QString& caption);

    /// Draws what is known of the subject; `course` has one answer or more.
    virtual void showCourse(const Subject& subject, const std::vector<Measured>& course) = 0;
    /// There is nothing known.
    virtual void showNothing() {}
    /// Whose answers are asked for and shown: by default Subjects::current().
    virtual std::optional<Subject> subject() const;
    /// The other runs that a probe is given that compares: none by default.
    virtual std::vector<store::RunId> beside(const Subject&) const { return {}; }
    /// How many seconds it takes to ask, as far as that is known beforehand.
    virtual std::optional<double> secondsFor(const Subject& subject, std::size_t steps) const;
    /// What would take less than that many seconds, a sentence; empty: nothing.
    virtual QString cheaperThan(double seconds) const;
    static QString timeText(double seconds); ///< "about 25 s"

    const InstrumentParts& parts() const { return m_parts; }
    /// Sets settings of the probe, in its form too.
    void change(const params::Json& members);
    /// Where settings have an editor of their own, the form need not show them.
    SettingsForm* form() const { return m_form; }

    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeSide();
    QLayout* makeHead();
    void makeSettings();
    void connectParts();
    void edit(const params::Json& members);
    std::vector<std::int64_t> steps(const Subject& subject) const;
    void begin(bool isByKey);
    void refuseLong(double seconds);
    void followRun();
    void followState();
    void followAnswers();
    void showKnown(const std::optional<Subject>& shown);
    void sayOutcome();
    void followHead(const std::optional<Subject>& subject);
    QString progressText(const Measurements::State& state) const;
    QString costText() const;

    Instrument m_instrument;
    InstrumentParts m_parts;
    probe::Probe m_probe;
    params::Json m_settings;
    bool m_isByKey = false;
    bool m_isAsking = false;
    bool m_isOfShown = true;                ///< the last question was about whom is shown
    std::vector<Measured> m_known;          ///< that is shown
    std::optional<store::RunId> m_followed; ///< the run that is asked as it goes
    QString m_refusal;                      ///< of this panel: what was asked by a key takes too long

    LaneBadge* m_badge = nullptr;
    ElidedLabel* m_name = nullptr;
    QComboBox* m_where = nullptr;
    QPushButton* m_ask = nullptr;
    QProgressBar* m_bar = nullptr;
    Note* m_progress = nullptr;
    Note* m_problem = nullptr;
    Note* m_caption = nullptr;
    Disclosure* m_more = nullptr;
    SettingsForm* m_form = nullptr;
    QBoxLayout* m_controls = nullptr;
    QBoxLayout* m_row = nullptr;
    QScrollArea* m_side = nullptr;
    Note* m_message = nullptr;
    QWidget* m_shown = nullptr;
    QStackedLayout* m_pages = nullptr;
};

} // namespace lrp::ui
