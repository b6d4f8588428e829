#include "tests/lessons/script/Classroom.h"

#include "core/lesson/Translation.h"

#include "app/TrainingModule.h"
#include "core/lesson/LessonRun.h"
#include "tests/presenter/TextRecorder.h"
#include "tests/presenter/Walls.h"
#include "tests/support/Folders.h"
#include "ui/lesson/LessonDesk.h"
#include "ui/presenter/Presenter.h"
#include "ui/presenter/PresenterColours.h"
#include "ui/session/SessionController.h"
#include "ui/window/HintBar.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QListView>
#include <QMenu>
#include <QScreen>

namespace lrp::test
{

namespace
{

QStringList shippedLessons()
{
    const QDir folder(QString::fromStdString(resourcesFolder()) + "/lessons");
    std::vector<std::string> all;
    for (const QFileInfo& file : folder.entryInfoList({"*.lesson.md"}, QDir::Files, QDir::Name)) {
        all.push_back(file.canonicalFilePath().toStdString());
    }
    QStringList files;
    for (const std::string& file : lesson::inLanguage(all, "en")) {
        files << QString::fromStdString(file);
    }
    return files;
}

/// The first line of texts comes from the left end of the picture of a wall.
ui::WallAxes axesOf(const ui::PresenterView& view)
{
    return view.picture().axes;
}

} // namespace

Classroom::Classroom()
    : window([] { return app::loadEngine(); }, {.lessons = shippedLessons(),
                                                .documents = m_folder.path() + "/documents",
                                                .answers = m_folder.path() + "/answers",
                                                .cores = 4})
{
    window.complete();
    window.resize(1280, 800);
    window.show();
    window.session()->preload();
    EXPECT_TRUE(QTest::qWaitFor([this] { return window.session()->isEngineLoaded(); }, 15000));
    lookAt(&window);
}

Classroom::~Classroom() = default;

void Classroom::lookAt(QWidget* other)
{
    m_at = other;
    QApplication::setActiveWindow(other);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QApplication::activeWindow() == other; }));
}

void Classroom::press(int key, Qt::KeyboardModifiers modifiers, int times)
{
    for (int i = 0; i < times; ++i) {
        if (m_at != nullptr && QApplication::activeWindow() != m_at) {
            lookAt(m_at); // the offscreen platform activates whatever appears, as docks do
        }
        QWidget* active = QApplication::activeWindow();
        ASSERT_NE(active, nullptr);
        QWidget* focus = active->focusWidget();
        QTest::keyClick(focus != nullptr ? focus : active, static_cast<Qt::Key>(key), modifiers);
    }
    settle();
}

void Classroom::type(const QString& text)
{
    QTest::keyClicks(QApplication::activeWindow()->focusWidget(), text);
}

void Classroom::settle()
{
    QCoreApplication::processEvents();
    if (const ui::PresenterView* view = window.presenter()->view()) {
        EXPECT_TRUE(QTest::qWaitFor([&] { return view->isCurrent(); }, 8000));
    }
}

void Classroom::openLesson()
{
    lookAt(&window);
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    auto* gallery = window.findChild<QDialog*>("gallery");
    ASSERT_NE(gallery, nullptr);
    lookAt(gallery);
    auto* cards = gallery->findChild<QListView*>("gallery/cards");
    ASSERT_TRUE(QTest::qWaitFor([&] { return cards->model()->rowCount() > 0; }, 8000));
    type("why");
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return window.lessons()->isOpen(); }, 8000));
    lookAt(&window);
    settle();
}

void Classroom::openWall()
{
    constexpr int kPaces = 10; // more than there are
    press(Qt::Key_F11, Qt::ShiftModifier);
    ASSERT_TRUE(window.presenter()->isOpen());
    lookAt(window.presenter()->view());
    press(Qt::Key_BracketRight, {}, kPaces);
    settle();
}

void Classroom::count(const std::vector<int>& hands)
{
    press(Qt::Key_V);
    EXPECT_TRUE(wall().isCounting());
    for (std::size_t choice = 0; choice < hands.size(); ++choice) {
        press(Qt::Key_1 + static_cast<int>(choice), {}, hands[choice]);
    }
    press(Qt::Key_V);
    EXPECT_FALSE(wall().isCounting());
}

void Classroom::waitForEnd()
{
    EXPECT_TRUE(QTest::qWaitFor(
        [this] {
            return window.session()->state() == ui::SessionState::Ended &&
                   window.session()->record() != nullptr;
        },
        15000));
    settle();
    settle(); // what is told of the end comes after it
}

ui::PresenterView& Classroom::wall() const
{
    return *window.presenter()->view();
}

std::string Classroom::step() const
{
    return window.lessons()->run()->step().id;
}

double Classroom::lossAt(char letter, std::int64_t step) const
{
    if (window.session()->record() == nullptr) {
        ADD_FAILURE() << "nothing has run";
        return 0.0;
    }
    for (const auto& lane : window.session()->record()->lanes()) {
        for (std::size_t i = 0; lane->letter == letter && i < lane->evaluations.size(); ++i) {
            if (lane->evaluations[i].step == step) {
                return lane->evaluations[i].validationLoss;
            }
        }
    }
    ADD_FAILURE() << letter << " was not evaluated at step " << step;
    return 0.0;
}

QString Classroom::heard(const QString& name) const
{
    auto* widget = window.findChild<QWidget*>(name);
    if (widget == nullptr || !widget->isVisible()) {
        return QStringLiteral("(%1 is not there)").arg(name);
    }
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    QStringList words{interface->text(QAccessible::Name), interface->text(QAccessible::Description),
                      interface->text(QAccessible::Value)};
    if (QAccessibleTextInterface* text = interface->textInterface()) {
        words.append(text->text(0, text->characterCount()));
    }
    return words.join(' ');
}

QString Classroom::wallHeard() const
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&wall());
    return interface->text(QAccessible::Name) + ' ' + interface->text(QAccessible::Description);
}

QStringList Classroom::wallWords() const
{
    ui::test::TextRecorder recorder(wall().size());
    QPainter painter(&recorder);
    ui::WallPainter().paint(painter, wall().size(), wall().shownWall());
    painter.end();
    QStringList words;
    for (const auto& text : recorder.texts()) {
        words.append(text.words);
    }
    return words;
}

int Classroom::ink(const QRectF& area, const QColor& colour) const
{
    const QImage& image = wall().picture().image;
    const QRect pixels = area.toAlignedRect() & image.rect();
    int found = 0;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x) {
            found += image.pixel(x, y) == colour.rgb() ? 1 : 0;
        }
    }
    return found;
}

QRectF Classroom::columns(std::int64_t from, std::int64_t to) const
{
    const ui::WallAxes axes = axesOf(wall());
    QRectF area = lossPlot();
    area.setLeft(axes.x.pixel(axes.steps.of(static_cast<double>(from))));
    area.setRight(axes.x.pixel(axes.steps.of(static_cast<double>(to))));
    return area;
}

void Classroom::checkLine(const std::string& hidden)
{
    settle();
    told.append(wall().shownWall().title);
    // No dialog, no menu, no hint.
    for (const QWidget* each : QApplication::topLevelWidgets()) {
        const bool asks =
            qobject_cast<const QDialog*>(each) != nullptr || qobject_cast<const QMenu*>(each) != nullptr;
        EXPECT_FALSE(asks && each->isVisible()) << each->objectName().toStdString();
    }
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    if (const auto* hints = window.findChild<ui::HintBar*>()) {
        EXPECT_EQ(hints->text(), QString());
    }
    // No text under a fortieth of the height.
    ui::test::TextRecorder recorder(wall().size());
    QPainter painter(&recorder);
    ui::WallPainter().paint(painter, wall().size(), wall().shownWall());
    painter.end();
    for (const auto& text : recorder.texts()) {
        EXPECT_GE(text.box.height(), 0.025 * wall().height()) << text.words.toStdString();
    }
    // What is copied is what is seen, above the strip of keys.
    const QRect above(0, 0, wall().width(),
                      wall().areKeysShown() ? wall().height() * 8 / 10 : wall().height());
    EXPECT_TRUE(ui::test::areSame(wall().grab(above).toImage().convertToFormat(QImage::Format_RGB32),
                                  ui::imageOf(wall().slide(), wall().size()).copy(above), ui::test::kShades));
    // Nobody sees a curve before its prediction.
    for (const char lane : hidden) {
        EXPECT_TRUE(window.lessons()->run()->isHidden("main", lane, lesson::Quantity::Loss)) << lane;
        EXPECT_LT(ink(lossPlot(), ui::PresenterColours::make(false).lane(lane)), 800)
            << lane << ": more than a sketch and a letter";
        for (const ui::WallLane& each : wall().shownWall().lanes) {
            EXPECT_TRUE(each.letter != lane || each.run == nullptr ||
                        (each.hidesTraining && each.hidesValidation));
        }
    }
}

} // namespace lrp::test
