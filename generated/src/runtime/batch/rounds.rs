//! Sends a chunk of parts in rounds: once, and again for parts that were throttled, parts whose token was refused, and
//! parts that depend on them.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use serde_json::{Value, json};

use super::json;
use super::part::Entry;
use crate::runtime::http::claims::Claims;
use crate::runtime::http::outgoing::{Label, Outgoing};
use crate::runtime::http::redirect::{self, Redirect};
use crate::runtime::http::retry::Attempts;
use crate::runtime::http::transport::pause;
use crate::runtime::request::call::whole_collection;
use crate::runtime::request::draft::require_success;
use crate::runtime::{DecodeError, Error, Method, Response};

/// The number of HTTP requests that are sent at the same time.
pub(super) const PARALLEL: usize = 4;

/// The response to a request, whatever its status. Several requests may share an error.
pub(super) type Answer<T = Response> = Result<T, Arc<Error>>;

/// The name and path of a batch in tracing spans.
const LABEL: Label = Label { name: "batch", path: Cow::Borrowed("/$batch") };

/// The status of a part whose dependency has failed.
const FAILED_DEPENDENCY: u16 = 424;

/// The status of a part whose token was refused.
const UNAUTHORIZED: u16 = 401;

/// Parts that become due within this time are sent together.
const SOON: Duration = Duration::from_secs(1);

/// A part without a final response.
struct Waiting {
    entry: Entry,
    attempts: Attempts,
    /// When the part may be sent.
    due: Instant,
    /// The response 424 of the service, which is final if the dependency fails in the end.
    refusal: Option<Response>,
    /// Whether the part was put back since its token was refused.
    renewed: bool,
}

/// The responses to the parts of a round, in their order.
struct Exchange {
    responses: Vec<Result<Response, Error>>,
    /// The `Authorization` that was sent.
    authorization: Option<String>,
}

/// Sends a chunk and returns the answers, each with the position of its part.
pub(super) async fn send(chunk: Vec<Entry>) -> Vec<(usize, Answer)> {
    let begin = Instant::now();
    let first = |entry: Entry| Waiting {
        attempts: Attempts::new(entry.retry.clone()),
        entry,
        due: begin,
        refusal: None,
        renewed: false,
    };
    let mut waiting: Vec<Waiting> = chunk.into_iter().map(first).collect();
    waiting.sort_by_key(|part| part.entry.index);
    let mut answers = Vec::new();
    while !waiting.is_empty() {
        let round = take_due(&mut waiting).await;
        match exchange(&round).await {
            Ok(exchange) => {
                let renewed = renew(&round, &exchange).await;
                sort(round.into_iter().zip(exchange.responses), &renewed, &mut waiting, &mut answers);
            }
            Err(error) => {
                let error = Arc::new(error);
                answers.extend(round.into_iter().map(|part| (part.entry, Err(error.clone()))));
            }
        }
        refuse(&mut waiting, &mut answers);
    }
    stream::iter(answers.into_iter().map(finish)).buffer_unordered(PARALLEL).collect().await
}

/// Waits until parts are due, and takes them.
async fn take_due(waiting: &mut Vec<Waiting>) -> Vec<Waiting> {
    // A part is not sent before its dependencies, which have smaller indexes.
    for at in 0..waiting.len() {
        let earlier = waiting[..at].iter().filter(|part| waiting[at].entry.after.contains(&part.entry.index));
        if let Some(due) = earlier.map(|part| part.due).max() {
            waiting[at].due = waiting[at].due.max(due);
        }
    }
    let first = waiting.iter().map(|part| part.due).min().unwrap_or_else(Instant::now);
    let last = waiting.iter().map(|part| part.due).filter(|&due| due <= first + SOON).max().unwrap_or(first);
    let wait = last.saturating_duration_since(Instant::now());
    if !wait.is_zero() {
        pause(wait).await;
    }
    let (round, later) = std::mem::take(waiting).into_iter().partition(|part| part.due <= last);
    *waiting = later;
    round
}

/// Sends parts in one HTTP request.
async fn exchange(round: &[Waiting]) -> Result<Exchange, Error> {
    let entry = &round[0].entry;
    let transport = entry.client.transport();
    let body = json!({ "requests": round.iter().map(|part| request(part, round)).collect::<Value>() });
    let headers = ["accept", "content-type"].map(|name| (name.to_owned(), "application/json".to_owned()));
    let (answer, authorization) = transport
        .send_with_token(Outgoing {
            method: Method::Post,
            url: transport.url(&format!("/{}/$batch", entry.version), &[])?,
            headers: headers.into(),
            body: Some(Bytes::from(body.to_string()).into()),
            limits: Default::default(),
            label: LABEL,
            secret: false,
        })
        .await?;
    let answer = require_success(answer)?;
    let mut responses = json::responses(&answer)?;
    let mut take = |part: &Waiting| {
        let id = id(part.entry.index);
        let at = responses.iter().position(|(other, _)| *other == id);
        let missing = || DecodeError::of(&answer, format!("the answer to a batch has no response {id}"));
        let mut response = at.map(|at| responses.swap_remove(at).1).ok_or_else(missing)?;
        response.client_request_id.clone_from(&answer.client_request_id);
        response.wanted = part.entry.outgoing.wanted();
        Ok(response)
    };
    Ok(Exchange { responses: round.iter().map(&mut take).collect(), authorization })
}

/// Returns a part as it is sent. Only dependencies in the same HTTP request are sent; all others have already
/// succeeded.
fn request(part: &Waiting, round: &[Waiting]) -> Value {
    let mut json = part.entry.json.clone();
    json["id"] = id(part.entry.index).into();
    let with = |index: &&usize| round.iter().any(|other| other.entry.index == **index);
    let after: Vec<String> = part.entry.after.iter().filter(with).map(|&index| id(index)).collect();
    if !after.is_empty() {
        json["dependsOn"] = after.into();
    }
    json
}

fn id(index: usize) -> String {
    (index + 1).to_string()
}

/// Gets another token if that of a part was refused, as for a request that is sent alone. Returns whether there is
/// another one.
async fn renew(round: &[Waiting], exchange: &Exchange) -> Answer<bool> {
    let Some(authorization) = &exchange.authorization else { return Ok(false) };
    let parts = round.iter().zip(&exchange.responses).filter(|(part, _)| !part.renewed);
    let responses = parts.filter_map(|(_, response)| response.as_ref().ok());
    let refused: Vec<&Response> = responses.filter(|response| response.status == UNAUTHORIZED).collect();
    if refused.is_empty() {
        return Ok(false);
    }
    let mut challenges = refused.iter().filter_map(|response| response.header("www-authenticate"));
    let challenge = challenges.find(|challenge| Claims::parse(challenge).is_some());
    round[0].entry.client.transport().renew(authorization, challenge).await.map_err(Arc::new)
}

/// Keeps final responses, and puts the other parts back. `renewed` says whether there is another token.
fn sort(
    round: impl Iterator<Item = (Waiting, Result<Response, Error>)>,
    renewed: &Answer<bool>,
    waiting: &mut Vec<Waiting>,
    answers: &mut Vec<(Entry, Answer)>,
) {
    for (mut part, response) in round {
        let response = match response {
            Ok(response) => response,
            Err(error) => {
                answers.push((part.entry, Err(Arc::new(error))));
                continue;
            }
        };
        if let Some(wait) = part.attempts.after_answer(part.entry.outgoing.method, &response) {
            part.due = Instant::now() + wait;
            waiting.push(part);
        } else if response.status == FAILED_DEPENDENCY && part.entry.after.iter().any(|&index| waits(index, waiting)) {
            part.refusal = Some(response);
            waiting.push(part);
        } else if response.status == UNAUTHORIZED && !part.renewed {
            match renewed {
                Ok(true) => waiting.push(Waiting { renewed: true, due: Instant::now(), ..part }),
                Ok(false) => answers.push((part.entry, Ok(response))),
                Err(error) => answers.push((part.entry, Err(error.clone()))),
            }
        } else {
            answers.push((part.entry, Ok(response)));
        }
    }
    waiting.sort_by_key(|part| part.entry.index);
}

/// Ends parts whose dependency has failed.
fn refuse(waiting: &mut Vec<Waiting>, answers: &mut Vec<(Entry, Answer)>) {
    let failed = |index: usize, answers: &[(Entry, Answer)]| {
        let answer = answers.iter().find(|(entry, _)| entry.index == index).map(|(_, answer)| answer);
        answer.is_some_and(|answer| !answer.as_ref().is_ok_and(Response::is_success))
    };
    for mut part in std::mem::take(waiting) {
        let fails = part.entry.after.iter().any(|&index| failed(index, answers));
        match part.refusal.take() {
            Some(refusal) if fails => answers.push((part.entry, Ok(refusal))),
            refusal => waiting.push(Waiting { refusal, ..part }),
        }
    }
}

fn waits(index: usize, waiting: &[Waiting]) -> bool {
    waiting.iter().any(|part| part.entry.index == index)
}

/// Returns the response that the request gets when it is sent alone: follows a redirect, and reads further pages.
async fn finish((entry, answer): (Entry, Answer)) -> (usize, Answer) {
    let index = entry.index;
    match answer {
        Ok(response) => (index, follow(entry, response).await.map_err(Arc::new)),
        error => (index, error),
    }
}

async fn follow(entry: Entry, response: Response) -> Result<Response, Error> {
    let response = match redirect::next(&entry.outgoing, &response, 0)? {
        Redirect::To(next) => entry.client.transport().send(*next).await?,
        Redirect::No => response,
    };
    if entry.collection && response.is_success() {
        whole_collection(&entry.request, response).await
    } else {
        Ok(response)
    }
}
