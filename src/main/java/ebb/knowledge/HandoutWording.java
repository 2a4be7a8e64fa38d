package ebb.knowledge;

import ebb.finding.Topic;
import java.util.List;
import java.util.Map;

/**
 * The words of the page a client takes along, and of what the clinician is told beside it. Of the page itself nothing
 * but these words, the questions of its topics and the people's names is ever shown.
 *
 * @param title        whom it is for; placeholder {people}
 * @param openingJoint how it begins where several read it
 * @param openingAlone how it begins where one person reads it
 * @param nothing      what it says where it has no topics
 * @param closing      how it ends
 * @param partner      what a partner is called whom a topic does not name
 * @param refusals     why no page is made, for the clinician only
 * @param remarks      what to heed with a page that was made, for the clinician only
 * @param topics       every topic that may stand on paper, in words for clients
 */
public record HandoutWording(
        Template title,
        String openingJoint,
        String openingAlone,
        String nothing,
        String closing,
        String partner,
        Refusals refusals,
        Remarks remarks,
        Map<Topic, Paper> topics) {

    /** Copies the map, so that nobody can change it later. */
    public HandoutWording {
        topics = Map.copyOf(topics);
    }

    /**
     * A topic on paper.
     *
     * @param title          a few words
     * @param questions      for several readers, naming nobody; null where those of the topic serve
     * @param questionsAlone for one reader; placeholder {other}; null where those of the topic serve
     */
    public record Paper(String title, List<Template> questions, List<Template> questionsAlone) {
    }

    /** The questions about a topic for several readers. */
    public List<Template> questions(TopicWording topic) {
        Paper paper = topics.get(topic.topic());
        return paper.questions() == null ? topic.questions() : paper.questions();
    }

    /** The questions about a topic for one reader. */
    public List<Template> questionsAlone(TopicWording topic) {
        Paper paper = topics.get(topic.topic());
        return paper.questionsAlone() == null ? topic.questionsAlone() : paper.questionsAlone();
    }

    /**
     * Why no page is made; placeholder {people} throughout.
     *
     * @param dangerJoint  a danger is current, and the page would be for several; also {dangers}
     * @param dangerPerson it would be for the one who may endanger; also {dangers}
     * @param waiting      it may be control, and nobody has asked yet
     * @param confided     what was told in confidence changes what is safe to raise
     * @param absent       the person does not come to the sessions
     * @param together     fewer than two people come to the sessions
     */
    public record Refusals(Template dangerJoint, Template dangerPerson, Template waiting, Template confided,
            Template absent, Template together) {
    }

    /**
     * What to heed with a page.
     *
     * @param own        it rests on what its reader told in confidence; placeholder {people}
     * @param paper      what could be raised concerns safety and was left off; placeholder {people}
     * @param safety     screening for safety comes first
     * @param overridden topics that the clinician set aside; placeholder {topics}
     */
    public record Remarks(Template own, Template paper, String safety, Template overridden) {
    }
}
