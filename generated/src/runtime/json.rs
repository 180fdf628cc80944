//! JSON as the client keeps it: `read` makes a `value` of text, an `object` reads its properties, a `model` is a typed view
//! of an object. `convert` and the other files are the types of properties.

pub(crate) mod convert;
pub(crate) mod decimal;
pub(crate) mod derived;
pub(crate) mod duration;
pub(crate) mod enumeration;
pub(crate) mod fields;
pub(crate) mod model;
pub(crate) mod nullable;
pub(crate) mod object;
pub(crate) mod read;
pub(crate) mod value;
