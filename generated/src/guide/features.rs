//! What to switch on, and what it costs.
//!
//! | feature | what it has |
//! | --- | --- |
//! | `v1` (on by default) | routes and models of v1.0 |
//! | `beta` | routes and models of the beta version |
//! | `identity` | the credentials of azure_identity, and aws-lc-rs |
//! | `blocking` | requests without `async` |
//! | `testing` | a service inside the process, for tests |
//!
//! `blocking` and `testing` are small and need nothing that the client does not need anyway. A version is large: it is
//! checked once and then kept by cargo, and what a program does not call is not in its binary. Requests are values of three
//! generic types, so a route costs next to nothing until it is called.
//!
//! Connections are encrypted by rustls, with the cryptography of ring, or of aws-lc-rs where `identity` is on: azure_identity
//! needs that one. A program that installs another one for rustls (`CryptoProvider::install_default`) before it makes its
//! client gets that. A program that uses rustls itself has to install one where more than one is compiled, or to name it:
//! rustls does not choose. HTTP/2 would make a small program a sixth larger, so it is off; a client of reqwest that has it can
//! be [given](crate::ClientBuilder::http_client).
//!
//! Without a version the runtime alone is built, in seconds:
//!
//! ```toml
//! [dependencies]
//! msgraph = { version = "0.1", default-features = false }
//! ```
