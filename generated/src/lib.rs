//! Typed client for the Microsoft Graph API.
//!
//! The client is the tree of the API's URLs: each segment is a method, each `{placeholder}` is a method with an
//! argument, and each HTTP method is a method at the end of its path. A method returns a request value and sends nothing;
//! awaiting the value sends it.
//!
//! A place in that tree is a node, and its Rust type is that of the object that stands there: `graph.me()` and
//! `graph.users().id("…")` are both a `nodes::User`. A function that takes a `&nodes::Message` works with a message from
//! anywhere.
//!
#![cfg_attr(
    all(any(doc, doctest), feature = "blocking", feature = "testing", feature = "full", feature = "v1"),
    doc = "The [`guide`] starts from a URL of the reference, and goes on to queries, paging, errors, files and tests.\n"
)]
#![cfg_attr(
    not(all(any(doc, doctest), feature = "blocking", feature = "testing", feature = "full", feature = "v1")),
    doc = "The guide is part of the documentation with all features: `cargo doc --no-deps --all-features`.\n"
)]
//! Two modules have the two versions of the API: `v1` (feature `v1`, on by default) and `beta` (feature `beta`). Each
//! has a `Graph` to start from, `nodes` for the places of the API, `models` for the JSON objects of requests and
//! responses, and `requests` for the parameters of actions.
//!
//! Each part of the API is an area with a feature of its own: `mail`, `files`, `teams`, `intune` and so on. Only areas
//! whose features are on are compiled, with the models that they need. The error ``no method named `sites` found`` means
//! that the area of `/sites` is off: add the feature `sites`. The chapter `features` of the guide lists all areas. What
//! most applications need is on by default, and `full` turns on all areas.
//!
//! Everything else is the same for both versions and is listed here: [`Client`] and [`Credential`], the request values
//! [`List`], [`Get`] and [`Call`], [`Error`], and [`Object`], of which every model is a typed view.
//!
//! ```
//! use msgraph::{Client, Cloud, Credential};
//!
//! // A fixed token. A closure or any `TokenCredential` of azure_core works too.
//! let credential = Credential::token("eyJ0…");
//! let client = Client::builder(credential).cloud(Cloud::UsGovernmentL4).build()?;
//! assert_eq!(client.endpoint(), "https://graph.microsoft.us");
//! # Ok::<(), msgraph::Error>(())
//! ```

#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(unsafe_code)]

#[rustfmt::skip]
mod api;
#[cfg(all(any(doc, doctest), feature = "blocking", feature = "testing", feature = "full", feature = "v1"))]
pub mod guide;
#[doc(hidden)]
pub mod runtime;

// The code in README.md is compiled as doc tests.
#[cfg(all(doctest, feature = "full", feature = "v1"))]
#[doc = include_str!("../README.md")]
mod readme {}

#[cfg(feature = "beta")]
pub use api::beta;
#[cfg(feature = "v1")]
pub use api::v1;

// A slim crate has the rest of this file too: see `cargo xtask gen --help`.

// Clients and credentials.
#[doc(inline)]
pub use runtime::{Claims, Client, ClientBuilder, Cloud, Credential, Retry};

// Requests and results.
#[doc(inline)]
pub use runtime::{
    AnyRequest, BodyFormat, Call, Decode, Get, Items, List, Method, Monitor, Operation, Page, Pages, Progress,
    Response, Started,
};

// Delta queries.
#[doc(inline)]
pub use runtime::{Change, Changes, Delta};

// Queries.
#[doc(inline)]
pub use runtime::{Comparable, Expand, Filter, Literal, Many, Names, Order, Path, Property, PropertyNames, Textual};

// Errors.
#[doc(inline)]
pub use runtime::{DecodeError, Error, InvalidValue, ServiceError};

// Models and values.
#[doc(inline)]
pub use runtime::{
    Decimal, Duration, Enumeration, Flags, FromJson, IntoJson, Model, Null, Nullable, Object, Parsed, Value, With,
};

// Files and other bodies.
#[doc(inline)]
pub use runtime::{
    Bound, Content, Download, Multipart, Reference, Transfer, Upload, UploadProgress, UploadSource, UploadStatus,
    UploadUrl,
};

// Batches and permissions.
#[doc(inline)]
pub use runtime::{Batch, Batchable, Caller, Permissions, Responses, Ticket};

// Nodes: places in the API.
#[doc(inline)]
pub use runtime::{Argument, Collection, Item, Placed, Route, Service};

// Features.
#[cfg(feature = "blocking")]
#[doc(inline)]
pub use runtime::blocking;
#[cfg(feature = "identity")]
#[doc(inline)]
pub use runtime::identity;
#[cfg(feature = "testing")]
#[doc(inline)]
pub use runtime::testing;

// Types of other crates in signatures of this one.
#[doc(no_inline)]
pub use runtime::{AccessToken, Bytes, Date, HttpClient, OffsetDateTime, Time, TokenCredential, Uuid};
