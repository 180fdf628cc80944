// Written by `cargo xtask gen`; do not edit.
pub use super::term_group_scope::TermGroupScope;

#[cfg(feature = "sites")]
pub use super::relation_type::RelationType;
