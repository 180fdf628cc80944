//! Delta queries: changed and removed objects, and the link to later changes.
//!
//! A delta function is a [`List`](crate::List) whose last page has a delta link.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use futures_util::TryStreamExt;

use crate::runtime::{Error, FromJson, Items, Pages, Response, Value};

/// A change in a delta query.
#[derive(Clone, Debug, PartialEq)]
pub enum Change<T> {
    /// The object was added or changed. It may have only the properties that changed.
    Changed(T),
    /// The object was deleted, or does not match the query any more. Drives and lists mark it with the property
    /// `deleted`, other collections with `@removed`.
    Removed {
        /// The object, which has little more than its id.
        item: T,
        /// The reason, if the service gives one: `changed` if the object can be restored, `deleted` if it was deleted
        /// permanently.
        reason: Option<String>,
    },
}

impl<T> Change<T> {
    /// Returns the object that was changed or removed.
    pub fn item(&self) -> &T {
        match self {
            Self::Changed(item) | Self::Removed { item, .. } => item,
        }
    }

    /// Whether the object was removed.
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

/// Returns the reason of a removal; the outer option is `None` if the JSON is not a removal.
fn removal(json: &Value) -> Option<Option<String>> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    match (json.get("@removed"), json.get("deleted")) {
        (Some(removed), _) => Some(text(&removed["reason"])),
        (None, Some(deleted)) if deleted.is_object() => Some(deleted.get("state").and_then(text)),
        _ => None,
    }
}

/// All changes of a delta query, and the link to later ones.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Delta<T> {
    /// The changes, in the order in which to apply them. An object may occur more than once.
    pub changes: Vec<Change<T>>,
    /// The link to [later changes](crate::List::since). Keep it for the next query. `None` only if the service sent
    /// none.
    pub delta_link: Option<String>,
}

/// A stream of the changes of a delta query; see [`List::changes`](crate::List::changes).
///
/// Pages are fetched as needed. At the end, [`delta_link`](Self::delta_link) is the link to later changes; after an
/// error, [`next_link`](Self::next_link) is the link to continue at.
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

    /// Returns the link to [later changes](crate::List::since). Keep it for the next query. `None` until the stream has
    /// yielded the last change.
    pub fn delta_link(&self) -> Option<&str> {
        self.0.delta_link()
    }

    /// Returns the answer with the page that was received last: its status and its headers.
    pub fn response(&self) -> Option<&Response> {
        self.0.response()
    }

    /// Returns the link to the page with the next change. After an error, continue there with
    /// [`List::next_link`](crate::List::next_link). `None` at the end, and while the stream has received changes that
    /// it has not yielded yet.
    pub fn next_link(&self) -> Option<&str> {
        self.0.next_link()
    }
}

impl<T: FromJson + Send + 'static> Changes<T> {
    /// Returns all changes at once.
    ///
    /// # Errors
    ///
    /// The first error of any page; the changes received before it are lost. The stream keeps them.
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
    /// Whether a delta link has expired. Then read all objects again: from the
    /// [`location`](crate::ServiceError::location) of the error if there is one, otherwise with a delta query without a
    /// link.
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
    fn a_removal_is_recognized() {
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
