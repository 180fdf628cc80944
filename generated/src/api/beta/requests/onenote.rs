// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `onenote`.

pub mod onenote_page {
    //! The parameters of actions of `onenotePage`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of `onenote_patch_content`.
        OnenotePatchContentRequest;
        "commands" with_commands(Vec<models::OnenotePatchContentCommand>), "`commands`: `Collection(microsoft.graph.onenotePatchContentCommand)`, metadata";
    }
}
