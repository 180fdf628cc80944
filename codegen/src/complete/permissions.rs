//! Reads the permissions that the service's team publishes for each request.
//!
//! The document lists requests by scope. [`Permissions`] turns that around: for each request, the scopes of each kind of
//! caller, least privileged first. The scopes that the document marks as least privileged for the request come first,
//! and among them those that are marked for the fewest methods at once. Then the lower privilege level leads, then the
//! name; a scope without a level comes last. A scope that has to be granted together with one of others becomes one set
//! for each of them. A kind of caller without scopes is not supported, and has an entry of its own, as in the tables of
//! pages.

use std::collections::BTreeMap;
use std::fmt;

use indexmap::IndexMap;
use serde::Deserialize;
use serde::de::value::{Error as ValueError, StrDeserializer};
use serde::de::{Deserializer, Error, IgnoredAny};

use super::error::DocumentError;
use super::json;
use crate::model::types::{Caller, Method, Permission};
use crate::parse::is_one_scope;

/// The permissions of each request, by method and path as the document writes them.
#[derive(Debug, Default)]
pub struct Permissions {
    requests: IndexMap<(Method, String), Vec<Permission>>,
}

impl Permissions {
    /// Reads the document.
    ///
    /// # Errors
    ///
    /// The text is no JSON, has a key or a value that the format does not know, has a key twice, or names a scope that a
    /// page cannot hold.
    pub fn parse(text: &str) -> Result<Self, DocumentError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let document: Document = serde_json::from_str(text).map_err(|error| DocumentError::of_json(&error))?;
        let mut requests: IndexMap<(Method, String), Grants> = IndexMap::new();
        for (ScopeName(name), scope) in &document.permissions {
            for set in &scope.path_sets {
                for (method, (path, needs)) in set.methods.iter().flat_map(|m| set.paths.iter().map(move |p| (m, p))) {
                    let grants = requests.entry((*method, path.clone())).or_default();
                    for scheme in &set.scheme_keys {
                        let level = scope.schemes.get(scheme).and_then(|scheme| scheme.privilege_level);
                        grants.entry(scheme.caller()).or_default().add(name, *scheme, level, needs, set.methods.len());
                    }
                }
            }
        }
        let requests = requests.into_iter().map(|(request, grants)| (request, into_permissions(grants)));
        Ok(Self { requests: requests.collect() })
    }

    /// The requests in the order of the document, each with one entry for each kind of caller.
    pub fn requests(&self) -> impl ExactSizeIterator<Item = (Method, &str, &[Permission])> {
        self.requests.iter().map(|((method, path), permissions)| (*method, path.as_str(), permissions.as_slice()))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    #[serde(rename = "$schema", default)]
    _schema: IgnoredAny,
    #[serde(deserialize_with = "json::distinct")]
    permissions: IndexMap<ScopeName, Scope>,
}

/// The name of a scope, which a cell of a page can hold.
#[derive(PartialEq, Eq, Hash)]
struct ScopeName(String);

impl fmt::Debug for ScopeName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<'de> Deserialize<'de> for ScopeName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        json::text(deserializer, |name| read_scope(name).map(Self))
    }
}

fn read_scope(name: &str) -> Result<String, String> {
    const LENGTH: usize = 60;
    let start: String = name.chars().take(LENGTH).collect();
    let error = || format!("{start:?} is no scope that a page can hold: write it like `User.Read.All`");
    if is_one_scope(name) { Ok(name.to_owned()) } else { Err(error()) }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Scope {
    #[serde(rename = "authorizationType", default)]
    _authorization_type: IgnoredAny,
    #[serde(rename = "ownerInfo", default)]
    _owner_info: IgnoredAny,
    #[serde(deserialize_with = "json::distinct")]
    schemes: IndexMap<Scheme, SchemeFacts>,
    path_sets: Vec<PathSet>,
}

/// The facts about a scope for one kind of caller. Names and descriptions are prose, and stay out.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct SchemeFacts {
    privilege_level: Option<u32>,
    #[serde(rename = "requiresAdminConsent", default)]
    _requires_admin_consent: IgnoredAny,
    #[serde(rename = "adminDisplayName", default)]
    _admin_display_name: IgnoredAny,
    #[serde(rename = "adminDescription", default)]
    _admin_description: IgnoredAny,
    #[serde(rename = "userDisplayName", default)]
    _user_display_name: IgnoredAny,
    #[serde(rename = "userDescription", default)]
    _user_description: IgnoredAny,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct PathSet {
    scheme_keys: Vec<Scheme>,
    methods: Vec<Method>,
    #[serde(deserialize_with = "json::distinct")]
    paths: IndexMap<String, Needs>,
}

/// The document's name of a kind of caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
enum Scheme {
    DelegatedWork,
    DelegatedPersonal,
    Application,
}

impl Scheme {
    fn caller(self) -> Caller {
        match self {
            Self::DelegatedWork => Caller::DelegatedWork,
            Self::DelegatedPersonal => Caller::DelegatedPersonal,
            Self::Application => Caller::Application,
        }
    }
}

/// The value beside a path: `least=DelegatedWork,Application;AlsoRequires=Policy.Read.All`.
#[derive(Debug, Default, PartialEq)]
struct Needs {
    /// The callers for which the scope is the least privileged one.
    least: Vec<Scheme>,
    /// The scopes of which one is needed as well.
    also: Vec<String>,
}

impl<'de> Deserialize<'de> for Needs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        json::text(deserializer, read_needs)
    }
}

fn read_needs(written: &str) -> Result<Needs, String> {
    let mut needs = Needs::default();
    let mut keys = Vec::new();
    for part in written.split(';').map(str::trim).filter(|part| !part.is_empty()) {
        let (key, list) = part.split_once('=').unwrap_or((part, ""));
        let key = key.trim();
        if keys.contains(&key) {
            return Err(format!("a second {key}: make one list of the two"));
        }
        keys.push(key);
        let items = list.split(',').map(str::trim).filter(|item| !item.is_empty());
        match key {
            "least" => needs.least = items.map(read_scheme).collect::<Result<_, _>>()?,
            "AlsoRequires" => needs.also = items.map(read_scope).collect::<Result<_, _>>()?,
            other => return Err(ValueError::unknown_field(other, &["least", "AlsoRequires"]).to_string()),
        }
    }
    Ok(needs)
}

fn read_scheme(name: &str) -> Result<Scheme, String> {
    Scheme::deserialize(StrDeserializer::new(name)).map_err(|error: ValueError| error.to_string())
}

/// What is known about one request and each kind of caller.
type Grants = BTreeMap<Caller, Scopes>;

/// The scopes of one kind of caller for one request.
#[derive(Default)]
struct Scopes(IndexMap<String, Grant>);

/// A scope for one kind of caller and one request.
struct Grant {
    /// For how many methods at once the document marks the scope as the least privileged one; `None` if it does not. A
    /// mark for GET and POST together may be true of POST alone, so that a mark for GET alone leads.
    least: Option<usize>,
    level: Option<u32>,
    /// The scopes of which one is needed as well; empty if it is enough by itself.
    also: Vec<String>,
}

impl Scopes {
    /// Adds a scope. If the document lists it twice, it is the least privileged one if either says so, and is enough by
    /// itself if either says so.
    fn add(&mut self, name: &str, scheme: Scheme, level: Option<u32>, needs: &Needs, methods: usize) {
        let least = needs.least.contains(&scheme).then_some(methods);
        match self.0.get_mut(name) {
            None => {
                self.0.insert(name.to_owned(), Grant { least, level, also: needs.also.clone() });
            }
            Some(known) => {
                known.least = [known.least, least].into_iter().flatten().min();
                if needs.also.is_empty() {
                    known.also.clear();
                } else if !known.also.is_empty() {
                    let more: Vec<String> =
                        needs.also.iter().filter(|one| !known.also.contains(one)).cloned().collect();
                    known.also.extend(more);
                }
            }
        }
    }

    /// The sets of scopes of which each is enough, least privileged first.
    fn into_sets(self) -> Vec<Vec<String>> {
        let mut scopes: Vec<(String, Grant)> = self.0.into_iter().collect();
        let rank = |grant: &Grant| (grant.least.unwrap_or(usize::MAX), grant.level.unwrap_or(u32::MAX));
        scopes.sort_by(|(a, grant_a), (b, grant_b)| rank(grant_a).cmp(&rank(grant_b)).then_with(|| a.cmp(b)));
        let mut sets = Vec::new();
        for (name, grant) in scopes {
            if grant.also.is_empty() {
                sets.push(vec![name]);
            } else {
                sets.extend(grant.also.into_iter().map(|other| vec![name.clone(), other]));
            }
        }
        sets
    }
}

/// One entry for each kind of caller, in the order of tables.
fn into_permissions(mut grants: Grants) -> Vec<Permission> {
    let sets = |caller: Caller| grants.remove(&caller).map(Scopes::into_sets).unwrap_or_default();
    let sets = Caller::ALL.map(sets);
    Caller::ALL.into_iter().zip(sets).map(|(caller, sets)| permission(caller, sets)).collect()
}

/// The entry of one kind of caller, from the sets of scopes of which each is enough.
pub(super) fn permission(caller: Caller, sets: Vec<Vec<String>>) -> Permission {
    let mut scopes: Vec<String> = Vec::new();
    for scope in sets.iter().flatten() {
        if !scopes.contains(scope) {
            scopes.push(scope.clone());
        }
    }
    let together = if sets.iter().all(|set| set.len() == 1) { Vec::new() } else { sets };
    Permission { caller, scopes, higher: Vec::new(), together }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUSE: &str = r#"{"$schema": "x", "permissions": {
"Door.Write": {"authorizationType": "oAuth2", "schemes": {"DelegatedWork": {"privilegeLevel": 3}, "Application": {}},
  "ownerInfo": {}, "pathSets": [{"schemeKeys": ["DelegatedWork", "Application"], "methods": ["GET", "POST"],
    "paths": {"/doors": "least=DelegatedWork", "/doors/{id}": "AlsoRequires=House.Read,House.Write"}}]},
"Door.Read": {"schemes": {"DelegatedWork": {"privilegeLevel": 2, "adminDescription": "prose"}}, "pathSets": [
  {"schemeKeys": ["DelegatedWork"], "methods": ["GET"], "paths": {"/doors": "", "/doors/{id}": ""}}]},
"Door.Own": {"schemes": {"DelegatedWork": {"privilegeLevel": 4}}, "pathSets": [
  {"schemeKeys": ["DelegatedWork"], "methods": ["GET"], "paths": {"/doors": "least=DelegatedWork"}}]}}}"#;

    fn find(method: Method, path: &str) -> Vec<Permission> {
        let read = Permissions::parse(HOUSE).expect("it is in the format");
        let found = read.requests().find(|(known, at, _)| *known == method && *at == path);
        found.map(|(_, _, permissions)| permissions.to_vec()).unwrap_or_default()
    }

    #[test]
    fn the_marked_scope_comes_first_then_the_level_decides() {
        let found = find(Method::Get, "/doors");
        assert_eq!(found.iter().map(|one| one.caller).collect::<Vec<_>>(), Caller::ALL);
        assert_eq!(found[0].scopes, ["Door.Own", "Door.Write", "Door.Read"]);
        assert!(found[1].scopes.is_empty() && found[0].together.is_empty());
        assert_eq!(found[2].scopes, ["Door.Write"]);
    }

    #[test]
    fn scopes_that_are_needed_together_are_sets() {
        let found = find(Method::Get, "/doors/{id}");
        assert_eq!(found[0].scopes, ["Door.Read", "Door.Write", "House.Read", "House.Write"]);
        let sets: Vec<Vec<&str>> =
            found[0].together.iter().map(|set| set.iter().map(String::as_str).collect()).collect();
        assert_eq!(sets, [vec!["Door.Read"], vec!["Door.Write", "House.Read"], vec!["Door.Write", "House.Write"]]);
        assert_eq!(find(Method::Post, "/doors/{id}")[2].together.len(), 2);
    }

    #[test]
    fn what_the_format_does_not_know_is_an_error_with_its_line() {
        for (from, to, line, message) in [
            ("\"ownerInfo\"", "\"owner\"", 3, "unknown field `owner`"),
            ("AlsoRequires", "Also", 4, "unknown field `Also`"),
            ("least=DelegatedWork", "least=Robot", 4, "unknown variant `Robot`"),
            ("\"POST\"", "\"SEND\"", 3, "unknown variant `SEND`"),
            ("\"privilegeLevel\": 4", "\"level\": 4", 7, "unknown field `level`"),
            ("\"Door.Own\"", "\"Door.Own|\"", 7, "\"Door.Own|\" is no scope that a page can hold: "),
            ("\"Door.Own\"", "\"owning\"", 7, "\"owning\" is no scope that a page can hold: "),
            ("House.Read", "House Read", 4, "\"House Read\" is no scope that a page can hold: "),
            ("\"Door.Own\"", "\"Door.Read\"", 7, "\"Door.Read\" stands here twice: "),
            ("\"Application\": {}", "\n\"DelegatedWork\": {}", 3, "DelegatedWork stands here twice: "),
            ("\"/doors/{id}\": \"\"", "\n\"/doors\": \"\"", 7, "\"/doors\" stands here twice: "),
            ("AlsoRequires", "AlsoRequires=House.Own;AlsoRequires", 4, "a second AlsoRequires: "),
            ("least=DelegatedWork\", ", "least=;least=\"\n,", 4, "a second least: "),
        ] {
            let text = HOUSE.replace(from, to);
            let error = Permissions::parse(&text).expect_err(to);
            assert!(error.line == line && error.message.contains(message), "{to}: {error}");
        }
        let (start, _) = HOUSE.split_once("\"Door.Own\"").expect("it has this scope");
        let error = Permissions::parse(start).expect_err("it is cut off");
        assert!(error.line == 7 && error.message.contains("EOF"), "{error}");
    }
}
