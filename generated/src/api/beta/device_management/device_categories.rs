// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceCategories`

use crate::runtime::{Call, List, Method, Operation};
use super::super::models;

crate::runtime::node! {
    /// `/deviceManagement/deviceCategories`
    DeviceCategories
}

impl DeviceCategories {
    /// `POST /deviceManagement/deviceCategories` — Create deviceCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicecategory-create?view=graph-rest-beta)
    /// Permissions: work, application: `DeviceManagementManagedDevices.ReadWrite.All`. Status: 201.
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
    /// Permissions: work, application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`. Status: 200.
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

pub mod id {
    use crate::runtime::{Call, Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/deviceManagement/deviceCategories/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/deviceCategories/{deviceCategoryId}` — Delete deviceCategory
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicecategory-delete?view=graph-rest-beta)
        /// Permissions: work, application: `DeviceManagementManagedDevices.ReadWrite.All`. Status: 204.
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
        /// Permissions: work, application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`. Status: 200.
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
        /// Permissions: work, application: `DeviceManagementManagedDevices.ReadWrite.All`. Status: 200.
        pub fn update(
            &self,
            body: models::DeviceCategory,
        ) -> Call<models::DeviceCategory> {
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
