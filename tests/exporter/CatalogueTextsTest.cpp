#include "core/exporter/CatalogueTexts.h"
#include "tests/exporter/Generated.h"

#include <algorithm>
#include <set>

namespace lrp::exporter
{
namespace
{

std::multiset<std::string> linesOf(const std::string& file)
{
    std::multiset<std::string> lines;
    std::istringstream stream(file);
    for (std::string line; std::getline(stream, line);) {
        lines.insert(line);
    }
    return lines;
}

std::string lineWith(const std::string& literal)
{
    return "QT_TRANSLATE_NOOP(\"catalogue\", \"" + literal + "\")";
}

TEST(CatalogueTexts, HaveWhatTheWindowShowsOfADeclaration)
{
    const auto lines = linesOf(catalogueTexts());
    for (const char* text :
         {"Cosine annealing",
          "Falls along half a cosine to a floor in T_max ticks; past that it rises again.",
          "Staircase at milestones", "Half period", "Ticks from the base rate to the floor.", "all of them",
          "the lane's base rate",
          "Holds the four IDX files; Debian's package dataset-fashion-mnist installs them.", "restart",
          "validation loss", "Evaluation period", "Listens to", "Decision boundary", "weight norm",
          "‖w‖₂ of all weights and biases after the update."}) {
        EXPECT_EQ(lines.count(lineWith(text)), 1U) << text;
    }
}

TEST(CatalogueTexts, LeaveOutWhatIsTheSameInEveryLanguage)
{
    const auto lines = linesOf(catalogueTexts());
    for (const char* text : {"AdamW", "CosineAnnealingLR", "T_max", "triangular2", "exp range",
                             "strong wolfe", "ReLU", "arXiv:1608.03983", "", "validation_loss"}) {
        EXPECT_EQ(lines.count(lineWith(text)), 0U) << text;
    }
}

TEST(CatalogueTexts, AreEachThereOnce)
{
    auto lines = linesOf(catalogueTexts());
    lines.erase("");
    const auto twice = std::adjacent_find(lines.begin(), lines.end());
    EXPECT_EQ(twice, lines.end()) << *twice;
}

TEST(CatalogueTexts, TheFileInTheRepositoryIsUpToDate)
{
    expectUpToDate("translations/CatalogueTexts.h", catalogueTexts(),
                   "lr-playground reference --texts -o resources/translations/CatalogueTexts.h");
}

} // namespace
} // namespace lrp::exporter
