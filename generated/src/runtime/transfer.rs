//! Large files: a `download` is a stream of bytes; an `upload` session takes a file in `chunks`, whose limits depend on
//! the service (`services`).

pub(crate) mod chunks;
pub(crate) mod download;
pub(crate) mod range;
pub(crate) mod services;
pub(crate) mod upload;
