// Written by `cargo xtask gen`; do not edit.
//! `/me/drive/root:/{path}`

use super::super::super::models;
use crate::runtime::{Get, Method, Operation};

crate::runtime::node! {
    /// `/me/drive/root:/{path}`
    RootPath
}

impl RootPath {
    /// `GET /me/drive/root:/{item-path}` — Get a driveItem resource
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
            path: "/me/drive/root:/{item-path}",
            pages: &["driveitem-get"],
            work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
            personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
            application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `/me/drive/root:/{path}/content`
    pub fn content(&self) -> content::Content {
        content::Content(self.0.name("content"))
    }

    /// `/me/drive/root:/{path}/permissions`
    pub fn permissions(&self) -> permissions::Permissions {
        permissions::Permissions(self.0.name("permissions"))
    }

    /// `/me/drive/root:/{path}/workbook`
    #[cfg(feature = "excel")]
    pub fn workbook(&self) -> workbook::Workbook {
        workbook::Workbook(self.0.name("workbook"))
    }
}

/// `/me/drive/root:/{path}/content`
pub mod content {
    use crate::runtime::{Bytes, Call, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/root:/{path}/content`
        Content
    }

    impl Content {
        /// `GET /me/drive/root:/{item-path}:/content` — Download the contents of a DriveItem
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
                path: "/me/drive/root:/{item-path}:/content",
                pages: &["driveitem-get-content"],
                work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
            };
            self.0.call(operation)
        }
    }
}

/// `/me/drive/root:/{path}/permissions`
pub mod permissions {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/root:/{path}/permissions`
        Permissions
    }

    impl Permissions {
        /// `GET /me/drive/root:/{path}:/permissions` — List sharing permissions on a driveItem
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
                path: "/me/drive/root:/{path}:/permissions",
                pages: &["driveitem-list-permissions"],
                work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

#[cfg(feature = "excel")]
pub mod workbook;
