// Written by `cargo xtask gen`; do not edit.
//! `/sites/{id}`

use super::super::models;
use crate::runtime::{Argument, Get, List, Method, Operation};

crate::runtime::node! {
    /// `/sites/{id}`
    Id
}

impl Id {
    /// `GET /sites/{site-id}` — Get a site resource
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
            path: "/sites/{site-id}",
            pages: &["site-get"],
            work: "Sites.Read.All Sites.ReadWrite.All",
            personal: "",
            application: "Sites.Read.All Sites.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `GET /sites/{site-id}/getActivitiesByInterval(startDateTime='2016',endDateTime='2017',interval='month')` — Get item activity stats by interval
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/itemactivity-getbyinterval?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.Read` and 5 more
    /// - application: `Files.Read.All` and 3 more
    pub fn get_activities_by_interval(
        &self,
        start_date_time: &str,
        end_date_time: &str,
        interval: &str,
    ) -> List<models::ItemActivityStat> {
        let operation = &Operation {
            name: "itemActivity: get_activities_by_interval",
            method: Method::Get,
            path: "/sites/{site-id}/getActivitiesByInterval(startDateTime='2016',endDateTime='2017',interval='month')",
            pages: &["itemactivity-getbyinterval"],
            work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
            personal: "",
            application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
        };
        self.0
            .function(
                "getActivitiesByInterval",
                &[
                    ("startDateTime", Argument::quoted(start_date_time)),
                    ("endDateTime", Argument::quoted(end_date_time)),
                    ("interval", Argument::quoted(interval)),
                ],
            )
            .list(operation)
    }

    /// `GET /sites/{siteId}/getApplicableContentTypesForList` — site: getApplicableContentTypesForList
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-getapplicablecontenttypesforlist?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Sites.Read.All` and 3 more
    /// - application: `Sites.Read.All` and 3 more
    pub fn get_applicable_content_types_for_list(&self, list_id: &str) -> List<models::ContentType> {
        let operation = &Operation {
            name: "site: get_applicable_content_types_for_list",
            method: Method::Get,
            path: "/sites/{siteId}/getApplicableContentTypesForList",
            pages: &["site-getapplicablecontenttypesforlist"],
            work: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
            personal: "",
            application: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
        };
        self.0.function("getApplicableContentTypesForList", &[("listId", Argument::quoted(list_id))]).list(operation)
    }

    /// `/sites/{id}/analytics`
    pub fn analytics(&self) -> analytics::Analytics {
        analytics::Analytics(self.0.name("analytics"))
    }

    /// `/sites/{id}/columns`
    pub fn columns(&self) -> columns::Columns {
        columns::Columns(self.0.name("columns"))
    }

    /// `/sites/{id}/contentTypes`
    pub fn content_types(&self) -> content_types::ContentTypes {
        content_types::ContentTypes(self.0.name("contentTypes"))
    }

    /// `/sites/{id}/drive`
    #[cfg(feature = "files")]
    pub fn drive(&self) -> drive::Drive {
        drive::Drive(self.0.name("drive"))
    }

    /// `/sites/{id}/items`
    pub fn items(&self) -> items::Items {
        items::Items(self.0.name("items"))
    }

    /// `/sites/{id}/lists`
    pub fn lists(&self) -> lists::Lists {
        lists::Lists(self.0.name("lists"))
    }

    /// `/sites/{id}/onenote`
    #[cfg(feature = "onenote")]
    pub fn onenote(&self) -> onenote::Onenote {
        onenote::Onenote(self.0.name("onenote"))
    }

    /// `/sites/{id}/operations`
    pub fn operations(&self) -> operations::Operations {
        operations::Operations(self.0.name("operations"))
    }

    /// `/sites/{id}/pages`
    pub fn pages(&self) -> pages::Pages {
        pages::Pages(self.0.name("pages"))
    }

    /// `/sites/{id}:/{path}`
    pub fn path(&self, path: impl AsRef<str>) -> path::Path {
        path::Path(self.0.path("", path.as_ref()))
    }

    /// `/sites/{id}/permissions`
    pub fn permissions(&self) -> permissions::Permissions {
        permissions::Permissions(self.0.name("permissions"))
    }

    /// `/sites/{id}/settings`
    pub fn settings(&self) -> settings::Settings {
        settings::Settings(self.0.name("settings"))
    }

    /// `/sites/{id}/sites`
    pub fn sites(&self) -> sites::Sites {
        sites::Sites(self.0.name("sites"))
    }

    /// `/sites/{id}/termStore`
    pub fn term_store(&self) -> term_store::TermStore {
        term_store::TermStore(self.0.name("termStore"))
    }
}

/// `/sites/{id}/analytics`
pub mod analytics {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/sites/{id}/analytics`
        Analytics
    }

    impl Analytics {
        /// `GET /sites/{site-id}/analytics` — Get analytics
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/itemanalytics-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.Read` and 5 more
        /// - application: `Files.Read.All` and 3 more
        pub fn get(&self) -> Get<models::ItemAnalytics> {
            let operation = &Operation {
                name: "itemAnalytics: get",
                method: Method::Get,
                path: "/sites/{site-id}/analytics",
                pages: &["itemanalytics-get"],
                work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                personal: "",
                application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}

/// `/sites/{id}/columns`
pub mod columns {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/sites/{id}/columns`
        Columns
    }

    impl Columns {
        /// `POST /sites/{site-id}/columns` — Create columnDefinition for a site
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/site-post-columns?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Sites.Manage.All`, `Sites.FullControl.All`
        /// - application: `Sites.Manage.All`, `Sites.FullControl.All`
        pub fn create(&self, body: models::ColumnDefinition) -> Call<models::ColumnDefinition> {
            let operation = &Operation {
                name: "site: create",
                method: Method::Post,
                path: "/sites/{site-id}/columns",
                pages: &["site-post-columns"],
                work: "Sites.Manage.All Sites.FullControl.All",
                personal: "",
                application: "Sites.Manage.All Sites.FullControl.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /sites/{site-id}/columns` — List columns in a site
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/site-list-columns?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Sites.Read.All` and 3 more
        /// - application: `Sites.Read.All` and 3 more
        pub fn list(&self) -> List<models::ColumnDefinition> {
            let operation = &Operation {
                name: "site: list",
                method: Method::Get,
                path: "/sites/{site-id}/columns",
                pages: &["site-list-columns"],
                work: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                personal: "",
                application: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
            };
            self.0.list(operation)
        }

        /// `/sites/{id}/columns/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/sites/{id}/columns/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/sites/{id}/columns/{id}`
            Id
        }

        impl Id {
            /// `DELETE /sites/{site-id}/columns/{column-id}` — Delete columnDefinition
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
                    path: "/sites/{site-id}/columns/{column-id}",
                    pages: &["columndefinition-delete"],
                    work: "Sites.Manage.All Sites.FullControl.All",
                    personal: "",
                    application: "Sites.Manage.All Sites.FullControl.All",
                };
                self.0.call(operation)
            }

            /// `GET /sites/{site-id}/columns/{column-id}` — Get columnDefinition
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
                    path: "/sites/{site-id}/columns/{column-id}",
                    pages: &["columndefinition-get"],
                    work: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                    personal: "",
                    application: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /sites/{site-id}/columns/{column-id}` — Update columndefinition
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
                    path: "/sites/{site-id}/columns/{column-id}",
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

pub mod content_types;
#[cfg(feature = "files")]
pub mod drive;

/// `/sites/{id}/items`
pub mod items {
    use super::models;

    crate::runtime::node! {
        /// `/sites/{id}/items`
        Items
    }

    impl Items {
        /// `/sites/{id}/items/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/sites/{id}/items/{id}`
    pub mod id {
        use super::models;

        crate::runtime::node! {
            /// `/sites/{id}/items/{id}`
            Id
        }

        impl Id {
            /// `/sites/{id}/items/{id}/versions`
            pub fn versions(&self) -> versions::Versions {
                versions::Versions(self.0.name("versions"))
            }
        }

        /// `/sites/{id}/items/{id}/versions`
        pub mod versions {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/sites/{id}/items/{id}/versions`
                Versions
            }

            impl Versions {
                /// `GET /sites/{site-id}/items/{item-id}/versions` — List versions of a listItem
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/listitem-list-versions?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`
                /// - application: `Sites.Read.All`, `Sites.ReadWrite.All`
                pub fn list(&self) -> List<models::ListItemVersion> {
                    let operation = &Operation {
                        name: "listItem: list",
                        method: Method::Get,
                        path: "/sites/{site-id}/items/{item-id}/versions",
                        pages: &["listitem-list-versions"],
                        work: "Sites.Read.All Sites.ReadWrite.All",
                        personal: "",
                        application: "Sites.Read.All Sites.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `/sites/{id}/items/{id}/versions/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/sites/{id}/items/{id}/versions/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/sites/{id}/items/{id}/versions/{id}`
                    Id
                }

                impl Id {
                    /// `GET /sites/{site-id}/items/{item-id}/versions/{version-id}` — Get a ListItemVersion resource preview
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/listitemversion-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`
                    /// - application: `Sites.Read.All`, `Sites.ReadWrite.All`
                    pub fn get(&self) -> Get<models::ListItemVersion> {
                        let operation = &Operation {
                            name: "listItemVersion: get",
                            method: Method::Get,
                            path: "/sites/{site-id}/items/{item-id}/versions/{version-id}",
                            pages: &["listitemversion-get"],
                            work: "Sites.Read.All Sites.ReadWrite.All",
                            personal: "",
                            application: "Sites.Read.All Sites.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `POST /sites/{site-id}/items/{item-id}/versions/{version-id}/restoreVersion` — Restore a previous version of a ListItem
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/listitemversion-restore?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Sites.ReadWrite.All`, `Sites.Manage.All`, `Sites.FullControl.All`
                    /// - application: `Sites.ReadWrite.All`, `Sites.Manage.All`, `Sites.FullControl.All`
                    pub fn restore_version(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "listItemVersion: restore_version",
                            method: Method::Post,
                            path: "/sites/{site-id}/items/{item-id}/versions/{version-id}/restoreVersion",
                            pages: &["listitemversion-restore"],
                            work: "Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                            personal: "",
                            application: "Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                        };
                        self.0.name("restoreVersion").call(operation)
                    }
                }
            }
        }
    }
}

pub mod lists;
#[cfg(feature = "onenote")]
pub mod onenote;

/// `/sites/{id}/operations`
pub mod operations {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/sites/{id}/operations`
        Operations
    }

    impl Operations {
        /// `GET /sites/{siteId}/operations` — List operations
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/site-list-operations?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Sites.Read.All` and 3 more
        /// - application: `Sites.Read.All` and 3 more
        pub fn list(&self) -> List<models::RichLongRunningOperation> {
            let operation = &Operation {
                name: "site: list",
                method: Method::Get,
                path: "/sites/{siteId}/operations",
                pages: &["site-list-operations"],
                work: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                personal: "",
                application: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
            };
            self.0.list(operation)
        }

        /// `/sites/{id}/operations/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/sites/{id}/operations/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/sites/{id}/operations/{id}`
            Id
        }

        impl Id {
            /// `GET /sites/{siteId}/operations/{richLongRunningOperation-ID}` — Get richLongRunningOperation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/richlongrunningoperation-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Sites.Read.All` and 3 more
            /// - application: `Sites.Read.All` and 3 more
            pub fn get(&self) -> Get<models::RichLongRunningOperation> {
                let operation = &Operation {
                    name: "richLongRunningOperation: get",
                    method: Method::Get,
                    path: "/sites/{siteId}/operations/{richLongRunningOperation-ID}",
                    pages: &["richlongrunningoperation-get"],
                    work: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                    personal: "",
                    application: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/sites/{id}/pages`
pub mod pages {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/sites/{id}/pages`
        Pages
    }

    impl Pages {
        /// `POST /sites/{site-id}/pages` — Create a page in the site pages list of a site
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/sitepage-create?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Sites.ReadWrite.All`
        /// - application: `Sites.ReadWrite.All`
        pub fn create(&self, body: models::SitePage) -> Call<models::SitePage> {
            let operation = &Operation {
                name: "sitePage: create",
                method: Method::Post,
                path: "/sites/{site-id}/pages",
                pages: &["sitepage-create"],
                work: "Sites.ReadWrite.All",
                personal: "",
                application: "Sites.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /sites/{site-id}/pages` — List the pages in the site pages list of a site
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/sitepage-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`
        /// - application: `Sites.Read.All`, `Sites.ReadWrite.All`
        pub fn list(&self) -> List<models::SitePage> {
            let operation = &Operation {
                name: "sitePage: list",
                method: Method::Get,
                path: "/sites/{site-id}/pages",
                pages: &["sitepage-list"],
                work: "Sites.Read.All Sites.ReadWrite.All",
                personal: "",
                application: "Sites.Read.All Sites.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/sites/{id}/pages/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/sites/{id}/pages/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/sites/{id}/pages/{id}`
            Id
        }

        impl Id {
            /// `DELETE /sites/{site-id}/pages/{page-id}` — Delete page from the site pages list of a site
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/sitepage-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Sites.ReadWrite.All`
            /// - application: `Sites.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "sitePage: delete",
                    method: Method::Delete,
                    path: "/sites/{site-id}/pages/{page-id}",
                    pages: &["sitepage-delete"],
                    work: "Sites.ReadWrite.All",
                    personal: "",
                    application: "Sites.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /sites/{site-id}/pages/{page-id}` — Get a page in the site pages list of a site
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/sitepage-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`
            /// - application: `Sites.Read.All`, `Sites.ReadWrite.All`
            pub fn get(&self) -> Get<models::SitePage> {
                let operation = &Operation {
                    name: "sitePage: get",
                    method: Method::Get,
                    path: "/sites/{site-id}/pages/{page-id}",
                    pages: &["sitepage-get"],
                    work: "Sites.Read.All Sites.ReadWrite.All",
                    personal: "",
                    application: "Sites.Read.All Sites.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `POST /sites/{siteId}/pages/{pageId}/publish` — sitepage: publish
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/sitepage-publish?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
            /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
            /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
            pub fn publish(&self) -> Call<()> {
                let operation = &Operation {
                    name: "sitePage: publish",
                    method: Method::Post,
                    path: "/sites/{siteId}/pages/{pageId}/publish",
                    pages: &["sitepage-publish"],
                    work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                    personal: "Files.ReadWrite Files.ReadWrite.All",
                    application: "Files.ReadWrite.All Sites.ReadWrite.All",
                };
                self.0.name("publish").call(operation)
            }
        }
    }
}

/// `/sites/{id}:/{path}`
pub mod path {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/sites/{id}:/{path}`
        Path
    }

    impl Path {
        /// `GET /sites/{hostname}:/{relative-path}` — Get a site resource by path
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/site-getbypath?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/site-get?view=graph-rest-beta)
        /// Also: `/sites/{hostname}:/{server-relative-path}`.
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`
        /// - application: `Sites.Read.All`, `Sites.ReadWrite.All`
        pub fn get(&self) -> Get<models::Site> {
            let operation = &Operation {
                name: "site: get",
                method: Method::Get,
                path: "/sites/{hostname}:/{relative-path}",
                pages: &["site-getbypath", "site-get"],
                work: "Sites.Read.All Sites.ReadWrite.All",
                personal: "",
                application: "Sites.Read.All Sites.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}

/// `/sites/{id}/permissions`
pub mod permissions {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/sites/{id}/permissions`
        Permissions
    }

    impl Permissions {
        /// `POST /sites/{sitesId}/permissions` — Create permission
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/site-post-permissions?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - application: `Sites.FullControl.All`
        pub fn create(&self, body: models::Permission) -> Call<models::Permission> {
            let operation = &Operation {
                name: "site: create",
                method: Method::Post,
                path: "/sites/{sitesId}/permissions",
                pages: &["site-post-permissions"],
                work: "",
                personal: "",
                application: "Sites.FullControl.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /sites/{sitesId}/permissions` — List permissions
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/site-list-permissions?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - application: `Sites.FullControl.All`
        pub fn list(&self) -> List<models::Permission> {
            let operation = &Operation {
                name: "site: list",
                method: Method::Get,
                path: "/sites/{sitesId}/permissions",
                pages: &["site-list-permissions"],
                work: "",
                personal: "",
                application: "Sites.FullControl.All",
            };
            self.0.list(operation)
        }

        /// `/sites/{id}/permissions/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/sites/{id}/permissions/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/sites/{id}/permissions/{id}`
            Id
        }

        impl Id {
            /// `DELETE /sites/{sitesId}/permissions/{permissionId}` — Delete permission
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/site-delete-permission?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - application: `Sites.FullControl.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "site: delete",
                    method: Method::Delete,
                    path: "/sites/{sitesId}/permissions/{permissionId}",
                    pages: &["site-delete-permission"],
                    work: "",
                    personal: "",
                    application: "Sites.FullControl.All",
                };
                self.0.call(operation)
            }

            /// `GET /sites/{sitesId}/permissions/{permissionId}` — Get permission
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/site-get-permission?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - application: `Sites.FullControl.All`
            pub fn get(&self) -> Get<models::Permission> {
                let operation = &Operation {
                    name: "site: get",
                    method: Method::Get,
                    path: "/sites/{sitesId}/permissions/{permissionId}",
                    pages: &["site-get-permission"],
                    work: "",
                    personal: "",
                    application: "Sites.FullControl.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /sites/{sitesId}/permissions/{permissionId}` — Update permission
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/site-update-permission?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - application: `Sites.FullControl.All`
            pub fn update(&self, body: models::Permission) -> Call<models::Permission> {
                let operation = &Operation {
                    name: "site: update",
                    method: Method::Patch,
                    path: "/sites/{sitesId}/permissions/{permissionId}",
                    pages: &["site-update-permission"],
                    work: "",
                    personal: "",
                    application: "Sites.FullControl.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/sites/{id}/settings`
pub mod settings {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/sites/{id}/settings`
        Settings
    }

    impl Settings {
        /// `GET /sites/{sitesId}/settings` — Get siteSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/sitesettings-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`
        /// - application: `Sites.Read.All`, `Sites.ReadWrite.All`
        pub fn get(&self) -> Get<models::SiteSettings> {
            let operation = &Operation {
                name: "siteSettings: get",
                method: Method::Get,
                path: "/sites/{sitesId}/settings",
                pages: &["sitesettings-get"],
                work: "Sites.Read.All Sites.ReadWrite.All",
                personal: "",
                application: "Sites.Read.All Sites.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}

/// `/sites/{id}/sites`
pub mod sites {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/sites/{id}/sites`
        Sites
    }

    impl Sites {
        /// `GET /sites/{site-id}/sites` — Enumerate subsites
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/site-list-subsites?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`
        /// - application: `Sites.Read.All`, `Sites.ReadWrite.All`
        pub fn list(&self) -> List<models::Site> {
            let operation = &Operation {
                name: "site: list",
                method: Method::Get,
                path: "/sites/{site-id}/sites",
                pages: &["site-list-subsites"],
                work: "Sites.Read.All Sites.ReadWrite.All",
                personal: "",
                application: "Sites.Read.All Sites.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/sites/{id}/termStore`
pub mod term_store {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/sites/{id}/termStore`
        TermStore
    }

    impl TermStore {
        /// `GET /sites/{site-id}/termStore` — Get store
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/termstore-store-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`
        pub fn get(&self) -> Get<models::term_store::Store> {
            let operation = &Operation {
                name: "store: get",
                method: Method::Get,
                path: "/sites/{site-id}/termStore",
                pages: &["termstore-store-get"],
                work: "TermStore.Read.All TermStore.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `/sites/{id}/termStore/groups`
        pub fn groups(&self) -> groups::Groups {
            groups::Groups(self.0.name("groups"))
        }

        /// `/sites/{id}/termStore/sets`
        pub fn sets(&self) -> sets::Sets {
            sets::Sets(self.0.name("sets"))
        }
    }

    /// `/sites/{id}/termStore/groups`
    pub mod groups {
        use super::models;

        crate::runtime::node! {
            /// `/sites/{id}/termStore/groups`
            Groups
        }

        impl Groups {
            /// `/sites/{id}/termStore/groups/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/sites/{id}/termStore/groups/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/sites/{id}/termStore/groups/{id}`
                Id
            }

            impl Id {
                /// `GET /sites/{site-id}/termStore/groups/{group-id}` — Get termStore group
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/termstore-group-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`
                pub fn get(&self) -> Get<models::term_store::Group> {
                    let operation = &Operation {
                        name: "group: get",
                        method: Method::Get,
                        path: "/sites/{site-id}/termStore/groups/{group-id}",
                        pages: &["termstore-group-get"],
                        work: "TermStore.Read.All TermStore.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `/sites/{id}/termStore/groups/{id}/sets`
                pub fn sets(&self) -> sets::Sets {
                    sets::Sets(self.0.name("sets"))
                }
            }

            /// `/sites/{id}/termStore/groups/{id}/sets`
            pub mod sets {
                use super::models;

                crate::runtime::node! {
                    /// `/sites/{id}/termStore/groups/{id}/sets`
                    Sets
                }

                impl Sets {
                    /// `/sites/{id}/termStore/groups/{id}/sets/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/sites/{id}/termStore/groups/{id}/sets/{id}`
                pub mod id {
                    use super::models;

                    crate::runtime::node! {
                        /// `/sites/{id}/termStore/groups/{id}/sets/{id}`
                        Id
                    }

                    impl Id {
                        /// `/sites/{id}/termStore/groups/{id}/sets/{id}/terms`
                        pub fn terms(&self) -> terms::Terms {
                            terms::Terms(self.0.name("terms"))
                        }
                    }

                    /// `/sites/{id}/termStore/groups/{id}/sets/{id}/terms`
                    pub mod terms {
                        use super::models;

                        crate::runtime::node! {
                            /// `/sites/{id}/termStore/groups/{id}/sets/{id}/terms`
                            Terms
                        }

                        impl Terms {
                            /// `/sites/{id}/termStore/groups/{id}/sets/{id}/terms/{id}`
                            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                                id::Id(self.0.key(id.as_ref()))
                            }
                        }

                        /// `/sites/{id}/termStore/groups/{id}/sets/{id}/terms/{id}`
                        pub mod id {
                            use super::models;
                            use crate::runtime::{Get, Method, Operation};

                            crate::runtime::node! {
                                /// `/sites/{id}/termStore/groups/{id}/sets/{id}/terms/{id}`
                                Id
                            }

                            impl Id {
                                /// `GET /sites/{site-id}/termStore/groups/{group-id}/sets/{set-id}/terms/{term-id}` — Get term
                                ///
                                /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-get?view=graph-rest-beta)
                                /// Status: 200.
                                /// Permissions, least privileged first:
                                /// - work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`
                                pub fn get(&self) -> Get<models::term_store::Term> {
                                    let operation = &Operation {
                                        name: "term: get",
                                        method: Method::Get,
                                        path: "/sites/{site-id}/termStore/groups/{group-id}/sets/{set-id}/terms/{term-id}",
                                        pages: &["termstore-term-get"],
                                        work: "TermStore.Read.All TermStore.ReadWrite.All",
                                        personal: "",
                                        application: "",
                                    };
                                    self.0.get(operation)
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// `/sites/{id}/termStore/sets`
    pub mod sets {
        use super::models;

        crate::runtime::node! {
            /// `/sites/{id}/termStore/sets`
            Sets
        }

        impl Sets {
            /// `/sites/{id}/termStore/sets/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/sites/{id}/termStore/sets/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/sites/{id}/termStore/sets/{id}`
                Id
            }

            impl Id {
                /// `GET /sites/{site-id}/termStore/sets/{set-id}` — Get set
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/termstore-set-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`
                pub fn get(&self) -> Get<models::term_store::Set> {
                    let operation = &Operation {
                        name: "set: get",
                        method: Method::Get,
                        path: "/sites/{site-id}/termStore/sets/{set-id}",
                        pages: &["termstore-set-get"],
                        work: "TermStore.Read.All TermStore.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `/sites/{id}/termStore/sets/{id}/terms`
                pub fn terms(&self) -> terms::Terms {
                    terms::Terms(self.0.name("terms"))
                }
            }

            /// `/sites/{id}/termStore/sets/{id}/terms`
            pub mod terms {
                use super::models;

                crate::runtime::node! {
                    /// `/sites/{id}/termStore/sets/{id}/terms`
                    Terms
                }

                impl Terms {
                    /// `/sites/{id}/termStore/sets/{id}/terms/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/sites/{id}/termStore/sets/{id}/terms/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/sites/{id}/termStore/sets/{id}/terms/{id}`
                        Id
                    }

                    impl Id {
                        /// `GET /sites/{site-id}/termStore/sets/{set-id}/terms/{term-id}` — Get term
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-get?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`
                        pub fn get(&self) -> Get<models::term_store::Term> {
                            let operation = &Operation {
                                name: "term: get",
                                method: Method::Get,
                                path: "/sites/{site-id}/termStore/sets/{set-id}/terms/{term-id}",
                                pages: &["termstore-term-get"],
                                work: "TermStore.Read.All TermStore.ReadWrite.All",
                                personal: "",
                                application: "",
                            };
                            self.0.get(operation)
                        }
                    }
                }
            }
        }
    }
}
