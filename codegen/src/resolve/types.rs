//! Decides every type of a version: its qualified name, its page, its base type, the types of its properties.
//!
//! The catalogue names the types that pages declare. The cells of each page are then resolved against it, so that
//! tables of properties become structured types, and lists of values become enums. The index finds the resulting types
//! by name and by member.

mod annotations;
pub(crate) mod base;
pub(crate) mod catalogue;
mod enum_evidence;
mod enums;
pub(crate) mod index;
mod inherit;
mod json_keys;
mod link_names;
mod member_sets;
mod mentions;
mod precedence;
mod properties;
pub(crate) mod references;
mod resources;
mod rust_names;
mod string_enums;
pub(crate) mod written;

pub(crate) use enums::resolve_enums;
pub(crate) use resources::resolve_resources;
pub(crate) use rust_names::name_types;
