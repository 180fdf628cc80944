//! What generated code uses: client, credentials, request values, models, errors.
//!
//! Generated code names this module and nothing else of the crate; this module never names generated code. Its public
//! items are at the root of the crate for users.
//!
//! - `http`: the client; sends one request and returns its answer.
//! - `json`: values, objects, models, enums, and their conversions.
//! - `query`: names of properties, filters, expansions and orders.
//! - `request`: the tree of URLs, request values, pages, results, and long-running operations.
//! - `transfer`: downloads and upload sessions.
//! - `batch`, `blocking`, `testing`: many requests in one, requests without `async`, the mock.
//! - `verify`: calls all accessors of a model, for the tests of this crate alone.

mod batch;
#[cfg(feature = "blocking")]
pub mod blocking;
mod http;
mod json;
mod query;
mod request;
#[cfg(feature = "testing")]
pub mod testing;
mod transfer;
#[cfg(feature = "__verify")]
pub mod verify;

pub use azure_core::credentials::{AccessToken, TokenCredential};
pub use azure_core::http::HttpClient;
pub use bytes::Bytes;
pub use time::{Date, OffsetDateTime, Time};
pub use uuid::Uuid;

pub use batch::{Batch, Batchable, Responses, Ticket};
pub use http::claims::Claims;
pub use http::client::{Client, ClientBuilder};
pub use http::cloud::Cloud;
pub use http::credential::Credential;
pub use http::error::{DecodeError, Error, ServiceError};
#[cfg(feature = "identity")]
pub use http::identity;
pub use http::method::Method;
pub use http::response::Response;
pub use http::retry::Retry;
pub use json::convert::{FromJson, IntoJson, InvalidValue};
pub use json::decimal::Decimal;
pub use json::duration::Duration;
pub use json::enumeration::{Enumeration, Flags};
pub use json::model::Model;
pub use json::nullable::{Null, Nullable};
pub use json::object::{Object, Parsed};
pub use json::value::Value;
pub use json::with::With;
pub use query::comparable::{Comparable, Many, Textual};
pub use query::expand::{Expand, Order};
pub use query::filter::Filter;
pub use query::literal::Literal;
pub use query::name::{Names, PropertyNames};
pub use query::property::{Path, Property};
pub use request::any::AnyRequest;
pub use request::call::Call;
pub use request::collection::Collection;
pub use request::content::Content;
pub use request::decode::Decode;
pub use request::delta::{Change, Changes, Delta};
pub use request::draft::BodyFormat;
pub use request::encode::Argument;
pub use request::get::Get;
pub use request::item::{Item, Placed};
pub use request::list::List;
pub use request::monitor::{Monitor, Progress, Started};
pub use request::multipart::Multipart;
pub use request::operation::{Caller, Operation};
pub use request::page::{Items, Page, Pages};
pub use request::permissions::Permissions;
pub use request::reference::{Bound, Reference};
pub use request::route::Route;
pub use request::service::Service;
pub use transfer::chunks::{Transfer, UploadProgress};
pub use transfer::download::Download;
pub use transfer::upload::{Upload, UploadSource, UploadStatus, UploadUrl};

#[cfg(not(feature = "__verify"))]
pub use crate::__model as model;
#[cfg(feature = "__verify")]
pub use crate::__verified_model as model;
pub use crate::{__enumeration as enumeration, __node as node, __parameters as parameters};

/// What the macros of this module expand to; not for direct use.
#[doc(hidden)]
pub mod expansion {
    pub use bytemuck::TransparentWrapper;
    pub use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub use super::json::model::view;
    pub use super::json::serial::deserialize;
    pub use super::query::property::property;
    pub use super::request::decode::scalar;
}
