//! The least permissions that a program needs for the requests that it sends.

use crate::runtime::{Caller, Operation};

/// The number of sets that the search examines before it stops with the best set so far.
const STEPS: u32 = 10_000;

/// The least privileged permissions for a set of operations, for each kind of caller.
///
/// ```
/// use msgraph::{Caller, Permissions};
///
/// # let me = msgraph::Route::root(&msgraph::Client::new("a token"), "v1.0").name("me");
/// # let list = me.name("messages").list::<msgraph::Object>("GET user: list messages
/// #     user-list-messages: Mail.ReadBasic Mail.Read Mail.ReadWrite | |
/// #     /me/messages");
/// # let get = me.name("messages").key("1").get::<msgraph::Object>("GET message: get
/// #     message-get: Mail.Read Mail.ReadWrite | |
/// #     /me/messages/{id}");
/// // `list` is `graph.me().messages().list()`, `get` is `graph.me().messages().id("1").get()`.
/// let permissions = Permissions::least_for([list.operation(), get.operation()]);
/// assert_eq!(permissions.scopes(Caller::DelegatedWork), ["Mail.Read"]);
/// ```
///
/// # Which set
///
/// The reference lists for each operation the scopes of which any one is enough, the least privileged first; for some
/// operations several scopes are needed together. An operation never makes the set more privileged than necessary: each
/// scope of the set is the least privileged one of at least one operation. A scope such as `Directory.ReadWrite.All`,
/// which would be enough for many operations, is in the set only if some operation accepts nothing less.
///
/// The set has as few of these scopes as possible. If one operation accepts `Mail.ReadBasic` or `Mail.Read`, and
/// another only `Mail.Read`, the set is `Mail.Read`. Among sets of the same size, the set wins whose scopes are nearest
/// to the beginnings of the lists, summed over the operations.
///
/// The set is exact up to a limit of the search, which all operations of v1.0 together do not reach. Beyond it
/// [`is_exact`](Self::is_exact) is false: the set is enough for every operation and has no superfluous scope, but a
/// smaller set may exist.
///
/// Scopes are compared by name: the client does not know that one scope includes another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Permissions {
    work: Least,
    personal: Least,
    application: Least,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Least {
    scopes: Vec<&'static str>,
    unsupported: Vec<Operation>,
    exact: bool,
}

impl Permissions {
    /// Finds the permissions for all of these operations, each at the address that it was called at.
    pub fn least_for(operations: impl IntoIterator<Item = Operation>) -> Self {
        let operations: Vec<_> = operations.into_iter().collect();
        Self {
            work: least(&operations, Caller::DelegatedWork),
            personal: least(&operations, Caller::DelegatedPersonal),
            application: least(&operations, Caller::Application),
        }
    }

    /// Returns the scopes for a kind of caller, in alphabetical order.
    pub fn scopes(&self, caller: Caller) -> &[&'static str] {
        &self.of(caller).scopes
    }

    /// Returns the operations that a kind of caller cannot call, since the reference lists no scope. The set ignores
    /// them.
    pub fn unsupported(&self, caller: Caller) -> &[Operation] {
        &self.of(caller).unsupported
    }

    /// Whether the search has tried all smaller sets.
    pub fn is_exact(&self, caller: Caller) -> bool {
        self.of(caller).exact
    }

    fn of(&self, caller: Caller) -> &Least {
        match caller {
            Caller::DelegatedWork => &self.work,
            Caller::DelegatedPersonal => &self.personal,
            Caller::Application => &self.application,
        }
    }
}

fn least(operations: &[Operation], caller: Caller) -> Least {
    let (supported, unsupported): (Vec<&Operation>, Vec<&Operation>) =
        operations.iter().partition(|operation| operation.alternatives(caller).next().is_some());
    let mut candidates: Vec<&'static str> = Vec::new();
    for scope in supported.iter().filter_map(|operation| operation.alternatives(caller).next()).flatten() {
        if !candidates.contains(&scope) {
            candidates.push(scope);
        }
    }
    let mut lists: Vec<List> = supported.iter().map(|operation| list(operation, caller, &candidates)).collect();
    lists.sort();
    lists.dedup();
    let mut search = Search { best: greedy(&lists), lists, candidates: candidates.len(), steps: 0 };
    search.extend(&mut Vec::new(), &mut Vec::new());
    let best = without_needless(&search.lists, search.best);
    let mut scopes: Vec<_> = best.into_iter().map(|candidate| candidates[candidate]).collect();
    scopes.sort_unstable();
    Least { scopes, unsupported: unsupported.into_iter().cloned().collect(), exact: search.steps < STEPS }
}

/// Scopes that are needed together; usually one.
type Set = Vec<usize>;

/// The alternatives of an operation, each with its position in the documented list, the least privileged first.
type List = Vec<(Set, usize)>;

fn list(operation: &Operation, caller: Caller, candidates: &[&str]) -> List {
    let index = |scope: &str| candidates.iter().position(|&other| other == scope);
    let sets = operation.alternatives(caller).map(|set| {
        let mut set: Set = set.map(index).collect::<Option<_>>()?;
        set.sort_unstable();
        set.dedup();
        Some(set)
    });
    sets.enumerate().filter_map(|(place, set)| Some((set?, place))).collect()
}

/// Adds alternatives until every operation is satisfied: each time the alternative with the best ratio of newly
/// satisfied operations to added scopes.
fn greedy(lists: &[List]) -> Vec<usize> {
    let mut chosen = Vec::new();
    loop {
        let open: Vec<&List> = lists.iter().filter(|list| !is_covered(list, &chosen)).collect();
        let sets = open.iter().flat_map(|list| list.iter().map(|(set, _)| missing(set, &chosen).collect::<Set>()));
        let gain = |set: &Set| {
            let with = [chosen.as_slice(), set].concat();
            open.iter().filter(|list| is_covered(list, &with)).count()
        };
        let worth = |set: Set| (gain(&set), set);
        let better = |a: (usize, Set), b: (usize, Set)| {
            let (of_a, of_b) = (a.0 * b.1.len(), b.0 * a.1.len());
            if of_a > of_b || (of_a == of_b && a.1 <= b.1) { a } else { b }
        };
        match sets.map(worth).reduce(better) {
            Some((_, best)) => chosen.extend(best),
            None => return without_needless(lists, chosen),
        }
    }
}

/// Removes superfluous scopes.
fn without_needless(lists: &[List], mut chosen: Vec<usize>) -> Vec<usize> {
    for candidate in chosen.clone() {
        let others: Vec<usize> = chosen.iter().copied().filter(|&other| other != candidate).collect();
        if lists.iter().all(|list| is_covered(list, &others)) {
            chosen = others;
        }
    }
    chosen
}

/// A branch-and-bound search for the best set.
struct Search {
    lists: Vec<List>,
    /// The number of candidates.
    candidates: usize,
    best: Vec<usize>,
    steps: u32,
}

impl Search {
    /// Extends the chosen candidates in all ways that contain none of the excluded sets.
    fn extend(&mut self, chosen: &mut Vec<usize>, banned: &mut Vec<Set>) {
        if self.steps >= STEPS {
            return;
        }
        self.steps += 1;
        let allowed = |(set, _): &&(Set, usize)| !banned.iter().any(|other| holds_with(chosen, set, other));
        let open = self.lists.iter().filter(|list| !is_covered(list, chosen));
        let Some(list) = open.min_by_key(|list| list.iter().filter(allowed).count()) else {
            if self.cost(chosen) < self.cost(&self.best) {
                self.best.clone_from(chosen);
            }
            return;
        };
        let choices: Vec<Set> = list.iter().filter(allowed).map(|(set, _)| missing(set, chosen).collect()).collect();
        if chosen.len() + self.at_least(chosen) > self.best.len() {
            return;
        }
        let (before, known) = (chosen.len(), banned.len());
        for choice in choices {
            chosen.extend(&choice);
            self.extend(chosen, banned);
            chosen.truncate(before);
            banned.push(choice);
        }
        banned.truncate(known);
    }

    /// A lower bound for the scopes that are still needed: open operations without a common scope need their shortest
    /// set each.
    fn at_least(&self, chosen: &[usize]) -> usize {
        let mut seen = vec![false; self.candidates];
        let mut apart = 0;
        for list in self.lists.iter().filter(|list| !is_covered(list, chosen)) {
            let sets = || list.iter().map(|(set, _)| missing(set, chosen));
            if sets().flatten().all(|candidate| !seen[candidate]) {
                apart += sets().map(Iterator::count).min().unwrap_or_default();
                sets().flatten().for_each(|candidate| seen[candidate] = true);
            }
        }
        apart
    }

    /// The cost of a set: its size, and the distance of its scopes from the beginnings of the lists.
    fn cost(&self, chosen: &[usize]) -> (usize, usize) {
        let nearest = |list: &List| list.iter().find(|(set, _)| holds(chosen, set)).map(|(_, place)| *place);
        (chosen.len(), self.lists.iter().filter_map(nearest).sum())
    }
}

fn is_covered(list: &List, chosen: &[usize]) -> bool {
    list.iter().any(|(set, _)| holds(chosen, set))
}

fn holds(chosen: &[usize], set: &[usize]) -> bool {
    set.iter().all(|candidate| chosen.contains(candidate))
}

/// Whether a set is contained in the chosen scopes together with another set.
fn holds_with(chosen: &[usize], added: &[usize], set: &[usize]) -> bool {
    set.iter().all(|candidate| chosen.contains(candidate) || added.contains(candidate))
}

/// The scopes of a set that are not chosen yet.
fn missing(set: &[usize], chosen: &[usize]) -> impl Iterator<Item = usize> {
    set.iter().copied().filter(|candidate| !chosen.contains(candidate))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::Method;

    /// An operation whose callers may have these scopes.
    fn operation(work: &str, personal: &str, application: &str) -> Operation {
        let sheet = format!("GET test\ntest: {work} | {personal} | {application}\n/test");
        Operation::of(Method::Get, sheet.leak(), "/test".to_owned())
    }

    fn of_application(lists: &[impl AsRef<str>]) -> Permissions {
        Permissions::least_for(lists.iter().map(|scopes| operation("", "", scopes.as_ref())))
    }

    #[test]
    fn the_set_is_the_least_privileged_one() {
        let cases: [(&[&str], &[&str]); 17] = [
            (&[], &[]),
            (&["A B C"], &["A"]),
            (&["B A", "B A"], &["B"]),
            // The operations have no common scope.
            (&["A X", "B Y"], &["A", "B"]),
            // A scope that another operation needs anyway is enough.
            (&["A B C", "B C"], &["B"]),
            (&["A B C", "B C", "C"], &["C"]),
            // A scope that covers all operations is not used if no operation needs it.
            (&["A X", "B X", "C X"], &["A", "B", "C"]),
            // A scope that one operation needs anyway replaces the scopes of the others.
            (&["A X", "B X", "X"], &["X"]),
            // Each scope is the least of some operation, so the smallest set wins.
            (&["A B", "B A", "C B", "B"], &["B"]),
            (&["A B C", "B C A", "C D", "D C"], &["C"]),
            (&["A B", "C D", "B D"], &["B", "C"]),
            // The greedy choice C leads to three scopes; the search finds two.
            (&["A", "C A", "C B", "B", "C A B"], &["A", "B"]),
            // Scopes that are needed together.
            (&["A+B C"], &["A", "B"]),
            (&["A+B C", "C"], &["C"]),
            (&["A+B C", "B"], &["A", "B"]),
            (&["A+B A+C", "C", "A"], &["A", "C"]),
            (&["A+B C+D", "C", "D"], &["C", "D"]),
        ];
        for (lists, expected) in cases {
            let permissions = of_application(lists);
            assert_eq!(permissions.scopes(Caller::Application), expected, "{lists:?}");
            assert!(permissions.is_exact(Caller::Application));
        }
    }

    #[test]
    fn callers_have_separate_sets_and_unsupported_operations() {
        let (both, work) = (operation("W V", "V", "A"), operation("V", "", ""));
        let permissions = Permissions::least_for([both, work.clone()]);
        let of = |caller| (permissions.scopes(caller), permissions.unsupported(caller));
        assert_eq!(of(Caller::DelegatedWork), (["V"].as_slice(), [].as_slice()));
        assert_eq!(of(Caller::DelegatedPersonal), (["V"].as_slice(), [work.clone()].as_slice()));
        assert_eq!(of(Caller::Application), (["A"].as_slice(), [work.clone()].as_slice()));
    }

    /// Random lists of one to three of these scopes, some joined with `+`; the same seed gives the same lists.
    fn lists(mut seed: u64, count: usize, scopes: u64) -> Vec<String> {
        let mut next = || {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            seed >> 33
        };
        let mut set = || match next() % 4 {
            0 => format!("s{}+s{}", next() % scopes, next() % scopes),
            _ => format!("s{}", next() % scopes),
        };
        let mut list = |length: u64| (0..length).map(|_| set()).collect::<Vec<_>>().join(" ");
        (0..count).map(|index| list(index as u64 % 3 + 1)).collect()
    }

    fn covers(list: &str, set: &[&str]) -> bool {
        list.split(' ').any(|scopes| scopes.split('+').all(|scope| set.contains(&scope)))
    }

    #[test]
    fn no_set_of_least_scopes_is_smaller() {
        for seed in 0..200 {
            let lists = lists(seed, 8, 6);
            let permissions = of_application(&lists);
            let found = permissions.scopes(Caller::Application);
            let mut least: Vec<&str> =
                lists.iter().filter_map(|list| list.split(' ').next()).flat_map(|set| set.split('+')).collect();
            least.sort_unstable();
            least.dedup();
            let subset = |bits: u32| (0..least.len()).filter(move |at| bits >> at & 1 == 1).map(|at| least[at]);
            let sets = (0..1_u32 << least.len()).map(|bits| subset(bits).collect::<Vec<_>>());
            let smallest = sets.filter(|set| lists.iter().all(|list| covers(list, set))).map(|set| set.len()).min();
            assert!(lists.iter().all(|list| covers(list, found)), "{lists:?}: {found:?}");
            assert!(found.iter().all(|scope| least.contains(scope)), "{lists:?}: {found:?}");
            assert_eq!(Some(found.len()), smallest, "{lists:?}: {found:?}");
        }
    }

    #[test]
    fn beyond_the_limit_the_set_covers_all_without_superfluous_scopes() {
        let mut lists = lists(1, 450, 60);
        lists.retain(|list| list.split(' ').count() == 3);
        let permissions = of_application(&lists);
        let found = permissions.scopes(Caller::Application);
        assert!(!permissions.is_exact(Caller::Application));
        assert!(lists.iter().all(|list| covers(list, found)));
        for scope in found {
            let rest: Vec<&str> = found.iter().copied().filter(|other| other != scope).collect();
            assert!(!lists.iter().all(|list| covers(list, &rest)), "{scope} can be left out");
        }
    }
}
