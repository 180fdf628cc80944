//! The result of comparing examples with the client: figures, printed as lines `name share (hits/total)`, the number of
//! misses of each cause, and the misses, printed as `page:line: cause: what`.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use super::Place;
use super::misfit::Misfit;
use crate::checks::tally::Tally;
use crate::model::api::TypeRef;

/// A figure: how many parts of examples agree with the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Figure {
    /// Requests to the service that one method sends.
    Requests,
    /// Requests whose method names the example's page. Those of methods that every collection has are not counted.
    OwnPage,
    /// JSON bodies of requests that fit what the method sends.
    Bodies,
    /// Statuses that the operation states.
    Statuses,
    /// JSON bodies of responses of which accessors return each value that has one.
    Answers,
}

impl Figure {
    /// Every figure, in the order in which they are printed.
    pub const ALL: [Figure; 5] = [Figure::Requests, Figure::OwnPage, Figure::Bodies, Figure::Statuses, Figure::Answers];

    /// The name of the figure.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Requests => "requests",
            Self::OwnPage => "own_page",
            Self::Bodies => "request_bodies",
            Self::Statuses => "statuses",
            Self::Answers => "response_bodies",
        }
    }
}

/// The reason why a part of an example does not agree with the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// The request is sent to another service, a bot or an upload URL. It is not counted.
    OtherHost,
    /// The request is none: its address has a `%` without digits, or a parenthesis that is not closed.
    MalformedRequest,
    /// The URL names a version that lacks the request; the version of the page has it.
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

/// A part of an example that does not agree with the client.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Miss {
    /// The page.
    pub page: String,
    /// 1-based line of the request line or of the status line.
    pub line: u32,
    /// Why it does not agree.
    pub cause: Cause,
    /// The request, or the value and what was expected.
    pub what: String,
}

impl fmt::Display for Miss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = format!("{}:{}: {}: {}", self.page, self.line, self.cause.as_str(), self.what);
        // A page must not send control sequences to the terminal.
        let plain = |c: char| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c };
        text.chars().try_for_each(|c| write!(f, "{}", plain(c)))
    }
}

/// The JSON body of an example response, and the type as which its method reads it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Answer {
    /// The version of the client: `v1.0`.
    pub version: String,
    /// The page.
    pub page: String,
    /// 1-based line of the status line.
    pub line: u32,
    /// The type.
    #[serde(rename = "type")]
    pub ty: TypeRef,
    /// The value, without what stands around it in the answer.
    pub body: serde_json::Value,
    /// Whether texts stand for values.
    pub is_template: bool,
}

/// How far examples agree with the client. `Display` prints the figures and the number of misses of each cause.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    figures: BTreeMap<Figure, Tally>,
    /// The misses by page, line and cause.
    pub misses: Vec<Miss>,
    /// The bodies of responses that methods read.
    pub answers: Vec<Answer>,
}

impl Report {
    /// How many parts agree.
    pub fn figure(&self, figure: Figure) -> Tally {
        self.figures.get(&figure).copied().unwrap_or_default()
    }

    /// Counts a body, unless it is a template.
    pub(super) fn count_body(&mut self, figure: Figure, misfits: &[Misfit], fails: impl Fn(&Misfit) -> bool) {
        if !misfits.iter().any(Misfit::is_placeholder) {
            self.count(figure, !misfits.iter().any(fails));
        }
    }

    pub(super) fn count(&mut self, figure: Figure, agrees: bool) {
        self.figures.entry(figure).or_default().count(agrees);
    }

    /// Counts a request without a method, unless it is sent to another service.
    pub(super) fn count_request(&mut self, cause: Cause) {
        if cause != Cause::OtherHost {
            self.count(Figure::Requests, false);
        }
    }

    pub(super) fn add(&mut self, place: Place<'_>, cause: Cause, what: String) {
        self.misses.push(Miss { page: place.operation.page.clone(), line: place.line, cause, what });
    }

    pub(super) fn add_misfits(&mut self, place: Place<'_>, misfits: Vec<Misfit>) {
        for misfit in misfits {
            self.add(place, misfit.cause, misfit.what);
        }
    }

    pub(super) fn sort(&mut self) {
        self.misses.sort();
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for figure in Figure::ALL {
            writeln!(f, "{} {}", figure.as_str(), self.figure(figure))?;
        }
        let mut causes: BTreeMap<Cause, usize> = BTreeMap::new();
        for miss in &self.misses {
            *causes.entry(miss.cause).or_default() += 1;
        }
        causes.into_iter().try_for_each(|(cause, count)| writeln!(f, "{} {count}", cause.as_str()))
    }
}
