package ebb.rulebase;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.drools.base.base.ClassObjectType;
import org.drools.core.common.BaseNode;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.PropagationContext;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.ModifyPreviousTuples;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectSinkPropagator;
import org.drools.core.reteoo.ObjectTypeNode;

/**
 * Leads a fact straight to the conditions it meets. The engine hashes conditions on texts and numbers, but not on enums,
 * and most conditions of the rules are on a term of the vocabulary: it would ask each of them of every fact of the kind.
 * Here each is asked once for each combination of terms, and the answer kept.
 *
 * <p>Stands in the network between a kind of fact and its conditions, in the place of the engine's own propagator, which
 * still does all else. To be put in once the network is complete; safe to share between threads.
 */
final class TermIndex implements ObjectSinkPropagator {

    private final ObjectSinkPropagator engines;
    private final List<TermField> fields;
    private final Set<AlphaNode> decided = Collections.newSetFromMap(new IdentityHashMap<>());
    private final AtomicReferenceArray<ObjectSink[]> met;

    private TermIndex(ObjectSinkPropagator engines, List<TermField> fields, Map<AlphaNode, String> deciding) {
        this.engines = engines;
        this.fields = fields;
        int combinations = 1;
        for (TermField field : fields) {
            combinations *= field.values();
            deciding.forEach((condition, name) -> {
                if (name.equals(field.name())) {
                    decided.add(condition);
                }
            });
        }
        this.met = new AtomicReferenceArray<>(combinations);
    }

    /** Puts an index before the conditions on a kind of fact, if any of them are on terms. */
    static void before(ObjectTypeNode kind) {
        ObjectSinkPropagator engines = kind.getObjectSinkPropagator();
        Map<AlphaNode, String> deciding = new IdentityHashMap<>();
        find(engines, deciding);
        List<TermField> fields = TermField.worthKnowing(((ClassObjectType) kind.getObjectType()).getClassType(),
                List.copyOf(deciding.values()));
        if (!fields.isEmpty()) {
            kind.setObjectSinkPropagator(new TermIndex(engines, fields, deciding));
        }
    }

    private static void find(ObjectSinkPropagator from, Map<AlphaNode, String> deciding) {
        for (ObjectSink sink : from.getSinks()) {
            if (sink instanceof AlphaNode condition) {
                String field = TermField.deciding(condition);
                if (field != null) {
                    deciding.put(condition, field);
                }
                find(condition.getObjectSinkPropagator(), deciding);
            }
        }
    }

    /** Where a fact goes on to: past the conditions on its terms, as far as it meets them. */
    private ObjectSink[] met(InternalFactHandle fact, ReteEvaluator evaluator) {
        int combination = 0;
        for (int i = 0; i < fields.size(); i++) {
            combination = combination * fields.get(i).values() + fields.get(i).value(fact.getObject());
        }
        ObjectSink[] known = met.get(combination);
        if (known == null) {
            List<ObjectSink> found = new ArrayList<>();
            collect(engines, fact, evaluator, found);
            known = found.toArray(ObjectSink[]::new);
            met.set(combination, known);
        }
        return known;
    }

    /** In the order of the network, because the engine tells by it what a changed fact no longer meets. */
    private void collect(ObjectSinkPropagator from, InternalFactHandle fact, ReteEvaluator evaluator, List<ObjectSink> found) {
        for (ObjectSink sink : from.getSinks()) {
            if (!(sink instanceof AlphaNode condition) || !decided.contains(condition)) {
                found.add(sink);
            } else if (condition.getConstraint().isAllowed(fact, evaluator)) {
                collect(condition.getObjectSinkPropagator(), fact, evaluator, found);
            }
        }
    }

    @Override
    public void propagateAssertObject(InternalFactHandle fact, PropagationContext context, ReteEvaluator evaluator) {
        for (ObjectSink sink : met(fact, evaluator)) {
            sink.assertObject(fact, context, evaluator);
        }
    }

    @Override
    public void propagateModifyObject(InternalFactHandle fact, ModifyPreviousTuples before, PropagationContext context,
            ReteEvaluator evaluator) {
        for (ObjectSink sink : met(fact, evaluator)) {
            sink.modifyObject(fact, before, context, evaluator);
        }
    }

    @Override
    public void byPassModifyToBetaNode(InternalFactHandle fact, ModifyPreviousTuples before, PropagationContext context,
            ReteEvaluator evaluator) {
        engines.byPassModifyToBetaNode(fact, before, context, evaluator);
    }

    @Override
    public ObjectSinkPropagator addObjectSink(ObjectSink sink, int hashingThreshold, int rangeThreshold) {
        throw new IllegalStateException("The network was complete, and gets no further conditions");
    }

    @Override
    public ObjectSinkPropagator removeObjectSink(ObjectSink sink) {
        throw new IllegalStateException("The network was complete, and loses no conditions");
    }

    @Override
    public BaseNode getMatchingNode(BaseNode candidate) {
        return engines.getMatchingNode(candidate);
    }

    @Override
    public ObjectSink[] getSinks() {
        return engines.getSinks();
    }

    @Override
    public int size() {
        return engines.size();
    }

    @Override
    public boolean isEmpty() {
        return engines.isEmpty();
    }

    @Override
    public void doLinkSubnetwork(ReteEvaluator evaluator) {
        engines.doLinkSubnetwork(evaluator);
    }

    @Override
    public void doUnlinkSubnetwork(ReteEvaluator evaluator) {
        engines.doUnlinkSubnetwork(evaluator);
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        throw new UnsupportedOperationException("Rules are loaded, not passed on");
    }

    @Override
    public void readExternal(ObjectInput in) {
        throw new UnsupportedOperationException("Rules are loaded, not passed on");
    }
}
