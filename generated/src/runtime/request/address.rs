//! Compares addresses: paths below a version, with a placeholder for each part that the caller writes.
//!
//! A documented address has named placeholders, `/users/{id}`; a called one has `{}`.

/// What an item is called below a drive if it has an id, and the name in front of its path: `items/{id}` and
/// `root:/{path}` are the same item.
const ITEM_BY_ID: &str = "items";
const ITEM_BY_PATH: &str = "root";

/// An address as it is compared: the names of placeholders do not count.
pub(crate) struct Address(String);

impl Address {
    /// Reads the template of a documented or a called address.
    pub(crate) fn of(template: &str) -> Self {
        Self(normalize(template))
    }

    /// Whether the addresses are the same.
    pub(crate) fn is(&self, other: &Self) -> bool {
        self.0.eq_ignore_ascii_case(&other.0)
    }

    /// Whether the addresses lead to the same entity or operation and differ at most in the form of keys: an alternate
    /// key or the path of an item in place of an id, or one level of the same collection in place of several.
    pub(crate) fn is_like(&self, other: &Self) -> bool {
        let (one, other) = (with_ids(&self.0), with_ids(&other.0));
        one.len() == other.len() && one.iter().zip(&other).all(|(one, other)| one.eq_ignore_ascii_case(other))
    }
}

/// Returns an address with `{}` for each placeholder, without quotes around it, without the colon that closes a path,
/// and without parentheses of functions that have no arguments.
fn normalize(address: &str) -> String {
    let mut normal = String::with_capacity(address.len());
    let mut rest = address;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((_, after)) = after.split_once('}') else { break };
        let quoted = before.strip_suffix('\'').zip(after.strip_prefix('\''));
        let (before, after) = quoted.unwrap_or((before, after));
        normal.extend([before, "{}"]);
        rest = after;
    }
    normal.push_str(rest);
    let normal = normal.replace(":/{}:/", ":/{}/").replace("()", "");
    let normal = if normal.ends_with(":/{}:") { &normal[..normal.len() - 1] } else { &normal };
    normal.trim_end_matches('/').to_owned()
}

/// Returns the segments of a normal address, with each entity as `name`, `{}`.
fn with_ids(address: &str) -> Vec<&str> {
    let mut segments = Vec::new();
    let mut in_path = false;
    for segment in address.split('/').filter(|segment| !segment.is_empty()) {
        if std::mem::take(&mut in_path) {
            continue;
        }
        match segment.strip_suffix(':') {
            Some(ITEM_BY_PATH) => segments.extend([ITEM_BY_ID, "{}"]),
            Some("{}") => segments.push("{}"),
            Some(_) => segments.push(segment),
            None => segments.extend(split_key(segment)),
        }
        in_path = segment.ends_with(':');
        fold_repetition(&mut segments);
    }
    segments
}

/// Splits an alternate key from the name in front of it.
fn split_key(segment: &str) -> impl Iterator<Item = &str> {
    let (name, key) = match segment.split_once('(') {
        Some((name, arguments)) if arguments.contains("{}") => (Some(name), Some("{}")),
        Some(_) => (Some(segment), None),
        None if segment.contains("={}") => (None, Some("{}")),
        None => (Some(segment), None),
    };
    name.into_iter().chain(key)
}

/// Removes the last two segments if they are a name and a key, and the two before them are the same.
fn fold_repetition(segments: &mut Vec<&str>) {
    if let [.., outer, "{}", inner, "{}"] = segments.as_slice()
        && outer == inner
    {
        segments.truncate(segments.len() - 2);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_same(one: &str, other: &str) -> bool {
        Address::of(one).is(&Address::of(other))
    }

    fn is_similar(one: &str, other: &str) -> bool {
        Address::of(one).is_like(&Address::of(other))
    }

    #[test]
    fn names_of_placeholders_and_quotes_do_not_count() {
        let same = [
            ("/users/{id}/messages/{id | x}", "/users/{}/messages/{}"),
            ("/applications(appId='{appId}')", "/applications(appId={})"),
            ("/drive/root:/{path}/content", "/drive/root:/{}:/content"),
            ("/drive/items/{id}:/{path}:", "/drive/items/{}:/{}"),
            ("/users/delta()", "/users/delta"),
            ("/me/sendMail", "/me/sendmail"),
            ("/", ""),
        ];
        for (one, other) in same {
            assert!(is_same(one, other), "{one} {other}");
        }
        let different = [
            ("/users/{id}", "/users/me"),
            ("/applications(appId='{appId}')", "/applications/{}"),
            ("/drive/root:/{path}", "/drive/items/{}"),
            ("/users/{id", "/users/{}"),
        ];
        for (one, other) in different {
            assert!(!is_same(one, other), "{one} {other}");
        }
    }

    #[test]
    fn the_form_of_a_key_does_not_count() {
        let similar = [
            ("/applications/{id}", "/applications(appId={})"),
            ("/roles/{id}", "/roles/roleTemplateId={}"),
            ("/me/drive/items/{id}", "/me/drive/root:/{}"),
            ("/me/drive/items/{id}/children", "/me/drive/root:/{}:/children"),
            ("/drives/{id}/items/{id}", "/drives/{}/items/{}:/{}"),
            ("/sites/{id}/lists", "/sites/{}:/{}:/lists"),
            ("/f/{}/childFolders/{}/messages/{}", "/f/{}/childFolders/{}/childFolders/{}/childFolders/{}/messages/{}"),
        ];
        for (one, other) in similar {
            assert!(is_similar(one, other), "{one} {other}");
            assert!(!is_same(one, other), "{one} {other}");
        }
        let different = [
            ("/me/drive/items/{id}", "/me/drive/root"),
            ("/me/drive/items/{id}", "/me/drive/special/{}"),
            ("/users/{id}", "/groups/{}/members/{}"),
            ("/directoryObjects/{id}", "/users/{}"),
            ("/x/{}/y/{}", "/x/{}"),
        ];
        for (one, other) in different {
            assert!(!is_similar(one, other), "{one} {other}");
        }
    }
}
