//! What is replied when what was expected is sent.

use std::marker::PhantomData;
use std::time::Duration;

use super::{Answer, Mock, Reply};

/// An expectation of a [`Mock`] that is given its replies: one for each request, in order, and the last one for all further
/// requests.
#[derive(Debug)]
pub struct When<A> {
    mock: Mock,
    rule: usize,
    marker: PhantomData<fn() -> A>,
}

impl<A> When<A> {
    pub(super) fn new(mock: Mock, rule: usize) -> Self {
        Self { mock, rule, marker: PhantomData }
    }

    /// Replies with what the request gives, or with any [`Reply`].
    pub fn reply(self, answer: impl Answer<A>) -> Self {
        self.mock.add_reply(self.rule, answer.into_reply());
        self
    }

    /// Replies with an error as Graph writes it.
    pub fn error(self, status: u16, code: &str, message: &str) -> Self {
        self.reply(Reply::error(status, code, message))
    }

    /// Replies with 429 and a `Retry-After`. The client does wait so long, in whole seconds.
    pub fn throttled(self, wait: Duration) -> Self {
        self.reply(Reply::throttled(wait))
    }

    /// Gives the last reply another status.
    pub fn status(self, status: u16) -> Self {
        self.mock.change_reply(self.rule, |reply| reply.with_status(status));
        self
    }

    /// Gives the last reply one more header.
    pub fn header(self, name: &str, value: &str) -> Self {
        self.mock.change_reply(self.rule, |reply| reply.with_header(name, value));
        self
    }
}

impl<T: crate::runtime::IntoJson> When<crate::runtime::Page<T>> {
    /// Replies with pages, each with a link to the next one.
    pub fn pages<P: IntoIterator<Item = T>>(self, pages: impl IntoIterator<Item = P>) -> Self {
        self.reply(Reply::pages(pages))
    }
}
