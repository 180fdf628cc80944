//! `Route`: a URL that is built segment by segment.
//!
//! Literal segments come from the reference, ids and arguments from the caller. The route encodes ids and arguments, so
//! that no value of the caller selects another operation. A value that no URL can contain is stored as a problem; the
//! request is then not sent and returns an error.

use std::borrow::Cow;
use std::fmt;

use crate::runtime::Client;
use crate::runtime::request::encode::{self, Argument};
use crate::runtime::request::guard::Standing;
use crate::runtime::request::holes::Holes;

/// A client and a path: the content of every node of the API tree.
#[derive(Clone)]
pub struct Route {
    pub(crate) client: Client,
    /// The encoded path, with a leading `/`; the first segment is the version.
    pub(crate) path: String,
    /// The parts of the path that the caller wrote.
    pub(crate) holes: Holes,
    /// The reason why no request can be sent to the path.
    pub(crate) problem: Option<Cow<'static, str>>,
    /// Whether the path ends in an item path, which needs a colon before further segments.
    open: bool,
    /// What the place is known to be.
    pub(crate) standing: Standing,
}

impl Route {
    /// Returns the root of a version, `v1.0` or `beta`.
    pub fn root(client: &Client, version: &str) -> Self {
        let path = format!("/{version}");
        Self {
            client: client.clone(),
            path,
            holes: Holes::default(),
            problem: None,
            open: false,
            standing: Standing::Plain,
        }
    }

    /// Appends a literal segment. After a cast, a collection is still one of references.
    #[must_use]
    pub fn name(&self, name: &str) -> Self {
        let route = self.append(&["/", name], 0);
        if name.contains('.') { route.standing(self.standing) } else { route }
    }

    /// Appends the name of a collection of references. A `DELETE` of an item would delete the entity itself, so it is sent
    /// only if the reference documents it.
    #[must_use]
    pub fn references(&self, name: &str) -> Self {
        self.name(name).standing(Standing::References)
    }

    /// Appends an id as one segment. An id that cannot be a segment (empty, `.` or `..`) becomes a quoted key of the
    /// segment before it, `('..')`, which means the same.
    #[must_use]
    pub fn key(&self, id: &str) -> Self {
        let route = match encode::segment(id) {
            Some(segment) => self.append(&["/"], segment.len()).hole(&segment),
            None => {
                let key = format!("({})", encode::literal(id));
                self.append(&[], key.len()).hole(&key)
            }
        };
        route.standing(self.standing.of_item())
    }

    /// Appends a cast: the qualified name of a type.
    #[must_use]
    pub(crate) fn cast(&self, name: &str) -> Self {
        let mut route = self.name(name);
        if name.is_empty() {
            route.problem.get_or_insert("the type has no name, so nothing can be cast to it".into());
        }
        route
    }

    /// Appends what the caller wrote, which is already encoded. It may begin with the parentheses of a key or with the
    /// colon of an item path.
    #[must_use]
    pub(crate) fn below(&self, path: &str) -> Self {
        let separator = if path.is_empty() || path.starts_with(['(', ':']) { "" } else { "/" };
        self.append(&[separator], path.len()).hole(path)
    }

    /// Appends an alternate key: `(appId='…')` with parentheses, `/appId=…` without.
    #[must_use]
    pub fn alternate_key(&self, key: &[(&str, Argument<'_>)], parenthesized: bool) -> Self {
        let (open, close) = if parenthesized { ("(", ")") } else { ("/", "") };
        self.append(&[open], 0).arguments(key).text(close).standing(self.standing.of_item())
    }

    /// Appends a function with its arguments: `/range(address='A1:B2')`, `/delta()`.
    #[must_use]
    pub fn function(&self, name: &str, arguments: &[(&str, Argument<'_>)]) -> Self {
        self.append(&["/", name, "("], 0).arguments(arguments).text(")")
    }

    /// Appends the path of an item: `/root:/a/b` with a name, `:/a/b` without. A colon is added before the next
    /// segment. A path without a name that follows a path makes that path longer, since a URL has one path only.
    #[must_use]
    pub fn path(&self, name: &str, path: &str) -> Self {
        let longer = self.open && name.is_empty();
        let separator = if name.is_empty() { "" } else { "/" };
        let mut route = if longer { self.clone() } else { self.append(&[separator, name, ":/"], path.len()) };
        match encode::item_path(path) {
            Some(path) if longer => {
                route.path.extend(["/", &path]);
                route.holes.extend(route.path.len());
            }
            Some(path) => route = route.hole(&path),
            None => route.problem = Some("the path of an item has an empty segment, `.` or `..`".into()),
        }
        route.open = true;
        route
    }

    fn standing(self, standing: Standing) -> Self {
        Self { standing, ..self }
    }

    /// Appends texts to a copy, which has room for some more.
    fn append(&self, texts: &[&str], room: usize) -> Self {
        let length: usize = texts.iter().map(|text| text.len()).sum();
        let mut path = String::with_capacity(self.path.len() + length + room + 1);
        path.push_str(&self.path);
        if self.open {
            path.push(':');
        }
        path.extend(texts.iter().copied());
        let (client, problem) = (self.client.clone(), self.problem.clone());
        Self { client, path, holes: self.holes, problem, open: false, standing: Standing::Plain }
    }

    fn arguments(mut self, arguments: &[(&str, Argument<'_>)]) -> Self {
        for (index, (name, value)) in arguments.iter().enumerate() {
            self.path.extend([if index == 0 { "" } else { "," }, name, "="]);
            self = self.hole(&value.encoded());
        }
        self
    }

    /// Appends what the caller wrote, encoded.
    fn hole(mut self, text: &str) -> Self {
        let start = self.path.len();
        self.path.push_str(text);
        self.holes.add(start..self.path.len());
        self
    }

    fn text(mut self, text: &str) -> Self {
        self.path.push_str(text);
        self
    }
}

impl fmt::Debug for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Route").field(&self.path).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root() -> Route {
        Route::root(&Client::new("token"), "v1.0")
    }

    #[test]
    fn segments_are_appended() {
        assert_eq!(root().name("users").key("a b").name("$ref").path, "/v1.0/users/a%20b/$ref");
    }

    #[test]
    fn ids_that_mean_folders_become_quoted_keys() {
        for (id, path) in [(".", "/v1.0/users('.')"), ("..", "/v1.0/users('..')"), ("", "/v1.0/users('')")] {
            assert_eq!(root().name("users").key(id).path, path);
        }
    }

    #[test]
    fn alternate_keys_are_in_parentheses_or_a_segment() {
        let key = [("appId", Argument::quoted("a'b"))];
        assert_eq!(root().name("applications").alternate_key(&key, true).path, "/v1.0/applications(appId='a%27%27b')");
        let key = [("roleTemplateId", Argument::bare("x/y"))];
        assert_eq!(root().name("roles").alternate_key(&key, false).path, "/v1.0/roles/roleTemplateId=x%2Fy");
    }

    #[test]
    fn functions_have_their_arguments() {
        let arguments = [("address", Argument::quoted("A1:B2")), ("n", Argument::bare(3))];
        assert_eq!(root().function("range", &arguments).path, "/v1.0/range(address='A1:B2',n=3)");
        assert_eq!(root().function("delta", &[]).path, "/v1.0/delta()");
    }

    #[test]
    fn an_item_path_is_closed_when_more_follows() {
        let drive = root().name("drive");
        assert_eq!(drive.path("root", "/a b/c").path, "/v1.0/drive/root:/a%20b/c");
        assert_eq!(drive.path("root", "a").name("content").path, "/v1.0/drive/root:/a:/content");
        assert_eq!(drive.name("items").key("1").path("", "a").name("content").path, "/v1.0/drive/items/1:/a:/content");
        assert!(drive.path("root", "a/../b").name("content").problem.is_some());
    }

    #[test]
    fn a_path_below_a_path_makes_it_longer() {
        let file = root().name("drive").path("root", "a b").path("", "/c.txt");
        assert_eq!(file.path, "/v1.0/drive/root:/a%20b/c.txt");
        assert_eq!(file.holes.template(&file.path), "/drive/root:/{}");
        assert_eq!(file.name("content").path, "/v1.0/drive/root:/a%20b/c.txt:/content");
        assert!(file.path("", "..").problem.is_some());
    }

    #[test]
    fn the_template_has_nothing_of_the_caller() {
        let template = |route: Route| route.holes.template(&route.path);
        let users = root().name("users");
        assert_eq!(template(users.key("a b").name("messages").key("x/y")), "/users/{}/messages/{}");
        assert_eq!(template(users.key("..").name("$ref")), "/users/{}/$ref");
        let key = [("appId", Argument::quoted("a'b")), ("n", Argument::bare(1))];
        assert_eq!(template(root().name("applications").alternate_key(&key, true)), "/applications(appId={},n={})");
        assert_eq!(template(root().name("roles").alternate_key(&key[..1], false).name("x")), "/roles/appId={}/x");
        assert_eq!(template(root().function("range", &key[..1])), "/range(appId={})");
        let drive = root().name("me").name("drive");
        assert_eq!(template(drive.path("root", "a b/c").name("children")), "/me/drive/root:/{}:/children");
        assert_eq!(template(drive.name("items").key("1").path("", "a")), "/me/drive/items/{}:/{}");
        assert_eq!(template(root()), "/");
        assert_eq!(template(root().below("users/a/x")), "/{}");
        assert_eq!(template(users.key("a").below("messages/x")), "/users/{}/{}");
    }

    #[test]
    fn a_segment_after_a_member_is_no_member() {
        let member = root().references("members").key("1");
        assert_eq!((member.path.as_str(), member.standing), ("/v1.0/members/1", Standing::Member));
        assert_eq!(member.name("manager").standing, Standing::Plain);
    }
}
