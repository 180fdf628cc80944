//! The result of comparing examples with the client: figures, printed as lines `name share (hits/total)`, the number of
//! misses of each cause, and the misses, printed as `page:line: cause: what`.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use super::cause::Cause;
use super::misfit::Misfit;
use crate::checks::tally::Tally;
use crate::model::api::{Operation, TypeRef};

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

    /// What the figure counts: parts of examples, and of them those that agree with the client.
    pub fn meaning(self) -> &'static str {
        match self {
            Self::Requests => "of the example requests to the service, those that one method of the client sends",
            Self::OwnPage => "of the example requests with a method, those whose method names the page of the example",
            Self::Bodies => "of the JSON bodies of example requests, those that fit what the method sends",
            Self::Statuses => "of the statuses of example responses, those that the operation states",
            Self::Answers => "of the JSON bodies of example responses, those of which accessors return each value",
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

/// Where an example stands.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) operation: &'a Operation,
    pub(super) line: u32,
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
