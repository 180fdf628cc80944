// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/userExperienceAnalyticsRemoteConnection`

use super::super::models;
use crate::runtime::{Argument, Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/userExperienceAnalyticsRemoteConnection`
    UserExperienceAnalyticsRemoteConnection
}

impl UserExperienceAnalyticsRemoteConnection {
    /// `POST /deviceManagement/userExperienceAnalyticsRemoteConnection` — Create userExperienceAnalyticsRemoteConnection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsremoteconnection-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsRemoteConnection,
    ) -> Call<models::UserExperienceAnalyticsRemoteConnection> {
        let operation = &Operation {
            name: "userExperienceAnalyticsRemoteConnection: create",
            method: Method::Post,
            path: "/deviceManagement/userExperienceAnalyticsRemoteConnection",
            pages: &["intune-devices-userexperienceanalyticsremoteconnection-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsRemoteConnection` — List userExperienceAnalyticsRemoteConnections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsremoteconnection-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn list(&self) -> List<models::UserExperienceAnalyticsRemoteConnection> {
        let operation = &Operation {
            name: "userExperienceAnalyticsRemoteConnection: list",
            method: Method::Get,
            path: "/deviceManagement/userExperienceAnalyticsRemoteConnection",
            pages: &["intune-devices-userexperienceanalyticsremoteconnection-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsRemoteConnection/summarizeDeviceRemoteConnection` — summarizeDeviceRemoteConnection function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsremoteconnection-summarizedeviceremoteconnection?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn summarize_device_remote_connection(
        &self,
        summarize_by: models::UserExperienceAnalyticsSummarizedBy,
    ) -> List<models::UserExperienceAnalyticsRemoteConnection> {
        let operation = &Operation {
            name: "userExperienceAnalyticsRemoteConnection: summarize_device_remote_connection",
            method: Method::Get,
            path: "/deviceManagement/userExperienceAnalyticsRemoteConnection/summarizeDeviceRemoteConnection",
            pages: &["intune-devices-userexperienceanalyticsremoteconnection-summarizedeviceremoteconnection"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0
            .function("summarizeDeviceRemoteConnection", &[("summarizeBy", Argument::quoted(summarize_by.as_str()))])
            .list(operation)
    }

    /// `/deviceManagement/userExperienceAnalyticsRemoteConnection/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/userExperienceAnalyticsRemoteConnection/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/userExperienceAnalyticsRemoteConnection/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/userExperienceAnalyticsRemoteConnection/{userExperienceAnalyticsRemoteConnectionId}` — Delete userExperienceAnalyticsRemoteConnection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsremoteconnection-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "userExperienceAnalyticsRemoteConnection: delete",
                method: Method::Delete,
                path: "/deviceManagement/userExperienceAnalyticsRemoteConnection/{userExperienceAnalyticsRemoteConnectionId}",
                pages: &["intune-devices-userexperienceanalyticsremoteconnection-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/userExperienceAnalyticsRemoteConnection/{userExperienceAnalyticsRemoteConnectionId}` — Get userExperienceAnalyticsRemoteConnection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsremoteconnection-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::UserExperienceAnalyticsRemoteConnection> {
            let operation = &Operation {
                name: "userExperienceAnalyticsRemoteConnection: get",
                method: Method::Get,
                path: "/deviceManagement/userExperienceAnalyticsRemoteConnection/{userExperienceAnalyticsRemoteConnectionId}",
                pages: &["intune-devices-userexperienceanalyticsremoteconnection-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/userExperienceAnalyticsRemoteConnection/{userExperienceAnalyticsRemoteConnectionId}` — Update userExperienceAnalyticsRemoteConnection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsremoteconnection-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn update(
            &self,
            body: models::UserExperienceAnalyticsRemoteConnection,
        ) -> Call<models::UserExperienceAnalyticsRemoteConnection> {
            let operation = &Operation {
                name: "userExperienceAnalyticsRemoteConnection: update",
                method: Method::Patch,
                path: "/deviceManagement/userExperienceAnalyticsRemoteConnection/{userExperienceAnalyticsRemoteConnectionId}",
                pages: &["intune-devices-userexperienceanalyticsremoteconnection-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
