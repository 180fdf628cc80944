//! Writes permissions: a security scheme for each kind of caller, and the scopes of each operation as alternatives.

use std::collections::BTreeMap;

use super::document::{Flow, Operation, PathItem, Scheme, Security};
use super::extensions::Permissions;
use crate::emit::Source;
use crate::model::api::Caller;

/// The key of the scheme of a kind of caller: its name in the model.
fn key(caller: Caller) -> &'static str {
    match caller {
        Caller::DelegatedWork => "delegated_work",
        Caller::DelegatedPersonal => "delegated_personal",
        Caller::Application => "application",
    }
}

/// The alternatives of each kind of caller; empty if no scope is known. A kind of caller without alternatives cannot send
/// the request.
pub(super) fn permissions(source: &Source<'_>) -> Permissions {
    let sets = |caller| source.scopes(caller).into_iter().map(<[String]>::to_vec).collect();
    let all: Permissions = Caller::ALL.into_iter().map(|caller| (key(caller), sets(caller))).collect();
    if all.values().all(Vec::is_empty) { Permissions::new() } else { all }
}

/// The alternatives as requirements, in the order of callers and least privileged first.
pub(super) fn requirements(permissions: &Permissions) -> Vec<Security> {
    let of = |caller: Caller| {
        let key = key(caller);
        permissions.get(key).into_iter().flatten().map(move |set| Security::from([(key, set.clone())]))
    };
    Caller::ALL.into_iter().flat_map(of).collect()
}

/// What an operation requires of which no scope is known: a token of some kind of caller.
pub(super) fn any_caller() -> Vec<Security> {
    Caller::ALL.into_iter().map(|caller| Security::from([(key(caller), Vec::new())])).collect()
}

/// The schemes, each with all scopes that some operation accepts.
pub(super) fn schemes(paths: &BTreeMap<String, PathItem>) -> BTreeMap<&'static str, Scheme> {
    let operations = || paths.values().flat_map(|item| item.operations.values());
    let scheme = |caller| (key(caller), scheme(caller, operations()));
    Caller::ALL.into_iter().map(scheme).collect()
}

fn scheme<'o>(caller: Caller, operations: impl Iterator<Item = &'o Operation>) -> Scheme {
    let sets = operations.flat_map(|operation| operation.extensions.permissions.get(key(caller)));
    let scopes = sets.flatten().flatten().map(|scope| (scope.clone(), "")).collect();
    let (name, authorization_url, token_url) = match caller {
        Caller::DelegatedWork => (
            "authorizationCode",
            Some("https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize"),
            "https://login.microsoftonline.com/organizations/oauth2/v2.0/token",
        ),
        Caller::DelegatedPersonal => (
            "authorizationCode",
            Some("https://login.microsoftonline.com/consumers/oauth2/v2.0/authorize"),
            "https://login.microsoftonline.com/consumers/oauth2/v2.0/token",
        ),
        Caller::Application => {
            ("clientCredentials", None, "https://login.microsoftonline.com/organizations/oauth2/v2.0/token")
        }
    };
    Scheme { ty: "oauth2", flows: [(name, Flow { authorization_url, token_url, scopes })].into() }
}
