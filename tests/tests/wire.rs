//! The client against a real server on loopback, over TLS.
//!
//! The tests call a small API in the form of generated code. They compare the requests at the server and the results of
//! the calls with the documentation of Microsoft Graph.

use msgraph::runtime;

#[cfg(target_os = "linux")]
#[path = "wire/alone.rs"]
mod alone;
#[path = "wire/answers.rs"]
mod answers;
#[path = "wire/any_bytes.rs"]
mod any_bytes;
#[path = "wire/api.rs"]
mod api;
#[path = "wire/batches.rs"]
mod batches;
#[path = "wire/blocking.rs"]
mod blocking;
#[path = "wire/bodies.rs"]
mod bodies;
#[cfg(feature = "v1")]
#[path = "wire/completed.rs"]
mod completed;
#[cfg(feature = "beta")]
#[path = "wire/completed_beta.rs"]
mod completed_beta;
#[path = "wire/deltas.rs"]
mod deltas;
#[path = "wire/downloads.rs"]
mod downloads;
#[path = "wire/encoding.rs"]
mod encoding;
#[path = "wire/errors.rs"]
mod errors;
#[cfg(feature = "v1")]
#[path = "wire/examples.rs"]
mod examples;
#[cfg(feature = "v1")]
#[path = "wire/generated.rs"]
mod generated;
#[cfg(feature = "identity")]
#[path = "wire/identities.rs"]
mod identities;
#[path = "wire/limits.rs"]
mod limits;
#[cfg(target_os = "linux")]
#[path = "wire/memory.rs"]
mod memory;
#[path = "wire/mock.rs"]
mod mock;
#[path = "wire/models.rs"]
mod models;
#[path = "wire/network.rs"]
mod network;
#[path = "wire/nodes.rs"]
mod nodes;
#[cfg(feature = "v1")]
#[path = "wire/nodes_anywhere.rs"]
mod nodes_anywhere;
#[cfg(feature = "v1")]
#[path = "wire/nodes_guard.rs"]
mod nodes_guard;
#[cfg(feature = "v1")]
#[path = "wire/nodes_requests.rs"]
mod nodes_requests;
#[path = "wire/operations.rs"]
mod operations;
#[path = "wire/paging.rs"]
mod paging;
#[path = "wire/random.rs"]
mod random;
#[path = "wire/redirects.rs"]
mod redirects;
#[path = "wire/requests.rs"]
mod requests;
#[path = "wire/retries.rs"]
mod retries;
#[path = "wire/script.rs"]
mod script;
#[rustfmt::skip]
#[path = "../data/seeds/api.rs"]
pub mod seed_api;
#[path = "wire/seeds.rs"]
mod seeds;
#[path = "wire/server.rs"]
mod server;
#[path = "wire/spans.rs"]
mod spans;
#[path = "wire/tls.rs"]
mod tls;
#[path = "wire/tokens.rs"]
mod tokens;
#[path = "wire/uploads.rs"]
mod uploads;
