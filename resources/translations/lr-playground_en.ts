<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>classroom</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answers</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hands</source>
        <translation>
            <numerusform>%n hands</numerusform>
            <numerusform>%n hands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n answers.</source>
        <translation>
            <numerusform>There are %n answers.</numerusform>
            <numerusform>There are %n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders, sketches and numbers are shown from %n answers on, as fewer could be told apart; until then there are bars alone.</source>
        <translation>
            <numerusform>Orders, sketches and numbers are shown from %n answers on, as fewer could be told apart; until then there are bars alone.</numerusform>
            <numerusform>Orders, sketches and numbers are shown from %n answers on, as fewer could be told apart; until then there are bars alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n orders, put first: %1.</source>
        <translation>
            <numerusform>Of %n orders, put first: %1.</numerusform>
            <numerusform>Of %n orders, put first: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n sketches the median goes from %1 to %2; at the end half of them lie between %3 and %4.</source>
        <translation>
            <numerusform>Of %n sketches the median goes from %1 to %2; at the end half of them lie between %3 and %4.</numerusform>
            <numerusform>Of %n sketches the median goes from %1 to %2; at the end half of them lie between %3 and %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers from %1 to %2, most of them (%3) between %4 and %5.</source>
        <translation>
            <numerusform>%n numbers from %1 to %2, most of them (%3) between %4 and %5.</numerusform>
            <numerusform>%n numbers from %1 to %2, most of them (%3) between %4 and %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answers of %n people in files</source>
        <translation>
            <numerusform>answers of %n people in files</numerusform>
            <numerusform>answers of %n people in files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n spoken codes a question</source>
        <translation>
            <numerusform>up to %n spoken codes a question</numerusform>
            <numerusform>up to %n spoken codes a question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n hands a question</source>
        <translation>
            <numerusform>up to %n hands a question</numerusform>
            <numerusform>up to %n hands a question</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>code</name>
    <message numerus="yes">
        <source>%1 step(s) compared, largest relative difference %2; %3.%4</source>
        <translation>
            <numerusform>%1 step compared, largest relative difference %2; %3.%4</numerusform>
            <numerusform>%1 steps compared, largest relative difference %2; %3.%4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message numerus="yes">
        <source>%n seed(s), from this one on</source>
        <translation>
            <numerusform>%n seed, from this one on</numerusform>
            <numerusform>%n seeds, from this one on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) a lane</source>
        <translation>
            <numerusform>%n second a lane</numerusform>
            <numerusform>%n seconds a lane</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dataset</name>
    <message numerus="yes">
        <source>%1: has %n column(s); needs %2, as the first line has</source>
        <translation>
            <numerusform>%1: has %n column; needs %2, as the first line has</numerusform>
            <numerusform>%1: has %n columns; needs %2, as the first line has</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>draw</name>
    <message numerus="yes">
        <source>%n point(s) outside the panel moved to its edge.</source>
        <translation>
            <numerusform>%n point outside the panel moved to its edge.</numerusform>
            <numerusform>%n points outside the panel moved to its edge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>experiment</name>
    <message numerus="yes">
        <source>%n of %1 %2, %3, (lies|lie) after %4.</source>
        <translation>
            <numerusform>%n of %1 %2, %3, lies after %4.</numerusform>
            <numerusform>%n of %1 %2, %3, lie after %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 parts never (begins|begin): %2 is not before %3.</source>
        <translation>
            <numerusform>%n of %1 parts never begins: %2 is not before %3.</numerusform>
            <numerusform>%n of %1 parts never begin: %2 is not before %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evaluate every %n step(s)</source>
        <translation>
            <numerusform>Evaluate every %n step</numerusform>
            <numerusform>Evaluate every %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evaluate and tick every %n step(s)</source>
        <translation>
            <numerusform>Evaluate and tick every %n step</numerusform>
            <numerusform>Evaluate and tick every %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The metric is never reported before the run ends after %n step(s): the rate is never cut.</source>
        <translation>
            <numerusform>The metric is never reported before the run ends after %n step: the rate is never cut.</numerusform>
            <numerusform>The metric is never reported before the run ends after %n steps: the rate is never cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n epoch</numerusform>
            <numerusform>%n epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluation(s)</source>
        <translation>
            <numerusform>%n evaluation</numerusform>
            <numerusform>%n evaluations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>files</name>
    <message numerus="yes">
        <source>(One run is|%n runs are) still being read from the document and would be missing.</source>
        <translation>
            <numerusform>One run is still being read from the document and would be missing.</numerusform>
            <numerusform>%n runs are still being read from the document and would be missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message numerus="yes">
        <source>Settings to mend in lane %1: select it in the list.</source>
        <comment>one or more letters</comment>
        <translation>
            <numerusform>Settings to mend in lane %1: select it in the list.</numerusform>
            <numerusform>Settings to mend in lane %1: select it in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s)</source>
        <translation>
            <numerusform>%1 step</numerusform>
            <numerusform>%1 steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 epoch(s)</source>
        <translation>
            <numerusform>%1 epoch</numerusform>
            <numerusform>%1 epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;More (%1 changed): %2</source>
        <translation>
            <numerusform>&amp;More (%1 changed): %2</numerusform>
            <numerusform>&amp;More (%1 changed): %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gallery</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minutes</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of series</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of “%1” (is|are) no finite number(s): the line has gaps there.</source>
        <comment>a series</comment>
        <translation>
            <numerusform>%n value of “%1” is no finite number: the line has gaps there.</numerusform>
            <numerusform>%n values of “%1” are no finite numbers: the line has gaps there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>importer</name>
    <message numerus="yes">
        <source>%n row(s) (has|have) more cells than the first line has names: %1, beginning in line %2.</source>
        <translation>
            <numerusform>%n row has more cells than the first line has names: %1, beginning in line %2.</numerusform>
            <numerusform>%n rows have more cells than the first line has names: %1, beginning in line %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) (was|were) left out</source>
        <translation>
            <numerusform>%n cell was left out</numerusform>
            <numerusform>%n cells were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) (was|were) left out. The first: %1.</source>
        <translation>
            <numerusform>%n cell was left out. The first: %1.</numerusform>
            <numerusform>%n cells were left out. The first: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) (was|were) left out, as TensorBoard does: the training died and was started again at step %1 (and again later).</source>
        <translation>
            <numerusform>%n value was left out, as TensorBoard does: the training died and was started again at step %1 (and again later).</numerusform>
            <numerusform>%n values were left out, as TensorBoard does: the training died and was started again at step %1 (and again later).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) (was|were) left out, as TensorBoard does: the training died and was started again at step %1.</source>
        <translation>
            <numerusform>%n value was left out, as TensorBoard does: the training died and was started again at step %1.</numerusform>
            <numerusform>%n values were left out, as TensorBoard does: the training died and was started again at step %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) (has|have) the name of one before and got a number: %1.</source>
        <translation>
            <numerusform>%n column has the name of one before and got a number: %1.</numerusform>
            <numerusform>%n columns have the name of one before and got a number: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is given %n argument(s); needs %2 or more</source>
        <translation>
            <numerusform>%1 is given %n argument; needs %2 or more</numerusform>
            <numerusform>%1 is given %n arguments; needs %2 or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is given %n argument(s); needs %2</source>
        <translation>
            <numerusform>%1 is given %n argument; needs %2</numerusform>
            <numerusform>%1 is given %n arguments; needs %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is given %n argument(s); needs %1 or more</source>
        <translation>
            <numerusform>is given %n argument; needs %1 or more</numerusform>
            <numerusform>is given %n arguments; needs %1 or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is given %n argument(s); needs %1</source>
        <translation>
            <numerusform>is given %n argument; needs %1</numerusform>
            <numerusform>is given %n arguments; needs %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) (was|were) left out: at (its step there is a later one|their steps there are later ones).</source>
        <translation>
            <numerusform>%n value was left out: at its step there is a later one.</numerusform>
            <numerusform>%n values were left out: at their steps there are later ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyframe</name>
    <message numerus="yes">
        <source>%n point(s) (has|have) no rate of 0 or more and (is|are) left out</source>
        <comment>points of a drawn or imported line</comment>
        <translation>
            <numerusform>%n point has no rate of 0 or more and is left out</numerusform>
            <numerusform>%n points have no rate of 0 or more and are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) outside the panel (is|are) moved to its edge</source>
        <comment>points of a drawn line</comment>
        <translation>
            <numerusform>%n point outside the panel is moved to its edge</numerusform>
            <numerusform>%n points outside the panel are moved to its edge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) outside the run (is|are) left out</source>
        <comment>points of an imported line</comment>
        <translation>
            <numerusform>%n point outside the run is left out</numerusform>
            <numerusform>%n points outside the run are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The curve has %n point(s) with a rate of 0 or more; a likeness needs %1 or more. The nearest is %1</source>
        <comment>points of an imported line</comment>
        <translation>
            <numerusform>The curve has %n point with a rate of 0 or more; a likeness needs %1 or more. The nearest is %1</numerusform>
            <numerusform>The curve has %n points with a rate of 0 or more; a likeness needs %1 or more. The nearest is %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landscape</name>
    <message numerus="yes">
        <source>%1 of the (path&apos;s|paths&apos;) variance</source>
        <comment>a share</comment>
        <translation>
            <numerusform>%1 of the path&apos;s variance</numerusform>
            <numerusform>%1 of the paths&apos; variance</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message numerus="yes">
        <source>Your drop came %n step(s) late.</source>
        <translation>
            <numerusform>Your drop came %n step late.</numerusform>
            <numerusform>Your drop came %n steps late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your drop came %n step(s) early.</source>
        <translation>
            <numerusform>Your drop came %n step early.</numerusform>
            <numerusform>Your drop came %n steps early.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n certain pair(s).</source>
        <translation>
            <numerusform>%1 of %n certain pair.</numerusform>
            <numerusform>%1 of %n certain pairs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>how often</comment>
        <translation>
            <numerusform>%n times</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n seed(s) %1 alone diverged %2, %3 alone %4.</source>
        <comment>lanes, and how often each</comment>
        <translation>
            <numerusform>Over %n seed %1 alone diverged %2, %3 alone %4.</numerusform>
            <numerusform>Over %n seeds %1 alone diverged %2, %3 alone %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n seed(s) %1 alone ended above %5 %2, %3 alone %4.</source>
        <comment>lanes, and how often each</comment>
        <translation>
            <numerusform>Over %n seed %1 alone ended above %5 %2, %3 alone %4.</numerusform>
            <numerusform>Over %n seeds %1 alone ended above %5 %2, %3 alone %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n seed(s) %1 was lower than %2 %3.</source>
        <comment>lanes, and how often</comment>
        <translation>
            <numerusform>Over %n seed %1 was lower than %2 %3.</numerusform>
            <numerusform>Over %n seeds %1 was lower than %2 %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n seed(s) %1 was lower than %2 %4 %3.</source>
        <comment>lanes, how often, and where</comment>
        <translation>
            <numerusform>Over %n seed %1 was lower than %2 %4 %3.</numerusform>
            <numerusform>Over %n seeds %1 was lower than %2 %4 %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n seed(s) %1 and %2 differ by less than 2 % on average.</source>
        <comment>lanes</comment>
        <translation>
            <numerusform>Over %n seed %1 and %2 differ by less than 2 % on average.</numerusform>
            <numerusform>Over %n seeds %1 and %2 differ by less than 2 % on average.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n seed(s) %1 and %2 differ by less than 2 % on average %3.</source>
        <comment>lanes, and where</comment>
        <translation>
            <numerusform>Over %n seed %1 and %2 differ by less than 2 % on average %3.</numerusform>
            <numerusform>Over %n seeds %1 and %2 differ by less than 2 % on average %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n seed(s) %1 diverged %2.</source>
        <comment>a lane, and how often</comment>
        <translation>
            <numerusform>Over %n seed %1 diverged %2.</numerusform>
            <numerusform>Over %n seeds %1 diverged %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %n element(s); the original has %1%2</source>
        <translation>
            <numerusform>has %n element; the original has %1%2</numerusform>
            <numerusform>has %n elements; the original has %1%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lrp::ui::ClassPanel</name>
    <message numerus="yes">
        <source>%n files were skipped:</source>
        <translation>
            <numerusform>%n files were skipped:</numerusform>
            <numerusform>%n files were skipped:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers were left out, as they are to another lesson or do not fit their step.</source>
        <translation>
            <numerusform>%n answers were left out, as they are to another lesson or do not fit their step.</numerusform>
            <numerusform>%n answers were left out, as they are to another lesson or do not fit their step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lrp::ui::CodesField</name>
    <message numerus="yes">
        <source>%n codes counted.</source>
        <translation>
            <numerusform>%n codes counted.</numerusform>
            <numerusform>%n codes counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lrp::ui::DifferencesPanel</name>
    <message numerus="yes">
        <source>Settings in which the %n selected runs differ:</source>
        <translation>
            <numerusform>Settings in which the %n selected runs differ:</numerusform>
            <numerusform>Settings in which the %n selected runs differ:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settings in which the %n shown runs differ:</source>
        <translation>
            <numerusform>Settings in which the %n shown runs differ:</numerusform>
            <numerusform>Settings in which the %n shown runs differ:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lrp::ui::DrawDesk</name>
    <message numerus="yes">
        <source>%n key frame(s) drawn.</source>
        <translation>
            <numerusform>%n key frame drawn.</numerusform>
            <numerusform>%n key frames drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key frame(s), largest error %1 % of the peak.</source>
        <translation>
            <numerusform>%n key frame, largest error %1 % of the peak.</numerusform>
            <numerusform>%n key frames, largest error %1 % of the peak.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lrp::ui::ForkStrip</name>
    <message numerus="yes">
        <source>Start %n forks</source>
        <translation>
            <numerusform>Start %n forks</numerusform>
            <numerusform>Start %n forks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lrp::ui::Listening</name>
    <message numerus="yes">
        <source>%n lane(s) would sound one after another; hide all but %1.</source>
        <translation>
            <numerusform>%n lane would sound one after another; hide all but %1.</numerusform>
            <numerusform>%n lanes would sound one after another; hide all but %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lrp::ui::RunsPanel</name>
    <message numerus="yes">
        <source>None of the %n runs matches. Clear the filter to see them.</source>
        <translation>
            <numerusform>None of the %n runs matches. Clear the filter to see them.</numerusform>
            <numerusform>None of the %n runs matches. Clear the filter to see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lrp::ui::RunsSelection</name>
    <message numerus="yes">
        <source>%n runs</source>
        <comment>that are deleted</comment>
        <translation>
            <numerusform>%n runs</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n forks</source>
        <translation>
            <numerusform>%1 and %n forks</numerusform>
            <numerusform>%1 and %n forks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noise</name>
    <message numerus="yes">
        <source>At %n checkpoint(s) noise hides the gradient and there is no answer: arrowheads at the upper edge.</source>
        <translation>
            <numerusform>At %n checkpoint noise hides the gradient and there is no answer: arrowheads at the upper edge.</numerusform>
            <numerusform>At %n checkpoints noise hides the gradient and there is no answer: arrowheads at the upper edge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n checkpoint(s) there is no noise: arrowheads at the lower edge.</source>
        <translation>
            <numerusform>At %n checkpoint there is no noise: arrowheads at the lower edge.</numerusform>
            <numerusform>At %n checkpoints there is no noise: arrowheads at the lower edge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message numerus="yes">
        <source>%1 · %n seeds</source>
        <translation>
            <numerusform>%1 · %n seeds</numerusform>
            <numerusform>%1 · %n seeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s)</source>
        <translation>
            <numerusform>%n seed</numerusform>
            <numerusform>%n seeds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>probe</name>
    <message numerus="yes">
        <source>%n value(s) (is|are) at least that (triangles): the products allowed did not settle (it|them).</source>
        <translation>
            <numerusform>%n value is at least that (triangles): the products allowed did not settle it.</numerusform>
            <numerusform>%n values are at least that (triangles): the products allowed did not settle them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n step(s) kinks near the weights, as of ReLU or max pooling, blur it by more than 5 %.</source>
        <translation>
            <numerusform>At %n step kinks near the weights, as of ReLU or max pooling, blur it by more than 5 %.</numerusform>
            <numerusform>At %n steps kinks near the weights, as of ReLU or max pooling, blur it by more than 5 %.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A plane needs three checkpoints, and %n (is|are) kept up to here: ask further on, or for a random plane.</source>
        <translation>
            <numerusform>A plane needs three checkpoints, and %n is kept up to here: ask further on, or for a random plane.</numerusform>
            <numerusform>A plane needs three checkpoints, and %n are kept up to here: ask further on, or for a random plane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoint(s) whose weights are no finite numbers (is|are) left out.</source>
        <translation>
            <numerusform>%n checkpoint whose weights are no finite numbers is left out.</numerusform>
            <numerusform>%n checkpoints whose weights are no finite numbers are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At none of %n point(s) in between does the training loss rise above the line between its ends: no barrier is seen.</source>
        <translation>
            <numerusform>At none of %n point in between does the training loss rise above the line between its ends: no barrier is seen.</numerusform>
            <numerusform>At none of %n points in between does the training loss rise above the line between its ends: no barrier is seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At none of %n point(s) in between does the validation loss rise above the line between its ends.</source>
        <translation>
            <numerusform>At none of %n point in between does the validation loss rise above the line between its ends.</numerusform>
            <numerusform>At none of %n points in between does the validation loss rise above the line between its ends.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rangetest</name>
    <message numerus="yes">
        <source>%n seed(s)</source>
        <translation>
            <numerusform>%n seed</numerusform>
            <numerusform>%n seeds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rehearsal</name>
    <message numerus="yes">
        <source>A patience of %1 is %2 of these %n report(s): the rate is never cut.</source>
        <translation>
            <numerusform>A patience of %1 is %2 of these %n report: the rate is never cut.</numerusform>
            <numerusform>A patience of %1 is %2 of these %n reports: the rate is never cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A patience of %1 is not less than these %n report(s): the rate is never cut.</source>
        <translation>
            <numerusform>A patience of %1 is not less than these %n report: the rate is never cut.</numerusform>
            <numerusform>A patience of %1 is not less than these %n reports: the rate is never cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From report %1 on %n cut(s) (is|are) not made: the rate of %2 is at its floor, or would change too little.</source>
        <translation>
            <numerusform>From report %1 on %n cut is not made: the rate of %2 is at its floor, or would change too little.</numerusform>
            <numerusform>From report %1 on %n cuts are not made: the rate of %2 is at its floor, or would change too little.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, bar %3: cooling, %n report(s) left</source>
        <translation>
            <numerusform>%1: %2, bar %3: cooling, %n report left</numerusform>
            <numerusform>%1: %2, bar %3: cooling, %n reports left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 reports the rate is cut %n time(s), first at report %2 (%3), and ends at %4.</source>
        <translation>
            <numerusform>In %1 reports the rate is cut %n time, first at report %2 (%3), and ends at %4.</numerusform>
            <numerusform>In %1 reports the rate is cut %n times, first at report %2 (%3), and ends at %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n more findings, which the window shows</source>
        <translation>
            <numerusform>%n more findings, which the window shows</numerusform>
            <numerusform>%n more findings, which the window shows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scores</name>
    <message numerus="yes">
        <source>%1, %n diverged</source>
        <comment>runs, and how many of them</comment>
        <translation>
            <numerusform>%1, %n diverged</numerusform>
            <numerusform>%1, %n diverged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>session</name>
    <message numerus="yes">
        <source>%n step(s) a second</source>
        <translation>
            <numerusform>%n step a second</numerusform>
            <numerusform>%n steps a second</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shapes</name>
    <message numerus="yes">
        <source>Shapes of %n schedule(s) over %1 steps</source>
        <translation>
            <numerusform>Shapes of %n schedule over %1 steps</numerusform>
            <numerusform>Shapes of %n schedules over %1 steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message numerus="yes">
        <source>rises from %1 to %2 in %n rise(s), at steps %3</source>
        <translation>
            <numerusform>rises from %1 to %2 in %n rise, at steps %3</numerusform>
            <numerusform>rises from %1 to %2 in %n rises, at steps %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>falls from %1 to %2 in %n cut(s), at steps %3</source>
        <translation>
            <numerusform>falls from %1 to %2 in %n cut, at steps %3</numerusform>
            <numerusform>falls from %1 to %2 in %n cuts, at steps %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rises from %1 to %2 in %n rise(s), the first at step %3, the last at step %4</source>
        <translation>
            <numerusform>rises from %1 to %2 in %n rise, the first at step %3, the last at step %4</numerusform>
            <numerusform>rises from %1 to %2 in %n rises, the first at step %3, the last at step %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>falls from %1 to %2 in %n cut(s), the first at step %3, the last at step %4</source>
        <translation>
            <numerusform>falls from %1 to %2 in %n cut, the first at step %3, the last at step %4</numerusform>
            <numerusform>falls from %1 to %2 in %n cuts, the first at step %3, the last at step %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>runs %n cycle(s) between %1 and %2</source>
        <translation>
            <numerusform>runs %n cycle between %1 and %2</numerusform>
            <numerusform>runs %n cycles between %1 and %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(An earlier run|%n earlier runs) behind them.</source>
        <translation>
            <numerusform>An earlier run behind them.</numerusform>
            <numerusform>%n earlier runs behind them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>surface</name>
    <message numerus="yes">
        <source>%1, a loss of two weights, with its (minimum|minima) at %2.</source>
        <comment>a name, one or more points</comment>
        <translation>
            <numerusform>%1, a loss of two weights, with its minimum at %2.</numerusform>
            <numerusform>%1, a loss of two weights, with its minima at %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>table</name>
    <message numerus="yes">
        <source>%1: has %n column(s); needs at least %2</source>
        <translation>
            <numerusform>%1: has %n column; needs at least %2</numerusform>
            <numerusform>%1: has %n columns; needs at least %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>text</name>
    <message numerus="yes">
        <source>%1 tick(s)</source>
        <translation>
            <numerusform>%1 tick</numerusform>
            <numerusform>%1 ticks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s)</source>
        <translation>
            <numerusform>%1 step</numerusform>
            <numerusform>%1 steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 epoch(s)</source>
        <translation>
            <numerusform>%1 epoch</numerusform>
            <numerusform>%1 epochs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message numerus="yes">
        <source>%n seed(s) cannot decide between %1 pairs of lanes; run one more.</source>
        <translation>
            <numerusform>%n seed cannot decide between %1 pairs of lanes; run one more.</numerusform>
            <numerusform>%n seeds cannot decide between %1 pairs of lanes; run one more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s) cannot decide between %1 pairs of lanes; run %2 more.</source>
        <translation>
            <numerusform>%n seed cannot decide between %1 pairs of lanes; run %2 more.</numerusform>
            <numerusform>%n seeds cannot decide between %1 pairs of lanes; run %2 more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s) cannot decide; run one more.</source>
        <translation>
            <numerusform>%n seed cannot decide; run one more.</numerusform>
            <numerusform>%n seeds cannot decide; run one more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s) cannot decide; run %1 more.</source>
        <translation>
            <numerusform>%n seed cannot decide; run %1 more.</numerusform>
            <numerusform>%n seeds cannot decide; run %1 more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window</name>
    <message numerus="yes">
        <source>Nothing has run yet. Press Start to race %1 on the same network.</source>
        <comment>lanes</comment>
        <translation>
            <numerusform>Nothing has run yet. Press Start to race %1 on the same network.</numerusform>
            <numerusform>Nothing has run yet. Press Start to race %1 on the same network.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 diverged</source>
        <comment>lanes</comment>
        <translation>
            <numerusform>%1 diverged</numerusform>
            <numerusform>%1 diverged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed</source>
        <comment>lanes</comment>
        <translation>
            <numerusform>%1 failed</numerusform>
            <numerusform>%1 failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready · press Start (F5) to race %1</source>
        <comment>lanes</comment>
        <translation>
            <numerusform>Ready · press Start (F5) to race %1</numerusform>
            <numerusform>Ready · press Start (F5) to race %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading the data for %1…</source>
        <comment>lanes</comment>
        <translation>
            <numerusform>Loading the data for %1…</numerusform>
            <numerusform>Loading the data for %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Running %1 · step %2 of %3</source>
        <comment>lanes</comment>
        <translation>
            <numerusform>Running %1 · step %2 of %3</numerusform>
            <numerusform>Running %1 · step %2 of %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at a time</source>
        <comment>lanes</comment>
        <translation>
            <numerusform>%1 at a time</numerusform>
            <numerusform>%1 at a time</numerusform>
        </translation>
    </message>
</context>
</TS>
