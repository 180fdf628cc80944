// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod deep {
        //! The types of a namespace.

        mod big_thing {
            use crate::runtime::{Flags, Nullable, Property};

            crate::runtime::model! {
                /// [`microsoft.graph.deep.bigThing`](https://learn.microsoft.com/graph/api/resources/big?view=graph-rest-1.0)
                BigThing: super::super::Thing = "microsoft.graph.deep.bigThing"
            }

            impl BigThing {
                /// `id` in queries.
                pub const ID: Property<Self> = Property::new("id");
                /// `displayName` in queries.
                pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
                /// `DisplayName` in queries.
                pub const DISPLAY_NAME_2: Property<Self> = Property::new("DisplayName");
                /// `parts` in queries.
                pub const PARTS: Property<Self> = Property::new("parts");
                /// `owner` in queries.
                pub const OWNER: Property<Self> = Property::new("owner");
                /// `size` in queries.
                pub const SIZE: Property<Self> = Property::new("size");

                /// `displayName`: `microsoft.graph.undocumented`
                pub fn display_name(&self) -> Option<&super::super::Undocumented> {
                    self.0.model("displayName")
                }

                /// Sets `displayName`.
                pub fn with_display_name(self, value: impl Into<Nullable<super::super::Undocumented>>) -> Self {
                    Self(self.0.with("displayName", value))
                }

                /// Sets `DisplayName`.
                pub fn with_display_name_2(self, value: impl Into<Nullable<String>>) -> Self {
                    Self(self.0.with("DisplayName", value))
                }

                /// Sets `parts`.
                pub fn with_parts(self, value: impl Into<Nullable<Vec<super::super::Thing>>>) -> Self {
                    Self(self.0.with("parts", value))
                }

                /// `owner`: `microsoft.graph.other.person`
                pub fn owner(&self) -> Option<&super::super::other::Person> {
                    self.0.model("owner")
                }

                /// Sets `owner`.
                pub fn with_owner(self, value: impl Into<Nullable<super::super::other::Person>>) -> Self {
                    Self(self.0.with("owner", value))
                }

                /// `size`: `microsoft.graph.deep.size`
                pub fn size(&self) -> Option<Flags<super::Size>> {
                    self.0.flags("size")
                }

                /// Sets `size`.
                pub fn with_size(self, value: impl Into<Nullable<Flags<super::Size>>>) -> Self {
                    Self(self.0.with("size", value))
                }
            }
        }

        mod exports {
            pub use super::{big_thing::BigThing, size::Size};
        }

        mod size {
            crate::runtime::enumeration! {
                /// [`microsoft.graph.deep.size`](https://learn.microsoft.com/graph/api/resources/size?view=graph-rest-1.0)
                Size = "microsoft.graph.deep.size" {
                    /// `small`
                    Small = "small",
                    /// `large`
                    Large = "large",
                }
            }
        }

        pub use self::exports::*;
    }

    pub mod other {
        //! The types of a namespace.

        mod exports {
            pub use super::person::Person;
        }

        mod person {
            crate::runtime::model! {
                /// `microsoft.graph.other.person`, which the reference names and does not describe.
                Person = "microsoft.graph.other.person"
            }
        }

        pub use self::exports::*;
    }

    mod entity {
        use crate::runtime::Property;

        crate::runtime::model! {
            /// [`microsoft.graph.entity`](https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0)
            Entity = "microsoft.graph.entity" {
                "microsoft.graph.deep.bigThing",
                "microsoft.graph.thing",
            }
        }

        impl Entity {
            /// `id` in queries.
            pub const ID: Property<Self> = Property::new("id");

            /// `id`: `Edm.String`, read-only
            ///
            /// Tells it apart.
            pub fn id(&self) -> Option<&str> {
                self.0.str("id")
            }
        }
    }

    mod exports {
        pub use super::{entity::Entity, thing::Thing, undocumented::Undocumented};
    }

    mod thing {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// A thing.
            ///
            /// Or two.
            ///
            /// [`microsoft.graph.thing`](https://learn.microsoft.com/graph/api/resources/thing?view=graph-rest-1.0), [things](https://learn.microsoft.com/graph/api/resources/things?view=graph-rest-1.0)
            Thing: super::Entity = "microsoft.graph.thing" {
                "microsoft.graph.deep.bigThing",
            }
        }

        impl Thing {
            /// `id` in queries.
            pub const ID: Property<Self> = Property::new("id");
            /// `displayName` in queries.
            pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
            /// `DisplayName` in queries.
            pub const DISPLAY_NAME_2: Property<Self> = Property::new("DisplayName");
            /// `parts` in queries.
            pub const PARTS: Property<Self> = Property::new("parts");

            /// `displayName`: `Edm.String`
            pub fn display_name(&self) -> Option<&str> {
                self.0.str("displayName")
            }

            /// Sets `displayName`.
            pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
                Self(self.0.with("displayName", value))
            }

            /// `DisplayName`: `Edm.String`
            pub fn display_name_2(&self) -> Option<&str> {
                self.0.str("DisplayName")
            }

            /// Sets `DisplayName`.
            pub fn with_display_name_2(self, value: impl Into<Nullable<String>>) -> Self {
                Self(self.0.with("DisplayName", value))
            }

            /// `parts`: `Collection(microsoft.graph.thing)`
            pub fn parts(&self) -> Option<&[super::Thing]> {
                self.0.models("parts")
            }

            /// Sets `parts`.
            pub fn with_parts(self, value: impl Into<Nullable<Vec<super::Thing>>>) -> Self {
                Self(self.0.with("parts", value))
            }
        }
    }

    mod undocumented {
        crate::runtime::model! {
            /// `microsoft.graph.undocumented`, which the reference names and does not describe.
            Undocumented = "microsoft.graph.undocumented"
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
