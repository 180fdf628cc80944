// Written by `cargo xtask gen`; do not edit.
//! `/sites/{id}`

use crate::runtime::{Argument, Get, List, Method, Operation};
use super::super::models;

crate::runtime::node! {
    /// `/sites/{id}`
    Id
}

impl Id {
    /// `GET /sites/{site-id}` — Get a site resource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-get?view=graph-rest-1.0)
    /// Permissions: work, application: `Sites.Read.All`, `Sites.ReadWrite.All`. Status: 200.
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
    /// Permissions: work: `Files.Read`, `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`. Status: 200.
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

    /// `/sites/{id}/analytics`
    pub fn analytics(&self) -> analytics::Analytics {
        analytics::Analytics(self.0.name("analytics"))
    }

    #[cfg(feature = "files")]
    /// `/sites/{id}/drive`
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

    #[cfg(feature = "onenote")]
    /// `/sites/{id}/onenote`
    pub fn onenote(&self) -> onenote::Onenote {
        onenote::Onenote(self.0.name("onenote"))
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
}

pub mod analytics {
    use crate::runtime::{Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/sites/{id}/analytics`
        Analytics
    }

    impl Analytics {
        /// `GET /sites/{site-id}/analytics` — Get itemAnalytics
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/itemanalytics-get?view=graph-rest-1.0)
        /// Permissions: work: `Files.Read`, `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`. Status: 200.
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

#[cfg(feature = "files")]
pub mod drive;

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

        pub mod versions {
            use crate::runtime::{List, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/sites/{id}/items/{id}/versions`
                Versions
            }

            impl Versions {
                /// `GET /sites/{site-id}/items/{item-id}/versions` — Listing versions of a ListItem
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/listitem-list-versions?view=graph-rest-1.0)
                /// Permissions: work, application: `Sites.Read.All`, `Sites.ReadWrite.All`. Status: 200.
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

            pub mod id {
                use crate::runtime::{Call, Get, Method, Operation};
                use super::models;

                crate::runtime::node! {
                    /// `/sites/{id}/items/{id}/versions/{id}`
                    Id
                }

                impl Id {
                    /// `GET /sites/{site-id}/items/{item-id}/versions/{version-id}` — Get a ListItemVersion resource
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/listitemversion-get?view=graph-rest-1.0)
                    /// Permissions: work, application: `Sites.Read.All`, `Sites.ReadWrite.All`. Status: 200.
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
                    /// Permissions: work, application: `Sites.ReadWrite.All`, `Sites.Manage.All`, `Sites.FullControl.All`. Status: 204.
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

pub mod lists {
    use crate::runtime::{Call, List, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/sites/{id}/lists`
        Lists
    }

    impl Lists {
        /// `POST /sites/{site-id}/lists` — Create a new list
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/list-create?view=graph-rest-1.0)
        /// Permissions: work, application: `Sites.Manage.All`. Status: 201.
        pub fn create(&self, body: models::List) -> Call<models::List> {
            let operation = &Operation {
                name: "list-create: create",
                method: Method::Post,
                path: "/sites/{site-id}/lists",
                pages: &["list-create"],
                work: "Sites.Manage.All",
                personal: "",
                application: "Sites.Manage.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /sites/{site-id}/lists` — Enumerate lists in a site
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/list-list?view=graph-rest-1.0)
        /// Permissions: work, application: `Sites.Read.All`, `Sites.ReadWrite.All`. Status: 200.
        pub fn list(&self) -> List<models::List> {
            let operation = &Operation {
                name: "list-list: list",
                method: Method::Get,
                path: "/sites/{site-id}/lists",
                pages: &["list-list"],
                work: "Sites.Read.All Sites.ReadWrite.All",
                personal: "",
                application: "Sites.Read.All Sites.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/sites/{id}/lists/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    pub mod id {
        use crate::runtime::{Get, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/sites/{id}/lists/{id}`
            Id
        }

        impl Id {
            /// `GET /sites/{site-id}/lists/{list-id}` — Get metadata for a list
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/list-get?view=graph-rest-1.0)
            /// Also: `/sites/{site-id}/lists/{list-title}`.
            /// Permissions: work, application: `Sites.Read.All`, `Sites.ReadWrite.All`. Status: 200.
            pub fn get(&self) -> Get<models::List> {
                let operation = &Operation {
                    name: "list-get: get",
                    method: Method::Get,
                    path: "/sites/{site-id}/lists/{list-id}",
                    pages: &["list-get"],
                    work: "Sites.Read.All Sites.ReadWrite.All",
                    personal: "",
                    application: "Sites.Read.All Sites.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `/sites/{id}/lists/{id}/drive`
            pub fn drive(&self) -> drive::Drive {
                drive::Drive(self.0.name("drive"))
            }

            /// `/sites/{id}/lists/{id}/items`
            pub fn items(&self) -> items::Items {
                items::Items(self.0.name("items"))
            }
        }

        pub mod drive {
            use super::models;

            crate::runtime::node! {
                /// `/sites/{id}/lists/{id}/drive`
                Drive
            }

            impl Drive {
                /// `/sites/{id}/lists/{id}/drive/root`
                pub fn root(&self) -> root::Root {
                    root::Root(self.0.name("root"))
                }
            }

            pub mod root {
                use super::models;

                crate::runtime::node! {
                    /// `/sites/{id}/lists/{id}/drive/root`
                    Root
                }

                impl Root {
                    /// `/sites/{id}/lists/{id}/drive/root/subscriptions`
                    pub fn subscriptions(&self) -> subscriptions::Subscriptions {
                        subscriptions::Subscriptions(self.0.name("subscriptions"))
                    }
                }

                pub mod subscriptions {
                    use super::models;

                    crate::runtime::node! {
                        /// `/sites/{id}/lists/{id}/drive/root/subscriptions`
                        Subscriptions
                    }

                    impl Subscriptions {
                        /// `/sites/{id}/lists/{id}/drive/root/subscriptions/socketIo`
                        pub fn socket_io(&self) -> socket_io::SocketIo {
                            socket_io::SocketIo(self.0.name("socketIo"))
                        }
                    }

                    pub mod socket_io {
                        use crate::runtime::{Get, Method, Operation};
                        use super::models;

                        crate::runtime::node! {
                            /// `/sites/{id}/lists/{id}/drive/root/subscriptions/socketIo`
                            SocketIo
                        }

                        impl SocketIo {
                            /// `GET /sites/{siteId}/lists/{listId}/drive/root/subscriptions/socketIo` — Get websocket endpoint
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/subscriptions-socketio?view=graph-rest-1.0)
                            /// Permissions: work: `Files.Read`, `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal: `Files.Read`, `Files.ReadWrite`, `Files.ReadWrite.All`. Status: 200.
                            pub fn get(&self) -> Get<models::Subscription> {
                                let operation = &Operation {
                                    name: "subscriptions: get",
                                    method: Method::Get,
                                    path: "/sites/{siteId}/lists/{listId}/drive/root/subscriptions/socketIo",
                                    pages: &["subscriptions-socketio"],
                                    work: "Files.Read Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                                    personal: "Files.Read Files.ReadWrite Files.ReadWrite.All",
                                    application: "",
                                };
                                self.0.get(operation)
                            }
                        }
                    }
                }
            }
        }

        pub mod items {
            use crate::runtime::{Call, List, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/sites/{id}/lists/{id}/items`
                Items
            }

            impl Items {
                /// `POST /sites/{site-id}/lists/{list-id}/items` — Create a new item in a list
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/listitem-create?view=graph-rest-1.0)
                /// Permissions: work, application: `Sites.ReadWrite.All`. Status: 201.
                pub fn create(&self, body: models::ListItem) -> Call<models::ListItem> {
                    let operation = &Operation {
                        name: "listItem: create",
                        method: Method::Post,
                        path: "/sites/{site-id}/lists/{list-id}/items",
                        pages: &["listitem-create"],
                        work: "Sites.ReadWrite.All",
                        personal: "",
                        application: "Sites.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /sites/{site-id}/lists/{list-id}/items` — Enumerate items in a list
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/listitem-list?view=graph-rest-1.0)
                /// Permissions: work, application: `Sites.Read.All`, `Sites.ReadWrite.All`. Status: 200.
                pub fn list(&self) -> List<models::ListItem> {
                    let operation = &Operation {
                        name: "listItem: list",
                        method: Method::Get,
                        path: "/sites/{site-id}/lists/{list-id}/items",
                        pages: &["listitem-list"],
                        work: "Sites.Read.All Sites.ReadWrite.All",
                        personal: "",
                        application: "Sites.Read.All Sites.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `/sites/{id}/lists/{id}/items/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            pub mod id {
                use crate::runtime::{Argument, Call, Get, List, Method, Operation};
                use super::models;

                crate::runtime::node! {
                    /// `/sites/{id}/lists/{id}/items/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /sites/{site-id}/lists/{list-id}/items/{item-id}` — Delete an item from a list
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/listitem-delete?view=graph-rest-1.0)
                    /// Permissions: work, application: `Sites.ReadWrite.All`. Status: 204.
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "listItem: delete",
                            method: Method::Delete,
                            path: "/sites/{site-id}/lists/{list-id}/items/{item-id}",
                            pages: &["listitem-delete"],
                            work: "Sites.ReadWrite.All",
                            personal: "",
                            application: "Sites.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /sites/{site-id}/lists/{list-id}/items/{item-id}` — Get listItem
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/listitem-get?view=graph-rest-1.0)
                    /// Permissions: work: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`, `Sites.Manage.All`. Status: 200.
                    pub fn get(&self) -> Get<models::ListItem> {
                        let operation = &Operation {
                            name: "listItem: get",
                            method: Method::Get,
                            path: "/sites/{site-id}/lists/{list-id}/items/{item-id}",
                            pages: &["listitem-get"],
                            work: "Sites.Read.All Sites.ReadWrite.All",
                            personal: "",
                            application: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All",
                        };
                        self.0.get(operation)
                    }

                    /// `GET /sites/{site-id}/lists/{list-id}/items/{item-id}/getActivitiesByInterval(startDateTime='2017-05-01',endDateTime='2017-05-20',interval='week')` — Get item activity stats by interval
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/itemactivitystat-getactivitybyinterval?view=graph-rest-1.0)
                    /// Permissions: work: `Files.Read`, `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`. Status: 200.
                    pub fn get_activities_by_interval(
                        &self,
                        start_date_time: &str,
                        end_date_time: &str,
                        interval: &str,
                    ) -> List<models::ItemActivityStat> {
                        let operation = &Operation {
                            name: "itemActivityStat: get_activities_by_interval",
                            method: Method::Get,
                            path: "/sites/{site-id}/lists/{list-id}/items/{item-id}/getActivitiesByInterval(startDateTime='2017-05-01',endDateTime='2017-05-20',interval='week')",
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

                    /// `PATCH /sites/{site-id}/lists/{list-id}/items/{item-id}` — Update listItem
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/listitem-update?view=graph-rest-1.0)
                    /// Permissions: work, application: `Sites.ReadWrite.All`. Status: 201.
                    pub fn update(
                        &self,
                        body: models::FieldValueSet,
                    ) -> Call<models::FieldValueSet> {
                        let operation = &Operation {
                            name: "listItem: update",
                            method: Method::Patch,
                            path: "/sites/{site-id}/lists/{list-id}/items/{item-id}",
                            pages: &["listitem-update"],
                            work: "Sites.ReadWrite.All",
                            personal: "",
                            application: "Sites.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `/sites/{id}/lists/{id}/items/{id}/analytics`
                    pub fn analytics(&self) -> analytics::Analytics {
                        analytics::Analytics(self.0.name("analytics"))
                    }

                    /// `/sites/{id}/lists/{id}/items/{id}/driveItem`
                    pub fn drive_item(&self) -> drive_item::DriveItem {
                        drive_item::DriveItem(self.0.name("driveItem"))
                    }

                    /// `/sites/{id}/lists/{id}/items/{id}/fields`
                    pub fn fields(&self) -> fields::Fields {
                        fields::Fields(self.0.name("fields"))
                    }

                    /// `/sites/{id}/lists/{id}/items/{id}/versions`
                    pub fn versions(&self) -> versions::Versions {
                        versions::Versions(self.0.name("versions"))
                    }
                }

                pub mod analytics {
                    use crate::runtime::{Get, Method, Operation};
                    use super::models;

                    crate::runtime::node! {
                        /// `/sites/{id}/lists/{id}/items/{id}/analytics`
                        Analytics
                    }

                    impl Analytics {
                        /// `GET /sites/{site-id}/lists/{list-id}/items/{item-id}/analytics` — Get itemAnalytics
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/itemanalytics-get?view=graph-rest-1.0)
                        /// Permissions: work: `Files.Read`, `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`. Status: 200.
                        pub fn get(&self) -> Get<models::ItemAnalytics> {
                            let operation = &Operation {
                                name: "itemAnalytics: get",
                                method: Method::Get,
                                path: "/sites/{site-id}/lists/{list-id}/items/{item-id}/analytics",
                                pages: &["itemanalytics-get"],
                                work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                                personal: "",
                                application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }
                    }
                }

                pub mod drive_item {
                    use crate::runtime::{Get, Method, Operation};
                    use super::models;

                    crate::runtime::node! {
                        /// `/sites/{id}/lists/{id}/items/{id}/driveItem`
                        DriveItem
                    }

                    impl DriveItem {
                        /// `GET /sites/{site-id}/lists/{list-id}/items/{item-id}/driveItem` — Get a DriveItem resource
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-1.0)
                        /// Permissions: work: `Files.Read`, `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`; personal: `Files.Read`, `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`; application: `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`. Status: 200.
                        pub fn get(&self) -> Get<models::DriveItem> {
                            let operation = &Operation {
                                name: "driveItem: get",
                                method: Method::Get,
                                path: "/sites/{site-id}/lists/{list-id}/items/{item-id}/driveItem",
                                pages: &["driveitem-get"],
                                work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                                personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                                application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }
                    }
                }

                pub mod fields {
                    use crate::runtime::{Call, Method, Operation};
                    use super::models;

                    crate::runtime::node! {
                        /// `/sites/{id}/lists/{id}/items/{id}/fields`
                        Fields
                    }

                    impl Fields {
                        /// `PATCH /sites/{site-id}/lists/{list-id}/items/{item-id}/fields` — Update listItem
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/listitem-update?view=graph-rest-1.0)
                        /// Permissions: work, application: `Sites.ReadWrite.All`. Status: 201.
                        pub fn update(
                            &self,
                            body: models::FieldValueSet,
                        ) -> Call<models::FieldValueSet> {
                            let operation = &Operation {
                                name: "listItem: update",
                                method: Method::Patch,
                                path: "/sites/{site-id}/lists/{list-id}/items/{item-id}/fields",
                                pages: &["listitem-update"],
                                work: "Sites.ReadWrite.All",
                                personal: "",
                                application: "Sites.ReadWrite.All",
                            };
                            self.0.call(operation).json(body)
                        }
                    }
                }

                pub mod versions {
                    use crate::runtime::{List, Method, Operation};
                    use super::models;

                    crate::runtime::node! {
                        /// `/sites/{id}/lists/{id}/items/{id}/versions`
                        Versions
                    }

                    impl Versions {
                        /// `GET /sites/{site-id}/lists/{list-id}/items/{item-id}/versions` — Listing versions of a ListItem
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/listitem-list-versions?view=graph-rest-1.0)
                        /// Permissions: work, application: `Sites.Read.All`, `Sites.ReadWrite.All`. Status: 200.
                        pub fn list(&self) -> List<models::ListItemVersion> {
                            let operation = &Operation {
                                name: "listItem: list",
                                method: Method::Get,
                                path: "/sites/{site-id}/lists/{list-id}/items/{item-id}/versions",
                                pages: &["listitem-list-versions"],
                                work: "Sites.Read.All Sites.ReadWrite.All",
                                personal: "",
                                application: "Sites.Read.All Sites.ReadWrite.All",
                            };
                            self.0.list(operation)
                        }

                        /// `/sites/{id}/lists/{id}/items/{id}/versions/{id}`
                        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                            id::Id(self.0.key(id.as_ref()))
                        }
                    }

                    pub mod id {
                        use crate::runtime::{Call, Get, Method, Operation};
                        use super::models;

                        crate::runtime::node! {
                            /// `/sites/{id}/lists/{id}/items/{id}/versions/{id}`
                            Id
                        }

                        impl Id {
                            /// `GET /sites/{site-id}/lists/{list-id}/items/{item-id}/versions/{version-id}` — Get a ListItemVersion resource
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/listitemversion-get?view=graph-rest-1.0)
                            /// Permissions: work, application: `Sites.Read.All`, `Sites.ReadWrite.All`. Status: 200.
                            pub fn get(&self) -> Get<models::ListItemVersion> {
                                let operation = &Operation {
                                    name: "listItemVersion: get",
                                    method: Method::Get,
                                    path: "/sites/{site-id}/lists/{list-id}/items/{item-id}/versions/{version-id}",
                                    pages: &["listitemversion-get"],
                                    work: "Sites.Read.All Sites.ReadWrite.All",
                                    personal: "",
                                    application: "Sites.Read.All Sites.ReadWrite.All",
                                };
                                self.0.get(operation)
                            }

                            /// `POST /sites/{site-id}/lists/{list-id}/items/{item-id}/versions/{version-id}/restoreVersion` — Restore a previous version of a ListItem
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/listitemversion-restore?view=graph-rest-1.0)
                            /// Permissions: work, application: `Sites.ReadWrite.All`, `Sites.Manage.All`, `Sites.FullControl.All`. Status: 204.
                            pub fn restore_version(&self) -> Call<()> {
                                let operation = &Operation {
                                    name: "listItemVersion: restore_version",
                                    method: Method::Post,
                                    path: "/sites/{site-id}/lists/{list-id}/items/{item-id}/versions/{version-id}/restoreVersion",
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
    }
}

#[cfg(feature = "onenote")]
pub mod onenote;

pub mod path {
    use crate::runtime::{Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/sites/{id}:/{path}`
        Path
    }

    impl Path {
        /// `GET /sites/{hostname}:/{relative-path}` — Get a site resource by path
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/site-getbypath?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/site-get?view=graph-rest-1.0)
        /// Also: `/sites/{hostname}:/{server-relative-path}`.
        /// Permissions: work, application: `Sites.Read.All`, `Sites.ReadWrite.All`. Status: 200.
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

pub mod permissions {
    use crate::runtime::{Call, List, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/sites/{id}/permissions`
        Permissions
    }

    impl Permissions {
        /// `POST /sites/{sitesId}/permissions` — Create permission
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/site-post-permissions?view=graph-rest-1.0)
        /// Permissions: application: `Sites.FullControl.All`. Status: 201.
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
        /// Permissions: application: `Sites.FullControl.All`. Status: 200.
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

    pub mod id {
        use crate::runtime::{Call, Get, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/sites/{id}/permissions/{id}`
            Id
        }

        impl Id {
            /// `DELETE /sites/{sitesId}/permissions/{permissionId}` — Delete permission
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/site-delete-permission?view=graph-rest-1.0)
            /// Permissions: application: `Sites.FullControl.All`. Status: 204.
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
            /// Permissions: application: `Sites.FullControl.All`. Status: 200.
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
            /// Permissions: application: `Sites.FullControl.All`. Status: 200.
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

pub mod sites {
    use crate::runtime::{List, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/sites/{id}/sites`
        Sites
    }

    impl Sites {
        /// `GET /sites/{site-id}/sites` — Enumerate subsites
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/site-list-subsites?view=graph-rest-1.0)
        /// Permissions: work, application: `Sites.Read.All`, `Sites.ReadWrite.All`. Status: 200.
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
