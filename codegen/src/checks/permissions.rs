//! Finds the scopes that a set of requests needs, and the requests that scopes open.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use serde::Serialize;

use crate::emit::scopes;
use crate::model::api::{Caller, Route, Version};

/// A request, and the alternative sets of scopes for one kind of caller, least privileged first. Each set is enough.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Demand {
    /// The request as it was written.
    pub request: String,
    /// The alternatives; none if this kind of caller is not supported.
    pub alternatives: Vec<Vec<String>>,
}

/// The scopes for a set of requests.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Least {
    /// The scopes, sorted.
    pub scopes: Vec<String>,
    /// The requests that this kind of caller cannot send. The scopes ignore them.
    pub unsupported: Vec<String>,
}

/// Finds scopes with which all requests can be sent. Only the least privileged scopes of some request are taken, and none
/// of them can be left out.
pub fn least(demands: &[Demand]) -> Least {
    let (supported, unsupported): (Vec<&Demand>, Vec<&Demand>) =
        demands.iter().partition(|demand| !demand.alternatives.is_empty());
    let firsts = supported.iter().filter_map(|demand| demand.alternatives.first());
    let mut scopes: BTreeSet<&str> = firsts.flatten().map(String::as_str).collect();
    let uses = |scope: &str| {
        let has = |demand: &&&Demand| demand.alternatives.iter().flatten().any(|one| one == scope);
        supported.iter().filter(has).count()
    };
    // The scopes that fewest requests accept are tried first, so that those stay that many requests share.
    let mut candidates: Vec<(usize, Reverse<&str>)> = scopes.iter().map(|one| (uses(one), Reverse(*one))).collect();
    candidates.sort_unstable();
    for (_, Reverse(scope)) in candidates {
        scopes.remove(scope);
        if !supported.iter().all(|demand| is_met(&demand.alternatives, &scopes)) {
            scopes.insert(scope);
        }
    }
    Least {
        scopes: scopes.into_iter().map(str::to_owned).collect(),
        unsupported: unsupported.into_iter().map(|demand| demand.request.clone()).collect(),
    }
}

/// The requests of a version that a kind of caller with these scopes may send, in the order of routes.
pub fn opened<'a>(version: &'a Version, caller: Caller, granted: &BTreeSet<&str>) -> Vec<&'a Route> {
    let is_open = |route: &&Route| {
        scopes(route, version, caller).iter().any(|set| set.iter().all(|scope| granted.contains(scope.as_str())))
    };
    version.routes.iter().filter(is_open).collect()
}

fn is_met(alternatives: &[Vec<String>], granted: &BTreeSet<&str>) -> bool {
    alternatives.iter().any(|set| set.iter().all(|scope| granted.contains(scope.as_str())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn demand(request: &str, alternatives: &[&[&str]]) -> Demand {
        let alternatives = alternatives.iter().map(|set| set.iter().map(|one| (*one).to_owned()).collect()).collect();
        Demand { request: request.to_owned(), alternatives }
    }

    #[test]
    fn a_scope_that_another_request_needs_anyway_is_not_asked_for_twice() {
        let demands = [
            demand("GET /a", &[&["A.ReadBasic"], &["A.Read"], &["A.ReadWrite"]]),
            demand("PATCH /a", &[&["A.ReadWrite"]]),
            demand("GET /b", &[&["A.Read", "B.Read"]]),
        ];
        assert_eq!(least(&demands).scopes, ["A.Read", "A.ReadWrite", "B.Read"]);
        assert_eq!(least(&demands[..2]).scopes, ["A.ReadWrite"]);
        assert_eq!(least(&demands[..1]).scopes, ["A.ReadBasic"]);
    }

    #[test]
    fn requests_that_a_caller_cannot_send_are_named() {
        let found = least(&[demand("GET /a", &[]), demand("GET /b", &[&["B"]])]);
        assert_eq!(found, Least { scopes: vec!["B".into()], unsupported: vec!["GET /a".into()] });
    }
}
