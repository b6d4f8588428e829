#include "ui/history/DocumentKeeper.h"
#include "ui/history/History.h"

/// What is read from the present document, and kept about its runs.
namespace lrp::ui
{

using store::RunId;

void DocumentKeeper::findCheckpoints(RunId run)
{
    readDocument(
        [run](const store::Document& document) {
            document.flush();
            return document.checkpoints(run);
        },
        [this, run](const params::Result<std::vector<store::CheckpointInfo>>& found) {
            std::vector<std::int64_t> steps;
            for (const store::CheckpointInfo& checkpoint :
                 found ? *found : std::vector<store::CheckpointInfo>()) {
                steps.push_back(checkpoint.step);
            }
            Q_EMIT checkpointsFound(run, steps);
        });
}

void DocumentKeeper::load(RunId run)
{
    readDocument([run](const store::Document& document) { return document.samples(run); },
                 [this, run](const params::Result<std::shared_ptr<engine::LaneRecord>>& samples) {
                     if (samples) {
                         m_history->setSamples(run, *samples);
                     } else {
                         Q_EMIT failed(tr("A run could not be read."), samples.issues());
                     }
                 });
}

void DocumentKeeper::keepAnswer(std::function<store::Analysis()> make)
{
    if (m_document && !isReadOnly()) { // which is let go of behind it, on the same thread
        m_pool.start([document = m_document, make = std::move(make)] { document->keep(make()); });
    }
}

} // namespace lrp::ui
