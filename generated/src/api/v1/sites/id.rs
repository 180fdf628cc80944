// Written by `cargo xtask gen`; do not edit.
//! `/sites/{id}`

use super::super::{models, requests};
use crate::runtime::{Argument, Get, List, Method, Operation};

crate::runtime::node! {
    /// `/sites/{id}`
    Id
}

impl Id {
    /// `GET /sites/{site-id}` — Get a site resource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-get?view=graph-rest-1.0)
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

    /// `GET /sites/{site-id}/getActivitiesByInterval(startDateTime='2016-01-01',endDateTime='2017-05-20',interval='month')` — Get item activity stats by interval
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/itemactivitystat-getactivitybyinterval?view=graph-rest-1.0)
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
            name: "itemActivityStat: get_activities_by_interval",
            method: Method::Get,
            path: "/sites/{site-id}/getActivitiesByInterval(startDateTime='2016-01-01',endDateTime='2017-05-20',interval='month')",
            pages: &["itemactivitystat-getactivitybyinterval"],
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
    /// [Reference](https://learn.microsoft.com/graph/api/site-getapplicablecontenttypesforlist?view=graph-rest-1.0)
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

    /// `/sites/{id}:/{path}`
    pub fn path(&self, path: impl AsRef<str>) -> path::Path {
        path::Path(self.0.path("", path.as_ref()))
    }

    /// `/sites/{id}/permissions`
    pub fn permissions(&self) -> permissions::Permissions {
        permissions::Permissions(self.0.name("permissions"))
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

    crate::runtime::node! {
        /// `/sites/{id}/analytics`
        Analytics
    }

    impl Analytics {
        /// `/sites/{id}/analytics/allTime`
        pub fn all_time(&self) -> all_time::AllTime {
            all_time::AllTime(self.0.name("allTime"))
        }

        /// `/sites/{id}/analytics/lastSevenDays`
        pub fn last_seven_days(&self) -> last_seven_days::LastSevenDays {
            last_seven_days::LastSevenDays(self.0.name("lastSevenDays"))
        }
    }

    /// `/sites/{id}/analytics/allTime`
    pub mod all_time {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/sites/{id}/analytics/allTime`
            AllTime
        }

        impl AllTime {
            /// `GET /sites/{site-id}/analytics/allTime` — Get itemAnalytics
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/itemanalytics-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.Read` and 5 more
            /// - application: `Files.Read.All` and 3 more
            pub fn get(&self) -> Get<models::ItemAnalytics> {
                let operation = &Operation {
                    name: "itemAnalytics: get",
                    method: Method::Get,
                    path: "/sites/{site-id}/analytics/allTime",
                    pages: &["itemanalytics-get"],
                    work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                    personal: "",
                    application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }

    /// `/sites/{id}/analytics/lastSevenDays`
    pub mod last_seven_days {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/sites/{id}/analytics/lastSevenDays`
            LastSevenDays
        }

        impl LastSevenDays {
            /// `GET /sites/{site-id}/analytics/lastSevenDays` — Get itemAnalytics
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/itemanalytics-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.Read` and 5 more
            /// - application: `Files.Read.All` and 3 more
            pub fn get(&self) -> Get<models::ItemAnalytics> {
                let operation = &Operation {
                    name: "itemAnalytics: get",
                    method: Method::Get,
                    path: "/sites/{site-id}/analytics/lastSevenDays",
                    pages: &["itemanalytics-get"],
                    work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                    personal: "",
                    application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                };
                self.0.get(operation)
            }
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
        /// `POST /sites/{site-id}/columns` — Create a columndefinition in a site
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/site-post-columns?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/site-list-columns?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/columndefinition-delete?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/columndefinition-get?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/columndefinition-update?view=graph-rest-1.0)
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

/// `/sites/{id}/contentTypes`
pub mod content_types {
    use super::{models, requests};
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/sites/{id}/contentTypes`
        ContentTypes
    }

    impl ContentTypes {
        /// `POST /sites/{siteId}/contentTypes/addCopyFromContentTypeHub` — contentType: addCopyFromContentTypeHub
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/contenttype-addcopyfromcontenttypehub?view=graph-rest-1.0)
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

        /// `POST /sites/{site-id}/contentTypes` — Create a content type
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/site-post-contenttypes?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/contenttype-getcompatiblehubcontenttypes?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/site-list-contenttypes?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/contenttype-associatewithhubsites?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Sites.Manage.All`, `Sites.FullControl.All`
            /// - application: `Sites.Manage.All`, `Sites.FullControl.All`
            pub fn associate_with_hub_sites(
                &self,
                body: requests::content_type::AssociateWithHubSitesRequest,
            ) -> Call<()> {
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

            /// `POST /sites/{siteId}/contentTypes/{contentTypeId}/copyToDefaultContentLocation` — contentType: copyToDefaultContentLocation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/contenttype-copytodefaultcontentlocation?view=graph-rest-1.0)
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
                    path: "/sites/{siteId}/contentTypes/{contentTypeId}/copyToDefaultContentLocation",
                    pages: &["contenttype-copytodefaultcontentlocation"],
                    work: "Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                    personal: "",
                    application: "Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                };
                self.0.name("copyToDefaultContentLocation").call(operation).json(body)
            }

            /// `DELETE /sites/{site-id}/contentTypes/{contentType-id}` — Delete contentType
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/contenttype-delete?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/contenttype-get?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/contenttype-ispublished?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/contenttype-publish?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/contenttype-unpublish?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/contenttype-update?view=graph-rest-1.0)
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
                /// `POST /sites/{site-id}/contentTypes/{contentType-id}/columns` — Create a columnDefinition in a content type
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/contenttype-post-columns?view=graph-rest-1.0)
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

                /// `GET /sites/{site-id}/contentTypes/{contentType-id}/columns` — List columnDefinitions in a content type
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/contenttype-list-columns?view=graph-rest-1.0)
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
                    /// [Reference](https://learn.microsoft.com/graph/api/columndefinition-delete?view=graph-rest-1.0)
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
                    /// [Reference](https://learn.microsoft.com/graph/api/columndefinition-get?view=graph-rest-1.0)
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
                    /// [Reference](https://learn.microsoft.com/graph/api/columndefinition-update?view=graph-rest-1.0)
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
}

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
                /// `GET /sites/{site-id}/items/{item-id}/versions` — Listing versions of a ListItem
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/listitem-list-versions?view=graph-rest-1.0)
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
                    /// `GET /sites/{site-id}/items/{item-id}/versions/{version-id}` — Get a ListItemVersion resource
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/listitemversion-get?view=graph-rest-1.0)
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
                    /// [Reference](https://learn.microsoft.com/graph/api/listitemversion-restore?view=graph-rest-1.0)
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
        /// `GET /sites/{siteId}/operations` — List operations on a site
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/site-list-operations?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/richlongrunningoperation-get?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/site-getbypath?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/site-get?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/site-post-permissions?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/site-list-permissions?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/site-delete-permission?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/site-get-permission?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/site-update-permission?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/site-list-subsites?view=graph-rest-1.0)
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

pub mod term_store;
