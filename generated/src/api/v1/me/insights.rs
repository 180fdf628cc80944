// Written by `cargo xtask gen`; do not edit.
//! `/me/insights`

use super::super::models;

crate::runtime::node! {
    /// `/me/insights`
    Insights
}

impl Insights {
    /// `/me/insights/shared`
    pub fn shared(&self) -> shared::Shared {
        shared::Shared(self.0.name("shared"))
    }

    /// `/me/insights/trending`
    pub fn trending(&self) -> trending::Trending {
        trending::Trending(self.0.name("trending"))
    }

    /// `/me/insights/used`
    pub fn used(&self) -> used::Used {
        used::Used(self.0.name("used"))
    }
}

/// `/me/insights/shared`
pub mod shared {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/insights/shared`
        Shared
    }

    impl Shared {
        /// `GET /me/insights/shared` — List shared
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/insights-list-shared?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`
        /// - application: `Sites.Read.All`, `Sites.ReadWrite.All`
        pub fn list(&self) -> List<models::SharedInsight> {
            let operation = &Operation {
                name: "insights: list",
                method: Method::Get,
                path: "/me/insights/shared",
                pages: &["insights-list-shared"],
                work: "Sites.Read.All Sites.ReadWrite.All",
                personal: "",
                application: "Sites.Read.All Sites.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/me/insights/shared/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/insights/shared/{id}`
    pub mod id {
        use super::models;

        crate::runtime::node! {
            /// `/me/insights/shared/{id}`
            Id
        }

        impl Id {
            /// `/me/insights/shared/{id}/resource`
            pub fn resource(&self) -> resource::Resource {
                resource::Resource(self.0.name("resource"))
            }
        }

        /// `/me/insights/shared/{id}/resource`
        pub mod resource {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/me/insights/shared/{id}/resource`
                Resource
            }

            impl Resource {
                /// `GET /me/insights/shared/{id}/resource` — List shared
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/insights-list-shared?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`
                /// - application: `Sites.Read.All`, `Sites.ReadWrite.All`
                pub fn list(&self) -> List<models::Entity> {
                    let operation = &Operation {
                        name: "insights: list",
                        method: Method::Get,
                        path: "/me/insights/shared/{id}/resource",
                        pages: &["insights-list-shared"],
                        work: "Sites.Read.All Sites.ReadWrite.All",
                        personal: "",
                        application: "Sites.Read.All Sites.ReadWrite.All",
                    };
                    self.0.list(operation)
                }
            }
        }
    }
}

/// `/me/insights/trending`
pub mod trending {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/insights/trending`
        Trending
    }

    impl Trending {
        /// `GET /me/insights/trending` — List trending
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/insights-list-trending?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`
        /// - application: `Sites.Read.All`, `Sites.ReadWrite.All`
        pub fn list(&self) -> List<models::Trending> {
            let operation = &Operation {
                name: "insights: list",
                method: Method::Get,
                path: "/me/insights/trending",
                pages: &["insights-list-trending"],
                work: "Sites.Read.All Sites.ReadWrite.All",
                personal: "",
                application: "Sites.Read.All Sites.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/me/insights/trending/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/insights/trending/{id}`
    pub mod id {
        crate::runtime::node! {
            /// `/me/insights/trending/{id}`
            Id
        }

        impl Id {
            /// `/me/insights/trending/{id}/resource`
            pub fn resource(&self) -> resource::Resource {
                resource::Resource(self.0.name("resource"))
            }
        }

        /// `/me/insights/trending/{id}/resource`
        pub mod resource {
            use crate::runtime::{Get, Method, Object, Operation};

            crate::runtime::node! {
                /// `/me/insights/trending/{id}/resource`
                Resource
            }

            impl Resource {
                /// `GET /me/insights/trending/{id}/resource` — List trending
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/insights-list-trending?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`
                /// - application: `Sites.Read.All`, `Sites.ReadWrite.All`
                pub fn get(&self) -> Get<Object> {
                    let operation = &Operation {
                        name: "insights: get",
                        method: Method::Get,
                        path: "/me/insights/trending/{id}/resource",
                        pages: &["insights-list-trending"],
                        work: "Sites.Read.All Sites.ReadWrite.All",
                        personal: "",
                        application: "Sites.Read.All Sites.ReadWrite.All",
                    };
                    self.0.get(operation)
                }
            }
        }
    }
}

/// `/me/insights/used`
pub mod used {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/insights/used`
        Used
    }

    impl Used {
        /// `GET /me/insights/used` — List used
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/insights-list-used?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`
        /// - application: `Sites.Read.All`, `Sites.ReadWrite.All`
        pub fn list(&self) -> List<models::UsedInsight> {
            let operation = &Operation {
                name: "insights: list",
                method: Method::Get,
                path: "/me/insights/used",
                pages: &["insights-list-used"],
                work: "Sites.Read.All Sites.ReadWrite.All",
                personal: "",
                application: "Sites.Read.All Sites.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/me/insights/used/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/insights/used/{id}`
    pub mod id {
        use super::models;

        crate::runtime::node! {
            /// `/me/insights/used/{id}`
            Id
        }

        impl Id {
            /// `/me/insights/used/{id}/resource`
            pub fn resource(&self) -> resource::Resource {
                resource::Resource(self.0.name("resource"))
            }
        }

        /// `/me/insights/used/{id}/resource`
        pub mod resource {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/me/insights/used/{id}/resource`
                Resource
            }

            impl Resource {
                /// `GET /me/insights/used/{id}/resource` — List used
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/insights-list-used?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`
                /// - application: `Sites.Read.All`, `Sites.ReadWrite.All`
                pub fn list(&self) -> List<models::Entity> {
                    let operation = &Operation {
                        name: "insights: list",
                        method: Method::Get,
                        path: "/me/insights/used/{id}/resource",
                        pages: &["insights-list-used"],
                        work: "Sites.Read.All Sites.ReadWrite.All",
                        personal: "",
                        application: "Sites.Read.All Sites.ReadWrite.All",
                    };
                    self.0.list(operation)
                }
            }
        }
    }
}
