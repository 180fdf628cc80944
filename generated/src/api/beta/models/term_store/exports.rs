// Written by `cargo xtask gen`; do not edit.
#[cfg(feature = "sites")]
pub use super::{
    group::Group, group_scope::GroupScope, localized_description::LocalizedDescription, localized_label::LocalizedLabel,
    localized_name::LocalizedName, relation::Relation, set::Set, store::Store, term::Term,
};
