#include "core/engine/Series.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lrp::engine
{
namespace
{

using Read = double (*)(const LaneRecord&, channel::Id, std::size_t);

struct Reader {
    channel::Id channel;
    Read read;
};

template <double (SampleColumns::*kRead)(std::size_t) const>
double ofStep(const LaneRecord& lane, channel::Id, std::size_t index)
{
    return (lane.samples.*kRead)(index);
}

template <double Evaluation::*kMember>
double ofEvaluation(const LaneRecord& lane, channel::Id, std::size_t index)
{
    return lane.evaluations[index].*kMember;
}

double ofStretch(const LaneRecord& lane, channel::Id id, std::size_t index)
{
    return lane.stretches.value(id, index);
}

double quotient(const LaneRecord& lane, channel::Id id, std::size_t index)
{
    const channel::Channel& channel = channel::of(id);
    return lane.stretches.value(*channel::find(channel.dividend), index) /
           lane.stretches.value(*channel::find(channel.divisor), index);
}

/// Where the channels lie that every run measures; those of stretches lie where kept() says.
constexpr std::array kReaders{
    Reader{channel::id("lr"), ofStep<&SampleColumns::lr>},
    Reader{channel::id("momentum"), ofStep<&SampleColumns::momentum>},
    Reader{channel::id("training_loss"), ofStep<&SampleColumns::loss>},
    Reader{channel::id("mean_training_loss"), ofEvaluation<&Evaluation::trainingLoss>},
    Reader{channel::id("validation_loss"), ofEvaluation<&Evaluation::validationLoss>},
    Reader{channel::id("accuracy"), ofEvaluation<&Evaluation::accuracy>},
    Reader{channel::id("average_loss"), ofEvaluation<&Evaluation::averageLoss>},
    Reader{channel::id("average_accuracy"), ofEvaluation<&Evaluation::averageAccuracy>},
};

constexpr Read readerOf(channel::Id id)
{
    for (const Reader& reader : kReaders) {
        if (reader.channel == id) {
            return reader.read;
        }
    }
    return channel::of(id).isDerived() ? quotient : ofStretch;
}

/// All that are not of stretches are in the table.
static_assert(std::ranges::all_of(channel::all(), [](channel::Id id) {
    return channel::of(id).every == channel::Every::Stretch ||
           std::ranges::count(kReaders, id, &Reader::channel) == 1;
}));

} // namespace

Series::Series(const LaneRecord& lane, channel::Id id)
    : m_lane(&lane)
    , m_channel(id)
    , m_read(readerOf(id))
{
}

std::size_t Series::size() const
{
    switch (channel::of(m_channel).every) {
    case channel::Every::Step:
        return m_lane->samples.size();
    case channel::Every::Stretch:
        return m_lane->stretches.size();
    case channel::Every::Evaluation:
        break;
    }
    return m_lane->evaluations.size();
}

std::int64_t Series::step(std::size_t index) const
{
    switch (channel::of(m_channel).every) {
    case channel::Every::Step:
        return m_lane->samples.firstStep() + static_cast<std::int64_t>(index);
    case channel::Every::Stretch:
        return m_lane->stretches.step(index);
    case channel::Every::Evaluation:
        break;
    }
    return m_lane->evaluations[index].step;
}

std::size_t Series::firstAtOrAfter(std::int64_t wanted) const
{
    std::size_t begin = 0;
    std::size_t end = size();
    while (begin < end) {
        const std::size_t middle = begin + (end - begin) / 2;
        if (step(middle) < wanted) {
            begin = middle + 1;
        } else {
            end = middle;
        }
    }
    return begin;
}

bool isMeasured(const LaneRecord& lane, channel::Id id)
{
    const Series series(lane, id);
    if (channel::of(id).every == channel::Every::Stretch) {
        const channel::Id kept = channel::of(id).isDerived() ? *channel::find(channel::of(id).dividend) : id;
        return series.size() > 0 && lane.stretches.records(kept);
    }
    const std::size_t size = series.size();
    if (channel::of(id).isOfAverage) { // begins late, and may end in NaN with the run
        return (size > 0 && !std::isnan(series.value(size - 1))) ||
               (size > 1 && !std::isnan(series.value(size - 2)));
    }
    return size > 0 && !(channel::of(id).mayBeMissing && std::isnan(series.value(0)));
}

bool moves(const LaneRecord& lane, channel::Id id)
{
    const Series series(lane, id);
    const std::size_t size = series.size();
    std::size_t i = 1;
    while (i < size && !(series.value(i) != series.value(0))) {
        ++i;
    }
    return i < size && !std::isnan(series.value(0));
}

void Figure::take(double value, channel::Worse worse)
{
    if (std::isnan(value)) {
        return;
    }
    last = value;
    if (worse != channel::Worse::Neither) {
        const double sign = worse == channel::Worse::Higher ? -1.0 : 1.0;
        best = std::isnan(best) || sign * value > sign * best ? value : best;
    }
}

Figure figureOf(const LaneRecord& lane, channel::Id id)
{
    return RunningFigure(id).of(lane);
}

const Figure& RunningFigure::of(const LaneRecord& lane)
{
    const Series series(lane, m_channel);
    const channel::Worse worse = channel::of(m_channel).worse;
    const std::size_t size = series.size();
    if (worse == channel::Worse::Neither) { // the last alone counts
        std::size_t last = size;
        while (last > m_read && std::isnan(series.value(last - 1))) {
            --last;
        }
        m_read = last > m_read ? last - 1 : size;
    }
    for (; m_read < size; ++m_read) {
        m_figure.take(series.value(m_read), worse);
    }
    return m_figure;
}

std::vector<channel::Id> scoredChannels(bool withOptional)
{
    std::vector<channel::Id> channels;
    for (const bool hasWorse : {true, false}) {
        for (const channel::Id id : channel::all()) {
            const channel::Channel& channel = channel::of(id);
            if (channel.isScored && (channel.worse != channel::Worse::Neither) == hasWorse &&
                (!channel.isOptional || withOptional)) {
                channels.push_back(id);
            }
        }
    }
    return channels;
}

} // namespace lrp::engine
