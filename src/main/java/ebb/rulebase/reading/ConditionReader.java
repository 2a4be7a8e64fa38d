package ebb.rulebase.reading;

import ebb.fact.Asked;
import ebb.fact.Household;
import ebb.finding.Premise;
import ebb.rulebase.reading.Condition.All;
import ebb.rulebase.reading.Condition.Any;
import ebb.rulebase.reading.Condition.Gathered;
import ebb.rulebase.reading.Condition.Match;
import ebb.rulebase.reading.Condition.None;
import ebb.rulebase.reading.Condition.Some;
import ebb.rulebase.reading.Condition.Sum;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Reads the conditions of one rule, and refuses whatever is not among the allowed ones. */
final class ConditionReader {

    /** More patterns than this in one rule cost too much on a large case, and are more than one inference. */
    static final int MOST_PATTERNS = 8;

    private static final Set<String> SUMS = Set.of("count", "sum", "average", "min", "max", "collectList", "collectSet");

    private final Faults faults;
    private final boolean mayLookAtNotAsked;
    private int patterns;
    private boolean premiseStandsAlone;

    /**
     * A reader for one rule.
     *
     * @param faults            where to report
     * @param mayLookAtNotAsked whether the rule may build on what was never asked
     */
    ConditionReader(Faults faults, boolean mayLookAtNotAsked) {
        this.faults = faults;
        this.mayLookAtNotAsked = mayLookAtNotAsked;
    }

    /** Reads all conditions of a rule, adding the variables they bind to the scope. */
    List<Condition> read(AndDescr conditions, Scope scope) {
        List<Condition> read = readAll(conditions, scope, false);
        if (patterns > MOST_PATTERNS) {
            faults.add(conditions.getLine(), "The rule has " + patterns + " patterns; at most " + MOST_PATTERNS
                    + " are allowed. Let one rule draw one inference.");
        }
        return read;
    }

    private List<Condition> readAll(ConditionalElementDescr conditions, Scope scope, boolean negated) {
        List<Condition> read = new ArrayList<>();
        for (Object condition : conditions.getDescrs()) {
            Condition one = read((BaseDescr) condition, scope, negated);
            if (one != null) {
                read.add(one);
            }
        }
        return List.copyOf(read);
    }

    private Condition read(BaseDescr condition, Scope scope, boolean negated) {
        Class<?> kind = condition.getClass();
        if (kind == PatternDescr.class) {
            return readPattern((PatternDescr) condition, scope, negated);
        } else if (kind == AndDescr.class) {
            return new All(readAll((AndDescr) condition, scope, negated));
        } else if (kind == OrDescr.class) {
            return readAny((OrDescr) condition, scope, negated);
        } else if (kind == NotDescr.class) {
            return new None(new All(readAll((NotDescr) condition, scope.apart(), true)));
        } else if (kind == ExistsDescr.class) {
            return new Some(new All(readAll((ExistsDescr) condition, scope.apart(), negated)));
        }
        faults.add(condition.getLine(), "\"" + kind.getSimpleName().replace("Descr", "").toLowerCase(java.util.Locale.ROOT)
                + "\" is not allowed among the conditions; allowed are patterns of facts, joined by and, or, not, exists and "
                + "accumulate.");
        return null;
    }

    private Condition readAny(OrDescr condition, Scope scope, boolean negated) {
        List<Condition> branches = new ArrayList<>();
        Set<String> common = null;
        Scope last = scope;
        for (Object branch : condition.getDescrs()) {
            last = scope.inner();
            Condition read = read((BaseDescr) branch, last, negated);
            if (read != null) {
                branches.add(read);
            }
            if (common == null) {
                common = new HashSet<>(last.variables());
            }
            common.retainAll(last.variables());
        }
        for (String variable : common == null ? Set.<String>of() : common) {
            if (!scope.knows(variable)) {
                scope.bind(variable, last.type(variable));
            }
        }
        scope.combines();
        return new Any(List.copyOf(branches));
    }

    private Condition readPattern(PatternDescr pattern, Scope scope, boolean negated) {
        if (pattern.getSource() != null) {
            return readGathered(pattern, scope, negated);
        }
        patterns++;
        Faults here = faults.at(pattern.getLine());
        Class<?> type = Names.matched(pattern.getObjectType());
        if (type == null) {
            here.add("\"" + pattern.getObjectType() + "\" cannot be matched; a rule may match "
                    + String.join(", ", Names.matched().keySet()) + ".");
            return null;
        }
        if (pattern.isUnification() || pattern.isQuery() || !pattern.getBehaviors().isEmpty()
                || !pattern.getAnnotationNames().isEmpty() || !pattern.getPositionalConstraints().isEmpty()) {
            here.add("The pattern of " + type.getSimpleName() + " uses more than \"field operator value\"; positions, "
                    + "\":=\", \"?\", windows and annotations are not allowed.");
        }
        if (negated && !mayLookAtNotAsked && type != Asked.class && !Premise.class.isAssignableFrom(type)) {
            here.add("\"not\" on " + type.getSimpleName() + " takes what was not asked for a no. Match what was denied (Asked), "
                    + "or a weighed conclusion; only rules in safety and questions may look at what was never asked.");
        }
        Set<String> outer = scope.variables();
        List<Constraint> constraints = constraints(pattern, type, scope, here);
        if (pattern.getIdentifier() != null) {
            here.attempt(() -> scope.bind(pattern.getIdentifier(), type));
        }
        if (scope.combines() && !Joins.joined(constraints, outer) && !mayStandAlone(type)) {
            here.add("The pattern of " + type.getSimpleName() + " is not tied to the conditions before it, so it would be "
                    + "combined with each of them. Compare one of its ids with a variable from above, as in \"by == $by\".");
        }
        return new Match(pattern.getIdentifier(), type, constraints, pattern.getLine());
    }

    /**
     * Whether a pattern need not be tied to those before it: the household, of which there is one, and one weighed
     * conclusion a rule, because of those there are few.
     */
    private boolean mayStandAlone(Class<?> type) {
        if (type == Household.class) {
            return true;
        }
        boolean first = Premise.class.isAssignableFrom(type) && !premiseStandsAlone;
        premiseStandsAlone |= first;
        return first;
    }

    private static List<Constraint> constraints(PatternDescr pattern, Class<?> type, Scope scope, Faults here) {
        ConstraintReader reader = new ConstraintReader(type, scope);
        List<Constraint> read = new ArrayList<>();
        for (BaseDescr constraint : pattern.getDescrs()) {
            if (constraint.getClass() == ExprConstraintDescr.class) {
                here.attempt(() -> read.addAll(reader.read(((ExprConstraintDescr) constraint).getExpression())));
            } else {
                here.add("\"" + Tokens.shortened(constraint.toString()) + "\" is not allowed in a pattern.");
            }
        }
        return List.copyOf(read);
    }

    private Condition readGathered(PatternDescr pattern, Scope scope, boolean negated) {
        Faults here = faults.at(pattern.getLine());
        if (pattern.getSource().getClass() != AccumulateDescr.class || !"Object".equals(pattern.getObjectType())
                || pattern.getIdentifier() != null || !((AccumulateDescr) pattern.getSource()).isExternalFunction()) {
            here.add("\"from\" is not allowed; several facts are taken together by "
                    + "\"accumulate( patterns; $sum : function( $variable ); constraints )\".");
            return null;
        }
        AccumulateDescr accumulate = (AccumulateDescr) pattern.getSource();
        Scope inner = scope.apart();
        Condition what = read(accumulate.getInput(), inner, negated);
        List<Sum> sums = new ArrayList<>();
        for (AccumulateDescr.AccumulateFunctionCallDescr call : accumulate.getFunctions()) {
            here.attempt(() -> sums.add(sum(call, inner, scope)));
        }
        ConstraintReader reader = new ConstraintReader(null, scope);
        List<Constraint> constraints = new ArrayList<>();
        for (BaseDescr constraint : pattern.getDescrs()) {
            here.attempt(() -> constraints.addAll(reader.read(((ExprConstraintDescr) constraint).getExpression())));
        }
        String problem = mayLookAtNotAsked ? null : Joins.takesNothingForSomething(sums, constraints);
        if (problem != null) {
            here.add(problem);
        }
        return new Gathered(what, List.copyOf(sums), List.copyOf(constraints));
    }

    private static Sum sum(AccumulateDescr.AccumulateFunctionCallDescr call, Scope inner, Scope scope) {
        if (!SUMS.contains(call.getFunction()) || call.isUnification() || call.getBind() == null
                || call.getParams().length != 1 || !inner.knows(call.getParams()[0])) {
            throw new NotAllowedException("\"" + call.getFunction() + "\" is not used as it may be: write \"$sum : function( "
                    + "$variable )\" with a variable bound inside, and one of the functions "
                    + String.join(", ", SUMS.stream().sorted().toList()) + ".");
        }
        Class<?> type = call.getFunction().startsWith("collect") ? List.class : double.class;
        scope.bind(call.getBind(), type);
        return new Sum(call.getFunction(), call.getParams()[0], call.getBind());
    }
}
