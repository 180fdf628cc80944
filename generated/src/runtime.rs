//! What generated code stands on: client, credentials, routes, request values, errors, models.
//!
//! Generated code names this module and nothing else of the crate; this module never names generated code. What users
//! need is at the root of the crate as well.

mod batch;
#[cfg(feature = "blocking")]
pub mod blocking;
mod body;
mod call;
mod client;
mod cloud;
mod content;
mod credential;
mod decimal;
mod decode;
mod delta;
mod derived;
mod download;
mod duration;
mod encode;
mod enumeration;
mod error;
mod expand;
mod fields;
mod filter;
mod get;
mod http;
#[cfg(feature = "identity")]
pub mod identity;
mod json;
mod list;
mod literal;
mod model;
mod monitor;
mod multipart;
mod node;
mod nullable;
mod object;
mod operation;
mod page;
mod permissions;
mod pipeline;
mod property;
mod read;
mod redirect;
mod reference;
mod request;
mod response;
mod retry;
mod route;
#[cfg(feature = "testing")]
pub mod testing;
mod transfer;
mod transport;
mod upload;
mod value;

pub use azure_core::credentials::{AccessToken, TokenCredential};
pub use azure_core::http::HttpClient;
pub use bytes::Bytes;
pub use time::{Date, OffsetDateTime, Time};
pub use uuid::Uuid;

pub use batch::{Batch, Batchable, Responses, Ticket};
pub use call::Call;
pub use client::{Client, ClientBuilder};
pub use cloud::Cloud;
pub use content::{Content, Reference};
pub use credential::Credential;
pub use decimal::Decimal;
pub use decode::Decode;
pub use delta::{Change, Changes, Delta};
pub use download::Download;
pub use duration::Duration;
pub use encode::Argument;
pub use enumeration::{Enumeration, Flags};
pub use error::{DecodeError, Error, ServiceError};
pub use expand::{Expand, Order};
pub use filter::Filter;
pub use get::Get;
pub use json::{FromJson, IntoJson, InvalidValue};
pub use list::List;
pub use literal::Literal;
pub use model::Model;
pub use monitor::{Monitor, Progress, Started};
pub use multipart::Multipart;
pub use nullable::{Null, Nullable};
pub use object::{Object, Parsed};
pub use operation::{Caller, Method, Operation};
pub use page::{Items, Page, Pages};
pub use permissions::Permissions;
pub use property::{Path, Property, PropertyName};
pub use response::Response;
pub use retry::Retry;
pub use route::Route;
pub use transfer::{Transfer, Uploaded};
pub use upload::{Upload, UploadSource, UploadStatus, UploadUrl};
pub use value::Value;

pub use crate::{__derived as derived, __enumeration as enumeration, __model as model, __node as node};

/// What the macros of this module expand to; not for direct use.
#[doc(hidden)]
pub mod expansion {
    pub use std::fmt::{Debug, Display, Formatter, Result as FmtResult};
    pub use std::hash::{Hash, Hasher};
    pub use std::ops::Deref;

    pub use bytemuck::TransparentWrapper;

    pub use super::model::view;
    pub use super::{
        Decode, Enumeration, Error, FromJson, IntoJson, Model, Object, Response, Route, Value, decode::scalar,
    };
}
