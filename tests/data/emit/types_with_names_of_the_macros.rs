// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    mod box_ {
        crate::runtime::enumeration! {
            /// [`microsoft.graph.box`](https://learn.microsoft.com/graph/api/resources/e?view=graph-rest-1.0)
            Box = "microsoft.graph.box" {
                /// `box`
                Box = "box",
                /// `str`
                Str = "str",
                /// `unlisted`
                Unlisted_ = "unlisted",
            }
        }
    }

    mod clone {
        crate::runtime::enumeration! {
            /// [`microsoft.graph.clone`](https://learn.microsoft.com/graph/api/resources/e?view=graph-rest-1.0)
            Clone = "microsoft.graph.clone" {
                /// `clone`
                Clone = "clone",
                /// `self`
                Self_ = "self",
            }
        }
    }

    mod debug {
        crate::runtime::model! {
            /// [`microsoft.graph.debug`](https://learn.microsoft.com/graph/api/resources/d?view=graph-rest-1.0)
            Debug = "microsoft.graph.debug"
        }
    }

    mod default {
        crate::runtime::model! {
            /// [`microsoft.graph.default`](https://learn.microsoft.com/graph/api/resources/d?view=graph-rest-1.0)
            Default = "microsoft.graph.default"
        }
    }

    mod deref {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// [`microsoft.graph.deref`](https://learn.microsoft.com/graph/api/resources/c?view=graph-rest-1.0)
            Deref = "microsoft.graph.deref" {
                "microsoft.graph.from",
                "microsoft.graph.object",
            }
        }

        impl Deref {
            /// `target` in queries.
            pub const TARGET: Property<Self> = Property::new("target");

            /// `target`: `microsoft.graph.from`
            pub fn target(&self) -> Option<&super::From> {
                self.0.model("target")
            }

            /// Sets `target`.
            pub fn with_target(self, value: impl Into<Nullable<super::From>>) -> Self {
                Self(self.0.with("target", value))
            }
        }
    }

    mod display {
        crate::runtime::enumeration! {
            /// [`microsoft.graph.display`](https://learn.microsoft.com/graph/api/resources/e?view=graph-rest-1.0)
            Display = "microsoft.graph.display" {
                /// `display`
                Display = "display",
            }
        }
    }

    mod enumeration {
        crate::runtime::enumeration! {
            /// [`microsoft.graph.enumeration`](https://learn.microsoft.com/graph/api/resources/e?view=graph-rest-1.0)
            Enumeration = "microsoft.graph.enumeration" {}
        }
    }

    mod eq {
        crate::runtime::enumeration! {
            /// [`microsoft.graph.eq`](https://learn.microsoft.com/graph/api/resources/e?view=graph-rest-1.0)
            Eq = "microsoft.graph.eq" {
                /// `eq`
                Eq = "eq",
            }
        }
    }

    mod error {
        crate::runtime::enumeration! {
            /// [`microsoft.graph.error`](https://learn.microsoft.com/graph/api/resources/e?view=graph-rest-1.0)
            Error = "microsoft.graph.error" {
                /// `error`
                Error = "error",
            }
        }
    }

    mod exports {
        pub use super::{
            box_::Box, clone::Clone, debug::Debug, default::Default, deref::Deref, display::Display, enumeration::Enumeration,
            eq::Eq, error::Error, from::From, h::H, hasher::Hasher, model::Model, object::Object, partial_eq::PartialEq,
            result::Result, route::Route, string::String, transparent_wrapper::TransparentWrapper, value::Value,
        };
    }

    mod from {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// [`microsoft.graph.from`](https://learn.microsoft.com/graph/api/resources/a?view=graph-rest-1.0)
            From: super::Object = "microsoft.graph.from"
        }

        impl From {
            /// `target` in queries.
            pub const TARGET: Property<Self> = Property::new("target");
            /// `default` in queries.
            pub const DEFAULT: Property<Self> = Property::new("default");
            /// `into` in queries.
            pub const INTO: Property<Self> = Property::new("into");
            /// `from` in queries.
            pub const FROM: Property<Self> = Property::new("from");

            /// Sets `target`.
            pub fn with_target(self, value: impl Into<Nullable<super::From>>) -> Self {
                Self(self.0.with("target", value))
            }

            /// Sets `default`.
            pub fn with_default(self, value: impl Into<Nullable<super::PartialEq>>) -> Self {
                Self(self.0.with("default", value))
            }

            /// `into`: `microsoft.graph.box`
            pub fn into(&self) -> Option<super::Box> {
                self.0.enumeration("into")
            }

            /// Sets `into`.
            pub fn with_into(self, value: impl Into<Nullable<super::Box>>) -> Self {
                Self(self.0.with("into", value))
            }

            /// `from`: `Collection(microsoft.graph.clone)`
            pub fn from(&self) -> Option<Vec<super::Clone>> {
                self.0.enumerations("from")
            }

            /// Sets `from`.
            pub fn with_from(self, value: impl Into<Nullable<Vec<super::Clone>>>) -> Self {
                Self(self.0.with("from", value))
            }
        }
    }

    mod h {
        crate::runtime::enumeration! {
            /// [`microsoft.graph.h`](https://learn.microsoft.com/graph/api/resources/e?view=graph-rest-1.0)
            H = "microsoft.graph.h" {
                /// `h`
                H = "h",
            }
        }
    }

    mod hasher {
        crate::runtime::enumeration! {
            /// [`microsoft.graph.hasher`](https://learn.microsoft.com/graph/api/resources/e?view=graph-rest-1.0)
            Hasher = "microsoft.graph.hasher" {
                /// `hash`
                Hash = "hash",
            }
        }
    }

    mod model {
        crate::runtime::model! {
            /// [`microsoft.graph.model`](https://learn.microsoft.com/graph/api/resources/d?view=graph-rest-1.0)
            Model = "microsoft.graph.model"
        }
    }

    mod object {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// [`microsoft.graph.object`](https://learn.microsoft.com/graph/api/resources/b?view=graph-rest-1.0)
            Object: super::Deref = "microsoft.graph.object" {
                "microsoft.graph.from",
            }
        }

        impl Object {
            /// `target` in queries.
            pub const TARGET: Property<Self> = Property::new("target");
            /// `default` in queries.
            pub const DEFAULT: Property<Self> = Property::new("default");

            /// Sets `target`.
            pub fn with_target(self, value: impl Into<Nullable<super::From>>) -> Self {
                Self(self.0.with("target", value))
            }

            /// `default`: `microsoft.graph.partialEq`
            pub fn default_(&self) -> Option<super::PartialEq> {
                self.0.enumeration("default")
            }

            /// Sets `default`.
            pub fn with_default(self, value: impl Into<Nullable<super::PartialEq>>) -> Self {
                Self(self.0.with("default", value))
            }
        }
    }

    mod partial_eq {
        crate::runtime::enumeration! {
            /// [`microsoft.graph.partialEq`](https://learn.microsoft.com/graph/api/resources/e?view=graph-rest-1.0)
            PartialEq = "microsoft.graph.partialEq" {
                /// `eq`
                Eq = "eq",
            }
        }
    }

    mod result {
        crate::runtime::enumeration! {
            /// [`microsoft.graph.result`](https://learn.microsoft.com/graph/api/resources/e?view=graph-rest-1.0)
            Result = "microsoft.graph.result" {
                /// `ok`
                Ok = "ok",
            }
        }
    }

    mod route {
        crate::runtime::enumeration! {
            /// [`microsoft.graph.route`](https://learn.microsoft.com/graph/api/resources/e?view=graph-rest-1.0)
            Route = "microsoft.graph.route" {
                /// `ok`
                Ok = "ok",
                /// `err`
                Err = "err",
                /// `some`
                Some = "some",
                /// `none`
                None = "none",
            }
        }
    }

    mod string {
        crate::runtime::enumeration! {
            /// [`microsoft.graph.string`](https://learn.microsoft.com/graph/api/resources/e?view=graph-rest-1.0)
            String = "microsoft.graph.string" {
                /// `text`
                Text = "text",
            }
        }
    }

    mod transparent_wrapper {
        crate::runtime::model! {
            /// [`microsoft.graph.transparentWrapper`](https://learn.microsoft.com/graph/api/resources/d?view=graph-rest-1.0)
            TransparentWrapper = "microsoft.graph.transparentWrapper"
        }
    }

    mod value {
        crate::runtime::enumeration! {
            /// [`microsoft.graph.value`](https://learn.microsoft.com/graph/api/resources/e?view=graph-rest-1.0)
            Value = "microsoft.graph.value" {
                /// `value`
                Value = "value",
            }
        }
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.
}

crate::runtime::node! {
    /// Where the routes of `v1.0` start.
    Graph
}

impl Graph {
    /// A client with default settings.
    pub fn new(credential: impl Into<Credential>) -> Self {
        Self::with_client(Client::new(credential))
    }

    /// A client with settings of your own.
    pub fn with_client(client: Client) -> Self {
        Self(Route::root(&client, "v1.0"))
    }
}
