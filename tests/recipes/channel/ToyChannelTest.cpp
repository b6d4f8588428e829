#include "core/engine/Series.h"
#include "core/experiment/Presets.h"
#include "core/exporter/Reference.h"
#include "core/exporter/Samples.h"
#include "core/exporter/Summary.h"
#include "core/exporter/TensorBoard.h"
#include "core/store/Document.h"
#include "core/training/TorchEngine.h"
#include "tests/plots/ShownView.h"
#include "ui/plots/Readout.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <QTemporaryDir>

namespace lrp::toys
{
namespace
{

using params::Json;

constexpr std::int64_t kSteps = 60;
constexpr channel::Id kToy = channel::id("toy_energy");
constexpr ui::PanelId kToyPanel = ui::panelWith("toy_energy");

/// The preset with one lane, and with optional channels as a file asks for them.
experiment::Experiment withOptional()
{
    Json json = experiment::toJson(experiment::threeSchedules());
    json["problem"]["channels"] = "all";
    json["problem"]["length"] = kSteps;
    json["lanes"].erase(2);
    json["lanes"].erase(1);
    return experiment::fromJson(json).value();
}

class ChannelRecipe : public ui::test::ShownView
{
protected:
    /// Trains once for all cases, into a document.
    static void SetUpTestSuite()
    {
        record = std::make_shared<engine::Record>(withOptional());
        const auto created = store::Document::create(path("toy.lrp"));
        store::Document& document = *created.value();
        run = document.attach(record).ids().front();
        const auto engine = training::makeTorchEngine(1);
        engine->run(record, false);
        engine->wait();
        EXPECT_TRUE(document.flush().empty());
    }
    static void TearDownTestSuite() { record.reset(); }

    static const engine::LaneRecord& lane() { return *record->lanes().front(); }
    static std::string path(const char* name) { return folder.filePath(name).toStdString(); }

    inline static std::shared_ptr<engine::Record> record;
    inline static store::RunId run{};
    inline static const QTemporaryDir folder;
};

TEST_F(ChannelRecipe, GivesARun)
{
    ASSERT_EQ(lane().status, engine::LaneStatus::Finished);
    const engine::Series toy(lane(), kToy);
    const engine::Series norm(lane(), channel::id("gradient_norm"));
    ASSERT_EQ(toy.size(), static_cast<std::size_t>(kSteps));
    for (std::size_t i = 0; i < toy.size(); ++i) {
        const double square = norm.value(i) * norm.value(i);
        ASSERT_GT(square, 0.0);
        ASSERT_NEAR(toy.value(i), square, 1e-6 * square) << i;
    }
}

TEST_F(ChannelRecipe, GivesTablesAndSummaries)
{
    std::string csv;
    exporter::samplesAsCsv({record}, [&csv](std::string_view piece) { csv += piece; });
    EXPECT_TRUE(csv.substr(0, csv.find('\n')).ends_with(",toy_energy")) << csv.substr(0, csv.find('\n'));

    std::string text;
    exporter::samplesAsJson({record}, [&text](std::string_view piece) { text += piece; });
    const Json json = Json::parse(text);
    const Json& stretches = json["runs"][0]["lanes"][0]["stretches"];
    const double last = engine::figureOf(lane(), kToy).last;
    ASSERT_EQ(stretches["toy_energy"].size(), static_cast<std::size_t>(kSteps));
    EXPECT_EQ(stretches["toy_energy"].back(), last);
    EXPECT_EQ(exporter::summaryAsJson(*record)["lanes"][0]["final_toy_energy"], last);
}

TEST_F(ChannelRecipe, GivesTensorBoardItsTag)
{
    ASSERT_TRUE(exporter::writeTensorBoard({record}, path("events"), 1000.0).empty());
    std::string bytes;
    for (const auto& file : std::filesystem::recursive_directory_iterator(path("events"))) {
        if (file.is_regular_file()) {
            std::ifstream stream(file.path(), std::ios::binary);
            bytes.append(std::istreambuf_iterator<char>(stream), {});
        }
    }
    EXPECT_NE(bytes.find("toy/energy"), std::string::npos);
}

TEST_F(ChannelRecipe, GivesTheReferencePage)
{
    EXPECT_NE(
        exporter::referencePage().find("| `toy_energy` | **toy energy** ‖g‖₂² of the gradient, for a test. | "
                                       "every stretch | yes |"),
        std::string::npos);
}

TEST_F(ChannelRecipe, GivesDocuments)
{
    const auto kept = store::Document::openForReading(path("toy.lrp")).value()->samples(run).value();
    const engine::Series written(lane(), kToy);
    const engine::Series read(*kept, kToy);
    ASSERT_EQ(read.size(), written.size());
    for (std::size_t i = 0; i < read.size(); ++i) {
        ASSERT_EQ(read.value(i), written.value(i)) << i;
    }
}

TEST_F(ChannelRecipe, GivesAPanelWithReadout)
{
    std::vector<ui::LaneCurve> lanes = ui::test::makeLanes(1, kSteps);
    lanes.front().letter = lane().letter;
    view.setLanes(lanes, record->shape());
    view.setRecord(record);
    view.refresh();
    settle();
    const int panels = plot().axisRectCount();
    view.setPanelOn(kToyPanel, true);
    settle();
    ASSERT_EQ(plot().axisRectCount(), panels + 1);

    const engine::Series toy(lane(), kToy);
    for (std::size_t i = 0; i < toy.size(); ++i) {
        ASSERT_TRUE(y(panels).contains(toy.value(i))) << i;
    }
    EXPECT_GT(inkOf(ui::Theme::of(&view).lane(lane().letter), panels), 0);
    EXPECT_EQ(ui::readoutAt(20, lanes, record.get(), view.options()).front().measured(kToy), toy.value(20));
}

} // namespace
} // namespace lrp::toys
