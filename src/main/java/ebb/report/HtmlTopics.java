package ebb.report;

import java.util.List;

/** What to say in the session, as HTML: topics to raise, questions to ask, reminders. */
final class HtmlTopics {

    private HtmlTopics() {
    }

    static void topics(HtmlBrief html) {
        html.section(Section.TOPICS, "topics");
        if (html.brief().topics().isEmpty()) {
            html.out().leaf("p", Notices.noTopics(html.brief().safety()));
        } else {
            list(html, html.brief().topics());
        }
        html.out().end();
    }

    static void list(HtmlBrief html, List<TopicEntry> topics) {
        Markup out = html.out();
        out.open("ol", "class", "topic-list");
        for (TopicEntry topic : topics) {
            out.open("li", "value", "" + topic.priority());
            out.open(html.entry()).text(topic.title()).space().leaf("span", topic.audience(), "class", "who");
            html.tail(topic.exhibit());
            out.end();
            html.aside(topic.exhibit());
            out.leaf("p", topic.why());
            out.open("ul", "class", "say");
            topic.questions().forEach(question -> out.leaf("li", question));
            out.end();
            if (!topic.exhibit().speaksAgainst().isEmpty()) {
                out.leaf("p", "Against raising it: " + Ground.main(topic.exhibit().speaksAgainst()), "class", "soft");
            }
            html.hangs(topic.exhibit());
            out.end();
        }
        out.end();
    }

    static void askAndConsider(HtmlBrief html) {
        List<QuestionEntry> questions = html.brief().questions();
        List<ReminderEntry> reminders = html.brief().reminders();
        if (questions.isEmpty() && reminders.isEmpty()) {
            return;
        }
        Markup out = html.out();
        out.open("div", "class", "stack");
        if (!questions.isEmpty()) {
            html.section(Section.ASK, "ask");
            out.open("ul", "class", "questions");
            questions.stream().limit(Brief.ASKED_FIRST).forEach(question -> question(html, question));
            out.end();
            if (questions.size() > Brief.ASKED_FIRST) {
                out.leaf("p", Notices.further(questions.size() - Brief.ASKED_FIRST), "class", "soft");
            }
            out.end();
        }
        if (!reminders.isEmpty()) {
            html.section(Section.CONSIDER, "consider");
            out.open("ul");
            for (ReminderEntry reminder : reminders) {
                out.open("li").text(reminder.message());
                html.tail(reminder.exhibit());
                html.aside(reminder.exhibit());
                out.end();
            }
            out.end();
            out.end();
        }
        out.end();
    }

    static void question(HtmlBrief html, QuestionEntry question) {
        Markup out = html.out();
        out.open("li").leaf("span", question.setting(), "class", "who").space().leaf("q", question.wording()).space()
                .leaf("span", question.why(), "class", "soft");
        html.tail(question.exhibit());
        html.aside(question.exhibit());
        out.end();
    }
}
