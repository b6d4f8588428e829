#include "core/exporter/Reference.h"
#include "tests/exporter/Generated.h"

#include <gtest/gtest.h>
#include <sstream>

namespace lrp::exporter
{
namespace
{

using params::Entry;
using params::Field;

/// The part of the page between this entry's anchor and the next.
std::string sectionOf(const std::string& page, const Catalogue& catalogue, const Entry& entry)
{
    const std::string anchor = "<a id=\"" + catalogue.kind + "-" + entry.id + "\"></a>";
    const std::size_t begin = page.find(anchor);
    if (begin == std::string::npos) {
        return "";
    }
    const std::size_t after = begin + anchor.size();
    return page.substr(after, page.find("<a id=", after) - after);
}

std::size_t count(const std::string& text, const std::string& part)
{
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) {
        ++found;
    }
    return found;
}

TEST(Reference, HasEveryEntryWithEverySetting)
{
    const std::string page = referencePage();
    for (const Catalogue& catalogue : catalogues()) {
        for (const Entry& entry : catalogue.entries) {
            const std::string section = sectionOf(page, catalogue, entry);
            ASSERT_NE(section, "") << entry.id;
            EXPECT_NE(section.find(entry.formula), std::string::npos) << entry.id;
            EXPECT_NE(section.find(entry.starter.dump()), std::string::npos) << entry.id;
            for (const Field& field : entry.fields) {
                EXPECT_EQ(count(section, "\n| `" + field.key + "` | "), 1U) << entry.id << ' ' << field.key;
            }
        }
    }
}

TEST(Reference, EveryLinkLeadsSomewhere)
{
    const std::string page = referencePage();
    std::size_t links = 0;
    for (std::size_t at = page.find("](#"); at != std::string::npos; at = page.find("](#", at + 1)) {
        const std::string anchor = page.substr(at + 3, page.find(')', at) - at - 3);
        EXPECT_EQ(count(page, "<a id=\"" + anchor + "\">"), 1U) << anchor;
        ++links;
    }
    EXPECT_GT(links, 2 * catalogues().front().entries.size()); // contents, and by shape
}

TEST(Reference, TablesHaveAsManyCellsAsTheirHeads)
{
    std::istringstream page(referencePage());
    std::size_t bars = 0;
    for (std::string line; std::getline(page, line);) {
        if (line.empty() || line.front() != '|') {
            bars = 0;
            continue;
        }
        const std::size_t here = count(line, "|") - count(line, "\\|");
        EXPECT_TRUE(bars == 0 || here == bars) << line;
        bars = here;
    }
}

TEST(Reference, ThePageInTheRepositoryIsUpToDate)
{
    expectUpToDate("reference/schedules.md", referencePage(),
                   "lr-playground reference -o resources/reference/schedules.md");
}

TEST(Describe, SaysAllThatIsDeclared)
{
    const auto found = lookUp("OneCycleLR");
    ASSERT_TRUE(found);
    const std::string text = describe(*found);

    EXPECT_EQ(text.find("OneCycleLR: 1cycle\nPyTorch · shape: 1cycle · usually ticked every step\n"), 0U);
    for (const char* part :
         {"max_lr / div_factor -> max_lr", "Source: arXiv:1708.07120",
          "PyTorch: torch.optim.lr_scheduler.OneCycleLR", "Also called: one cycle, 1cycle",
          "In a file: {\"type\":\"OneCycleLR\"",
          "  max_lr  (number or one a group in rate; must be given; a form begins with 0.1)\n",
          "  total_steps  (length in ticks, at least 1, whole; default none; a form begins with \"100 %\")\n",
          "  pct_start  (number in share, from 0 to 1; default 0.3)\n",
          "  anneal_strategy  (cos | linear; default \"cos\")\n      Shape. cos: half cosines"}) {
        EXPECT_NE(text.find(part), std::string::npos) << part << "\nis not in\n" << text;
    }
}

TEST(LookUp, FindsSynonymsAndOtherSpellings)
{
    const auto suggestion = [](const char* name) { return lookUp(name).issues().at(0).text(); };

    EXPECT_NE(suggestion("SGDR").find("CosineAnnealingWarmRestarts (PyTorch)"), std::string::npos);
    EXPECT_NE(suggestion("steplr").find("StepLR (PyTorch)"), std::string::npos);
    EXPECT_NE(suggestion("one-cycle").find("OneCycleLR (PyTorch)"), std::string::npos);
    EXPECT_NE(suggestion("super-conv").find("OneCycleLR (PyTorch)"), std::string::npos);
    EXPECT_NE(suggestion("CosineAnealing").find("did you mean CosineAnnealingLR?"), std::string::npos);
    EXPECT_NE(suggestion("").find("did you mean"), std::string::npos);
    EXPECT_TRUE(lookUp("AdamW"));
}

TEST(Elsewhere, AreTheSameCurvesOfOtherFrameworks)
{
    const params::Entries entries{{.id = "a", .framework = "X", .family = "Cosine"},
                                  {.id = "b", .framework = "X", .family = "Cosine"},
                                  {.id = "c", .framework = "Y", .family = "Cosine"},
                                  {.id = "d", .framework = "Y", .family = "Linear"},
                                  {.id = "e", .framework = "Y"}};

    EXPECT_EQ(elsewhere(entries[0], entries), EntryList{&entries[2]});
    EXPECT_EQ(elsewhere(entries[2], entries), (EntryList{&entries[0], &entries[1]}));
    EXPECT_EQ(elsewhere(entries[3], entries), EntryList{});
    EXPECT_EQ(elsewhere(entries[4], entries), EntryList{});
}

} // namespace
} // namespace lrp::exporter
