//! Large files: a `download` is a stream of bytes, an `upload` session takes a file in `chunks`, as its service (`services`)
//! wants them.

pub(crate) mod chunks;
pub(crate) mod download;
pub(crate) mod range;
pub(crate) mod services;
pub(crate) mod upload;
