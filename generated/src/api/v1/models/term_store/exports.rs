// Written by `cargo xtask gen`; do not edit.
pub use super::term_group_scope::TermGroupScope;

#[cfg(feature = "sites")]
pub use super::{
    group::Group, group_scope::GroupScope, localized_description::LocalizedDescription, localized_label::LocalizedLabel,
    localized_name::LocalizedName, relation::Relation, relation_type::RelationType, set::Set, store::Store, term::Term,
};
