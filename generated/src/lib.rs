//! Typed client for the Microsoft Graph API.
//!
//! The client is the tree of documented URLs: each segment is a method, each `{placeholder}` a method with an argument,
//! each documented verb a method of the node where it is sent. A method returns a request value and sends nothing:
//! awaiting the value sends it.
//!
#![cfg_attr(
    all(any(doc, doctest), feature = "blocking", feature = "testing", feature = "full", feature = "v1"),
    doc = "The [`guide`] starts from a URL of the reference, and goes on to queries, paging, errors, tests.\n"
)]
//! Two modules hold the two versions of the API: `v1` (feature `v1`, on by default) and `beta` (feature `beta`). Each
//! has a `Graph` to start from, `models` for what is sent and received, and a module for each root segment of the URL.
//! Of a version those areas are compiled whose features are on: `mail`, `files`, `teams`, `intune` and so on, with the
//! models that they need. What most applications need is on by default, `full` turns on all areas.
//! Everything else is the same for both and lives here: [`Client`], [`Credential`], [`Error`], the request values
//! [`List`], [`Get`] and [`Call`], and [`Object`], which every model is a typed view of.
//!
//! ```
//! use msgraph::{Client, Cloud, Credential};
//!
//! // A fixed token; any `TokenCredential` of azure_core or a closure will do as well.
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
pub mod runtime;

#[cfg(feature = "beta")]
pub use api::beta;
#[cfg(feature = "v1")]
pub use api::v1;

#[cfg(feature = "blocking")]
pub use runtime::blocking;
#[cfg(feature = "identity")]
pub use runtime::identity;
#[cfg(feature = "testing")]
pub use runtime::testing;
pub use runtime::{
    AccessToken, Argument, Batch, Call, Caller, Change, Changes, Client, ClientBuilder, Cloud, Content, Credential,
    Decimal, Decode, Delta, Download, Duration, Enumeration, Error, Expand, Filter, Flags, Get, InvalidValue, List,
    Method, Model, Monitor, Multipart, Null, Nullable, Object, Operation, Order, Page, Pages, Path, Permissions,
    Progress, Property, Reference, Responses, Retry, Route, ServiceError, Started, Ticket, Transfer, Upload,
    UploadSource, UploadStatus, UploadUrl, Uploaded, Value,
};
