#pragma once

namespace lrp::ui
{

class CurvesView;
class DocumentKeeper;
class ExperimentModel;
class ForkStrip;
class History;
class MessageBar;
class RunsPanel;
class SessionController;

/// The parts of the window that a document's runs go through.
struct HistoryParts {
    ExperimentModel* experiment;
    SessionController* session;
    CurvesView* curves;
    MessageBar* messages;
    History* history;
    DocumentKeeper* keeper;
    RunsPanel* runs;
    ForkStrip* strip;
};

} // namespace lrp::ui
