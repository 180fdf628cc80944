//! Counts the requests of a list that the API sends.
//!
//! Paths are compared without letter case. The names of placeholders do not count, nor the values of arguments, the
//! namespaces of names, and empty parentheses. A list may leave out the arguments of functions. `/me` and `/users/{id}`
//! are two requests.

use std::collections::{HashMap, HashSet};

use super::report::{Cause, Figure, Report};
use crate::model::api::{Method, Segment, Version};

/// The requests that versions of the API send.
#[derive(Debug, Default)]
pub struct Requests {
    sent: HashMap<String, HashSet<Method>>,
}

impl Requests {
    /// Collects the requests of some versions.
    pub fn new<'v>(versions: impl IntoIterator<Item = &'v Version>) -> Self {
        let mut sent: HashMap<String, HashSet<Method>> = HashMap::new();
        for route in versions.into_iter().flat_map(|version| &version.routes) {
            let path: String = route.segments.iter().map(Segment::to_string).collect();
            let short: String = route.segments.iter().map(without_arguments).collect();
            for path in [path, short] {
                sent.entry(normalize(&path)).or_default().insert(route.method);
            }
        }
        Self { sent }
    }

    /// Counts the requests of a list for a figure.
    pub fn count<'l>(&self, figure: Figure, list: impl IntoIterator<Item = (Method, &'l str)>, report: &mut Report) {
        for (method, path) in list {
            let found = match self.sent.get(&normalize(path)) {
                Some(methods) if methods.contains(&method) => Ok(()),
                Some(_) => Err(Cause::OtherMethod),
                None => Err(Cause::Missing),
            };
            report.count(figure, found, || format!("{method} {path}"));
        }
    }
}

/// A segment without the arguments of a function.
fn without_arguments(segment: &Segment) -> String {
    match segment {
        Segment::Function { name, .. } => format!("/{name}"),
        Segment::Name { .. } | Segment::Key | Segment::AlternateKey { .. } | Segment::Path { .. } => {
            segment.to_string()
        }
    }
}

/// A path in the form in which equal paths are equal.
fn normalize(path: &str) -> String {
    let path = path.split('?').next().unwrap_or_default().to_lowercase();
    let mut normalized = String::with_capacity(path.len());
    for segment in split(&path) {
        normalized.push('/');
        normalized.push_str(&normalize_segment(segment));
    }
    normalized
}

/// Splits at the slashes outside of parentheses and braces.
fn split(path: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_i32;
    let outside = move |c: char| {
        depth += match c {
            '(' | '{' => 1,
            ')' | '}' => -1,
            _ => 0,
        };
        c == '/' && depth == 0
    };
    path.split(outside).filter(|segment| !segment.is_empty())
}

fn normalize_segment(segment: &str) -> String {
    // A path below an item ends with a colon if more segments follow: `root:/{path}:/content`.
    let segment = segment.strip_suffix(':').unwrap_or(segment);
    if segment.starts_with('{') {
        return "{}".to_owned();
    }
    let (name, arguments) = match segment.strip_suffix(')').and_then(|call| call.split_once('(')) {
        Some((name, arguments)) => (name, arguments),
        None => (segment, ""),
    };
    let name = name.rsplit('.').next().unwrap_or(name);
    let names = arguments.split(',').map(|argument| argument.split('=').next().unwrap_or_default().trim());
    let mut names: Vec<&str> = names.filter(|name| !name.is_empty()).collect();
    names.sort_unstable();
    if names.is_empty() { name.to_owned() } else { format!("{name}({})", names.join(",")) }
}

#[cfg(test)]
mod tests {
    use super::normalize;

    #[test]
    fn equal_paths_have_one_form() {
        for (path, form) in [
            ("/Users/{user-id}/microsoft.graph.delta()", "/users/{}/delta"),
            ("/users/{id}/graph.range(b={b},a='{a}')?$top=1", "/users/{}/range(a,b)"),
            ("/drives/{id}/root:/{item-path}:/content", "/drives/{}/root/{}/content"),
            ("/applications(appId='{appId}')/logo/$value", "/applications(appid)/logo/$value"),
        ] {
            assert_eq!(normalize(path), form, "{path}");
        }
    }
}
