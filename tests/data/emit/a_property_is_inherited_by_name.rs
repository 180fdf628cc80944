// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod deep {
        //! The types of a namespace.

        use crate::runtime::Flags;

        crate::runtime::model! {
            /// [`microsoft.graph.deep.bigThing`](https://learn.microsoft.com/graph/api/resources/big?view=graph-rest-1.0), with the accessors of [`Thing`](super::Thing)
            BigThing: super::Thing = "microsoft.graph.deep.bigThing";
            inherited "id" ID, with_id(String), "`id`";
            inherited "DisplayName" DISPLAY_NAME_2, with_display_name_2(String), "`DisplayName`";
            inherited "parts" PARTS, with_parts(Vec<super::Thing>), "`parts`";
            "displayName" DISPLAY_NAME, display_name model -> Option<&super::Undocumented>, with_display_name(super::Undocumented), "`displayName`: `microsoft.graph.undocumented`";
            "owner" OWNER, owner model -> Option<&super::other::Person>, with_owner(super::other::Person), "`owner`: `microsoft.graph.other.person`";
            "size" SIZE, size flags -> Option<Flags<Size>>, with_size(Flags<Size>), "`size`: `microsoft.graph.deep.size`";
        }

        crate::runtime::enumeration! {
            /// [`microsoft.graph.deep.size`](https://learn.microsoft.com/graph/api/resources/size?view=graph-rest-1.0)
            Size = "microsoft.graph.deep.size" {
                Small = "small",
                Large = "large",
            }
        }
    }

    pub mod other {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `microsoft.graph.other.person`, which the reference names and does not describe.
            Person = "microsoft.graph.other.person"
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::model! {
            /// [`microsoft.graph.entity`](https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0)
            Entity = "microsoft.graph.entity" {
                "microsoft.graph.deep.bigThing",
                "microsoft.graph.thing",
            };
            "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Tells it apart.";
        }

        crate::runtime::model! {
            /// A thing.
            ///
            /// Or two.
            ///
            /// [`microsoft.graph.thing`](https://learn.microsoft.com/graph/api/resources/thing?view=graph-rest-1.0), [things](https://learn.microsoft.com/graph/api/resources/things?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
            Thing: super::Entity = "microsoft.graph.thing" {
                "microsoft.graph.deep.bigThing",
            };
            inherited "id" ID, with_id(String), "`id`";
            "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
            "DisplayName" DISPLAY_NAME_2, display_name_2 str -> Option<&str>, with_display_name_2(String), "`DisplayName`: `Edm.String`";
            "parts" PARTS, parts models -> Option<&[super::Thing]>, with_parts(Vec<super::Thing>), "`parts`: `Collection(microsoft.graph.thing)`";
        }

        crate::runtime::model! {
            /// `microsoft.graph.undocumented`, which the reference names and does not describe.
            Undocumented = "microsoft.graph.undocumented"
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.
}
