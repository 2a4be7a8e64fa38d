package ebb.rulebase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.InternalWorkingMemoryEntryPoint;
import org.drools.core.common.Memory;
import org.drools.core.common.NodeMemories;
import org.drools.core.common.ObjectStore;
import org.drools.core.impl.EnvironmentFactory;
import org.drools.core.phreak.RuleAgendaItem;
import org.drools.core.reteoo.PathMemory;
import org.drools.core.reteoo.SegmentMemory;
import org.drools.core.reteoo.SegmentPrototypeRegistry;
import org.drools.core.rule.consequence.KnowledgeHelper;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.SessionsAwareKnowledgeBase;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;

/**
 * A rule session that is quickly made empty again. The engine's own way gathers the segments of the network anew each
 * time and looks up how each began, which took a sixth of the time of a case; here they are remembered, since a network
 * that no rule is added to keeps its segments; and so are the places of the rules on the agenda. Rules of this kind use
 * neither timers nor processes, so that there are none to stop. Not thread-safe.
 */
public final class ReusableSession extends StatefulKnowledgeSessionImpl {

    private final transient List<Segment> segments = new ArrayList<>();
    private transient SegmentMemory[] seen = new SegmentMemory[0];

    /** Is told what rules find, and when it no longer holds. */
    public interface Observer {

        /** A rule has found something. */
        void found(Object finding);

        /** What a rule found no longer holds. */
        void withdrawn(Object finding);
    }

    /** A segment of the network, and how it begins. */
    private record Segment(SegmentMemory memory, SegmentMemory.SegmentPrototype start) {
    }

    ReusableSession(SessionsAwareKnowledgeBase rules) {
        this(rules, rules);
    }

    private ReusableSession(SessionsAwareKnowledgeBase rules, InternalKnowledgeBase network) {
        super(network.nextWorkingMemoryCounter(), network, true, rules.getSessionConfiguration(),
                EnvironmentFactory.newEnvironment());
        ruleEventListenerSupport = justifier().withdrawals();
    }

    /** From here on, tells this observer what comes and goes; nobody if it is null. */
    public void observe(Observer observer) {
        justifier().tell(observer);
    }

    /** Called by the engine while the session is made. */
    @Override
    public KnowledgeHelper createKnowledgeHelper() {
        return new Justifier(this);
    }

    private Justifier justifier() {
        return (Justifier) agenda.getKnowledgeHelper();
    }

    /** Makes the session empty, as if it were new; its observer stays. */
    @Override
    public void reset() {
        resetMemories();
        agenda.reset();
        globalResolver.clear();
        kieBaseEventListeners.clear();
        ruleRuntimeEventSupport.clear();
        ruleEventListenerSupport.clear();
        agendaEventSupport.clear();
        handleFactory.clear(0, 0);
        takeOutFacts();
        updateEntryPointsCache();
        initialFactHandle = initInitialFact(null);
    }

    /** The engine would throw away the tables that hold the facts of each kind with the facts, and make them anew. */
    private void takeOutFacts() {
        ObjectStore facts = ((InternalWorkingMemoryEntryPoint) getDefaultEntryPoint()).getObjectStore();
        List<InternalFactHandle> handles = new ArrayList<>(facts.size());
        facts.iterateFactHandles().forEachRemaining(handles::add);
        handles.forEach(facts::removeHandle);
    }

    private void resetMemories() {
        NodeMemories memories = getNodeMemories();
        boolean grown = memories.length() > seen.length;
        if (grown) {
            seen = new SegmentMemory[memories.length()];
        }
        for (int i = 0; i < seen.length; i++) {
            Memory memory = memories.peekNodeMemory(i);
            if (memory != null) {
                empty(memory);
                grown |= memory.getSegmentMemory() != seen[i];
                seen[i] = memory.getSegmentMemory();
            }
        }
        if (grown) {
            gatherSegments();
        }
        for (Segment segment : segments) {
            segment.memory().reset(segment.start());
            if (segment.memory().isSegmentLinked()) {
                segment.memory().notifyRuleLinkSegment();
            }
        }
    }

    /** The engine would throw away the place of each rule on the agenda, and make it anew. */
    private static void empty(Memory memory) {
        RuleAgendaItem place = memory instanceof PathMemory path ? path.getRuleAgendaItem() : null;
        if (place == null) {
            memory.reset();
            return;
        }
        ((PathMemory) memory).setLinkedSegmentMask(0);
        place.clear();
        place.setQueued(false);
        place.setQueueIndex(-1);
        place.getRuleExecutor().getActiveMatches().clear();
        place.getRuleExecutor().getDormantMatches().clear();
        place.getRuleExecutor().setDirty(false);
    }

    private void gatherSegments() {
        SegmentPrototypeRegistry starts = kBase.getSegmentPrototypeRegistry();
        Set<SegmentMemory> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
        segments.clear();
        for (SegmentMemory memory : seen) {
            if (memory != null && distinct.add(memory)) {
                segments.add(new Segment(memory, starts.getSegmentPrototype(memory)));
            }
        }
    }
}
