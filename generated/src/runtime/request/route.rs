//! `Route`: a URL that is built segment by segment.
//!
//! Literal segments come from the reference, ids and arguments from the caller. The route encodes ids and arguments, so
//! that no value of the caller selects another operation. A value that no URL can contain is stored as a problem; the
//! request is then not sent and returns an error.

use std::fmt;

use crate::runtime::Client;
use crate::runtime::request::encode::{self, Argument};

/// A client and a path: the content of every node of the API tree.
#[derive(Clone)]
pub struct Route {
    pub(crate) client: Client,
    /// The encoded path, with a leading `/`; the first segment is the version.
    pub(crate) path: String,
    /// The reason why no request can be sent to the path.
    pub(crate) problem: Option<&'static str>,
    /// Whether the path ends in an item path, which needs a colon before further segments.
    open: bool,
}

impl Route {
    /// Returns the root of a version, `v1.0` or `beta`.
    pub fn root(client: &Client, version: &str) -> Self {
        Self { client: client.clone(), path: format!("/{version}"), problem: None, open: false }
    }

    /// Appends a literal segment.
    #[must_use]
    pub fn name(&self, name: &str) -> Self {
        self.append("/", name)
    }

    /// Appends an id as one segment. An id that cannot be a segment (empty, `.` or `..`) becomes a quoted key of the
    /// segment before it, `('..')`, which means the same.
    #[must_use]
    pub fn key(&self, id: &str) -> Self {
        match encode::segment(id) {
            Some(segment) => self.append("/", &segment),
            None => self.append("(", &(encode::literal(id) + ")")),
        }
    }

    /// Appends an alternate key: `(appId='…')` with parentheses, `/appId=…` without.
    #[must_use]
    pub fn alternate_key(&self, key: &[(&str, Argument<'_>)], parenthesized: bool) -> Self {
        let pairs = pairs(key);
        if parenthesized { self.append("(", &(pairs + ")")) } else { self.append("/", &pairs) }
    }

    /// Appends a function with its arguments: `/range(address='A1:B2')`, `/delta()`.
    #[must_use]
    pub fn function(&self, name: &str, arguments: &[(&str, Argument<'_>)]) -> Self {
        self.append("/", &format!("{name}({})", pairs(arguments)))
    }

    /// Appends the path of an item: `/root:/a/b` with a name, `:/a/b` without. A colon is added before the next
    /// segment.
    #[must_use]
    pub fn path(&self, name: &str, path: &str) -> Self {
        let separator = if name.is_empty() { "" } else { "/" };
        let mut route = self.append(separator, &format!("{name}:/"));
        match encode::item_path(path) {
            Some(path) => route.path.push_str(&path),
            None => route.problem = Some("the path of an item has an empty segment, `.` or `..`"),
        }
        route.open = true;
        route
    }

    fn append(&self, separator: &str, text: &str) -> Self {
        let mut path = String::with_capacity(self.path.len() + separator.len() + text.len() + 1);
        path.push_str(&self.path);
        if self.open {
            path.push(':');
        }
        path.push_str(separator);
        path.push_str(text);
        Self { client: self.client.clone(), path, problem: self.problem, open: false }
    }
}

impl fmt::Debug for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Route").field(&self.path).finish()
    }
}

fn pairs(arguments: &[(&str, Argument<'_>)]) -> String {
    let pairs: Vec<String> = arguments.iter().map(|(name, value)| format!("{name}={}", value.encoded())).collect();
    pairs.join(",")
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
}
