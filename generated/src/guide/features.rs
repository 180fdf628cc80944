//! Cargo features: what each adds, and what it costs.
//!
//! | feature | adds |
//! | --- | --- |
//! | `v1` (on by default) | routes and models of v1.0 |
//! | `beta` | routes and models of the beta version |
//! | `identity` | the credentials of azure_identity; cryptography by aws-lc-rs |
//! | `blocking` | requests without `async` |
//! | `testing` | a mock service inside the process, for tests |
//! | `calendar`, `files`, `mail`, `users`, … | an area: the routes below its URLs, and the models that they need |
//! | `full` | all areas |
//!
//! The default is `v1` with `calendar`, `contacts`, `files`, `groups`, `mail`, `teams` and `users`. If the compiler
//! finds no method for a segment of a URL, its area is off: the manifest lists the URLs of each area.
//!
//! `blocking` and `testing` are small, and no crate is compiled for them that the client does not need anyway. A
//! version with all areas is large; cargo compiles it once, and the linker leaves out what a program does not call.
//!
//! TLS uses rustls, with the cryptography of ring, or of aws-lc-rs with the feature `identity`, since azure_identity
//! needs aws-lc-rs. If the program installs a provider for rustls (`CryptoProvider::install_default`) before it makes a
//! client, the client uses that provider. If the program itself uses rustls and more than one provider is compiled, it
//! must install or name one, because rustls does not choose. HTTP/2 is off, since it makes a small program a sixth
//! larger; pass a client of reqwest that has it to [`http_client`](crate::ClientBuilder::http_client).
//!
//! Without a version, cargo builds only the request types, in seconds:
//!
//! ```toml
//! [dependencies]
//! msgraph = { version = "0.1", default-features = false }
//! ```
