#include "app/Trainer.h"

#include "app/Bends.h"
#include "app/ExperimentArgument.h"
#include "app/Interrupt.h"
#include "app/TrainingModule.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <iostream>
#include <stdexcept>
#include <thread>
#include <unistd.h>

namespace lrp::app
{
std::optional<Trainer> Trainer::load(const TrainOptions& options)
{
    try {
        auto engine = loadEngine(options.threads);
        engine->setPace(options.pace);
        return Trainer(std::move(engine), options.quiet);
    } catch (const std::runtime_error& error) {
        std::cerr << "Training is not available: " << error.what() << '\n';
        return std::nullopt;
    }
}

Trainer::Trainer(std::unique_ptr<engine::Engine> engine, bool quiet)
    : m_engine(std::move(engine))
    , m_quiet(quiet)
    , m_isTerminal(::isatty(STDERR_FILENO) == 1)
{
}

void Trainer::train(const std::shared_ptr<engine::Record>& record)
{
    trainUntil(record, [] { return false; });
}

void Trainer::train(const std::shared_ptr<engine::Record>& record, Bends& bends)
{
    trainUntil(
        record,
        [this, &bends] {
            bends.look(*m_engine);
            return false;
        },
        [&bends] { return bends.present(); });
}

engine::CheckpointPtr Trainer::checkpointAt(const std::shared_ptr<engine::Record>& record, std::int64_t step)
{
    engine::LaneRecord& lane = *record->lanes().front();
    lane.keepsCheckpoints = true;
    lane.halt.ask(step);
    trainUntil(record, [&lane] { return lane.halt.isHeld(); });
    for (const engine::CheckpointPtr& kept :
         lane.checkpoints.take()) { // the last as it was stopped, or ended
        if (kept->step == step) {
            return kept;
        }
    }
    return nullptr;
}

void Trainer::answer(const engine::InquiryPtr& inquiry)
{
    m_engine->ask(inquiry);
    while (!inquiry->isOver()) {
        if (wasInterrupted()) {
            inquiry->stop();
        }
        showPart(inquiry->done());
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    done();
}

/// How far a probe is, on a terminal.
void Trainer::showPart(double share)
{
    if (!m_quiet && m_isTerminal) {
        std::cerr << "\r\033[K" << static_cast<int>(100.0 * share) << " %" << std::flush;
    }
}

void Trainer::trainUntil(const std::shared_ptr<engine::Record>& record, const std::function<bool()>& isEnough,
                         const Present& present)
{
    m_scores.assign(record->lanes().size(), {});
    m_engine->run(record, /*paused=*/false);
    auto remark = [&record, isDone = false]() mutable {
        if (!isDone && record->state != engine::RunState::Preparing) {
            isDone = true;
            complain(record->remarks());
        }
    };
    while (record->state != engine::RunState::Ended) {
        remark();
        if (wasInterrupted() || isEnough()) {
            m_engine->stop();
            m_engine->wait();
        }
        show(present ? *present() : *record);
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    remark();
    done();
}

/// One line that says how far every lane is: rewritten in place on a terminal, a line each tenth elsewhere.
void Trainer::show(const engine::Record& record)
{
    const std::int64_t total = record.shape().totalSteps;
    if (m_quiet || total == 0) {
        return;
    }
    std::int64_t slowest = total;
    for (const auto& lane : record.lanes()) {
        slowest = engine::hasEnded(lane->status) ? slowest : std::min<std::int64_t>(slowest, lane->steps);
    }
    const std::int64_t tenth = 10 * slowest / total;
    if (m_isTerminal || tenth != m_tenth) {
        m_tenth = tenth;
        std::cerr << (m_isTerminal ? "\r\033[K" : "") << progressLine(record, slowest, total)
                  << (m_isTerminal ? "" : "\n") << std::flush;
    }
}

std::string Trainer::progressLine(const engine::Record& record, std::int64_t slowest, std::int64_t total)
{
    const int width = m_heading.empty() ? 24 : 8; // a line of a terminal has 80 columns
    const auto filled = static_cast<std::size_t>(width * slowest / total);
    std::string text = m_heading + (m_heading.empty() ? "" : "  ") + "[" + std::string(filled, '#') +
                       std::string(width - filled, '.') + "] " + std::to_string(slowest) + "/" +
                       std::to_string(total);
    for (std::size_t i = 0; i < record.lanes().size(); ++i) {
        const auto& lane = record.lanes()[i];
        const double loss = m_scores[i].of(lane->evaluations).lastValidationLoss;
        char value[32];
        std::snprintf(value, sizeof value, "%.4g", loss);
        text += std::string("  ") + lane->letter + " " + (std::isnan(loss) ? "–" : value);
    }
    return text;
}

void Trainer::done()
{
    if (!m_quiet && m_isTerminal) {
        std::cerr << "\r\033[K" << std::flush;
    }
    m_tenth = -1;
}

bool reportFailures(const engine::Record& record)
{
    bool failed = false;
    for (const auto& lane : record.lanes()) {
        if (lane->status == engine::LaneStatus::Failed) {
            std::cerr << "lane " << lane->letter << " failed at step " << lane->steps << ": "
                      << lane->failure() << '\n';
            failed = true;
        }
    }
    return failed;
}

} // namespace lrp::app
