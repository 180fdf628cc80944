//! The replies of an expectation.

use std::marker::PhantomData;
use std::time::Duration;

use super::{Answer, Expect, Mock, Reply};

/// An expectation of a [`Mock`] that takes replies: one for each request, in order. The last one is used for all
/// further requests.
#[derive(Debug)]
pub struct When<A> {
    mock: Mock,
    rule: usize,
    marker: PhantomData<fn() -> A>,
}

impl Mock {
    /// Adds an expectation; the returned value takes its replies. If several expectations match a request, the one that
    /// was added last is used.
    ///
    /// # Panics
    ///
    /// If the request value is invalid, since it could never be sent.
    pub fn on<R: Expect>(&self, request: R) -> When<R::Answer> {
        When { mock: self.clone(), rule: self.add_expectation(request.expectation()), marker: PhantomData }
    }
}

impl<A> When<A> {
    /// Replies with a value of the request's result type, or with any [`Reply`].
    pub fn reply(self, answer: impl Answer<A>) -> Self {
        self.mock.add_reply(self.rule, answer.into_reply());
        self
    }

    /// Replies with an error as Graph writes it.
    pub fn error(self, status: u16, code: &str, message: &str) -> Self {
        self.reply(Reply::error(status, code, message))
    }

    /// Replies with 429 and a `Retry-After` in whole seconds, which the client waits for.
    pub fn throttled(self, wait: Duration) -> Self {
        self.reply(Reply::throttled(wait))
    }

    /// Changes the status of the last reply.
    ///
    /// # Panics
    ///
    /// If there is no reply yet.
    pub fn status(self, status: u16) -> Self {
        self.mock.change_reply(self.rule, |reply| reply.with_status(status));
        self
    }

    /// Adds a header to the last reply.
    ///
    /// # Panics
    ///
    /// If there is no reply yet.
    pub fn header(self, name: &str, value: &str) -> Self {
        self.mock.change_reply(self.rule, |reply| reply.with_header(name, value));
        self
    }
}

impl<T: crate::runtime::IntoJson> When<crate::runtime::Page<T>> {
    /// Replies with pages that link to each other.
    pub fn pages<P: IntoIterator<Item = T>>(self, pages: impl IntoIterator<Item = P>) -> Self {
        self.reply(Reply::pages(pages))
    }
}
