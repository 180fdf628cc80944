// Written by `cargo xtask gen`; do not edit.
//! `/sites/{id}/contentTypes`

use super::super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/sites/{id}/contentTypes`
    ContentTypes
}

impl ContentTypes {
    /// `POST /sites/{siteId}/contentTypes/addCopyFromContentTypeHub` — contentType: addCopyFromContentTypeHub
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-addcopyfromcontenttypehub?view=graph-rest-beta)
    /// Status: 200, 202.
    /// Permissions, least privileged first:
    /// - work or school account: `Sites.Manage.All`, `Sites.FullControl.All`
    /// - application: `Sites.Manage.All`, `Sites.FullControl.All`
    pub fn add_copy_from_content_type_hub(
        &self,
        body: requests::content_type::AddCopyFromContentTypeHubRequest,
    ) -> Call<Option<models::ContentType>> {
        let operation = &Operation {
            name: "contentType: add_copy_from_content_type_hub",
            method: Method::Post,
            path: "/sites/{siteId}/contentTypes/addCopyFromContentTypeHub",
            pages: &["contenttype-addcopyfromcontenttypehub"],
            work: "Sites.Manage.All Sites.FullControl.All",
            personal: "",
            application: "Sites.Manage.All Sites.FullControl.All",
        };
        self.0.name("addCopyFromContentTypeHub").call(operation).json(body)
    }

    /// `POST /sites/{site-id}/contentTypes` — Create contentType
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-post-contenttypes?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Sites.Manage.All`, `Sites.FullControl.All`
    /// - application: `Sites.Manage.All`, `Sites.FullControl.All`
    pub fn create(&self, body: models::ContentType) -> Call<models::ContentType> {
        let operation = &Operation {
            name: "site: create",
            method: Method::Post,
            path: "/sites/{site-id}/contentTypes",
            pages: &["site-post-contenttypes"],
            work: "Sites.Manage.All Sites.FullControl.All",
            personal: "",
            application: "Sites.Manage.All Sites.FullControl.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /sites/{siteId}/contentTypes/getCompatibleHubContentTypes` — contentType: getCompatibleHubContentTypes
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-getcompatiblehubcontenttypes?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Sites.Manage.All`, `Sites.FullControl.All`
    /// - application: `Sites.Manage.All`, `Sites.FullControl.All`
    pub fn get_compatible_hub_content_types(&self) -> List<models::ContentType> {
        let operation = &Operation {
            name: "contentType: get_compatible_hub_content_types",
            method: Method::Get,
            path: "/sites/{siteId}/contentTypes/getCompatibleHubContentTypes",
            pages: &["contenttype-getcompatiblehubcontenttypes"],
            work: "Sites.Manage.All Sites.FullControl.All",
            personal: "",
            application: "Sites.Manage.All Sites.FullControl.All",
        };
        self.0.name("getCompatibleHubContentTypes").list(operation)
    }

    /// `GET /sites/{site-id}/contentTypes` — List contentTypes in a site
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-list-contenttypes?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Sites.Read.All` and 3 more
    /// - application: `Sites.Read.All` and 3 more
    pub fn list(&self) -> List<models::ContentType> {
        let operation = &Operation {
            name: "site: list",
            method: Method::Get,
            path: "/sites/{site-id}/contentTypes",
            pages: &["site-list-contenttypes"],
            work: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
            personal: "",
            application: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
        };
        self.0.list(operation)
    }

    /// `/sites/{id}/contentTypes/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/sites/{id}/contentTypes/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/sites/{id}/contentTypes/{id}`
        Id
    }

    impl Id {
        /// `POST /sites/{siteId}/contentTypes/{contentTypeId}/associateWithHubSites` — contentType: associateWithHubSites
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/contenttype-associatewithhubsites?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Sites.Manage.All`, `Sites.FullControl.All`
        /// - application: `Sites.Manage.All`, `Sites.FullControl.All`
        pub fn associate_with_hub_sites(&self, body: requests::content_type::AssociateWithHubSitesRequest) -> Call<()> {
            let operation = &Operation {
                name: "contentType: associate_with_hub_sites",
                method: Method::Post,
                path: "/sites/{siteId}/contentTypes/{contentTypeId}/associateWithHubSites",
                pages: &["contenttype-associatewithhubsites"],
                work: "Sites.Manage.All Sites.FullControl.All",
                personal: "",
                application: "Sites.Manage.All Sites.FullControl.All",
            };
            self.0.name("associateWithHubSites").call(operation).json(body)
        }

        /// `DELETE /sites/{site-id}/contentTypes/{contentType-id}` — Delete contentType
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/contenttype-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Sites.Manage.All`, `Sites.FullControl.All`
        /// - application: `Sites.Manage.All`, `Sites.FullControl.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "contentType: delete",
                method: Method::Delete,
                path: "/sites/{site-id}/contentTypes/{contentType-id}",
                pages: &["contenttype-delete"],
                work: "Sites.Manage.All Sites.FullControl.All",
                personal: "",
                application: "Sites.Manage.All Sites.FullControl.All",
            };
            self.0.call(operation)
        }

        /// `GET /sites/{site-id}/contentTypes/{contentType-id}` — Get contentType
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/contenttype-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Sites.Read.All` and 3 more
        /// - application: `Sites.Read.All` and 3 more
        pub fn get(&self) -> Get<models::ContentType> {
            let operation = &Operation {
                name: "contentType: get",
                method: Method::Get,
                path: "/sites/{site-id}/contentTypes/{contentType-id}",
                pages: &["contenttype-get"],
                work: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                personal: "",
                application: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
            };
            self.0.get(operation)
        }

        /// `GET /sites/{siteId}/contentTypes/{contentTypeId}/isPublished` — contentType: isPublished
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/contenttype-ispublished?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Sites.FullControl.All`
        /// - application: `Sites.FullControl.All`
        pub fn is_published(&self) -> Call<bool> {
            let operation = &Operation {
                name: "contentType: is_published",
                method: Method::Get,
                path: "/sites/{siteId}/contentTypes/{contentTypeId}/isPublished",
                pages: &["contenttype-ispublished"],
                work: "Sites.FullControl.All",
                personal: "",
                application: "Sites.FullControl.All",
            };
            self.0.name("isPublished").call(operation)
        }

        /// `POST /sites/{siteId}/contentTypes/{contentTypeId}/publish` — contentType: publish
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/contenttype-publish?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Sites.FullControl.All`
        /// - personal account: `Sites.FullControl.All`
        /// - application: `Sites.FullControl.All`
        pub fn publish(&self) -> Call<()> {
            let operation = &Operation {
                name: "contentType: publish",
                method: Method::Post,
                path: "/sites/{siteId}/contentTypes/{contentTypeId}/publish",
                pages: &["contenttype-publish"],
                work: "Sites.FullControl.All",
                personal: "Sites.FullControl.All",
                application: "Sites.FullControl.All",
            };
            self.0.name("publish").call(operation)
        }

        /// `POST /sites/{siteId}/contentTypes/{contentTypeId}/unpublish` — contentType: unpublish
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/contenttype-unpublish?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Sites.FullControl.All`
        /// - personal account: `Sites.FullControl.All`
        /// - application: `Sites.FullControl.All`
        pub fn unpublish(&self) -> Call<()> {
            let operation = &Operation {
                name: "contentType: unpublish",
                method: Method::Post,
                path: "/sites/{siteId}/contentTypes/{contentTypeId}/unpublish",
                pages: &["contenttype-unpublish"],
                work: "Sites.FullControl.All",
                personal: "Sites.FullControl.All",
                application: "Sites.FullControl.All",
            };
            self.0.name("unpublish").call(operation)
        }

        /// `PATCH /sites/{site-id}/contentTypes/{contentType-id}` — Update contentType
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/contenttype-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Sites.Manage.All`, `Sites.FullControl.All`
        /// - application: `Sites.Manage.All`, `Sites.FullControl.All`
        pub fn update(&self, body: models::ContentType) -> Call<models::ContentType> {
            let operation = &Operation {
                name: "contentType: update",
                method: Method::Patch,
                path: "/sites/{site-id}/contentTypes/{contentType-id}",
                pages: &["contenttype-update"],
                work: "Sites.Manage.All Sites.FullControl.All",
                personal: "",
                application: "Sites.Manage.All Sites.FullControl.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/sites/{id}/contentTypes/{id}/columns`
        pub fn columns(&self) -> columns::Columns {
            columns::Columns(self.0.name("columns"))
        }
    }

    /// `/sites/{id}/contentTypes/{id}/columns`
    pub mod columns {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/sites/{id}/contentTypes/{id}/columns`
            Columns
        }

        impl Columns {
            /// `POST /sites/{site-id}/contentTypes/{contentType-id}/columns` — Create columnDefinition for a content type
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/contenttype-post-columns?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Sites.Manage.All`, `Sites.FullControl.All`
            /// - application: `Sites.Manage.All`, `Sites.FullControl.All`
            pub fn create(&self, body: models::ColumnDefinition) -> Call<models::ColumnDefinition> {
                let operation = &Operation {
                    name: "contentType: create",
                    method: Method::Post,
                    path: "/sites/{site-id}/contentTypes/{contentType-id}/columns",
                    pages: &["contenttype-post-columns"],
                    work: "Sites.Manage.All Sites.FullControl.All",
                    personal: "",
                    application: "Sites.Manage.All Sites.FullControl.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /sites/{site-id}/contentTypes/{contentType-id}/columns` — List columns in a content type
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/contenttype-list-columns?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Sites.Read.All` and 3 more
            /// - application: `Sites.Read.All` and 3 more
            pub fn list(&self) -> List<models::ColumnDefinition> {
                let operation = &Operation {
                    name: "contentType: list",
                    method: Method::Get,
                    path: "/sites/{site-id}/contentTypes/{contentType-id}/columns",
                    pages: &["contenttype-list-columns"],
                    work: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                    personal: "",
                    application: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                };
                self.0.list(operation)
            }

            /// `/sites/{id}/contentTypes/{id}/columns/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/sites/{id}/contentTypes/{id}/columns/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/sites/{id}/contentTypes/{id}/columns/{id}`
                Id
            }

            impl Id {
                /// `DELETE /sites/{site-id}/contentTypes/{contentType-id}/columns/{column-id}` — Delete columnDefinition
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/columndefinition-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Sites.Manage.All`, `Sites.FullControl.All`
                /// - application: `Sites.Manage.All`, `Sites.FullControl.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "columnDefinition: delete",
                        method: Method::Delete,
                        path: "/sites/{site-id}/contentTypes/{contentType-id}/columns/{column-id}",
                        pages: &["columndefinition-delete"],
                        work: "Sites.Manage.All Sites.FullControl.All",
                        personal: "",
                        application: "Sites.Manage.All Sites.FullControl.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /sites/{site-id}/contentTypes/{contentType-id}/columns/{column-id}` — Get columnDefinition
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/columndefinition-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Sites.Read.All` and 3 more
                /// - application: `Sites.Read.All` and 3 more
                pub fn get(&self) -> Get<models::ColumnDefinition> {
                    let operation = &Operation {
                        name: "columnDefinition: get",
                        method: Method::Get,
                        path: "/sites/{site-id}/contentTypes/{contentType-id}/columns/{column-id}",
                        pages: &["columndefinition-get"],
                        work: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                        personal: "",
                        application: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /sites/{site-id}/contentTypes/{contentType-id}/columns/{column-id}` — Update columndefinition
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/columndefinition-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Sites.Manage.All`, `Sites.FullControl.All`
                /// - application: `Sites.Manage.All`, `Sites.FullControl.All`
                pub fn update(&self, body: models::ColumnDefinition) -> Call<models::ColumnDefinition> {
                    let operation = &Operation {
                        name: "columnDefinition: update",
                        method: Method::Patch,
                        path: "/sites/{site-id}/contentTypes/{contentType-id}/columns/{column-id}",
                        pages: &["columndefinition-update"],
                        work: "Sites.Manage.All Sites.FullControl.All",
                        personal: "",
                        application: "Sites.Manage.All Sites.FullControl.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}
