// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/windowsUpdateCatalogItems`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/windowsUpdateCatalogItems`
    WindowsUpdateCatalogItems
}

impl WindowsUpdateCatalogItems {
    /// `POST /deviceManagement/windowsUpdateCatalogItems` — Create windowsFeatureUpdateCatalogItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdatecatalogitem-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdatecatalogitem-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: impl Into<models::WindowsUpdateCatalogItem>) -> Call<models::WindowsUpdateCatalogItem> {
        let operation = &Operation {
            name: "windowsFeatureUpdateCatalogItem: create",
            method: Method::Post,
            path: "/deviceManagement/windowsUpdateCatalogItems",
            pages: &[
                "intune-softwareupdate-windowsfeatureupdatecatalogitem-create",
                "intune-softwareupdate-windowsqualityupdatecatalogitem-create",
            ],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(Into::<models::WindowsUpdateCatalogItem>::into(body))
    }

    /// `GET /deviceManagement/windowsUpdateCatalogItems` — List windowsUpdateCatalogItems
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsupdatecatalogitem-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdatecatalogitem-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdatecatalogitem-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::WindowsUpdateCatalogItem> {
        let operation = &Operation {
            name: "windowsUpdateCatalogItem: list",
            method: Method::Get,
            path: "/deviceManagement/windowsUpdateCatalogItems",
            pages: &[
                "intune-softwareupdate-windowsupdatecatalogitem-list",
                "intune-softwareupdate-windowsfeatureupdatecatalogitem-list",
                "intune-softwareupdate-windowsqualityupdatecatalogitem-list",
            ],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/windowsUpdateCatalogItems/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/windowsUpdateCatalogItems/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/windowsUpdateCatalogItems/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/windowsUpdateCatalogItems/{windowsUpdateCatalogItemId}` — Delete windowsFeatureUpdateCatalogItem
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdatecatalogitem-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdatecatalogitem-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "windowsFeatureUpdateCatalogItem: delete",
                method: Method::Delete,
                path: "/deviceManagement/windowsUpdateCatalogItems/{windowsUpdateCatalogItemId}",
                pages: &[
                    "intune-softwareupdate-windowsfeatureupdatecatalogitem-delete",
                    "intune-softwareupdate-windowsqualityupdatecatalogitem-delete",
                ],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/windowsUpdateCatalogItems/{windowsUpdateCatalogItemId}` — Get windowsUpdateCatalogItem
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsupdatecatalogitem-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdatecatalogitem-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdatecatalogitem-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::WindowsUpdateCatalogItem> {
            let operation = &Operation {
                name: "windowsUpdateCatalogItem: get",
                method: Method::Get,
                path: "/deviceManagement/windowsUpdateCatalogItems/{windowsUpdateCatalogItemId}",
                pages: &[
                    "intune-softwareupdate-windowsupdatecatalogitem-get",
                    "intune-softwareupdate-windowsfeatureupdatecatalogitem-get",
                    "intune-softwareupdate-windowsqualityupdatecatalogitem-get",
                ],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/windowsUpdateCatalogItems/{windowsUpdateCatalogItemId}` — Update windowsFeatureUpdateCatalogItem
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdatecatalogitem-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdatecatalogitem-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: impl Into<models::WindowsUpdateCatalogItem>,
        ) -> Call<models::WindowsUpdateCatalogItem> {
            let operation = &Operation {
                name: "windowsFeatureUpdateCatalogItem: update",
                method: Method::Patch,
                path: "/deviceManagement/windowsUpdateCatalogItems/{windowsUpdateCatalogItemId}",
                pages: &[
                    "intune-softwareupdate-windowsfeatureupdatecatalogitem-update",
                    "intune-softwareupdate-windowsqualityupdatecatalogitem-update",
                ],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(Into::<models::WindowsUpdateCatalogItem>::into(body))
        }
    }
}
