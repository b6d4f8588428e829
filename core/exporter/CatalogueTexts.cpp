#include "core/exporter/CatalogueTexts.h"

#include "core/channel/Catalog.h"
#include "core/experiment/Experiment.h"
#include "core/exporter/Catalogues.h"
#include "core/rehearsal/MadeCurve.h"

#include <set>

namespace lrp::exporter
{
namespace
{

using params::Entry;
using params::Field;

constexpr const char* kPreamble =
    R"(// Written by `lr-playground reference --texts` from the declarations in core.
// What the window shows of the catalogues, for lupdate to read; nothing includes this file.
// clang-format off
)";

/// The text as a literal of C++.
std::string literal(const std::string& text)
{
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c == '"' || c == '\\' ? "\\" + std::string(1, c) : std::string(1, c);
    }
    return quoted + '"';
}

class TextFile
{
public:
    /// What comes next belongs to this.
    void begin(const std::string& heading) { m_heading = "\n// " + heading + "\n"; }

    void add(const std::string& text)
    {
        if (!text.empty() && m_known.insert(text).second) {
            m_file += m_heading + "QT_TRANSLATE_NOOP(\"catalogue\", " + literal(text) + ")\n";
            m_heading.clear();
        }
    }

    void add(const std::vector<Field>& fields)
    {
        for (const Field& field : fields) {
            add(field.label);
            add(field.help);
            add(field.zero);
            add(params::emptyMeans(field));
            if (field.choicesAreWords) {
                for (const std::string& choice : field.choices) {
                    add(params::choiceInWords(choice));
                }
            }
        }
    }

    std::string take() { return std::move(m_file); }

private:
    std::set<std::string> m_known;
    std::string m_file = kPreamble;
    std::string m_heading;
};

} // namespace

std::string catalogueTexts()
{
    TextFile file;
    for (const Catalogue& catalogue : catalogues()) {
        for (const Entry& entry : catalogue.entries) {
            file.begin(catalogue.kind + ": " + entry.id);
            if (entry.title != entry.id) {
                file.add(entry.title);
            }
            file.add(entry.summary);
            file.add(entry.family);
            file.add(entry.fields);
        }
    }
    file.begin("problem");
    file.add(experiment::problemFields());
    file.begin("lane");
    file.add(experiment::laneFields());
    file.begin("made curve");
    file.add(params::fieldsOf<rehearsal::MadeCurve>());
    for (const channel::Id id : channel::all()) {
        const channel::Channel& channel = channel::of(id);
        file.begin("channels: " + std::string(channel.id));
        file.add(std::string(channel.label));
        file.add(std::string(channel.summary));
    }
    return file.take();
}

} // namespace lrp::exporter
