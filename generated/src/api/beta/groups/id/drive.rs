// Written by `cargo xtask gen`; do not edit.
//! `/groups/{id}/drive`

use super::super::super::{models, requests};
use crate::runtime::{Get, Method, Operation};

crate::runtime::node! {
    /// `/groups/{id}/drive`
    Drive
}

impl Drive {
    /// `GET /groups/{groupId}/drive` — Get Drive
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/drive-get?view=graph-rest-beta)
    /// Status: 404, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.Read` and 5 more
    /// - personal account: `Files.Read` and 3 more
    /// - application: `Files.Read.All` and 3 more
    pub fn get(&self) -> Get<models::Drive> {
        let operation = &Operation {
            name: "drive: get",
            method: Method::Get,
            path: "/groups/{groupId}/drive",
            pages: &["drive-get"],
            work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
            personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
            application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `/groups/{id}/drive/items`
    pub fn items(&self) -> items::Items {
        items::Items(self.0.name("items"))
    }

    /// `/groups/{id}/drive/root`
    pub fn root(&self) -> root::Root {
        root::Root(self.0.name("root"))
    }

    /// `/groups/{id}/drive/root:/{path}`
    pub fn root_path(&self, path: impl AsRef<str>) -> root_path::RootPath {
        root_path::RootPath(self.0.path("root", path.as_ref()))
    }
}

/// `/groups/{id}/drive/items`
pub mod items {
    use super::{models, requests};

    crate::runtime::node! {
        /// `/groups/{id}/drive/items`
        Items
    }

    impl Items {
        /// `/groups/{id}/drive/items/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/groups/{id}/drive/items/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/groups/{id}/drive/items/{id}`
            Id
        }

        impl Id {
            /// `POST /groups/{groupId}/drive/items/{itemId}/checkin` — driveItem: checkin
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/driveitem-checkin?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
            /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
            /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
            pub fn checkin(&self, body: requests::drive_item::CheckinRequest) -> Call<()> {
                let operation = &Operation {
                    name: "driveItem: checkin",
                    method: Method::Post,
                    path: "/groups/{groupId}/drive/items/{itemId}/checkin",
                    pages: &["driveitem-checkin"],
                    work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                    personal: "Files.ReadWrite Files.ReadWrite.All",
                    application: "Files.ReadWrite.All Sites.ReadWrite.All",
                };
                self.0.name("checkin").call(operation).json(body)
            }

            /// `POST /groups/{groupId}/drive/items/{itemId}/checkout` — driveItem: checkout
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/driveitem-checkout?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
            /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
            /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
            pub fn checkout(&self) -> Call<()> {
                let operation = &Operation {
                    name: "driveItem: checkout",
                    method: Method::Post,
                    path: "/groups/{groupId}/drive/items/{itemId}/checkout",
                    pages: &["driveitem-checkout"],
                    work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                    personal: "Files.ReadWrite Files.ReadWrite.All",
                    application: "Files.ReadWrite.All Sites.ReadWrite.All",
                };
                self.0.name("checkout").call(operation)
            }

            /// `POST /groups/{groupId}/drive/items/{itemId}/copy` — driveItem: copy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/driveitem-copy?view=graph-rest-beta)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
            /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
            /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
            pub fn copy(&self, body: requests::drive_item::CopyRequest) -> Call<()> {
                let operation = &Operation {
                    name: "driveItem: copy",
                    method: Method::Post,
                    path: "/groups/{groupId}/drive/items/{itemId}/copy",
                    pages: &["driveitem-copy"],
                    work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                    personal: "Files.ReadWrite Files.ReadWrite.All",
                    application: "Files.ReadWrite.All Sites.ReadWrite.All",
                };
                self.0.name("copy").call(operation).json(body)
            }

            /// `POST /groups/{groupId}/drive/items/{itemId}/createLink` — driveItem: createLink
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/driveitem-createlink?view=graph-rest-beta)
            /// Status: 201, 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
            /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
            /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
            pub fn create_link(&self, body: requests::drive_item::CreateLinkRequest) -> Call<models::Permission> {
                let operation = &Operation {
                    name: "driveItem: create_link",
                    method: Method::Post,
                    path: "/groups/{groupId}/drive/items/{itemId}/createLink",
                    pages: &["driveitem-createlink"],
                    work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                    personal: "Files.ReadWrite Files.ReadWrite.All",
                    application: "Files.ReadWrite.All Sites.ReadWrite.All",
                };
                self.0.name("createLink").call(operation).json(body)
            }

            /// `POST /groups/{groupId}/drive/items/{itemId}/createUploadSession` — driveItem: createUploadSession
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/driveitem-createuploadsession?view=graph-rest-beta)
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
                    path: "/groups/{groupId}/drive/items/{itemId}/createUploadSession",
                    pages: &["driveitem-createuploadsession"],
                    work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                    personal: "Files.ReadWrite Files.ReadWrite.All",
                    application: "Sites.ReadWrite.All",
                };
                self.0.name("createUploadSession").call(operation).json(body)
            }

            /// `DELETE /groups/{group-id}/drive/items/{item-id}` — Delete a DriveItem
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/driveitem-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
            /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
            /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "driveItem: delete",
                    method: Method::Delete,
                    path: "/groups/{group-id}/drive/items/{item-id}",
                    pages: &["driveitem-delete"],
                    work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                    personal: "Files.ReadWrite Files.ReadWrite.All",
                    application: "Files.ReadWrite.All Sites.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `POST /groups/{group-id}/drive/items/{item-id}/extractSensitivityLabels` — driveItem: extractSensitivityLabels
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/driveitem-extractsensitivitylabels?view=graph-rest-beta)
            /// Status: 200, 423.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.Read` and 5 more
            /// - personal account: `Files.Read` and 3 more
            /// - application: `Files.Read.All` and 3 more
            pub fn extract_sensitivity_labels(&self) -> Call<models::ExtractSensitivityLabelsResult> {
                let operation = &Operation {
                    name: "driveItem: extract_sensitivity_labels",
                    method: Method::Post,
                    path: "/groups/{group-id}/drive/items/{item-id}/extractSensitivityLabels",
                    pages: &["driveitem-extractsensitivitylabels"],
                    work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                    personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                    application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                };
                self.0.name("extractSensitivityLabels").call(operation)
            }

            /// `POST /groups/{group-id}/drive/items/{item-id}/follow` — Follow drive item
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/driveitem-follow?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.Read` and 5 more
            /// - application: `Files.Read.All` and 3 more
            pub fn follow(&self) -> Call<models::DriveItem> {
                let operation = &Operation {
                    name: "driveItem: follow",
                    method: Method::Post,
                    path: "/groups/{group-id}/drive/items/{item-id}/follow",
                    pages: &["driveitem-follow"],
                    work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                    personal: "",
                    application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                };
                self.0.name("follow").call(operation)
            }

            /// `GET /groups/{group-id}/drive/items/{item-id}` — Get a DriveItem resource
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.Read` and 7 more
            /// - personal account: `Files.Read` and 3 more
            /// - application: `Files.Read.All` and 5 more
            pub fn get(&self) -> Get<models::DriveItem> {
                let operation = &Operation {
                    name: "driveItem: get",
                    method: Method::Get,
                    path: "/groups/{group-id}/drive/items/{item-id}",
                    pages: &["driveitem-get"],
                    work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Group.Read.All Group.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                    personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                    application: "Files.Read.All Files.ReadWrite.All Group.Read.All Group.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `POST /groups/{group-id}/drive/items/{item-id}/invite` — Send a sharing invitation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/driveitem-invite?view=graph-rest-beta)
            /// Status: 200, 207.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
            /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
            /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
            pub fn invite(&self, body: requests::drive_item::InviteRequest) -> Call<Vec<models::Permission>> {
                let operation = &Operation {
                    name: "driveItem: invite",
                    method: Method::Post,
                    path: "/groups/{group-id}/drive/items/{item-id}/invite",
                    pages: &["driveitem-invite"],
                    work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                    personal: "Files.ReadWrite Files.ReadWrite.All",
                    application: "Files.ReadWrite.All Sites.ReadWrite.All",
                };
                self.0.name("invite").call(operation).json(body)
            }

            /// `POST /groups/{groupId}/drive/items/{itemId}/preview` — driveItem: Preview
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/driveitem-preview?view=graph-rest-beta)
            /// Permissions, least privileged first:
            /// - work or school account: `Files.Read` and 5 more
            /// - application: `Files.Read.All` and 3 more
            pub fn preview(&self, body: requests::drive_item::PreviewRequest) -> Call<()> {
                let operation = &Operation {
                    name: "driveItem: preview",
                    method: Method::Post,
                    path: "/groups/{groupId}/drive/items/{itemId}/preview",
                    pages: &["driveitem-preview"],
                    work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                    personal: "",
                    application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                };
                self.0.name("preview").call(operation).json(body)
            }

            /// `PATCH /groups/{group-id}/drive/items/{item-id}` — Move a DriveItem to a new folder
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/driveitem-move?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/driveitem-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
            /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
            /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
            pub fn update(&self, body: models::DriveItem) -> Call<models::DriveItem> {
                let operation = &Operation {
                    name: "driveItem: update",
                    method: Method::Patch,
                    path: "/groups/{group-id}/drive/items/{item-id}",
                    pages: &["driveitem-move", "driveitem-update"],
                    work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                    personal: "Files.ReadWrite Files.ReadWrite.All",
                    application: "Files.ReadWrite.All Sites.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `/groups/{id}/drive/items/{id}/children`
            pub fn children(&self) -> children::Children {
                children::Children(self.0.name("children"))
            }

            /// `/groups/{id}/drive/items/{id}/content`
            pub fn content(&self) -> content::Content {
                content::Content(self.0.name("content"))
            }

            /// `/groups/{id}/drive/items/{id}:/{path}`
            pub fn path(&self, path: impl AsRef<str>) -> path::Path {
                path::Path(self.0.path("", path.as_ref()))
            }

            /// `/groups/{id}/drive/items/{id}/permissions`
            pub fn permissions(&self) -> permissions::Permissions {
                permissions::Permissions(self.0.name("permissions"))
            }

            /// `/groups/{id}/drive/items/{id}/thumbnails`
            pub fn thumbnails(&self) -> thumbnails::Thumbnails {
                thumbnails::Thumbnails(self.0.name("thumbnails"))
            }

            /// `/groups/{id}/drive/items/{id}/versions`
            pub fn versions(&self) -> versions::Versions {
                versions::Versions(self.0.name("versions"))
            }
        }

        /// `/groups/{id}/drive/items/{id}/children`
        pub mod children {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/groups/{id}/drive/items/{id}/children`
                Children
            }

            impl Children {
                /// `POST /groups/{group-id}/drive/items/{parent-item-id}/children` — Create a new folder in a drive
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/driveitem-post-children?view=graph-rest-beta)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
                /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                pub fn create(&self, body: models::DriveItem) -> Call<models::DriveItem> {
                    let operation = &Operation {
                        name: "driveItem: create",
                        method: Method::Post,
                        path: "/groups/{group-id}/drive/items/{parent-item-id}/children",
                        pages: &["driveitem-post-children"],
                        work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                        personal: "Files.ReadWrite Files.ReadWrite.All",
                        application: "Files.ReadWrite.All Sites.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /groups/{group-id}/drive/items/{item-id}/children` — List children of a driveItem
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/driveitem-list-children?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.Read` and 5 more
                /// - personal account: `Files.Read` and 3 more
                /// - application: `Files.Read.All` and 3 more
                pub fn list(&self) -> List<models::DriveItem> {
                    let operation = &Operation {
                        name: "driveItem: list",
                        method: Method::Get,
                        path: "/groups/{group-id}/drive/items/{item-id}/children",
                        pages: &["driveitem-list-children"],
                        work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                        personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                        application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                    };
                    self.0.list(operation)
                }
            }
        }

        /// `/groups/{id}/drive/items/{id}/content`
        pub mod content {
            use super::models;
            use crate::runtime::{Bytes, Call, Method, Operation};

            crate::runtime::node! {
                /// `/groups/{id}/drive/items/{id}/content`
                Content
            }

            impl Content {
                /// `GET /groups/{group-id}/drive/items/{item-id}/content` — Download the contents of a driveItem
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/driveitem-get-content?view=graph-rest-beta)
                /// Status: 302, 200, 206.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.Read` and 5 more
                /// - personal account: `Files.Read` and 3 more
                /// - application: `Files.Read.All` and 3 more
                pub fn download(&self) -> Call<Bytes> {
                    let operation = &Operation {
                        name: "driveItem: download",
                        method: Method::Get,
                        path: "/groups/{group-id}/drive/items/{item-id}/content",
                        pages: &["driveitem-get-content"],
                        work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                        personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                        application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `PUT /groups/{group-id}/drive/items/{item-id}/content` — Upload or replace the contents of a DriveItem
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/driveitem-put-content?view=graph-rest-beta)
                /// Status: 200, 201.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
                /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                pub fn upload(&self, body: impl Into<crate::runtime::Content>) -> Call<models::DriveItem> {
                    let operation = &Operation {
                        name: "driveItem: upload",
                        method: Method::Put,
                        path: "/groups/{group-id}/drive/items/{item-id}/content",
                        pages: &["driveitem-put-content"],
                        work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                        personal: "Files.ReadWrite Files.ReadWrite.All",
                        application: "Files.ReadWrite.All Sites.ReadWrite.All",
                    };
                    self.0.call(operation).content(body)
                }
            }
        }

        /// `/groups/{id}/drive/items/{id}:/{path}`
        pub mod path {
            use super::models;

            crate::runtime::node! {
                /// `/groups/{id}/drive/items/{id}:/{path}`
                Path
            }

            impl Path {
                /// `/groups/{id}/drive/items/{id}:/{path}/content`
                pub fn content(&self) -> content::Content {
                    content::Content(self.0.name("content"))
                }
            }

            /// `/groups/{id}/drive/items/{id}:/{path}/content`
            pub mod content {
                use super::models;
                use crate::runtime::{Call, Method, Operation};

                crate::runtime::node! {
                    /// `/groups/{id}/drive/items/{id}:/{path}/content`
                    Content
                }

                impl Content {
                    /// `PUT /groups/{group-id}/drive/items/{parent-id}:/{filename}:/content` — Upload or replace the contents of a DriveItem
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-put-content?view=graph-rest-beta)
                    /// Status: 200, 201.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                    /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
                    /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                    pub fn upload(&self, body: impl Into<crate::runtime::Content>) -> Call<models::DriveItem> {
                        let operation = &Operation {
                            name: "driveItem: upload",
                            method: Method::Put,
                            path: "/groups/{group-id}/drive/items/{parent-id}:/{filename}:/content",
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

        /// `/groups/{id}/drive/items/{id}/permissions`
        pub mod permissions {
            use super::{models, requests};
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/groups/{id}/drive/items/{id}/permissions`
                Permissions
            }

            impl Permissions {
                /// `GET /groups/{group-id}/drive/items/{item-id}/permissions` — List sharing permissions on a driveItem
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/driveitem-list-permissions?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.Read` and 5 more
                /// - personal account: `Files.Read` and 3 more
                /// - application: `Files.Read.All` and 3 more
                pub fn list(&self) -> List<models::Permission> {
                    let operation = &Operation {
                        name: "driveItem: list",
                        method: Method::Get,
                        path: "/groups/{group-id}/drive/items/{item-id}/permissions",
                        pages: &["driveitem-list-permissions"],
                        work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                        personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                        application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `/groups/{id}/drive/items/{id}/permissions/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/groups/{id}/drive/items/{id}/permissions/{id}`
            pub mod id {
                use super::{models, requests};
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/groups/{id}/drive/items/{id}/permissions/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /groups/{group-id}/drive/items/{item-id}/permissions/{perm-id}` — Delete a sharing permission from a file or folder
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/permission-delete?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                    /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
                    /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "permission: delete",
                            method: Method::Delete,
                            path: "/groups/{group-id}/drive/items/{item-id}/permissions/{perm-id}",
                            pages: &["permission-delete"],
                            work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                            personal: "Files.ReadWrite Files.ReadWrite.All",
                            application: "Files.ReadWrite.All Sites.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /groups/{group-id}/drive/items/{item-id}/permissions/{perm-id}` — Get sharing permission for a file or folder
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/permission-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.Read` and 5 more
                    /// - personal account: `Files.Read` and 3 more
                    /// - application: `Files.Read.All` and 3 more
                    pub fn get(&self) -> Get<models::Permission> {
                        let operation = &Operation {
                            name: "permission: get",
                            method: Method::Get,
                            path: "/groups/{group-id}/drive/items/{item-id}/permissions/{perm-id}",
                            pages: &["permission-get"],
                            work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                            personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                            application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `POST /groups/{group-id}/drive/items/{item-id}/permissions/{perm-id}/revokeGrants` — permission: revokeGrants
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/permission-revokegrants?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                    /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                    pub fn revoke_grants(
                        &self,
                        body: requests::permission::RevokeGrantsRequest,
                    ) -> Call<models::Permission> {
                        let operation = &Operation {
                            name: "permission: revoke_grants",
                            method: Method::Post,
                            path: "/groups/{group-id}/drive/items/{item-id}/permissions/{perm-id}/revokeGrants",
                            pages: &["permission-revokegrants"],
                            work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                            personal: "",
                            application: "Files.ReadWrite.All Sites.ReadWrite.All",
                        };
                        self.0.name("revokeGrants").call(operation).json(body)
                    }

                    /// `PATCH /groups/{group-id}/drive/items/{item-id}/permissions/{perm-id}` — Update sharing permission
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/permission-update?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                    /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
                    /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                    pub fn update(&self, body: models::Permission) -> Call<models::Permission> {
                        let operation = &Operation {
                            name: "permission: update",
                            method: Method::Patch,
                            path: "/groups/{group-id}/drive/items/{item-id}/permissions/{perm-id}",
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

        /// `/groups/{id}/drive/items/{id}/thumbnails`
        pub mod thumbnails {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/groups/{id}/drive/items/{id}/thumbnails`
                Thumbnails
            }

            impl Thumbnails {
                /// `GET /groups/{group-id}/drive/items/{item-id}/thumbnails` — List thumbnails for a DriveItem
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/driveitem-list-thumbnails?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.Read` and 5 more
                /// - personal account: `Files.Read` and 3 more
                /// - application: `Files.Read.All` and 3 more
                pub fn list(&self) -> List<models::ThumbnailSet> {
                    let operation = &Operation {
                        name: "driveItem: list",
                        method: Method::Get,
                        path: "/groups/{group-id}/drive/items/{item-id}/thumbnails",
                        pages: &["driveitem-list-thumbnails"],
                        work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                        personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                        application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                    };
                    self.0.list(operation)
                }
            }
        }

        /// `/groups/{id}/drive/items/{id}/versions`
        pub mod versions {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/groups/{id}/drive/items/{id}/versions`
                Versions
            }

            impl Versions {
                /// `GET /groups/{group-id}/drive/items/{item-id}/versions` — List versions of a driveItem
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/driveitem-list-versions?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.Read` and 5 more
                /// - personal account: `Files.Read` and 3 more
                /// - application: `Files.Read.All` and 3 more
                pub fn list(&self) -> List<models::DriveItemVersion> {
                    let operation = &Operation {
                        name: "driveItem: list",
                        method: Method::Get,
                        path: "/groups/{group-id}/drive/items/{item-id}/versions",
                        pages: &["driveitem-list-versions"],
                        work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                        personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                        application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `/groups/{id}/drive/items/{id}/versions/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/groups/{id}/drive/items/{id}/versions/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/groups/{id}/drive/items/{id}/versions/{id}`
                    Id
                }

                impl Id {
                    /// `GET /groups/{group-id}/drive/items/{item-id}/versions/{version-id}` — Get a DriveItemVersion resource preview
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/driveitemversion-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.Read` and 5 more
                    /// - personal account: `Files.Read` and 3 more
                    /// - application: `Files.Read.All` and 3 more
                    pub fn get(&self) -> Get<models::DriveItemVersion> {
                        let operation = &Operation {
                            name: "driveItemVersion: get",
                            method: Method::Get,
                            path: "/groups/{group-id}/drive/items/{item-id}/versions/{version-id}",
                            pages: &["driveitemversion-get"],
                            work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                            personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                            application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `POST /groups/{groupId}/drive/items/{itemId}/versions/{version-id}/restoreVersion` — Restore a previous version of a DriveItem
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/driveitemversion-restore?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                    /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
                    /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                    pub fn restore_version(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "driveItemVersion: restore_version",
                            method: Method::Post,
                            path: "/groups/{groupId}/drive/items/{itemId}/versions/{version-id}/restoreVersion",
                            pages: &["driveitemversion-restore"],
                            work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                            personal: "Files.ReadWrite Files.ReadWrite.All",
                            application: "Files.ReadWrite.All Sites.ReadWrite.All",
                        };
                        self.0.name("restoreVersion").call(operation)
                    }

                    /// `/groups/{id}/drive/items/{id}/versions/{id}/content`
                    pub fn content(&self) -> content::Content {
                        content::Content(self.0.name("content"))
                    }
                }

                /// `/groups/{id}/drive/items/{id}/versions/{id}/content`
                pub mod content {
                    use crate::runtime::{Bytes, Call, Method, Operation};

                    crate::runtime::node! {
                        /// `/groups/{id}/drive/items/{id}/versions/{id}/content`
                        Content
                    }

                    impl Content {
                        /// `GET /groups/{group-id}/drive/items/{item-id}/versions/{version-id}/content` — Download contents of a DriveItemVersion resource preview
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/driveitemversion-get-contents?view=graph-rest-beta)
                        /// Status: 302.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Files.Read` and 5 more
                        /// - personal account: `Files.Read` and 3 more
                        /// - application: `Files.Read.All` and 3 more
                        pub fn get(&self) -> Call<Bytes> {
                            let operation = &Operation {
                                name: "driveItemVersion: get",
                                method: Method::Get,
                                path: "/groups/{group-id}/drive/items/{item-id}/versions/{version-id}/content",
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

/// `/groups/{id}/drive/root`
pub mod root {
    use super::models;
    use crate::runtime::{Argument, List, Method, Operation};

    crate::runtime::node! {
        /// `/groups/{id}/drive/root`
        Root
    }

    impl Root {
        /// `GET /groups/{groupId}/drive/root/delta` — driveItem: delta
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/driveitem-delta?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.Read` and 5 more
        /// - personal account: `Files.Read` and 3 more
        /// - application: `Files.Read.All` and 3 more
        pub fn delta(&self) -> List<models::DriveItem> {
            let operation = &Operation {
                name: "driveItem: delta",
                method: Method::Get,
                path: "/groups/{groupId}/drive/root/delta",
                pages: &["driveitem-delta"],
                work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
            };
            self.0.name("delta").list(operation)
        }

        /// `GET /groups/{group-id}/drive/root/search(q='{search-text}')` — Search for a driveitems within a drive
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/driveitem-search?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.Read` and 5 more
        /// - personal account: `Files.Read` and 3 more
        /// - application: `Files.Read.All` and 3 more
        pub fn search(&self, q: &str) -> List<models::RemoteItem> {
            let operation = &Operation {
                name: "driveItem: search",
                method: Method::Get,
                path: "/groups/{group-id}/drive/root/search(q='{search-text}')",
                pages: &["driveitem-search"],
                work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
            };
            self.0.function("search", &[("q", Argument::quoted(q))]).list(operation)
        }

        /// `/groups/{id}/drive/root/subscriptions`
        pub fn subscriptions(&self) -> subscriptions::Subscriptions {
            subscriptions::Subscriptions(self.0.name("subscriptions"))
        }
    }

    /// `/groups/{id}/drive/root/subscriptions`
    pub mod subscriptions {
        use super::models;

        crate::runtime::node! {
            /// `/groups/{id}/drive/root/subscriptions`
            Subscriptions
        }

        impl Subscriptions {
            /// `/groups/{id}/drive/root/subscriptions/socketIo`
            pub fn socket_io(&self) -> socket_io::SocketIo {
                socket_io::SocketIo(self.0.name("socketIo"))
            }
        }

        /// `/groups/{id}/drive/root/subscriptions/socketIo`
        pub mod socket_io {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/groups/{id}/drive/root/subscriptions/socketIo`
                SocketIo
            }

            impl SocketIo {
                /// `GET /groups/{groupId}/drive/root/subscriptions/socketIo` — Get websocket endpoint
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/subscriptions-socketio?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.Read` and 3 more
                /// - personal account: `Files.Read`, `Files.ReadWrite`, `Files.ReadWrite.All`
                pub fn get(&self) -> Get<models::Subscription> {
                    let operation = &Operation {
                        name: "subscriptions: get",
                        method: Method::Get,
                        path: "/groups/{groupId}/drive/root/subscriptions/socketIo",
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

/// `/groups/{id}/drive/root:/{path}`
pub mod root_path {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/groups/{id}/drive/root:/{path}`
        RootPath
    }

    impl RootPath {
        /// `POST /groups/{group-id}/drive/root:/{item-path}/extractSensitivityLabels` — driveItem: extractSensitivityLabels
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/driveitem-extractsensitivitylabels?view=graph-rest-beta)
        /// Status: 200, 423.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.Read` and 5 more
        /// - personal account: `Files.Read` and 3 more
        /// - application: `Files.Read.All` and 3 more
        pub fn call(&self) -> Call<models::ExtractSensitivityLabelsResult> {
            let operation = &Operation {
                name: "driveItem: call",
                method: Method::Post,
                path: "/groups/{group-id}/drive/root:/{item-path}/extractSensitivityLabels",
                pages: &["driveitem-extractsensitivitylabels"],
                work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /groups/{group-id}/drive/root:/{item-path}` — Get a DriveItem resource
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.Read` and 7 more
        /// - personal account: `Files.Read` and 3 more
        /// - application: `Files.Read.All` and 5 more
        pub fn get(&self) -> Get<models::DriveItem> {
            let operation = &Operation {
                name: "driveItem: get",
                method: Method::Get,
                path: "/groups/{group-id}/drive/root:/{item-path}",
                pages: &["driveitem-get"],
                work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Group.Read.All Group.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                application: "Files.Read.All Files.ReadWrite.All Group.Read.All Group.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}
