// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/complianceCategories`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/complianceCategories`
    ComplianceCategories
}

impl ComplianceCategories {
    /// `POST /deviceManagement/complianceCategories` — Create deviceManagementConfigurationCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationcategory-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(
        &self,
        body: models::DeviceManagementConfigurationCategory,
    ) -> Call<models::DeviceManagementConfigurationCategory> {
        let operation = &Operation {
            name: "deviceManagementConfigurationCategory: create",
            method: Method::Post,
            path: "/deviceManagement/complianceCategories",
            pages: &["intune-deviceconfigv2-devicemanagementconfigurationcategory-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/complianceCategories` — List deviceManagementConfigurationCategories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationcategory-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::DeviceManagementConfigurationCategory> {
        let operation = &Operation {
            name: "deviceManagementConfigurationCategory: list",
            method: Method::Get,
            path: "/deviceManagement/complianceCategories",
            pages: &["intune-deviceconfigv2-devicemanagementconfigurationcategory-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/complianceCategories/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/complianceCategories/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/complianceCategories/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/complianceCategories/{deviceManagementConfigurationCategoryId}` — Delete deviceManagementConfigurationCategory
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationcategory-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "deviceManagementConfigurationCategory: delete",
                method: Method::Delete,
                path: "/deviceManagement/complianceCategories/{deviceManagementConfigurationCategoryId}",
                pages: &["intune-deviceconfigv2-devicemanagementconfigurationcategory-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/complianceCategories/{deviceManagementConfigurationCategoryId}` — Get deviceManagementConfigurationCategory
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationcategory-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::DeviceManagementConfigurationCategory> {
            let operation = &Operation {
                name: "deviceManagementConfigurationCategory: get",
                method: Method::Get,
                path: "/deviceManagement/complianceCategories/{deviceManagementConfigurationCategoryId}",
                pages: &["intune-deviceconfigv2-devicemanagementconfigurationcategory-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/complianceCategories/{deviceManagementConfigurationCategoryId}` — Update deviceManagementConfigurationCategory
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationcategory-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::DeviceManagementConfigurationCategory,
        ) -> Call<models::DeviceManagementConfigurationCategory> {
            let operation = &Operation {
                name: "deviceManagementConfigurationCategory: update",
                method: Method::Patch,
                path: "/deviceManagement/complianceCategories/{deviceManagementConfigurationCategoryId}",
                pages: &["intune-deviceconfigv2-devicemanagementconfigurationcategory-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
