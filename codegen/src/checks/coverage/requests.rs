//! Counts the requests of a list that the API sends.
//!
//! Paths are compared without letter case. The names of placeholders do not count, nor the values of arguments, the
//! namespaces of names, empty parentheses, and whether an alternate key stands in parentheses. A list may leave out the
//! arguments of functions. `/me` and `/users/{id}` are two requests. A request that the API does not send as listed
//! counts if the API sends it with one of the [`SLIPS`] of such lists mended; how often each was mended is counted too.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::report::{Cause, Figure, Report};
use crate::model::api::{Method, Segment, Version};

/// The requests that versions of the API send.
#[derive(Debug, Default)]
pub struct Requests {
    sent: HashMap<String, HashSet<Method>>,
    /// The first segments of their paths.
    roots: BTreeSet<String>,
}

/// A slip of notation that lists repeat: its name, and the paths that may be meant by a normalized path.
type Slip = (&'static str, fn(&Requests, &str) -> Vec<String>);

const SLIPS: [Slip; 3] = [
    ("`$ref` left out at the end", |_, path| vec![format!("{path}/$ref")]),
    ("the first segment left out", |requests, path| {
        requests.roots.iter().map(|root| format!("/{root}{path}")).collect()
    }),
    ("a name in place of a key", |_, path| {
        let starts = path.match_indices('/').map(|(at, _)| at + 1).skip(1);
        let mended = starts.map(|start| {
            let end = path[start..].find('/').map_or(path.len(), |length| start + length);
            format!("{}{{}}{}", &path[..start], &path[end..])
        });
        mended.collect()
    }),
];

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
        let roots = sent.keys().filter_map(|path| path.split('/').nth(1)).map(str::to_owned).collect();
        Self { sent, roots }
    }

    /// Counts the requests of a list for a figure.
    pub fn count<'l>(&self, figure: Figure, list: impl IntoIterator<Item = (Method, &'l str)>, report: &mut Report) {
        for (method, path) in list {
            let path_as_listed = normalize(path);
            let found = match self.sent.get(&path_as_listed) {
                Some(methods) if methods.contains(&method) => Ok(()),
                Some(_) => Err(Cause::OtherMethod),
                None => Err(Cause::Missing),
            };
            let found = found.or_else(|cause| match self.find_slip(method, &path_as_listed) {
                Some(slip) => {
                    report.mend(slip);
                    Ok(())
                }
                None => Err(cause),
            });
            report.count(figure, found, || format!("{method} {path}"));
        }
    }

    /// The slip by which a path differs from one that is sent.
    fn find_slip(&self, method: Method, path: &str) -> Option<&'static str> {
        let is_sent = |path: &String| self.sent.get(path).is_some_and(|methods| methods.contains(&method));
        SLIPS.iter().find(|(_, mended)| mended(self, path).iter().any(is_sent)).map(|(slip, _)| *slip)
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
        // An alternate key stands in parentheses, or in a segment of its own.
        if segment.split_once('=').is_some_and(|(name, _)| name.chars().all(char::is_alphanumeric)) {
            normalized.push_str(&normalize_segment(&format!("({segment})")));
        } else {
            normalized.push('/');
            normalized.push_str(&normalize_segment(segment));
        }
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
    use super::*;

    #[test]
    fn equal_paths_have_one_form() {
        for (path, form) in [
            ("/Users/{user-id}/microsoft.graph.delta()", "/users/{}/delta"),
            ("/users/{id}/graph.range(b={b},a='{a}')?$top=1", "/users/{}/range(a,b)"),
            ("/drives/{id}/root:/{item-path}:/content", "/drives/{}/root/{}/content"),
            ("/applications(appId='{appId}')/logo/$value", "/applications(appid)/logo/$value"),
            ("/roles/templateId={templateId}/members", "/roles(templateid)/members"),
        ] {
            assert_eq!(normalize(path), form, "{path}");
        }
    }

    #[test]
    fn slips_of_lists_are_mended() {
        let sent = |path: &str| (path.to_owned(), HashSet::from([Method::Get]));
        let sent = HashMap::from(["/villa/doors/{}/owners/{}/$ref", "/villa/garden/roses"].map(sent));
        let requests = Requests { sent, roots: BTreeSet::from(["villa".to_owned()]) };
        for (path, slip) in [
            ("/villa/doors/{}/owners/{}", Some("`$ref` left out at the end")),
            ("/garden/roses", Some("the first segment left out")),
            ("/villa/doors/front/owners/{}/$ref", Some("a name in place of a key")),
            ("/villa/garden/trees", None),
        ] {
            assert_eq!(requests.find_slip(Method::Get, path), slip, "{path}");
        }
    }
}
