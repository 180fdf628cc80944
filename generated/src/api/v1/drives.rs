// Written by `cargo xtask gen`; do not edit.
//! `/drives`

use super::{models, requests};

crate::runtime::node! {
    /// `/drives`
    Drives
}

impl Drives {
    /// `/drives/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/drives/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/drives/{id}`
        Id
    }

    impl Id {
        /// `GET /drives/{drive-id}` — Get Drive
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/drive-get?view=graph-rest-1.0)
        /// Status: 404, 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.Read` and 5 more
        /// - personal account: `Files.Read` and 3 more
        /// - application: `Files.Read.All` and 3 more
        pub fn get(&self) -> Get<models::Drive> {
            let operation = &Operation {
                name: "drive: get",
                method: Method::Get,
                path: "/drives/{drive-id}",
                pages: &["drive-get"],
                work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `/drives/{id}/items`
        pub fn items(&self) -> items::Items {
            items::Items(self.0.name("items"))
        }

        /// `/drives/{id}/list`
        pub fn list(&self) -> list::List {
            list::List(self.0.name("list"))
        }

        /// `/drives/{id}/root`
        pub fn root(&self) -> root::Root {
            root::Root(self.0.name("root"))
        }

        /// `/drives/{id}/root:/{path}`
        pub fn root_path(&self, path: impl AsRef<str>) -> root_path::RootPath {
            root_path::RootPath(self.0.path("root", path.as_ref()))
        }
    }

    /// `/drives/{id}/items`
    pub mod items {
        use super::{models, requests};

        crate::runtime::node! {
            /// `/drives/{id}/items`
            Items
        }

        impl Items {
            /// `/drives/{id}/items/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/drives/{id}/items/{id}`
        pub mod id {
            use super::{models, requests};
            use crate::runtime::{Argument, Call, Get, List, Method, Operation};

            crate::runtime::node! {
                /// `/drives/{id}/items/{id}`
                Id
            }

            impl Id {
                /// `POST /drives/{driveId}/items/{itemId}/checkin` — driveItem: checkin
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/driveitem-checkin?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
                /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                pub fn checkin(&self, body: requests::drive_item::CheckinRequest) -> Call<()> {
                    let operation = &Operation {
                        name: "driveItem: checkin",
                        method: Method::Post,
                        path: "/drives/{driveId}/items/{itemId}/checkin",
                        pages: &["driveitem-checkin"],
                        work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                        personal: "Files.ReadWrite Files.ReadWrite.All",
                        application: "Files.ReadWrite.All Sites.ReadWrite.All",
                    };
                    self.0.name("checkin").call(operation).json(body)
                }

                /// `POST /drives/{driveId}/items/{itemId}/checkout` — driveItem: checkout
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/driveitem-checkout?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
                /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                pub fn checkout(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "driveItem: checkout",
                        method: Method::Post,
                        path: "/drives/{driveId}/items/{itemId}/checkout",
                        pages: &["driveitem-checkout"],
                        work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                        personal: "Files.ReadWrite Files.ReadWrite.All",
                        application: "Files.ReadWrite.All Sites.ReadWrite.All",
                    };
                    self.0.name("checkout").call(operation)
                }

                /// `POST /drives/{driveId}/items/{itemId}/copy` — driveItem: copy
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/driveitem-copy?view=graph-rest-1.0)
                /// Status: 202.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
                /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                pub fn copy(&self, body: requests::drive_item::CopyRequest) -> Call<()> {
                    let operation = &Operation {
                        name: "driveItem: copy",
                        method: Method::Post,
                        path: "/drives/{driveId}/items/{itemId}/copy",
                        pages: &["driveitem-copy"],
                        work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                        personal: "Files.ReadWrite Files.ReadWrite.All",
                        application: "Files.ReadWrite.All Sites.ReadWrite.All",
                    };
                    self.0.name("copy").call(operation).json(body)
                }

                /// `POST /drives/{driveId}/items/{itemId}/createLink` — Create a sharing link for a DriveItem
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/driveitem-createlink?view=graph-rest-1.0)
                /// Status: 201, 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
                /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                pub fn create_link(&self, body: requests::drive_item::CreateLinkRequest) -> Call<models::Permission> {
                    let operation = &Operation {
                        name: "driveItem: create_link",
                        method: Method::Post,
                        path: "/drives/{driveId}/items/{itemId}/createLink",
                        pages: &["driveitem-createlink"],
                        work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                        personal: "Files.ReadWrite Files.ReadWrite.All",
                        application: "Files.ReadWrite.All Sites.ReadWrite.All",
                    };
                    self.0.name("createLink").call(operation).json(body)
                }

                /// `POST /drives/{driveId}/items/{itemId}/createUploadSession` — driveItem: createUploadSession
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/driveitem-createuploadsession?view=graph-rest-1.0)
                /// Status: 507, 202, 201, 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
                /// - application: `Sites.ReadWrite.All`
                pub fn create_upload_session(
                    &self,
                    body: requests::drive_item::CreateUploadSessionRequest,
                ) -> Call<models::UploadSession> {
                    let operation = &Operation {
                        name: "driveItem: create_upload_session",
                        method: Method::Post,
                        path: "/drives/{driveId}/items/{itemId}/createUploadSession",
                        pages: &["driveitem-createuploadsession"],
                        work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                        personal: "Files.ReadWrite Files.ReadWrite.All",
                        application: "Sites.ReadWrite.All",
                    };
                    self.0.name("createUploadSession").call(operation).json(body)
                }

                /// `DELETE /drives/{drive-id}/items/{item-id}` — Delete a DriveItem
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/driveitem-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
                /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "driveItem: delete",
                        method: Method::Delete,
                        path: "/drives/{drive-id}/items/{item-id}",
                        pages: &["driveitem-delete"],
                        work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                        personal: "Files.ReadWrite Files.ReadWrite.All",
                        application: "Files.ReadWrite.All Sites.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `POST /drives/{drive-id}/items/{item-id}/follow` — Follow drive item
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/driveitem-follow?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.Read` and 5 more
                /// - application: `Files.Read.All` and 3 more
                pub fn follow(&self) -> Call<models::DriveItem> {
                    let operation = &Operation {
                        name: "driveItem: follow",
                        method: Method::Post,
                        path: "/drives/{drive-id}/items/{item-id}/follow",
                        pages: &["driveitem-follow"],
                        work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                        personal: "",
                        application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                    };
                    self.0.name("follow").call(operation)
                }

                /// `GET /drives/{drive-id}/items/{item-id}` — Get a driveItem resource
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.Read` and 5 more
                /// - personal account: `Files.Read` and 3 more
                /// - application: `Files.Read.All` and 3 more
                pub fn get(&self) -> Get<models::DriveItem> {
                    let operation = &Operation {
                        name: "driveItem: get",
                        method: Method::Get,
                        path: "/drives/{drive-id}/items/{item-id}",
                        pages: &["driveitem-get"],
                        work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                        personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                        application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `GET /drives/{drive-id}/items/{item-id}/getActivitiesByInterval(startDateTime='2017-01-01',endDateTime='2017-01-10',interval='day')` — Get item activity stats by interval
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
                        path: "/drives/{drive-id}/items/{item-id}/getActivitiesByInterval(startDateTime='2017-01-01',endDateTime='2017-01-10',interval='day')",
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

                /// `POST /drives/{drive-id}/items/{item-id}/invite` — Send a sharing invitation
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/driveitem-invite?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
                /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                pub fn invite(&self, body: requests::drive_item::InviteRequest) -> Call<Vec<models::Permission>> {
                    let operation = &Operation {
                        name: "driveItem: invite",
                        method: Method::Post,
                        path: "/drives/{drive-id}/items/{item-id}/invite",
                        pages: &["driveitem-invite"],
                        work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                        personal: "Files.ReadWrite Files.ReadWrite.All",
                        application: "Files.ReadWrite.All Sites.ReadWrite.All",
                    };
                    self.0.name("invite").call(operation).json(body)
                }

                /// `POST /drives/{driveId}/items/{itemId}/preview` — driveItem: preview
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/driveitem-preview?view=graph-rest-1.0)
                /// Permissions, least privileged first:
                /// - work or school account: `Files.Read` and 5 more
                /// - application: `Files.Read.All` and 3 more
                pub fn preview(&self, body: requests::drive_item::PreviewRequest) -> Call<()> {
                    let operation = &Operation {
                        name: "driveItem: preview",
                        method: Method::Post,
                        path: "/drives/{driveId}/items/{itemId}/preview",
                        pages: &["driveitem-preview"],
                        work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                        personal: "",
                        application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                    };
                    self.0.name("preview").call(operation).json(body)
                }

                /// `PATCH /drives/{drive-id}/items/{item-id}` — Move a DriveItem to a new folder
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/driveitem-move?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/driveitem-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
                /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                pub fn update(&self, body: models::DriveItem) -> Call<models::DriveItem> {
                    let operation = &Operation {
                        name: "driveItem: update",
                        method: Method::Patch,
                        path: "/drives/{drive-id}/items/{item-id}",
                        pages: &["driveitem-move", "driveitem-update"],
                        work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                        personal: "Files.ReadWrite Files.ReadWrite.All",
                        application: "Files.ReadWrite.All Sites.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/drives/{id}/items/{id}/analytics`
                pub fn analytics(&self) -> analytics::Analytics {
                    analytics::Analytics(self.0.name("analytics"))
                }

                /// `/drives/{id}/items/{id}/children`
                pub fn children(&self) -> children::Children {
                    children::Children(self.0.name("children"))
                }

                /// `/drives/{id}/items/{id}/content`
                pub fn content(&self) -> content::Content {
                    content::Content(self.0.name("content"))
                }

                /// `/drives/{id}/items/{id}:/{path}`
                pub fn path(&self, path: impl AsRef<str>) -> path::Path {
                    path::Path(self.0.path("", path.as_ref()))
                }

                /// `/drives/{id}/items/{id}/permissions`
                pub fn permissions(&self) -> permissions::Permissions {
                    permissions::Permissions(self.0.name("permissions"))
                }

                /// `/drives/{id}/items/{id}/thumbnails`
                pub fn thumbnails(&self) -> thumbnails::Thumbnails {
                    thumbnails::Thumbnails(self.0.name("thumbnails"))
                }

                /// `/drives/{id}/items/{id}/versions`
                pub fn versions(&self) -> versions::Versions {
                    versions::Versions(self.0.name("versions"))
                }
            }

            /// `/drives/{id}/items/{id}/analytics`
            pub mod analytics {
                use super::models;

                crate::runtime::node! {
                    /// `/drives/{id}/items/{id}/analytics`
                    Analytics
                }

                impl Analytics {
                    /// `/drives/{id}/items/{id}/analytics/allTime`
                    pub fn all_time(&self) -> all_time::AllTime {
                        all_time::AllTime(self.0.name("allTime"))
                    }

                    /// `/drives/{id}/items/{id}/analytics/lastSevenDays`
                    pub fn last_seven_days(&self) -> last_seven_days::LastSevenDays {
                        last_seven_days::LastSevenDays(self.0.name("lastSevenDays"))
                    }
                }

                /// `/drives/{id}/items/{id}/analytics/allTime`
                pub mod all_time {
                    use super::models;
                    use crate::runtime::{Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/drives/{id}/items/{id}/analytics/allTime`
                        AllTime
                    }

                    impl AllTime {
                        /// `GET /drives/{drive-id}/items/{item-id}/analytics/allTime` — Get itemAnalytics
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
                                path: "/drives/{drive-id}/items/{item-id}/analytics/allTime",
                                pages: &["itemanalytics-get"],
                                work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                                personal: "",
                                application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }
                    }
                }

                /// `/drives/{id}/items/{id}/analytics/lastSevenDays`
                pub mod last_seven_days {
                    use super::models;
                    use crate::runtime::{Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/drives/{id}/items/{id}/analytics/lastSevenDays`
                        LastSevenDays
                    }

                    impl LastSevenDays {
                        /// `GET /drives/{drive-id}/items/{item-id}/analytics/lastSevenDays` — Get itemAnalytics
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
                                path: "/drives/{drive-id}/items/{item-id}/analytics/lastSevenDays",
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

            /// `/drives/{id}/items/{id}/children`
            pub mod children {
                use super::models;
                use crate::runtime::{Call, List, Method, Operation};

                crate::runtime::node! {
                    /// `/drives/{id}/items/{id}/children`
                    Children
                }

                impl Children {
                    /// `POST /drives/{drive-id}/items/{parent-item-id}/children` — Create a new folder in a drive
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-post-children?view=graph-rest-1.0)
                    /// Status: 201.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                    /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
                    /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                    pub fn create(&self, body: models::DriveItem) -> Call<models::DriveItem> {
                        let operation = &Operation {
                            name: "driveItem: create",
                            method: Method::Post,
                            path: "/drives/{drive-id}/items/{parent-item-id}/children",
                            pages: &["driveitem-post-children"],
                            work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                            personal: "Files.ReadWrite Files.ReadWrite.All",
                            application: "Files.ReadWrite.All Sites.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `GET /drives/{drive-id}/items/{item-id}/children` — List children of a driveItem
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-list-children?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.Read` and 5 more
                    /// - personal account: `Files.Read` and 3 more
                    /// - application: `Files.Read.All` and 3 more
                    pub fn list(&self) -> List<models::DriveItem> {
                        let operation = &Operation {
                            name: "driveItem: list",
                            method: Method::Get,
                            path: "/drives/{drive-id}/items/{item-id}/children",
                            pages: &["driveitem-list-children"],
                            work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                            personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                            application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }
                }
            }

            /// `/drives/{id}/items/{id}/content`
            pub mod content {
                use super::models;
                use crate::runtime::{Bytes, Call, Method, Operation};

                crate::runtime::node! {
                    /// `/drives/{id}/items/{id}/content`
                    Content
                }

                impl Content {
                    /// `GET /drives/{drive-id}/items/{item-id}/content` — Download the contents of a DriveItem
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-get-content?view=graph-rest-1.0)
                    /// Status: 302, 200, 206.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.Read` and 5 more
                    /// - personal account: `Files.Read` and 3 more
                    /// - application: `Files.Read.All` and 3 more
                    pub fn download(&self) -> Call<Bytes> {
                        let operation = &Operation {
                            name: "driveItem: download",
                            method: Method::Get,
                            path: "/drives/{drive-id}/items/{item-id}/content",
                            pages: &["driveitem-get-content"],
                            work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                            personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                            application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }

                    /// `PUT /drives/{drive-id}/items/{item-id}/content` — Upload or replace the contents of a DriveItem
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-put-content?view=graph-rest-1.0)
                    /// Status: 201.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                    /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
                    /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                    pub fn upload(&self, body: impl Into<crate::runtime::Content>) -> Call<models::DriveItem> {
                        let operation = &Operation {
                            name: "driveItem: upload",
                            method: Method::Put,
                            path: "/drives/{drive-id}/items/{item-id}/content",
                            pages: &["driveitem-put-content"],
                            work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                            personal: "Files.ReadWrite Files.ReadWrite.All",
                            application: "Files.ReadWrite.All Sites.ReadWrite.All",
                        };
                        self.0.call(operation).content(body)
                    }
                }
            }

            /// `/drives/{id}/items/{id}:/{path}`
            pub mod path {
                use super::models;

                crate::runtime::node! {
                    /// `/drives/{id}/items/{id}:/{path}`
                    Path
                }

                impl Path {
                    /// `/drives/{id}/items/{id}:/{path}/content`
                    pub fn content(&self) -> content::Content {
                        content::Content(self.0.name("content"))
                    }
                }

                /// `/drives/{id}/items/{id}:/{path}/content`
                pub mod content {
                    use super::models;
                    use crate::runtime::{Call, Method, Operation};

                    crate::runtime::node! {
                        /// `/drives/{id}/items/{id}:/{path}/content`
                        Content
                    }

                    impl Content {
                        /// `PUT /drives/{drive-id}/items/{parent-id}:/{filename}:/content` — Upload or replace the contents of a DriveItem
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/driveitem-put-content?view=graph-rest-1.0)
                        /// Status: 201.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                        /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
                        /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                        pub fn upload(&self, body: impl Into<crate::runtime::Content>) -> Call<models::DriveItem> {
                            let operation = &Operation {
                                name: "driveItem: upload",
                                method: Method::Put,
                                path: "/drives/{drive-id}/items/{parent-id}:/{filename}:/content",
                                pages: &["driveitem-put-content"],
                                work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                                personal: "Files.ReadWrite Files.ReadWrite.All",
                                application: "Files.ReadWrite.All Sites.ReadWrite.All",
                            };
                            self.0.call(operation).content(body)
                        }
                    }
                }
            }

            /// `/drives/{id}/items/{id}/permissions`
            pub mod permissions {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/drives/{id}/items/{id}/permissions`
                    Permissions
                }

                impl Permissions {
                    /// `GET /drives/{drive-id}/items/{item-id}/permissions` — List sharing permissions on a driveItem
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-list-permissions?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.Read` and 5 more
                    /// - personal account: `Files.Read` and 3 more
                    /// - application: `Files.Read.All` and 3 more
                    pub fn list(&self) -> List<models::Permission> {
                        let operation = &Operation {
                            name: "driveItem: list",
                            method: Method::Get,
                            path: "/drives/{drive-id}/items/{item-id}/permissions",
                            pages: &["driveitem-list-permissions"],
                            work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                            personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                            application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }

                    /// `/drives/{id}/items/{id}/permissions/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/drives/{id}/items/{id}/permissions/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/drives/{id}/items/{id}/permissions/{id}`
                        Id
                    }

                    impl Id {
                        /// `DELETE /drives/{drive-id}/items/{item-id}/permissions/{perm-id}` — Delete a sharing permission from a file or folder
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/permission-delete?view=graph-rest-1.0)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                        /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
                        /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                        pub fn delete(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "permission: delete",
                                method: Method::Delete,
                                path: "/drives/{drive-id}/items/{item-id}/permissions/{perm-id}",
                                pages: &["permission-delete"],
                                work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                                personal: "Files.ReadWrite Files.ReadWrite.All",
                                application: "Files.ReadWrite.All Sites.ReadWrite.All",
                            };
                            self.0.call(operation)
                        }

                        /// `GET /drives/{drive-id}/items/{item-id}/permissions/{perm-id}` — Get sharing permission for a file or folder
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/permission-get?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Files.Read` and 5 more
                        /// - personal account: `Files.Read` and 3 more
                        /// - application: `Files.Read.All` and 3 more
                        pub fn get(&self) -> Get<models::Permission> {
                            let operation = &Operation {
                                name: "permission: get",
                                method: Method::Get,
                                path: "/drives/{drive-id}/items/{item-id}/permissions/{perm-id}",
                                pages: &["permission-get"],
                                work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                                personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                                application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }

                        /// `PATCH /drives/{drive-id}/items/{item-id}/permissions/{perm-id}` — Update sharing permission
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/permission-update?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                        /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
                        /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                        pub fn update(&self, body: models::Permission) -> Call<models::Permission> {
                            let operation = &Operation {
                                name: "permission: update",
                                method: Method::Patch,
                                path: "/drives/{drive-id}/items/{item-id}/permissions/{perm-id}",
                                pages: &["permission-update"],
                                work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                                personal: "Files.ReadWrite Files.ReadWrite.All",
                                application: "Files.ReadWrite.All Sites.ReadWrite.All",
                            };
                            self.0.call(operation).json(body)
                        }
                    }
                }
            }

            /// `/drives/{id}/items/{id}/thumbnails`
            pub mod thumbnails {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/drives/{id}/items/{id}/thumbnails`
                    Thumbnails
                }

                impl Thumbnails {
                    /// `GET /drives/{drive-id}/items/{item-id}/thumbnails` — List thumbnails for a DriveItem
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-list-thumbnails?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.Read` and 5 more
                    /// - personal account: `Files.Read` and 3 more
                    /// - application: `Files.Read.All` and 3 more
                    pub fn list(&self) -> List<models::ThumbnailSet> {
                        let operation = &Operation {
                            name: "driveItem: list",
                            method: Method::Get,
                            path: "/drives/{drive-id}/items/{item-id}/thumbnails",
                            pages: &["driveitem-list-thumbnails"],
                            work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                            personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                            application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }
                }
            }

            /// `/drives/{id}/items/{id}/versions`
            pub mod versions {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/drives/{id}/items/{id}/versions`
                    Versions
                }

                impl Versions {
                    /// `GET /drives/{drive-id}/items/{item-id}/versions` — List versions of a driveItem
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-list-versions?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.Read` and 5 more
                    /// - personal account: `Files.Read` and 3 more
                    /// - application: `Files.Read.All` and 3 more
                    pub fn list(&self) -> List<models::DriveItemVersion> {
                        let operation = &Operation {
                            name: "driveItem: list",
                            method: Method::Get,
                            path: "/drives/{drive-id}/items/{item-id}/versions",
                            pages: &["driveitem-list-versions"],
                            work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                            personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                            application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }

                    /// `/drives/{id}/items/{id}/versions/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/drives/{id}/items/{id}/versions/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/drives/{id}/items/{id}/versions/{id}`
                        Id
                    }

                    impl Id {
                        /// `GET /drives/{drive-id}/items/{item-id}/versions/{version-id}` — Get a DriveItemVersion resource
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/driveitemversion-get?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Files.Read` and 5 more
                        /// - personal account: `Files.Read` and 3 more
                        /// - application: `Files.Read.All` and 3 more
                        pub fn get(&self) -> Get<models::DriveItemVersion> {
                            let operation = &Operation {
                                name: "driveItemVersion: get",
                                method: Method::Get,
                                path: "/drives/{drive-id}/items/{item-id}/versions/{version-id}",
                                pages: &["driveitemversion-get"],
                                work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                                personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                                application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }

                        /// `POST /drives/{driveId}/items/{itemId}/versions/{version-id}/restoreVersion` — Restore a previous version of a DriveItem
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/driveitemversion-restore?view=graph-rest-1.0)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                        /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
                        /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                        pub fn restore_version(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "driveItemVersion: restore_version",
                                method: Method::Post,
                                path: "/drives/{driveId}/items/{itemId}/versions/{version-id}/restoreVersion",
                                pages: &["driveitemversion-restore"],
                                work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                                personal: "Files.ReadWrite Files.ReadWrite.All",
                                application: "Files.ReadWrite.All Sites.ReadWrite.All",
                            };
                            self.0.name("restoreVersion").call(operation)
                        }

                        /// `/drives/{id}/items/{id}/versions/{id}/content`
                        pub fn content(&self) -> content::Content {
                            content::Content(self.0.name("content"))
                        }
                    }

                    /// `/drives/{id}/items/{id}/versions/{id}/content`
                    pub mod content {
                        use crate::runtime::{Bytes, Call, Method, Operation};

                        crate::runtime::node! {
                            /// `/drives/{id}/items/{id}/versions/{id}/content`
                            Content
                        }

                        impl Content {
                            /// `GET /drives/{drive-id}/items/{item-id}/versions/{version-id}/content` — Download contents of a driveItemVersion resource
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/driveitemversion-get-contents?view=graph-rest-1.0)
                            /// Status: 302.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Files.Read` and 5 more
                            /// - personal account: `Files.Read` and 3 more
                            /// - application: `Files.Read.All` and 3 more
                            pub fn get(&self) -> Call<Bytes> {
                                let operation = &Operation {
                                    name: "driveItemVersion: get",
                                    method: Method::Get,
                                    path: "/drives/{drive-id}/items/{item-id}/versions/{version-id}/content",
                                    pages: &["driveitemversion-get-contents"],
                                    work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                                    personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                                    application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                                };
                                self.0.call(operation)
                            }
                        }
                    }
                }
            }
        }
    }

    /// `/drives/{id}/list`
    pub mod list {
        use super::models;

        crate::runtime::node! {
            /// `/drives/{id}/list`
            List
        }

        impl List {
            /// `/drives/{id}/list/subscriptions`
            pub fn subscriptions(&self) -> subscriptions::Subscriptions {
                subscriptions::Subscriptions(self.0.name("subscriptions"))
            }
        }

        /// `/drives/{id}/list/subscriptions`
        pub mod subscriptions {
            use super::models;

            crate::runtime::node! {
                /// `/drives/{id}/list/subscriptions`
                Subscriptions
            }

            impl Subscriptions {
                /// `/drives/{id}/list/subscriptions/socketIo`
                pub fn socket_io(&self) -> socket_io::SocketIo {
                    socket_io::SocketIo(self.0.name("socketIo"))
                }
            }

            /// `/drives/{id}/list/subscriptions/socketIo`
            pub mod socket_io {
                use super::models;
                use crate::runtime::{Get, Method, Operation};

                crate::runtime::node! {
                    /// `/drives/{id}/list/subscriptions/socketIo`
                    SocketIo
                }

                impl SocketIo {
                    /// `GET /drives/{driveId}/list/subscriptions/socketIo` — Get websocket endpoint
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/subscriptions-socketio?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.Read` and 3 more
                    /// - personal account: `Files.Read`, `Files.ReadWrite`, `Files.ReadWrite.All`
                    pub fn get(&self) -> Get<models::Subscription> {
                        let operation = &Operation {
                            name: "subscriptions: get",
                            method: Method::Get,
                            path: "/drives/{driveId}/list/subscriptions/socketIo",
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

    /// `/drives/{id}/root`
    pub mod root {
        use super::models;
        use crate::runtime::{Argument, List, Method, Operation};

        crate::runtime::node! {
            /// `/drives/{id}/root`
            Root
        }

        impl Root {
            /// `GET /drives/{drive-id}/root/delta` — driveItem: delta
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/driveitem-delta?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.Read` and 5 more
            /// - personal account: `Files.Read` and 3 more
            /// - application: `Files.Read.All` and 3 more
            pub fn delta(&self) -> List<models::DriveItem> {
                let operation = &Operation {
                    name: "driveItem: delta",
                    method: Method::Get,
                    path: "/drives/{drive-id}/root/delta",
                    pages: &["driveitem-delta"],
                    work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                    personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                    application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                };
                self.0.name("delta").list(operation)
            }

            /// `GET /drives/{drive-id}/root/search(q='{search-text}')` — Search for driveitems within a drive
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/driveitem-search?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.Read` and 5 more
            /// - personal account: `Files.Read` and 3 more
            /// - application: `Files.Read.All` and 3 more
            pub fn search(&self, q: &str) -> List<models::RemoteItem> {
                let operation = &Operation {
                    name: "driveItem: search",
                    method: Method::Get,
                    path: "/drives/{drive-id}/root/search(q='{search-text}')",
                    pages: &["driveitem-search"],
                    work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                    personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                    application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                };
                self.0.function("search", &[("q", Argument::quoted(q))]).list(operation)
            }

            /// `/drives/{id}/root/subscriptions`
            pub fn subscriptions(&self) -> subscriptions::Subscriptions {
                subscriptions::Subscriptions(self.0.name("subscriptions"))
            }
        }

        /// `/drives/{id}/root/subscriptions`
        pub mod subscriptions {
            use super::models;

            crate::runtime::node! {
                /// `/drives/{id}/root/subscriptions`
                Subscriptions
            }

            impl Subscriptions {
                /// `/drives/{id}/root/subscriptions/socketIo`
                pub fn socket_io(&self) -> socket_io::SocketIo {
                    socket_io::SocketIo(self.0.name("socketIo"))
                }
            }

            /// `/drives/{id}/root/subscriptions/socketIo`
            pub mod socket_io {
                use super::models;
                use crate::runtime::{Get, Method, Operation};

                crate::runtime::node! {
                    /// `/drives/{id}/root/subscriptions/socketIo`
                    SocketIo
                }

                impl SocketIo {
                    /// `GET /drives/{driveId}/root/subscriptions/socketIo` — Get websocket endpoint
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/subscriptions-socketio?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.Read` and 3 more
                    /// - personal account: `Files.Read`, `Files.ReadWrite`, `Files.ReadWrite.All`
                    pub fn get(&self) -> Get<models::Subscription> {
                        let operation = &Operation {
                            name: "subscriptions: get",
                            method: Method::Get,
                            path: "/drives/{driveId}/root/subscriptions/socketIo",
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

    /// `/drives/{id}/root:/{path}`
    pub mod root_path {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/drives/{id}/root:/{path}`
            RootPath
        }

        impl RootPath {
            /// `GET /drives/{drive-id}/root:/{item-path}` — Get a driveItem resource
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.Read` and 5 more
            /// - personal account: `Files.Read` and 3 more
            /// - application: `Files.Read.All` and 3 more
            pub fn get(&self) -> Get<models::DriveItem> {
                let operation = &Operation {
                    name: "driveItem: get",
                    method: Method::Get,
                    path: "/drives/{drive-id}/root:/{item-path}",
                    pages: &["driveitem-get"],
                    work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                    personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                    application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}
