// Written by `cargo xtask gen`; do not edit.
//! `/shares`

use super::{models, requests};

crate::runtime::node! {
    /// `/shares`
    Shares
}

impl Shares {
    /// `/shares/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/shares/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/shares/{id}`
        Id
    }

    impl Id {
        /// `GET /shares/{shareIdOrEncodedSharingUrl}` — Accessing shared driveitems
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/shares-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
        /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
        /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
        pub fn get(&self) -> Get<models::SharedDriveItem> {
            let operation = &Operation {
                name: "shares: get",
                method: Method::Get,
                path: "/shares/{shareIdOrEncodedSharingUrl}",
                pages: &["shares-get"],
                work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                personal: "Files.ReadWrite Files.ReadWrite.All",
                application: "Files.ReadWrite.All Sites.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `/shares/{id}/driveItem`
        pub fn drive_item(&self) -> drive_item::DriveItem {
            drive_item::DriveItem(self.0.name("driveItem"))
        }

        /// `/shares/{id}/permission`
        pub fn permission(&self) -> permission::Permission {
            permission::Permission(self.0.name("permission"))
        }
    }

    /// `/shares/{id}/driveItem`
    pub mod drive_item {
        use super::requests;
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/shares/{id}/driveItem`
            DriveItem
        }

        impl DriveItem {
            /// `POST /shares/{shareId}/driveItem/preview` — driveItem: Preview
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/driveitem-preview?view=graph-rest-beta)
            /// Permissions, least privileged first:
            /// - work or school account: `Files.Read` and 5 more
            /// - application: `Files.Read.All` and 3 more
            pub fn preview(&self, body: requests::drive_item::PreviewRequest) -> Call<()> {
                let operation = &Operation {
                    name: "driveItem: preview",
                    method: Method::Post,
                    path: "/shares/{shareId}/driveItem/preview",
                    pages: &["driveitem-preview"],
                    work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                    personal: "",
                    application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                };
                self.0.name("preview").call(operation).json(body)
            }

            /// `/shares/{id}/driveItem/content`
            pub fn content(&self) -> content::Content {
                content::Content(self.0.name("content"))
            }
        }

        /// `/shares/{id}/driveItem/content`
        pub mod content {
            use crate::runtime::{Bytes, Call, Method, Operation};

            crate::runtime::node! {
                /// `/shares/{id}/driveItem/content`
                Content
            }

            impl Content {
                /// `GET /shares/{shareIdOrEncodedSharingUrl}/driveItem/content` — Download the contents of a driveItem
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
                        path: "/shares/{shareIdOrEncodedSharingUrl}/driveItem/content",
                        pages: &["driveitem-get-content"],
                        work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                        personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                        application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                    };
                    self.0.call(operation)
                }
            }
        }
    }

    /// `/shares/{id}/permission`
    pub mod permission {
        use super::{models, requests};
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/shares/{id}/permission`
            Permission
        }

        impl Permission {
            /// `POST /shares/{encoded-sharing-url}/permission/grant` — permission: grant
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/permission-grant?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
            /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
            pub fn grant(&self, body: requests::permission::GrantRequest) -> Call<Vec<models::Permission>> {
                let operation = &Operation {
                    name: "permission: grant",
                    method: Method::Post,
                    path: "/shares/{encoded-sharing-url}/permission/grant",
                    pages: &["permission-grant"],
                    work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                    personal: "",
                    application: "Files.ReadWrite.All Sites.ReadWrite.All",
                };
                self.0.name("grant").call(operation).json(body)
            }
        }
    }
}
