#include "app/CommandLine.h"
#include "app/Commands.h"
#include "app/ExperimentArgument.h"
#include "app/LessonFile.h"
#include "app/Places.h"
#include "app/SoundModule.h"
#include "app/TrainingModule.h"
#include "app/WindowPlaces.h"
#include "core/params/Text.h"
#include "ui/language/Languages.h"
#include "ui/window/LanguageDesk.h"
#include "ui/window/MainWindow.h"
#include "ui/window/MaskFile.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QIcon>
#include <QLocale>
#include <QPainter>
#include <QStandardPaths>
#include <QSvgRenderer>

#include <algorithm>
#include <cerrno>
#include <clocale>
#include <cstring>
#include <iostream>
#include <stdexcept>
#include <thread>
#include <unistd.h>
#ifdef LRP_WITH_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace lrp::app
{
namespace
{

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// The experiments that come with the program.
QStringList filesIn(const std::filesystem::path& path, const QString& pattern)
{
    const QDir folder(QString::fromStdString(path.string()));
    QStringList files;
    for (const QFileInfo& file : folder.entryInfoList({pattern}, QDir::Files, QDir::Name)) {
        files << file.canonicalFilePath();
    }
    return files;
}

QStringList lessonFiles(const std::string& language)
{
    QStringList files;
    for (const std::string& file : shippedLessons(language)) {
        files << QString::fromStdString(file);
    }
    return files;
}

/// Drawn here: that QIcon reads SVG takes a plug-in, which Debian 13 has in a package of its own.
QIcon programIcon()
{
    QSvgRenderer drawing(QStringLiteral(":/lr-playground.svg"));
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128}) {
        QPixmap picture(side, side);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        drawing.render(&painter);
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

/// Reads what fonts there are, which the first text would wait for, beside the connecting to the display.
void findFonts()
{
#ifdef LRP_WITH_FONTCONFIG
    FcInit();
#endif
}

/// Fills Qt's list of them, which the first text would wait for, too.
void listFonts()
{
    QFontDatabase::families();
}

/// Connects to the desktop's bus, which the first button would wait for to tell who reads the screen, beside
/// the making of the window.
void joinBus()
{
    QDBusConnection::sessionBus();
}

/// The program anew in its place, with what it has remembered; what it had been told to open is remembered,
/// too.
[[noreturn]] void startAgain(const OpenOptions& asked)
{
    std::vector<std::string> words{"lr-playground"};
    if (!asked.mask.empty()) {
        words.insert(words.end(), {"--mask", asked.mask});
    }
    std::vector<char*> arguments;
    arguments.reserve(words.size() + 1);
    for (std::string& word : words) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    ::execv("/proc/self/exe", arguments.data());
    throw std::runtime_error(std::string("cannot start again: ") + std::strerror(errno));
}

QString translations()
{
    return QString::fromStdString(translationsFolder().string());
}

/// What --language says, or an issue; without it what was chosen in the window. Tests read English.
params::Result<QString> languageOf(const OpenOptions& asked)
{
    const auto offered = ui::languagesIn(translations());
    if (asked.language.empty()) {
        const bool isTest = qEnvironmentVariableIsSet("LRP_TEST");
        return ui::languageFor(isTest ? QStringLiteral("en") : ui::chosenLanguage(), offered);
    }
    std::vector<std::string> codes;
    codes.reserve(offered.size());
    for (const ui::OfferedLanguage& language : offered) {
        codes.push_back(language.code.toStdString());
        if (codes.back() == asked.language) {
            return language.code;
        }
    }
    return params::Issue{"--language", "has no " + asked.language + "; there is " + params::joined(codes) +
                                           ", the nearest is " + params::nearestWord(asked.language, codes)};
}

/// Returns the program's exit code, or kAgain: it is to start again.
constexpr int kAgain = -1;
int showWindow(int argc, char** argv, const OpenOptions& asked, const ui::Mask& mask, const QString& language)
{
    const std::jthread fonts(findFonts);
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC,
                   "C");   // which Qt has set to the desktop's: numbers are read and written with a point
    const struct Silence { // the translators go with the application
        ~Silence() { setLanguage({}); }
    } atTheEnd;
    const std::jthread families(listFonts);
    const std::jthread bus(joinBus);
    ui::speak(language, translations());
    QApplication::setApplicationName(QStringLiteral("LR Playground"));
    QApplication::setOrganizationName(QStringLiteral("LR Playground"));
    QApplication::setApplicationVersion(QStringLiteral(LRP_VERSION));
    // By this name Wayland finds the desktop file and its icon; X11 is given the icon itself, below.
    QGuiApplication::setDesktopFileName(QStringLiteral("lr-playground"));
    const std::string code = language.toStdString();
    ui::WindowOptions options;
    options.examples = filesIn(examplesFolder(), QStringLiteral("*.json"));
    options.lessons = lessonFiles(code);
    options.documents = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    options.answers = options.documents + QStringLiteral("/answers");
    options.cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    options.sound = loadSoundOutput;
    ui::MainWindow window([] { return loadEngine(); }, options);
    const auto whenFilled = [&window](auto act) {
        QObject::connect(&window, &ui::MainWindow::filled, &window, act, Qt::SingleShotConnection);
    };
    whenFilled([] { QGuiApplication::setWindowIcon(programIcon()); });
    if (mask != ui::Mask{}) {
        window.setMask(mask);
    }
    writePlaces(window);
    window.showAtFirst();
    if (!asked.path.empty()) { // what was asked for is what is seen first
        window.openFirst(QString::fromStdString(asked.path));
    } else if (asked.lesson.empty() ||
               !window.openLesson(QString::fromStdString(lessonFile(asked.lesson, code)))) {
        whenFilled([&window] { window.openLast(); });
    }
    bool startsAgain = false;
    QObject::connect(window.language(), &ui::LanguageDesk::restartWanted, &window,
                     [&] { startsAgain = window.close(); });
    const int ended = QApplication::exec();
    return startsAgain ? kAgain : ended;
}

} // namespace

int openWindow(int argc, char** argv, const OpenOptions& asked)
{
    const auto mask = asked.mask.empty() ? params::Result<ui::Mask>(ui::Mask{}) : ui::readMask(asked.mask);
    if (!mask) {
        complain(mask.issues());
        return WrongInput;
    }
    const auto language = languageOf(asked);
    if (!language) {
        complain(language.issues());
        return WrongInput;
    }
    if (!hasDisplay()) {
        std::cerr << "There is no display to open the window on. lr-playground run trains without one; see "
                     "lr-playground --help.\n";
        return WorkFailed;
    }
    const int code = showWindow(argc, argv, asked, *mask, *language);
    if (code == kAgain) {
        startAgain(asked);
    }
    return code;
}

} // namespace lrp::app
