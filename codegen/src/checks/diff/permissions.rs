//! Compares the scopes with which each kind of caller may send a request.

use std::collections::BTreeSet;

use super::change::Kind;
use super::list::{List, Subject};
use super::rules::Rule;
use crate::emit::scopes;
use crate::model::api::{Caller, Route, Version};

/// The scopes that are needed together, sorted.
type Set = Vec<String>;

pub(super) fn compare(subject: &Subject, old: (&Version, &Route), new: (&Version, &Route), list: &mut List) {
    let (before, after) = (Caller::ALL.map(|caller| sets(old, caller)), Caller::ALL.map(|caller| sets(new, caller)));
    let is_known = |callers: &[Vec<Set>; 3]| callers.iter().any(|sets| !sets.is_empty());
    let subject = subject.as_kind(Kind::Permission);
    match (is_known(&before), is_known(&after)) {
        (false, false) => {}
        (false, true) => list.added(&subject, Rule::PermissionStated, summary(&after)),
        (true, false) => list.removed(&subject, Rule::PermissionUnstated, summary(&before)),
        (true, true) => {
            for (caller, (old, new)) in Caller::ALL.into_iter().zip(before.iter().zip(&after)) {
                let what = format!("{}, {}", subject.what, caller.as_str());
                compare_sets(&Subject { what, ..subject.clone() }, old, new, list);
            }
        }
    }
}

fn sets((version, route): (&Version, &Route), caller: Caller) -> Vec<Set> {
    let sorted = |set: &[String]| {
        let mut set = set.to_vec();
        set.sort();
        set
    };
    scopes(route, version, caller).into_iter().map(sorted).collect()
}

/// The least privileged scopes of each kind of caller.
fn summary(callers: &[Vec<Set>; 3]) -> String {
    let least = Caller::ALL.iter().zip(callers).filter_map(|(caller, sets)| {
        let least = sets.first()?;
        Some(format!("{}: {}", caller.as_str(), least.join(" + ")))
    });
    least.collect::<Vec<_>>().join("; ")
}

fn compare_sets(subject: &Subject, old: &[Set], new: &[Set], list: &mut List) {
    let (before, after): (BTreeSet<&Set>, BTreeSet<&Set>) = (old.iter().collect(), new.iter().collect());
    for set in after.difference(&before) {
        list.added(subject, Rule::PermissionAdded, set.join(" + "));
    }
    let is_covered = |set: &Set| new.iter().any(|other| other.iter().all(|scope| set.contains(scope)));
    for set in before.difference(&after) {
        let rule = if is_covered(set) { Rule::PermissionCovered } else { Rule::PermissionRemoved };
        list.removed(subject, rule, set.join(" + "));
    }
    if let (Some(old), Some(new)) = (old.first(), new.first())
        && before.contains(new)
        && after.contains(old)
    {
        list.compare(subject, Rule::PermissionOrder, old.join(" + "), new.join(" + "));
    }
}
