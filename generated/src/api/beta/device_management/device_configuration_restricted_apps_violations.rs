// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceConfigurationRestrictedAppsViolations`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/deviceConfigurationRestrictedAppsViolations`
    DeviceConfigurationRestrictedAppsViolations
}

impl DeviceConfigurationRestrictedAppsViolations {
    /// `POST /deviceManagement/deviceConfigurationRestrictedAppsViolations` — Create restrictedAppsViolation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-restrictedappsviolation-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::RestrictedAppsViolation) -> Call<models::RestrictedAppsViolation> {
        let operation = &Operation {
            name: "restrictedAppsViolation: create",
            method: Method::Post,
            path: "/deviceManagement/deviceConfigurationRestrictedAppsViolations",
            pages: &["intune-deviceconfig-restrictedappsviolation-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurationRestrictedAppsViolations` — List restrictedappsviolations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-restrictedappsviolation-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::RestrictedAppsViolation> {
        let operation = &Operation {
            name: "restrictedAppsViolation: list",
            method: Method::Get,
            path: "/deviceManagement/deviceConfigurationRestrictedAppsViolations",
            pages: &["intune-deviceconfig-restrictedappsviolation-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/deviceConfigurationRestrictedAppsViolations/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/deviceConfigurationRestrictedAppsViolations/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurationRestrictedAppsViolations/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/deviceConfigurationRestrictedAppsViolations/{restrictedAppsViolationId}` — Delete restrictedAppsViolation
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-restrictedappsviolation-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "restrictedAppsViolation: delete",
                method: Method::Delete,
                path: "/deviceManagement/deviceConfigurationRestrictedAppsViolations/{restrictedAppsViolationId}",
                pages: &["intune-deviceconfig-restrictedappsviolation-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/deviceConfigurationRestrictedAppsViolations/{restrictedAppsViolationId}` — Get restrictedAppsViolation
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-restrictedappsviolation-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::RestrictedAppsViolation> {
            let operation = &Operation {
                name: "restrictedAppsViolation: get",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurationRestrictedAppsViolations/{restrictedAppsViolationId}",
                pages: &["intune-deviceconfig-restrictedappsviolation-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/deviceConfigurationRestrictedAppsViolations/{restrictedAppsViolationId}` — Update restrictedAppsViolation
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-restrictedappsviolation-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: models::RestrictedAppsViolation) -> Call<models::RestrictedAppsViolation> {
            let operation = &Operation {
                name: "restrictedAppsViolation: update",
                method: Method::Patch,
                path: "/deviceManagement/deviceConfigurationRestrictedAppsViolations/{restrictedAppsViolationId}",
                pages: &["intune-deviceconfig-restrictedappsviolation-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
