//! The reasons why an example does not agree with the client.

use serde::Serialize;

/// The reason why a part of an example does not agree with the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// The request is sent to another service, a bot or an upload URL. It is not counted.
    OtherHost,
    /// The request is none: its address has a `%` without digits, or a parenthesis that is not closed.
    MalformedRequest,
    /// The URL names a version that lacks the request; the version of the page has it. The request counts as found there.
    OtherVersion,
    /// The page does not list the address, and no other page does.
    NotListed,
    /// The page lists the function with other arguments.
    OtherArguments,
    /// The page lists the address with another method.
    OtherMethod,
    /// The page lists the request, and the client has no method for it.
    Unmatched,
    /// An argument in the address is not of its type.
    Argument,
    /// The method for the request does not name the page of the example.
    OtherPage,
    /// The body is no valid JSON. It is not counted.
    InvalidJson,
    /// The method sends no body, or another kind of body.
    BodyUnsent,
    /// The type has no such property, or the action no such parameter.
    UnknownProperty,
    /// The value has another JSON type.
    OtherKind,
    /// The text is not of its type.
    Malformed,
    /// The text stands for a value. A body with such a text is a template and not counted.
    Placeholder,
    /// The enum does not list the member.
    UnlistedMember,
    /// `@odata.type` names a type that is not derived from the documented one.
    OtherType,
    /// The operation does not state the status.
    OtherStatus,
    /// The method returns a value, and the response has no body.
    ReplyMissing,
    /// The method returns nothing, and the response has a body.
    ReplyUnread,
    /// The method returns one value, and the response is a collection.
    ReplyIsList,
    /// The method returns a collection, and the response is one value.
    ReplyIsItem,
}

impl Cause {
    /// The name of the cause.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OtherHost => "other_host",
            Self::MalformedRequest => "malformed_request",
            Self::OtherVersion => "other_version",
            Self::NotListed => "not_listed",
            Self::OtherArguments => "other_arguments",
            Self::OtherMethod => "other_method",
            Self::Unmatched => "unmatched",
            Self::Argument => "argument",
            Self::OtherPage => "other_page",
            Self::InvalidJson => "invalid_json",
            Self::BodyUnsent => "body_unsent",
            Self::UnknownProperty => "unknown_property",
            Self::OtherKind => "other_kind",
            Self::Malformed => "malformed",
            Self::Placeholder => "placeholder",
            Self::UnlistedMember => "unlisted_member",
            Self::OtherType => "other_type",
            Self::OtherStatus => "other_status",
            Self::ReplyMissing => "reply_missing",
            Self::ReplyUnread => "reply_unread",
            Self::ReplyIsList => "reply_is_list",
            Self::ReplyIsItem => "reply_is_item",
        }
    }
}
