#include "ui/language/Languages.h"

#include "core/text/Translate.h"
#include "ui/widgets/WindowSettings.h"

#include <algorithm>
#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <limits>

namespace lrp::ui
{
namespace
{

const QString kEnglish = QStringLiteral("en");
constexpr const char* kSetting = "language";

struct Spoken {
    QString code = kEnglish;
    std::vector<OfferedLanguage> offered{{kEnglish, QStringLiteral("English")}};
};

Spoken& spoken()
{
    static Spoken spoken;
    return spoken;
}

QString ownName(const QString& code)
{
    QString name = code == kEnglish ? QStringLiteral("English") : QLocale(code).nativeLanguageName();
    name[0] = name[0].toUpper();
    return name;
}

/// Handed to core, which knows no Qt. Asks the translator itself: Qt would put counts in without their
/// thousands apart.
auto findIn(const QTranslator& translator)
{
    return [&translator](const char* context, const char* source, const char* comment, std::int64_t count) {
        const auto number = static_cast<int>(std::min<std::int64_t>(count, std::numeric_limits<int>::max()));
        return translator.translate(context, source, comment, number).toStdString();
    };
}

/// The translator lives as long as the application. nullptr: there is no such file.
const QTranslator* install(const QString& file, const QString& folder)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, folder)) {
        QCoreApplication::installTranslator(translator);
        return translator;
    }
    delete translator;
    return nullptr;
}

} // namespace

std::vector<OfferedLanguage> languagesIn(const QString& folder)
{
    std::vector<OfferedLanguage> offered;
    for (const QString& file : QDir(folder).entryList({QStringLiteral("lr-playground_*.qm")}, QDir::Files)) {
        const QString code = file.section('_', 1).section('.', 0, 0);
        if (code != kEnglish) {
            offered.push_back({code, ownName(code)});
        }
    }
    std::sort(offered.begin(), offered.end(),
              [](const auto& a, const auto& b) { return a.name.localeAwareCompare(b.name) < 0; });
    offered.insert(offered.begin(), {kEnglish, ownName(kEnglish)});
    return offered;
}

QString offeredFor(const QStringList& wishes, const std::vector<OfferedLanguage>& offered)
{
    for (const QString& wish : wishes) {
        for (const OfferedLanguage& language : offered) {
            const QString spelled = QString(wish).replace('-', '_');
            if (spelled == language.code || spelled.startsWith(language.code + '_')) {
                return language.code;
            }
        }
    }
    return kEnglish;
}

void speak(const QString& code, const QString& folder)
{
    spoken() = {code, languagesIn(folder)};
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    install("qtbase_" + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QTranslator* ours = install("lr-playground_" + code, folder);
    if (code != kEnglish && ours != nullptr) {
        setLanguage({.find = findIn(*ours), .thousands = "\u202F"});
    }
}

QString languageCode()
{
    return spoken().code;
}

QString languageFor(const QString& chosen)
{
    return languageFor(chosen, spoken().offered);
}

QString languageFor(const QString& chosen, const std::vector<OfferedLanguage>& offered)
{
    return offeredFor(chosen.isEmpty() ? QLocale::system().uiLanguages() : QStringList(chosen), offered);
}

const std::vector<OfferedLanguage>& offeredLanguages()
{
    return spoken().offered;
}

QString chosenLanguage()
{
    return windowSettings().value(kSetting).toString();
}

void chooseLanguage(const QString& code)
{
    QSettings settings = windowSettings();
    settings.setValue(kSetting, code);
}

} // namespace lrp::ui
