//! Decides every type of a version: its qualified name, its page, its base type and the types of its properties.

pub(crate) mod annotated;
pub(crate) mod catalogue;
pub(crate) mod enums;
pub(crate) mod inherit;
pub(crate) mod properties;
pub(crate) mod references;
pub(crate) mod resources;
