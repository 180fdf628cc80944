// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceCategories`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/deviceCategories`
    DeviceCategories
}

impl DeviceCategories {
    /// `POST /deviceManagement/deviceCategories` — Create deviceCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicecategory-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn create(&self, body: models::DeviceCategory) -> Call<models::DeviceCategory> {
        let operation = &Operation {
            name: "deviceCategory: create",
            method: Method::Post,
            path: "/deviceManagement/deviceCategories",
            pages: &["intune-shared-devicecategory-create"],
            work: "DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/deviceCategories` — List devicecategories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicecategory-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn list(&self) -> List<models::DeviceCategory> {
        let operation = &Operation {
            name: "deviceCategory: list",
            method: Method::Get,
            path: "/deviceManagement/deviceCategories",
            pages: &["intune-shared-devicecategory-list"],
            work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/deviceCategories/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/deviceCategories/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceCategories/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/deviceCategories/{deviceCategoryId}` — Delete deviceCategory
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicecategory-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "deviceCategory: delete",
                method: Method::Delete,
                path: "/deviceManagement/deviceCategories/{deviceCategoryId}",
                pages: &["intune-shared-devicecategory-delete"],
                work: "DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/deviceCategories/{deviceCategoryId}` — Get deviceCategory
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicecategory-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn get(&self) -> Get<models::DeviceCategory> {
            let operation = &Operation {
                name: "deviceCategory: get",
                method: Method::Get,
                path: "/deviceManagement/deviceCategories/{deviceCategoryId}",
                pages: &["intune-shared-devicecategory-get"],
                work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/deviceCategories/{deviceCategoryId}` — Update deviceCategory
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicecategory-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn update(&self, body: models::DeviceCategory) -> Call<models::DeviceCategory> {
            let operation = &Operation {
                name: "deviceCategory: update",
                method: Method::Patch,
                path: "/deviceManagement/deviceCategories/{deviceCategoryId}",
                pages: &["intune-shared-devicecategory-update"],
                work: "DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
