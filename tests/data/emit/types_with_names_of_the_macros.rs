// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::enumeration! {
            /// [`microsoft.graph.box`](https://learn.microsoft.com/graph/api/resources/e?view=graph-rest-1.0)
            Box = "microsoft.graph.box" {
                Box = "box",
                Str = "str",
                Unlisted_ = "unlisted",
            }
        }

        crate::runtime::enumeration! {
            /// [`microsoft.graph.clone`](https://learn.microsoft.com/graph/api/resources/e?view=graph-rest-1.0)
            Clone = "microsoft.graph.clone" {
                Clone = "clone",
                Self_ = "self",
            }
        }

        crate::runtime::model! {
            /// [`microsoft.graph.debug`](https://learn.microsoft.com/graph/api/resources/d?view=graph-rest-1.0)
            Debug = "microsoft.graph.debug"
        }

        crate::runtime::model! {
            /// [`microsoft.graph.default`](https://learn.microsoft.com/graph/api/resources/d?view=graph-rest-1.0)
            Default = "microsoft.graph.default"
        }

        crate::runtime::model! {
            /// [`microsoft.graph.deref`](https://learn.microsoft.com/graph/api/resources/c?view=graph-rest-1.0)
            Deref = "microsoft.graph.deref" {
                "microsoft.graph.from",
                "microsoft.graph.object",
            };
            "target" TARGET, target model -> Option<&super::From>, with_target(super::From), "`target`: `microsoft.graph.from`";
        }

        crate::runtime::enumeration! {
            /// [`microsoft.graph.display`](https://learn.microsoft.com/graph/api/resources/e?view=graph-rest-1.0)
            Display = "microsoft.graph.display" {
                Display = "display",
            }
        }

        crate::runtime::enumeration! {
            /// [`microsoft.graph.enumeration`](https://learn.microsoft.com/graph/api/resources/e?view=graph-rest-1.0)
            Enumeration = "microsoft.graph.enumeration" {}
        }

        crate::runtime::enumeration! {
            /// [`microsoft.graph.eq`](https://learn.microsoft.com/graph/api/resources/e?view=graph-rest-1.0)
            Eq = "microsoft.graph.eq" {
                Eq = "eq",
            }
        }

        crate::runtime::enumeration! {
            /// [`microsoft.graph.error`](https://learn.microsoft.com/graph/api/resources/e?view=graph-rest-1.0)
            Error = "microsoft.graph.error" {
                Error = "error",
            }
        }

        crate::runtime::model! {
            /// [`microsoft.graph.from`](https://learn.microsoft.com/graph/api/resources/a?view=graph-rest-1.0), with the accessors of [`Object`](super::Object)
            From: super::Object = "microsoft.graph.from";
            inherited "target" TARGET, with_target(super::From), "`target`";
            inherited "default" DEFAULT, with_default(super::PartialEq), "`default`";
            "into" INTO, into enumeration -> Option<super::Box>, with_into(super::Box), "`into`: `microsoft.graph.box`";
            "from" FROM, from enumerations -> Option<Vec<super::Clone>>, with_from(Vec<super::Clone>), "`from`: `Collection(microsoft.graph.clone)`";
        }

        crate::runtime::enumeration! {
            /// [`microsoft.graph.h`](https://learn.microsoft.com/graph/api/resources/e?view=graph-rest-1.0)
            H = "microsoft.graph.h" {
                H = "h",
            }
        }

        crate::runtime::enumeration! {
            /// [`microsoft.graph.hasher`](https://learn.microsoft.com/graph/api/resources/e?view=graph-rest-1.0)
            Hasher = "microsoft.graph.hasher" {
                Hash = "hash",
            }
        }

        crate::runtime::model! {
            /// [`microsoft.graph.model`](https://learn.microsoft.com/graph/api/resources/d?view=graph-rest-1.0)
            Model = "microsoft.graph.model"
        }

        crate::runtime::model! {
            /// [`microsoft.graph.object`](https://learn.microsoft.com/graph/api/resources/b?view=graph-rest-1.0), with the accessors of [`Deref`](super::Deref)
            Object: super::Deref = "microsoft.graph.object" {
                "microsoft.graph.from",
            };
            inherited "target" TARGET, with_target(super::From), "`target`";
            "default" DEFAULT, default_ enumeration -> Option<super::PartialEq>, with_default(super::PartialEq), "`default`: `microsoft.graph.partialEq`";
        }

        crate::runtime::enumeration! {
            /// [`microsoft.graph.partialEq`](https://learn.microsoft.com/graph/api/resources/e?view=graph-rest-1.0)
            PartialEq = "microsoft.graph.partialEq" {
                Eq = "eq",
            }
        }

        crate::runtime::enumeration! {
            /// [`microsoft.graph.result`](https://learn.microsoft.com/graph/api/resources/e?view=graph-rest-1.0)
            Result = "microsoft.graph.result" {
                Ok = "ok",
            }
        }

        crate::runtime::enumeration! {
            /// [`microsoft.graph.route`](https://learn.microsoft.com/graph/api/resources/e?view=graph-rest-1.0)
            Route = "microsoft.graph.route" {
                Ok = "ok",
                Err = "err",
                Some = "some",
                None = "none",
            }
        }

        crate::runtime::enumeration! {
            /// [`microsoft.graph.string`](https://learn.microsoft.com/graph/api/resources/e?view=graph-rest-1.0)
            String = "microsoft.graph.string" {
                Text = "text",
            }
        }

        crate::runtime::model! {
            /// [`microsoft.graph.transparentWrapper`](https://learn.microsoft.com/graph/api/resources/d?view=graph-rest-1.0)
            TransparentWrapper = "microsoft.graph.transparentWrapper"
        }

        crate::runtime::enumeration! {
            /// [`microsoft.graph.value`](https://learn.microsoft.com/graph/api/resources/e?view=graph-rest-1.0)
            Value = "microsoft.graph.value" {
                Value = "value",
            }
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
