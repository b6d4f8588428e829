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

bool DocumentKeeper::keepAnswer(const store::Analysis& analysis)
{
    if (!m_document || isReadOnly()) {
        return false;
    }
    m_document->keep(analysis);
    return true;
}

} // namespace lrp::ui
