// Written by `cargo xtask gen`; do not edit.
pub use super::{relation_type::RelationType, term_group_scope::TermGroupScope};
