//! A mock service for tests of programs that call Graph.
//!
//! A [`Mock`] replaces the network: [`Mock::client`] returns a client that sends its requests to the mock. The client
//! is the real one, with its encoding, paging, retries and errors; only the token is a dummy.
//!
//! A test first declares the requests that it expects (by a request value, an [`Operation`](super::Operation), or a
//! method and a path) and the replies. The type of the request decides which replies fit. Afterwards the test inspects
//! the recorded requests.

mod batch;
mod decode;
mod expect;
mod mock;
mod recorded;
mod reply;
mod template;
mod when;

pub use decode::decode;
pub use expect::{Anything, Expect, Expectation};
pub use mock::Mock;
pub use recorded::Recorded;
pub use reply::{Answer, Reply};
pub use when::When;
