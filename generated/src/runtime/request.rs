//! Requests and their results. A `route`, which has the encoded path, makes a `list`, a `get` or a `call`, which
//! collect their options in a `draft`. The answer is decoded (`decode`) into a model, a `page`, a `delta`, or a
//! `monitor`.

pub(crate) mod address;
pub(crate) mod any;
pub(crate) mod call;
pub(crate) mod collection;
pub(crate) mod content;
pub(crate) mod decode;
pub(crate) mod delta;
pub(crate) mod draft;
pub(crate) mod encode;
pub(crate) mod followed;
pub(crate) mod get;
pub(crate) mod guard;
pub(crate) mod holes;
pub(crate) mod item;
pub(crate) mod list;
pub(crate) mod monitor;
pub(crate) mod multipart;
pub(crate) mod node;
pub(crate) mod operation;
pub(crate) mod page;
pub(crate) mod permissions;
pub(crate) mod raw;
pub(crate) mod reference;
pub(crate) mod route;
pub(crate) mod service;
pub(crate) mod sheet;
