// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceConfigurations/{id}/userStatuses`

use super::super::super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/deviceConfigurations/{id}/userStatuses`
    UserStatuses
}

impl UserStatuses {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses` — Create deviceConfigurationUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatus-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::DeviceConfigurationUserStatus) -> Call<models::DeviceConfigurationUserStatus> {
        let operation = &Operation {
            name: "deviceConfigurationUserStatus: create",
            method: Method::Post,
            path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses",
            pages: &["intune-deviceconfig-deviceconfigurationuserstatus-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses` — List deviceconfigurationuserstatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatus-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::DeviceConfigurationUserStatus> {
        let operation = &Operation {
            name: "deviceConfigurationUserStatus: list",
            method: Method::Get,
            path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses",
            pages: &["intune-deviceconfig-deviceconfigurationuserstatus-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/deviceConfigurations/{id}/userStatuses/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/deviceConfigurations/{id}/userStatuses/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/userStatuses/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses/{deviceConfigurationUserStatusId}` — Delete deviceConfigurationUserStatus
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatus-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "deviceConfigurationUserStatus: delete",
                method: Method::Delete,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses/{deviceConfigurationUserStatusId}",
                pages: &["intune-deviceconfig-deviceconfigurationuserstatus-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses/{deviceConfigurationUserStatusId}` — Get deviceConfigurationUserStatus
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatus-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::DeviceConfigurationUserStatus> {
            let operation = &Operation {
                name: "deviceConfigurationUserStatus: get",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses/{deviceConfigurationUserStatusId}",
                pages: &["intune-deviceconfig-deviceconfigurationuserstatus-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses/{deviceConfigurationUserStatusId}` — Update deviceConfigurationUserStatus
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatus-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::DeviceConfigurationUserStatus,
        ) -> Call<models::DeviceConfigurationUserStatus> {
            let operation = &Operation {
                name: "deviceConfigurationUserStatus: update",
                method: Method::Patch,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses/{deviceConfigurationUserStatusId}",
                pages: &["intune-deviceconfig-deviceconfigurationuserstatus-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
