#include "ui/averages/AveragesPanel.h"

#include "core/params/Length.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/forms/InputNames.h"
#include "ui/instruments/PlacesChart.h"
#include "ui/text/FigureText.h"
#include "ui/widgets/WheelGuard.h"

#include <algorithm>
#include <numeric>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

namespace lrp::ui
{

AveragesPanel::AveragesPanel(const InstrumentParts& parts, ExperimentModel* experiment, QWidget* parent)
    : InstrumentPanel(
          {.probe = probe::Average{},
           .id = QStringLiteral("averages"),
           .title = tr("Weight averages"),
           .places = {Where::End, Where::Crosshair},
           .ask = tr("&Average"),
           .invitation =
               tr("Would the average of the weights have been better than the last? Press Average to "
                  "evaluate the mean of a run's latest checkpoints, for every number of them. Nothing is "
                  "trained again.")},
          parts, parent)
    , m_experiment(experiment)
    , m_chart(new PlacesChart(this))
    , m_plot(std::make_unique<AveragesPlot>(m_chart->plot()))
{
    m_chart->setObjectName("averages/chart");
    m_chart->setPressed(true); // what is chosen stays
    m_plot->setStyle(m_chart->plotStyle());
    setPlot(m_chart);
    addControl(makeSlider());
    makeButton();
    addControl(m_keep);
    connect(m_chart, &PlacesChart::restyled, this, [this] { m_plot->setStyle(m_chart->plotStyle()); });
    connect(m_chart, &PlacesChart::placeWanted, this, &AveragesPanel::choose);
    connect(m_experiment, &ExperimentModel::changed, this, &AveragesPanel::followButton);
    draw({});
}

AveragesPanel::~AveragesPanel() = default;

QWidget* AveragesPanel::makeSlider()
{
    auto* row = new QWidget(this);
    m_sliderText = new QLabel(row);
    m_slider = new QSlider(Qt::Horizontal, row);
    m_slider->setObjectName("averages/k");
    m_slider->setAccessibleName(tr("Average of the latest"));
    m_slider->setToolTip(tr("Of how many of the latest checkpoints the mean is taken."));
    m_slider->setMinimum(1);
    m_slider->setPageStep(5);
    guardAgainstWheel(m_slider);
    m_sliderText->setBuddy(m_slider);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_sliderText);
    column->addWidget(m_slider);
    connect(m_slider, &QSlider::valueChanged, this, &AveragesPanel::choose);
    return row;
}

void AveragesPanel::makeButton()
{
    m_keep = new QPushButton(this);
    m_keep->setObjectName("averages/keep");
    m_keep->setAutoDefault(false);
    auto* menu = new QMenu(m_keep);
    m_latest = menu->addAction(QString());
    const QAction* exponential = menu->addAction(tr("An exponential one, of every update (EMA)"));
    connect(m_latest, &QAction::triggered, this, &AveragesPanel::keepLatest);
    connect(exponential, &QAction::triggered, this, &AveragesPanel::keepExponential);
    m_keep->setMenu(menu);
}

/// What has just been answered, wherever in the run it was asked; else what was shown before, or the latest.
probe::AnswerPtr AveragesPanel::chooseAnswer(const std::vector<Measured>& course) const
{
    const auto holds = [](const std::vector<Measured>& some, const probe::Answer* answer) {
        return std::ranges::any_of(some, [answer](const Measured& at) { return at.answer.get() == answer; });
    };
    for (auto at = course.rbegin(); at != course.rend(); ++at) {
        if (!holds(m_answers, at->answer.get())) {
            return at->answer;
        }
    }
    const auto shown = std::ranges::find_if(
        course, [this](const Measured& at) { return at.answer.get() == content().answer.get(); });
    return shown != course.end() ? shown->answer : course.back().answer;
}

/// The first look at an answer is at its best.
void AveragesPanel::showCourse(const Subject& subject, const std::vector<Measured>& course)
{
    const probe::AnswerPtr answer = chooseAnswer(course);
    m_answers = course;
    AveragesContent content{.answer = {answer, answer->as<probe::Averages>()},
                            .letter = subject.letter,
                            .name = subject.name,
                            .k = m_plot->content().k};
    if (content.answer != m_plot->content().answer && content.answer) {
        content.k = content.answer->best().k;
    }
    draw(std::move(content));
}

void AveragesPanel::showNothing()
{
    m_answers.clear();
    draw({});
}

void AveragesPanel::choose(std::int64_t k)
{
    AveragesContent content = m_plot->content();
    if (content.answer && k != content.k) {
        content.k = k;
        draw(std::move(content));
    }
}

void AveragesPanel::draw(AveragesContent content)
{
    const auto most = content.answer ? static_cast<std::int64_t>(content.answer->means.size()) : 0;
    content.k = std::clamp<std::int64_t>(content.k, 1, std::max<std::int64_t>(1, most));
    std::vector<std::int64_t> places(static_cast<std::size_t>(most));
    std::iota(places.begin(), places.end(), 1);
    m_chart->setPlaces(std::move(places));
    m_chart->setPlace(content.k);
    const QString caption = content.answer ? captionOf(content) : QString();
    if (content.answer) { // else the frame says what to do
        setCaption(caption);
    }
    m_chart->say(content.answer ? caption.section('\n', 1, 1) : tr("Weight averages"), caption);
    m_sliderText->setText(tr("Average of the latest %1").arg(counted(content.k)));
    m_slider->parentWidget()->setVisible(most > 1);
    m_plot->setContent(content);
    const QSignalBlocker quiet(m_slider); // who moves it chooses
    m_slider->setMaximum(static_cast<int>(std::max<std::int64_t>(1, most)));
    m_slider->setValue(static_cast<int>(content.k));
    m_chart->replot();
    followButton();
}

/// The lane of the form whose run this is; −1: it has gone.
int AveragesPanel::lane() const
{
    return m_experiment->laneOf(content().letter);
}

/// Why its average stays as it is; empty: it does not.
QString AveragesPanel::whyFixed() const
{
    if (lane() < 0) {
        return tr("There is no lane %1 in the form.").arg(QChar::fromLatin1(content().letter));
    }
    const MaskedFields fields = maskedFields(m_mask, lane(), false);
    for (const char* field : {"lane/average", "lane/lawa_k", "lane/lawa_every"}) {
        if (fields.of(field) != Access::Free) {
            return fields.why;
        }
    }
    return {};
}

void AveragesPanel::setMask(const Mask& mask)
{
    m_mask = mask;
    followButton();
}

/// Updates between two of the checkpoints that are averaged; nothing: they are not evenly spaced, or one
/// alone.
std::optional<std::int64_t> AveragesPanel::spacing() const
{
    const AveragesContent& shown = content();
    if (!shown.answer || shown.k < 2) {
        return std::nullopt;
    }
    const auto& mean = shown.answer->means[static_cast<std::size_t>(shown.k) - 1];
    return mean.isEven ? std::optional((shown.answer->step - mean.from) / (shown.k - 1)) : std::nullopt;
}

void AveragesPanel::followButton()
{
    m_keep->setVisible(content().answer != nullptr);
    if (!content().answer) {
        return;
    }
    const QChar letter = QChar::fromLatin1(content().letter);
    const QString why = whyFixed();
    m_keep->setText(tr("&Keep an average in lane %1").arg(letter));
    m_keep->setEnabled(why.isEmpty());
    m_keep->setToolTip(why.isEmpty() ? tr("From the next start on the lane evaluates such an average beside "
                                          "its weights; its training stays the same.")
                                     : why);
    const auto every = spacing();
    m_latest->setVisible(every.has_value());
    if (every) {
        m_latest->setText(
            tr("The latest %1, one every %2 steps (LAWA)").arg(counted(content().k), counted(*every)));
    }
}

void AveragesPanel::keepLatest()
{
    const auto every = spacing();
    if (every && lane() >= 0) {
        const std::string place = "/lanes/" + std::to_string(lane());
        m_experiment->setValues(
            tr("Keep the mean of the latest weights"),
            {{place + "/average", "lawa"},
             {place + "/lawa_k", content().k},
             {place + "/lawa_every",
              params::writeJson(params::Length(static_cast<double>(*every), params::Length::Unit::Steps))}});
    }
}

void AveragesPanel::keepExponential()
{
    if (lane() >= 0) {
        m_experiment->setValues(tr("Keep an exponential average"),
                                {{"/lanes/" + std::to_string(lane()) + "/average", "ema"}});
    }
}

} // namespace lrp::ui
