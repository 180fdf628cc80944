// Written by `cargo xtask gen`; do not edit.
//! `/me/drive/items/{id}`

use super::super::super::super::{models, requests};
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/me/drive/items/{id}`
    Id
}

impl Id {
    /// `POST /me/drive/items/{item-id}/checkin` — driveItem: checkin
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
            path: "/me/drive/items/{item-id}/checkin",
            pages: &["driveitem-checkin"],
            work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
            personal: "Files.ReadWrite Files.ReadWrite.All",
            application: "Files.ReadWrite.All Sites.ReadWrite.All",
        };
        self.0.name("checkin").call(operation).json(body)
    }

    /// `POST /me/drive/items/{item-id}/checkout` — driveItem: checkout
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
            path: "/me/drive/items/{item-id}/checkout",
            pages: &["driveitem-checkout"],
            work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
            personal: "Files.ReadWrite Files.ReadWrite.All",
            application: "Files.ReadWrite.All Sites.ReadWrite.All",
        };
        self.0.name("checkout").call(operation)
    }

    /// `POST /me/drive/items/{item-id}/copy` — driveItem: copy
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
            path: "/me/drive/items/{item-id}/copy",
            pages: &["driveitem-copy"],
            work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
            personal: "Files.ReadWrite Files.ReadWrite.All",
            application: "Files.ReadWrite.All Sites.ReadWrite.All",
        };
        self.0.name("copy").call(operation).json(body)
    }

    /// `POST /me/drive/items/{itemId}/createLink` — driveItem: createLink
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
            path: "/me/drive/items/{itemId}/createLink",
            pages: &["driveitem-createlink"],
            work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
            personal: "Files.ReadWrite Files.ReadWrite.All",
            application: "Files.ReadWrite.All Sites.ReadWrite.All",
        };
        self.0.name("createLink").call(operation).json(body)
    }

    /// `POST /me/drive/items/{itemId}/createUploadSession` — driveItem: createUploadSession
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
            path: "/me/drive/items/{itemId}/createUploadSession",
            pages: &["driveitem-createuploadsession"],
            work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
            personal: "Files.ReadWrite Files.ReadWrite.All",
            application: "Sites.ReadWrite.All",
        };
        self.0.name("createUploadSession").call(operation).json(body)
    }

    /// `DELETE /me/drive/items/{item-id}` — Delete a DriveItem
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
            path: "/me/drive/items/{item-id}",
            pages: &["driveitem-delete"],
            work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
            personal: "Files.ReadWrite Files.ReadWrite.All",
            application: "Files.ReadWrite.All Sites.ReadWrite.All",
        };
        self.0.call(operation)
    }

    /// `POST /me/drive/items/{item-id}/extractSensitivityLabels` — driveItem: extractSensitivityLabels
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
            path: "/me/drive/items/{item-id}/extractSensitivityLabels",
            pages: &["driveitem-extractsensitivitylabels"],
            work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
            personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
            application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
        };
        self.0.name("extractSensitivityLabels").call(operation)
    }

    /// `POST /me/drive/items/{item-id}/follow` — Follow drive item
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
            path: "/me/drive/items/{item-id}/follow",
            pages: &["driveitem-follow"],
            work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
            personal: "",
            application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
        };
        self.0.name("follow").call(operation)
    }

    /// `GET /me/drive/items/{item-id}` — Get a DriveItem resource
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
            path: "/me/drive/items/{item-id}",
            pages: &["driveitem-get"],
            work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Group.Read.All Group.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
            personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
            application: "Files.Read.All Files.ReadWrite.All Group.Read.All Group.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `POST /me/drive/items/{item-id}/invite` — Send a sharing invitation
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
            path: "/me/drive/items/{item-id}/invite",
            pages: &["driveitem-invite"],
            work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
            personal: "Files.ReadWrite Files.ReadWrite.All",
            application: "Files.ReadWrite.All Sites.ReadWrite.All",
        };
        self.0.name("invite").call(operation).json(body)
    }

    /// `POST /me/drive/items/{itemId}/preview` — driveItem: Preview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-preview?view=graph-rest-beta)
    /// Permissions, least privileged first:
    /// - work or school account: `Files.Read` and 5 more
    /// - application: `Files.Read.All` and 3 more
    pub fn preview(&self, body: requests::drive_item::PreviewRequest) -> Call<()> {
        let operation = &Operation {
            name: "driveItem: preview",
            method: Method::Post,
            path: "/me/drive/items/{itemId}/preview",
            pages: &["driveitem-preview"],
            work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
            personal: "",
            application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
        };
        self.0.name("preview").call(operation).json(body)
    }

    /// `POST /me/drive/items/{item-id}/restore` — driveItem: restore
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-restore?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - personal account: `Files.ReadWrite.All`
    /// - application: `Files.ReadWrite.All`
    pub fn restore(&self, body: requests::drive_item::RestoreRequest) -> Call<models::DriveItem> {
        let operation = &Operation {
            name: "driveItem: restore",
            method: Method::Post,
            path: "/me/drive/items/{item-id}/restore",
            pages: &["driveitem-restore"],
            work: "",
            personal: "Files.ReadWrite.All",
            application: "Files.ReadWrite.All",
        };
        self.0.name("restore").call(operation).json(body)
    }

    /// `PATCH /me/drive/items/{item-id}` — Move a DriveItem to a new folder
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
            path: "/me/drive/items/{item-id}",
            pages: &["driveitem-move", "driveitem-update"],
            work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
            personal: "Files.ReadWrite Files.ReadWrite.All",
            application: "Files.ReadWrite.All Sites.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `/me/drive/items/{id}/children`
    pub fn children(&self) -> children::Children {
        children::Children(self.0.name("children"))
    }

    /// `/me/drive/items/{id}/content`
    pub fn content(&self) -> content::Content {
        content::Content(self.0.name("content"))
    }

    /// `/me/drive/items/{id}:/{path}`
    pub fn path(&self, path: impl AsRef<str>) -> path::Path {
        path::Path(self.0.path("", path.as_ref()))
    }

    /// `/me/drive/items/{id}/permissions`
    pub fn permissions(&self) -> permissions::Permissions {
        permissions::Permissions(self.0.name("permissions"))
    }

    /// `/me/drive/items/{id}/thumbnails`
    pub fn thumbnails(&self) -> thumbnails::Thumbnails {
        thumbnails::Thumbnails(self.0.name("thumbnails"))
    }

    /// `/me/drive/items/{id}/unfollow`
    pub fn unfollow(&self) -> unfollow::Unfollow {
        unfollow::Unfollow(self.0.name("unfollow"))
    }

    /// `/me/drive/items/{id}/versions`
    pub fn versions(&self) -> versions::Versions {
        versions::Versions(self.0.name("versions"))
    }

    /// `/me/drive/items/{id}/workbook`
    #[cfg(feature = "excel")]
    pub fn workbook(&self) -> workbook::Workbook {
        workbook::Workbook(self.0.name("workbook"))
    }
}

/// `/me/drive/items/{id}/children`
pub mod children {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/items/{id}/children`
        Children
    }

    impl Children {
        /// `POST /me/drive/items/{parent-item-id}/children` — Create a new folder in a drive
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
                path: "/me/drive/items/{parent-item-id}/children",
                pages: &["driveitem-post-children"],
                work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                personal: "Files.ReadWrite Files.ReadWrite.All",
                application: "Files.ReadWrite.All Sites.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /me/drive/items/{item-id}/children` — List children of a driveItem
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/driveitem-list-children?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/driveitem-list-thumbnails?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.Read` and 5 more
        /// - personal account: `Files.Read` and 3 more
        /// - application: `Files.Read.All` and 3 more
        pub fn list(&self) -> List<models::DriveItem> {
            let operation = &Operation {
                name: "driveItem: list",
                method: Method::Get,
                path: "/me/drive/items/{item-id}/children",
                pages: &["driveitem-list-children", "driveitem-list-thumbnails"],
                work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/me/drive/items/{id}/content`
pub mod content {
    use super::models;
    use crate::runtime::{Bytes, Call, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/items/{id}/content`
        Content
    }

    impl Content {
        /// `GET /me/drive/items/{item-id}/content` — Download the contents of a driveItem
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
                path: "/me/drive/items/{item-id}/content",
                pages: &["driveitem-get-content"],
                work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `PUT /me/drive/items/{item-id}/content` — Upload or replace the contents of a DriveItem
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
                path: "/me/drive/items/{item-id}/content",
                pages: &["driveitem-put-content"],
                work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                personal: "Files.ReadWrite Files.ReadWrite.All",
                application: "Files.ReadWrite.All Sites.ReadWrite.All",
            };
            self.0.call(operation).content(body)
        }
    }
}

/// `/me/drive/items/{id}:/{path}`
pub mod path {
    use super::models;

    crate::runtime::node! {
        /// `/me/drive/items/{id}:/{path}`
        Path
    }

    impl Path {
        /// `/me/drive/items/{id}:/{path}/content`
        pub fn content(&self) -> content::Content {
            content::Content(self.0.name("content"))
        }
    }

    /// `/me/drive/items/{id}:/{path}/content`
    pub mod content {
        use super::models;
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/items/{id}:/{path}/content`
            Content
        }

        impl Content {
            /// `PUT /me/drive/items/{parent-id}:/{filename}:/content` — Upload or replace the contents of a DriveItem
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
                    path: "/me/drive/items/{parent-id}:/{filename}:/content",
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

/// `/me/drive/items/{id}/permissions`
pub mod permissions {
    use super::{models, requests};
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/items/{id}/permissions`
        Permissions
    }

    impl Permissions {
        /// `GET /me/drive/items/{item-id}/permissions` — List sharing permissions on a driveItem
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
                path: "/me/drive/items/{item-id}/permissions",
                pages: &["driveitem-list-permissions"],
                work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/me/drive/items/{id}/permissions/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/drive/items/{id}/permissions/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/items/{id}/permissions/{id}`
            Id
        }

        impl Id {
            /// `DELETE /me/drive/items/{item-id}/permissions/{perm-id}` — Delete a sharing permission from a file or folder
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
                    path: "/me/drive/items/{item-id}/permissions/{perm-id}",
                    pages: &["permission-delete"],
                    work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                    personal: "Files.ReadWrite Files.ReadWrite.All",
                    application: "Files.ReadWrite.All Sites.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /me/drive/items/{item-id}/permissions/{perm-id}` — Get sharing permission for a file or folder
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
                    path: "/me/drive/items/{item-id}/permissions/{perm-id}",
                    pages: &["permission-get"],
                    work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                    personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                    application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `POST /me/drive/items/{item-id}/permissions/{perm-id}/revokeGrants` — permission: revokeGrants
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/permission-revokegrants?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
            /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
            pub fn revoke_grants(&self, body: requests::permission::RevokeGrantsRequest) -> Call<models::Permission> {
                let operation = &Operation {
                    name: "permission: revoke_grants",
                    method: Method::Post,
                    path: "/me/drive/items/{item-id}/permissions/{perm-id}/revokeGrants",
                    pages: &["permission-revokegrants"],
                    work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                    personal: "",
                    application: "Files.ReadWrite.All Sites.ReadWrite.All",
                };
                self.0.name("revokeGrants").call(operation).json(body)
            }

            /// `PATCH /me/drive/items/{item-id}/permissions/{perm-id}` — Update sharing permission
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
                    path: "/me/drive/items/{item-id}/permissions/{perm-id}",
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

/// `/me/drive/items/{id}/thumbnails`
pub mod thumbnails {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/items/{id}/thumbnails`
        Thumbnails
    }

    impl Thumbnails {
        /// `GET /me/drive/items/{item-id}/thumbnails` — List thumbnails for a DriveItem
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
                path: "/me/drive/items/{item-id}/thumbnails",
                pages: &["driveitem-list-thumbnails"],
                work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/me/drive/items/{id}/thumbnails/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/drive/items/{id}/thumbnails/{id}`
    pub mod id {
        use super::models;

        crate::runtime::node! {
            /// `/me/drive/items/{id}/thumbnails/{id}`
            Id
        }

        impl Id {
            /// `/me/drive/items/{id}/thumbnails/{id}/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/me/drive/items/{id}/thumbnails/{id}/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/me/drive/items/{id}/thumbnails/{id}/{id}`
                Id
            }

            impl Id {
                /// `GET /me/drive/items/{item-id}/thumbnails/{thumb-id}/{size}` — List thumbnails for a DriveItem
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/driveitem-list-thumbnails?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.Read` and 5 more
                /// - personal account: `Files.Read` and 3 more
                /// - application: `Files.Read.All` and 3 more
                pub fn get(&self) -> Get<models::ThumbnailSet> {
                    let operation = &Operation {
                        name: "driveItem: get",
                        method: Method::Get,
                        path: "/me/drive/items/{item-id}/thumbnails/{thumb-id}/{size}",
                        pages: &["driveitem-list-thumbnails"],
                        work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                        personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                        application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `/me/drive/items/{id}/thumbnails/{id}/{id}/content`
                pub fn content(&self) -> content::Content {
                    content::Content(self.0.name("content"))
                }
            }

            /// `/me/drive/items/{id}/thumbnails/{id}/{id}/content`
            pub mod content {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/me/drive/items/{id}/thumbnails/{id}/{id}/content`
                    Content
                }

                impl Content {
                    /// `GET /me/drive/items/{item-id}/thumbnails/{thumb-id}/{size}/content` — List thumbnails for a DriveItem
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
                            path: "/me/drive/items/{item-id}/thumbnails/{thumb-id}/{size}/content",
                            pages: &["driveitem-list-thumbnails"],
                            work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                            personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                            application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }
                }
            }
        }
    }
}

/// `/me/drive/items/{id}/unfollow`
pub mod unfollow {
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/items/{id}/unfollow`
        Unfollow
    }

    impl Unfollow {
        /// `POST /me/drive/items/{item-id}/unfollow` — unfollow drive item
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/driveitem-unfollow?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.Read` and 5 more
        /// - application: `Files.Read.All` and 3 more
        pub fn create(&self) -> Call<()> {
            let operation = &Operation {
                name: "driveItem: create",
                method: Method::Post,
                path: "/me/drive/items/{item-id}/unfollow",
                pages: &["driveitem-unfollow"],
                work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                personal: "",
                application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
            };
            self.0.call(operation)
        }
    }
}

/// `/me/drive/items/{id}/versions`
pub mod versions {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/items/{id}/versions`
        Versions
    }

    impl Versions {
        /// `GET /me/drive/items/{item-id}/versions` — List versions of a driveItem
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
                path: "/me/drive/items/{item-id}/versions",
                pages: &["driveitem-list-versions"],
                work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/me/drive/items/{id}/versions/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/drive/items/{id}/versions/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/items/{id}/versions/{id}`
            Id
        }

        impl Id {
            /// `GET /me/drive/items/{item-id}/versions/{version-id}` — Get a DriveItemVersion resource preview
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
                    path: "/me/drive/items/{item-id}/versions/{version-id}",
                    pages: &["driveitemversion-get"],
                    work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                    personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                    application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `POST /me/drive/items/{item-id}/versions/{version-id}/restoreVersion` — Restore a previous version of a DriveItem
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
                    path: "/me/drive/items/{item-id}/versions/{version-id}/restoreVersion",
                    pages: &["driveitemversion-restore"],
                    work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                    personal: "Files.ReadWrite Files.ReadWrite.All",
                    application: "Files.ReadWrite.All Sites.ReadWrite.All",
                };
                self.0.name("restoreVersion").call(operation)
            }

            /// `/me/drive/items/{id}/versions/{id}/content`
            pub fn content(&self) -> content::Content {
                content::Content(self.0.name("content"))
            }
        }

        /// `/me/drive/items/{id}/versions/{id}/content`
        pub mod content {
            use crate::runtime::{Bytes, Call, Method, Operation};

            crate::runtime::node! {
                /// `/me/drive/items/{id}/versions/{id}/content`
                Content
            }

            impl Content {
                /// `GET /me/drive/items/{item-id}/versions/{version-id}/content` — Download contents of a DriveItemVersion resource preview
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
                        path: "/me/drive/items/{item-id}/versions/{version-id}/content",
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

#[cfg(feature = "excel")]
pub mod workbook;
