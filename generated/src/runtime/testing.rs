//! For tests of programs that call Graph: a service that answers what the test says, inside the process.
//!
//! A [`Mock`] stands where the network would: [`Mock::client`] gives a client that sends to it. The client is the real one,
//! with its encoding, paging, retries and errors; the token is a dummy.
//!
//! A test says first what is expected, by a request value, an [`Operation`](super::Operation), or a method and a path, and
//! what is replied. The type of the request decides which replies fit. Afterwards it looks at what was sent.

mod batch;
mod expect;
mod mock;
mod recorded;
mod reply;
mod template;
mod when;
mod with;

pub use expect::{Anything, Expect, Expectation};
pub use mock::Mock;
pub use recorded::Recorded;
pub use reply::{Answer, Reply};
pub use when::When;
pub use with::With;
