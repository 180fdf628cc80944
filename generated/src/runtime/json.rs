//! JSON values: `read` parses text into a `value`, an `object` reads and sets properties, a `model` is a typed view of
//! an object. `convert` and the other files have the types of properties.

pub(crate) mod convert;
pub(crate) mod decimal;
pub(crate) mod declare;
pub(crate) mod duration;
pub(crate) mod enumeration;
pub(crate) mod fields;
pub(crate) mod model;
pub(crate) mod nullable;
pub(crate) mod numbers;
pub(crate) mod object;
pub(crate) mod parameters;
pub(crate) mod read;
pub(crate) mod serial;
pub(crate) mod value;
pub(crate) mod with;
