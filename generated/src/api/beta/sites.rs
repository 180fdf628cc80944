// Written by `cargo xtask gen`; do not edit.
//! `/sites`

use super::{models, requests};
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/sites`
    Sites
}

impl Sites {
    /// `GET /sites` — Enumerate sites
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/site-search?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`
    /// - application: `Sites.Read.All`, `Sites.ReadWrite.All`
    pub fn list(&self) -> List<models::Site> {
        let operation = &Operation {
            name: "site: list",
            method: Method::Get,
            path: "/sites",
            pages: &["site-list", "site-search"],
            work: "Sites.Read.All Sites.ReadWrite.All",
            personal: "",
            application: "Sites.Read.All Sites.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/sites/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }

    /// `/sites/id`
    pub fn id_2(&self) -> id_2::Id2 {
        id_2::Id2(self.0.name("id"))
    }

    /// `/sites/root`
    pub fn root(&self) -> root::Root {
        root::Root(self.0.name("root"))
    }
}

pub mod id;

/// `/sites/id`
pub mod id_2 {
    use super::requests;

    crate::runtime::node! {
        /// `/sites/id`
        Id2
    }

    impl Id2 {
        /// `/sites/id/contentTypes`
        pub fn content_types(&self) -> content_types::ContentTypes {
            content_types::ContentTypes(self.0.name("contentTypes"))
        }
    }

    /// `/sites/id/contentTypes`
    pub mod content_types {
        use super::requests;

        crate::runtime::node! {
            /// `/sites/id/contentTypes`
            ContentTypes
        }

        impl ContentTypes {
            /// `/sites/id/contentTypes/id`
            pub fn id(&self) -> id::Id {
                id::Id(self.0.name("id"))
            }
        }

        /// `/sites/id/contentTypes/id`
        pub mod id {
            use super::requests;
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/sites/id/contentTypes/id`
                Id
            }

            impl Id {
                /// `POST /sites/id/contentTypes/id/copyToDefaultContentLocation` — contentType: copyToDefaultContentLocation
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/contenttype-copytodefaultcontentlocation?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Sites.ReadWrite.All`, `Sites.Manage.All`, `Sites.FullControl.All`
                /// - application: `Sites.ReadWrite.All`, `Sites.Manage.All`, `Sites.FullControl.All`
                pub fn copy_to_default_content_location(
                    &self,
                    body: requests::content_type::CopyToDefaultContentLocationRequest,
                ) -> Call<()> {
                    let operation = &Operation {
                        name: "contentType: copy_to_default_content_location",
                        method: Method::Post,
                        path: "/sites/id/contentTypes/id/copyToDefaultContentLocation",
                        pages: &["contenttype-copytodefaultcontentlocation"],
                        work: "Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                        personal: "",
                        application: "Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                    };
                    self.0.name("copyToDefaultContentLocation").call(operation).json(body)
                }
            }
        }
    }
}

/// `/sites/root`
pub mod root {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/sites/root`
        Root
    }

    impl Root {
        /// `GET /sites/root` — Get a site resource
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/site-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`
        /// - application: `Sites.Read.All`, `Sites.ReadWrite.All`
        pub fn get(&self) -> Get<models::Site> {
            let operation = &Operation {
                name: "site: get",
                method: Method::Get,
                path: "/sites/root",
                pages: &["site-get"],
                work: "Sites.Read.All Sites.ReadWrite.All",
                personal: "",
                application: "Sites.Read.All Sites.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}
