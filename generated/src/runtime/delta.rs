//! Delta queries: what changed, and where to ask for what changes later.
//!
//! A delta function is a [`List`](super::List) whose last page has a delta link. In come its pages, out go changes, those
//! that remove something told apart from the others.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use futures_util::TryStreamExt;

use super::{Error, FromJson, Items, Pages, Value};

/// One change that a delta query tells of.
#[derive(Clone, Debug, PartialEq)]
pub enum Change<T> {
    /// Something is there: it was added or changed. It has the properties that the service tells, which may be those alone
    /// that changed.
    Changed(T),
    /// Something is gone: it was deleted, or is no longer what was asked for. Drives and lists tell it by the property
    /// `deleted`, all others by `@removed`.
    Removed {
        /// What the service tells of it: its id, and little else.
        item: T,
        /// Why, where the service says it: `changed` for what can be restored, `deleted` for what is gone for good.
        reason: Option<String>,
    },
}

impl<T> Change<T> {
    /// What was changed or removed.
    pub fn item(&self) -> &T {
        match self {
            Self::Changed(item) | Self::Removed { item, .. } => item,
        }
    }

    /// Whether it is gone.
    pub fn is_removed(&self) -> bool {
        matches!(self, Self::Removed { .. })
    }
}

impl<T: FromJson> FromJson for Change<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn from_json(json: &Value) -> Option<Self> {
        T::from_json(json).map(|item| Self::of(item, removal(json)))
    }

    fn take_json(json: Value) -> Result<Self, Value> {
        let removal = removal(&json);
        T::take_json(json).map(|item| Self::of(item, removal))
    }
}

impl<T> Change<T> {
    fn of(item: T, removal: Option<Option<String>>) -> Self {
        match removal {
            Some(reason) => Self::Removed { item, reason },
            None => Self::Changed(item),
        }
    }
}

/// The reason of a removal, where the JSON tells of one.
fn removal(json: &Value) -> Option<Option<String>> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    match (json.get("@removed"), json.get("deleted")) {
        (Some(removed), _) => Some(text(&removed["reason"])),
        (None, Some(deleted)) if deleted.is_object() => Some(deleted.get("state").and_then(text)),
        _ => None,
    }
}

/// All changes of a delta query, and where to ask for later ones.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Delta<T> {
    /// The changes, in the order in which they are to be applied. The same thing can stand in it more than once.
    pub changes: Vec<Change<T>>,
    /// Where to ask for [later ones](super::List::since): a text to keep. None only where the service sent none.
    pub delta_link: Option<String>,
}

/// A stream of the changes that a delta query tells of, see [`List::changes`](super::List::changes).
///
/// Pages are fetched as needed. Once the stream has ended, [`delta_link`](Self::delta_link) says where to ask for later
/// changes; after an error, [`next_link`](Self::next_link) says where to go on.
///
/// ```no_run
/// # use msgraph::{Change, Error, List, Object};
/// use futures_util::TryStreamExt;
///
/// # async fn sync(delta: List<Object>, kept: Option<String>) -> Result<Option<String>, Error> {
/// // `delta` is `graph.users().delta()`, `kept` what the last run returned.
/// let delta = match &kept {
///     Some(link) => delta.since(link),
///     None => delta,
/// };
/// let mut changes = delta.changes();
/// while let Some(change) = changes.try_next().await? {
///     match change {
///         Change::Changed(user) => println!("there: {:?}", user.str("id")),
///         Change::Removed { item, .. } => println!("gone: {:?}", item.str("id")),
///     }
/// }
/// Ok(changes.delta_link().map(str::to_owned))
/// # }
/// ```
#[must_use = "nothing is sent before it is polled"]
pub struct Changes<T>(Items<Change<T>>);

impl<T> Changes<T> {
    pub(crate) fn new(pages: Pages<Change<T>>) -> Self {
        Self(Items::new(pages))
    }

    /// Where to ask for [later changes](super::List::since): a text to keep. None before the last change was taken.
    pub fn delta_link(&self) -> Option<&str> {
        self.0.delta_link()
    }

    /// Where the next change is: after an error, where to [go on](super::List::next_link). None while there are changes
    /// that were received and not yet taken, and at the end.
    pub fn next_link(&self) -> Option<&str> {
        self.0.next_link()
    }
}

impl<T: FromJson + Send + 'static> Changes<T> {
    /// All changes at once.
    ///
    /// # Errors
    ///
    /// The first one: the changes received before it are lost. The stream keeps them.
    pub async fn all(mut self) -> Result<Delta<T>, Error> {
        let mut changes = Vec::new();
        while let Some(change) = self.try_next().await? {
            changes.push(change);
        }
        Ok(Delta { changes, delta_link: self.delta_link().map(str::to_owned) })
    }
}

impl<T> Stream for Changes<T> {
    type Item = Result<Change<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.0).poll_next(context)
    }
}

impl<T> fmt::Debug for Changes<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Changes")
    }
}

impl Error {
    /// Whether a delta link leads nowhere any more: it is too old, or the service cannot tell the changes since. Everything
    /// has to be read anew: from the [`location`](super::ServiceError::location) of the answer where it has one, otherwise
    /// by a delta query without a link.
    pub fn is_resync_required(&self) -> bool {
        let says = |code: &str| {
            let code = code.to_ascii_lowercase();
            code.starts_with("resync") || code.starts_with("syncstate")
        };
        self.service().is_some_and(|error| {
            error.status == 410 || error.code.iter().chain(&error.inner_codes).any(|code| says(code))
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::runtime::Object;

    #[test]
    fn a_removal_is_told_apart() {
        let reason = |text: &str| Some(Some(text.to_owned()));
        let cases = [
            (json!({"id": "1"}), None),
            (json!({"id": "1", "@removed": {"reason": "changed"}}), reason("changed")),
            (json!({"id": "1", "@removed": {}}), Some(None)),
            (json!({"id": "1", "deleted": {"state": "deleted"}}), reason("deleted")),
            (json!({"id": "1", "deleted": {}}), Some(None)),
            (json!({"id": "1", "deleted": null}), None),
            (json!({"id": "1", "deleted": false}), None),
            (json!({"id": "1", "members@delta": [{"id": "2", "@removed": {}}]}), None),
        ];
        for (json, removal) in cases {
            let change: Change<Object> = Change::take_json(json.clone().into()).expect("an object");
            assert_eq!(change.is_removed(), removal.is_some(), "{json}");
            assert_eq!(Value::from(change.item().clone()), json, "nothing is lost");
            if let Change::Removed { reason, .. } = change {
                assert_eq!(Some(reason), removal, "{json}");
            }
        }
        assert_eq!(Change::<Object>::take_json(json!(1).into()), Err(json!(1).into()));
    }
}
