//! A value of an example that does not fit the type which the client has for it.

use super::cause::Cause;

/// The number of characters of a value in a message.
const SHOWN: usize = 60;

/// A value that does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Misfit {
    pub(super) cause: Cause,
    /// The path of the value in its body, and what was expected.
    pub(super) what: String,
}

impl Misfit {
    pub(super) fn new(cause: Cause, what: impl Into<String>) -> Self {
        Self { cause, what: what.into() }
    }

    /// Whether a text stands for the value.
    pub(super) fn is_placeholder(&self) -> bool {
        self.cause == Cause::Placeholder
    }

    /// Whether the client's accessor does not return the value.
    pub(super) fn hides_value(&self) -> bool {
        match self.cause {
            Cause::OtherKind
            | Cause::Malformed
            | Cause::Placeholder
            | Cause::ReplyUnread
            | Cause::ReplyIsList
            | Cause::ReplyIsItem => true,
            Cause::UnknownProperty | Cause::UnlistedMember | Cause::OtherType => false,
            Cause::OtherHost
            | Cause::MalformedRequest
            | Cause::OtherVersion
            | Cause::NotListed
            | Cause::OtherArguments
            | Cause::OtherMethod
            | Cause::Unmatched
            | Cause::Argument
            | Cause::OtherPage
            | Cause::InvalidJson
            | Cause::BodyUnsent
            | Cause::OtherStatus
            | Cause::ReplyMissing => false,
        }
    }
}

/// The start of a value, for a message.
pub(super) fn shorten(json: &serde_json::Value) -> String {
    let text = json.to_string();
    if text.chars().count() <= SHOWN {
        return text;
    }
    text.chars().take(SHOWN).chain(['…']).collect()
}
